// SPDX-FileCopyrightText: 2026 QairoPay Pass Studio contributors
// SPDX-License-Identifier: Apache-2.0
#include "sandbox/service/page.h"

#include "base/jsonwriter.h"

#include <QtCore/qjsondocument.h>

#include <chrono>

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
    const bool isOurs = cursorOf(id) == *text;
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
    using namespace std::chrono;
    const sys_time<milliseconds> time{milliseconds(msecs)};
    const auto day = floor<days>(time);
    const year_month_day date(day);
    const hh_mm_ss clock(time - day);
    QString text = u"0000-00-00T00:00:00.000Z"_s;
    QChar *digits = text.data();
    const auto put = [&](int at, int width, unsigned value) {
        for (int i = at + width - 1; i >= at; --i, value /= 10)
            digits[i] = QChar(char16_t(u'0' + value % 10));
    };
    put(0, 4, unsigned(int(date.year())));
    put(5, 2, unsigned(date.month()));
    put(8, 2, unsigned(date.day()));
    put(11, 2, unsigned(clock.hours().count()));
    put(14, 2, unsigned(clock.minutes().count()));
    put(17, 2, unsigned(clock.seconds().count()));
    put(20, 3, unsigned(clock.subseconds().count()));
    return text;
}

QJsonValue timeOrNull(std::optional<qint64> msecs)
{
    return msecs ? QJsonValue(timeText(*msecs)) : QJsonValue(QJsonValue::Null);
}

QString cursorOf(const QString &id)
{
    const auto json = QJsonDocument(QJsonObject{{u"id"_s, id}}).toJson(QJsonDocument::Compact);
    return QString::fromLatin1(json.toBase64(base64));
}

Resource written(const QJsonObject &resource)
{
    return {.id = resource.value("id"_L1).toString(),
            .json = QJsonDocument(resource).toJson(QJsonDocument::Compact)};
}

Resource envelopeOf(const QList<Resource> &resources, const PageRequest &page, bool hasMore)
{
    // Going backwards there is always a next page: the one the cursor stands on.
    const bool hasNext = !resources.isEmpty() && (hasMore || page.before);
    Resource envelope;
    JsonWriter out(envelope.json);
    out.beginObject();
    out.name("data"_L1).beginArray();
    for (const auto &resource : resources)
        out.raw(resource.json);
    out.endArray();
    out.member("has_more"_L1, hasMore);
    out.name("next_cursor"_L1);
    hasNext ? out.string(cursorOf(resources.last().id)) : out.null();
    out.endObject();
    return envelope;
}

} // namespace qairopay::sandbox
