// SPDX-FileCopyrightText: 2026 QairoPay Pass Studio contributors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include <QtCore/qbytearray.h>
#include <QtCore/qlist.h>
#include <QtCore/qmap.h>
#include <QtCore/qstring.h>

#include <optional>

/// The audit log as something to check: each entry's hash covers the one before it, and signed checkpoints
/// say how long the log was and how it ended (ecosystem.md 4.7). Pure functions, for the service that writes
/// the log and for whoever checks it without the service.
namespace qairopay::proof {

struct AuditEntry
{
    qint64 seq = 0; ///< from 1, without gaps
    QString id;
    QString at; ///< "2026-05-19T08:00:00.000Z"
    QString actorKeyId;
    QString action;     ///< "passes.revoke"
    QString resourceId; ///< empty: none
    QString requestId;
    QString outcome; ///< "ok", or "conflict/pass_revoked"
    QByteArray hash; ///< 32 bytes
};

/// SHA-256 of the hash before (32 zeros for the first) and the entry's lines.
[[nodiscard]] QByteArray entryHash(const QByteArray &before, const QString &tenantId,
                                   const AuditEntry &entry);
/// What an empty log ends with.
[[nodiscard]] QByteArray emptyHead();

struct Checkpoint
{
    QString tenantId;
    qint64 size = 0;
    QByteArray head; ///< hash of the last entry
    QString at;
    QString keyId;
    QByteArray signature;
};

/// The bytes that are signed.
[[nodiscard]] QByteArray signedText(const Checkpoint &checkpoint);

/// One thing that does not hold, and where.
struct AuditFinding
{
    qint64 seq = 0; ///< the entry, or the size of the checkpoint
    QString text;
};

/// Checks entries (in their order) against each other and against checkpoints. `keys`: raw public keys by id.
/// Nothing found means: nobody edited, removed, swapped or cut anything that a checkpoint covers.
[[nodiscard]] QList<AuditFinding> checkAudit(const QString &tenantId, const QList<AuditEntry> &entries,
                                             const QList<Checkpoint> &checkpoints,
                                             const QMap<QString, QByteArray> &keys);

} // namespace qairopay::proof
