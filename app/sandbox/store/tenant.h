// SPDX-FileCopyrightText: 2026 QairoPay Pass Studio contributors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "base/ulid.h"
#include "sandbox/server.h"
#include "sandbox/store/database.h"
#include "sandbox/store/textcache.h"
#include "sandbox/versions.h"

#include <atomic>
#include <functional>

namespace qairopay::sandbox {

class SigningKeys;
namespace templates {
struct Document;
} // namespace templates

/// A tenant while the service runs. Its number leads every key of the database.
struct Tenant
{
    qint64 number = 0;
    QString id;
    Environment environment = Environment::Sandbox;
    qint64 createdAt = 0;
    const SigningKeys *signingKeys = nullptr; ///< set before the first request
    bool sendsToGoogle = false;               ///< likewise
    /// The version that serves calls which name none.
    /// Set by the writer's thread alone, as the next.
    std::atomic<const versions::Version *> pin = &versions::all.front();
    std::atomic<qint64> clockOffset = 0; ///< what POST /v1/test/clock/advance added, milliseconds

    TextCache<templates::Document> documents{64}; ///< each pass asks for its template's

    std::atomic<bool> mayFanOut = true; ///< a changed template's devices may wait for the outbox

    // The writer's thread alone:
    qint64 lastWrite = 0; ///< the tenant's time never steps back, so ids and times sort alike
    std::unique_ptr<UlidSource> ids;

    /// Ids follow lastWrite from here on, even where it stepped back.
    void renewIds();

    [[nodiscard]] bool isLive() const { return environment == Environment::Live; }
};

/// What a service works with: one tenant, one moment, one connection. Every table function asks for it, so
/// that no query can forget the tenant.
struct Work
{
    Database &database;
    Tenant &tenant;
    qint64 now = 0; ///< the sandbox's time, milliseconds since 1970
    QString baseUrl;

    /// Writers only.
    template <typename SomeId> [[nodiscard]] QString newId() const
    {
        return tenant.ids->nextId<SomeId>().toString();
    }
};

/// Both tenants, made on first use.
[[nodiscard]] Result<std::vector<std::unique_ptr<Tenant>>> loadTenants(Database &database, qint64 now);
/// What puts the tenants' clocks back to where they are now: a transaction that moved them may fail. On the
/// writer's thread.
[[nodiscard]] std::function<void()> rememberClocks(const std::vector<std::unique_ptr<Tenant>> &tenants);
/// What the database has: memory may be a moment behind another process.
[[nodiscard]] qint64 loadClockOffset(const Work &work);
/// Likewise the version that serves calls which name none.
[[nodiscard]] const versions::Version *loadPin(const Work &work);
/// Into memory as well: the rest of the transaction goes by it.
void storeClockOffset(const Work &work, qint64 offset);
/// Memory follows after the commit.
void storePin(const Work &work, const versions::Version &version);

} // namespace qairopay::sandbox
