// SPDX-FileCopyrightText: 2026 QairoPay Pass Studio contributors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "base/result.h"
#include "template/passtemplate.h"

namespace qairopay {

struct TemplateFile
{
    PassTemplate value;
    QByteArray sha256; ///< of its bytes, in hex
};

/// Without its pictures; an error names the file and the field. Not for the GUI thread.
[[nodiscard]] Result<TemplateFile> openTemplateFile(const QString &path);
/// Of a template file without its pictures; an error names the file and the field. Not for the GUI thread.
[[nodiscard]] Result<PassTemplate> readTemplateFile(const QString &path);

} // namespace qairopay
