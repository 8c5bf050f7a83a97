// SPDX-FileCopyrightText: 2026 QairoPay Pass Studio contributors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "base/secret.h"
#include "sandbox/store/keytable.h"

#include <QtCore/qhash.h>

#include <mutex>

namespace qairopay::sandbox {

/// The API keys in memory: what a request's key may do, and the secrets of the keys made for this host. The
/// database knows hashes only; the host's secrets lie in one file of the data folder, readable by its owner.
/// Thread-safe.
class KeyRing
{
public:
    struct Key
    {
        KeyRow row;
        Tenant *tenant = nullptr;
    };

    /// Loads the keys; makes a set per tenant when the host's file is missing or does not fit the database.
    [[nodiscard]] static Result<std::unique_ptr<KeyRing>>
    open(Database &database, const QString &folder, const std::vector<std::unique_ptr<Tenant>> &tenants,
         qint64 now);

    /// The key of this secret, whether it still works or not; null: there is none.
    [[nodiscard]] std::shared_ptr<const Key> find(const QByteArray &secret) const;
    /// As the database has it: another process may have made or revoked it.
    std::shared_ptr<const Key> readAgain(Database &database, const QByteArray &secret);
    [[nodiscard]] Secret hostKey(Environment environment, KeyScope scope) const;

    /// What the database has taken in; called after the commit.
    void put(const KeyRow &row);
    /// The key was used just now, in the time of its tenant.
    void noteUse(const Key &key, qint64 now);
    /// Writes down the uses noted so far; may run again. On the writer's thread, as the next.
    void storeUses(Database &database);
    /// What storeUses wrote last is committed, so it need not be written again.
    void usesCount();

private:
    using HostKeys = QHash<std::pair<int, int>, QByteArray>;
    using Uses = QHash<std::pair<qint64, QString>, qint64>;

    void load(Database &database);
    [[nodiscard]] bool knowsAll(const HostKeys &keys) const;

    std::vector<Tenant *> m_tenants;
    HostKeys m_hostKeys;
    Uses m_written;             ///< not known to be committed; the writer's thread alone
    mutable std::mutex m_mutex; ///< guards what follows
    QHash<QByteArray, std::shared_ptr<const Key>> m_keys; ///< by hash
    Uses m_uses;
};

} // namespace qairopay::sandbox
