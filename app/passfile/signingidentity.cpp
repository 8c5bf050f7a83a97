// SPDX-FileCopyrightText: 2026 QairoPay Pass Studio contributors
// SPDX-License-Identifier: Apache-2.0
#include "passfile/signingidentity.h"

#include "passfile/signinghandles.h"

#include <QtCore/qcoreapplication.h>

#include <openssl/err.h>
#include <openssl/x509v3.h>

using namespace Qt::StringLiterals;

namespace qairopay::passfile {

namespace {

constexpr qsizetype maxPkcs12Bytes = 1 << 20;

// Where an error is: the members of SigningPkcs12.
const QString inPkcs12 = u"pkcs12"_s;
const QString inPassphrase = u"passphrase"_s;
const QString inIntermediate = u"intermediate"_s;

/// What must hold before the first pass is signed, so that a wrong certificate is named at once and not per
/// pass.
Result<void> check(const SigningIdentity::Handles &handles)
{
    const CertificateFacts &facts = handles.facts;
    if (X509_check_private_key(handles.leaf.get(), handles.key.get()) != 1)
        return openssl::cryptoFailure(
            ErrorKind::InvalidInput,
            Phrase(QT_TRANSLATE_NOOP("Errors", "The private key does not belong to the certificate.")),
            inPkcs12);
    if (facts.passTypeIdentifier.isEmpty() || facts.teamIdentifier.isEmpty())
        return failure(
            ErrorKind::InvalidInput,
            Phrase(QT_TRANSLATE_NOOP(
                "Errors", "This is not a pass type certificate: it names no pass type or no team.")),
            inPkcs12);
    if (X509_check_issued(handles.intermediate.get(), handles.leaf.get()) != X509_V_OK)
        return openssl::cryptoFailure(
            ErrorKind::InvalidInput,
            Phrase(QT_TRANSLATE_NOOP(
                       "Errors",
                       "The intermediate certificate is not the one that issued the pass certificate (%1)."),
                   {facts.issuer}),
            inIntermediate);
    // Fills OpenSSL's cache of extensions now, so that threads later only read the certificates.
    X509_check_purpose(handles.leaf.get(), -1, 0);
    X509_check_purpose(handles.intermediate.get(), -1, 0);
    return {};
}

Result<openssl::Certificate> readIntermediate(const QByteArray &bytes)
{
    return openssl::certificateFromBytes(bytes).transform_error([](Error error) {
        error.where = inIntermediate;
        return error;
    });
}

} // namespace

const CertificateFacts &SigningIdentity::facts() const
{
    return m_handles->facts;
}

Result<SigningIdentity> SigningIdentity::fromPem(const SigningPem &pem)
{
    ERR_clear_error();
    auto key = openssl::privateKeyFromPem(pem.key);
    if (!key)
        return std::unexpected(key.error());
    auto leaf = openssl::certificateFromPem(pem.certificate);
    if (!leaf)
        return std::unexpected(leaf.error());
    auto intermediate = readIntermediate(pem.intermediate);
    if (!intermediate)
        return std::unexpected(intermediate.error());
    const CertificateFacts facts = CertificateFacts::of(leaf->get());
    auto handles =
        std::make_shared<Handles>(std::move(*key), std::move(*leaf), std::move(*intermediate), facts);
    return check(*handles).transform([&] { return SigningIdentity(std::move(handles)); });
}

Result<SigningIdentity> SigningIdentity::fromPkcs12(const SigningPkcs12 &file)
{
    ERR_clear_error();
    if (file.bytes.size() > maxPkcs12Bytes)
        return failure(
            ErrorKind::LimitExceeded,
            Phrase(QT_TRANSLATE_NOOP("Errors", "A certificate file of more than 1 MB is not read.")),
            inPkcs12);
    const openssl::Bio bio = openssl::readingBio(file.bytes);
    const openssl::Pkcs12 container(d2i_PKCS12_bio(bio.get(), nullptr));
    if (!container)
        return openssl::cryptoFailure(
            ErrorKind::InvalidInput,
            Phrase(QT_TRANSLATE_NOOP("Errors", "This is not a PKCS#12 (.p12) file.")), inPkcs12);
    const QByteArray passphrase = file.passphrase.reveal();
    if (PKCS12_verify_mac(container.get(), passphrase.constData(), int(passphrase.size())) != 1) {
        // The MAC of a file of macOS's Keychain is made with algorithms that a plain OpenSSL 3 has; only a
        // wrong passphrase or a damaged file ends here.
        return openssl::cryptoFailure(
            ErrorKind::Unauthenticated,
            Phrase(QT_TRANSLATE_NOOP("Errors", "The passphrase does not open this certificate file.")),
            inPassphrase);
    }
    EVP_PKEY *key = nullptr;
    X509 *leaf = nullptr;
    if (PKCS12_parse(container.get(), passphrase.constData(), &key, &leaf, nullptr) != 1) {
        return openssl::cryptoFailure(
            ErrorKind::Unsupported,
            Phrase(QT_TRANSLATE_NOOP(
                "Errors",
                "This certificate file is encrypted the old way (RC2 or 3DES). Export it again with "
                "“openssl pkcs12 -legacy -in old.p12 -nodes | openssl pkcs12 -export -out new.p12”.")),
            inPkcs12);
    }
    auto handles = std::make_shared<Handles>();
    handles->key.reset(key);
    handles->leaf.reset(leaf);
    if (!key || !leaf)
        return failure(ErrorKind::InvalidInput,
                       Phrase(QT_TRANSLATE_NOOP(
                           "Errors", "This certificate file holds no private key with its certificate.")),
                       inPkcs12);
    auto intermediate = readIntermediate(file.intermediate);
    if (!intermediate)
        return std::unexpected(intermediate.error());
    handles->intermediate = std::move(*intermediate);
    handles->facts = CertificateFacts::of(leaf);
    return check(*handles).transform([&] { return SigningIdentity(std::move(handles)); });
}

QDateTime SigningIdentity::intermediateValidUntil() const
{
    return openssl::toDateTime(X509_get0_notAfter(m_handles->intermediate.get()));
}

SigningPem SigningIdentity::toPem() const
{
    return {.key = openssl::pemOf(m_handles->key.get()),
            .certificate = openssl::pemOf(m_handles->leaf.get()),
            .intermediate = openssl::pemOf(m_handles->intermediate.get())};
}

} // namespace qairopay::passfile
