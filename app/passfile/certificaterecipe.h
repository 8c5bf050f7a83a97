// SPDX-FileCopyrightText: 2026 QairoPay Pass Studio contributors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "passfile/opensslhandles.h"

namespace qairopay::passfile {

/// Who signs a certificate: none of both for one that signs itself.
struct Issuer
{
    X509 *certificate = nullptr;
    EVP_PKEY *key = nullptr;
};

struct SubjectEntry
{
    int nid = 0;
    QString value;
};

/// An extension by OpenSSL's own notation ("critical,CA:TRUE").
struct ConfiguredExtension
{
    int nid = 0;
    const char *value = nullptr;
};

/// An extension of Apple's arc: its object identifier and its DER value.
struct RawExtension
{
    const char *oid = nullptr;
    QByteArray der;
};

/// What a certificate of the test chain is made from.
struct CertificateRecipe
{
    QList<SubjectEntry> subject;
    QDateTime validFrom;
    QDateTime validUntil;
    QList<ConfiguredExtension> extensions;
    QList<RawExtension> rawExtensions;
};

[[nodiscard]] Result<openssl::Certificate> makeCertificate(const CertificateRecipe &recipe, EVP_PKEY *key,
                                                           const Issuer &issuer = {});

/// NULL and UTF8String in DER, as Apple's extensions hold them.
[[nodiscard]] QByteArray derNull();
[[nodiscard]] QByteArray derUtf8String(const QString &text);

} // namespace qairopay::passfile
