// SPDX-FileCopyrightText: 2026 QairoPay Pass Studio contributors
// SPDX-License-Identifier: Apache-2.0
#include "sandbox/api/keyring.h"

#include <QtCore/qcryptographichash.h>
#include <QtCore/qfile.h>
#include <QtCore/qjsondocument.h>
#include <QtCore/qjsonobject.h>
#include <QtCore/qrandom.h>
#include <QtCore/qsavefile.h>

#include <algorithm>

using namespace Qt::StringLiterals;

namespace qairopay::sandbox {

namespace {

constexpr int secretLength = 40; // of 62 characters: 238 bits

constexpr std::array scopes{std::pair{KeyScope::Publishable, "publishable"_L1},
                            std::pair{KeyScope::Read, "read"_L1}, std::pair{KeyScope::Write, "write"_L1},
                            std::pair{KeyScope::Admin, "admin"_L1}};
constexpr std::array environments{std::pair{Environment::Sandbox, "sandbox"_L1},
                                  std::pair{Environment::Live, "live"_L1}};

QByteArray hashOf(const QByteArray &secret)
{
    return QCryptographicHash::hash(secret, QCryptographicHash::Sha256);
}

QByteArray newSecret(QLatin1StringView environment, KeyScope scope)
{
    static constexpr char alphabet[] = "0123456789ABCDEFGHIJKLMNOPQRSTUVWXYZabcdefghijklmnopqrstuvwxyz";
    QByteArray secret = scope == KeyScope::Publishable ? "qp_pk_" : "qp_sk_";
    secret += environment.latin1();
    secret += '_';
    for (int i = 0; i < secretLength; ++i)
        secret += alphabet[QRandomGenerator::system()->bounded(62)];
    return secret;
}

KeyScope scopeFromName(const QString &name)
{
    const auto it = std::ranges::find_if(scopes, [&](const auto &row) { return row.second == name; });
    return it == scopes.end() ? KeyScope::Publishable : it->first;
}

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
        for (const auto &[scope, scopeName] : scopes)
            keys.insert(place(environment, scope), ofTenant.value(scopeName).toString().toLatin1());
    }
    return keys;
}

Result<void> writeHostKeys(const QString &path, const QHash<std::pair<int, int>, QByteArray> &keys)
{
    QJsonObject object;
    for (const auto &[environment, environmentName] : environments) {
        QJsonObject ofTenant;
        for (const auto &[scope, scopeName] : scopes)
            ofTenant.insert(scopeName, QString::fromLatin1(keys.value(place(environment, scope))));
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

void makeKeys(Database &database, const std::vector<std::unique_ptr<Tenant>> &tenants, qint64 now,
              QHash<std::pair<int, int>, QByteArray> &keys)
{
    UlidSource ids;
    for (const auto &tenant : tenants) {
        // Keys whose secret is lost can be of no use to the host; leaving them valid helps only a thief.
        database.run(u"UPDATE api_keys SET revoked_at = ? WHERE tenant = ? AND revoked_at IS NULL", now,
                     tenant->number);
        for (const auto &[scope, name] : scopes) {
            const auto secret = newSecret(tenant->isLive() ? "live"_L1 : "sandbox"_L1, scope);
            keys.insert(place(tenant->environment, scope), secret);
            database.run(u"INSERT INTO api_keys (tenant, id, hash, scope, hint, created_at) "
                         "VALUES (?, ?, ?, ?, ?, ?)",
                         tenant->number, ids.nextId<KeyId>().toString(), hashOf(secret), QString(name),
                         QString::fromLatin1(secret.right(4)), now);
        }
    }
}

} // namespace

void KeyRing::load(Database &database, const std::vector<std::unique_ptr<Tenant>> &tenants)
{
    database.each(u"SELECT tenant, hash, scope, revoked_at FROM api_keys", {}, [&](const QSqlQuery &row) {
        const auto owner = std::ranges::find_if(
            tenants, [&](const auto &tenant) { return tenant->number == row.value(0).toLongLong(); });
        if (owner != tenants.end())
            m_keys.insert(row.value(1).toByteArray(),
                          {owner->get(), scopeFromName(row.value(2).toString()), !row.isNull(3)});
    });
}

bool KeyRing::knowsAll(const HostKeys &keys) const
{
    return !keys.isEmpty() && std::ranges::all_of(keys, [this](const QByteArray &secret) {
        const auto key = find(secret);
        return key && !key->isRevoked;
    });
}

Result<KeyRing> KeyRing::open(Database &database, const QString &folder,
                              const std::vector<std::unique_ptr<Tenant>> &tenants, qint64 now)
{
    const QString path = folder + u"/host-keys.json"_s;
    KeyRing ring;
    ring.load(database, tenants);
    ring.m_hostKeys = readHostKeys(path);
    if (!ring.knowsAll(ring.m_hostKeys)) {
        ring.m_hostKeys.clear();
        database.begin();
        makeKeys(database, tenants, now, ring.m_hostKeys);
        if (auto written = writeHostKeys(path, ring.m_hostKeys); !written) {
            database.rollback();
            return std::unexpected(written.error());
        }
        database.commit();
        ring.m_keys.clear();
        ring.load(database, tenants);
    }
    if (auto failed = database.takeFailure())
        return std::unexpected(*failed);
    return ring;
}

std::optional<KeyRing::Key> KeyRing::find(const QByteArray &secret) const
{
    const auto it = m_keys.constFind(hashOf(secret));
    return it == m_keys.constEnd() ? std::nullopt : std::optional(*it);
}

Secret KeyRing::hostKey(Environment environment, KeyScope scope) const
{
    return Secret(m_hostKeys.value(place(environment, scope)));
}

} // namespace qairopay::sandbox
