// SPDX-FileCopyrightText: 2026 QairoPay Pass Studio contributors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "base/result.h"

#include <QtCore/qjsonobject.h>
#include <QtCore/qmap.h>

namespace qairopay::proof {

/// The state of every credential of a tenant at one moment, signed: what a scanner without a network asks
/// (ecosystem.md 4.3). An entry is the first eight bytes of a credential id and one byte of state, sorted.
struct Snapshot
{
    QString tenantId;
    qint64 seq = 0; ///< grows; a scanner refuses a lower one than it had
    QString issuedAt;
    QString expiresAt; ///< older ones are no longer believed
    QByteArray entries;
    QString keyId;
    QByteArray signature;
};

enum class CredentialState : char { Valid = 0, NotInstalled = 1, Removed = 2, Revoked = 3, Archived = 4 };

inline constexpr qsizetype entryBytes = 9;

[[nodiscard]] QByteArray signedText(const Snapshot &snapshot);
/// Sorted, as a snapshot has them.
[[nodiscard]] QByteArray packedEntries(QList<std::pair<QByteArray, CredentialState>> states);
/// Reads the answer of GET /v1/nfc/snapshot and checks its signature against raw public keys by id.
[[nodiscard]] Result<Snapshot> readSnapshot(const QJsonObject &object, const QMap<QString, QByteArray> &keys);
/// Nothing when the credential is not in it.
[[nodiscard]] std::optional<CredentialState> stateIn(const Snapshot &snapshot, const QByteArray &credential);
/// "valid", "not_installed", "removed", "revoked", "archived": the words of a scan.
[[nodiscard]] QString toName(CredentialState state);

} // namespace qairopay::proof
