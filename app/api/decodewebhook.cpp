// SPDX-FileCopyrightText: 2026 QairoPay Pass Studio contributors
// SPDX-License-Identifier: Apache-2.0
#include "api/decode.h"
#include "api/lenientjson.h"

using namespace Qt::StringLiterals;

namespace qairopay::api {

namespace {

Result<WebhookEndpoint> readEndpoint(const QJsonObject &object)
{
    auto reader = lenientReader(object);
    WebhookEndpoint endpoint;
    endpoint.id = reader.requiredString(u"id"_s);
    endpoint.url = reader.requiredString(u"url"_s);
    endpoint.enabledEvents = reader.strings(u"enabled_events"_s);
    endpoint.description = reader.string(u"description"_s);
    endpoint.status = reader.string(u"status"_s, u"enabled"_s);
    endpoint.apiVersion = reader.string(u"api_version"_s);
    endpoint.createdAt = readTime(reader, u"created_at"_s);
    endpoint.updatedAt = readTime(reader, u"updated_at"_s);
    if (const auto end = reader.finish(); !end)
        return std::unexpected(corrupt(end.error()));
    return endpoint;
}

Result<NewEndpoint> readNewEndpoint(const QJsonObject &object)
{
    auto reader = lenientReader(object);
    const auto secret = reader.requiredString(u"secret"_s);
    if (const auto end = reader.finish(); !end)
        return std::unexpected(corrupt(end.error()));
    return readEndpoint(object).transform(
        [&](const WebhookEndpoint &endpoint) { return NewEndpoint{endpoint, Secret(secret.toUtf8())}; });
}

Result<DeliveryAttempt> readAttempt(const QJsonObject &object)
{
    auto reader = lenientReader(object);
    DeliveryAttempt attempt;
    attempt.number = int(reader.integer(u"number"_s));
    attempt.at = readRequiredTime(reader, u"at"_s);
    attempt.durationMs = reader.integer(u"duration_ms"_s);
    if (const auto code = reader.optionalNumber(u"status_code"_s))
        attempt.statusCode = int(*code);
    attempt.outcome = reader.string(u"outcome"_s);
    if (const auto end = reader.finish(); !end)
        return std::unexpected(corrupt(end.error()));
    return attempt;
}

Result<Delivery> readDelivery(const QJsonObject &object)
{
    auto reader = lenientReader(object);
    Delivery delivery;
    delivery.id = reader.requiredString(u"id"_s);
    delivery.eventId = EventId(reader.string(u"event_id"_s));
    delivery.endpointId = reader.requiredString(u"endpoint_id"_s);
    delivery.isReplay = reader.boolean(u"replay"_s);
    delivery.status = reader.requiredString(u"status"_s);
    delivery.nextAttemptAt = readTime(reader, u"next_attempt_at"_s);
    delivery.createdAt = readTime(reader, u"created_at"_s);
    delivery.finishedAt = readTime(reader, u"finished_at"_s);
    const auto attempts = reader.array(u"attempts"_s);
    if (const auto end = reader.finish(); !end)
        return std::unexpected(corrupt(end.error()));
    return readList<DeliveryAttempt>(attempts, readAttempt).transform([&](const auto &read) {
        delivery.attempts = read;
        return delivery;
    });
}

Result<QList<Delivery>> readReplay(const QJsonObject &object)
{
    auto reader = lenientReader(object);
    const auto deliveries = reader.array(u"deliveries"_s);
    if (const auto end = reader.finish(); !end)
        return std::unexpected(corrupt(end.error()));
    return readList<Delivery>(deliveries, readDelivery);
}

} // namespace

Result<WebhookEndpoint> decodeEndpoint(const QByteArray &body)
{
    return parseAnswer(body).and_then(readEndpoint);
}

Result<NewEndpoint> decodeNewEndpoint(const QByteArray &body)
{
    return parseAnswer(body).and_then(readNewEndpoint);
}

Result<Page<WebhookEndpoint>> decodeEndpointPage(const QByteArray &body)
{
    return readPage<WebhookEndpoint>(body, readEndpoint);
}

Result<Page<Delivery>> decodeDeliveryPage(const QByteArray &body)
{
    return readPage<Delivery>(body, readDelivery);
}

Result<QList<Delivery>> decodeReplay(const QByteArray &body)
{
    return parseAnswer(body).and_then(readReplay);
}

} // namespace qairopay::api
