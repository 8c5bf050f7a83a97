// SPDX-FileCopyrightText: 2026 QairoPay Pass Studio contributors
// SPDX-License-Identifier: Apache-2.0
#include "sandbox/api/credentials.h"

namespace qairopay::sandbox {

std::optional<QByteArray> bearerKey(const QByteArray &authorization)
{
    static constexpr QByteArrayView scheme = "bearer ";
    if (authorization.left(scheme.size()).compare(scheme, Qt::CaseInsensitive) != 0)
        return std::nullopt;
    auto key = authorization.mid(scheme.size()).trimmed();
    const bool isSound = !key.isEmpty() && !key.contains(' ');
    return isSound ? std::optional(std::move(key)) : std::nullopt;
}

} // namespace qairopay::sandbox
