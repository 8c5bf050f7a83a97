// SPDX-FileCopyrightText: 2026 QairoPay Pass Studio contributors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "base/result.h"
#include "template/passtemplate.h"

namespace qairopay::cli {

/// The same error with the file it is about before the place in it.
[[nodiscard]] Error inFile(const QString &file, Error error);

/// The template in these bytes of a file; an error names the file and the place in it.
[[nodiscard]] Result<PassTemplate> templateIn(const QByteArray &bytes, const QString &file);
[[nodiscard]] Result<PassTemplate> readTemplateFile(const QString &file);

} // namespace qairopay::cli
