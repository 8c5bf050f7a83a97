// SPDX-FileCopyrightText: 2026 QairoPay Pass Studio contributors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "base/secret.h"

#include <QtCore/qlist.h>
#include <QtCore/qstring.h>

#include <optional>

/// What a scanner reads (ecosystem.md 4.3, api-contract 10.11; marked local: QairoPay's own format is not
/// documented). Each has a credential id of 16 bytes, which is not the pass id.
///
/// F: "QP1:" and a COSE_Sign1 (Ed25519, CWT claims exp, iat, cti) in base 45: proves itself with the public
/// key. S: 24 characters, "1", a key's number, the credential id: says nothing alone, a signed snapshot does.
/// M: 51 characters, "2" and a truncated HMAC: for readers that are trusted with a key that also forges.
namespace qairopay::proof {

inline constexpr qsizetype credentialBytes = 16;

enum class TokenProfile { S, F, M };

struct TokenClaims
{
    QByteArray credential;
    qint64 issuedAt = 0;  ///< seconds since 1970; not in S and M
    qint64 expiresAt = 0; ///< seconds since 1970; not in S
};

/// The credential id of a pass, from the unguessable part of its links.
[[nodiscard]] QByteArray credentialOf(const QString &linkToken);
/// The eight bytes that name a key inside profile F.
[[nodiscard]] QByteArray keyIdOf(QByteArrayView publicKey);
/// The key of profile M that belongs to a signing key.
[[nodiscard]] Secret macKeyOf(const Secret &seed);

[[nodiscard]] QString makeTokenF(const Secret &seed, const TokenClaims &claims);
[[nodiscard]] QString makeTokenS(int keyNumber, const QByteArray &credential);
[[nodiscard]] QString makeTokenM(const Secret &macKey, int keyNumber, const TokenClaims &claims);

/// What can be trusted, and when.
struct Trust
{
    QList<QByteArray> publicKeys;
    Secret macKey;  ///< empty: profile M cannot be checked
    qint64 now = 0; ///< seconds since 1970
    qint64 skew = 300;
};

enum class TokenVerdict {
    Valid,
    Expired,
    NotYetValid,
    Unproven,   ///< profile S: only a snapshot can tell
    UnknownKey, ///< none of the keys at hand
    Forged,     ///< does not verify
    Malformed,  ///< none of the three
};

struct ReadToken
{
    TokenVerdict verdict = TokenVerdict::Malformed;
    TokenProfile profile = TokenProfile::F;
    TokenClaims claims;
};

/// Reads a token, or a payload that ends with one of profile F ("loyalty:QP1:…"). There is one spelling of
/// each token; any other is refused.
[[nodiscard]] ReadToken readToken(const QString &text, const Trust &trust);

/// "valid", "expired", "not_yet_valid", "unproven", "unknown_key", "invalid_signature", "malformed".
[[nodiscard]] QString toName(TokenVerdict verdict);

} // namespace qairopay::proof
