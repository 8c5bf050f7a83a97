// SPDX-FileCopyrightText: 2026 QairoPay Pass Studio contributors
// SPDX-License-Identifier: Apache-2.0
#include "google/glyphs.h"

#include <array>

namespace qairopay::google {

namespace {

QPainterPath polygon(std::initializer_list<QPointF> corners)
{
    QPainterPath path;
    path.addPolygon(QPolygonF(QList<QPointF>(corners)));
    path.closeSubpath();
    return path;
}

/// Seen from above, flying to the right; unit box 24 x 22.
QPainterPath plane()
{
    QPainterPath path;
    path.moveTo(24, 11);
    path.cubicTo(24, 9.9, 22.9, 9.3, 21.5, 9.3);
    path.lineTo(15.2, 9.3);
    path.lineTo(9.4, 0);
    path.lineTo(7, 0);
    path.lineTo(9.8, 9.3);
    path.lineTo(3.9, 9.3);
    path.lineTo(1.8, 6.5);
    path.lineTo(0, 6.5);
    path.lineTo(1.2, 11);
    path.lineTo(0, 15.5);
    path.lineTo(1.8, 15.5);
    path.lineTo(3.9, 12.7);
    path.lineTo(9.8, 12.7);
    path.lineTo(7, 22);
    path.lineTo(9.4, 22);
    path.lineTo(15.2, 12.7);
    path.lineTo(21.5, 12.7);
    path.cubicTo(22.9, 12.7, 24, 12.1, 24, 11);
    path.closeSubpath();
    return path;
}

/// From the front, on rails; unit box 18 x 24.
QPainterPath train()
{
    QPainterPath path;
    path.addRoundedRect(QRectF(0, 0, 18, 18.5), 4, 4);
    path.addRoundedRect(QRectF(2.6, 4, 12.8, 6), 1, 1);
    path.addEllipse(QPointF(4.8, 14), 1.6, 1.6);
    path.addEllipse(QPointF(13.2, 14), 1.6, 1.6);
    path.addPath(polygon({{3.5, 19.5}, {6, 19.5}, {3.6, 24}, {1, 24}}));
    path.addPath(polygon({{14.5, 19.5}, {12, 19.5}, {14.4, 24}, {17, 24}}));
    return path;
}

/// From the front; unit box 18 x 22.
QPainterPath bus()
{
    QPainterPath path;
    path.addRoundedRect(QRectF(0, 0, 18, 19), 3, 3);
    path.addRoundedRect(QRectF(2.4, 3, 13.2, 7.5), 1, 1);
    path.addEllipse(QPointF(4.6, 14.6), 1.6, 1.6);
    path.addEllipse(QPointF(13.4, 14.6), 1.6, 1.6);
    path.addRoundedRect(QRectF(1.6, 19.2, 3.6, 2.8), 0.8, 0.8);
    path.addRoundedRect(QRectF(12.8, 19.2, 3.6, 2.8), 0.8, 0.8);
    return path;
}

/// From the side, bound for the right; unit box 24 x 20.
QPainterPath ferry()
{
    QPainterPath path = polygon({{0, 11}, {24, 11}, {20.5, 17}, {3, 17}});
    path.addPath(polygon({{4, 10}, {4, 5.4}, {18, 5.4}, {20, 10}}));
    path.addRect(QRectF(8, 0, 4, 4.4));
    path.addRoundedRect(QRectF(0, 18.2, 24, 1.8), 0.9, 0.9);
    return path;
}

/// To the right; unit box 24 x 16.
QPainterPath arrow()
{
    return polygon(
        {{0, 7}, {19.2, 7}, {13.8, 1.6}, {15.4, 0}, {23.4, 8}, {15.4, 16}, {13.8, 14.4}, {19.2, 9}, {0, 9}});
}

} // namespace

QPainterPath glyphOf(Vehicle vehicle)
{
    switch (vehicle) {
    case Vehicle::Plane:
        return plane();
    case Vehicle::Train:
        return train();
    case Vehicle::Bus:
        return bus();
    case Vehicle::Ferry:
        return ferry();
    case Vehicle::Other:
        return arrow();
    }
    Q_UNREACHABLE_RETURN({});
}

QPainterPath linkGlyph()
{
    // A box that is open at its upper right, and the arrow that leaves it there; unit box 18 x 18.
    QPainterPath path =
        polygon({{0, 2}, {7, 2}, {7, 4}, {2, 4}, {2, 16}, {14, 16}, {14, 11}, {16, 11}, {16, 18}, {0, 18}});
    path.addPath(polygon(
        {{10, 0}, {18, 0}, {18, 8}, {16, 8}, {16, 3.4}, {7.7, 11.7}, {6.3, 10.3}, {14.6, 2}, {10, 2}}));
    return path;
}

} // namespace qairopay::google
