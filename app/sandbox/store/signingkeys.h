// SPDX-FileCopyrightText: 2026 QairoPay Pass Studio contributors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "base/secret.h"
#include "sandbox/store/tenant.h"
#include "sandbox/store/vault.h"

#include <mutex>

namespace qairopay::sandbox {

/// What an Ed25519 key signs. Each purpose has keys of its own.
enum class Purpose { Audit, Nfc };

struct SigningKey
{
    qint64 tenant = 0;
    Purpose purpose = Purpose::Audit;
    int number = 1; ///< counts up with each rotation
    QByteArray publicKey;
    Secret seed;
    qint64 createdAt = 0;
    std::optional<qint64> retiresAt; ///< signs nothing new; what it signed is checked until then

    /// "akey_1", "nkey_2": with the tenant it names the key.
    [[nodiscard]] QString id() const;
};

/// The signing keys of both tenants: loaded once, made on first use, private halves sealed in the database.
/// Thread-safe.
class SigningKeys
{
public:
    [[nodiscard]] static Result<std::unique_ptr<SigningKeys>>
    open(Database &database, const Vault &vault, const std::vector<std::unique_ptr<Tenant>> &tenants,
         qint64 now);

    /// Whether this vault opens them all; makes none.
    [[nodiscard]] static Result<void> check(Database &database, const Vault &vault);

    /// The newest one.
    [[nodiscard]] SigningKey current(const Tenant &tenant, Purpose purpose) const;
    /// All that still count at this time, newest first.
    [[nodiscard]] QList<SigningKey> all(const Tenant &tenant, Purpose purpose, qint64 now) const;

    /// A next key, written to the database; the one before retires at `retiresAt`. Memory takes both over
    /// with put(), after the commit.
    [[nodiscard]] QList<SigningKey> rotate(const Work &work, Purpose purpose, qint64 retiresAt) const;
    void put(const QList<SigningKey> &keys);
    /// Takes over what another process rotated.
    void readAgain(Database &database);

private:
    explicit SigningKeys(const Vault &vault)
        : m_vault(vault)
    {}

    [[nodiscard]] Result<QList<SigningKey>> read(Database &database) const;
    [[nodiscard]] bool isKnown(const SigningKey &key) const;
    [[nodiscard]] SigningKey make(Database &database, const SigningKey &wanted) const;

    const Vault &m_vault;
    mutable std::mutex m_mutex;
    QList<SigningKey> m_keys; ///< newest first
};

} // namespace qairopay::sandbox
