// SPDX-FileCopyrightText: 2026 QairoPay Pass Studio contributors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "sandbox/store/listing.h"
#include "sandbox/store/tenant.h"

namespace qairopay::sandbox {

/// An API key as stored: its hash, never itself.
struct KeyRow
{
    QString id;
    qint64 tenant = 0;
    QByteArray hash;
    KeyScope scope = KeyScope::Read;
    QString description;
    QString hint;        ///< the last four characters
    bool isHost = false; ///< one of those made for this host (Server::key)
    QString replaces;    ///< the key it was made from by rotation
    qint64 createdAt = 0;
    std::optional<qint64> revokedAt; ///< from then on it is refused; may lie ahead
    std::optional<qint64> lastUsedAt;

    [[nodiscard]] bool worksAt(qint64 now) const { return !revokedAt || now < *revokedAt; }
};

void insertKey(Database &database, const KeyRow &row);
void storeRevocation(const Work &work, const QString &id, qint64 at);
void storeUse(Database &database, qint64 tenant, const QString &id, qint64 at);
[[nodiscard]] std::optional<KeyRow> findKey(const Work &work, const QString &id);
[[nodiscard]] std::optional<KeyRow> findKeyByHash(Database &database, const QByteArray &hash);
[[nodiscard]] QList<KeyRow> listKeys(const Work &work, const PageRequest &page);
[[nodiscard]] QList<KeyRow> allKeys(Database &database);
/// Those that are not refused yet.
[[nodiscard]] int countKeys(const Work &work);

/// "publishable", "read", "write", "admin": the spelling of the database and the host's file.
[[nodiscard]] QString toName(KeyScope scope);
[[nodiscard]] std::optional<KeyScope> keyScopeFromName(const QString &name);

/// "qp_sk_sandbox_" and 40 random characters (238 bits).
[[nodiscard]] QByteArray newKeySecret(Environment environment, KeyScope scope);
[[nodiscard]] QByteArray hashOfKey(const QByteArray &secret);

} // namespace qairopay::sandbox
