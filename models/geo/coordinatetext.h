// SPDX-FileCopyrightText: 2026 QairoPay Pass Studio contributors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "geo/geopoint.h"

namespace qairopay::geo {

/// Reads a latitude and a longitude in any usual notation: "28.4177, -81.5812", "28,4177; -81,5812",
/// "28°25'03.7"N 81°34'52.3"W", "N 28 25.062 W 81 34.871", "28:25:03.7 -81:34:52.3", {"lat": 28.4, "lng":
/// -81.5} and POINT(-81.5812 28.4177). The latitude comes first unless a letter or a word says otherwise.
[[nodiscard]] std::optional<GeoPoint> pointFromText(QStringView text);

/// A text that may be coordinates, with plain signs for what word processors and phones make of them; nothing
/// where it is too long for that.
[[nodiscard]] std::optional<QString> plainCoordinates(QStringView text);

/// A number as people write it, "28.4177" or "28,4177"; nothing for anything else.
[[nodiscard]] std::optional<double> numberFromText(QStringView text);

} // namespace qairopay::geo
