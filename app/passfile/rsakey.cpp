// SPDX-FileCopyrightText: 2026 QairoPay Pass Studio contributors
// SPDX-License-Identifier: Apache-2.0
#include "passfile/rsahandle.h"

#include <openssl/err.h>
#include <openssl/pem.h>

using namespace Qt::StringLiterals;

namespace qairopay::passfile {

Result<RsaKey> RsaKey::checked(Handle handle)
{
    if (EVP_PKEY_get_base_id(handle.key.get()) != EVP_PKEY_RSA || EVP_PKEY_get_bits(handle.key.get()) < 2048)
        return failure(ErrorKind::InvalidInput, u"This is not an RSA key of 2048 bits or more."_s);
    return RsaKey(std::make_shared<const Handle>(std::move(handle)));
}

Result<RsaKey> RsaKey::make(int bits)
{
    ERR_clear_error();
    auto key = openssl::newRsaKey(bits);
    if (!key)
        return std::unexpected(key.error());
    return checked({.key = std::move(*key), .isPrivate = true});
}

Result<RsaKey> RsaKey::fromPrivatePem(const Secret &pem)
{
    ERR_clear_error();
    auto key = openssl::privateKeyFromPem(pem);
    if (!key)
        return std::unexpected(key.error());
    return checked({.key = std::move(*key), .isPrivate = true});
}

Result<RsaKey> RsaKey::fromPublicPem(QByteArrayView pem)
{
    ERR_clear_error();
    const openssl::Bio bio = openssl::readingBio(pem);
    openssl::Key key(PEM_read_bio_PUBKEY(bio.get(), nullptr, nullptr, nullptr));
    if (!key)
        return openssl::cryptoFailure(ErrorKind::InvalidInput, u"This is not a public key in PEM form."_s);
    return checked({.key = std::move(key), .isPrivate = false});
}

bool RsaKey::isPrivate() const
{
    return m_handle->isPrivate;
}

Secret RsaKey::privatePem() const
{
    return isPrivate() ? openssl::pemOf(m_handle->key.get()) : Secret();
}

QByteArray RsaKey::publicPem() const
{
    const openssl::Bio bio(BIO_new(BIO_s_mem()));
    PEM_write_bio_PUBKEY(bio.get(), m_handle->key.get());
    char *bytes = nullptr;
    const long size = BIO_get_mem_data(bio.get(), &bytes);
    return QByteArray(bytes, qsizetype(size));
}

} // namespace qairopay::passfile
