// SPDX-FileCopyrightText: 2026 QairoPay Pass Studio contributors
// SPDX-License-Identifier: Apache-2.0
#include "passfile/digest.h"

#include <openssl/evp.h>
#include <zlib.h>

namespace qairopay::passfile {

namespace {

/// Fetched once: an implicit fetch costs more than hashing a manifest does.
const EVP_MD *sha1()
{
    static const EVP_MD *const digest = EVP_MD_fetch(nullptr, "SHA1", nullptr);
    return digest;
}

const EVP_MD *sha2()
{
    static const EVP_MD *const digest = EVP_MD_fetch(nullptr, "SHA256", nullptr);
    return digest;
}

} // namespace

QByteArray sha1Hex(QByteArrayView bytes)
{
    std::array<unsigned char, 20> digest{};
    EVP_Digest(bytes.data(), size_t(bytes.size()), digest.data(), nullptr, sha1(), nullptr);
    return QByteArray::fromRawData(reinterpret_cast<const char *>(digest.data()), qsizetype(digest.size()))
        .toHex();
}

std::array<unsigned char, 32> sha256(QByteArrayView bytes)
{
    std::array<unsigned char, 32> digest{};
    EVP_Digest(bytes.data(), size_t(bytes.size()), digest.data(), nullptr, sha2(), nullptr);
    return digest;
}

quint32 crc32Of(QByteArrayView bytes)
{
    return quint32(::crc32_z(0, reinterpret_cast<const Bytef *>(bytes.data()), size_t(bytes.size())));
}

} // namespace qairopay::passfile
