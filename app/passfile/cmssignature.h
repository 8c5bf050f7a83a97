// SPDX-FileCopyrightText: 2026 QairoPay Pass Studio contributors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "passfile/signingidentity.h"

#include <optional>

namespace qairopay::passfile {

/// A detached CMS SignedData in DER over the content: SHA-256, signed attributes contentType, messageDigest
/// and signingTime, with the leaf and the intermediate embedded and no root. Made by OpenSSL's CMS_sign: the
/// reference.
[[nodiscard]] Result<QByteArray> cmsSign(const SigningIdentity &identity, QByteArrayView content,
                                         const QDateTime &time);

/// The same bytes for less work. Of two signatures by one RSA identity only three places of fixed size
/// differ: the signing time, the digest and the RSA value. So one made by cmsSign() is kept and those three
/// are written into a copy. What is left per signature is the RSA operation; building and encoding CMS
/// objects costs a tenth on top.
class CmsTemplate
{
public:
    /// Nothing for an identity whose signatures vary in length (elliptic curves), or when the bytes made this
    /// way are not exactly cmsSign()'s.
    [[nodiscard]] static std::optional<CmsTemplate> of(const SigningIdentity &identity);

    /// Times from 2050 on are encoded in another length: ask cmsSign() for those.
    [[nodiscard]] static bool canWrite(const QDateTime &time);
    [[nodiscard]] Result<QByteArray> sign(QByteArrayView content, const QDateTime &time) const;

private:
    explicit CmsTemplate(SigningIdentity identity)
        : m_identity(std::move(identity))
    {}

    [[nodiscard]] bool findHoles();

    SigningIdentity m_identity;
    QByteArray m_der;
    qsizetype m_attributes = 0; ///< where the signed attributes begin, with their header
    qsizetype m_attributesSize = 0;
    qsizetype m_time = 0;
    qsizetype m_digest = 0;
    qsizetype m_signature = 0;
    qsizetype m_signatureSize = 0;
};

} // namespace qairopay::passfile
