// SPDX-FileCopyrightText: 2026 QairoPay Pass Studio contributors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "geo/geopoint.h"

#include <QtCore/qpoint.h>
#include <QtCore/qsize.h>

namespace qairopay::geo {

/// A place in Web Mercator, the whole world being 2^32 wide: 9 mm at the equator. x grows to the east and
/// wraps at the 180th meridian by itself; y grows to the south, from 85.05° N to 85.05° S.
struct WorldPoint
{
    quint32 x = 0;
    quint32 y = 0;

    friend bool operator==(const WorldPoint &, const WorldPoint &) = default;
};

/// y of a thing that has no place. No real place gets it.
inline constexpr quint32 noPlace = 0xFFFFFFFF;
inline constexpr double worldWidth = 4294967296.0;
inline constexpr double maxMercatorLatitude = 85.05112877980659;
inline constexpr int tileSize = 256;
inline constexpr int maxZoom = 18;

[[nodiscard]] WorldPoint toWorld(const GeoPoint &point);
[[nodiscard]] GeoPoint toGeo(WorldPoint point);

/// A window onto the map: what is in its middle, how big a world is (256 px times 2^zoom), how big the window
/// is.
struct Viewport
{
    GeoPoint centre;
    double zoom = 0; ///< may lie between two whole levels
    QSizeF size;     ///< logical pixels

    [[nodiscard]] double worldPixels() const;    ///< pixels around the equator
    [[nodiscard]] double metresPerPixel() const; ///< at the centre
    /// The nearest of the world's copies is meant, so the 180th meridian may lie inside the window.
    [[nodiscard]] QPointF toPixel(WorldPoint point) const;
    [[nodiscard]] QPointF toPixel(const GeoPoint &point) const { return toPixel(toWorld(point)); }
    [[nodiscard]] GeoPoint toGeo(const QPointF &pixel) const;

    friend bool operator==(const Viewport &, const Viewport &) = default;
};

/// The window of this size that shows the box with `margin` pixels to spare on each side.
[[nodiscard]] Viewport viewportFor(const GeoBounds &bounds, const QSizeF &size, double margin = 48,
                                   double mostZoom = 15);

} // namespace qairopay::geo
