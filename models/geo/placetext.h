// SPDX-FileCopyrightText: 2026 QairoPay Pass Studio contributors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "base/result.h"
#include "geo/geopoint.h"

namespace qairopay::geo {

/// Reads whatever people paste for a place: coordinates in any notation, UTM and MGRS among them, a geo:
/// address, a link of a map (Google, Apple, OpenStreetMap, Bing, HERE, Waze, Yandex), a plus code. `near`
/// completes short plus codes. Nothing is fetched: a shortened link is refused with a sentence.
[[nodiscard]] Result<GeoPoint> readPlace(QStringView text, const std::optional<GeoPoint> &near = {});

/// The place in a link, by the ways the maps write it; nothing where it has none.
[[nodiscard]] std::optional<GeoPoint> pointFromLink(QStringView text);

} // namespace qairopay::geo
