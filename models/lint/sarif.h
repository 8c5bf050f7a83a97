// SPDX-FileCopyrightText: 2026 QairoPay Pass Studio contributors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "lint/lint.h"

namespace qairopay::lint {

/// What was found in one file.
struct FileFindings
{
    QString path;   ///< as it was given
    QString member; ///< of a bundle; empty: the file itself
    QList<Finding> findings;
};

/// A log of SARIF 2.1.0, which code hosts show beside a change. Places are logical ones: a template's or a
/// pass.json's member has no line.
[[nodiscard]] QJsonObject sarifLog(const QList<FileFindings> &files, const QString &version);

} // namespace qairopay::lint
