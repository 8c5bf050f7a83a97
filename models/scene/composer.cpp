// SPDX-FileCopyrightText: 2026 QairoPay Pass Studio contributors
// SPDX-License-Identifier: Apache-2.0
#include "scene/composer.h"

#include <array>
#include <cmath>

namespace qairopay::scene {

namespace {

constexpr Colour black{0, 0, 0};
/// How much may be cut off an image before it counts as cropped.
constexpr double cropTolerance = 0.01;

double leftOf(Span span, double width, Align align)
{
    switch (align) {
    case Align::Left:
        return span.left;
    case Align::Center:
        return span.left + (span.width - width) / 2;
    case Align::Right:
        return span.right() - width;
    }
    Q_UNREACHABLE_RETURN(span.left);
}

/// The part of an image that fills a target of another shape.
QRectF coveringSource(QSizeF image, QSizeF target)
{
    const QSizeF seen = target.scaled(image, Qt::KeepAspectRatio);
    return {QPointF((image.width() - seen.width()) / 2, (image.height() - seen.height()) / 2), seen};
}

} // namespace

Composer::Composer(QSizeF size, Colour background, Kit &kit)
    : m_kit(kit)
{
    m_scene.size = size;
    m_scene.background = background;
    m_scene.elements.reserve(64);
}

Outline Outline::of(const QPainterPath &inside, QSizeF size)
{
    QPainterPath rect;
    rect.addRect(QRectF(QPointF(), size));
    return {inside, rect.subtracted(inside)};
}

Outline Outline::rounded(QSizeF size, double radius)
{
    // By hand: a card whose height changes with its text needs one at each keystroke.
    Outline outline;
    const QRectF card(QPointF(), size);
    outline.inside.addRoundedRect(card, radius, radius);
    const double diameter = 2 * radius;
    const std::array corners{std::pair{card.topLeft(), 180}, std::pair{card.bottomLeft(), 270},
                             std::pair{card.bottomRight(), 0}, std::pair{card.topRight(), 90}};
    for (const auto &[corner, angle] : corners) {
        const double x = corner.x() > 0 ? corner.x() - diameter : 0;
        const double y = corner.y() > 0 ? corner.y() - diameter : 0;
        outline.outside.moveTo(corner);
        outline.outside.arcTo(QRectF(x, y, diameter, diameter), angle, -90);
        outline.outside.closeSubpath();
    }
    return outline;
}

void Composer::setOutline(const Outline &outline)
{
    m_scene.outline = outline.inside;
    m_scene.outside = outline.outside;
}

void Composer::append(Element element)
{
    element.ground = m_ground;
    m_scene.elements.append(std::move(element));
}

void Composer::addLine(const Line &line, Span span, double baseline, Align align)
{
    if (line.text.isEmpty())
        return;
    const auto &fonts = m_kit.fonts;
    // A hair of tolerance: a column that was measured for this text must hold it.
    const QString drawn = fonts.elided(line.font, line.text, span.width + 0.01);
    const double width = fonts.width(line.font, drawn);
    const double left = leftOf(span, width, align);
    const double ascent = fonts.ascent(line.font);

    Element element;
    element.id = line.id;
    element.role = line.role;
    element.fieldKey = line.fieldKey;
    element.slot = line.slot;
    element.rect = QRectF(left, baseline - ascent, width, ascent + fonts.descent(line.font));
    element.shape = Text{line.font, drawn, line.full.isEmpty() ? line.text : line.full,
                         QPointF(left, baseline), line.colour};
    element.losses = {line.shrunkFrom, drawn != line.text, false};
    append(std::move(element));
}

void Composer::addRect(const QString &id, const QRectF &rect, Colour colour, double opacity,
                       double endOpacity)
{
    addFill(id, Role::Decoration, rect, {{}, colour, opacity, endOpacity});
}

void Composer::addFill(const QString &id, Role role, const QRectF &rect, const Fill &fill)
{
    Element element;
    element.id = id;
    element.role = role;
    element.rect = rect;
    element.shape = fill;
    append(std::move(element));
}

void Composer::addRoundedFill(const QString &id, Role role, const QRectF &rect, double radius, Colour colour)
{
    addFill(id, role, rect, {{}, colour, 1, 1, radius});
}

void Composer::addCropped(const QString &id, Role role, ImageSlot slot, const QImage &image,
                          const QRectF &target, const QPainterPath &clip)
{
    const QRectF source = coveringSource(image.size(), target.size());
    const double seen = source.width() * source.height() /
                        (static_cast<double>(image.width()) * static_cast<double>(image.height()));
    Element element;
    element.id = id;
    element.role = role;
    element.imageSlot = slot;
    element.rect = target;
    element.shape = Picture{image, source, target, clip};
    element.losses.cropped = seen < 1 - cropTolerance;
    append(std::move(element));
}

QRectF Composer::addFitted(const QString &id, Role role, ImageSlot slot, const QImage &image,
                           const QRectF &box)
{
    const QSizeF size = QSizeF(image.size()).scaled(box.size(), Qt::KeepAspectRatio);
    const QRectF target(QPointF(box.left(), box.top() + (box.height() - size.height()) / 2), size);
    Element element;
    element.id = id;
    element.role = role;
    element.imageSlot = slot;
    element.rect = target;
    element.shape = Picture{image, QRectF(QPointF(), image.size()), target, {}};
    append(std::move(element));
    return target;
}

void Composer::addModules(const QString &id, const Symbol &symbol, const QRectF &area, double opacity)
{
    Element element;
    element.id = id;
    element.role = Role::Barcode;
    element.rect = area;
    element.shape = Modules{symbol, area, black, opacity};
    append(std::move(element));
}

} // namespace qairopay::scene
