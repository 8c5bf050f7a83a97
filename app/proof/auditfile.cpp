// SPDX-FileCopyrightText: 2026 QairoPay Pass Studio contributors
// SPDX-License-Identifier: Apache-2.0
#include "proof/auditfile.h"

#include "base/strictjson.h"
#include "proof/ed25519.h"
#include "proof/words.h"

#include <openssl/crypto.h>

using namespace Qt::StringLiterals;

namespace qairopay::proof {

namespace {

constexpr qsizetype longestLine = 16 * 1024;
constexpr qsizetype longestFile = 512LL << 20;

std::unexpected<Error> wrong(const QString &member)
{
    return failure(ErrorKind::InvalidInput, Words::tr("This member is missing or not what it should be."),
                   member);
}

/// Reads members and remembers the first that is missing.
class Members
{
public:
    explicit Members(const QJsonObject &object)
        : m_object(object)
    {}

    QString text(const QString &name)
    {
        const auto value = m_object.value(name);
        if (!value.isString())
            note(name);
        return value.toString();
    }

    QString textOrNull(const QString &name) { return m_object.value(name).isNull() ? QString() : text(name); }

    qint64 number(const QString &name)
    {
        const auto value = m_object.value(name).toInteger(-1);
        if (value < 0)
            note(name);
        return value;
    }

    QByteArray hash(const QString &name)
    {
        auto bytes = QByteArray::fromHex(text(name).toLatin1());
        if (bytes.size() != 32)
            note(name);
        return bytes;
    }

    QByteArray base64(const QString &name)
    {
        const auto bytes = fromBase64Url(text(name).toLatin1());
        if (!bytes)
            note(name);
        return bytes.value_or(QByteArray());
    }

    [[nodiscard]] const QString &missing() const { return m_missing; }

private:
    void note(const QString &name)
    {
        if (m_missing.isEmpty())
            m_missing = name;
    }

    const QJsonObject &m_object;
    QString m_missing;
};

Result<void> take(AuditFile &file, const QJsonObject &object)
{
    const auto kind = object.value("kind"_L1).toString();
    if (kind == "entry"_L1) {
        return auditEntryFromJson(object).transform(
            [&](const AuditEntry &entry) { file.entries.append(entry); });
    }
    if (kind == "checkpoint"_L1) {
        return checkpointFromJson(object).transform([&](const Checkpoint &checkpoint) {
            if (file.tenantId.isEmpty())
                file.tenantId = checkpoint.tenantId;
            file.checkpoints.append(checkpoint);
        });
    }
    if (kind == "key"_L1) {
        return publicKeyFromJson(object).transform(
            [&](const QByteArray &key) { file.keys.insert(object.value("id"_L1).toString(), key); });
    }
    if (kind == "log"_L1)
        file.tenantId = object.value("tenant_id"_L1).toString();
    return {};
}

} // namespace

void AuditFile::checkAgainst(const AuditFile &earlier)
{
    tenantId = earlier.tenantId;
    keys = earlier.keys;
    checkpoints += earlier.checkpoints;
}

Result<AuditEntry> auditEntryFromJson(const QJsonObject &object)
{
    Members members(object);
    AuditEntry entry{.seq = members.number(u"seq"_s),
                     .id = members.text(u"id"_s),
                     .at = members.text(u"at"_s),
                     .actorKeyId = members.text(u"actor_key_id"_s),
                     .action = members.text(u"action"_s),
                     .resourceId = members.textOrNull(u"resource_id"_s),
                     .requestId = members.text(u"request_id"_s),
                     .outcome = members.text(u"outcome"_s),
                     .hash = members.hash(u"hash"_s)};
    if (!members.missing().isEmpty())
        return wrong(members.missing());
    return entry;
}

Result<Checkpoint> checkpointFromJson(const QJsonObject &object)
{
    Members members(object);
    Checkpoint checkpoint{.tenantId = members.text(u"tenant_id"_s),
                          .size = members.number(u"size"_s),
                          .head = members.hash(u"head"_s),
                          .at = members.text(u"at"_s),
                          .keyId = members.text(u"key_id"_s),
                          .signature = members.base64(u"signature"_s)};
    if (!members.missing().isEmpty())
        return wrong(members.missing());
    return checkpoint;
}

Result<QByteArray> publicKeyFromJson(const QJsonObject &object)
{
    Members members(object);
    auto key = members.base64(u"public_key"_s);
    if (!members.missing().isEmpty() || key.size() != keyBytes)
        return wrong(u"public_key"_s);
    return key;
}

QList<AuditFinding> AuditFile::check() const
{
    auto findings = checkAudit(tenantId, entries, checkpoints, keys);
    // What OpenSSL keeps for this thread. One of a pool still ends when the program does, and then both free
    // it.
    OPENSSL_thread_stop();
    return findings;
}

Result<AuditFile> readAuditFile(const QByteArray &text)
{
    if (text.size() > longestFile)
        return failure(ErrorKind::LimitExceeded, Words::tr("An audit log of more than 512 MiB is not read."));
    AuditFile file;
    qsizetype number = 0;
    for (const auto &line : text.split('\n')) {
        ++number;
        if (line.trimmed().isEmpty())
            continue;
        auto taken = parseJsonObject(line, {.maxBytes = longestLine, .maxDepth = 4})
                         .and_then([&](const QJsonObject &object) { return take(file, object); });
        if (!taken) {
            auto error = taken.error();
            error.where = Words::tr("line %1, %2").arg(number).arg(error.where);
            return std::unexpected(error);
        }
    }
    return file;
}

} // namespace qairopay::proof
