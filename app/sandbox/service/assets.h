// SPDX-FileCopyrightText: 2026 QairoPay Pass Studio contributors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "sandbox/http/target.h"
#include "sandbox/service/apierror.h"
#include "sandbox/store/assettable.h"
#include "template/studioextras.h"

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
/// The asset as a slot of Google's shows it, as PNG: `crop` and `focus` as in `x_studio.images.<slot>`, with
/// commas. Google fetches pictures itself, so their cut has to lie behind an address.
[[nodiscard]] Outcome<QByteArray> cutForGoogle(const Work &work, const QString &sha256, const QString &slot,
                                               QueryReader &query);
/// What follows "/v1/assets/" in the address of that.
[[nodiscard]] QString googlePath(ImageSlot slot, const ImageReference &reference);

[[nodiscard]] Outcome<AssetRow> find(const Work &work, const QString &sha256);

} // namespace qairopay::sandbox::assets
