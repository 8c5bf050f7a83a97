// SPDX-FileCopyrightText: 2026 QairoPay Pass Studio contributors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "sandbox/wallet/issuers.h"

namespace qairopay::sandbox {

/// Where a user's own certificate lies.
struct CertificateFiles
{
    QString pkcs12;       ///< pass certificate with its key
    QString intermediate; ///< Apple's WWDR certificate, PEM or DER
};

/// Where a user's own account lies.
struct AccountFile
{
    QString serviceAccount; ///< Google's JSON file
    QString googleIssuerId; ///< digits
};

/// Reads the files and checks that passes can be signed with them now. What others may do with the one that
/// holds the key is taken away as soon as it is known to hold it: one that was chosen by mistake stays as it
/// is. An error says what to do, and is at "pkcs12", "passphrase" or "intermediate".
[[nodiscard]] Result<passfile::SigningIdentity>
readCertificate(const CertificateFiles &files, const Secret &passphrase, const QDateTime &now);
/// The same of the account; an error is at "service_account" or "google_issuer".
[[nodiscard]] Result<GoogleAccount> readAccount(const AccountFile &file);

} // namespace qairopay::sandbox
