// SPDX-FileCopyrightText: 2026 QairoPay Pass Studio contributors
// SPDX-License-Identifier: Apache-2.0
#include "csv/writer.h"

#include <algorithm>

namespace qairopay::csv {

namespace {

bool needsQuotes(QByteArrayView text, char delimiter)
{
    if (text.isEmpty())
        return false;
    if (text.front() == ' ' || text.back() == ' ')
        return true;
    return std::ranges::any_of(
        text, [&](char c) { return c == delimiter || c == '"' || c == '\n' || c == '\r' || c == '\t'; });
}

/// ASVS 5.0 1.2.10, and the full-width forms of the same signs (U+FF1D, U+FF0B, U+FF0D, U+FF20).
bool beginsFormula(QByteArrayView text)
{
    if (text.isEmpty())
        return false;
    if (QByteArrayView("=+-@\t\r\n").contains(text.front()))
        return true;
    return text.startsWith("\xEF\xBC\x9D") || text.startsWith("\xEF\xBC\x8B") ||
           text.startsWith("\xEF\xBC\x8D") || text.startsWith("\xEF\xBC\xA0");
}

} // namespace

void Writer::separate()
{
    if (m_isRowBegun)
        m_out += m_delimiter;
    m_isRowBegun = true;
}

void Writer::cell(QByteArrayView utf8)
{
    separate();
    QByteArray text = utf8.toByteArray();
    if (m_defence == FormulaDefence::On && beginsFormula(text))
        text.prepend('\'');
    if (!needsQuotes(text, m_delimiter)) {
        m_out += text;
        return;
    }
    text.replace("\"", "\"\"");
    m_out += '"' + text + '"';
}

void Writer::raw(QByteArrayView cells)
{
    separate();
    m_out += cells;
}

void Writer::endRow()
{
    m_out += "\r\n";
    m_isRowBegun = false;
}

} // namespace qairopay::csv
