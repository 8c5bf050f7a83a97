// SPDX-FileCopyrightText: 2026 QairoPay Pass Studio contributors
// SPDX-License-Identifier: Apache-2.0
#include "sandbox/store/signingkeys.h"

#include "proof/ed25519.h"

#include <algorithm>

using namespace Qt::StringLiterals;

namespace qairopay::sandbox {

namespace {

constexpr std::array purposes{std::pair{Purpose::Audit, "audit"_L1}, std::pair{Purpose::Nfc, "nfc"_L1}};

QString nameOf(Purpose purpose)
{
    return purpose == Purpose::Audit ? u"audit"_s : u"nfc"_s;
}

QByteArray sealFor(const SigningKey &key)
{
    return "signing key " + QByteArray::number(key.tenant) + ' ' + key.id().toLatin1();
}

SigningKey fromRow(const Row &row)
{
    return {.tenant = row.integer(0),
            .purpose = row.text(1) == "nfc"_L1 ? Purpose::Nfc : Purpose::Audit,
            .number = row.number(2),
            .publicKey = row.bytes(3),
            .seed = Secret(row.bytes(4)), // still sealed
            .createdAt = row.integer(5),
            .retiresAt = optionalColumn<qint64>(row, 6)};
}

} // namespace

QString SigningKey::id() const
{
    return (purpose == Purpose::Audit ? u"akey_%1"_s : u"nkey_%1"_s).arg(number);
}

SigningKey SigningKeys::make(Database &database, const SigningKey &wanted) const
{
    auto key = wanted;
    key.seed = proof::newSeed();
    key.publicKey = proof::publicKeyOf(key.seed);
    database.run(u"INSERT INTO signing_keys (tenant, purpose, number, public_key, sealed_seed, created_at) "
                 "VALUES (?, ?, ?, ?, ?, ?)",
                 key.tenant, nameOf(key.purpose), key.number, key.publicKey,
                 m_vault.seal(key.seed.reveal(), sealFor(key)), key.createdAt);
    return key;
}

Result<QList<SigningKey>> SigningKeys::read(Database &database) const
{
    QList<SigningKey> keys;
    database.each(u"SELECT tenant, purpose, number, public_key, sealed_seed, created_at, retires_at FROM "
                  "signing_keys ORDER BY number DESC",
                  {}, [&](const Row &row) { keys.append(fromRow(row)); });
    keys.removeIf([&](const SigningKey &key) { return isKnown(key); });
    for (auto &key : keys) {
        const auto seed = m_vault.unseal(key.seed.reveal(), sealFor(key));
        if (!seed || proof::publicKeyOf(Secret(*seed)) != key.publicKey)
            return failure(
                ErrorKind::Corrupt,
                u"The signing keys do not fit the data folder's key. Put both back from a backup."_s);
        key.seed = Secret(*seed);
    }
    return keys;
}

bool SigningKeys::isKnown(const SigningKey &key) const
{
    const std::lock_guard lock(m_mutex);
    return std::ranges::any_of(m_keys, [&](const SigningKey &each) {
        return each.tenant == key.tenant && each.purpose == key.purpose && each.number == key.number &&
               each.retiresAt == key.retiresAt;
    });
}

Result<void> SigningKeys::check(Database &database, const Vault &vault)
{
    const SigningKeys keys(vault);
    const auto stored = keys.read(database);
    if (auto failed = database.takeFailure())
        return std::unexpected(*failed);
    return stored.transform([](const QList<SigningKey> &) {});
}

void SigningKeys::readAgain(Database &database)
{
    if (const auto fresh = read(database); fresh && !fresh->isEmpty())
        put(*fresh);
}

Result<std::unique_ptr<SigningKeys>> SigningKeys::open(Database &database, const Vault &vault,
                                                       const std::vector<std::unique_ptr<Tenant>> &tenants,
                                                       qint64 now)
{
    std::unique_ptr<SigningKeys> keys(new SigningKeys(vault));
    auto stored = keys->read(database);
    if (!stored)
        return std::unexpected(stored.error());
    keys->m_keys = std::move(*stored);
    for (const auto &tenant : tenants) {
        for (const auto &[purpose, name] : purposes) {
            if (keys->current(*tenant, purpose).tenant == 0)
                keys->m_keys.append(
                    keys->make(database, {.tenant = tenant->number, .purpose = purpose, .createdAt = now}));
        }
    }
    if (auto failed = database.takeFailure())
        return std::unexpected(*failed);
    return keys;
}

SigningKey SigningKeys::current(const Tenant &tenant, Purpose purpose) const
{
    const std::lock_guard lock(m_mutex);
    const auto it = std::ranges::find_if(
        m_keys, [&](const SigningKey &key) { return key.tenant == tenant.number && key.purpose == purpose; });
    return it == m_keys.end() ? SigningKey() : *it;
}

QList<SigningKey> SigningKeys::all(const Tenant &tenant, Purpose purpose, qint64 now) const
{
    const std::lock_guard lock(m_mutex);
    QList<SigningKey> keys;
    std::ranges::copy_if(m_keys, std::back_inserter(keys), [&](const SigningKey &key) {
        return key.tenant == tenant.number && key.purpose == purpose &&
               (!key.retiresAt || now < *key.retiresAt);
    });
    return keys;
}

QList<SigningKey> SigningKeys::rotate(const Work &work, Purpose purpose, qint64 retiresAt) const
{
    // Another process may have rotated a moment ago. Looked for first: what is taken over meanwhile is known.
    const auto fresh =
        work.database.isShared() ? read(work.database).value_or(QList<SigningKey>()) : QList<SigningKey>();
    auto old = current(work.tenant, purpose);
    for (const auto &key : fresh) {
        if (key.tenant == old.tenant && key.purpose == purpose && key.number > old.number)
            old = key;
    }
    old.retiresAt = retiresAt;
    work.database.run(
        u"UPDATE signing_keys SET retires_at = ? WHERE tenant = ? AND purpose = ? AND number = ?", retiresAt,
        work.tenant.number, nameOf(purpose), old.number);
    const auto next = make(
        work.database,
        {.tenant = work.tenant.number, .purpose = purpose, .number = old.number + 1, .createdAt = work.now});
    return {next, old};
}

void SigningKeys::put(const QList<SigningKey> &keys)
{
    const std::lock_guard lock(m_mutex);
    for (const auto &key : keys) {
        m_keys.removeIf([&](const SigningKey &each) {
            return each.tenant == key.tenant && each.purpose == key.purpose && each.number == key.number;
        });
        m_keys.append(key);
    }
    std::ranges::sort(m_keys, std::greater(), &SigningKey::number);
}

} // namespace qairopay::sandbox
