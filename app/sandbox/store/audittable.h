// SPDX-FileCopyrightText: 2026 QairoPay Pass Studio contributors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "proof/auditchain.h"
#include "sandbox/store/listing.h"
#include "sandbox/store/tenant.h"

namespace qairopay::sandbox {

/// The end of the log: nothing for an empty one.
struct AuditHead
{
    qint64 size = 0;
    QByteArray hash = proof::emptyHead();
};

struct AuditFilter
{
    std::optional<QString> action;
    std::optional<QString> resourceId;
};

[[nodiscard]] AuditHead auditHead(const Work &work);
void insertAuditEntry(const Work &work, const proof::AuditEntry &entry);
[[nodiscard]] QList<proof::AuditEntry> listAudit(const Work &work, const AuditFilter &filter,
                                                 const PageRequest &page);
void insertCheckpoint(const Work &work, const proof::Checkpoint &checkpoint);
[[nodiscard]] QList<proof::Checkpoint> listCheckpoints(const Work &work, const PageRequest &page);

/// "aud_0000000000000042": sorts as the log does, whatever the clock did.
[[nodiscard]] QString auditId(qint64 seq);
[[nodiscard]] QString checkpointId(qint64 size);

} // namespace qairopay::sandbox
