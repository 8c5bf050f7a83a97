// SPDX-FileCopyrightText: 2026 QairoPay Pass Studio contributors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include <QtCore/qbytearray.h>
#include <QtCore/qstring.h>

#include <utility>

namespace qairopay::csv {

/// A cell that begins with one of = + - @ TAB or their full-width forms is a formula to a spreadsheet. On:
/// such cells get a leading apostrophe, for files that people open. Off: cells stay as they are, for files
/// that programs read and that must come back unchanged ("-5", "+49…").
enum class FormulaDefence { Off, On };

/// Writes CSV into a buffer: UTF-8, CRLF, quotes only where they are needed.
class Writer
{
public:
    explicit Writer(char delimiter, FormulaDefence defence = FormulaDefence::Off)
        : m_delimiter(delimiter)
        , m_defence(defence)
    {}

    void cell(QStringView text) { cell(QByteArrayView(text.toUtf8())); }
    void cell(QByteArrayView utf8);
    /// Cells that are written already, delimiters between them.
    void raw(QByteArrayView cells);
    void endRow();

    /// What was written since the last call.
    [[nodiscard]] QByteArray take() { return std::exchange(m_out, {}); }

private:
    void separate();

    QByteArray m_out;
    char m_delimiter;
    FormulaDefence m_defence;
    bool m_isRowBegun = false;
};

} // namespace qairopay::csv
