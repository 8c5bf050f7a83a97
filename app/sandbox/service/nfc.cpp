// SPDX-FileCopyrightText: 2026 QairoPay Pass Studio contributors
// SPDX-License-Identifier: Apache-2.0
#include "sandbox/service/nfc.h"

#include "proof/ed25519.h"
#include "proof/scantoken.h"
#include "proof/snapshot.h"
#include "sandbox/service/page.h"
#include "sandbox/store/audittable.h"

#include <QtCore/qjsonarray.h>

#include <algorithm>

using namespace Qt::StringLiterals;

namespace qairopay::sandbox::nfc {

namespace {

proof::CredentialState stateOf(const QString &status, bool isArchived)
{
    if (isArchived)
        return proof::CredentialState::Archived;
    if (status == "installed"_L1)
        return proof::CredentialState::Valid;
    if (status == "issued"_L1)
        return proof::CredentialState::NotInstalled;
    return status == "removed"_L1 ? proof::CredentialState::Removed : proof::CredentialState::Revoked;
}

QString base64(const QByteArray &bytes)
{
    return QString::fromLatin1(proof::toBase64Url(bytes));
}

proof::TokenClaims claimsOf(const PassRow &row)
{
    const auto created = row.pass.createdAt.toMSecsSinceEpoch();
    return {.credential = proof::credentialOf(row.token),
            .issuedAt = created / 1000,
            .expiresAt = (created + tokenLifeMs) / 1000};
}

QString tokenS(const SigningKey &key, const PassRow &row)
{
    return proof::makeTokenS(key.number, claimsOf(row).credential);
}

QString tokenM(const SigningKey &key, const PassRow &row)
{
    return proof::makeTokenM(proof::macKeyOf(key.seed), key.number, claimsOf(row));
}

} // namespace

QString signedTokenFor(const Tenant &tenant, const PassRow &row)
{
    return proof::makeTokenF(tenant.signingKeys->current(tenant, Purpose::Nfc).seed, claimsOf(row));
}

bool usesSignedToken(const PassTemplate &value)
{
    QStringList texts{value.studio.barcodeAltText};
    if (value.barcode)
        texts.append(value.barcode->payloadTemplate);
    if (value.nfc)
        texts.append(value.nfc->payloadTemplate);
    return std::ranges::any_of(texts, [](const auto &text) { return text.contains("{pass.token}"_L1); });
}

QString messageFor(const QString &profile, const Tenant &tenant, const PassRow &row)
{
    if (profile == "plain"_L1)
        return {};
    if (profile == "F"_L1)
        return signedTokenFor(tenant, row);
    const auto key = tenant.signingKeys->current(tenant, Purpose::Nfc);
    return profile == "M"_L1 ? tokenM(key, row) : tokenS(key, row);
}

QStringList shortTokensOf(const Work &work, const PassRow &row)
{
    QStringList tokens;
    for (const auto &key : work.tenant.signingKeys->all(work.tenant, Purpose::Nfc, work.now))
        tokens << tokenS(key, row) << tokenM(key, row);
    return tokens;
}

QJsonObject keysToJson(const Work &work, const QList<SigningKey> &keys)
{
    QJsonArray array;
    for (const auto &key : keys) {
        array.append(QJsonObject{{u"id"_s, key.id()},
                                 {u"number"_s, key.number},
                                 {u"algorithm"_s, u"Ed25519"_s},
                                 {u"public_key"_s, base64(key.publicKey)},
                                 {u"token_key_id"_s, base64(proof::keyIdOf(key.publicKey))},
                                 {u"created_at"_s, timeText(key.createdAt)},
                                 {u"retires_at"_s, timeOrNull(key.retiresAt)}});
    }
    return {{u"tenant_id"_s, work.tenant.id}, {u"keys"_s, array}};
}

Outcome<QJsonObject> publicKeys(const Work &work, const SigningKeys &keys)
{
    return keysToJson(work, keys.all(work.tenant, Purpose::Nfc, work.now));
}

Outcome<QJsonObject> snapshot(const Work &work, const SigningKeys &keys)
{
    QList<std::pair<QByteArray, proof::CredentialState>> states;
    work.database.each(u"SELECT token, status, archived_at FROM passes WHERE tenant = ?",
                       {work.tenant.number}, [&](const Row &row) {
                           states.emplaceBack(proof::credentialOf(row.text(0)),
                                              stateOf(row.text(1), !row.isNull(2)));
                       });
    const auto key = keys.current(work.tenant, Purpose::Nfc);
    proof::Snapshot snapshot{.tenantId = work.tenant.id,
                             // Each write adds to the audit log and nothing takes from it, not even a reset.
                             .seq = auditHead(work).size,
                             .issuedAt = timeText(work.now),
                             .expiresAt = timeText(work.now + snapshotLifeMs),
                             .entries = proof::packedEntries(std::move(states)),
                             .keyId = key.id()};
    snapshot.signature = proof::sign(key.seed, proof::signedText(snapshot));
    return QJsonObject{{u"tenant_id"_s, snapshot.tenantId},
                       {u"seq"_s, snapshot.seq},
                       {u"issued_at"_s, snapshot.issuedAt},
                       {u"expires_at"_s, snapshot.expiresAt},
                       {u"count"_s, snapshot.entries.size() / proof::entryBytes},
                       {u"entries"_s, base64(snapshot.entries)},
                       {u"key_id"_s, snapshot.keyId},
                       {u"signature"_s, base64(snapshot.signature)}};
}

Outcome<QJsonObject> macKey(const Work &work, const SigningKeys &keys)
{
    const auto key = keys.current(work.tenant, Purpose::Nfc);
    return QJsonObject{{u"key_id"_s, key.id()}, {u"secret"_s, base64(proof::macKeyOf(key.seed).reveal())}};
}

} // namespace qairopay::sandbox::nfc
