// SPDX-FileCopyrightText: 2026 QairoPay Pass Studio contributors
// SPDX-License-Identifier: Apache-2.0
#include "sandbox/store/outboxlanes.h"

#include <QtCore/qset.h>

// Processes on several machines have several clocks; the database has one.
#define NOW "CAST(EXTRACT(EPOCH FROM CURRENT_TIMESTAMP) * 1000 AS BIGINT)"

namespace qairopay::sandbox {

void OutboxLanes::renew(Database &database, const QString &holder)
{
    if (!database.isShared())
        return;
    // One that the writer is just giving back needs no more time; to wait for it might be a deadlock.
    database.run(u"UPDATE outbox_lanes SET held_until = ? + " NOW
                 " WHERE holder = ? AND (tenant, outbox, lane) IN (SELECT tenant, outbox, lane FROM "
                 "outbox_lanes WHERE holder = ? FOR UPDATE SKIP LOCKED)",
                 lifeMs, holder, holder);
}

void OutboxLanes::giveBackAll(Database &database, const QString &holder)
{
    if (database.isShared())
        database.run(u"DELETE FROM outbox_lanes WHERE holder = ?", holder);
}

QStringList OutboxLanes::freeOf(const Work &work, const QStringList &lanes) const
{
    if (lanes.isEmpty() || !work.database.isShared())
        return lanes;
    QSet<QString> held;
    work.database.each(u"SELECT lane FROM outbox_lanes WHERE tenant = ? AND outbox = ? AND holder <> ? AND "
                       "held_until > " NOW,
                       {work.tenant.number, m_outbox, m_holder},
                       [&](const Row &row) { held.insert(row.text(0)); });
    auto free = lanes;
    free.removeIf([&](const QString &lane) { return held.contains(lane); });
    return free;
}

bool OutboxLanes::take(const Work &work, const QString &lane) const
{
    auto &database = work.database;
    if (!database.isShared())
        return true;
    const auto tenant = work.tenant.number;
    // One whose time is over, or that stayed this process's because an outcome could not be written. Another
    // may be about to take it, or to give it back: then it is that one's.
    const int taken = database.run(
        u"UPDATE outbox_lanes SET holder = ?, held_until = ? + " NOW
        " WHERE tenant = ? AND outbox = ? AND lane IN (SELECT lane FROM outbox_lanes WHERE tenant = ? AND "
        "outbox = ? AND lane = ? AND (holder = ? OR held_until <= " NOW ") FOR UPDATE SKIP LOCKED)",
        m_holder, lifeMs, tenant, m_outbox, tenant, m_outbox, lane, m_holder);
    if (taken > 0)
        return true;
    // ON CONFLICT alone would wait for whoever is at the row.
    return database.run(
               u"INSERT INTO outbox_lanes (tenant, outbox, lane, holder, held_until) SELECT ?, ?, ?, ?, "
               "? + " NOW " WHERE NOT EXISTS (SELECT 1 FROM outbox_lanes WHERE tenant = ? AND outbox = ? "
               "AND lane = ?) ON CONFLICT DO NOTHING",
               tenant, m_outbox, lane, m_holder, lifeMs, tenant, m_outbox, lane) > 0;
}

void OutboxLanes::giveBack(const Work &work, const QString &lane) const
{
    if (work.database.isShared())
        work.database.run(
            u"DELETE FROM outbox_lanes WHERE tenant = ? AND outbox = ? AND lane = ? AND holder = ?",
            work.tenant.number, m_outbox, lane, m_holder);
}

} // namespace qairopay::sandbox
