// SPDX-FileCopyrightText: 2026 QairoPay Pass Studio contributors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "base/result.h"

#include <QtCore/qcoreapplication.h>
#include <QtCore/qfileinfo.h>

namespace qairopay {

/// Refuses what is there and no plain file: reading from a pipe or a device could wait for ever. What is not
/// there is left to who opens it. An error is at `name`.
[[nodiscard]] inline Result<void> requirePlainFile(const QString &path, const QString &name)
{
    const QFileInfo info(path);
    if (!info.exists() || info.isFile())
        return {};
    return failure(
        ErrorKind::InvalidInput,
        Phrase(QT_TRANSLATE_NOOP("Errors", "This is no plain file, but a folder, a pipe or a device.")),
        name);
}

} // namespace qairopay
