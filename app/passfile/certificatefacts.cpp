// SPDX-FileCopyrightText: 2026 QairoPay Pass Studio contributors
// SPDX-License-Identifier: Apache-2.0
#include "passfile/certificatefacts.h"

#include "passfile/derreader.h"
#include "passfile/opensslhandles.h"

using namespace Qt::StringLiterals;

namespace qairopay::passfile {

namespace {

constexpr auto nfcPrefix = "Pass Type ID with NFC: "_L1;
constexpr auto plainPrefix = "Pass Type ID: "_L1;

QString entryOf(const X509_NAME *name, int nid)
{
    const int index = X509_NAME_get_index_by_NID(name, nid, -1);
    if (index < 0)
        return {};
    unsigned char *utf8 = nullptr;
    const int size = ASN1_STRING_to_UTF8(&utf8, X509_NAME_ENTRY_get_data(X509_NAME_get_entry(name, index)));
    if (size < 0)
        return {};
    const QString text = QString::fromUtf8(reinterpret_cast<const char *>(utf8), size);
    OPENSSL_free(utf8);
    return text;
}

QString wholeName(const X509_NAME *name)
{
    const QString commonName = entryOf(name, NID_commonName);
    if (!commonName.isEmpty())
        return commonName;
    char text[256] = {};
    X509_NAME_oneline(name, text, sizeof text);
    return QString::fromLatin1(text);
}

/// The extension's value is one ASN.1 string of whatever kind Apple felt like.
QString passTypeOf(const X509 *certificate)
{
    ASN1_OBJECT *wanted = OBJ_txt2obj(passTypeExtension, 1);
    const int index = X509_get_ext_by_OBJ(certificate, wanted, -1);
    ASN1_OBJECT_free(wanted);
    if (index < 0)
        return {};
    const ASN1_OCTET_STRING *value = X509_EXTENSION_get_data(X509_get_ext(certificate, index));
    const QByteArrayView bytes(ASN1_STRING_get0_data(value), ASN1_STRING_length(value));
    const std::optional<DerElement> string = DerReader(bytes).only();
    return string && string->isString() ? QString::fromUtf8(string->content) : QString();
}

} // namespace

bool CertificateFacts::isForNfc() const
{
    return commonName.startsWith(nfcPrefix);
}

QString CertificateFacts::commonNamePassType() const
{
    for (const auto prefix : {nfcPrefix, plainPrefix}) {
        if (commonName.startsWith(prefix))
            return commonName.sliced(prefix.size());
    }
    return {};
}

CertificateFacts CertificateFacts::of(const X509 *certificate)
{
    const X509_NAME *subject = X509_get_subject_name(certificate);
    return {
        .commonName = entryOf(subject, NID_commonName),
        .userId = entryOf(subject, NID_userId),
        .passTypeIdentifier = passTypeOf(certificate),
        .teamIdentifier = entryOf(subject, NID_organizationalUnitName),
        .organisation = entryOf(subject, NID_organizationName),
        .issuer = wholeName(X509_get_issuer_name(certificate)),
        .validFrom = openssl::toDateTime(X509_get0_notBefore(certificate)),
        .validUntil = openssl::toDateTime(X509_get0_notAfter(certificate)),
    };
}

} // namespace qairopay::passfile
