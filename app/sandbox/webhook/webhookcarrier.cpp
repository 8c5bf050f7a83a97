// SPDX-FileCopyrightText: 2026 QairoPay Pass Studio contributors
// SPDX-License-Identifier: Apache-2.0
#include "sandbox/webhook/webhookcarrier.h"

#include "sandbox/service/events.h"
#include "sandbox/service/webhooks.h"
#include "sandbox/webhook/schedule.h"

#include <QtCore/qjsondocument.h>
#include <QtCore/qrandom.h>

using namespace Qt::StringLiterals;

namespace qairopay::sandbox {

namespace {

/// The header's name before 2026-02-01 (api-contract 1.4).
QByteArray signatureName(const QString &apiVersion)
{
    return apiVersion < "2026-02-01"_L1 ? "X-QairoPay-Signature" : "QairoPay-Signature";
}

DeliveryRow afterAttempt(DeliveryRow delivery, const AttemptResult &result, qint64 now)
{
    ++delivery.attempts;
    const auto gap = gapAfter(delivery.attempts, QRandomGenerator::global()->generateDouble());
    if (!result.isDelivered() && result.isRetried() && gap) {
        delivery.nextAt = now + *gap;
        return delivery;
    }
    delivery.status = result.isDelivered() ? u"delivered"_s : u"failed"_s;
    delivery.nextAt.reset();
    delivery.finishedAt = now;
    return delivery;
}

} // namespace

WebhookCarrier::WebhookCarrier(Parts parts, SenderOptions options)
    : m_parts(std::move(parts))
    , m_sender(std::move(options))
{}

QStringList WebhookCarrier::dueLanes(const Work &work, int) const
{
    QStringList lanes; // all of them: a tenant has a few endpoints
    for (const auto &endpoint : dueEndpoints(work))
        lanes.append(endpoint.id);
    return lanes;
}

Carrier::Shared WebhookCarrier::next(const Work &work, const QString &lane) const
{
    const auto endpoint = findEndpoint(work, lane);
    const auto due = dueDeliveries(work, lane, 1);
    if (!endpoint || endpoint->status != "enabled"_L1 || due.isEmpty())
        return nullptr;
    auto event = findEvent(work, due.first().eventId);
    if (!event)
        return nullptr;
    auto turn = std::make_shared<Turn>();
    turn->tenant = &work.tenant;
    turn->lane = lane;
    turn->endpoint = *endpoint;
    turn->delivery = due.first();
    turn->event = std::move(*event);
    return turn;
}

Sender::Post WebhookCarrier::postFor(const Turn &turn, const WebhookAddress &address, qint64 now) const
{
    const auto envelope = events::envelope(*turn.tenant, turn.event, turn.endpoint.apiVersion);
    Sender::Post post{.address = address, .body = QJsonDocument(envelope).toJson(QJsonDocument::Compact)};
    post.headers = {
        {"Content-Type", "application/json"},
        {"User-Agent", "QairoPay-Webhooks/1"},
        {signatureName(turn.endpoint.apiVersion),
         signatureHeader(now / 1000, post.body, webhooks::secretsOf(turn.endpoint, m_parts.vault, now))}};
    return post;
}

void WebhookCarrier::send(const Shared &parcel, qint64 now, Done done)
{
    const auto &turn = static_cast<const Turn &>(*parcel);
    const auto address = readWebhookUrl(turn.endpoint.url, m_parts.allowLoopback);
    // It was checked when it was stored; the switch for loopback may have been taken away since.
    if (!address)
        return done({.outcome = u"forbidden_address"_s});
    m_sender.post(postFor(turn, *address, now), std::move(done));
}

void WebhookCarrier::settle(const Work &work, const Parcel &parcel, const AttemptResult &result) const
{
    const auto &turn = static_cast<const Turn &>(parcel);
    const auto after = afterAttempt(turn.delivery, result, work.now);
    const AttemptRow attempt{.number = after.attempts,
                             .at = work.now,
                             .durationMs = result.durationMs,
                             .statusCode = result.status == 0 ? std::nullopt : std::optional(result.status),
                             .outcome = result.outcome};
    if (!storeAttempt(work, after, attempt))
        return;
    const bool isExhausted = after.status == "failed"_L1 && result.isRetried();
    auto endpoint = isExhausted ? findEndpoint(work, turn.endpoint.id) : std::nullopt;
    if (!endpoint)
        return;
    endpoint->status = u"dead"_s;
    endpoint->updatedAt = work.now;
    updateEndpoint(work, *endpoint);
}

void WebhookCarrier::after(int milliseconds, std::function<void()> task)
{
    m_sender.after(milliseconds, std::move(task));
}

void WebhookCarrier::stop()
{
    m_sender.stop();
}

} // namespace qairopay::sandbox
