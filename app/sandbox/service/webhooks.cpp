// SPDX-FileCopyrightText: 2026 QairoPay Pass Studio contributors
// SPDX-License-Identifier: Apache-2.0
#include "sandbox/service/webhooks.h"

#include "proof/ed25519.h"
#include "sandbox/service/bodyreader.h"
#include "sandbox/service/page.h"
#include "sandbox/webhook/address.h"
#include "sandbox/webhook/schedule.h"

#include <algorithm>

using namespace Qt::StringLiterals;

namespace qairopay::sandbox::webhooks {

namespace {

constexpr qsizetype mostPatterns = 50;

QJsonObject toJson(const Work &work, const EndpointRow &row)
{
    return {
        {u"id"_s, row.id},
        {u"tenant_id"_s, work.tenant.id},
        {u"live_mode"_s, work.tenant.isLive()},
        {u"url"_s, row.url},
        {u"enabled_events"_s, QJsonArray::fromStringList(row.enabledEvents)},
        {u"description"_s,
         row.description.isEmpty() ? QJsonValue(QJsonValue::Null) : QJsonValue(row.description)},
        {u"status"_s, row.status},
        {u"api_version"_s, row.apiVersion},
        {u"created_at"_s, timeText(row.createdAt)},
        {u"updated_at"_s, timeText(row.updatedAt)},
    };
}

QJsonObject toJson(const Work &work, const DeliveryRow &row)
{
    QJsonArray attempts;
    for (const auto &attempt : listAttempts(work, row.id)) {
        attempts.append(QJsonObject{{u"number"_s, attempt.number},
                                    {u"at"_s, timeText(attempt.at)},
                                    {u"duration_ms"_s, attempt.durationMs},
                                    {u"status_code"_s, attempt.statusCode ? QJsonValue(*attempt.statusCode)
                                                                          : QJsonValue(QJsonValue::Null)},
                                    {u"outcome"_s, attempt.outcome}});
    }
    return {
        {u"id"_s, row.id},
        {u"event_id"_s, row.eventId},
        {u"endpoint_id"_s, row.endpointId},
        {u"replay"_s, row.isReplay},
        {u"status"_s, row.status},
        {u"next_attempt_at"_s, timeOrNull(row.nextAt)},
        {u"created_at"_s, timeText(row.createdAt)},
        {u"finished_at"_s, timeOrNull(row.finishedAt)},
        {u"attempts"_s, attempts},
    };
}

QByteArray sealFor(const QString &id)
{
    return "webhook secret " + id.toLatin1();
}

/// A new secret for the row; the answer is the only one to show it.
QString makeSecret(EndpointRow &row, const Vault &vault)
{
    const auto secret = "whsec_" + proof::toBase64Url(proof::newSeed().reveal());
    row.sealedSecret = vault.seal(secret, sealFor(row.id));
    return QString::fromLatin1(secret);
}

void readPatterns(BodyReader &reader, EndpointRow &row)
{
    const auto array = reader.array(u"enabled_events"_s, mostPatterns);
    if (!array)
        return;
    row.enabledEvents.clear();
    for (qsizetype i = 0; i < array->size(); ++i) {
        const auto place = indexed(u"enabled_events"_s, i);
        if (!array->at(i).isString())
            reader.fail(typeMismatch(place, u"a text"_s));
        else if (!isEventPattern(array->at(i).toString()))
            reader.fail(patternMismatch(place, u"Write a type such as pass.revoked, pass.* or *."_s));
        else if (!row.enabledEvents.contains(array->at(i).toString()))
            row.enabledEvents.append(array->at(i).toString());
    }
    if (array->isEmpty())
        reader.fail(outOfRange(u"enabled_events"_s, u"At least one entry is needed."_s));
}

void readUrl(BodyReader &reader, EndpointRow &row, const Setting &setting, Need need)
{
    const auto url = reader.text(u"url"_s, 1, 2048, need);
    if (!url)
        return;
    if (const auto address = readWebhookUrl(*url, setting.allowLoopback); !address)
        reader.fail(address.error());
    row.url = *url;
}

std::optional<QString> knownStatus(const QString &name)
{
    return name == "enabled"_L1 || name == "disabled"_L1 ? std::optional(name) : std::nullopt;
}

void readOthers(BodyReader &reader, EndpointRow &row)
{
    readPatterns(reader, row);
    row.description = reader.text(u"description"_s, 0, 240).value_or(row.description);
    const auto version = reader.text(u"api_version"_s, 1, 32);
    if (version && !versions::find(version->toLatin1()))
        reader.fail(invalidEnum(u"api_version"_s, u"the versions of the changelog"_s));
    row.apiVersion = version.value_or(row.apiVersion);
}

Outcome<EndpointRow> load(const Work &work, const QString &id)
{
    auto row = findEndpoint(work, id);
    if (!row)
        return std::unexpected(notFound(u"endpoint_not_found"_s));
    return std::move(*row);
}

DeliveryRow deliver(const Work &work, const QString &eventId, const QString &endpointId, bool isReplay)
{
    const DeliveryRow row{.id = u"dlv_"_s + work.tenant.ids->next(),
                          .eventId = eventId,
                          .endpointId = endpointId,
                          .isReplay = isReplay,
                          .nextAt = work.now,
                          .createdAt = work.now};
    insertDelivery(work, row);
    return row;
}

bool wants(const EndpointRow &endpoint, const QString &type)
{
    return std::ranges::any_of(endpoint.enabledEvents,
                               [&](const QString &pattern) { return matchesEvent(pattern, type); });
}

/// Those a replay goes to.
Outcome<QStringList> receivers(const Work &work, const QString &type, const std::optional<QString> &wanted)
{
    QStringList ids;
    if (wanted) {
        const auto endpoint = load(work, *wanted);
        if (!endpoint)
            return std::unexpected(endpoint.error());
        if (endpoint->status != "enabled"_L1)
            return std::unexpected(
                conflict(u"endpoint_not_enabled"_s, u"Enable this endpoint before sending to it."_s));
        return QStringList{endpoint->id};
    }
    for (const auto &endpoint : allEndpoints(work)) {
        if (endpoint.status == "enabled"_L1 && wants(endpoint, type))
            ids.append(endpoint.id);
    }
    return ids;
}

} // namespace

Outcome<QJsonObject> create(const Work &work, const Setting &setting, const QJsonObject &body)
{
    BodyReader reader(body);
    EndpointRow row;
    row.enabledEvents = {u"*"_s};
    row.apiVersion = QString::fromLatin1(work.tenant.pin.load()->name);
    readUrl(reader, row, setting, Need::Required);
    readOthers(reader, row);
    if (const auto whole = reader.finish(); !whole)
        return std::unexpected(whole.error());
    if (allEndpoints(work).size() >= mostEndpoints)
        return std::unexpected(
            conflict(u"too_many_endpoints"_s, u"Delete endpoints that are no longer used."_s));
    row.id = u"whk_"_s + work.tenant.ids->next();
    row.createdAt = work.now;
    row.updatedAt = work.now;
    const auto secret = makeSecret(row, setting.vault);
    insertEndpoint(work, row);
    auto resource = toJson(work, row);
    resource.insert(u"secret"_s, secret);
    return resource;
}

Outcome<Resource> list(const Work &work, QueryReader &query)
{
    const auto page = readPage(query, u"whk_"_s);
    if (const auto whole = query.finish(); !whole)
        return std::unexpected(whole.error());
    return pageOf(listEndpoints(work, page), page, [&](const EndpointRow &row) { return toJson(work, row); });
}

Outcome<QJsonObject> find(const Work &work, const QString &id)
{
    return load(work, id).transform([&](const EndpointRow &row) { return toJson(work, row); });
}

Outcome<QJsonObject> patch(const Work &work, const Setting &setting, const QString &id,
                           const QJsonObject &body)
{
    auto row = load(work, id);
    if (!row)
        return std::unexpected(row.error());
    BodyReader reader(body);
    readUrl(reader, *row, setting, Need::Optional);
    readOthers(reader, *row);
    row->status = reader.choice(u"status"_s, knownStatus, u"enabled, disabled"_s).value_or(row->status);
    if (const auto whole = reader.finish(); !whole)
        return std::unexpected(whole.error());
    row->updatedAt = work.now;
    updateEndpoint(work, *row);
    return toJson(work, *row);
}

Outcome<QJsonObject> remove(const Work &work, const QString &id)
{
    const auto row = load(work, id);
    if (!row)
        return std::unexpected(row.error());
    deleteEndpoint(work, id);
    return QJsonObject{{u"id"_s, id}, {u"deleted"_s, true}};
}

Outcome<QJsonObject> rotateSecret(const Work &work, const Setting &setting, const QString &id)
{
    auto row = load(work, id);
    if (!row)
        return std::unexpected(row.error());
    row->oldSealedSecret = row->sealedSecret;
    row->oldSecretUntil = work.now + secretGraceMs;
    const auto secret = makeSecret(*row, setting.vault);
    row->updatedAt = work.now;
    updateEndpoint(work, *row);
    auto resource = toJson(work, *row);
    resource.insert(u"secret"_s, secret);
    return resource;
}

Outcome<Resource> deliveries(const Work &work, const QString &eventId, QueryReader &query)
{
    const auto page = readPage(query, u"dlv_"_s);
    if (const auto whole = query.finish(); !whole)
        return std::unexpected(whole.error());
    if (!findEvent(work, eventId))
        return std::unexpected(notFound(u"event_not_found"_s));
    return pageOf(listDeliveries(work, eventId, page), page,
                  [&](const DeliveryRow &row) { return toJson(work, row); });
}

Outcome<Resource> deliveriesTo(const Work &work, const QString &endpointId, QueryReader &query)
{
    const auto page = readPage(query, u"dlv_"_s);
    if (const auto whole = query.finish(); !whole)
        return std::unexpected(whole.error());
    return load(work, endpointId).transform([&](const EndpointRow &) {
        return pageOf(listDeliveriesTo(work, endpointId, page), page,
                      [&](const DeliveryRow &row) { return toJson(work, row); });
    });
}

Outcome<QJsonObject> replay(const Work &work, const QString &eventId, const QJsonObject &body)
{
    BodyReader reader(body);
    const auto wanted = reader.text(u"endpoint_id"_s, 1, 64);
    if (const auto whole = reader.finish(); !whole)
        return std::unexpected(whole.error());
    const auto event = findEvent(work, eventId);
    if (!event)
        return std::unexpected(notFound(u"event_not_found"_s));
    const auto ids = receivers(work, event->type, wanted);
    if (!ids)
        return std::unexpected(ids.error());
    QJsonArray made;
    for (const auto &id : *ids)
        made.append(toJson(work, deliver(work, eventId, id, true)));
    return QJsonObject{{u"event_id"_s, eventId}, {u"deliveries"_s, made}};
}

void enqueue(const Work &work, const QString &eventId, const QString &type)
{
    for (const auto &endpoint : allEndpoints(work)) {
        // A dead endpoint's events wait for it; one that its owner turned off wants none.
        if (endpoint.status != "disabled"_L1 && wants(endpoint, type))
            deliver(work, eventId, endpoint.id, false);
    }
}

QList<QByteArray> secretsOf(const EndpointRow &row, const Vault &vault, qint64 now)
{
    QList<QByteArray> secrets;
    if (const auto secret = vault.unseal(row.sealedSecret, sealFor(row.id)))
        secrets.append(*secret);
    const bool hasOld = row.oldSecretUntil && now < *row.oldSecretUntil;
    if (const auto old = vault.unseal(row.oldSealedSecret, sealFor(row.id)); hasOld && old)
        secrets.append(*old);
    return secrets;
}

} // namespace qairopay::sandbox::webhooks
