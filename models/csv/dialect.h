// SPDX-FileCopyrightText: 2026 QairoPay Pass Studio contributors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include <QtCore/qbytearrayview.h>
#include <QtCore/qstring.h>

#include <array>

namespace qairopay::csv {

/// How the records of a file are written, and where they begin.
struct Dialect
{
    char delimiter = ',';
    bool hasHeader = true;
    quint64 start = 0; ///< offset of the first record: behind a byte order mark and a "sep=;" line

    friend bool operator==(const Dialect &, const Dialect &) = default;
};

inline constexpr std::array allDelimiters{',', ';', '\t', '|'};

/// "Comma", "Tab": for a list to choose from.
[[nodiscard]] QString displayName(char delimiter);

/// Reads the first records of UTF-8 bytes with each delimiter and takes the one that gives the most even
/// table. A "sep=;" line decides by itself. The first record is a header unless one of its cells is an e-mail
/// address.
[[nodiscard]] Dialect detectDialect(QByteArrayView sample);

/// The start of the records in bytes whose delimiter the user has chosen.
[[nodiscard]] Dialect dialectWith(char delimiter, QByteArrayView sample);

} // namespace qairopay::csv
