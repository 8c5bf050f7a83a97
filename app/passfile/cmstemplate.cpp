// SPDX-FileCopyrightText: 2026 QairoPay Pass Studio contributors
// SPDX-License-Identifier: Apache-2.0
#include "passfile/cmssignature.h"

#include "passfile/derreader.h"
#include "passfile/digest.h"
#include "passfile/signinghandles.h"

#include <QtCore/qtimezone.h>

#include <openssl/err.h>

#include <cstring>

using namespace Qt::StringLiterals;

namespace qairopay::passfile {

namespace {

constexpr char contentTypeOid[] = "\x2A\x86\x48\x86\xF7\x0D\x01\x09\x03";
constexpr char messageDigestOid[] = "\x2A\x86\x48\x86\xF7\x0D\x01\x09\x04";
constexpr char signingTimeOid[] = "\x2A\x86\x48\x86\xF7\x0D\x01\x09\x05";
constexpr qsizetype utcTimeSize = 13;

/// "261122165144Z"
QByteArray utcTime(const QDateTime &time)
{
    return time.toUTC().toString(u"yyMMddHHmmss'Z'").toLatin1();
}

/// Steps into the element that fills the bytes, or into its `skip`-th element.
std::optional<DerElement> child(QByteArrayView bytes, int skip = 0)
{
    DerReader reader(bytes);
    std::optional<DerElement> element = reader.next();
    for (; element && skip > 0; --skip)
        element = reader.next();
    return element;
}

/// SignerInfo ::= SEQUENCE { version, sid, digestAlgorithm, [0] signedAttrs, signatureAlgorithm, signature }
std::optional<DerElement> signerInfo(QByteArrayView der)
{
    const auto contentInfo = child(der);
    const auto explicitContent = contentInfo ? child(contentInfo->content, 1) : std::nullopt;
    const auto signedData = explicitContent ? child(explicitContent->content) : std::nullopt;
    // version, digestAlgorithms, encapContentInfo, [0] certificates, signerInfos
    const auto signerInfos = signedData ? child(signedData->content, 4) : std::nullopt;
    return signerInfos ? child(signerInfos->content) : std::nullopt;
}

/// The value of a signed attribute: Attribute ::= SEQUENCE { type, SET { value } }.
std::optional<DerElement> attributeValue(const DerElement &attribute, QByteArrayView oid)
{
    const auto type = child(attribute.content);
    const auto values = child(attribute.content, 1);
    if (!type || !values || type->content != oid)
        return std::nullopt;
    return child(values->content);
}

} // namespace

std::optional<CmsTemplate> CmsTemplate::of(const SigningIdentity &identity)
{
    if (EVP_PKEY_get_base_id(identity.handles().key.get()) != EVP_PKEY_RSA)
        return std::nullopt;
    const QDateTime first(QDate(2001, 2, 3), QTime(4, 5, 6), QTimeZone::UTC);
    const QDateTime second = first.addYears(20).addSecs(54321);
    const auto sample = cmsSign(identity, "first", first);
    const auto reference = cmsSign(identity, "second", second);
    CmsTemplate result(identity);
    if (!sample || !reference)
        return std::nullopt;
    result.m_der = *sample;
    if (!result.findHoles())
        return std::nullopt;
    // PKCS#1 v1.5 signatures are deterministic, so the two ways can be compared byte by byte.
    const auto written = result.sign("second", second);
    return written && *written == *reference ? std::optional(result) : std::nullopt;
}

bool CmsTemplate::findHoles()
{
    const auto signer = signerInfo(m_der);
    const auto attributes = signer ? child(signer->content, 3) : std::nullopt;
    const auto signature = signer ? child(signer->content, 5) : std::nullopt;
    if (!attributes || !signature || !attributes->isContext(0) ||
        !signature->isUniversal(V_ASN1_OCTET_STRING))
        return false;
    const auto offsetOf = [this](QByteArrayView part) { return part.data() - m_der.constData(); };
    m_attributes = offsetOf(attributes->whole);
    m_attributesSize = attributes->whole.size();
    m_signature = offsetOf(signature->content);
    m_signatureSize = signature->content.size();

    DerReader reader(attributes->content);
    while (const auto attribute = reader.next()) {
        if (const auto digest = attributeValue(*attribute, messageDigestOid))
            m_digest = digest->content.size() == 32 ? offsetOf(digest->content) : 0;
        else if (const auto time = attributeValue(*attribute, signingTimeOid))
            m_time = time->content.size() == utcTimeSize ? offsetOf(time->content) : 0;
        else if (!attributeValue(*attribute, contentTypeOid))
            return false;
    }
    return m_digest > 0 && m_time > 0;
}

bool CmsTemplate::canWrite(const QDateTime &time)
{
    const int year = time.toUTC().date().year();
    return year >= 1950 && year < 2050;
}

Result<QByteArray> CmsTemplate::sign(QByteArrayView content, const QDateTime &time) const
{
    ERR_clear_error();
    QByteArray der(m_der.constData(), m_der.size());
    const auto digest = sha256(content);
    std::memcpy(der.data() + m_digest, digest.data(), digest.size());
    std::memcpy(der.data() + m_time, utcTime(time).constData(), utcTimeSize);

    // What is signed is the attributes as a SET OF, not under the tag they are stored with (RFC 5652, 5.4).
    QByteArray attributes = der.sliced(m_attributes, m_attributesSize);
    attributes[0] = char(V_ASN1_SET | V_ASN1_CONSTRUCTED);
    const openssl::DigestContext context(EVP_MD_CTX_new());
    auto *signature = reinterpret_cast<unsigned char *>(der.data() + m_signature);
    size_t size = size_t(m_signatureSize);
    if (EVP_DigestSignInit(context.get(), nullptr, EVP_sha256(), nullptr, m_identity.handles().key.get()) !=
            1 ||
        EVP_DigestSign(context.get(), signature, &size,
                       reinterpret_cast<const unsigned char *>(attributes.constData()),
                       size_t(attributes.size())) != 1 ||
        size != size_t(m_signatureSize))
        return openssl::cryptoFailure(ErrorKind::Internal, u"The manifest could not be signed."_s);
    return der;
}

} // namespace qairopay::passfile
