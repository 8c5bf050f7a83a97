// SPDX-FileCopyrightText: 2026 QairoPay Pass Studio contributors
// SPDX-License-Identifier: Apache-2.0
#include "apple/outline.h"

#include "apple/cardmetrics.h"

#include <cmath>
#include <map>
#include <tuple>

namespace qairopay::apple {

namespace {

using namespace metrics;

QPainterPath rounded(QSizeF card)
{
    QPainterPath path;
    path.addRoundedRect(QRectF(QPointF(), card), cornerRadius, cornerRadius);
    return path;
}

QPainterPath boardingPass(QSizeF card)
{
    QPainterPath notches;
    const double r = boardingNotchRadius;
    notches.addEllipse(QPointF(0, boardingNotchCentre), r, r);
    notches.addEllipse(QPointF(card.width(), boardingNotchCentre), r, r);
    return rounded(card).subtracted(notches);
}

QPainterPath eventTicket(QSizeF card)
{
    // A circle through the chord's ends and the deepest point.
    const double half = eventNotchChord / 2;
    const double radius = (half * half + eventNotchDepth * eventNotchDepth) / (2 * eventNotchDepth);
    QPainterPath notch;
    notch.addEllipse(QPointF(card.width() / 2, eventNotchDepth - radius), radius, radius);
    return rounded(card).subtracted(notch);
}

/// Small bites along the top and bottom edges.
QPainterPath coupon(QSizeF card)
{
    QPainterPath path;
    const int count = static_cast<int>(std::round(card.width() / scallopPeriod));
    const double period = card.width() / count;
    const double half = scallopWidth / 2;
    path.moveTo(0, 0);
    for (int i = 0; i < count; ++i) {
        const double middle = (i + 0.5) * period;
        path.lineTo(middle - half, 0);
        path.quadTo(middle, 2 * scallopDepth, middle + half, 0);
    }
    path.lineTo(card.width(), 0);
    path.lineTo(card.width(), card.height());
    for (int i = count - 1; i >= 0; --i) {
        const double middle = (i + 0.5) * period;
        path.lineTo(middle + half, card.height());
        path.quadTo(middle, card.height() - 2 * scallopDepth, middle - half, card.height());
    }
    path.lineTo(0, card.height());
    path.closeSubpath();
    return path;
}

/// The part of a shape's hairline that lies in one of the boxes.
QPainterPath curvesIn(const QPainterPath &inside, const QList<QRectF> &boxes)
{
    QPainterPathStroker stroker;
    stroker.setWidth(2 * edgeWidth);
    const QPainterPath line = stroker.createStroke(inside).intersected(inside);
    QPainterPath wanted;
    for (const auto &box : boxes)
        wanted.addRect(box);
    return line.intersected(wanted);
}

QPainterPath boardingEdge(QSizeF card)
{
    const double top = boardingNotchCentre - boardingNotchRadius - 1;
    const double height = 2 * (boardingNotchRadius + 1);
    const double reach = boardingNotchRadius + 1;
    return curvesIn(boardingPass(card),
                    {{0.1, top, reach, height}, {card.width() - reach - 0.1, top, reach, height}});
}

QPainterPath eventEdge(QSizeF card)
{
    const double left = (card.width() - eventNotchChord) / 2 - 1;
    return curvesIn(eventTicket(card), {{left, 0.1, eventNotchChord + 2, eventNotchDepth + 1}});
}

/// Seen from above, flying to the right; unit box 37.4 x 34.1.
QPainterPath plane()
{
    QPainterPath path;
    path.moveTo(37.4, 17.05);
    path.cubicTo(37.4, 15.2, 34.6, 13.9, 31.2, 13.9);
    path.lineTo(22.6, 13.9);
    path.lineTo(12.6, 0.9);
    path.cubicTo(12.1, 0.2, 11.5, 0, 10.8, 0);
    path.lineTo(9.2, 0);
    path.cubicTo(8.3, 0, 7.9, 0.6, 8.2, 1.4);
    path.lineTo(13.4, 13.9);
    path.lineTo(6.2, 13.9);
    path.lineTo(3.1, 9.6);
    path.cubicTo(2.7, 9.0, 2.2, 8.8, 1.6, 8.8);
    path.lineTo(0.5, 8.8);
    path.cubicTo(0.1, 8.8, 0, 9.0, 0, 9.4);
    path.lineTo(0, 24.7);
    path.cubicTo(0, 25.1, 0.1, 25.3, 0.5, 25.3);
    path.lineTo(1.6, 25.3);
    path.cubicTo(2.2, 25.3, 2.7, 25.1, 3.1, 24.5);
    path.lineTo(6.2, 20.2);
    path.lineTo(13.4, 20.2);
    path.lineTo(8.2, 32.7);
    path.cubicTo(7.9, 33.5, 8.3, 34.1, 9.2, 34.1);
    path.lineTo(10.8, 34.1);
    path.cubicTo(11.5, 34.1, 12.1, 33.9, 12.6, 33.2);
    path.lineTo(22.6, 20.2);
    path.lineTo(31.2, 20.2);
    path.cubicTo(34.6, 20.2, 37.4, 18.9, 37.4, 17.05);
    path.closeSubpath();
    return path;
}

/// Bow on; unit box 35 x 41.4.
QPainterPath boat()
{
    QPainterPath path;
    path.setFillRule(Qt::WindingFill);
    path.addRoundedRect(QRectF(14, 0, 7, 6), 1.5, 1.5);
    path.addRoundedRect(QRectF(6.5, 5, 22, 12), 3, 3);
    path.moveTo(17.5, 11);
    path.lineTo(35, 18.5);
    path.lineTo(29.5, 35);
    path.quadTo(23.5, 37, 17.5, 34);
    path.quadTo(11.5, 37, 5.5, 35);
    path.lineTo(0, 18.5);
    path.closeSubpath();
    path.addRoundedRect(QRectF(2, 37.8, 31, 3.6), 1.8, 1.8);
    return path;
}

/// From the front; unit box 36 x 38.7.
QPainterPath bus()
{
    QPainterPath path;
    path.addRoundedRect(QRectF(3, 0, 30, 33), 5, 5);
    path.addRoundedRect(QRectF(6.5, 6, 23, 13), 2, 2);
    path.addEllipse(QPointF(9.5, 26), 2.6, 2.6);
    path.addEllipse(QPointF(26.5, 26), 2.6, 2.6);
    path.addRoundedRect(QRectF(5.5, 32.9, 6, 5.8), 2, 2);
    path.addRoundedRect(QRectF(24.5, 32.9, 6, 5.8), 2, 2);
    path.addRoundedRect(QRectF(0, 9, 2.6, 9), 1.2, 1.2);
    path.addRoundedRect(QRectF(33.4, 9, 2.6, 9), 1.2, 1.2);
    return path;
}

/// From the front, on rails; unit box 28 x 41.4.
QPainterPath train()
{
    QPainterPath path;
    path.addRoundedRect(QRectF(0, 0, 28, 32), 6, 6);
    path.addRoundedRect(QRectF(4, 6, 20, 11), 2, 2);
    path.addEllipse(QPointF(6.8, 24.5), 2.5, 2.5);
    path.addEllipse(QPointF(21.2, 24.5), 2.5, 2.5);
    QPainterPath rails;
    rails.moveTo(6.5, 32.6);
    rails.lineTo(10, 32.6);
    rails.lineTo(5, 41.4);
    rails.lineTo(0.6, 41.4);
    rails.closeSubpath();
    rails.moveTo(21.5, 32.6);
    rails.lineTo(18, 32.6);
    rails.lineTo(23, 41.4);
    rails.lineTo(27.4, 41.4);
    rails.closeSubpath();
    path.addPath(rails);
    return path;
}

/// An arrow to the right; unit box 35.6 x 30.7.
QPainterPath arrow()
{
    QPainterPath path;
    path.moveTo(0, 10.2);
    path.lineTo(19.5, 10.2);
    path.lineTo(19.5, 0);
    path.lineTo(35.6, 15.35);
    path.lineTo(19.5, 30.7);
    path.lineTo(19.5, 20.5);
    path.lineTo(0, 20.5);
    path.closeSubpath();
    return path;
}

QPainterPath unitIcon(TransitType type)
{
    switch (type) {
    case TransitType::Air:
        return plane();
    case TransitType::Boat:
        return boat();
    case TransitType::Bus:
        return bus();
    case TransitType::Train:
        return train();
    case TransitType::Generic:
        return arrow();
    }
    Q_UNREACHABLE_RETURN({});
}

QPainterPath insideOf(Style style, QSizeF card)
{
    switch (style) {
    case Style::BoardingPass:
        return boardingPass(card);
    case Style::Coupon:
        return coupon(card);
    case Style::EventTicket:
        return eventTicket(card);
    case Style::Generic:
    case Style::StoreCard:
        return rounded(card);
    }
    Q_UNREACHABLE_RETURN({});
}

QPainterPath edgeOf(Style style, QSizeF card)
{
    switch (style) {
    case Style::BoardingPass:
        return boardingEdge(card);
    case Style::EventTicket:
        return eventEdge(card);
    case Style::Coupon:
    case Style::Generic:
    case Style::StoreCard:
        return {};
    }
    Q_UNREACHABLE_RETURN({});
}

struct Shape
{
    scene::Outline outline;
    QPainterPath edge;
};

/// Cutting one path out of another is slow, and there are few shapes: a thread keeps those it has drawn.
const Shape &shapeOf(Style style, QSizeF card)
{
    constexpr std::size_t most = 64;
    thread_local std::map<std::tuple<Style, double, double>, Shape> shapes;
    const std::tuple key(style, card.width(), card.height());
    if (const auto it = shapes.find(key); it != shapes.end())
        return it->second;
    if (shapes.size() >= most)
        shapes.clear();
    return shapes[key] = {scene::Outline::of(insideOf(style, card), card), edgeOf(style, card)};
}

} // namespace

scene::Outline outlineFor(Style style, QSizeF card)
{
    return shapeOf(style, card).outline;
}

QPainterPath notchEdgeFor(Style style, QSizeF card)
{
    return shapeOf(style, card).edge;
}

QPainterPath transitIcon(TransitType type, double cardWidth)
{
    const QPainterPath icon = unitIcon(type);
    const double centre = transitIconCentre + (cardWidth - metrics::cardWidth) / 2;
    return icon.translated(centre - icon.boundingRect().width() / 2, transitIconTop);
}

} // namespace qairopay::apple
