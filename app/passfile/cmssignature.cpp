// SPDX-FileCopyrightText: 2026 QairoPay Pass Studio contributors
// SPDX-License-Identifier: Apache-2.0
#include "passfile/cmssignature.h"

#include "passfile/signinghandles.h"

#include <openssl/err.h>

using namespace Qt::StringLiterals;

namespace qairopay::passfile {

namespace {

std::unexpected<Error> notSigned()
{
    return openssl::cryptoFailure(ErrorKind::Internal, u"The manifest could not be signed."_s);
}

/// Adds the one signer with the given signing time (OpenSSL would take the system's clock).
bool addSigner(CMS_ContentInfo *cms, const SigningIdentity::Handles &handles, const QDateTime &time)
{
    // S/MIME capabilities are advice to mail programs; no pass needs them.
    CMS_SignerInfo *signer = CMS_add1_signer(cms, handles.leaf.get(), handles.key.get(), EVP_sha256(),
                                             CMS_NOSMIMECAP | CMS_BINARY);
    const openssl::Time stamp = openssl::fromDateTime(time);
    return signer && stamp &&
           CMS_signed_add1_attr_by_NID(signer, NID_pkcs9_signingTime, ASN1_STRING_type(stamp.get()),
                                       stamp.get(), -1);
}

} // namespace

Result<QByteArray> cmsSign(const SigningIdentity &identity, QByteArrayView content, const QDateTime &time)
{
    ERR_clear_error();
    const SigningIdentity::Handles &handles = identity.handles();
    constexpr unsigned flags = CMS_DETACHED | CMS_BINARY;
    const openssl::Bio data = openssl::readingBio(content);
    const openssl::Cms cms(CMS_sign(nullptr, nullptr, nullptr, nullptr, flags | CMS_PARTIAL));
    if (!cms || !data || CMS_add1_cert(cms.get(), handles.intermediate.get()) != 1 ||
        !addSigner(cms.get(), handles, time) || CMS_final(cms.get(), data.get(), nullptr, flags) != 1)
        return notSigned();

    const int size = i2d_CMS_ContentInfo(cms.get(), nullptr);
    if (size <= 0)
        return notSigned();
    QByteArray der(size, Qt::Uninitialized);
    auto *cursor = reinterpret_cast<unsigned char *>(der.data());
    i2d_CMS_ContentInfo(cms.get(), &cursor);
    return der;
}

} // namespace qairopay::passfile
