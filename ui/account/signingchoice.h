// SPDX-FileCopyrightText: 2026 QairoPay Pass Studio contributors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "base/result.h"
#include "base/secret.h"

#include <QtCore/qdatetime.h>

#include <functional>

namespace qairopay {

/// The files of the user's own certificate and account. Empty ones are the sandbox's own.
struct SigningChoice
{
    QString pkcs12;
    QString intermediate; ///< Apple's WWDR certificate
    QString serviceAccount;
    QString googleIssuerId;

    [[nodiscard]] bool hasCertificate() const { return !pkcs12.isEmpty(); }
    [[nodiscard]] bool hasAccount() const { return !serviceAccount.isEmpty(); }
    friend bool operator==(const SigningChoice &, const SigningChoice &) = default;
};

/// Whom they speak for.
struct SigningFacts
{
    QString passTypeIdentifier; ///< empty: the test certificate signs
    QString teamIdentifier;
    QString organisation;
    QDateTime validUntil;
    QString accountEmail; ///< empty: the test account signs

    friend bool operator==(const SigningFacts &, const SigningFacts &) = default;
};

/// Reads the files and signs with them from now on; otherwise all stays as it is, and the error is at
/// "pkcs12", "passphrase", "intermediate", "service_account" or "google_issuer". Called on another thread.
using SignWith = std::function<Result<SigningFacts>(const SigningChoice &, const Secret &passphrase)>;

} // namespace qairopay
