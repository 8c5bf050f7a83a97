// SPDX-FileCopyrightText: 2026 QairoPay Pass Studio contributors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "passfile/rsakey.h"

#include <QtCore/qjsonobject.h>

namespace qairopay::passfile {

/// A JSON Web Token in compact form, signed with RS256 (RFC 7515, 7518): what a Google save link carries. The
/// claims are signed as the bytes they are handed in. `keyId` becomes the header's `kid` unless it is empty.
[[nodiscard]] Result<QByteArray> signJwt(const RsaKey &key, QByteArrayView claimsJson,
                                         const QString &keyId = {});

/// A token that verified.
struct JwtContent
{
    QJsonObject header;
    QJsonObject claims;
    QByteArray claimsJson;
};

/// Verifies a compact token. The algorithm is RS256 whatever the header says: a header that says anything
/// else, or that has `crit`, is refused.
[[nodiscard]] Result<JwtContent> verifyJwt(const RsaKey &key, QByteArrayView token);

} // namespace qairopay::passfile
