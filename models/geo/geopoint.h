// SPDX-FileCopyrightText: 2026 QairoPay Pass Studio contributors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include <QtCore/qstring.h>

#include <optional>

namespace qairopay::geo {

/// A place on the WGS 84 sphere, in degrees.
struct GeoPoint
{
    double latitude = 0;  ///< -90 to 90
    double longitude = 0; ///< -180 to 180

    [[nodiscard]] bool isValid() const;

    friend bool operator==(const GeoPoint &, const GeoPoint &) = default;
};

struct GeoBounds
{
    double south = 0;
    double west = 0; ///< greater than `east` when the box crosses the 180th meridian
    double north = 0;
    double east = 0;

    [[nodiscard]] bool contains(const GeoPoint &point) const;

    friend bool operator==(const GeoBounds &, const GeoBounds &) = default;
};

inline constexpr double metresPerFoot = 0.3048;
inline constexpr double metresPerMile = 5280 * metresPerFoot;

/// Great-circle distance in metres (haversine, mean earth radius 6,371,008.8 m).
[[nodiscard]] double distance(const GeoPoint &a, const GeoPoint &b);

/// Where one arrives after `metres` along the great circle that starts at `bearing` (degrees clockwise from
/// north).
[[nodiscard]] GeoPoint destination(const GeoPoint &from, double bearing, double metres);

/// The smallest box around a circle on the sphere.
[[nodiscard]] GeoBounds circleBounds(const GeoPoint &centre, double radius);

/// To six decimals, a tenth of a metre: no finger is more exact, and files stay readable.
[[nodiscard]] double roundedDegrees(double degrees);

/// "28.41770, -81.58120": five decimals, about a metre.
[[nodiscard]] QString toText(const GeoPoint &point);

} // namespace qairopay::geo
