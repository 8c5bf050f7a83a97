// SPDX-FileCopyrightText: 2026 QairoPay Pass Studio contributors
// SPDX-License-Identifier: Apache-2.0
#include "sandbox/webhook/dispatcher.h"

#include "sandbox/service/events.h"
#include "sandbox/service/webhooks.h"

#include <QtCore/qjsondocument.h>
#include <QtCore/qrandom.h>

#include <algorithm>

using namespace Qt::StringLiterals;

namespace qairopay::sandbox {

namespace {

constexpr double eventsPerSecond = 100;
constexpr int tokenWaitMs = 10;

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

Dispatcher::Dispatcher(Parts parts, SenderOptions options)
    : m_parts(std::move(parts))
    , m_sender(std::move(options))
{}

Dispatcher::~Dispatcher()
{
    stop();
}

Work Dispatcher::workFor(Database &database, Tenant &tenant) const
{
    return {database, tenant, m_parts.clock().toMSecsSinceEpoch() + tenant.clockOffset, m_parts.baseUrl};
}

void Dispatcher::wake()
{
    if (m_isStopping || m_isLooking.exchange(true))
        return;
    m_parts.readers.post([this](Database &database) {
        m_isLooking = false; // before the look: what comes during it is looked for again
        for (const auto &tenant : m_parts.tenants)
            look(database, *tenant);
    });
}

bool Dispatcher::beginTurn(const QString &endpointId)
{
    const std::lock_guard lock(m_mutex);
    if (m_isStopping || m_busy.contains(endpointId))
        return false;
    m_busy.insert(endpointId);
    return true;
}

void Dispatcher::endTurn(const Turn &turn)
{
    const std::lock_guard lock(m_mutex);
    m_busy.remove(turn.endpoint.id);
}

void Dispatcher::look(Database &database, Tenant &tenant)
{
    const auto work = workFor(database, tenant);
    for (const auto &endpoint : dueEndpoints(work)) {
        if (!beginTurn(endpoint.id))
            continue;
        // Read after the turn began: the turn before has written down what it did.
        const auto due = dueDeliveries(work, endpoint.id, 1);
        auto event = due.isEmpty() ? std::nullopt : findEvent(work, due.first().eventId);
        if (event)
            go(std::make_shared<Turn>(Turn{&tenant, endpoint, due.first(), std::move(*event)}));
        else
            endTurn({.endpoint = endpoint});
    }
    database.takeFailure(); // looked for again at the next wake
}

void Dispatcher::go(const SharedTurn &turn)
{
    if (m_isStopping)
        return;
    if (!takeToken(*turn->tenant))
        return m_sender.after(tokenWaitMs, [this, turn] { go(turn); });
    send(turn);
}

Sender::Post Dispatcher::postFor(const Turn &turn, const WebhookAddress &address) const
{
    const auto now = m_parts.clock().toMSecsSinceEpoch() + turn.tenant->clockOffset;
    const auto envelope = events::envelope(*turn.tenant, turn.event, turn.endpoint.apiVersion);
    Sender::Post post{.address = address, .body = QJsonDocument(envelope).toJson(QJsonDocument::Compact)};
    post.headers = {
        {"Content-Type", "application/json"},
        {"User-Agent", "QairoPay-Webhooks/1"},
        {signatureName(turn.endpoint.apiVersion),
         signatureHeader(now / 1000, post.body, webhooks::secretsOf(turn.endpoint, m_parts.vault, now))}};
    return post;
}

void Dispatcher::send(const SharedTurn &turn)
{
    const auto address = readWebhookUrl(turn->endpoint.url, m_parts.allowLoopback);
    // It was checked when it was stored; the switch for loopback may have been taken away since.
    if (!address)
        return settle(turn, {u"forbidden_address"_s, 0, 0});
    m_sender.post(postFor(*turn, *address),
                  [this, turn](const AttemptResult &result) { settle(turn, result); });
}

void Dispatcher::settle(const SharedTurn &turn, const AttemptResult &result)
{
    if (m_isStopping)
        return;
    m_parts.writer.post({[this, turn, result](Database &database) { record(database, *turn, result); },
                         [this, turn](const std::optional<Error> &failure) {
                             endTurn(*turn);
                             // Not written down: sent again when the store is looked at next.
                             if (!failure)
                                 wake();
                         }});
}

void Dispatcher::record(Database &database, const Turn &turn, const AttemptResult &result) const
{
    const auto work = workFor(database, *turn.tenant);
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

bool Dispatcher::takeToken(const Tenant &tenant)
{
    if (!m_parts.isLimited)
        return true;
    const std::lock_guard lock(m_mutex);
    auto &tokens = m_tokens[tenant.number];
    const auto now = std::chrono::steady_clock::now();
    const std::chrono::duration<double> passed = now - tokens.at;
    tokens.left = std::min(eventsPerSecond, tokens.left + passed.count() * eventsPerSecond);
    tokens.at = now;
    if (tokens.left < 1)
        return false;
    tokens.left -= 1;
    return true;
}

void Dispatcher::stop()
{
    m_isStopping = true;
    m_sender.stop();
}

} // namespace qairopay::sandbox
