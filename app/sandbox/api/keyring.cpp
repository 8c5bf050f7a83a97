// SPDX-FileCopyrightText: 2026 QairoPay Pass Studio contributors
// SPDX-License-Identifier: Apache-2.0
#include "sandbox/api/keyring.h"

#include "sandbox/store/datafolder.h"

#include <QtCore/qfile.h>
#include <QtCore/qjsondocument.h>
#include <QtCore/qjsonobject.h>
#include <QtCore/qsavefile.h>
#include <QtCore/qtimezone.h>

#include <algorithm>

using namespace Qt::StringLiterals;

namespace qairopay::sandbox {

namespace {

constexpr std::array scopes{KeyScope::Publishable, KeyScope::Read, KeyScope::Write, KeyScope::Admin};
constexpr std::array environments{std::pair{Environment::Sandbox, "sandbox"_L1},
                                  std::pair{Environment::Live, "live"_L1}};

std::pair<int, int> place(Environment environment, KeyScope scope)
{
    return {static_cast<int>(environment), static_cast<int>(scope)};
}

QHash<std::pair<int, int>, QByteArray> readHostKeys(const QString &path)
{
    QHash<std::pair<int, int>, QByteArray> keys;
    QFile file(path);
    if (!file.open(QIODevice::ReadOnly))
        return keys;
    const auto object = QJsonDocument::fromJson(file.read(64 * 1024)).object();
    for (const auto &[environment, environmentName] : environments) {
        const auto ofTenant = object.value(environmentName).toObject();
        for (const auto scope : scopes)
            keys.insert(place(environment, scope), ofTenant.value(toName(scope)).toString().toLatin1());
    }
    return keys;
}

Result<void> writeHostKeys(const QString &path, const QHash<std::pair<int, int>, QByteArray> &keys)
{
    QJsonObject object;
    for (const auto &[environment, environmentName] : environments) {
        QJsonObject ofTenant;
        for (const auto scope : scopes)
            ofTenant.insert(toName(scope), QString::fromLatin1(keys.value(place(environment, scope))));
        object.insert(environmentName, ofTenant);
    }
    QSaveFile file(path);
    if (!file.open(QIODevice::WriteOnly) || !file.setPermissions(QFile::ReadOwner | QFile::WriteOwner))
        return failure(ErrorKind::Io, u"The keys cannot be written into the data folder."_s);
    file.write(QJsonDocument(object).toJson());
    if (!file.commit())
        return failure(ErrorKind::Io, u"The keys cannot be written into the data folder."_s);
    return {};
}

void makeKeys(Database &database, const std::vector<Tenant *> &tenants, qint64 now,
              QHash<std::pair<int, int>, QByteArray> &keys)
{
    UlidSource ids([now] { return QDateTime::fromMSecsSinceEpoch(now, QTimeZone::UTC); });
    for (const auto *tenant : tenants) {
        // Keys whose secret is lost can be of no use to the host; leaving them valid helps only a thief.
        database.run(u"UPDATE api_keys SET revoked_at = ? WHERE tenant = ? AND is_host = 1 AND "
                     "revoked_at IS NULL",
                     now, tenant->number);
        for (const auto scope : scopes) {
            const auto secret = newKeySecret(tenant->environment, scope);
            keys.insert(place(tenant->environment, scope), secret);
            insertKey(database, {.id = ids.nextId<KeyId>().toString(),
                                 .tenant = tenant->number,
                                 .hash = hashOfKey(secret),
                                 .scope = scope,
                                 .description = u"made for this host"_s,
                                 .hint = QString::fromLatin1(secret.right(4)),
                                 .isHost = true,
                                 .createdAt = now});
        }
    }
}

} // namespace

void KeyRing::load(Database &database)
{
    m_keys.clear();
    for (const auto &row : allKeys(database))
        put(row);
}

bool KeyRing::knowsAll(const HostKeys &keys) const
{
    return !keys.isEmpty() && std::ranges::all_of(keys, [this](const QByteArray &secret) {
        const auto key = find(secret);
        return key && !key->row.revokedAt;
    });
}

Result<std::unique_ptr<KeyRing>> KeyRing::open(Database &database, const QString &folder,
                                               const std::vector<std::unique_ptr<Tenant>> &tenants,
                                               qint64 now)
{
    const QString path = datafolder::path(folder, datafolder::hostKeys);
    auto ring = std::make_unique<KeyRing>();
    for (const auto &tenant : tenants)
        ring->m_tenants.push_back(tenant.get());
    ring->load(database);
    ring->m_hostKeys = readHostKeys(path);
    if (!ring->knowsAll(ring->m_hostKeys)) {
        ring->m_hostKeys.clear();
        database.begin();
        makeKeys(database, ring->m_tenants, now, ring->m_hostKeys);
        if (auto written = writeHostKeys(path, ring->m_hostKeys); !written) {
            database.rollback();
            return std::unexpected(written.error());
        }
        database.commit();
        ring->load(database);
    }
    if (auto failed = database.takeFailure())
        return std::unexpected(*failed);
    return ring;
}

std::shared_ptr<const KeyRing::Key> KeyRing::find(const QByteArray &secret) const
{
    const auto hash = hashOfKey(secret);
    const std::lock_guard lock(m_mutex);
    return m_keys.value(hash);
}

std::shared_ptr<const KeyRing::Key> KeyRing::readAgain(Database &database, const QByteArray &secret)
{
    if (const auto row = findKeyByHash(database, hashOfKey(secret)))
        put(*row);
    return find(secret);
}

Secret KeyRing::hostKey(Environment environment, KeyScope scope) const
{
    return Secret(m_hostKeys.value(place(environment, scope)));
}

void KeyRing::put(const KeyRow &row)
{
    const auto owner = std::ranges::find(m_tenants, row.tenant, &Tenant::number);
    if (owner == m_tenants.end())
        return;
    const std::lock_guard lock(m_mutex);
    m_keys.insert(row.hash, std::make_shared<const Key>(row, *owner));
}

void KeyRing::noteUse(const Key &key, qint64 now)
{
    const std::lock_guard lock(m_mutex);
    m_uses.insert({key.row.tenant, key.row.id}, now);
}

void KeyRing::storeUses(Database &database)
{
    {
        const std::lock_guard lock(m_mutex);
        m_written = m_uses;
    }
    for (auto it = m_written.constBegin(); it != m_written.constEnd(); ++it)
        storeUse(database, it.key().first, it.key().second, *it);
}

void KeyRing::usesCount()
{
    const std::lock_guard lock(m_mutex);
    // One that was used again meanwhile has another time.
    m_uses.removeIf([this](const Uses::iterator &use) {
        const auto written = m_written.constFind(use.key());
        return written != m_written.constEnd() && *written == *use;
    });
    m_written.clear();
}

} // namespace qairopay::sandbox
