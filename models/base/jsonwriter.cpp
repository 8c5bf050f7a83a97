// SPDX-FileCopyrightText: 2026 QairoPay Pass Studio contributors
// SPDX-License-Identifier: Apache-2.0
#include "base/jsonwriter.h"

#include <QtCore/qlocale.h>
#include <QtCore/qstring.h>

#include <algorithm>

namespace qairopay {

namespace {

bool isPlainAscii(QChar c)
{
    return c >= u' ' && c < u'\x7f' && c != u'"' && c != u'\\';
}

void appendUnicodeEscape(QByteArray &out, char16_t c)
{
    static constexpr char digits[] = "0123456789abcdef";
    out += "\\u";
    for (int shift = 12; shift >= 0; shift -= 4)
        out += digits[(c >> shift) & 0xF];
}

void appendEscaped(QByteArray &out, QStringView text)
{
    for (qsizetype i = 0; i < text.size(); ++i) {
        const char16_t c = text[i].unicode();
        if (c == u'"' || c == u'\\') {
            out += '\\';
            out += static_cast<char>(c);
        } else if (c == u'\n') {
            out += "\\n";
        } else if (c < 0x20 || c == 0x7F) {
            appendUnicodeEscape(out, c);
        } else if (c < 0x80) {
            out += static_cast<char>(c);
        } else if (text[i].isHighSurrogate() && i + 1 < text.size() && text[i + 1].isLowSurrogate()) {
            out += text.sliced(i++, 2).toUtf8();
        } else if (text[i].isSurrogate()) {
            out += "\xEF\xBF\xBD"; // half a pair has no UTF-8
        } else {
            out += text.sliced(i, 1).toUtf8();
        }
    }
}

} // namespace

void JsonWriter::separate()
{
    if (m_out.isEmpty())
        return;
    const char last = m_out.back();
    if (last != '{' && last != '[' && last != ':')
        m_out += ',';
}

void JsonWriter::open(char bracket)
{
    separate();
    m_out += bracket;
}

JsonWriter &JsonWriter::name(QLatin1StringView name)
{
    separate();
    m_out += '"';
    m_out.append(name.data(), name.size());
    m_out += "\":";
    return *this;
}

JsonWriter &JsonWriter::name(QStringView name)
{
    string(name);
    m_out += ':';
    return *this;
}

void JsonWriter::string(QStringView text)
{
    separate();
    m_out += '"';
    if (std::ranges::all_of(text, isPlainAscii)) {
        const auto begin = m_out.size();
        m_out.resize(begin + text.size());
        std::ranges::transform(text, m_out.data() + begin,
                               [](QChar c) { return static_cast<char>(c.unicode()); });
    } else {
        appendEscaped(m_out, text);
    }
    m_out += '"';
}

void JsonWriter::boolean(bool value)
{
    separate();
    m_out += value ? "true" : "false";
}

void JsonWriter::null()
{
    raw("null");
}

void JsonWriter::number(double value)
{
    separate();
    m_out += QByteArray::number(value, 'g', QLocale::FloatingPointShortest);
}

void JsonWriter::rawNumber(QStringView text)
{
    separate();
    m_out += text.toLatin1();
}

void JsonWriter::raw(QByteArrayView json)
{
    separate();
    m_out += json;
}

void JsonWriter::optional(QLatin1StringView name, QStringView text)
{
    if (!text.isEmpty())
        member(name, text);
}

} // namespace qairopay
