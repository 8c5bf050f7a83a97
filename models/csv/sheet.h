// SPDX-FileCopyrightText: 2026 QairoPay Pass Studio contributors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "csv/dialect.h"
#include "csv/tokenizer.h"

namespace qairopay::csv {

/// A CSV text opened: where its records are and what its columns are called. The bytes (UTF-8) are somebody
/// else's and outlive it.
struct Sheet
{
    QByteArrayView bytes;
    Dialect dialect;
    QStringList header;       ///< trimmed; "Column 3" for all when the file has no header
    quint64 firstOffset = 0;  ///< of the first record behind the header
    quint32 firstNumber = 1;  ///< its row number as a spreadsheet counts
    qsizetype addedCount = 0; ///< leading columns that this program wrote into a failed-rows or results file

    /// The header as text cells, ready to be copied into another file, without the added columns.
    [[nodiscard]] QByteArray headerLine() const;
    /// Reads the record at a known offset.
    [[nodiscard]] Result<void> read(quint64 offset, quint32 number, Row &row) const;
    /// The record's bytes without the added columns.
    [[nodiscard]] QByteArrayView originalPart(const Row &row) const;
};

/// Reads the header. A file without any record is an error.
[[nodiscard]] Result<Sheet> openSheet(QByteArrayView bytes, const Dialect &dialect);

/// Something about the header that a person should see; columns from 1.
struct HeaderNote
{
    enum class Kind { Empty, Repeated };
    Kind kind = Kind::Empty;
    qsizetype column = 0;
    qsizetype firstColumn = 0; ///< Repeated: the earlier column of that name

    friend bool operator==(const HeaderNote &, const HeaderNote &) = default;
};

[[nodiscard]] QList<HeaderNote> headerNotes(const QStringList &header);
[[nodiscard]] QString describe(const HeaderNote &note, const QStringList &header);

/// What a look at the first rows tells about a column.
struct ColumnProfile
{
    QString header;
    double filledShare = 0;    ///< of the rows looked at
    QStringList samples;       ///< up to three different values
    bool looksDamaged = false; ///< "1.23E+11": a spreadsheet has rewritten long numbers

    friend bool operator==(const ColumnProfile &, const ColumnProfile &) = default;
};

[[nodiscard]] QList<ColumnProfile> profileColumns(const Sheet &sheet, qsizetype rows = 1000);

} // namespace qairopay::csv
