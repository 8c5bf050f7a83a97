// SPDX-FileCopyrightText: 2026 QairoPay Pass Studio contributors
// SPDX-License-Identifier: Apache-2.0
#include "proof/ed25519.h"

#include <openssl/err.h>
#include <openssl/evp.h>
#include <openssl/rand.h>

#include <memory>

namespace qairopay::proof {

namespace {

struct Freed
{
    void operator()(EVP_PKEY *key) const { EVP_PKEY_free(key); }
    void operator()(EVP_MD_CTX *context) const { EVP_MD_CTX_free(context); }
};
using Key = std::unique_ptr<EVP_PKEY, Freed>;
using Context = std::unique_ptr<EVP_MD_CTX, Freed>;

constexpr auto base64Url = QByteArray::Base64UrlEncoding | QByteArray::OmitTrailingEquals;

const unsigned char *in(QByteArrayView bytes)
{
    return reinterpret_cast<const unsigned char *>(bytes.data());
}

unsigned char *out(QByteArray &bytes)
{
    return reinterpret_cast<unsigned char *>(bytes.data());
}

Key privateKey(const Secret &seed)
{
    const auto &bytes = seed.reveal();
    if (bytes.size() != keyBytes)
        return nullptr;
    return Key(EVP_PKEY_new_raw_private_key(EVP_PKEY_ED25519, nullptr, in(bytes), size_t(bytes.size())));
}

} // namespace

Secret newSeed()
{
    QByteArray bytes(keyBytes, Qt::Uninitialized);
    // Without randomness there is no key at all rather than a guessable one.
    if (RAND_priv_bytes(out(bytes), int(bytes.size())) != 1)
        qFatal("no randomness");
    return Secret(std::move(bytes));
}

QByteArray publicKeyOf(const Secret &seed)
{
    const auto key = privateKey(seed);
    QByteArray bytes(keyBytes, Qt::Uninitialized);
    auto size = size_t(bytes.size());
    if (!key || EVP_PKEY_get_raw_public_key(key.get(), out(bytes), &size) != 1)
        return {};
    return bytes;
}

QByteArray sign(const Secret &seed, QByteArrayView message)
{
    const auto key = privateKey(seed);
    const Context context(EVP_MD_CTX_new());
    QByteArray signature(signatureBytes, Qt::Uninitialized);
    auto size = size_t(signature.size());
    if (!key || EVP_DigestSignInit(context.get(), nullptr, nullptr, nullptr, key.get()) != 1 ||
        EVP_DigestSign(context.get(), out(signature), &size, in(message), size_t(message.size())) != 1)
        return {};
    return signature;
}

bool verifies(QByteArrayView publicKey, QByteArrayView message, QByteArrayView signature)
{
    if (publicKey.size() != keyBytes || signature.size() != signatureBytes)
        return false;
    const Key key(EVP_PKEY_new_raw_public_key(EVP_PKEY_ED25519, nullptr, in(publicKey), keyBytes));
    const Context context(EVP_MD_CTX_new());
    const bool holds =
        key && EVP_DigestVerifyInit(context.get(), nullptr, nullptr, nullptr, key.get()) == 1 &&
        EVP_DigestVerify(context.get(), in(signature), signatureBytes, in(message), size_t(message.size())) ==
            1;
    ERR_clear_error();
    return holds;
}

QByteArray toBase64Url(const QByteArray &bytes)
{
    return bytes.toBase64(base64Url);
}

std::optional<QByteArray> fromBase64Url(const QByteArray &text)
{
    const auto result =
        QByteArray::fromBase64Encoding(text, base64Url | QByteArray::AbortOnBase64DecodingErrors);
    if (!result || result.decoded.toBase64(base64Url) != text)
        return std::nullopt;
    return result.decoded;
}

} // namespace qairopay::proof
