// SPDX-FileCopyrightText: 2026 QairoPay Pass Studio contributors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "base/result.h"
#include "proof/auditchain.h"

#include <QtCore/qjsonobject.h>

namespace qairopay::proof {

/// An exported audit log: JSON Lines, each with `kind` = key, entry or checkpoint and the members the API
/// gives them.
struct AuditFile
{
    QString tenantId;
    QList<AuditEntry> entries;
    QList<Checkpoint> checkpoints;
    QMap<QString, QByteArray> keys;

    /// From now on the check goes by what an earlier export says: whose log it is, who signs it, and the
    /// checkpoints that were signed by then.
    void checkAgainst(const AuditFile &earlier);
    [[nodiscard]] QList<AuditFinding> check() const;
};

/// Reads lines into the file; an error names the line. Lines of a kind that is not known are left out.
[[nodiscard]] Result<AuditFile> readAuditFile(const QByteArray &text);

/// One resource of the API as the value it is; an error names the member.
[[nodiscard]] Result<AuditEntry> auditEntryFromJson(const QJsonObject &object);
[[nodiscard]] Result<Checkpoint> checkpointFromJson(const QJsonObject &object);
/// {"id", "public_key"}: the raw key.
[[nodiscard]] Result<QByteArray> publicKeyFromJson(const QJsonObject &object);

} // namespace qairopay::proof
