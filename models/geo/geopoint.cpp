// SPDX-FileCopyrightText: 2026 QairoPay Pass Studio contributors
// SPDX-License-Identifier: Apache-2.0
#include "geo/geopoint.h"

#include <algorithm>
#include <cmath>
#include <numbers>

using namespace Qt::StringLiterals;

namespace qairopay::geo {

namespace {

constexpr double earthRadius = 6'371'008.8;
constexpr double degree = std::numbers::pi / 180;

double wrapLongitude(double longitude)
{
    const double turned = std::fmod(longitude + 180, 360);
    return turned < 0 ? turned + 180 : turned - 180;
}

} // namespace

bool GeoPoint::isValid() const
{
    return std::isfinite(latitude) && std::isfinite(longitude) && std::abs(latitude) <= 90 &&
           std::abs(longitude) <= 180;
}

bool GeoBounds::contains(const GeoPoint &point) const
{
    if (point.latitude < south || point.latitude > north)
        return false;
    if (west <= east)
        return point.longitude >= west && point.longitude <= east;
    return point.longitude >= west || point.longitude <= east;
}

double distance(const GeoPoint &a, const GeoPoint &b)
{
    const double halfLat = std::sin((b.latitude - a.latitude) * degree / 2);
    const double halfLon = std::sin((b.longitude - a.longitude) * degree / 2);
    const double h =
        halfLat * halfLat + std::cos(a.latitude * degree) * std::cos(b.latitude * degree) * halfLon * halfLon;
    return 2 * earthRadius * std::asin(std::sqrt(std::min(1.0, h)));
}

GeoPoint destination(const GeoPoint &from, double bearing, double metres)
{
    const double angle = metres / earthRadius;
    const double lat = from.latitude * degree;
    const double sinLat =
        std::sin(lat) * std::cos(angle) + std::cos(lat) * std::sin(angle) * std::cos(bearing * degree);
    const double newLat = std::asin(std::clamp(sinLat, -1.0, 1.0));
    const double turn = std::atan2(std::sin(bearing * degree) * std::sin(angle) * std::cos(lat),
                                   std::cos(angle) - std::sin(lat) * sinLat);
    return {newLat / degree, wrapLongitude(from.longitude + turn / degree)};
}

GeoBounds circleBounds(const GeoPoint &centre, double radius)
{
    const double angle = radius / earthRadius / degree;
    GeoBounds bounds{centre.latitude - angle, -180, centre.latitude + angle, 180};
    if (bounds.north >= 90 || bounds.south <= -90) {
        bounds.north = std::min(bounds.north, 90.0);
        bounds.south = std::max(bounds.south, -90.0);
        return bounds; // a pole lies inside: every meridian does
    }
    const double width =
        std::asin(std::min(1.0, std::sin(angle * degree) / std::cos(centre.latitude * degree))) / degree;
    bounds.west = wrapLongitude(centre.longitude - width);
    bounds.east = wrapLongitude(centre.longitude + width);
    return bounds;
}

double roundedDegrees(double degrees)
{
    return std::round(degrees * 1e6) / 1e6;
}

QString toText(const GeoPoint &point)
{
    return u"%1, %2"_s.arg(point.latitude, 0, 'f', 5).arg(point.longitude, 0, 'f', 5);
}

} // namespace qairopay::geo
