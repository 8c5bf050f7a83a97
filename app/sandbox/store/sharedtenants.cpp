// SPDX-FileCopyrightText: 2026 QairoPay Pass Studio contributors
// SPDX-License-Identifier: Apache-2.0
#include "sandbox/store/sharedtenants.h"

#include <algorithm>

using namespace Qt::StringLiterals;

namespace qairopay::sandbox {

namespace {

void takeOver(Tenant &tenant, const QSqlQuery &row)
{
    tenant.clockOffset = row.value(1).toLongLong();
    if (const auto *version = versions::find(row.value(2).toString().toLatin1()))
        tenant.pin = version;
}

/// A version that this program does not know is not taken over, so it is no difference.
bool differs(const Tenant &tenant, const QSqlQuery &row)
{
    const auto *version = versions::find(row.value(2).toString().toLatin1());
    return tenant.clockOffset != row.value(1).toLongLong() || (version && version != tenant.pin);
}

} // namespace

Tenant *SharedTenants::find(qint64 number) const
{
    const auto it = std::ranges::find(m_tenants, number, [](const auto &tenant) { return tenant->number; });
    return it == m_tenants.end() ? nullptr : it->get();
}

void SharedTenants::lock(Database &database) const
{
    if (!database.isShared())
        return;
    // All of them, always in the same order: a group of writes is about any, and two processes that lock in
    // different orders would wait for each other.
    database.each(
        u"SELECT tenant, clock_offset, api_version, last_write, last_id FROM tenants ORDER BY tenant "
        "FOR UPDATE",
        {}, [&](const QSqlQuery &row) {
            auto *tenant = find(row.value(0).toLongLong());
            if (!tenant)
                return;
            takeOver(*tenant, row);
            tenant->lastWrite = row.value(3).toLongLong();
            const auto last = row.value(4).toString();
            // Also back, where a reset by another process brought them, or this one's last try failed.
            if (last != tenant->ids->last())
                tenant->renewIds();
            tenant->ids->continueAfter(last);
        });
}

void SharedTenants::store(Database &database) const
{
    if (!database.isShared())
        return;
    for (const auto &tenant : m_tenants) {
        const auto last = tenant->ids->last();
        const auto id = last.isNull() ? u""_s : last;
        database.run(
            u"UPDATE tenants SET last_write = ?, last_id = ? WHERE tenant = ? AND (last_write <> ? OR "
            "last_id <> ?)",
            tenant->lastWrite, id, tenant->number, tenant->lastWrite, id);
    }
}

bool SharedTenants::areBehind(Database &database) const
{
    bool areBehind = false;
    if (!database.isShared())
        return areBehind;
    database.each(u"SELECT tenant, clock_offset, api_version FROM tenants", {}, [&](const QSqlQuery &row) {
        const auto *tenant = find(row.value(0).toLongLong());
        areBehind = areBehind || (tenant && differs(*tenant, row));
    });
    return areBehind;
}

} // namespace qairopay::sandbox
