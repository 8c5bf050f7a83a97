// SPDX-FileCopyrightText: 2026 QairoPay Pass Studio contributors
// SPDX-License-Identifier: Apache-2.0
#include "apple/strings.h"

#include "apple/words.h"

#include <QtCore/qstringconverter.h>

#include <algorithm>

using namespace Qt::StringLiterals;

namespace qairopay::apple {

namespace {

constexpr qsizetype mostBytes = 1 << 20;
constexpr qsizetype mostEntries = 10'000;

/// A byte order mark decides; without one, a zero in the first two bytes tells UTF-16 of Latin letters.
QStringConverter::Encoding encodingOf(QByteArrayView bytes)
{
    if (const auto marked = QStringConverter::encodingForData(bytes))
        return *marked;
    if (bytes.size() >= 2 && bytes[0] == '\0')
        return QStringConverter::Utf16BE;
    if (bytes.size() >= 2 && bytes[1] == '\0')
        return QStringConverter::Utf16LE;
    return QStringConverter::Utf8;
}

Result<QString> textOf(QByteArrayView bytes)
{
    if (bytes.size() > mostBytes)
        return failure(ErrorKind::LimitExceeded,
                       Words::tr("The strings are larger than %1 MiB.").arg(mostBytes >> 20));
    if (bytes.startsWith("bplist"))
        return failure(ErrorKind::Unsupported,
                       Words::tr("These strings are a compiled property list, not text."));
    QStringDecoder decoder(encodingOf(bytes));
    QString text = decoder(bytes);
    if (decoder.hasError())
        return failure(ErrorKind::InvalidInput, Words::tr("The strings are neither UTF-8 nor UTF-16."));
    return text;
}

class StringsReader
{
public:
    explicit StringsReader(QStringView text)
        : m_text(text)
    {}

    Result<Strings> read()
    {
        Strings strings;
        while (skipSpace() && m_at < m_text.size()) {
            QString key;
            QString value;
            if (!readEntry(key, value))
                return failure(ErrorKind::InvalidInput, m_problem, Words::tr("line %1").arg(line()));
            if (strings.size() >= mostEntries)
                return failure(ErrorKind::LimitExceeded,
                               Words::tr("There are more than %1 strings.").arg(mostEntries));
            strings.insert(key, value);
        }
        if (!m_problem.isEmpty())
            return failure(ErrorKind::InvalidInput, m_problem, Words::tr("line %1").arg(line()));
        return strings;
    }

private:
    bool fail(const QString &problem)
    {
        if (m_problem.isEmpty())
            m_problem = problem;
        return false;
    }

    [[nodiscard]] qsizetype line() const
    {
        return m_text.first(std::min(m_at, m_text.size())).count(u'\n') + 1;
    }

    [[nodiscard]] bool isAt(QLatin1StringView signs) const { return m_text.sliced(m_at).startsWith(signs); }

    /// Spaces and comments; false: a comment does not end.
    bool skipSpace()
    {
        while (m_at < m_text.size()) {
            if (m_text[m_at].isSpace() || m_text[m_at] == QChar::ByteOrderMark) {
                ++m_at;
            } else if (isAt("//"_L1)) {
                const auto end = m_text.indexOf(u'\n', m_at);
                m_at = end < 0 ? m_text.size() : end;
            } else if (isAt("/*"_L1)) {
                const auto end = m_text.indexOf("*/"_L1, m_at + 2);
                if (end < 0)
                    return fail(Words::tr("A comment does not end."));
                m_at = end + 2;
            } else {
                break;
            }
        }
        return true;
    }

    /// `"key" = "value";`, or `"key";` for a text that is its own translation.
    bool readEntry(QString &key, QString &value)
    {
        if (!readText(key) || !skipSpace())
            return false;
        value = key;
        if (take(u'=') && (!skipSpace() || !readText(value) || !skipSpace()))
            return false;
        return take(u';') || fail(Words::tr("A string has to be \"key\" = \"value\"; with = and ;."));
    }

    bool take(QChar sign)
    {
        const bool isThere = m_at < m_text.size() && m_text[m_at] == sign;
        m_at += isThere ? 1 : 0;
        return isThere;
    }

    bool readText(QString &text) { return take(u'"') ? readQuoted(text) : readWord(text); }

    bool readQuoted(QString &text)
    {
        text.clear();
        while (m_at < m_text.size() && m_text[m_at] != u'"') {
            const auto sign = m_text[m_at++];
            if (sign == u'\\')
                readEscape(text);
            else
                text.append(sign);
        }
        return take(u'"') || fail(Words::tr("A text does not end."));
    }

    void readEscape(QString &text)
    {
        if (m_at >= m_text.size())
            return;
        const auto sign = m_text[m_at++];
        switch (sign.unicode()) {
        case u'n':
            text.append(u'\n');
            break;
        case u't':
            text.append(u'\t');
            break;
        case u'r':
            text.append(u'\r');
            break;
        case u'U':
        case u'u':
            readCode(text);
            break;
        default:
            text.append(sign);
        }
    }

    void readCode(QString &text)
    {
        constexpr qsizetype digits = 4;
        bool isNumber = false;
        const auto code = m_text.mid(m_at, digits).toUShort(&isNumber, 16);
        if (!isNumber)
            return;
        text.append(QChar(code));
        m_at += std::min(digits, m_text.size() - m_at);
    }

    /// Letters need no quotes.
    bool readWord(QString &text)
    {
        const auto start = m_at;
        const auto isOfWord = [](QChar c) {
            return c.isLetterOrNumber() || c == u'_' || c == u'-' || c == u'.' || c == u'$';
        };
        while (m_at < m_text.size() && isOfWord(m_text[m_at]))
            ++m_at;
        text = m_text.sliced(start, m_at - start).toString();
        return !text.isEmpty() || fail(Words::tr("A text in quotes is expected."));
    }

    QStringView m_text;
    qsizetype m_at = 0;
    QString m_problem;
};

/// What another reader could stumble over, or take for another encoding: control characters, half a pair.
bool mustBeNamed(const QString &text, qsizetype at)
{
    const auto c = text[at];
    if (c.isHighSurrogate())
        return at + 1 >= text.size() || !text[at + 1].isLowSurrogate();
    if (c.isLowSurrogate())
        return at == 0 || !text[at - 1].isHighSurrogate();
    return c.unicode() < 0x20 || c == QChar::ByteOrderMark;
}

QString quoted(const QString &text)
{
    QString out(u'"');
    for (qsizetype i = 0; i < text.size(); ++i) {
        const auto c = text[i];
        if (c == u'"' || c == u'\\')
            out.append(u'\\');
        if (c == u'\n')
            out.append("\\n"_L1);
        else if (mustBeNamed(text, i))
            out.append(u"\\U%1"_s.arg(c.unicode(), 4, 16, QChar(u'0')));
        else
            out.append(c);
    }
    return out + u'"';
}

} // namespace

Result<Strings> readStrings(QByteArrayView bytes)
{
    return textOf(bytes).and_then([](const QString &text) { return StringsReader(text).read(); });
}

QByteArray writeStrings(const Strings &strings)
{
    QString text;
    for (const auto &[key, value] : strings.asKeyValueRange())
        text += quoted(key) + u" = "_s + quoted(value) + u";\n"_s;
    const bool isAscii = std::ranges::all_of(text, [](QChar c) { return c.unicode() < 0x80; });
    if (isAscii)
        return text.toLatin1();
    QStringEncoder encoder(QStringConverter::Utf16LE, QStringConverter::Flag::WriteBom);
    return encoder(text);
}

} // namespace qairopay::apple
