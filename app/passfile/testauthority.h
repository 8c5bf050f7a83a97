// SPDX-FileCopyrightText: 2026 QairoPay Pass Studio contributors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "base/clock.h"
#include "passfile/rsakey.h"
#include "passfile/signingidentity.h"

#include <optional>

namespace qairopay::passfile {

/// What a pass certificate of the test chain is made for.
struct PassTypeRequest
{
    QString passTypeIdentifier; ///< "pass.com.example.loyalty"
    QString teamIdentifier;     ///< ten characters, "A1B2C3D4E5"
    QString organisation;
    bool nfc = true;
    /// Unset: from a day ago for thirteen months, as Apple gives them.
    QDateTime validFrom = {};
    QDateTime validUntil = {};
};

/// Stands in for Apple and Google where nothing leaves the machine: a root, an intermediate like WWDR and
/// pass certificates of Apple's shape, a service account's RSA key, and an Ed25519 key for NFC envelopes.
/// Made at the first open() of a folder and found there again at the next. Wallets refuse what it signs, and
/// should.
class TestAuthority
{
public:
    [[nodiscard]] static Result<TestAuthority> open(const QString &folder, Clock clock = systemClock());

    /// The pass certificate for the request: the stored one while it has a week left, else a new one.
    [[nodiscard]] Result<SigningIdentity> identityFor(const PassTypeRequest &request) const;

    [[nodiscard]] const QByteArray &rootPem() const { return m_rootPem; }
    /// The root certificate as a file, for `openssl cms -verify -CAfile`.
    [[nodiscard]] QString rootFile() const;

    [[nodiscard]] const RsaKey &serviceAccountKey() const { return m_serviceAccount; }
    [[nodiscard]] static QString serviceAccountEmail();
    [[nodiscard]] const Secret &nfcKeyPem() const { return m_nfcKey; } ///< Ed25519, private, PKCS#8

private:
    /// The blocks of the authority's file, in their order there.
    struct Stored
    {
        QByteArray root;
        QByteArray intermediate;
        Secret rootKey;
        Secret intermediateKey;
        Secret serviceAccountKey;
        Secret nfcKey;
    };

    TestAuthority(QString folder, Clock clock, Stored stored, RsaKey serviceAccount);

    [[nodiscard]] static Result<Stored> make(const QDateTime &now);
    [[nodiscard]] static Result<Stored> load(const QString &file);
    [[nodiscard]] static Result<Stored> loadOrMake(const QString &folder, const QDateTime &now);
    [[nodiscard]] Result<SigningIdentity> issue(const PassTypeRequest &request, const QString &file) const;
    [[nodiscard]] std::optional<SigningIdentity> stored(const PassTypeRequest &request,
                                                        const QString &file) const;

    QString m_folder;
    Clock m_clock;
    QByteArray m_rootPem;
    QByteArray m_intermediatePem;
    Secret m_intermediateKey;
    Secret m_nfcKey;
    RsaKey m_serviceAccount;
};

} // namespace qairopay::passfile
