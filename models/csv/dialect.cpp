// SPDX-FileCopyrightText: 2026 QairoPay Pass Studio contributors
// SPDX-License-Identifier: Apache-2.0
#include "csv/dialect.h"

#include "csv/email.h"
#include "csv/tokenizer.h"
#include "csv/words.h"

#include <algorithm>
#include <optional>

namespace qairopay::csv {

namespace {

constexpr qsizetype sampledRecords = 50;

struct Prologue
{
    quint64 size = 0;
    std::optional<char> delimiter;
};

/// The byte order mark and Excel's "sep=;" line, which is no record.
Prologue prologueOf(QByteArrayView bytes)
{
    Prologue prologue;
    if (bytes.startsWith("\xEF\xBB\xBF")) {
        prologue.size = 3;
        bytes = bytes.sliced(3);
    }
    if (bytes.size() < 5 || bytes.first(4).compare("sep=", Qt::CaseInsensitive) != 0)
        return prologue;
    if (!std::ranges::contains(allDelimiters, bytes[4]))
        return prologue;
    const auto rest = bytes.sliced(5);
    const qsizetype lineBreak = rest.startsWith("\r\n")                          ? 2
                                : rest.startsWith('\n') || rest.startsWith('\r') ? 1
                                                                                 : 0;
    if (lineBreak == 0 && !rest.isEmpty())
        return prologue;
    return {prologue.size + 5 + static_cast<quint64>(lineBreak), bytes[4]};
}

struct Shape
{
    qsizetype columns = 0; ///< of the first record
    double evenShare = 0;  ///< of the records that have as many
};

Shape shapeWith(char delimiter, QByteArrayView bytes)
{
    Tokenizer tokenizer(delimiter);
    tokenizer.setWindow(bytes, true);
    Row row;
    qsizetype records = 0;
    qsizetype even = 0;
    Shape shape;
    while (records < sampledRecords) {
        const auto step = tokenizer.next(row);
        if (!step || *step != Tokenizer::Step::Row)
            break;
        if (row.isBlank())
            continue;
        const auto columns = static_cast<qsizetype>(row.cells.size());
        if (records++ == 0)
            shape.columns = columns;
        even += columns == shape.columns;
    }
    shape.evenShare = records == 0 ? 0 : static_cast<double>(even) / static_cast<double>(records);
    return shape;
}

bool beginsWithHeader(char delimiter, QByteArrayView bytes)
{
    Tokenizer tokenizer(delimiter);
    tokenizer.setWindow(bytes, true);
    Row row;
    const auto step = tokenizer.next(row);
    if (!step || *step != Tokenizer::Step::Row)
        return true;
    return std::ranges::none_of(row.cells, [](const Cell &cell) { return isEmail(cell.bytes().trimmed()); });
}

} // namespace

QString displayName(char delimiter)
{
    switch (delimiter) {
    case ',':
        return Words::tr("Comma");
    case ';':
        return Words::tr("Semicolon");
    case '\t':
        return Words::tr("Tab");
    case '|':
        return Words::tr("Vertical bar");
    }
    return QString(QLatin1Char(delimiter));
}

Dialect dialectWith(char delimiter, QByteArrayView sample)
{
    const auto prologue = prologueOf(sample);
    const auto records = sample.sliced(static_cast<qsizetype>(prologue.size));
    return {delimiter, beginsWithHeader(delimiter, records), prologue.size};
}

Dialect detectDialect(QByteArrayView sample)
{
    const auto prologue = prologueOf(sample);
    if (prologue.delimiter)
        return dialectWith(*prologue.delimiter, sample);
    const auto records = sample.sliced(static_cast<qsizetype>(prologue.size));
    char best = ',';
    double bestScore = 0;
    for (const char delimiter : allDelimiters) {
        const auto shape = shapeWith(delimiter, records);
        // Evenness first: a comma within texts makes many columns, but not the same number in each record.
        const double score =
            shape.columns < 2 ? 0 : shape.evenShare * 1000 + static_cast<double>(shape.columns);
        if (score > bestScore) {
            best = delimiter;
            bestScore = score;
        }
    }
    return dialectWith(best, sample);
}

} // namespace qairopay::csv
