// SPDX-FileCopyrightText: 2026 QairoPay Pass Studio contributors
// SPDX-License-Identifier: Apache-2.0
#include "sandbox/outbox/outbox.h"

namespace qairopay::sandbox {

namespace {

constexpr int tokenWaitMs = 10;

} // namespace

bool AttemptResult::isRetried() const
{
    return status == 0 || status == 408 || status == 409 || status == 425 || status == 429 || status >= 500;
}

Outbox::Outbox(Parts parts)
    : m_parts(std::move(parts))
    , m_lanes(m_parts.carrier.name(), m_parts.holder)
{
    for (const auto &tenant : m_parts.tenants)
        m_buckets.try_emplace(tenant->number, m_parts.perSecond, m_parts.ticks);
}

Outbox::~Outbox()
{
    stop();
}

qint64 Outbox::timeOf(const Tenant &tenant) const
{
    return m_parts.clock().toMSecsSinceEpoch() + tenant.clockOffset;
}

void Outbox::wake()
{
    if (m_isStopping || m_isLooking.exchange(true))
        return;
    m_parts.readers.post([this](Database &database) {
        m_isLooking = false; // before the look: what comes during it is looked for again
        for (const auto &tenant : m_parts.tenants)
            look(database, *tenant);
    });
}

bool Outbox::beginTurn(const Lane &lane)
{
    const std::lock_guard lock(m_mutex);
    if (m_isStopping || m_busy.contains(lane) || m_busy.size() >= m_parts.mostAtOnce)
        return false;
    m_busy.insert(lane);
    return true;
}

void Outbox::endTurn(const Lane &lane)
{
    const std::lock_guard lock(m_mutex);
    m_busy.remove(lane);
}

void Outbox::look(Database &database, Tenant &tenant)
{
    const Work work{database, tenant, timeOf(tenant), m_parts.baseUrl};
    // Twice as many as may be on their way: those that are stand first.
    const auto due = m_parts.carrier.dueLanes(work, 2 * m_parts.mostAtOnce);
    for (const auto &name : m_lanes.freeOf(work, due))
        begin(work, name);
    database.takeFailure(); // looked for again at the next wake
}

void Outbox::begin(const Work &work, const QString &name)
{
    const Lane lane{work.tenant.number, name};
    if (!beginTurn(lane))
        return;
    if (!m_lanes.take(work, name))
        return endTurn(lane);
    // Read after the turn began: the turn before has written down what it did.
    if (const auto parcel = m_parts.carrier.next(work, name))
        return go(parcel);
    m_lanes.giveBack(work, name);
    endTurn(lane);
}

void Outbox::go(const Carrier::Shared &parcel)
{
    if (m_isStopping)
        return;
    if (!m_buckets.at(parcel->tenant->number).take())
        return m_parts.carrier.after(tokenWaitMs, [this, parcel] { go(parcel); });
    m_parts.carrier.send(parcel, timeOf(*parcel->tenant),
                         [this, parcel](const AttemptResult &result) { settle(parcel, result); });
}

void Outbox::settle(const Carrier::Shared &parcel, const AttemptResult &result)
{
    if (m_isStopping)
        return;
    m_parts.writer.post({[this, parcel, result](Database &database) {
                             auto &tenant = *parcel->tenant;
                             tenant.lastWrite = std::max(tenant.lastWrite, timeOf(tenant));
                             const Work work{database, tenant, tenant.lastWrite, m_parts.baseUrl};
                             m_parts.carrier.settle(work, *parcel, result);
                             m_lanes.giveBack(work, parcel->lane);
                         },
                         [this, parcel](const std::optional<Error> &failure) {
                             endTurn({parcel->tenant->number, parcel->lane});
                             // Not written down: sent again when the store is looked at next.
                             if (!failure)
                                 wake();
                         }});
}

void Outbox::stop()
{
    m_isStopping = true;
    m_parts.carrier.stop();
}

} // namespace qairopay::sandbox
