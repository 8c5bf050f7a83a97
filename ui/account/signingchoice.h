// SPDX-FileCopyrightText: 2026 QairoPay Pass Studio contributors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "base/result.h"
#include "base/secret.h"

#include <QtCore/qdatetime.h>

#include <functional>

namespace qairopay {

/// The files of the user's own certificate. Empty ones: the sandbox's own.
struct CertificateChoice
{
    QString pkcs12;
    QString intermediate; ///< Apple's WWDR certificate

    [[nodiscard]] bool isOwn() const { return !pkcs12.isEmpty(); }
    friend bool operator==(const CertificateChoice &, const CertificateChoice &) = default;
};

/// The user's own account at Google. Empty: the sandbox's own.
struct AccountChoice
{
    QString file;
    QString issuerId;

    [[nodiscard]] bool isOwn() const { return !file.isEmpty(); }
    friend bool operator==(const AccountChoice &, const AccountChoice &) = default;
};

/// Whom a certificate speaks for.
struct SigningFacts
{
    QString passTypeIdentifier; ///< empty: the test certificate signs
    QString teamIdentifier;
    QString organisation;
    QDateTime validUntil;
    QDateTime validFrom = {};

    friend bool operator==(const SigningFacts &, const SigningFacts &) = default;
};

/// Each reads the files of its half and signs with them from now on; otherwise all stays as it is, and the
/// error is at "pkcs12", "passphrase" or "intermediate", or at "service_account" or "google_issuer". Called
/// on another thread.
struct SignWith
{
    std::function<Result<SigningFacts>(const CertificateChoice &, const Secret &passphrase)> certificate;
    /// Tells the account's address; empty: the test account signs.
    std::function<Result<QString>(const AccountChoice &)> account;
};

} // namespace qairopay
