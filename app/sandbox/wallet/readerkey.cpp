// SPDX-FileCopyrightText: 2026 QairoPay Pass Studio contributors
// SPDX-License-Identifier: Apache-2.0
#include "sandbox/wallet/readerkey.h"

#include "passfile/privatefile.h"

#include <QtCore/qfile.h>

#include <openssl/core_names.h>
#include <openssl/evp.h>
#include <openssl/pem.h>
#include <openssl/x509.h>

#include <memory>

using namespace Qt::StringLiterals;

namespace qairopay::sandbox {

namespace {

struct Free
{
    void operator()(EVP_PKEY *key) const { EVP_PKEY_free(key); }
    void operator()(BIO *bio) const { BIO_free(bio); }
};
using Key = std::unique_ptr<EVP_PKEY, Free>;
using Bio = std::unique_ptr<BIO, Free>;

Key fromPem(const QByteArray &pem)
{
    const Bio bio(BIO_new_mem_buf(pem.constData(), static_cast<int>(pem.size())));
    return Key(PEM_read_bio_PrivateKey(bio.get(), nullptr, nullptr, nullptr));
}

Secret toPem(EVP_PKEY *key)
{
    const Bio bio(BIO_new(BIO_s_mem()));
    if (PEM_write_bio_PrivateKey(bio.get(), key, nullptr, nullptr, 0, nullptr, nullptr) != 1)
        return {};
    char *bytes = nullptr;
    const auto size = BIO_get_mem_data(bio.get(), &bytes);
    return Secret(QByteArray(bytes, size));
}

Key loadOrMake(const QString &file)
{
    if (QFile::exists(file)) {
        const auto stored = passfile::readPrivateFile(file);
        return stored ? fromPem(stored->reveal()) : nullptr;
    }
    Key key(EVP_EC_gen("P-256"));
    if (!key || !passfile::writePrivateFile(file, toPem(key.get())))
        return nullptr;
    return key;
}

} // namespace

Result<QString> testReaderKey(const QString &file)
{
    const auto key = loadOrMake(file);
    if (!key)
        return failure(ErrorKind::Io, u"The test reader's key cannot be read or made."_s, file);
    EVP_PKEY_set_utf8_string_param(key.get(), OSSL_PKEY_PARAM_EC_POINT_CONVERSION_FORMAT,
                                   OSSL_PKEY_EC_POINT_CONVERSION_FORMAT_COMPRESSED);
    unsigned char *der = nullptr;
    const int size = i2d_PUBKEY(key.get(), &der);
    if (size <= 0)
        return failure(ErrorKind::Internal, u"The test reader's key cannot be written out."_s);
    const QByteArray bytes(reinterpret_cast<const char *>(der), size);
    OPENSSL_free(der);
    return QString::fromLatin1(bytes.toBase64());
}

} // namespace qairopay::sandbox
