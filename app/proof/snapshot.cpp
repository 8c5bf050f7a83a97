// SPDX-FileCopyrightText: 2026 QairoPay Pass Studio contributors
// SPDX-License-Identifier: Apache-2.0
#include "proof/snapshot.h"

#include "proof/ed25519.h"

#include <QtCore/qcryptographichash.h>

#include <algorithm>

using namespace Qt::StringLiterals;

namespace qairopay::proof {

namespace {

constexpr qsizetype prefixBytes = entryBytes - 1;

QByteArrayView entryAt(const QByteArray &entries, qsizetype index)
{
    return QByteArrayView(entries).sliced(index * entryBytes, prefixBytes);
}

bool isSorted(const QByteArray &entries)
{
    for (qsizetype i = 1; i < entries.size() / entryBytes; ++i) {
        if (!(entryAt(entries, i - 1) < entryAt(entries, i)))
            return false;
    }
    return true;
}

} // namespace

QByteArray signedText(const Snapshot &snapshot)
{
    const auto digest = QCryptographicHash::hash(snapshot.entries, QCryptographicHash::Sha256).toHex();
    return "qairopay-nfc-snapshot-v1\n" + snapshot.tenantId.toUtf8() + '\n' +
           QByteArray::number(snapshot.seq) + '\n' + snapshot.issuedAt.toUtf8() + '\n' +
           snapshot.expiresAt.toUtf8() + '\n' + snapshot.keyId.toUtf8() + '\n' + digest + '\n';
}

QByteArray packedEntries(QList<std::pair<QByteArray, CredentialState>> states)
{
    QList<QByteArray> entries;
    entries.reserve(states.size());
    for (const auto &[credential, state] : states)
        entries.append(credential.left(prefixBytes) + static_cast<char>(state));
    std::ranges::sort(entries);
    return entries.join();
}

Result<Snapshot> readSnapshot(const QJsonObject &object, const QMap<QString, QByteArray> &keys)
{
    const auto entries = fromBase64Url(object.value("entries"_L1).toString().toLatin1());
    const auto signature = fromBase64Url(object.value("signature"_L1).toString().toLatin1());
    if (!entries || !signature || entries->size() % entryBytes != 0)
        return failure(ErrorKind::InvalidInput, u"This is no snapshot."_s);
    Snapshot snapshot{.tenantId = object.value("tenant_id"_L1).toString(),
                      .seq = object.value("seq"_L1).toInteger(-1),
                      .issuedAt = object.value("issued_at"_L1).toString(),
                      .expiresAt = object.value("expires_at"_L1).toString(),
                      .entries = *entries,
                      .keyId = object.value("key_id"_L1).toString(),
                      .signature = *signature};
    const auto key = keys.constFind(snapshot.keyId);
    if (key == keys.constEnd())
        return failure(ErrorKind::Corrupt, u"The snapshot is signed with a key that is not known."_s);
    if (!verifies(*key, signedText(snapshot), snapshot.signature) || !isSorted(snapshot.entries))
        return failure(ErrorKind::Corrupt, u"The snapshot's signature does not hold."_s);
    return snapshot;
}

std::optional<CredentialState> stateIn(const Snapshot &snapshot, const QByteArray &credential)
{
    const auto prefix = QByteArrayView(credential).first(prefixBytes);
    qsizetype low = 0;
    qsizetype high = snapshot.entries.size() / entryBytes;
    while (low < high) {
        const auto middle = (low + high) / 2;
        if (entryAt(snapshot.entries, middle) < prefix)
            low = middle + 1;
        else
            high = middle;
    }
    if (low * entryBytes >= snapshot.entries.size() || entryAt(snapshot.entries, low) != prefix)
        return std::nullopt;
    return static_cast<CredentialState>(snapshot.entries.at(low * entryBytes + prefixBytes));
}

QString toName(CredentialState state)
{
    switch (state) {
    case CredentialState::Valid:
        return u"valid"_s;
    case CredentialState::NotInstalled:
        return u"not_installed"_s;
    case CredentialState::Removed:
        return u"removed"_s;
    case CredentialState::Revoked:
        return u"revoked"_s;
    case CredentialState::Archived:
        return u"archived"_s;
    }
    return u"unknown"_s;
}

} // namespace qairopay::proof
