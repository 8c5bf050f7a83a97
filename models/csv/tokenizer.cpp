// SPDX-FileCopyrightText: 2026 QairoPay Pass Studio contributors
// SPDX-License-Identifier: Apache-2.0
#include "csv/tokenizer.h"

#include "csv/words.h"

#include <QtCore/qlocale.h>

#include <algorithm>

using namespace Qt::StringLiterals;

namespace qairopay::csv {

QByteArray Cell::value() const
{
    auto value = bytes().toByteArray();
    if (escaped && !stray)
        value.replace("\"\"", "\"");
    return value;
}

bool Row::hasStrayText() const
{
    return std::ranges::any_of(cells, &Cell::stray);
}

QStringList Row::texts() const
{
    QStringList texts;
    texts.reserve(static_cast<qsizetype>(cells.size()));
    for (const auto &cell : cells)
        texts.append(cell.text());
    return texts;
}

QString place(quint32 row, qsizetype column)
{
    return Words::tr("row %1, column %2").arg(row).arg(column);
}

Tokenizer::Tokenizer(char delimiter, TokenLimits limits)
    : m_limits(limits)
    , m_delimiter(delimiter)
{}

void Tokenizer::setWindow(QByteArrayView window, bool isLast)
{
    m_begin = window.data();
    m_end = window.data() + window.size();
    m_isLast = isLast;
    m_scan = SpecialScan(m_begin, m_end, m_delimiter);
}

void Tokenizer::seek(quint64 offset, quint32 number)
{
    m_offset = offset;
    m_number = number - 1;
}

Result<Tokenizer::Step> Tokenizer::next(Row &row)
{
    if (m_begin == m_end)
        return m_isLast ? Step::End : Step::NeedMore;
    row.cells.clear();
    m_scan.clearHigh();
    m_cursor = m_begin;
    for (;;) {
        const auto outcome = readCell(row);
        switch (outcome) {
        case Outcome::Delimiter:
            ++m_cursor;
            if (static_cast<qsizetype>(row.cells.size()) >= m_limits.columns)
                return limitError(Words::tr("The line has more than %L1 columns.").arg(m_limits.columns),
                                  m_limits.columns + 1);
            break;
        case Outcome::LineEnd:
            return finish(row);
        case Outcome::Incomplete:
            // Asking again must not read the same long record for ever: over the limit it is an error at
            // once.
            if (m_end - m_begin > m_limits.recordBytes)
                return fail(Outcome::TooLong, row);
            m_scan = SpecialScan(m_begin, m_end, m_delimiter);
            return Step::NeedMore;
        case Outcome::Nul:
        case Outcome::UnclosedQuote:
        case Outcome::TooLong:
            return fail(outcome, row);
        }
        if (row.cells.back().size > m_limits.cellBytes)
            return fail(Outcome::TooLong, row);
    }
}

inline const char *Tokenizer::nextSpecial()
{
    return m_scan.next();
}

inline void Tokenizer::append(Row &row, const char *begin, const char *end, bool quoted, bool escaped,
                              bool stray)
{
    // Sizes fit: a record over the limit was refused before its cell is taken.
    row.cells.push_back({begin, static_cast<quint32>(end - begin), quoted, escaped, stray});
}

/// What a special byte outside quotes means for the cell, or Incomplete where it is the end of the window.
inline Tokenizer::Outcome Tokenizer::endOf(const char *special) const
{
    if (special == m_end)
        return m_isLast ? Outcome::LineEnd : Outcome::Incomplete;
    if (*special == m_delimiter)
        return Outcome::Delimiter;
    if (*special == '\n')
        return Outcome::LineEnd;
    if (*special == '\r') // at the edge of a window its LF may still be to come
        return special + 1 == m_end && !m_isLast ? Outcome::Incomplete : Outcome::LineEnd;
    return Outcome::Nul;
}

/// True for bytes that the scan stops at although they end nothing: quotes in a bare cell, tabs, form feeds.
static inline bool isOrdinary(char c, char delimiter)
{
    return c != delimiter && c != '\n' && c != '\r' && c != '\0';
}

Tokenizer::Outcome Tokenizer::readCell(Row &row)
{
    const char *const begin = m_cursor;
    const char *special = nextSpecial();
    if (special == begin && special != m_end && *special == '"')
        return readQuotedCell(row, begin);
    while (special != m_end && isOrdinary(*special, m_delimiter))
        special = nextSpecial();
    m_cursor = special;
    if (special - m_begin > m_limits.recordBytes)
        return Outcome::TooLong;
    const auto outcome = endOf(special);
    if (outcome == Outcome::Delimiter || outcome == Outcome::LineEnd)
        append(row, begin, special, false, false, false);
    return outcome;
}

Tokenizer::Outcome Tokenizer::readQuotedCell(Row &row, const char *open)
{
    const char *const limit = m_begin + std::min<qptrdiff>(m_limits.recordBytes, m_end - m_begin);
    bool escaped = false;
    for (;;) {
        const char *const special = nextSpecial();
        if (special == m_end || special >= limit) {
            if (m_end - m_begin > m_limits.recordBytes)
                return Outcome::UnclosedQuote;
            if (special == m_end)
                return m_isLast ? Outcome::UnclosedQuote : Outcome::Incomplete;
        }
        if (*special == '\0') {
            m_cursor = special;
            return Outcome::Nul;
        }
        if (*special != '"')
            continue;
        const char *const behind = special + 1;
        if (behind == m_end && !m_isLast)
            return Outcome::Incomplete;
        if (behind != m_end && *behind == '"') {
            (void)nextSpecial(); // the second of a pair
            escaped = true;
            continue;
        }
        if (behind != m_end && isOrdinary(*behind, m_delimiter))
            return readStrayText(row, open);
        m_cursor = nextSpecial(); // the byte behind the quote, or the end
        const auto outcome = endOf(m_cursor);
        if (outcome == Outcome::Delimiter || outcome == Outcome::LineEnd)
            append(row, open + 1, special, true, escaped, false);
        return outcome;
    }
}

/// `"abc"d`: the cell is kept whole and marked, so that the row is reported and can be written back as it
/// came.
Tokenizer::Outcome Tokenizer::readStrayText(Row &row, const char *open)
{
    const char *special = nextSpecial();
    while (special != m_end && isOrdinary(*special, m_delimiter))
        special = nextSpecial();
    m_cursor = special;
    if (special - m_begin > m_limits.recordBytes)
        return Outcome::TooLong;
    const auto outcome = endOf(special);
    if (outcome == Outcome::Delimiter || outcome == Outcome::LineEnd)
        append(row, open, special, false, true, true);
    return outcome;
}

Result<Tokenizer::Step> Tokenizer::finish(Row &row)
{
    if (row.cells.back().size > m_limits.cellBytes)
        return fail(Outcome::TooLong, row);
    const char *behind = m_cursor;
    if (behind != m_end) {
        const bool isPair = *behind == '\r' && behind + 1 != m_end && behind[1] == '\n';
        if (isPair)
            (void)nextSpecial(); // the LF
        behind += isPair ? 2 : 1;
    }
    row.number = ++m_number;
    row.offset = m_offset;
    row.data = m_begin;
    row.size = m_cursor - m_begin;
    row.maybeHigh = m_scan.sawHigh();
    m_offset += static_cast<quint64>(behind - m_begin);
    row.end = m_offset;
    m_begin = behind;
    return Step::Row;
}

std::unexpected<Error> Tokenizer::limitError(const QString &message, qsizetype column) const
{
    return failure(ErrorKind::LimitExceeded, message, place(m_number + 1, column),
                   u"byte offset %1"_s.arg(m_offset));
}

std::unexpected<Error> Tokenizer::fail(Outcome outcome, const Row &row) const
{
    const auto column = static_cast<qsizetype>(row.cells.size()) + 1;
    const auto kib = m_limits.recordBytes / 1024;
    if (outcome == Outcome::Nul) {
        const auto offset = m_offset + static_cast<quint64>(m_cursor - m_begin);
        return failure(
            ErrorKind::InvalidInput,
            Words::tr(
                "There is a NUL byte here. The file is not a text file, or its encoding is another one."),
            place(m_number + 1, column), u"byte offset %1"_s.arg(offset));
    }
    if (outcome == Outcome::UnclosedQuote) {
        const bool isAtEnd = m_end - m_begin <= m_limits.recordBytes;
        return failure(
            isAtEnd ? ErrorKind::InvalidInput : ErrorKind::LimitExceeded,
            isAtEnd
                ? Words::tr("The quote that opens here is not closed up to the end of the file. Close it, or "
                            "double it if it is part of the text.")
                : Words::tr("The quote that opens here is not closed within %L1 KiB. Close it, or double it "
                            "if it is part of the text.")
                      .arg(kib),
            place(m_number + 1, column), u"byte offset %1"_s.arg(m_offset));
    }
    if (!row.cells.empty() && row.cells.back().size > m_limits.cellBytes)
        return limitError(Words::tr("The cell is longer than %L1 KiB.").arg(m_limits.cellBytes / 1024),
                          column - 1);
    return limitError(
        Words::tr("The line is longer than %L1 KiB. Check the line breaks and the quotes.").arg(kib), column);
}

} // namespace qairopay::csv
