// SPDX-FileCopyrightText: 2026 QairoPay Pass Studio contributors
// SPDX-License-Identifier: Apache-2.0
#include "proof/auditchain.h"

#include "proof/ed25519.h"
#include "proof/words.h"

#include <QtCore/qcryptographichash.h>

using namespace Qt::StringLiterals;

namespace qairopay::proof {

namespace {

/// No line holds a line break: each value is an id, a time, a number or a word of ours.
QByteArray lines(const QStringList &values)
{
    QByteArray text;
    for (auto value : values)
        text += value.replace(u'\n', u' ').toUtf8() + '\n';
    return text;
}

QList<AuditFinding> checkChain(const QString &tenantId, const QList<AuditEntry> &entries)
{
    QList<AuditFinding> findings;
    auto head = emptyHead();
    qint64 expected = 1;
    for (const auto &entry : entries) {
        if (entry.seq != expected)
            findings.append(
                {entry.seq, Words::tr("Entry %1 stands where entry %2 belongs: entries are missing, "
                                      "repeated or out of order.")
                                .arg(entry.seq)
                                .arg(expected)});
        if (entryHash(head, tenantId, entry) != entry.hash)
            findings.append(
                {entry.seq, Words::tr("The hash of entry %1 does not fit the entry and the one before "
                                      "it: one of them was changed.")
                                .arg(entry.seq)});
        // On from what stands here, so that one change is found once and not in all that follows.
        head = entry.hash;
        expected = entry.seq + 1;
    }
    return findings;
}

std::optional<QString> faultOf(const Checkpoint &checkpoint, const QString &tenantId,
                               const QList<AuditEntry> &entries, const QMap<QString, QByteArray> &keys)
{
    if (checkpoint.tenantId != tenantId)
        return Words::tr("The checkpoint is of another tenant.");
    const auto key = keys.constFind(checkpoint.keyId);
    if (key == keys.constEnd())
        return Words::tr("The checkpoint is signed with a key that is not known.");
    if (!verifies(*key, signedText(checkpoint), checkpoint.signature))
        return Words::tr("The checkpoint's signature does not hold.");
    if (checkpoint.size > entries.size())
        return Words::tr("The log was cut: it had %1 entries, and has %2.")
            .arg(checkpoint.size)
            .arg(entries.size());
    const auto head = checkpoint.size == 0 ? emptyHead() : entries.at(checkpoint.size - 1).hash;
    if (checkpoint.size < 0 || head != checkpoint.head)
        return Words::tr("Another log was signed: entry %1 differs from the one the checkpoint covers.")
            .arg(checkpoint.size);
    return std::nullopt;
}

} // namespace

QByteArray emptyHead()
{
    return QByteArray(32, '\0');
}

QByteArray entryHash(const QByteArray &before, const QString &tenantId, const AuditEntry &entry)
{
    QCryptographicHash hash(QCryptographicHash::Sha256);
    hash.addData(before);
    hash.addData(lines({u"qairopay-audit-v1"_s, tenantId, QString::number(entry.seq), entry.id, entry.at,
                        entry.actorKeyId, entry.action, entry.resourceId, entry.requestId, entry.outcome}));
    return hash.result();
}

QByteArray signedText(const Checkpoint &checkpoint)
{
    return lines({u"qairopay-audit-checkpoint-v1"_s, checkpoint.tenantId, QString::number(checkpoint.size),
                  QString::fromLatin1(checkpoint.head.toHex()), checkpoint.at, checkpoint.keyId});
}

QList<AuditFinding> checkAudit(const QString &tenantId, const QList<AuditEntry> &entries,
                               const QList<Checkpoint> &checkpoints, const QMap<QString, QByteArray> &keys)
{
    auto findings = checkChain(tenantId, entries);
    for (const auto &checkpoint : checkpoints) {
        if (const auto fault = faultOf(checkpoint, tenantId, entries, keys))
            findings.append({checkpoint.size, *fault});
    }
    return findings;
}

} // namespace qairopay::proof
