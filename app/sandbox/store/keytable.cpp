// SPDX-FileCopyrightText: 2026 QairoPay Pass Studio contributors
// SPDX-License-Identifier: Apache-2.0
#include "sandbox/store/keytable.h"

#include <QtCore/qcryptographichash.h>
#include <QtCore/qrandom.h>

#include <algorithm>

using namespace Qt::StringLiterals;

#define KEY_COLUMNS                                                                                          \
    u"SELECT id, tenant, hash, scope, description, hint, is_host, replaces, created_at, revoked_at, "        \
    "last_used_at FROM api_keys"

namespace qairopay::sandbox {

namespace {

constexpr int secretLength = 40;

constexpr std::array scopes{std::pair{KeyScope::Publishable, "publishable"_L1},
                            std::pair{KeyScope::Read, "read"_L1}, std::pair{KeyScope::Write, "write"_L1},
                            std::pair{KeyScope::Admin, "admin"_L1}};

KeyRow fromRow(const Row &row)
{
    return {
        .id = row.text(0),
        .tenant = row.integer(1),
        .hash = row.bytes(2),
        .scope = keyScopeFromName(row.text(3)).value_or(KeyScope::Publishable),
        .description = row.text(4),
        .hint = row.text(5),
        .isHost = row.boolean(6),
        .replaces = row.text(7),
        .createdAt = row.integer(8),
        .revokedAt = optionalColumn<qint64>(row, 9),
        .lastUsedAt = optionalColumn<qint64>(row, 10),
    };
}

QList<KeyRow> readAll(Database &database, QStringView sql, const QList<Value> &values)
{
    QList<KeyRow> rows;
    database.each(sql, values, [&](const Row &row) { rows.append(fromRow(row)); });
    return rows;
}

QString orEmpty(const QString &text)
{
    return text.isNull() ? u""_s : text; // a null text would be a NULL in the column
}

} // namespace

void insertKey(Database &database, const KeyRow &row)
{
    const auto replaces = row.replaces.isEmpty() ? std::nullopt : std::optional(row.replaces);
    database.run(u"INSERT INTO api_keys (tenant, id, hash, scope, description, hint, is_host, replaces, "
                 "created_at) VALUES (?, ?, ?, ?, ?, ?, ?, ?, ?)",
                 row.tenant, row.id, row.hash, toName(row.scope), orEmpty(row.description), row.hint,
                 int(row.isHost), replaces, row.createdAt);
}

void storeRevocation(const Work &work, const QString &id, qint64 at)
{
    work.database.run(u"UPDATE api_keys SET revoked_at = ? WHERE tenant = ? AND id = ?", at,
                      work.tenant.number, id);
}

void storeUse(Database &database, qint64 tenant, const QString &id, qint64 at)
{
    database.run(u"UPDATE api_keys SET last_used_at = ? WHERE tenant = ? AND id = ?", at, tenant, id);
}

std::optional<KeyRow> findKey(const Work &work, const QString &id)
{
    return work.database.one(KEY_COLUMNS u" WHERE tenant = ? AND id = ?", fromRow, work.tenant.number, id);
}

std::optional<KeyRow> findKeyByHash(Database &database, const QByteArray &hash)
{
    return database.one(KEY_COLUMNS u" WHERE hash = ?", fromRow, hash);
}

QList<KeyRow> listKeys(const Work &work, const PageRequest &page)
{
    ListingQuery query(KEY_COLUMNS u" WHERE tenant = ?", work.tenant.number);
    query.page(page);
    return readAll(work.database, query.sql(), query.values());
}

QList<KeyRow> allKeys(Database &database)
{
    return readAll(database, KEY_COLUMNS, {});
}

int countKeys(const Work &work)
{
    return work.database
        .one(
            u"SELECT COUNT(*) FROM api_keys WHERE tenant = ? AND (revoked_at IS NULL OR revoked_at > ?)",
            [](const Row &row) { return row.number(0); }, work.tenant.number, work.now)
        .value_or(0);
}

QString toName(KeyScope scope)
{
    return std::ranges::find(scopes, scope, &std::pair<KeyScope, QLatin1StringView>::first)->second;
}

std::optional<KeyScope> keyScopeFromName(const QString &name)
{
    const auto it = std::ranges::find_if(scopes, [&](const auto &row) { return row.second == name; });
    return it == scopes.end() ? std::nullopt : std::optional(it->first);
}

QByteArray newKeySecret(Environment environment, KeyScope scope)
{
    static constexpr char alphabet[] = "0123456789ABCDEFGHIJKLMNOPQRSTUVWXYZabcdefghijklmnopqrstuvwxyz";
    QByteArray secret = scope == KeyScope::Publishable ? "qp_pk_" : "qp_sk_";
    secret += environment == Environment::Live ? "live_" : "sandbox_";
    for (int i = 0; i < secretLength; ++i)
        secret += alphabet[QRandomGenerator::system()->bounded(62)];
    return secret;
}

QByteArray hashOfKey(const QByteArray &secret)
{
    return QCryptographicHash::hash(secret, QCryptographicHash::Sha256);
}

} // namespace qairopay::sandbox
