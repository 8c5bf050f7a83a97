// SPDX-FileCopyrightText: 2026 QairoPay Pass Studio contributors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "base/secret.h"
#include "sandbox/store/tenant.h"

#include <QtCore/qhash.h>

namespace qairopay::sandbox {

/// The API keys: what a request's key may do, and the secrets of the keys made for this host. The database
/// knows hashes only; the secrets lie in one file of the data folder, readable by its owner.
class KeyRing
{
public:
    struct Key
    {
        Tenant *tenant = nullptr;
        KeyScope scope = KeyScope::Read;
        bool isRevoked = false;
    };

    /// Loads the keys; makes a set per tenant when the host's file is missing or does not fit the database.
    [[nodiscard]] static Result<KeyRing> open(Database &database, const QString &folder,
                                              const std::vector<std::unique_ptr<Tenant>> &tenants,
                                              qint64 now);

    [[nodiscard]] std::optional<Key> find(const QByteArray &secret) const;
    [[nodiscard]] Secret hostKey(Environment environment, KeyScope scope) const;

private:
    using HostKeys = QHash<std::pair<int, int>, QByteArray>;

    void load(Database &database, const std::vector<std::unique_ptr<Tenant>> &tenants);
    [[nodiscard]] bool knowsAll(const HostKeys &keys) const;

    QHash<QByteArray, Key> m_keys; ///< by hash
    HostKeys m_hostKeys;
};

} // namespace qairopay::sandbox
