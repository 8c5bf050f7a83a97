// SPDX-FileCopyrightText: 2026 QairoPay Pass Studio contributors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "sandbox/server.h"

namespace qairopay::sandbox {

/// Where a user's own certificate and account lie. Those that are left out are the test authority's.
struct SigningFiles
{
    QString pkcs12;         ///< pass certificate with its key
    QString intermediate;   ///< Apple's WWDR certificate, PEM or DER
    QString serviceAccount; ///< Google's JSON file
    QString googleIssuerId; ///< digits
};

/// What was read, and whom it speaks for. Without an own certificate its members are empty.
struct OwnSigning
{
    WalletOptions options;
    QString passTypeIdentifier;
    QString teamIdentifier;
    QString organisation;
    QDateTime validUntil;
    QString accountEmail; ///< empty: no own account
};

/// Reads the files, takes away what others may do with those that hold keys, and checks that passes can be
/// signed with them now. An error says what to do, and is at "pkcs12", "passphrase", "intermediate",
/// "service_account" or "google_issuer".
[[nodiscard]] Result<OwnSigning> readSigning(const SigningFiles &files, const Secret &passphrase,
                                             const QDateTime &now);

} // namespace qairopay::sandbox
