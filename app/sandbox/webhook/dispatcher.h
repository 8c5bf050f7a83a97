// SPDX-FileCopyrightText: 2026 QairoPay Pass Studio contributors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "base/clock.h"
#include "sandbox/store/vault.h"
#include "sandbox/store/webhooktable.h"
#include "sandbox/store/workers.h"
#include "sandbox/webhook/sender.h"

#include <QtCore/qset.h>

#include <atomic>
#include <chrono>
#include <map>
#include <mutex>

namespace qairopay::sandbox {

/// Carries the outbox to the endpoints: looks for what is due, sends it, writes down how it went. Each
/// endpoint has one request on the wire at a time, so first attempts keep the order of the events and a dead
/// endpoint holds up nobody else. What was sent but not yet written down when the process dies is sent again
/// (the same event id), never lost.
class Dispatcher
{
public:
    struct Parts
    {
        Clock clock;
        QString baseUrl;
        const std::vector<std::unique_ptr<Tenant>> &tenants;
        const Vault &vault;
        Readers &readers;
        Writer &writer;
        bool allowLoopback = false;
        bool isLimited = true; ///< 100 events a second and tenant (api-contract 5.3)
    };

    Dispatcher(Parts parts, SenderOptions options);
    ~Dispatcher();
    Q_DISABLE_COPY_MOVE(Dispatcher)

    /// Something may be due. From any thread, as often as one likes.
    void wake();
    /// Breaks off; nothing is sent or written after it.
    void stop();

private:
    /// One endpoint's turn: one event. Read anew for each, so that an endpoint that was changed, turned off
    /// or deleted gets nothing by its old state.
    struct Turn
    {
        Tenant *tenant = nullptr;
        EndpointRow endpoint;
        DeliveryRow delivery;
        EventRow event;
    };
    using SharedTurn = std::shared_ptr<const Turn>;

    [[nodiscard]] Work workFor(Database &database, Tenant &tenant) const;
    void look(Database &database, Tenant &tenant);
    [[nodiscard]] bool beginTurn(const QString &endpointId);
    void go(const SharedTurn &turn);
    void send(const SharedTurn &turn);
    void settle(const SharedTurn &turn, const AttemptResult &result);
    void record(Database &database, const Turn &turn, const AttemptResult &result) const;
    void endTurn(const Turn &turn);
    [[nodiscard]] Sender::Post postFor(const Turn &turn, const WebhookAddress &address) const;
    [[nodiscard]] bool takeToken(const Tenant &tenant);

    Parts m_parts;
    std::atomic<bool> m_isStopping = false;
    std::atomic<bool> m_isLooking = false;
    std::mutex m_mutex;
    QSet<QString> m_busy; ///< endpoints whose turn it is
    struct Tokens
    {
        double left = 100;
        std::chrono::steady_clock::time_point at = std::chrono::steady_clock::now();
    };
    std::map<qint64, Tokens> m_tokens;
    Sender m_sender;
};

} // namespace qairopay::sandbox
