// SPDX-FileCopyrightText: 2026 QairoPay Pass Studio contributors
// SPDX-License-Identifier: Apache-2.0
#include "csv/table.h"

#include "csv/encoding.h"

namespace qairopay::csv {

namespace {

Tokenizer tokenizerAt(const Table &table, quint64 offset, quint32 number)
{
    Tokenizer tokenizer(table.sheet.dialect.delimiter);
    tokenizer.seek(offset, number);
    tokenizer.setWindow(QByteArrayView(table.text).sliced(qsizetype(tokenizer.position())), true);
    return tokenizer;
}

} // namespace

Tokenizer Table::rows() const
{
    return tokenizerAt(*this, sheet.firstOffset, sheet.firstNumber);
}

Tokenizer Table::rowsWithHeader() const
{
    return tokenizerAt(*this, sheet.dialect.start, 1);
}

Result<Table> openTable(const QByteArray &bytes)
{
    const auto encoding = detectEncoding(bytes, true);
    const auto text = toUtf8(QByteArrayView(bytes).sliced(encoding.markBytes), encoding.encoding);
    if (!text)
        return std::unexpected(text.error());
    auto dialect = detectDialect(*text);
    dialect.hasHeader = true;
    const auto sheet = openSheet(*text, dialect);
    if (!sheet)
        return std::unexpected(sheet.error());
    return Table{*text, *sheet};
}

} // namespace qairopay::csv
