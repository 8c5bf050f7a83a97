// SPDX-FileCopyrightText: 2026 QairoPay Pass Studio contributors
// SPDX-License-Identifier: Apache-2.0
#include "basemap/lineclipper.h"

#include <utility>

namespace qairopay::basemap {

namespace {

enum Side : unsigned { Left = 1, Right = 2, Top = 4, Bottom = 8 };

unsigned sidesOf(const QPointF &point, const QRectF &window)
{
    return (point.x() < window.left() ? Left : 0U) | (point.x() > window.right() ? Right : 0U) |
           (point.y() < window.top() ? Top : 0U) | (point.y() > window.bottom() ? Bottom : 0U);
}

/// Drops each point that lies with both its neighbours on one outer side: what is inside the window stays as
/// it is.
QPolygonF nearPoints(std::span<const MapPoint> ring, const PixelTransform &transform, const QRectF &window)
{
    QPolygonF kept;
    if (ring.empty())
        return kept;
    QPointF point = transform.map(ring[0]);
    unsigned sides = sidesOf(point, window);
    unsigned before = 0; // of the last one kept
    for (size_t i = 1; i <= ring.size(); ++i) {
        const QPointF next = i < ring.size() ? transform.map(ring[i]) : point;
        const unsigned nextSides = i < ring.size() ? sidesOf(next, window) : 0;
        if ((before & sides & nextSides) == 0) {
            kept.append(point);
            before = sides;
        }
        point = next;
        sides = nextSides;
    }
    return kept;
}

QPointF crossing(const QPointF &a, const QPointF &b, Side side, const QRectF &window)
{
    const bool vertical = side == Left || side == Right;
    const double edge = side == Left    ? window.left()
                        : side == Right ? window.right()
                        : side == Top   ? window.top()
                                        : window.bottom();
    const double share = vertical ? (edge - a.x()) / (b.x() - a.x()) : (edge - a.y()) / (b.y() - a.y());
    const QPointF at = a + (b - a) * share;
    return vertical ? QPointF(edge, at.y()) : QPointF(at.x(), edge);
}

QPolygonF cut(const QPolygonF &polygon, Side side, const QRectF &window)
{
    QPolygonF inside;
    inside.reserve(polygon.size() + 4);
    for (qsizetype i = 0; i < polygon.size(); ++i) {
        const QPointF &a = polygon[i];
        const QPointF &b = polygon[(i + 1) % polygon.size()];
        const bool aInside = (sidesOf(a, window) & side) == 0;
        const bool bInside = (sidesOf(b, window) & side) == 0;
        if (aInside)
            inside.append(a);
        if (aInside != bInside)
            inside.append(crossing(a, b, side, window));
    }
    return inside;
}

bool isCutOfTheData(MapPoint a, MapPoint b)
{
    const auto atEdge = [](float x) { return x < 1e-5F || x > 1 - 1e-5F; };
    return (atEdge(a.x) && atEdge(b.x)) || (a.y > 0.999F && b.y > 0.999F);
}

/// The part of a segment within the window; false: none.
bool clipSegment(QPointF &a, QPointF &b, const QRectF &window)
{
    for (const Side side : {Left, Right, Top, Bottom}) {
        const bool aOutside = (sidesOf(a, window) & side) != 0;
        const bool bOutside = (sidesOf(b, window) & side) != 0;
        if (aOutside && bOutside)
            return false;
        if (aOutside)
            a = crossing(a, b, side, window);
        else if (bOutside)
            b = crossing(a, b, side, window);
    }
    return true;
}

} // namespace

QPolygonF clipRing(std::span<const MapPoint> ring, const PixelTransform &transform, const QRectF &window)
{
    QPolygonF polygon = nearPoints(ring, transform, window);
    for (const Side side : {Left, Right, Top, Bottom})
        polygon = cut(polygon, side, window);
    return polygon;
}

void addClippedLine(std::span<const MapPoint> line, const PixelTransform &transform, const QRectF &window,
                    QPainterPath &path)
{
    bool drawing = false; // the path ends at the previous point
    for (size_t i = 1; i < line.size(); ++i) {
        QPointF a = transform.map(line[i - 1]);
        QPointF b = transform.map(line[i]);
        const QPointF end = b;
        const QPointF start = a;
        if (isCutOfTheData(line[i - 1], line[i]) || !clipSegment(a, b, window)) {
            drawing = false;
            continue;
        }
        if (!drawing || a != start)
            path.moveTo(a);
        path.lineTo(b);
        drawing = b == end;
    }
}

} // namespace qairopay::basemap
