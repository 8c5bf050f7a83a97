// SPDX-FileCopyrightText: 2026 QairoPay Pass Studio contributors
// SPDX-License-Identifier: Apache-2.0
#include "sandbox/store/sharedtenants.h"

#include <algorithm>

using namespace Qt::StringLiterals;

namespace qairopay::sandbox {

namespace {

void takeOver(Tenant &tenant, const Row &row)
{
    tenant.clockOffset = row.integer(1);
    if (const auto *version = versions::find(row.text(2).toLatin1()))
        tenant.pin = version;
}

/// A version that this program does not know is not taken over, so it is no difference.
bool differs(const Tenant &tenant, const Row &row)
{
    const auto *version = versions::find(row.text(2).toLatin1());
    return tenant.clockOffset != row.integer(1) || (version && version != tenant.pin);
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
        {}, [&](const Row &row) {
            auto *tenant = find(row.integer(0));
            if (!tenant)
                return;
            takeOver(*tenant, row);
            tenant->lastWrite = row.integer(3);
            const auto last = row.text(4);
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
    database.each(u"SELECT tenant, clock_offset, api_version FROM tenants", {}, [&](const Row &row) {
        const auto *tenant = find(row.integer(0));
        areBehind = areBehind || (tenant && differs(*tenant, row));
    });
    return areBehind;
}

} // namespace qairopay::sandbox
