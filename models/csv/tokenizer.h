// SPDX-FileCopyrightText: 2026 QairoPay Pass Studio contributors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "base/result.h"
#include "csv/specialscan.h"

#include <QtCore/qbytearrayview.h>
#include <QtCore/qstringlist.h>

#include <vector>

namespace qairopay::csv {

/// What one record may cost. An unclosed quote or a file without line breaks ends at these, not at its last
/// byte.
struct TokenLimits
{
    qsizetype cellBytes = 256 * 1024;
    qsizetype recordBytes = 1024 * 1024;
    qsizetype columns = 1000;
};

/// One cell as it stands in the bytes, which must outlive it.
struct Cell
{
    const char *data = nullptr; ///< without the enclosing quotes
    quint32 size = 0;
    bool quoted = false;
    bool escaped = false; ///< holds doubled quotes
    bool stray =
        false; ///< text stands behind the closing quote; `data` is then the whole cell, quotes and all

    [[nodiscard]] QByteArrayView bytes() const { return {data, static_cast<qsizetype>(size)}; }
    /// From the opening quote to the closing one: what a copy of the cell must hold.
    [[nodiscard]] QByteArrayView raw() const
    {
        return quoted ? QByteArrayView{data - 1, static_cast<qsizetype>(size) + 2} : bytes();
    }
    /// What the cell says, doubled quotes made single.
    [[nodiscard]] QByteArray value() const;
    [[nodiscard]] QString text() const { return QString::fromUtf8(value()); }
};

/// One record. Kept and filled again by the tokenizer, so that reading a file allocates nothing per row.
struct Row
{
    quint32 number = 0; ///< as a spreadsheet counts: from 1, header and blank lines included
    quint64 offset = 0; ///< of its first byte
    quint64 end = 0;    ///< behind its line break
    const char *data = nullptr;
    qsizetype size = 0;     ///< without the line break
    bool maybeHigh = false; ///< false: ASCII only
    std::vector<Cell> cells;

    [[nodiscard]] QByteArrayView raw() const { return {data, size}; }
    [[nodiscard]] bool isBlank() const { return cells.size() == 1 && size == 0; }
    [[nodiscard]] bool hasStrayText() const;
    [[nodiscard]] QStringList texts() const;
};

/// Splits UTF-8 bytes (or any encoding that keeps ASCII) into records: RFC 4180 with LF, CR and CRLF mixed,
/// line breaks and doubled quotes within quotes, a quote in the midst of a bare cell taken as it stands.
///
/// Works on a window: a whole mapped file, or a piece of a stream. When a record does not end within a window
/// that is not the last one, next() answers NeedMore and consumes nothing; the caller then gives a longer
/// window that begins at position().
class Tokenizer
{
public:
    enum class Step { Row, NeedMore, End };

    explicit Tokenizer(char delimiter, TokenLimits limits = {});

    /// Places the window at position(). `isLast`: nothing follows it.
    void setWindow(QByteArrayView window, bool isLast);
    /// Goes elsewhere, before setWindow(): to a known record by its offset and number.
    void seek(quint64 offset, quint32 number);

    /// Reads one record into `row`. An error (a limit, a NUL byte, a quote that is never closed) ends the
    /// reading; it names the row and the column.
    [[nodiscard]] Result<Step> next(Row &row);

    /// Offset of the first byte not yet consumed.
    [[nodiscard]] quint64 position() const { return m_offset; }

private:
    enum class Outcome { Delimiter, LineEnd, Incomplete, Nul, UnclosedQuote, TooLong };

    Outcome readCell(Row &row);
    Outcome readQuotedCell(Row &row, const char *open);
    Outcome readStrayText(Row &row, const char *open);
    Outcome endOf(const char *special) const;
    void append(Row &row, const char *begin, const char *end, bool quoted, bool escaped, bool stray);
    Result<Step> finish(Row &row);
    std::unexpected<Error> fail(Outcome outcome, const Row &row) const;
    std::unexpected<Error> limitError(const QString &message, qsizetype column) const;
    [[nodiscard]] const char *nextSpecial();

    TokenLimits m_limits;
    SpecialScan m_scan;
    const char *m_begin = nullptr;  ///< of the record being read
    const char *m_cursor = nullptr; ///< of the cell being read; behind a cell: its delimiter or line break
    const char *m_end = nullptr;
    quint64 m_offset = 0;
    quint32 m_number = 0;
    char m_delimiter;
    bool m_isLast = false;
};

/// "row 3, column 2": how errors of this library name a place.
[[nodiscard]] QString place(quint32 row, qsizetype column);

} // namespace qairopay::csv
