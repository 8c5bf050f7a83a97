// SPDX-FileCopyrightText: 2026 QairoPay Pass Studio contributors
// SPDX-License-Identifier: Apache-2.0
#include "sandbox/store/eventtable.h"

#include "sandbox/store/jsoncolumn.h"
#include "sandbox/store/timeid.h"

namespace qairopay::sandbox {

namespace {

EventRow fromRow(const Row &row)
{
    return {
        .id = row.text(0),
        .type = row.text(1),
        .resourceId = row.text(2),
        .created = row.integer(3),
        .data = row.bytes(4),
        .previous = row.isNull(5) ? std::nullopt : std::optional(fromJsonColumn(row.bytes(5))),
    };
}

} // namespace

void insertEvent(const Work &work, const EventRow &row)
{
    const auto previous = row.previous ? std::optional(toJsonColumn(*row.previous)) : std::nullopt;
    work.database.run(
        u"INSERT INTO events (tenant, id, type, resource_id, created, data, previous_attributes) "
        "VALUES (?, ?, ?, ?, ?, ?, ?)",
        work.tenant.number, row.id, row.type, row.resourceId, row.created, Utf8{row.data}, previous);
}

std::optional<EventRow> findEvent(const Work &work, const QString &id)
{
    return work.database.one(u"SELECT id, type, resource_id, created, data, previous_attributes FROM events "
                             "WHERE tenant = ? AND id = ?",
                             fromRow, work.tenant.number, id);
}

std::optional<QString> newestEvent(const Work &work)
{
    return work.database.one(
        u"SELECT id FROM events WHERE tenant = ? ORDER BY id DESC LIMIT 1",
        [](const Row &row) { return row.text(0); }, work.tenant.number);
}

QList<EventRow> listEvents(const Work &work, const EventFilter &filter, const PageRequest &page)
{
    ListingQuery query(u"SELECT id, type, resource_id, created, data, previous_attributes FROM events "
                       "WHERE tenant = ?",
                       work.tenant.number);
    if (filter.type)
        query.where(u"type = ?", *filter.type);
    if (filter.typePrefix) {
        query.where(u"type >= ?", *filter.typePrefix);
        query.where(u"type < ?", QString(*filter.typePrefix + QChar(0x7f)));
    }
    if (filter.resourceId)
        query.where(u"resource_id = ?", *filter.resourceId);
    // An id carries the time of its event; in folders of earlier versions, after a reset, a later one. So the
    // beginning of a range of time bounds the key as well, its end does not.
    if (filter.from) {
        query.where(u"id >= ?", firstIdAt(EventId::prefix(), *filter.from));
        query.where(u"created >= ?", *filter.from);
    }
    if (filter.to)
        query.where(u"created < ?", *filter.to);
    if (filter.delivered) {
        query.where(*filter.delivered
                        ? u"EXISTS (SELECT 1 FROM webhook_deliveries d WHERE d.tenant = events.tenant "
                          "AND d.event_id = events.id) AND NOT EXISTS (SELECT 1 FROM "
                          "webhook_deliveries d WHERE d.tenant = events.tenant AND d.event_id = "
                          "events.id AND d.status <> 'delivered')"
                        : u"EXISTS (SELECT 1 FROM webhook_deliveries d WHERE d.tenant = events.tenant "
                          "AND d.event_id = events.id AND d.status IN ('pending', 'failed'))");
    }
    query.page(page);
    QList<EventRow> rows;
    work.database.each(query.sql(), query.values(), [&](const Row &row) { rows.append(fromRow(row)); });
    return rows;
}

std::optional<QString> lastEventBefore(const Work &work, qint64 msecs, int limit)
{
    // Ids carry the time of their events; see listEvents().
    const auto id = work.database.one(
        u"SELECT MAX(id) FROM (SELECT id FROM events WHERE tenant = ? AND id < ? ORDER BY id LIMIT ?) AS "
        u"oldest",
        [](const Row &row) { return row.text(0); }, work.tenant.number, firstIdAt(EventId::prefix(), msecs),
        limit);
    return id && !id->isEmpty() ? id : std::nullopt;
}

int deleteEventsUpTo(const Work &work, const QString &id)
{
    return work.database.run(u"DELETE FROM events WHERE tenant = ? AND id <= ?", work.tenant.number, id);
}

} // namespace qairopay::sandbox
