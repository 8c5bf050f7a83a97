// SPDX-FileCopyrightText: 2026 QairoPay Pass Studio contributors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "base/result.h"

#include <QtCore/qbytearrayview.h>

#include <array>
#include <optional>

namespace qairopay::csv {

enum class Encoding { Utf8, Utf16Le, Utf16Be, Utf32Le, Utf32Be, Windows1252, Latin1 };

inline constexpr std::array allEncodings{Encoding::Utf8,    Encoding::Utf16Le, Encoding::Utf16Be,
                                         Encoding::Utf32Le, Encoding::Utf32Be, Encoding::Windows1252,
                                         Encoding::Latin1};

/// "UTF-16 (little endian)": for a list to choose from.
[[nodiscard]] QString displayName(Encoding encoding);
/// "utf-16le": for command lines and the journal.
[[nodiscard]] QString toName(Encoding encoding);
[[nodiscard]] std::optional<Encoding> encodingFromName(QStringView name);

struct DetectedEncoding
{
    Encoding encoding = Encoding::Utf8;
    int markBytes = 0;    ///< length of the byte order mark, which is no part of the text
    bool isGuess = false; ///< nothing proves it: show it, and let the user choose

    friend bool operator==(const DetectedEncoding &, const DetectedEncoding &) = default;
};

/// By byte order mark, by the NUL bytes of unmarked UTF-16, as valid UTF-8; else Windows-1252 as a guess.
/// `isWhole`: the sample is the whole file, so a character cut at its end is a fault and not the sample's
/// edge.
[[nodiscard]] DetectedEncoding detectEncoding(QByteArrayView sample, bool isWhole);

/// Bytes without their mark as UTF-8. UTF-8 comes back unread. Bytes that the encoding does not have are an
/// error.
[[nodiscard]] Result<QByteArray> toUtf8(QByteArrayView bytes, Encoding encoding);

} // namespace qairopay::csv
