// SPDX-FileCopyrightText: 2026 QairoPay Pass Studio contributors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "base/clock.h"
#include "sandbox/outbox/carrier.h"
#include "sandbox/outbox/tokenbucket.h"
#include "sandbox/store/outboxlanes.h"
#include "sandbox/store/workers.h"

#include <QtCore/qset.h>

#include <atomic>
#include <map>
#include <mutex>

namespace qairopay::sandbox {

/// Empties an outbox: looks for what is due, has it sent, writes down how it went. Each lane has one thing on
/// its way at a time, so a lane keeps its order and a dead one holds up nobody else. What was sent but not
/// yet written down when the process dies is sent again, never lost. Processes that share a database share
/// the lanes.
class Outbox
{
public:
    struct Parts
    {
        Clock clock;
        QString baseUrl;
        const std::vector<std::unique_ptr<Tenant>> &tenants;
        Readers &readers;
        Writer &writer;
        Carrier &carrier;
        int mostAtOnce = 64;
        double perSecond = 0;                          ///< of one tenant; 0: without a limit
        QString holder = {};                           ///< names this process to others on the database
        Ticks ticks = &std::chrono::steady_clock::now; ///< what `perSecond` is measured by
    };

    explicit Outbox(Parts parts);
    ~Outbox();
    Q_DISABLE_COPY_MOVE(Outbox)

    /// Something may be due. From any thread, as often as one likes.
    void wake();
    /// Breaks off; nothing is sent or written after it.
    void stop();

private:
    using Lane = std::pair<qint64, QString>; ///< with the tenant's number

    [[nodiscard]] qint64 timeOf(const Tenant &tenant) const;
    void look(Database &database, Tenant &tenant);
    void begin(const Work &work, const QString &name);
    [[nodiscard]] bool beginTurn(const Lane &lane);
    void endTurn(const Lane &lane);
    void go(const Carrier::Shared &parcel);
    void settle(const Carrier::Shared &parcel, const AttemptResult &result);

    Parts m_parts;
    OutboxLanes m_lanes;
    std::atomic<bool> m_isStopping = false;
    std::atomic<bool> m_isLooking = false;
    std::mutex m_mutex;
    QSet<Lane> m_busy;
    std::map<qint64, TokenBucket> m_buckets; ///< made once; by tenant
};

} // namespace qairopay::sandbox
