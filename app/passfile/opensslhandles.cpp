// SPDX-FileCopyrightText: 2026 QairoPay Pass Studio contributors
// SPDX-License-Identifier: Apache-2.0
#include "passfile/opensslhandles.h"

#include <QtCore/qcoreapplication.h>
#include <QtCore/qtimezone.h>

#include <openssl/err.h>
#include <openssl/pem.h>
#include <openssl/rsa.h>

#include <ctime>

using namespace Qt::StringLiterals;

namespace qairopay::passfile::openssl {

namespace {

/// Stands where OpenSSL would ask for a passphrase on the terminal.
int noPassphrase(char *, int, int, void *)
{
    return -1;
}

QByteArray contentOf(BIO *bio)
{
    char *bytes = nullptr;
    const long size = BIO_get_mem_data(bio, &bytes);
    return size > 0 ? QByteArray(bytes, size) : QByteArray();
}

/// What OpenSSL says, which it forgets then.
QString takeQueue()
{
    QStringList queue;
    while (const unsigned long code = ERR_get_error()) {
        char text[256];
        ERR_error_string_n(code, text, sizeof text);
        queue.append(QString::fromLatin1(text));
    }
    return queue.join(u"; "_s);
}

} // namespace

std::unexpected<Error> cryptoFailure(ErrorKind kind, QString message, QString where)
{
    return qairopay::failure(kind, std::move(message), std::move(where), takeQueue());
}

std::unexpected<Error> cryptoFailure(ErrorKind kind, Phrase phrase, QString where)
{
    return qairopay::failure(kind, std::move(phrase), std::move(where), takeQueue());
}

Bio readingBio(QByteArrayView bytes)
{
    return Bio(BIO_new_mem_buf(bytes.data(), int(bytes.size())));
}

Result<Certificate> certificateFromPem(QByteArrayView pem)
{
    const Bio bio = readingBio(pem);
    Certificate certificate(PEM_read_bio_X509(bio.get(), nullptr, noPassphrase, nullptr));
    if (!certificate)
        return cryptoFailure(ErrorKind::InvalidInput,
                             Phrase(QT_TRANSLATE_NOOP("Errors", "This is not a certificate in PEM form.")));
    return certificate;
}

Result<Certificate> certificateFromBytes(QByteArrayView bytes)
{
    if (bytes.contains("-----BEGIN"))
        return certificateFromPem(bytes);
    const auto *cursor = reinterpret_cast<const unsigned char *>(bytes.data());
    Certificate certificate(d2i_X509(nullptr, &cursor, long(bytes.size())));
    if (!certificate)
        return cryptoFailure(
            ErrorKind::InvalidInput,
            Phrase(QT_TRANSLATE_NOOP("Errors", "This is not a certificate (neither PEM nor DER).")));
    return certificate;
}

QByteArray pemOf(X509 *certificate)
{
    const Bio bio(BIO_new(BIO_s_mem()));
    PEM_write_bio_X509(bio.get(), certificate);
    return contentOf(bio.get());
}

QByteArray derOf(X509 *certificate)
{
    const Bio bio(BIO_new(BIO_s_mem()));
    i2d_X509_bio(bio.get(), certificate);
    return contentOf(bio.get());
}

Result<Key> privateKeyFromPem(const Secret &pem)
{
    const Bio bio = readingBio(pem.reveal());
    Key key(PEM_read_bio_PrivateKey(bio.get(), nullptr, noPassphrase, nullptr));
    if (!key)
        return cryptoFailure(ErrorKind::InvalidInput,
                             u"This is not an unencrypted private key in PEM form."_s);
    return key;
}

Secret pemOf(EVP_PKEY *privateKey)
{
    const Bio bio(BIO_new(BIO_s_secmem()));
    PEM_write_bio_PKCS8PrivateKey(bio.get(), privateKey, nullptr, nullptr, 0, nullptr, nullptr);
    return Secret(contentOf(bio.get()));
}

Result<Key> newRsaKey(int bits)
{
    Key key(EVP_RSA_gen(static_cast<unsigned>(bits)));
    if (!key)
        return cryptoFailure(ErrorKind::Internal, u"An RSA key could not be made."_s);
    return key;
}

QDateTime toDateTime(const ASN1_TIME *time)
{
    std::tm parts{};
    if (!time || ASN1_TIME_to_tm(time, &parts) != 1)
        return {};
    return QDateTime::fromSecsSinceEpoch(timegm(&parts), QTimeZone::UTC);
}

Time fromDateTime(const QDateTime &time)
{
    // ASN1_TIME_set picks UTCTime before 2050 and GeneralizedTime from then on, as X.509 and CMS both ask.
    return Time(ASN1_TIME_set(nullptr, std::time_t(time.toSecsSinceEpoch())));
}

} // namespace qairopay::passfile::openssl
