// SPDX-FileCopyrightText: 2026 QairoPay Pass Studio contributors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "base/result.h"
#include "base/secret.h"
#include "passfile/certificatefacts.h"

#include <memory>

namespace qairopay::passfile {

/// PEM texts a SigningIdentity is made of.
struct SigningPem
{
    Secret key;              ///< unencrypted private key of the leaf
    QByteArray certificate;  ///< the pass type certificate
    QByteArray intermediate; ///< the certificate that issued it (Apple's WWDR, or the test authority's)
};

/// A PKCS#12 file as Keychain Access or OpenSSL exports it, with the intermediate that is not in it.
struct SigningPkcs12
{
    QByteArray bytes;
    Secret passphrase;
    QByteArray intermediate; ///< PEM or DER
};

/// The key and certificates that sign passes of one pass type. A cheap, shared, immutable value; usable from
/// several threads at once.
class SigningIdentity
{
public:
    struct Handles;

    [[nodiscard]] static Result<SigningIdentity> fromPem(const SigningPem &pem);
    /// An error is at the member that it is about.
    [[nodiscard]] static Result<SigningIdentity> fromPkcs12(const SigningPkcs12 &file);

    [[nodiscard]] const CertificateFacts &facts() const;
    [[nodiscard]] const QString &passTypeIdentifier() const { return facts().passTypeIdentifier; }
    [[nodiscard]] const QString &teamIdentifier() const { return facts().teamIdentifier; }
    [[nodiscard]] const QString &organisation() const { return facts().organisation; }
    /// False: leave the `nfc` dictionary out of pass.json, or Wallet refuses the pass.
    [[nodiscard]] bool isForNfc() const { return facts().isForNfc(); }

    /// When the certificate that issued it ends, and with it what it signs.
    [[nodiscard]] QDateTime intermediateValidUntil() const;

    /// For a TLS client that shows the pass certificate (APNs).
    [[nodiscard]] SigningPem toPem() const;

    [[nodiscard]] const Handles &handles() const { return *m_handles; }

private:
    explicit SigningIdentity(std::shared_ptr<const Handles> handles)
        : m_handles(std::move(handles))
    {}

    std::shared_ptr<const Handles> m_handles;
};

} // namespace qairopay::passfile
