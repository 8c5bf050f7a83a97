// SPDX-FileCopyrightText: 2026 QairoPay Pass Studio contributors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "geo/geopoint.h"

namespace qairopay::geo {

/// Reads an Open Location Code: the middle of its area. A whole code ("76WVC9QV+7F") stands for itself; of a
/// short one ("C9QV+7F", perhaps with a town behind it) the area nearest to `near` is meant. Nothing where
/// the text is no code, or a short one and there is no `near`.
[[nodiscard]] std::optional<GeoPoint> pointFromPlusCode(QStringView text,
                                                        const std::optional<GeoPoint> &near = {});
/// True of "C9QV+7F" and "C9QV+7F Orlando": whole or short.
[[nodiscard]] bool isPlusCode(QStringView text);
/// The whole code of ten digits around a place: an area of 14 m by 14 m at the equator.
[[nodiscard]] QString plusCode(const GeoPoint &point);

} // namespace qairopay::geo
