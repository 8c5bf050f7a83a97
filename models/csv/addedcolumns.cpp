// SPDX-FileCopyrightText: 2026 QairoPay Pass Studio contributors
// SPDX-License-Identifier: Apache-2.0
#include "csv/addedcolumns.h"

#include <algorithm>

using namespace Qt::StringLiterals;

namespace qairopay::csv {

namespace {

/// A spreadsheet takes a file without a mark for the local 8-bit encoding; our own reader skips the mark.
constexpr QByteArrayView byteOrderMark{"\xEF\xBB\xBF"};

void writeDefended(Writer &writer, QByteArrayView originals, char delimiter)
{
    Tokenizer tokenizer(delimiter);
    tokenizer.setWindow(originals, true);
    Row row;
    const auto step = tokenizer.next(row);
    if (!step || *step != Tokenizer::Step::Row)
        return;
    for (const auto &cell : row.cells)
        writer.cell(cell.value());
}

} // namespace

qsizetype addedColumnCount(const QStringList &header)
{
    const auto foreign =
        std::ranges::find_if_not(header, [](const QString &name) { return name.startsWith(added::prefix); });
    return foreign - header.begin();
}

QByteArray failedRowsHead(QByteArrayView headerLine, char delimiter)
{
    Writer writer(delimiter);
    writer.raw(added::row);
    writer.raw(added::reason);
    writer.raw(headerLine);
    writer.endRow();
    return writer.take().prepend(byteOrderMark);
}

QByteArray failedRowsLine(const RowOutcome &outcome, QByteArrayView originals, char delimiter)
{
    Writer writer(delimiter);
    writer.cell(QString::number(outcome.number));
    writer.cell(outcome.reason);
    writer.raw(originals);
    writer.endRow();
    return writer.take();
}

QByteArray resultsHead(QByteArrayView headerLine, char delimiter)
{
    Writer writer(delimiter);
    for (const auto name :
         {added::row, added::status, added::passId, added::appleUrl, added::googleUrl, added::reason})
        writer.raw(name);
    writer.raw(headerLine);
    writer.endRow();
    return writer.take().prepend(byteOrderMark);
}

QByteArray resultsLine(const RowOutcome &outcome, QByteArrayView originals, char delimiter,
                       FormulaDefence defence)
{
    Writer writer(delimiter, defence);
    writer.cell(QString::number(outcome.number));
    for (const auto &text :
         {outcome.status, outcome.passId, outcome.appleUrl, outcome.googleUrl, outcome.reason})
        writer.cell(text);
    if (defence == FormulaDefence::On)
        writeDefended(writer, originals, delimiter);
    else
        writer.raw(originals);
    writer.endRow();
    return writer.take();
}

} // namespace qairopay::csv
