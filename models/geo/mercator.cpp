// SPDX-FileCopyrightText: 2026 QairoPay Pass Studio contributors
// SPDX-License-Identifier: Apache-2.0
#include "geo/mercator.h"

#include <algorithm>
#include <cmath>
#include <numbers>

namespace qairopay::geo {

namespace {

constexpr double degree = std::numbers::pi / 180;
constexpr double equator = 40'075'016.685578488; ///< metres, WGS 84: what Web Mercator's scale refers to

/// 0 (north end) to 1 (south end).
double mercatorY(double latitude)
{
    const double clamped = std::clamp(latitude, -maxMercatorLatitude, maxMercatorLatitude);
    const double sine = std::sin(clamped * degree);
    return std::clamp(0.5 - std::log((1 + sine) / (1 - sine)) / (4 * std::numbers::pi), 0.0, 1.0);
}

double latitudeOf(double y)
{
    return std::atan(std::sinh(std::numbers::pi * (1 - 2 * y))) / degree;
}

/// Difference of two x of the world (0 to 1), the short way round.
double shortWay(double difference)
{
    return difference - std::round(difference);
}

} // namespace

WorldPoint toWorld(const GeoPoint &point)
{
    const auto x = static_cast<quint64>(std::llround((point.longitude + 180) / 360 * worldWidth));
    const double y = mercatorY(point.latitude) * worldWidth;
    return {static_cast<quint32>(x), static_cast<quint32>(std::clamp(y, 0.0, worldWidth - 2))};
}

GeoPoint toGeo(WorldPoint point)
{
    return {latitudeOf(point.y / worldWidth), point.x / worldWidth * 360 - 180};
}

double Viewport::worldPixels() const
{
    return tileSize * std::exp2(zoom);
}

double Viewport::metresPerPixel() const
{
    return equator * std::cos(centre.latitude * degree) / worldPixels();
}

QPointF Viewport::toPixel(WorldPoint point) const
{
    const double dx = shortWay(point.x / worldWidth - (centre.longitude + 180) / 360);
    const double dy = point.y / worldWidth - mercatorY(centre.latitude);
    return {size.width() / 2 + dx * worldPixels(), size.height() / 2 + dy * worldPixels()};
}

GeoPoint Viewport::toGeo(const QPointF &pixel) const
{
    const double x = (centre.longitude + 180) / 360 + (pixel.x() - size.width() / 2) / worldPixels();
    const double y = mercatorY(centre.latitude) + (pixel.y() - size.height() / 2) / worldPixels();
    return {latitudeOf(std::clamp(y, 0.0, 1.0)), (x - std::floor(x)) * 360 - 180};
}

Viewport viewportFor(const GeoBounds &bounds, const QSizeF &size, double margin, double mostZoom)
{
    const double west = (bounds.west + 180) / 360;
    const double width = bounds.west <= bounds.east ? (bounds.east - bounds.west) / 360
                                                    : (bounds.east - bounds.west + 360) / 360;
    const double north = mercatorY(bounds.north);
    const double height = mercatorY(bounds.south) - north;
    const double roomX = std::max(32.0, size.width() - 2 * margin);
    const double roomY = std::max(32.0, size.height() - 2 * margin);
    double zoom = mostZoom;
    if (width > 0)
        zoom = std::min(zoom, std::log2(roomX / width / tileSize));
    if (height > 0)
        zoom = std::min(zoom, std::log2(roomY / height / tileSize));
    // A window taller or wider than the world would show nothing beside it.
    const double least = std::log2(std::max(size.width(), size.height()) / tileSize);
    const double x = west + width / 2;
    return {{latitudeOf(north + height / 2), (x - std::floor(x)) * 360 - 180},
            std::max({zoom, least, 0.0}),
            size};
}

} // namespace qairopay::geo
