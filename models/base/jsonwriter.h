// SPDX-FileCopyrightText: 2026 QairoPay Pass Studio contributors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include <QtCore/qbytearray.h>
#include <QtCore/qlatin1stringview.h>
#include <QtCore/qstring.h>

namespace qairopay {

/// Writes compact JSON in the order of the calls. Commas come by themselves: there is one before every member
/// and element that does not stand first. What it appends to a text depends on that text's last byte only, so
/// a document can be put together from pieces.
class JsonWriter
{
public:
    explicit JsonWriter(QByteArray &out)
        : m_out(out)
    {}

    void beginObject() { open('{'); }
    void endObject() { m_out += '}'; }
    void beginArray() { open('['); }
    void endArray() { m_out += ']'; }
    JsonWriter &name(QLatin1StringView name);
    JsonWriter &name(QStringView name); ///< any text

    void string(QStringView text);
    void string(QLatin1StringView text) { string(QStringView(QString(text))); }
    void boolean(bool value);
    void null();
    void number(double value); ///< shortest text that reads back the same
    /// A number as text, which must be JSON already.
    void rawNumber(QStringView text);
    /// Something that is JSON already.
    void raw(QByteArrayView json);

    void member(QLatin1StringView name, QStringView text) { this->name(name).string(text); }
    void member(QLatin1StringView name, QLatin1StringView text) { this->name(name).string(text); }
    void member(QLatin1StringView name, bool value) { this->name(name).boolean(value); }
    void member(QLatin1StringView name, double value) { this->name(name).number(value); }
    /// Nothing when the text is empty.
    void optional(QLatin1StringView name, QStringView text);

private:
    void separate();
    void open(char bracket);

    QByteArray &m_out;
};

} // namespace qairopay
