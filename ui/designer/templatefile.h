// SPDX-FileCopyrightText: 2026 QairoPay Pass Studio contributors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "base/result.h"
#include "template/passtemplate.h"

namespace qairopay {

/// Of a template file without its pictures; an error names the file and the field. Not for the GUI thread.
[[nodiscard]] Result<PassTemplate> readTemplateFile(const QString &path);

} // namespace qairopay
