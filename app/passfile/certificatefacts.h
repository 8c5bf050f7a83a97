// SPDX-FileCopyrightText: 2026 QairoPay Pass Studio contributors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include <QtCore/qdatetime.h>
#include <QtCore/qstring.h>

/// OpenSSL's certificate, named but not shown.
using X509 = struct x509_st;

namespace qairopay::passfile {

/// What a pass certificate of Apple's shape says (wallet-formats B.1). A member is empty when the certificate
/// lacks it.
struct CertificateFacts
{
    QString commonName;         ///< "Pass Type ID: pass.…" or "Pass Type ID with NFC: pass.…"
    QString userId;             ///< subject UID: the pass type identifier
    QString passTypeIdentifier; ///< extension 1.2.840.113635.100.6.1.16
    QString teamIdentifier;     ///< subject OU
    QString organisation;       ///< subject O
    QString issuer;             ///< common name of the issuer, or its whole name
    QDateTime validFrom;
    QDateTime validUntil;

    /// Only with such a certificate may a pass carry an `nfc` dictionary.
    [[nodiscard]] bool isForNfc() const;
    /// The pass type identifier behind the colon of the common name.
    [[nodiscard]] QString commonNamePassType() const;

    [[nodiscard]] static CertificateFacts of(const X509 *certificate);

    friend bool operator==(const CertificateFacts &, const CertificateFacts &) = default;
};

/// The object identifier of the extension that holds the pass type identifier.
inline constexpr auto passTypeExtension = "1.2.840.113635.100.6.1.16";

} // namespace qairopay::passfile
