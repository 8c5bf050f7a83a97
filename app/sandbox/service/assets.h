// SPDX-FileCopyrightText: 2026 QairoPay Pass Studio contributors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "sandbox/service/apierror.h"
#include "sandbox/store/assettable.h"

namespace qairopay::sandbox::assets {

/// Checks what came for PUT /v1/assets/{sha256} (api-contract 10.13): the hash is that of the bytes, they are
/// a PNG or JPEG by their first bytes, and they decode within bounds. Needs no database.
[[nodiscard]] Outcome<AssetRow> check(const QString &sha256, const QByteArray &bytes);

struct Stored
{
    QJsonObject resource;
    bool isNew = false;
};

[[nodiscard]] Outcome<Stored> store(const Work &work, AssetRow row);
[[nodiscard]] Outcome<AssetRow> find(const Work &work, const QString &sha256);

} // namespace qairopay::sandbox::assets
