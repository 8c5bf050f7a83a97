// SPDX-FileCopyrightText: 2026 QairoPay Pass Studio contributors
// SPDX-License-Identifier: Apache-2.0
#include "passfile/jwt.h"

#include "base/strictjson.h"
#include "passfile/rsahandle.h"

#include <QtCore/qjsondocument.h>

#include <openssl/err.h>

using namespace Qt::StringLiterals;

namespace qairopay::passfile {

namespace {

constexpr auto base64Url = QByteArray::Base64UrlEncoding | QByteArray::OmitTrailingEquals;
constexpr qsizetype maxTokenBytes = 1 << 20;

QByteArray headerFor(const QString &keyId)
{
    if (keyId.isEmpty())
        return R"({"alg":"RS256","typ":"JWT"})"_ba;
    const QJsonObject header{{u"alg"_s, u"RS256"_s}, {u"kid"_s, keyId}, {u"typ"_s, u"JWT"_s}};
    return QJsonDocument(header).toJson(QJsonDocument::Compact);
}

const unsigned char *bytesOf(QByteArrayView view)
{
    return reinterpret_cast<const unsigned char *>(view.data());
}

std::unexpected<Error> notAToken(const QString &what)
{
    return failure(ErrorKind::InvalidInput, what);
}

/// Strict: no padding, no line breaks, no left-over bits that would give one token two spellings.
std::optional<QByteArray> decoded(QByteArrayView part)
{
    const auto result = QByteArray::fromBase64Encoding(part.toByteArray(),
                                                       base64Url | QByteArray::AbortOnBase64DecodingErrors);
    if (!result || result.decoded.toBase64(base64Url) != part)
        return std::nullopt;
    return result.decoded;
}

} // namespace

Result<QByteArray> signJwt(const RsaKey &key, QByteArrayView claimsJson, const QString &keyId)
{
    ERR_clear_error();
    if (!key.isPrivate())
        return failure(ErrorKind::InvalidInput,
                       u"A token is signed with a private key; this one is public."_s);
    const QByteArray claims = QByteArray::fromRawData(claimsJson.data(), claimsJson.size());
    QByteArray token = headerFor(keyId).toBase64(base64Url) + '.' + claims.toBase64(base64Url);

    QByteArray signature(EVP_PKEY_get_size(key.handle().key.get()), Qt::Uninitialized);
    size_t size = size_t(signature.size());
    const openssl::DigestContext context(EVP_MD_CTX_new());
    if (EVP_DigestSignInit(context.get(), nullptr, EVP_sha256(), nullptr, key.handle().key.get()) != 1 ||
        EVP_DigestSign(context.get(), reinterpret_cast<unsigned char *>(signature.data()), &size,
                       bytesOf(token), size_t(token.size())) != 1)
        return openssl::cryptoFailure(ErrorKind::Internal, u"The token could not be signed."_s);
    signature.truncate(qsizetype(size));
    return token + '.' + signature.toBase64(base64Url);
}

Result<JwtContent> verifyJwt(const RsaKey &key, QByteArrayView token)
{
    ERR_clear_error();
    if (token.size() > maxTokenBytes)
        return failure(ErrorKind::LimitExceeded, u"A token of more than 1 MB is not read."_s);
    const qsizetype first = token.indexOf('.');
    const qsizetype second = first < 0 ? -1 : token.indexOf('.', first + 1);
    if (second < 0 || token.indexOf('.', second + 1) >= 0)
        return notAToken(u"A JSON Web Token has three parts with points between them."_s);
    const auto header = decoded(token.first(first));
    const auto claims = decoded(token.sliced(first + 1, second - first - 1));
    const auto signature = decoded(token.sliced(second + 1));
    if (!header || !claims || !signature)
        return notAToken(u"A part of the token is not base64url."_s);

    const auto headerObject = parseJsonObject(*header);
    if (!headerObject)
        return notAToken(u"The token's header is not a JSON object: %1"_s.arg(headerObject.error().text()));
    if (headerObject->value("alg"_L1) != "RS256"_L1)
        return notAToken(u"The token's algorithm is not RS256."_s);
    if (headerObject->contains("crit"_L1))
        return notAToken(u"The token asks for an extension that is not known here."_s);

    const QByteArrayView signedPart = token.first(second);
    const openssl::DigestContext context(EVP_MD_CTX_new());
    if (EVP_DigestVerifyInit(context.get(), nullptr, EVP_sha256(), nullptr, key.handle().key.get()) != 1 ||
        EVP_DigestVerify(context.get(), bytesOf(*signature), size_t(signature->size()), bytesOf(signedPart),
                         size_t(signedPart.size())) != 1)
        return openssl::cryptoFailure(ErrorKind::Corrupt, u"The token's signature is not by this key."_s);
    auto claimsObject = parseJsonObject(*claims);
    if (!claimsObject)
        return notAToken(u"The token's claims are not a JSON object: %1"_s.arg(claimsObject.error().text()));
    return JwtContent{*headerObject, *claimsObject, *claims};
}

} // namespace qairopay::passfile
