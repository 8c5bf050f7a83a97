// SPDX-FileCopyrightText: 2026 QairoPay Pass Studio contributors
// SPDX-License-Identifier: Apache-2.0
#include "scene/legibility.h"

#include <algorithm>

namespace qairopay::scene {

namespace {

constexpr double largeText = 18; ///< points; WCAG asks less contrast of it
constexpr double contrastSmall = 4.5;
constexpr double contrastLarge = 3;

bool isSort(Role role)
{
    return role == Role::Label || role == Role::Value || role == Role::Title || role == Role::Subtitle ||
           role == Role::LogoText;
}

Colour pixelAt(const Picture &picture, QPointF at)
{
    const double x = (at.x() - picture.target.left()) / picture.target.width();
    const double y = (at.y() - picture.target.top()) / picture.target.height();
    const QPoint pixel(static_cast<int>(picture.source.left() + x * picture.source.width()),
                       static_cast<int>(picture.source.top() + y * picture.source.height()));
    const QRgb rgb = picture.image.rect().contains(pixel) ? picture.image.pixel(pixel) : 0;
    return {quint8(qRed(rgb)), quint8(qGreen(rgb)), quint8(qBlue(rgb))};
}

/// Some points of what lies behind a text: each keystroke asks.
QList<Colour> pointsBehind(const Picture &picture, const QRectF &rect)
{
    constexpr int count = 24; // across and down
    const QRectF part = rect.intersected(picture.target);
    QList<Colour> points;
    points.reserve(qsizetype{count} * count);
    for (int row = 0; row < count; ++row) {
        for (int column = 0; column < count; ++column)
            points.append(pixelAt(picture, {part.left() + (column + 0.5) / count * part.width(),
                                            part.top() + (row + 0.5) / count * part.height()}));
    }
    return points;
}

/// How many of the points may be worse. A mean would be grey where half of the letters stand on black and
/// half on white.
qsizetype worstFifth(const QList<Colour> &points)
{
    return points.size() / 5;
}

/// The point that a text stands out from least, but for the worst fifth.
Colour groundOf(const QList<Colour> &points, Colour text)
{
    struct Point
    {
        double contrast = 0;
        Colour colour;
    };
    QList<Point> measured;
    measured.reserve(points.size());
    for (const auto point : points)
        measured.append({contrastRatio(text, point), point});
    const auto limit = measured.begin() + worstFifth(points);
    std::ranges::nth_element(measured, limit, {}, &Point::contrast);
    return limit->colour;
}

/// The picture right below a text; null: the card's own colour.
const Element *pictureBelow(const Scene &scene, const Element &text)
{
    const Element *below = nullptr;
    for (const auto &element : scene.elements) {
        if (&element == &text)
            break;
        const auto *picture = std::get_if<Picture>(&element.shape);
        if (picture && !picture->image.isNull() && element.imageSlot &&
            picture->target.contains(text.rect.center()))
            below = &element;
    }
    return below;
}

} // namespace

bool Legibility::reaches(Colour colour, double contrast) const
{
    if (points.isEmpty())
        return contrastRatio(colour, ground) >= contrast;
    const auto worse =
        std::ranges::count_if(points, [&](Colour point) { return contrastRatio(colour, point) < contrast; });
    return worse <= worstFifth(points);
}

std::optional<Legibility> legibilityOf(const Scene &scene, const Element &element)
{
    const auto *text = std::get_if<Text>(&element.shape);
    if (!text || !isSort(element.role))
        return std::nullopt;
    const auto *below = pictureBelow(scene, element);
    Legibility found;
    found.role = element.role == Role::Label ? Role::Label : Role::Value;
    found.elementId = element.id;
    found.text = text->colour;
    found.ground = scene.background;
    if (below) {
        found.picture = below->imageSlot;
        found.points = pointsBehind(std::get<Picture>(below->shape), element.rect);
        found.ground = groundOf(found.points, found.text);
    }
    found.ratio = contrastRatio(found.text, found.ground);
    found.needed = text->font.size >= largeText ? contrastLarge : contrastSmall;
    return found;
}

QList<Legibility> legibilityOf(const Scene &scene)
{
    QList<Legibility> sorts;
    for (const auto &element : scene.elements) {
        const auto found = legibilityOf(scene, element);
        if (!found)
            continue;
        const auto known = std::ranges::find_if(sorts, [&](const Legibility &other) {
            return other.role == found->role && other.picture == found->picture;
        });
        if (known == sorts.end())
            sorts.append(*found);
        else if (found->ratio / found->needed < known->ratio / known->needed)
            *known = *found;
    }
    return sorts;
}

} // namespace qairopay::scene
