// SPDX-FileCopyrightText: 2026 QairoPay Pass Studio contributors
// SPDX-License-Identifier: Apache-2.0
#include "sandbox/service/audit.h"

#include "proof/ed25519.h"
#include "sandbox/service/page.h"

#include <QtCore/qjsonarray.h>

using namespace Qt::StringLiterals;

namespace qairopay::sandbox::audit {

namespace {

constexpr qsizetype longestResource = 64;

proof::Checkpoint signedCheckpoint(const Work &work, const SigningKeys &keys, const AuditHead &head)
{
    const auto key = keys.current(work.tenant, Purpose::Audit);
    proof::Checkpoint checkpoint{.tenantId = work.tenant.id,
                                 .size = head.size,
                                 .head = head.hash,
                                 .at = timeText(work.now),
                                 .keyId = key.id()};
    checkpoint.signature = proof::sign(key.seed, proof::signedText(checkpoint));
    return checkpoint;
}

QJsonObject toJson(const proof::AuditEntry &entry)
{
    return {
        {u"id"_s, entry.id},
        {u"seq"_s, entry.seq},
        {u"at"_s, entry.at},
        {u"actor_key_id"_s, entry.actorKeyId},
        {u"action"_s, entry.action},
        {u"resource_id"_s,
         entry.resourceId.isEmpty() ? QJsonValue(QJsonValue::Null) : QJsonValue(entry.resourceId)},
        {u"request_id"_s, entry.requestId},
        {u"outcome"_s, entry.outcome},
        {u"hash"_s, QString::fromLatin1(entry.hash.toHex())},
    };
}

QJsonObject toJson(const proof::Checkpoint &checkpoint)
{
    return {
        {u"id"_s, checkpointId(checkpoint.size)},
        {u"tenant_id"_s, checkpoint.tenantId},
        {u"size"_s, checkpoint.size},
        {u"head"_s, QString::fromLatin1(checkpoint.head.toHex())},
        {u"at"_s, checkpoint.at},
        {u"key_id"_s, checkpoint.keyId},
        {u"signature"_s, QString::fromLatin1(proof::toBase64Url(checkpoint.signature))},
    };
}

} // namespace

void append(const Work &work, const SigningKeys &keys, const Deed &deed)
{
    const auto head = auditHead(work);
    proof::AuditEntry entry{.seq = head.size + 1,
                            .id = auditId(head.size + 1),
                            .at = timeText(work.now),
                            .actorKeyId = deed.actorKeyId,
                            .action = deed.action,
                            .resourceId = deed.resourceId.left(longestResource),
                            .requestId = deed.requestId,
                            .outcome = deed.outcome};
    entry.hash = proof::entryHash(head.hash, work.tenant.id, entry);
    insertAuditEntry(work, entry);
    if (entry.seq % checkpointEvery == 0)
        insertCheckpoint(work, signedCheckpoint(work, keys, {entry.seq, entry.hash}));
}

Outcome<Resource> list(const Work &work, QueryReader &query)
{
    const auto page = readPage(query, u"aud_"_s);
    AuditFilter filter;
    filter.action = query.text(u"action"_s);
    filter.resourceId = query.text(u"resource_id"_s);
    if (const auto whole = query.finish(); !whole)
        return std::unexpected(whole.error());
    return pageOf(listAudit(work, filter, page), page,
                  [](const proof::AuditEntry &entry) { return toJson(entry); });
}

Outcome<Resource> checkpoints(const Work &work, QueryReader &query)
{
    const auto page = readPage(query, u"ckp_"_s);
    if (const auto whole = query.finish(); !whole)
        return std::unexpected(whole.error());
    return pageOf(listCheckpoints(work, page), page,
                  [](const proof::Checkpoint &checkpoint) { return toJson(checkpoint); });
}

Outcome<QJsonObject> checkpoint(const Work &work, const SigningKeys &keys)
{
    return toJson(signedCheckpoint(work, keys, auditHead(work)));
}

Outcome<QJsonObject> publicKeys(const Work &work, const SigningKeys &keys)
{
    QJsonArray array;
    for (const auto &key : keys.all(work.tenant, Purpose::Audit, work.now)) {
        array.append(QJsonObject{{u"id"_s, key.id()},
                                 {u"algorithm"_s, u"Ed25519"_s},
                                 {u"public_key"_s, QString::fromLatin1(proof::toBase64Url(key.publicKey))},
                                 {u"created_at"_s, timeText(key.createdAt)}});
    }
    return QJsonObject{{u"tenant_id"_s, work.tenant.id}, {u"keys"_s, array}};
}

} // namespace qairopay::sandbox::audit
