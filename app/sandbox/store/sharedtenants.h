// SPDX-FileCopyrightText: 2026 QairoPay Pass Studio contributors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "sandbox/store/tenant.h"

namespace qairopay::sandbox {

/// What processes on one database tell each other about the tenants, through their rows: the sandbox's clock,
/// the version, and where the last writer left off. On a SQLite file, which is one process's, memory is the
/// truth and all of this does nothing.
class SharedTenants
{
public:
    explicit SharedTenants(const std::vector<std::unique_ptr<Tenant>> &tenants)
        : m_tenants(tenants)
    {}

    /// At the begin of a writing transaction: waits until no other process writes for these tenants, and goes
    /// on where the last one left off. So what one transaction appends (events, the audit chain) is ordered
    /// as the commits are, and a reader's cursor misses nothing.
    void lock(Database &database) const;
    /// At its end.
    void store(Database &database) const;
    /// For readers, who leave memory as it is, for the writer may be in the middle of a change: another
    /// process moved a clock or a version, and the next writing transaction will take it over.
    [[nodiscard]] bool areBehind(Database &database) const;

private:
    [[nodiscard]] Tenant *find(qint64 number) const;

    const std::vector<std::unique_ptr<Tenant>> &m_tenants;
};

} // namespace qairopay::sandbox
