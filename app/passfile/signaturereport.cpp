// SPDX-FileCopyrightText: 2026 QairoPay Pass Studio contributors
// SPDX-License-Identifier: Apache-2.0
#include "passfile/signaturereport.h"

#include "passfile/derreader.h"
#include "passfile/opensslhandles.h"
#include "passfile/signatureshape.h"
#include "passfile/words.h"

#include <openssl/err.h>

#include <algorithm>
#include <array>

using namespace Qt::StringLiterals;

namespace qairopay::passfile {

namespace {

constexpr qsizetype maxSignatureBytes = 64 << 10;
constexpr int maxCertificates = 10;
constexpr auto applesRoot = "Apple Root CA"_L1; ///< others of Apple's have a number behind: " - G3"

std::unexpected<Error> bad(const QString &message)
{
    return failure(ErrorKind::Corrupt, message);
}

QString shown(const QDateTime &time)
{
    return time.toUTC().toString(u"yyyy-MM-dd HH:mm 'UTC'"_s);
}

/// One signature while it is looked at. Its borrowed pointers point into m_cms and m_certificates.
class Inspection
{
public:
    explicit Inspection(const SignatureQuestion &question)
        : m_question(question)
    {}

    SignatureReport run();

private:
    Result<void> parse();
    Result<void> checkSignedData();
    Result<void> checkDigest();
    Result<void> checkAttributes();
    Result<void> checkChain();
    Result<void> checkTrust();
    [[nodiscard]] QString reasonForOpenEnd() const;
    Result<void> verifyUpTo(X509_STORE *anchors, unsigned long flags);
    Result<void> checkValidity() const;
    void findCertificates();
    void findSigningTime();
    bool namesIssuerExactly(const X509 *certificate) const;
    X509 *issuerOf(X509 *certificate) const;
    X509 *topmost() const;

