// SPDX-FileCopyrightText: 2026 QairoPay Pass Studio contributors
// SPDX-License-Identifier: Apache-2.0
#include "sandbox/store/webhooktable.h"

#include "sandbox/store/jsoncolumn.h"

using namespace Qt::StringLiterals;

#define ENDPOINT_COLUMNS                                                                                     \
    u"SELECT e.id, e.url, e.enabled_events, e.description, e.status, e.api_version, e.sealed_secret, "       \
    "e.old_sealed_secret, e.old_secret_until, e.created_at, e.updated_at FROM webhook_endpoints e WHERE "    \
    "e.tenant = ?"
#define DELIVERY_COLUMNS                                                                                     \
    u"SELECT id, event_id, endpoint_id, is_replay, status, attempts, next_at, created_at, finished_at "      \
    "FROM webhook_deliveries WHERE tenant = ?"

namespace qairopay::sandbox {

namespace {

EndpointRow endpointFromRow(const Row &row)
{
    EndpointRow endpoint{.id = row.text(0),
                         .url = row.text(1),
                         .description = row.text(3),
                         .status = row.text(4),
                         .apiVersion = row.text(5),
                         .sealedSecret = row.bytes(6),
                         .oldSealedSecret = row.bytes(7),
                         .oldSecretUntil = optionalColumn<qint64>(row, 8),
                         .createdAt = row.integer(9),
                         .updatedAt = row.integer(10)};
    for (const auto &pattern : arrayFromJsonColumn(row.bytes(2)))
        endpoint.enabledEvents.append(pattern.toString());
    return endpoint;
}

DeliveryRow deliveryFromRow(const Row &row)
{
    return {.id = row.text(0),
            .eventId = row.text(1),
            .endpointId = row.text(2),
            .isReplay = row.boolean(3),
            .status = row.text(4),
            .attempts = row.number(5),
            .nextAt = optionalColumn<qint64>(row, 6),
            .createdAt = row.integer(7),
            .finishedAt = optionalColumn<qint64>(row, 8)};
}

QList<EndpointRow> readEndpoints(const Work &work, QStringView sql, const QList<Value> &values)
{
    QList<EndpointRow> rows;
    work.database.each(sql, values, [&](const Row &row) { rows.append(endpointFromRow(row)); });
    return rows;
}

QList<DeliveryRow> readDeliveries(const Work &work, QStringView sql, const QList<Value> &values)
{
    QList<DeliveryRow> rows;
    work.database.each(sql, values, [&](const Row &row) { rows.append(deliveryFromRow(row)); });
    return rows;
}

Utf8 patternsOf(const EndpointRow &row)
{
    return toJsonColumn(QJsonArray::fromStringList(row.enabledEvents));
}

QString orEmpty(const QString &text)
{
    return text.isNull() ? u""_s : text;
}

std::optional<QByteArray> bytesOrNull(const QByteArray &bytes)
{
    return bytes.isEmpty() ? std::nullopt : std::optional(bytes);
}

} // namespace

void insertEndpoint(const Work &work, const EndpointRow &row)
{
    work.database.run(
        u"INSERT INTO webhook_endpoints (tenant, id, url, enabled_events, description, status, "
        "api_version, sealed_secret, created_at, updated_at) VALUES (?, ?, ?, ?, ?, ?, ?, ?, ?, ?)",
        work.tenant.number, row.id, row.url, patternsOf(row), orEmpty(row.description), row.status,
        row.apiVersion, row.sealedSecret, row.createdAt, row.updatedAt);
}

void updateEndpoint(const Work &work, const EndpointRow &row)
{
    work.database.run(
        u"UPDATE webhook_endpoints SET url = ?, enabled_events = ?, description = ?, status = ?, "
        "api_version = ?, sealed_secret = ?, old_sealed_secret = ?, old_secret_until = ?, "
        "updated_at = ? WHERE tenant = ? AND id = ?",
        row.url, patternsOf(row), orEmpty(row.description), row.status, row.apiVersion, row.sealedSecret,
        bytesOrNull(row.oldSealedSecret), row.oldSecretUntil, row.updatedAt, work.tenant.number, row.id);
}

void deleteEndpoint(const Work &work, const QString &id)
{
    work.database.run(u"DELETE FROM webhook_endpoints WHERE tenant = ? AND id = ?", work.tenant.number, id);
    work.database.run(u"UPDATE webhook_deliveries SET status = 'cancelled', next_at = NULL, finished_at = ? "
                      "WHERE tenant = ? AND endpoint_id = ? AND status = 'pending'",
                      work.now, work.tenant.number, id);
}

std::optional<EndpointRow> findEndpoint(const Work &work, const QString &id)
{
    return work.database.one(ENDPOINT_COLUMNS u" AND e.id = ?", endpointFromRow, work.tenant.number, id);
}

QList<EndpointRow> listEndpoints(const Work &work, const PageRequest &page)
{
    ListingQuery query(ENDPOINT_COLUMNS, work.tenant.number);
    query.page(page);
    return readEndpoints(work, query.sql(), query.values());
}

QList<EndpointRow> allEndpoints(const Work &work)
{
    return readEndpoints(work, ENDPOINT_COLUMNS u" ORDER BY e.id", {work.tenant.number});
}

void insertDelivery(const Work &work, const DeliveryRow &row)
{
    work.database.run(
        u"INSERT INTO webhook_deliveries (tenant, id, event_id, endpoint_id, is_replay, status, "
        "next_at, created_at) VALUES (?, ?, ?, ?, ?, ?, ?, ?)",
        work.tenant.number, row.id, row.eventId, row.endpointId, int(row.isReplay), row.status, row.nextAt,
        row.createdAt);
}

QList<DeliveryRow> listDeliveries(const Work &work, const QString &eventId, const PageRequest &page)
{
    ListingQuery query(DELIVERY_COLUMNS, work.tenant.number);
    query.where(u"event_id = ?", eventId);
    query.page(page);
    return readDeliveries(work, query.sql(), query.values());
}

QList<DeliveryRow> listDeliveriesTo(const Work &work, const QString &endpointId, const PageRequest &page)
{
    ListingQuery query(DELIVERY_COLUMNS, work.tenant.number);
    query.where(u"endpoint_id = ?", endpointId);
    query.page(page);
    return readDeliveries(work, query.sql(), query.values());
}

QList<AttemptRow> listAttempts(const Work &work, const QString &deliveryId)
{
    QList<AttemptRow> rows;
    work.database.each(u"SELECT number, at, duration_ms, status_code, outcome FROM webhook_attempts WHERE "
                       "tenant = ? AND delivery_id = ? ORDER BY number",
                       {work.tenant.number, deliveryId}, [&](const Row &row) {
                           rows.append({.number = row.number(0),
                                        .at = row.integer(1),
                                        .durationMs = row.number(2),
                                        .statusCode = optionalColumn<int>(row, 3),
                                        .outcome = row.text(4)});
                       });
    return rows;
}

QList<EndpointRow> dueEndpoints(const Work &work)
{
    return readEndpoints(
        work,
        ENDPOINT_COLUMNS u" AND e.status = 'enabled' AND EXISTS (SELECT 1 FROM "
                         "webhook_deliveries d WHERE d.tenant = e.tenant AND d.endpoint_id = e.id "
                         "AND d.status = 'pending' AND d.next_at <= ?) ORDER BY e.id",
        {work.tenant.number, work.now});
}

QList<DeliveryRow> dueDeliveries(const Work &work, const QString &endpointId, int most)
{
    return readDeliveries(work,
                          DELIVERY_COLUMNS u" AND endpoint_id = ? AND status = 'pending' AND next_at <= ? "
                                           "ORDER BY next_at, id LIMIT ?",
                          {work.tenant.number, endpointId, work.now, most});
}

bool storeAttempt(const Work &work, const DeliveryRow &after, const AttemptRow &attempt)
{
    const int changed = work.database.run(
        u"UPDATE webhook_deliveries SET status = ?, attempts = ?, next_at = ?, finished_at = ? "
        "WHERE tenant = ? AND id = ? AND status = 'pending' AND attempts = ?",
        after.status, after.attempts, after.nextAt, after.finishedAt, work.tenant.number, after.id,
        after.attempts - 1);
    if (changed != 1)
        return false;
    work.database.run(
        u"INSERT INTO webhook_attempts (tenant, delivery_id, number, at, duration_ms, status_code, "
        "outcome) VALUES (?, ?, ?, ?, ?, ?, ?)",
        work.tenant.number, after.id, attempt.number, attempt.at, attempt.durationMs, attempt.statusCode,
        attempt.outcome);
    return true;
}

void deleteDeliveriesUpTo(const Work &work, const QString &eventId)
{
    work.database.run(u"DELETE FROM webhook_attempts WHERE tenant = ? AND delivery_id IN "
                      "(SELECT id FROM webhook_deliveries WHERE tenant = ? AND event_id <= ?)",
                      work.tenant.number, work.tenant.number, eventId);
    work.database.run(u"DELETE FROM webhook_deliveries WHERE tenant = ? AND event_id <= ?",
                      work.tenant.number, eventId);
}

void deleteDeliveries(const Work &work)
{
    work.database.run(u"DELETE FROM webhook_attempts WHERE tenant = ?", work.tenant.number);
    work.database.run(u"DELETE FROM webhook_deliveries WHERE tenant = ?", work.tenant.number);
}

} // namespace qairopay::sandbox
