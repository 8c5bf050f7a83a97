// SPDX-FileCopyrightText: 2026 QairoPay Pass Studio contributors
// SPDX-License-Identifier: Apache-2.0
#include "sandbox/service/events.h"

#include "base/jsonwriter.h"
#include "sandbox/service/webhooks.h"

#include <QtCore/qjsondocument.h>

using namespace Qt::StringLiterals;

namespace qairopay::sandbox {

QByteArray about(QLatin1StringView name, const QByteArray &resource)
{
    QByteArray json;
    json.reserve(name.size() + resource.size() + 5);
    JsonWriter out(json);
    out.beginObject();
    out.name(name).raw(resource);
    out.endObject();
    return json;
}

QByteArray about(QLatin1StringView name, const QJsonObject &resource)
{
    return about(name, QJsonDocument(resource).toJson(QJsonDocument::Compact));
}

void record(const Work &work, const Happening &happening)
{
    const auto id = work.newId<EventId>();
    insertEvent(work,
                {id, happening.type, happening.resourceId, work.now, happening.data, happening.previous});
    webhooks::enqueue(work, id, happening.type);
}

namespace events {

QJsonObject envelope(const Tenant &tenant, const EventRow &row, const QString &apiVersion)
{
    return {
        {u"id"_s, row.id},
        {u"type"_s, row.type},
        {u"created"_s, timeText(row.created)},
        {u"tenant_id"_s, tenant.id},
        {u"live_mode"_s, tenant.isLive()},
        {u"api_version"_s, apiVersion},
        {u"data"_s, QJsonDocument::fromJson(row.data).object()},
        {u"previous_attributes"_s, row.previous ? QJsonValue(*row.previous) : QJsonValue(QJsonValue::Null)},
    };
}

EventFilter readFilter(QueryReader &query)
{
    EventFilter filter;
    const auto resource = query.text(u"resource_id"_s);
    const auto pass = query.text(u"pass_id"_s);
    if (resource && pass)
        query.fail(invalidParameter(u"mutually_exclusive"_s, u"pass_id"_s,
                                    u"pass_id and resource_id exclude each other."_s));
    filter.resourceId = resource ? resource : pass;
    filter.delivered = query.boolean(u"delivered"_s);
    const auto type = query.text(u"type"_s);
    if (!type || *type == "*"_L1)
        return filter;
    // Whole segments: "pass.*" does not match "pass_template.created".
    if (type->endsWith(".*"_L1))
        filter.typePrefix = type->chopped(1);
    else
        filter.type = type;
    return filter;
}

Outcome<Resource> list(const Work &work, QueryReader &query)
{
    const auto page = readPage(query, EventId::prefix());
    auto filter = readFilter(query);
    filter.from = query.time(u"from"_s);
    filter.to = query.time(u"to"_s);
    if (const auto whole = query.finish(); !whole)
        return std::unexpected(whole.error());
    return pageOf(listEvents(work, filter, page), page,
                  [&](const EventRow &row) { return envelope(work.tenant, row); });
}

Outcome<QJsonObject> find(const Work &work, const QString &id)
{
    const auto row = findEvent(work, id);
    if (!row)
        return std::unexpected(notFound(u"event_not_found"_s));
    return envelope(work.tenant, *row);
}

int purge(const Work &work, int limit)
{
    const auto last = lastEventBefore(work, work.now - keptMs, limit);
    if (!last)
        return 0;
    deleteDeliveriesUpTo(work, *last);
    return deleteEventsUpTo(work, *last);
}

} // namespace events

} // namespace qairopay::sandbox
