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

/// A file that could not be looked at, and why.
struct UnreadFile
{
    QString path; ///< as it was given
    QString problem;
};

/// What a run came to.
struct LintRun
{
    QList<FileFindings> files;
    QList<UnreadFile> unread;
};

/// A log of SARIF 2.1.0, which code hosts show beside a change. Places are logical ones: a template's or a
/// pass.json's member has no line. A run with an unread file is told as one that did not succeed.
[[nodiscard]] QJsonObject sarifLog(const LintRun &lintRun, const QString &version);

} // namespace qairopay::lint
