// SPDX-FileCopyrightText: 2026 QairoPay Pass Studio contributors
// SPDX-License-Identifier: Apache-2.0
#include "sandbox/store/vault.h"

#include "passfile/privatefile.h"
#include "sandbox/store/datafolder.h"

#include <QtCore/qmessageauthenticationcode.h>
#include <QtCore/qrandom.h>

#include <openssl/evp.h>

#include <array>
#include <memory>

using namespace Qt::StringLiterals;

namespace qairopay::sandbox {

namespace {

constexpr qsizetype keyBytes = 32;
constexpr qsizetype nonceBytes = 12;
constexpr qsizetype tagBytes = 16;

struct Freed
{
    void operator()(EVP_CIPHER_CTX *context) const { EVP_CIPHER_CTX_free(context); }
};
using Cipher = std::unique_ptr<EVP_CIPHER_CTX, Freed>;

QByteArray randomBytes(qsizetype size)
{
    QByteArray bytes(size, Qt::Uninitialized);
    auto *generator = QRandomGenerator::system();
    std::generate(bytes.begin(), bytes.end(), [&] { return char(generator->bounded(256)); });
    return bytes;
}

const unsigned char *in(QByteArrayView bytes)
{
    return reinterpret_cast<const unsigned char *>(bytes.data());
}

unsigned char *out(QByteArray &bytes, qsizetype at = 0)
{
    return reinterpret_cast<unsigned char *>(bytes.data()) + at;
}

} // namespace

Vault::Vault(Secret key)
    : m_key(std::move(key))
{}

Result<Vault> Vault::open(const QString &folder)
{
    const auto path = datafolder::path(folder, datafolder::vaultKey);
    auto key = passfile::readPrivateFile(path);
    if (key && key->reveal().size() == keyBytes)
        return Vault(std::move(*key));
    if (key || key.error().kind != ErrorKind::NotFound)
        return failure(ErrorKind::Corrupt, u"The key of the data folder cannot be read."_s, path);
    Secret fresh(randomBytes(keyBytes));
    if (auto written = passfile::writePrivateFile(path, fresh); !written)
        return std::unexpected(written.error());
    return Vault(std::move(fresh));
}

QByteArray Vault::seal(const QByteArray &plain, const QByteArray &context) const
{
    const auto nonce = randomBytes(nonceBytes);
    QByteArray sealed(nonceBytes + plain.size() + tagBytes, Qt::Uninitialized);
    std::copy(nonce.begin(), nonce.end(), sealed.begin());
    const Cipher cipher(EVP_CIPHER_CTX_new());
    int size = 0;
    EVP_EncryptInit_ex(cipher.get(), EVP_aes_256_gcm(), nullptr, in(m_key.reveal()), in(nonce));
    EVP_EncryptUpdate(cipher.get(), nullptr, &size, in(context), int(context.size()));
    EVP_EncryptUpdate(cipher.get(), out(sealed, nonceBytes), &size, in(plain), int(plain.size()));
    EVP_EncryptFinal_ex(cipher.get(), out(sealed, nonceBytes + size), &size);
    EVP_CIPHER_CTX_ctrl(cipher.get(), EVP_CTRL_GCM_GET_TAG, tagBytes, out(sealed, nonceBytes + plain.size()));
    return sealed;
}

std::optional<QByteArray> Vault::unseal(const QByteArray &sealed, const QByteArray &context) const
{
    const auto length = sealed.size() - nonceBytes - tagBytes;
    if (length < 0)
        return std::nullopt;
    QByteArray plain(length, Qt::Uninitialized);
    auto tag = sealed.last(tagBytes);
    const Cipher cipher(EVP_CIPHER_CTX_new());
    int size = 0;
    EVP_DecryptInit_ex(cipher.get(), EVP_aes_256_gcm(), nullptr, in(m_key.reveal()), in(sealed));
    EVP_DecryptUpdate(cipher.get(), nullptr, &size, in(context), int(context.size()));
    EVP_DecryptUpdate(cipher.get(), out(plain), &size, in(QByteArrayView(sealed).sliced(nonceBytes)),
                      int(length));
    EVP_CIPHER_CTX_ctrl(cipher.get(), EVP_CTRL_GCM_SET_TAG, tagBytes, tag.data());
    if (EVP_DecryptFinal_ex(cipher.get(), out(plain, size), &size) != 1)
        return std::nullopt;
    return plain;
}

QByteArray Vault::derive(QByteArrayView context) const
{
    QMessageAuthenticationCode code(QCryptographicHash::Sha256, m_key.reveal());
    code.addData("derived\n");
    code.addData(context);
    return code.result();
}

} // namespace qairopay::sandbox
