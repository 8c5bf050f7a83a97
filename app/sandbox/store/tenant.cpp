// SPDX-FileCopyrightText: 2026 QairoPay Pass Studio contributors
// SPDX-License-Identifier: Apache-2.0
#include "sandbox/store/tenant.h"

#include <QtCore/qtimezone.h>
#include <QtCore/qvarlengtharray.h>

using namespace Qt::StringLiterals;

namespace qairopay::sandbox {

namespace {

constexpr std::array environments{std::pair{Environment::Sandbox, "sandbox"_L1},
                                  std::pair{Environment::Live, "live"_L1}};

void create(Database &database, qint64 now)
{
    for (const auto &[environment, name] : environments) {
        database.run(u"INSERT INTO tenants (id, environment, created_at, api_version) VALUES (?, ?, ?, ?) "
                     "ON CONFLICT DO NOTHING",
                     TenantId::prefix() + UlidSource().next(), QString(name), now,
                     QString::fromLatin1(versions::current));
    }
}

std::unique_ptr<Tenant> fromRow(const Row &row)
{
    auto tenant = std::make_unique<Tenant>();
    tenant->number = row.integer(0);
    tenant->id = row.text(1);
    const auto name = row.text(2);
    tenant->environment = name == "live"_L1 ? Environment::Live : Environment::Sandbox;
    tenant->clockOffset = row.integer(3);
    tenant->createdAt = row.integer(4);
    if (const auto *version = versions::find(row.text(5).toLatin1()))
        tenant->pin = version;
    tenant->renewIds();
    return tenant;
}

} // namespace

void Tenant::renewIds()
{
    ids = std::make_unique<UlidSource>(
        [this] { return QDateTime::fromMSecsSinceEpoch(lastWrite, QTimeZone::UTC); });
}

Result<std::vector<std::unique_ptr<Tenant>>> loadTenants(Database &database, qint64 now)
{
    create(database, now);
    std::vector<std::unique_ptr<Tenant>> tenants;
    database.each(
        u"SELECT tenant, id, environment, clock_offset, created_at, api_version FROM tenants ORDER BY tenant",
        {}, [&](const Row &row) { tenants.push_back(fromRow(row)); });
    for (const auto &tenant : tenants) {
        // After a restart the next id sorts behind the last one, even if the machine's clock stepped back.
        const auto last = database.one(
            u"SELECT created FROM events WHERE tenant = ? ORDER BY id DESC LIMIT 1",
            [](const Row &row) { return row.integer(0); }, tenant->number);
        tenant->lastWrite = last ? *last + 1 : 0;
    }
    if (auto failed = database.takeFailure())
        return std::unexpected(*failed);
    return tenants;
}

std::function<void()> rememberClocks(const std::vector<std::unique_ptr<Tenant>> &tenants)
{
    struct Moment
    {
        Tenant *tenant;
        qint64 clockOffset;
        qint64 lastWrite;
    };
    QVarLengthArray<Moment, 2> moments;
    for (const auto &tenant : tenants)
        moments.append({tenant.get(), tenant->clockOffset.load(), tenant->lastWrite});
    return [moments] {
        for (const auto &[tenant, clockOffset, lastWrite] : moments) {
            if (tenant->clockOffset.exchange(clockOffset) == clockOffset)
                continue; // what is written next is of the same time, and the ids go on from where they are
            tenant->lastWrite = lastWrite + 1;
            tenant->renewIds();
        }
    };
}

qint64 loadClockOffset(const Work &work)
{
    return work.database
        .one(
            u"SELECT clock_offset FROM tenants WHERE tenant = ?",
            [](const Row &row) { return row.integer(0); }, work.tenant.number)
        .value_or(0);
}

const versions::Version *loadPin(const Work &work)
{
    const auto name = work.database.one(
        u"SELECT api_version FROM tenants WHERE tenant = ?",
        [](const Row &row) { return row.text(0).toLatin1(); }, work.tenant.number);
    const auto *version = name ? versions::find(*name) : nullptr;
    return version ? version : work.tenant.pin.load();
}

void storeClockOffset(const Work &work, qint64 offset)
{
    work.tenant.clockOffset = offset;
    work.database.run(u"UPDATE tenants SET clock_offset = ? WHERE tenant = ?", offset, work.tenant.number);
}

void storePin(const Work &work, const versions::Version &version)
{
    work.database.run(u"UPDATE tenants SET api_version = ? WHERE tenant = ?",
                      QString::fromLatin1(version.name), work.tenant.number);
}

} // namespace qairopay::sandbox
