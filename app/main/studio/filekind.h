// SPDX-FileCopyrightText: 2026 QairoPay Pass Studio contributors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include <QtCore/qbytearrayview.h>
#include <QtCore/qstring.h>

namespace qairopay {

/// The part of the window that a file goes to; `None`: there is none, and `advice` says what to do instead.
enum class FileKind { Template, List, Picture, Places, Pass, None };

struct RecognisedFile
{
    QString path;
    FileKind kind = FileKind::Pass;
    QString advice = {}; ///< a sentence with the file's name

    friend bool operator==(const RecognisedFile &, const RecognisedFile &) = default;
};

/// How much of a file is looked at.
inline constexpr qint64 recognisedBytes = 64 * 1024;

/// By how it begins, and by its name where that leaves it open. What cannot be read is left to the part that
/// its name tells of, which says why. Not for the GUI thread.
[[nodiscard]] RecognisedFile recogniseFile(const QString &path);
/// The same of the first bytes of a file.
[[nodiscard]] RecognisedFile recogniseBytes(const QString &path, QByteArrayView head);

} // namespace qairopay
