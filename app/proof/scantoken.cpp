// SPDX-FileCopyrightText: 2026 QairoPay Pass Studio contributors
// SPDX-License-Identifier: Apache-2.0
#include "proof/scantoken.h"

#include "proof/base45.h"
#include "proof/ed25519.h"

#include <QtCore/qcryptographichash.h>
#include <QtCore/qendian.h>
#include <QtCore/qmessageauthenticationcode.h>

#include <openssl/crypto.h>

using namespace Qt::StringLiterals;

namespace qairopay::proof {

namespace {

constexpr auto mark = "QP1:"_L1;
constexpr qsizetype keyIdBytes = 8;
constexpr qsizetype macBytes = 16;

// A COSE_Sign1 of this kind has one deterministic encoding (RFC 8949, 4.2), with everything at a fixed place:
// so it is written and compared as bytes, and no parser is between a forger and the signature.
const QByteArray protectedHead = QByteArray::fromHex("a201270448"); // {1: -8 (EdDSA), 4: bytes(8)}
const QByteArray claimExpires = QByteArray::fromHex("a3041a");      // {4: uint32,
const QByteArray claimIssued = QByteArray::fromHex("061a");         //  6: uint32,
const QByteArray claimCredential = QByteArray::fromHex("0750");     //  7: bytes(16)}
const QByteArray signStart = QByteArray::fromHex("d2844d");         // 18([bytes(13),
const QByteArray payloadStart = QByteArray::fromHex("a0581f");      //     {}, bytes(31),
const QByteArray signatureStart = QByteArray::fromHex("5840");      //     bytes(64)])
const QByteArray toSignStart = QByteArray::fromHex("846a") + "Signature1" + QByteArray::fromHex("4d");
const QByteArray toSignPayload = QByteArray::fromHex("40581f");
constexpr qsizetype tokenBytes = 116;

QByteArray bigEndian(qint64 seconds)
{
    QByteArray bytes(4, Qt::Uninitialized);
    qToBigEndian(static_cast<quint32>(seconds), bytes.data());
    return bytes;
}

qint64 fromBigEndian(QByteArrayView bytes)
{
    return qFromBigEndian<quint32>(bytes.data());
}

bool fits(qint64 seconds)
{
    return seconds > 0xffff && seconds <= 0xffffffff; // as deterministic encoding writes them with four bytes
}

QByteArray headFor(const QByteArray &keyId)
{
    return protectedHead + keyId;
}

QByteArray payloadFor(const TokenClaims &claims)
{
    return claimExpires + bigEndian(claims.expiresAt) + claimIssued + bigEndian(claims.issuedAt) +
           claimCredential + claims.credential;
}

QByteArray signedBytes(const QByteArray &keyId, const TokenClaims &claims)
{
    return toSignStart + headFor(keyId) + toSignPayload + payloadFor(claims);
}

QByteArray assembled(const QByteArray &keyId, const TokenClaims &claims, const QByteArray &signature)
{
    return signStart + headFor(keyId) + payloadStart + payloadFor(claims) + signatureStart + signature;
}

TokenVerdict verdictByTime(const TokenClaims &claims, const Trust &trust)
{
    if (trust.now > claims.expiresAt + trust.skew)
        return TokenVerdict::Expired;
    return claims.issuedAt > trust.now + trust.skew ? TokenVerdict::NotYetValid : TokenVerdict::Valid;
}

ReadToken readF(const QByteArray &text, const Trust &trust)
{
    ReadToken token{.profile = TokenProfile::F};
    const auto bytes = fromBase45(text);
    if (!bytes || bytes->size() != tokenBytes)
        return token;
    const auto keyId = bytes->sliced(8, keyIdBytes);
    token.claims = {.credential = bytes->sliced(34, credentialBytes),
                    .issuedAt = fromBigEndian(QByteArrayView(*bytes).sliced(28, 4)),
                    .expiresAt = fromBigEndian(QByteArrayView(*bytes).sliced(22, 4))};
    const auto signature = bytes->last(signatureBytes);
    if (assembled(keyId, token.claims, signature) != *bytes || !fits(token.claims.issuedAt) ||
        !fits(token.claims.expiresAt))
        return token;
    token.verdict = TokenVerdict::UnknownKey;
    for (const auto &key : trust.publicKeys) {
        if (keyIdOf(key) != keyId)
            continue;
        token.verdict = verifies(key, signedBytes(keyId, token.claims), signature)
                            ? verdictByTime(token.claims, trust)
                            : TokenVerdict::Forged;
        return token;
    }
    return token;
}

QByteArray keyDigit(int number)
{
    static constexpr QByteArrayView digits =
        "ABCDEFGHIJKLMNOPQRSTUVWXYZabcdefghijklmnopqrstuvwxyz0123456789-_";
    return QByteArray(1, digits[number % 64]);
}

QByteArray macOf(const Secret &key, QByteArrayView covered)
{
    QMessageAuthenticationCode code(QCryptographicHash::Sha256, key.reveal());
    code.addData("qairopay-token-m1");
    code.addData(covered);
    return code.result().left(macBytes);
}

ReadToken readS(const QByteArray &text)
{
    ReadToken token{.profile = TokenProfile::S};
    const auto credential = fromBase64Url(text.sliced(2));
    if (!credential || credential->size() != credentialBytes ||
        !fromBase64Url("AA" + text.sliced(1, 1) + 'A'))
        return token;
    token.claims.credential = *credential;
    token.verdict = TokenVerdict::Unproven;
    return token;
}

ReadToken readM(const QByteArray &text, const Trust &trust)
{
    ReadToken token{.profile = TokenProfile::M};
    const auto bytes = fromBase64Url(text.sliced(1));
    if (!bytes || bytes->size() != 1 + credentialBytes + 4 + macBytes)
        return token;
    token.claims.credential = bytes->sliced(1, credentialBytes);
    token.claims.expiresAt = fromBigEndian(QByteArrayView(*bytes).sliced(1 + credentialBytes, 4));
    token.verdict = TokenVerdict::UnknownKey;
    if (trust.macKey.isEmpty())
        return token;
    const auto expected = macOf(trust.macKey, QByteArrayView(*bytes).chopped(macBytes));
    const auto given = bytes->last(macBytes);
    token.verdict = CRYPTO_memcmp(expected.constData(), given.constData(), macBytes) == 0
                        ? verdictByTime(token.claims, trust)
                        : TokenVerdict::Forged;
    return token;
}

} // namespace

QByteArray credentialOf(const QString &linkToken)
{
    return QCryptographicHash::hash("qairopay-credential-v1 " + linkToken.toLatin1(),
                                    QCryptographicHash::Sha256)
        .left(credentialBytes);
}

QByteArray keyIdOf(QByteArrayView publicKey)
{
    return QCryptographicHash::hash(publicKey, QCryptographicHash::Sha256).left(keyIdBytes);
}

Secret macKeyOf(const Secret &seed)
{
    return Secret(
        QMessageAuthenticationCode::hash("qairopay-mac-key-v1", seed.reveal(), QCryptographicHash::Sha256));
}

QString makeTokenF(const Secret &seed, const TokenClaims &claims)
{
    const auto keyId = keyIdOf(publicKeyOf(seed));
    const auto signature = sign(seed, signedBytes(keyId, claims));
    return mark + QString::fromLatin1(toBase45(assembled(keyId, claims, signature)));
}

QString makeTokenS(int keyNumber, const QByteArray &credential)
{
    return QString::fromLatin1('1' + keyDigit(keyNumber) + toBase64Url(credential));
}

QString makeTokenM(const Secret &macKey, int keyNumber, const TokenClaims &claims)
{
    const QByteArray covered =
        QByteArray(1, static_cast<char>(keyNumber)) + claims.credential + bigEndian(claims.expiresAt);
    return QString::fromLatin1('2' + toBase64Url(covered + macOf(macKey, covered)));
}

ReadToken readToken(const QString &text, const Trust &trust)
{
    if (text.size() > 2048)
        return {};
    const auto bytes = text.toLatin1();
    if (const auto at = text.indexOf(mark); at >= 0)
        return readF(bytes.sliced(at + mark.size()), trust);
    if (bytes.size() == 24 && bytes.startsWith('1'))
        return readS(bytes);
    return bytes.size() == 51 && bytes.startsWith('2') ? readM(bytes, trust) : ReadToken();
}

QString toName(TokenVerdict verdict)
{
    switch (verdict) {
    case TokenVerdict::Valid:
        return u"valid"_s;
    case TokenVerdict::Expired:
        return u"expired"_s;
    case TokenVerdict::NotYetValid:
        return u"not_yet_valid"_s;
    case TokenVerdict::Unproven:
        return u"unproven"_s;
    case TokenVerdict::UnknownKey:
        return u"unknown_key"_s;
    case TokenVerdict::Forged:
        return u"invalid_signature"_s;
    case TokenVerdict::Malformed:
        return u"malformed"_s;
    }
    return {};
}

} // namespace qairopay::proof
