// SPDX-FileCopyrightText: 2026 QairoPay Pass Studio contributors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "base/result.h"
#include "geo/geopoint.h"

namespace qairopay::geo {

/// Reads UTM ("33U 391934 5820195", "33 N 391934mE 5820195mN") and MGRS ("33UUU9193420195", "33U UU 91934
/// 20195"); nothing of what is not written like them, and an error where there is no such place. A letter
/// behind UTM's zone is its band, or N and S are the halves of the globe; S is refused where it could be
/// either ("33 north" and "33 south" never are). MGRS has 2 (10 km) to 10 digits (1 m), and the middle of the
/// square is meant; at the poles, where no zone stands before the letters, it has all 10 digits and capitals.
[[nodiscard]] std::optional<Result<GeoPoint>> pointFromGrid(QStringView text);

} // namespace qairopay::geo
