// SPDX-FileCopyrightText: 2026 QairoPay Pass Studio contributors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "base/result.h"
#include "base/secret.h"

#include <QtCore/qdatetime.h>

#include <openssl/cms.h>
#include <openssl/evp.h>
#include <openssl/pkcs12.h>
#include <openssl/x509.h>

#include <memory>

/// Owners of OpenSSL's objects and what it takes to read and write them. Only the .cpp files of this folder
/// include this header; a key or certificate leaves the folder inside a class (SigningIdentity, RsaKey) or as
/// PEM bytes.
namespace qairopay::passfile::openssl {

template <auto release> struct Release
{
    template <typename T> void operator()(T *object) const { release(object); }
};

using Bio = std::unique_ptr<BIO, Release<BIO_free_all>>;
using Certificate = std::unique_ptr<X509, Release<X509_free>>;
using Cms = std::unique_ptr<CMS_ContentInfo, Release<CMS_ContentInfo_free>>;
using DigestContext = std::unique_ptr<EVP_MD_CTX, Release<EVP_MD_CTX_free>>;
using Extension = std::unique_ptr<X509_EXTENSION, Release<X509_EXTENSION_free>>;
using Key = std::unique_ptr<EVP_PKEY, Release<EVP_PKEY_free>>;
using Number = std::unique_ptr<BIGNUM, Release<BN_free>>;
using OctetString = std::unique_ptr<ASN1_OCTET_STRING, Release<ASN1_OCTET_STRING_free>>;
using Pkcs12 = std::unique_ptr<PKCS12, Release<PKCS12_free>>;
using Store = std::unique_ptr<X509_STORE, Release<X509_STORE_free>>;
using StoreContext = std::unique_ptr<X509_STORE_CTX, Release<X509_STORE_CTX_free>>;
using Time = std::unique_ptr<ASN1_TIME, Release<ASN1_TIME_free>>;

inline void releaseCertificates(STACK_OF(X509) * certificates)
{
    sk_X509_pop_free(certificates, X509_free);
}
using Certificates = std::unique_ptr<STACK_OF(X509), Release<releaseCertificates>>;

/// A failure whose detail is OpenSSL's own error queue (which is emptied).
[[nodiscard]] std::unexpected<Error> cryptoFailure(ErrorKind kind, QString message, QString where = {});
/// The same with a sentence that a window translates and the sandbox does not.
[[nodiscard]] std::unexpected<Error> cryptoFailure(ErrorKind kind, Phrase phrase, QString where = {});

/// A read-only view of bytes as a BIO; the bytes must outlive it.
[[nodiscard]] Bio readingBio(QByteArrayView bytes);

[[nodiscard]] Result<Certificate> certificateFromPem(QByteArrayView pem);
/// PEM or DER, whichever it is.
[[nodiscard]] Result<Certificate> certificateFromBytes(QByteArrayView bytes);
[[nodiscard]] QByteArray pemOf(X509 *certificate);
[[nodiscard]] QByteArray derOf(X509 *certificate);
/// An unencrypted private key; an encrypted one is refused, never asked about on a terminal.
[[nodiscard]] Result<Key> privateKeyFromPem(const Secret &pem);
[[nodiscard]] Secret pemOf(EVP_PKEY *privateKey);
[[nodiscard]] Result<Key> newRsaKey(int bits);

[[nodiscard]] QDateTime toDateTime(const ASN1_TIME *time);
[[nodiscard]] Time fromDateTime(const QDateTime &time);

} // namespace qairopay::passfile::openssl
