// SPDX-FileCopyrightText: 2026 QairoPay Pass Studio contributors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "basemap/world.h"

#include <QtGui/qpainterpath.h>
#include <QtGui/qpolygon.h>

namespace qairopay::basemap {

/// Map coordinates (0 to 1) to pixels of a picture.
struct PixelTransform
{
    double scale = 1;
    double left = 0;
    double top = 0;

    [[nodiscard]] QPointF map(MapPoint point) const
    {
        return {point.x * scale - left, point.y * scale - top};
    }
};

/// Cuts a ring to a rectangle. Of the hundreds of thousands of points of a continent only those near the
/// rectangle come out, so that painting costs what is seen.
[[nodiscard]] QPolygonF clipRing(std::span<const MapPoint> ring, const PixelTransform &transform,
                                 const QRectF &window);

/// Adds the pieces of a line that cross a rectangle. The cuts that the data has along the 180th meridian and
/// around the South Pole are not lines and left out.
void addClippedLine(std::span<const MapPoint> line, const PixelTransform &transform, const QRectF &window,
                    QPainterPath &path);

} // namespace qairopay::basemap
