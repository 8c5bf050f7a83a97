// SPDX-FileCopyrightText: 2026 QairoPay Pass Studio contributors
// SPDX-License-Identifier: Apache-2.0
#include "cmssamples.h"

#include "passfile/certificaterecipe.h"
#include "passfile/signinghandles.h"

namespace cmssamples {

namespace {

QByteArray derOf(CMS_ContentInfo *cms)
{
    unsigned char *der = nullptr;
    const int size = i2d_CMS_ContentInfo(cms, &der);
    const QByteArray bytes(reinterpret_cast<const char *>(der), qMax(size, 0));
    OPENSSL_free(der);
    return bytes;
}

} // namespace

QByteArray Maker::make(const QByteArray &content, const Shape &shape) const
{
    using namespace qairopay::passfile;
    const SigningIdentity::Handles &handles = m_identity.handles();
    const unsigned flags = CMS_BINARY | (shape.detached ? CMS_DETACHED : 0);
    const openssl::Bio data = openssl::readingBio(content);
    const openssl::Cms cms(CMS_sign(nullptr, nullptr, nullptr, nullptr, flags | CMS_PARTIAL));
    if (shape.intermediate)
        CMS_add1_cert(cms.get(), handles.intermediate.get());
    const unsigned signerFlags =
        CMS_NOSMIMECAP | (shape.attributes ? 0 : CMS_NOATTR) | (shape.leaf ? 0 : CMS_NOCERTS);
    for (int i = 0; i < shape.signers; ++i)
        CMS_add1_signer(cms.get(), handles.leaf.get(), handles.key.get(), EVP_sha256(), signerFlags);
    CMS_final(cms.get(), data.get(), nullptr, flags);
    return derOf(cms.get());
}

QByteArray Maker::enveloped(const QByteArray &content) const
{
    using namespace qairopay::passfile;
    const openssl::Bio data = openssl::readingBio(content);
    const openssl::Certificates recipients(sk_X509_new_null());
    X509_up_ref(m_identity.handles().leaf.get());
    sk_X509_push(recipients.get(), m_identity.handles().leaf.get());
    const openssl::Cms cms(CMS_encrypt(recipients.get(), data.get(), EVP_aes_128_cbc(), CMS_BINARY));
    return derOf(cms.get());
}

ForeignChain underRoot(const qairopay::passfile::SigningIdentity &identity, const QString &name)
{
    using namespace qairopay::passfile;
    const auto now = identity.facts().validFrom;
    const CertificateRecipe recipe{.subject = {{NID_commonName, name}},
                                   .validFrom = now.addYears(-1),
                                   .validUntil = now.addYears(10),
                                   .extensions = {{NID_basic_constraints, "critical,CA:TRUE"}}};
    const auto key = openssl::newRsaKey(2048);
    const auto root = makeCertificate(recipe, key->get());
    const auto pem = identity.toPem();
    const auto intermediate = openssl::certificateFromBytes(pem.intermediate);
    X509_set_issuer_name(intermediate->get(), X509_get_subject_name(root->get()));
    X509_sign(intermediate->get(), key->get(), EVP_sha256());
    return {SigningIdentity::fromPem({pem.key, pem.certificate, openssl::pemOf(intermediate->get())}).value(),
            openssl::pemOf(root->get())};
}

} // namespace cmssamples
