// SPDX-FileCopyrightText: 2026 QairoPay Pass Studio contributors
// SPDX-License-Identifier: Apache-2.0
#include "sandbox/service/page.h"

#include <QtCore/qdatetime.h>
#include <QtCore/qjsondocument.h>
#include <QtCore/qtimezone.h>

using namespace Qt::StringLiterals;

namespace qairopay::sandbox {

namespace {

constexpr auto base64 = QByteArray::Base64UrlEncoding | QByteArray::OmitTrailingEquals;

std::optional<QString> readCursor(QueryReader &query, const QString &name, const QString &prefix)
{
    const auto text = query.text(name);
    if (!text)
        return std::nullopt;
    const auto decoded = QByteArray::fromBase64(text->toLatin1(), base64);
    auto id = QJsonDocument::fromJson(decoded).object().value("id"_L1).toString();
    // Exactly what this service writes: of one place in a list there is one cursor.
    const bool isOurs = cursorOrNull(id) == QJsonValue(*text);
    if (!isOurs || !id.startsWith(prefix) || id.size() > 64) {
        query.fail(patternMismatch(name, u"This is not a cursor of this list."_s));
        return std::nullopt;
    }
    return id;
}

std::optional<bool> ascendingFromName(const QString &name)
{
    if (name == "asc"_L1)
        return true;
    return name == "desc"_L1 ? std::optional(false) : std::nullopt;
}

} // namespace

PageRequest readPage(QueryReader &query, const QString &prefix)
{
    PageRequest page;
    page.limit = static_cast<int>(query.integer(u"limit"_s, 1, 100).value_or(page.limit));
    page.ascending = query.choice(u"order"_s, ascendingFromName, u"asc, desc"_s).value_or(false);
    const auto after = readCursor(query, u"starting_after"_s, prefix);
    const auto before = readCursor(query, u"ending_before"_s, prefix);
    if (after && before)
        query.fail(invalidParameter(u"mutually_exclusive"_s, u"ending_before"_s,
                                    u"starting_after and ending_before exclude each other."_s));
    page.before = before.has_value();
    page.cursor = before ? *before : after.value_or(QString());
    return page;
}

QString timeText(qint64 msecs)
{
    return QDateTime::fromMSecsSinceEpoch(msecs, QTimeZone::UTC).toString(Qt::ISODateWithMs);
}

QJsonValue timeOrNull(std::optional<qint64> msecs)
{
    return msecs ? QJsonValue(timeText(*msecs)) : QJsonValue(QJsonValue::Null);
}

QJsonValue cursorOrNull(const QString &id)
{
    if (id.isEmpty())
        return QJsonValue::Null;
    const auto json = QJsonDocument(QJsonObject{{u"id"_s, id}}).toJson(QJsonDocument::Compact);
    return QString::fromLatin1(json.toBase64(base64));
}

} // namespace qairopay::sandbox