    const SignatureQuestion &m_question;
    openssl::Cms m_cms;
    openssl::Certificates m_certificates;
    CMS_SignerInfo *m_signer = nullptr;
    X509 *m_leaf = nullptr;
    CertificateFacts m_facts;
    QDateTime m_signingTime;
    QString m_openEnd;
};

SignatureReport Inspection::run()
{
    SignatureReport report;
    report.structure = parse();
    if (!*report.structure)
        return report;
    findCertificates();
    findSigningTime();
    report.attributes = checkAttributes();
    report.chain = checkChain();
    if (*report.chain && !m_openEnd.isEmpty()) {
        report.chain.reset();
        report.openEnd = m_openEnd;
    }
    if (m_leaf) {
        m_facts = CertificateFacts::of(m_leaf);
        report.digest = checkDigest();
        report.validity = checkValidity();
        report.certificate = m_facts;
    }
    report.signingTime = m_signingTime;
    return report;
}

Result<void> Inspection::parse()
{
    const QByteArrayView der = m_question.signature;
    if (der.size() > maxSignatureBytes)
        return failure(ErrorKind::LimitExceeded, Words::tr("The signature is larger than 64 KB."));
    if (!DerReader(der).only())
        return bad(Words::tr("The signature is not one DER element (PEM text, a cut or trailing data)."));
    const auto *cursor = reinterpret_cast<const unsigned char *>(der.data());
    m_cms.reset(d2i_CMS_ContentInfo(nullptr, &cursor, long(der.size())));
    if (!m_cms)
        return openssl::cryptoFailure(ErrorKind::Corrupt, Words::tr("The signature is not a CMS message."));
    // The type comes first: everything but SignedData leads into code for decryption that a pass never needs.
    if (OBJ_obj2nid(CMS_get0_type(m_cms.get())) != NID_pkcs7_signed)
        return bad(Words::tr("The signature is a CMS message, but not SignedData."));
    return checkSignedData();
}

Result<void> Inspection::checkSignedData()
{
    if (CMS_is_detached(m_cms.get()) != 1)
        return bad(Words::tr("The signature carries content of its own instead of being detached."));
    if (OBJ_obj2nid(CMS_get0_eContentType(m_cms.get())) != NID_pkcs7_data)
        return bad(Words::tr("The signature is not over plain data."));
    STACK_OF(CMS_SignerInfo) *const signers = CMS_get0_SignerInfos(m_cms.get());
    if (sk_CMS_SignerInfo_num(signers) != 1)
        return bad(Words::tr("The signature has %1 signers instead of one.")
                       .arg(qMax(sk_CMS_SignerInfo_num(signers), 0)));
    m_signer = sk_CMS_SignerInfo_value(signers, 0);
    return checkSignatureShape(m_question.signature);
}

void Inspection::findCertificates()
{
    m_certificates.reset(CMS_get1_certs(m_cms.get()));
    for (int i = 0; i < sk_X509_num(m_certificates.get()); ++i) {
        X509 *const certificate = sk_X509_value(m_certificates.get(), i);
        if (CMS_SignerInfo_cert_cmp(m_signer, certificate) == 0 && namesIssuerExactly(certificate))
            m_leaf = certificate;
    }
}

/// OpenSSL compares names without regard to case and blanks; here every byte counts, as nothing else guards
/// them.
bool Inspection::namesIssuerExactly(const X509 *certificate) const
{
    X509_NAME *named = nullptr;
    if (CMS_SignerInfo_get0_signer_id(m_signer, nullptr, &named, nullptr) != 1 || !named)
        return true; // named by key identifier
    const unsigned char *first = nullptr;
    const unsigned char *second = nullptr;
    size_t firstSize = 0;
    size_t secondSize = 0;
    return X509_NAME_get0_der(named, &first, &firstSize) == 1 &&
           X509_NAME_get0_der(X509_get_issuer_name(certificate), &second, &secondSize) == 1 &&
           QByteArrayView(first, qsizetype(firstSize)) == QByteArrayView(second, qsizetype(secondSize));
}

void Inspection::findSigningTime()
{
    const int index = CMS_signed_get_attr_by_NID(m_signer, NID_pkcs9_signingTime, -1);
    if (index < 0)
        return;
    const ASN1_TYPE *value = X509_ATTRIBUTE_get0_type(CMS_signed_get_attr(m_signer, index), 0);
    if (value && (value->type == V_ASN1_UTCTIME || value->type == V_ASN1_GENERALIZEDTIME))
        m_signingTime = openssl::toDateTime(value->value.asn1_string);
}

Result<void> Inspection::checkAttributes()
{
    const std::pair<int, QString> required[] = {{NID_pkcs9_contentType, u"contentType"_s},
                                                {NID_pkcs9_messageDigest, u"messageDigest"_s},
                                                {NID_pkcs9_signingTime, u"signingTime"_s}};
    for (const auto &[nid, name] : required) {
        const int first = CMS_signed_get_attr_by_NID(m_signer, nid, -1);
        if (first < 0)
            return bad(Words::tr("The signature lacks the signed attribute %1.").arg(name));
        if (CMS_signed_get_attr_by_NID(m_signer, nid, first) >= 0)
            return bad(Words::tr("The signature has the signed attribute %1 twice.").arg(name));
    }
    if (!m_signingTime.isValid())
        return bad(Words::tr("The signing time is not a time."));
    const auto *type = static_cast<const ASN1_OBJECT *>(
        CMS_signed_get0_data_by_OBJ(m_signer, OBJ_nid2obj(NID_pkcs9_contentType), -3, V_ASN1_OBJECT));
    if (!type || OBJ_obj2nid(type) != NID_pkcs7_data)
        return bad(Words::tr("The signed attribute contentType is not that of plain data."));
    return {};
}

Result<void> Inspection::checkDigest()
{
    const openssl::Bio manifest = openssl::readingBio(m_question.manifest);
    // Only the arithmetic: the chain is checked apart (checkChain), so that each failure has its own
    // sentence.
    constexpr unsigned flags = CMS_BINARY | CMS_NO_SIGNER_CERT_VERIFY;
    if (CMS_verify(m_cms.get(), nullptr, nullptr, manifest.get(), nullptr, flags) != 1) {
        return openssl::cryptoFailure(
            ErrorKind::Corrupt,
            Words::tr("The signature does not match manifest.json: one of them was altered."));
    }
    return {};
}

X509 *Inspection::issuerOf(X509 *certificate) const
{
    for (int i = 0; i < sk_X509_num(m_certificates.get()); ++i) {
        X509 *const candidate = sk_X509_value(m_certificates.get(), i);
        if (candidate != certificate && X509_check_issued(candidate, certificate) == X509_V_OK)
            return candidate;
    }
    return nullptr;
}

/// The end of the chain, as far as it came along.
X509 *Inspection::topmost() const
{
    X509 *top = m_leaf;
    // Bounded: somebody's certificates may name each other in a circle.
    for (int i = 0; i < maxCertificates; ++i) {
        X509 *const next = issuerOf(top);
        if (!next)
            break;
        top = next;
    }
    return top;
}

Result<void> Inspection::checkChain()
{
    if (sk_X509_num(m_certificates.get()) > maxCertificates)
        return bad(Words::tr("The signature carries more than %1 certificates.").arg(maxCertificates));
    if (!m_leaf)
        return bad(Words::tr("The certificate that signed is not in the signature."));
    X509 *const intermediate = issuerOf(m_leaf);
    if (!intermediate)
        return bad(Words::tr("The intermediate certificate (“%1”), which issued the pass certificate, is not "
                             "in the signature.")
                       .arg(CertificateFacts::of(m_leaf).issuer));
    const CertificateFacts facts = CertificateFacts::of(intermediate);
    const QDateTime time = m_signingTime.isValid() ? m_signingTime : m_question.now;
    if (time < facts.validFrom || time > facts.validUntil)
        return bad(
            Words::tr(
                "The intermediate certificate “%1” was not valid at the time of signing (it ended on %2).")
                .arg(facts.commonName, shown(facts.validUntil)));
    return checkTrust();
}

/// Empty where the roots that are trusted here decide. A name proves nothing, but nothing is claimed of it.
QString Inspection::reasonForOpenEnd() const
{
    const QString end = CertificateFacts::of(topmost()).issuer;
    if (m_question.trustedRoots.isEmpty())
        return Words::tr("Not checked, because no root is trusted here (the chain ends at “%1”).").arg(end);
    const auto isEnd = [&end](const QByteArray &bytes) {
        const auto root = openssl::certificateFromBytes(bytes);
        return root && CertificateFacts::of(root->get()).commonName == end;
    };
    if (!end.startsWith(applesRoot) || std::ranges::any_of(m_question.trustedRoots, isEnd))
        return {};
    return Words::tr("Not checked, because the chain ends at Apple's own “%1”, which is not held here.")
        .arg(end);
}

Result<void> Inspection::checkTrust()
{
    const openssl::Store anchors(X509_STORE_new());
    m_openEnd = reasonForOpenEnd();
    if (!m_openEnd.isEmpty()) {
        // All links but the last can still be checked.
        X509_STORE_add_cert(anchors.get(), topmost());
        return verifyUpTo(anchors.get(), X509_V_FLAG_PARTIAL_CHAIN);
    }
    for (const QByteArray &bytes : m_question.trustedRoots) {
        if (const auto root = openssl::certificateFromBytes(bytes))
            X509_STORE_add_cert(anchors.get(), root->get());
    }
    return verifyUpTo(anchors.get(), 0);
}

Result<void> Inspection::verifyUpTo(X509_STORE *anchors, unsigned long flags)
{
    const openssl::StoreContext context(X509_STORE_CTX_new());
    if (X509_STORE_CTX_init(context.get(), anchors, m_leaf, m_certificates.get()) != 1)
        return openssl::cryptoFailure(ErrorKind::Internal,
                                      Words::tr("The chain of certificates could not be checked."));
    // Apple's pass certificates have none of the purposes OpenSSL knows. Times are checked apart.
    X509_STORE_CTX_set_purpose(context.get(), X509_PURPOSE_ANY);
    X509_STORE_CTX_set_flags(context.get(), X509_V_FLAG_NO_CHECK_TIME | flags);
    if (X509_verify_cert(context.get()) == 1)
        return {};
    const int error = X509_STORE_CTX_get_error(context.get());
    ERR_clear_error();
    switch (error) {
    case X509_V_ERR_UNABLE_TO_GET_ISSUER_CERT:
    case X509_V_ERR_UNABLE_TO_GET_ISSUER_CERT_LOCALLY:
    case X509_V_ERR_UNABLE_TO_VERIFY_LEAF_SIGNATURE:
    case X509_V_ERR_SELF_SIGNED_CERT_IN_CHAIN:
    case X509_V_ERR_DEPTH_ZERO_SELF_SIGNED_CERT:
        return bad(
            Words::tr(
                "The chain of certificates does not end at a root that is trusted here (it ends at “%1”).")
                .arg(CertificateFacts::of(topmost()).issuer));
    case X509_V_ERR_CERT_SIGNATURE_FAILURE:
        return bad(Words::tr("A certificate of the chain was altered."));
    default:
        return bad(Words::tr("The chain of certificates is not valid: %1.")
                       .arg(QString::fromLatin1(X509_verify_cert_error_string(error))));
    }
}

Result<void> Inspection::checkValidity() const
{
    const QString from = shown(m_facts.validFrom);
    const QString until = shown(m_facts.validUntil);
    if (m_signingTime.isValid() && m_signingTime < m_facts.validFrom)
        return bad(Words::tr("The pass was signed before its certificate became valid (%1).").arg(from));
    if (m_signingTime.isValid() && m_signingTime > m_facts.validUntil)
        return bad(Words::tr("The certificate had expired (%1) when the pass was signed.").arg(until));
    if (m_question.now < m_facts.validFrom)
        return bad(Words::tr("The certificate is not valid yet (from %1).").arg(from));
    if (m_question.now > m_facts.validUntil)
        return bad(Words::tr("The certificate has expired since the pass was signed (%1).").arg(until));
    return {};
}

} // namespace

bool SignatureReport::isGood() const
{
    return std::ranges::all_of(std::array{&structure, &digest, &attributes, &chain, &validity},
                               [](const Finding *finding) { return *finding && **finding; });
}

SignatureReport inspectSignature(const SignatureQuestion &question)
{
    ERR_clear_error();
    SignatureReport report = Inspection(question).run();
    ERR_clear_error();
    return report;
}

} // namespace qairopay::passfile
