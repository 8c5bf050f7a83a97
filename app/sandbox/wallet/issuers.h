// SPDX-FileCopyrightText: 2026 QairoPay Pass Studio contributors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "passfile/rsakey.h"
#include "passfile/testauthority.h"
#include "sandbox/server.h"

namespace qairopay::sandbox {

/// Google's side of an issuer: who signs save links and asks for access tokens.
struct GoogleAccount
{
    passfile::RsaKey key;
    QString email;
    QString keyId; ///< empty: no `kid`
    QString issuerId;
    QUrl tokenUri; ///< where an assertion is exchanged for an access token
    bool isTest = true;
};

/// The service account's JSON file as Google hands it out. An error about the issuer is at "google_issuer".
[[nodiscard]] Result<GoogleAccount> readServiceAccount(const Secret &json, const QString &issuerId);

/// The test authority's sides.
[[nodiscard]] Result<passfile::SigningIdentity> testIdentity(const passfile::TestAuthority &authority);
[[nodiscard]] GoogleAccount testAccount(const passfile::TestAuthority &authority);

/// Who signs passes here: the user's own certificate and account where given, else the test authority's.
struct Issuers
{
    passfile::SigningIdentity apple;
    bool isTestApple = true;
    GoogleAccount google;
};

[[nodiscard]] Result<Issuers> openIssuers(const WalletOptions &options,
                                          const passfile::TestAuthority &authority);

/// Where passes update themselves, or why they do not.
struct WebService
{
    QString url;    ///< without the tenant; empty: none
    QString remark; ///< a sentence, or empty
};

[[nodiscard]] Result<WebService> webServiceFor(const QString &publicUrl);

/// A sentence once the certificate has at most 60 days left (then 30, 7, 1, none); empty before.
[[nodiscard]] QString expiryWarning(const QDateTime &validUntil, const QDateTime &now);

} // namespace qairopay::sandbox
