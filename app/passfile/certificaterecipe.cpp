// SPDX-FileCopyrightText: 2026 QairoPay Pass Studio contributors
// SPDX-License-Identifier: Apache-2.0
#include "passfile/certificaterecipe.h"

#include <QtCore/qlist.h>

#include <openssl/x509v3.h>

using namespace Qt::StringLiterals;

namespace qairopay::passfile {

namespace {

bool setSerial(X509 *certificate)
{
    // 159 random bits: positive, and within the 20 octets of RFC 5280.
    const openssl::Number number(BN_new());
    return BN_rand(number.get(), 159, BN_RAND_TOP_ONE, BN_RAND_BOTTOM_ANY) == 1 &&
           BN_to_ASN1_INTEGER(number.get(), X509_get_serialNumber(certificate));
}

bool setSubject(X509 *certificate, const QList<SubjectEntry> &subject)
{
    X509_NAME *name = X509_get_subject_name(certificate);
    for (const SubjectEntry &entry : subject) {
        const QByteArray utf8 = entry.value.toUtf8();
        // A plain UTF8STRING: with MBSTRING_UTF8 OpenSSL would refuse a common name over 64 characters, which
        // a pass type identifier behind Apple's prefix easily is.
        if (X509_NAME_add_entry_by_NID(name, entry.nid, V_ASN1_UTF8STRING,
                                       reinterpret_cast<const unsigned char *>(utf8.constData()),
                                       int(utf8.size()), -1, 0) != 1)
            return false;
    }
    return true;
}

bool setValidity(X509 *certificate, const CertificateRecipe &recipe)
{
    const openssl::Time from = openssl::fromDateTime(recipe.validFrom);
    const openssl::Time until = openssl::fromDateTime(recipe.validUntil);
    return X509_set1_notBefore(certificate, from.get()) == 1 &&
           X509_set1_notAfter(certificate, until.get()) == 1;
}

bool addExtensions(X509 *certificate, X509 *issuer, const CertificateRecipe &recipe)
{
    X509V3_CTX context;
    X509V3_set_ctx(&context, issuer, certificate, nullptr, nullptr, 0);
    for (const ConfiguredExtension &configured : recipe.extensions) {
        const openssl::Extension extension(
            X509V3_EXT_conf_nid(nullptr, &context, configured.nid, configured.value));
        if (!extension || X509_add_ext(certificate, extension.get(), -1) != 1)
            return false;
    }
    for (const RawExtension &raw : recipe.rawExtensions) {
        const openssl::OctetString value(ASN1_OCTET_STRING_new());
        ASN1_OCTET_STRING_set(value.get(), reinterpret_cast<const unsigned char *>(raw.der.constData()),
                              int(raw.der.size()));
        ASN1_OBJECT *oid = OBJ_txt2obj(raw.oid, 1);
        const openssl::Extension extension(X509_EXTENSION_create_by_OBJ(nullptr, oid, 0, value.get()));
        ASN1_OBJECT_free(oid);
        if (!extension || X509_add_ext(certificate, extension.get(), -1) != 1)
            return false;
    }
    return true;
}

} // namespace

Result<openssl::Certificate> makeCertificate(const CertificateRecipe &recipe, EVP_PKEY *key,
                                             const Issuer &issuer)
{
    openssl::Certificate certificate(X509_new());
    X509 *const raw = certificate.get();
    X509 *const parent = issuer.certificate ? issuer.certificate : raw;
    EVP_PKEY *const signingKey = issuer.key ? issuer.key : key;
    if (!raw || X509_set_version(raw, X509_VERSION_3) != 1 || !setSerial(raw) ||
        !setSubject(raw, recipe.subject) || X509_set_issuer_name(raw, X509_get_subject_name(parent)) != 1 ||
        !setValidity(raw, recipe) || X509_set_pubkey(raw, key) != 1 || !addExtensions(raw, parent, recipe) ||
        X509_sign(raw, signingKey, EVP_sha256()) == 0)
        return openssl::cryptoFailure(ErrorKind::Internal, u"A test certificate could not be made."_s);
    return certificate;
}

QByteArray derNull()
{
    return "\x05\x00"_ba;
}

QByteArray derUtf8String(const QString &text)
{
    const QByteArray utf8 = text.toUtf8();
    const openssl::OctetString string(ASN1_UTF8STRING_new());
    ASN1_STRING_set(string.get(), utf8.constData(), int(utf8.size()));
    unsigned char *der = nullptr;
    const int size = i2d_ASN1_UTF8STRING(string.get(), &der);
    const QByteArray result(reinterpret_cast<const char *>(der), qMax(size, 0));
    OPENSSL_free(der);
    return result;
}

} // namespace qairopay::passfile
