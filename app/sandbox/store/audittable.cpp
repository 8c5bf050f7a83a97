// SPDX-FileCopyrightText: 2026 QairoPay Pass Studio contributors
// SPDX-License-Identifier: Apache-2.0
#include "sandbox/store/audittable.h"

using namespace Qt::StringLiterals;

namespace qairopay::sandbox {

namespace {

proof::AuditEntry entryFromRow(const Row &row)
{
    return {.seq = row.integer(0),
            .id = row.text(1),
            .at = row.text(2),
            .actorKeyId = row.text(3),
            .action = row.text(4),
            .resourceId = row.text(5),
            .requestId = row.text(6),
            .outcome = row.text(7),
            .hash = row.bytes(8)};
}

QString orEmpty(const QString &text)
{
    return text.isNull() ? u""_s : text;
}

} // namespace

QString auditId(qint64 seq)
{
    return u"aud_%1"_s.arg(seq, 16, 10, QChar(u'0'));
}

QString checkpointId(qint64 size)
{
    return u"ckp_%1"_s.arg(size, 16, 10, QChar(u'0'));
}

AuditHead auditHead(const Work &work)
{
    return work.database
        .one(
            u"SELECT seq, hash FROM audit_log WHERE tenant = ? ORDER BY seq DESC LIMIT 1",
            [](const Row &row) { return AuditHead{row.integer(0), row.bytes(1)}; }, work.tenant.number)
        .value_or(AuditHead());
}

void insertAuditEntry(const Work &work, const proof::AuditEntry &entry)
{
    work.database.run(u"INSERT INTO audit_log (tenant, seq, id, at, actor_key_id, action, resource_id, "
                      "request_id, outcome, hash) VALUES (?, ?, ?, ?, ?, ?, ?, ?, ?, ?)",
                      work.tenant.number, entry.seq, entry.id, entry.at, entry.actorKeyId, entry.action,
                      orEmpty(entry.resourceId), entry.requestId, entry.outcome, entry.hash);
}

QList<proof::AuditEntry> listAudit(const Work &work, const AuditFilter &filter, const PageRequest &page)
{
    ListingQuery query(u"SELECT seq, id, at, actor_key_id, action, resource_id, request_id, outcome, hash "
                       "FROM audit_log WHERE tenant = ?",
                       work.tenant.number);
    if (filter.action)
        query.where(u"action = ?", *filter.action);
    if (filter.resourceId)
        query.where(u"resource_id = ?", *filter.resourceId);
    query.page(page);
    QList<proof::AuditEntry> rows;
    work.database.each(query.sql(), query.values(), [&](const Row &row) { rows.append(entryFromRow(row)); });
    return rows;
}

void insertCheckpoint(const Work &work, const proof::Checkpoint &checkpoint)
{
    work.database.run(u"INSERT INTO audit_checkpoints (tenant, id, size, head, at, key_id, signature) "
                      "VALUES (?, ?, ?, ?, ?, ?, ?)",
                      work.tenant.number, checkpointId(checkpoint.size), checkpoint.size, checkpoint.head,
                      checkpoint.at, checkpoint.keyId, checkpoint.signature);
}

QList<proof::Checkpoint> listCheckpoints(const Work &work, const PageRequest &page)
{
    ListingQuery query(u"SELECT size, head, at, key_id, signature FROM audit_checkpoints WHERE tenant = ?",
                       work.tenant.number);
    query.page(page);
    QList<proof::Checkpoint> rows;
    work.database.each(query.sql(), query.values(), [&](const Row &row) {
        rows.append({.tenantId = work.tenant.id,
                     .size = row.integer(0),
                     .head = row.bytes(1),
                     .at = row.text(2),
                     .keyId = row.text(3),
                     .signature = row.bytes(4)});
    });
    return rows;
}

} // namespace qairopay::sandbox
