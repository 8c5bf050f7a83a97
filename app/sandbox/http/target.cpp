// SPDX-FileCopyrightText: 2026 QairoPay Pass Studio contributors
// SPDX-License-Identifier: Apache-2.0
#include "sandbox/http/target.h"

#include <QtCore/qdatetime.h>
#include <QtCore/qstringconverter.h>
#include <QtCore/qtimezone.h>

#include <algorithm>

using namespace Qt::StringLiterals;

namespace qairopay::sandbox {

namespace {

bool hasSoundEscapes(QByteArrayView text)
{
    const auto isHex = [](char c) {
        return (c >= '0' && c <= '9') || (c >= 'a' && c <= 'f') || (c >= 'A' && c <= 'F');
    };
    for (qsizetype i = 0; i < text.size(); ++i) {
        if (text[i] == '%' && (i + 2 >= text.size() || !isHex(text[i + 1]) || !isHex(text[i + 2])))
            return false;
    }
    return true;
}

bool isPlain(QByteArrayView text)
{
    return std::ranges::all_of(text, [](char c) { return c >= 0x20 && c < 0x7f && c != '%' && c != '+'; });
}

std::optional<QString> decoded(QByteArray text, bool plusIsSpace)
{
    if (isPlain(text))
        return QString::fromLatin1(text);
    if (!hasSoundEscapes(text))
        return std::nullopt;
    if (plusIsSpace)
        text.replace('+', ' ');
    // With its byte order mark, if it begins with one: two addresses must not be one.
    QStringDecoder utf8(QStringDecoder::Utf8,
                        QStringDecoder::Flag::Stateless | QStringDecoder::Flag::ConvertInitialBom);
    QString result = utf8(QByteArray::fromPercentEncoding(text));
    if (utf8.hasError() || std::ranges::any_of(result, [](QChar c) { return c.unicode() < 0x20; }))
        return std::nullopt;
    return result;
}

ApiError malformed()
{
    return invalidParameter(u"malformed_request"_s, {}, u"The address is not well formed."_s);
}

Outcome<QHash<QString, QString>> parseQuery(const QByteArray &query)
{
    QHash<QString, QString> members;
    for (const auto &pair : query.split('&')) {
        if (pair.isEmpty())
            continue;
        const auto equals = pair.indexOf('=');
        const auto name = decoded(equals < 0 ? pair : pair.left(equals), true);
        const auto value = decoded(equals < 0 ? QByteArray() : pair.mid(equals + 1), true);
        if (!name || !value)
            return std::unexpected(malformed());
        if (members.contains(*name))
            return std::unexpected(
                invalidParameter(u"mutually_exclusive"_s, name->left(80), u"This may be given only once."_s));
        members.insert(*name, *value);
    }
    return members;
}

} // namespace

Outcome<Target> Target::parse(const QByteArray &target)
{
    Target parsed;
    const auto question = target.indexOf('?');
    const auto path = question < 0 ? target : target.left(question);
    if (!path.startsWith('/') || path.contains('#'))
        return std::unexpected(malformed());
    for (const auto &part : path.mid(1).split('/')) {
        const auto segment = decoded(part, false);
        if (!segment || segment->isEmpty() || *segment == "."_L1 || *segment == ".."_L1 ||
            segment->contains(u'/'))
            return std::unexpected(malformed());
        parsed.segments.append(*segment);
    }
    if (question >= 0) {
        auto query = parseQuery(target.mid(question + 1));
        if (!query)
            return std::unexpected(query.error());
        parsed.query = std::move(*query);
    }
    return parsed;
}

QueryReader::QueryReader(QHash<QString, QString> query)
    : m_query(std::move(query))
{}

void QueryReader::fail(ApiError error)
{
    if (!m_error)
        m_error = std::move(error);
}

std::optional<QString> QueryReader::text(const QString &name, qsizetype most)
{
    m_seen.insert(name);
    const auto it = m_query.constFind(name);
    if (it == m_query.constEnd())
        return std::nullopt;
    if (it->size() > most)
        fail(tooLong(name, most));
    return *it;
}

std::optional<qint64> QueryReader::integer(const QString &name, qint64 least, qint64 most)
{
    const auto spelled = text(name);
    if (!spelled)
        return std::nullopt;
    bool isNumber = false;
    const qint64 number = spelled->toLongLong(&isNumber);
    if (!isNumber)
        fail(typeMismatch(name, u"a whole number"_s));
    else if (number < least || number > most)
        fail(outOfRange(name, u"This must be from %1 to %2."_s.arg(least).arg(most)));
    return number;
}

std::optional<bool> QueryReader::boolean(const QString &name)
{
    const auto spelled = text(name);
    if (!spelled)
        return std::nullopt;
    if (*spelled != "true"_L1 && *spelled != "false"_L1)
        fail(typeMismatch(name, u"true or false"_s));
    return *spelled == "true"_L1;
}

std::optional<qint64> QueryReader::time(const QString &name)
{
    const auto spelled = text(name);
    if (!spelled)
        return std::nullopt;
    const auto time = QDateTime::fromString(*spelled, Qt::ISODateWithMs);
    if (!time.isValid() || time.timeSpec() == Qt::LocalTime) {
        fail(patternMismatch(name, u"This must be a time such as 2026-05-19T08:00:00Z."_s));
        return std::nullopt;
    }
    return time.toMSecsSinceEpoch();
}

Outcome<void> QueryReader::finish()
{
    for (auto it = m_query.constBegin(); !m_error && it != m_query.constEnd(); ++it) {
        if (!m_seen.contains(it.key()))
            fail(unknownField(it.key().left(80)));
    }
    if (m_error)
        return std::unexpected(*m_error);
    return {};
}

} // namespace qairopay::sandbox
