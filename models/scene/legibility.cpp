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

/// The mean of what lies behind a text, from some points of it: each keystroke asks.
Colour behind(const Picture &picture, const QRectF &rect)
{
    constexpr int points = 16; // across and down
    const QRectF part = rect.intersected(picture.target);
    int red = 0;
    int green = 0;
    int blue = 0;
    for (int i = 0; i < points * points; ++i) {
        const double across = (i % points + 0.5) / points;
        const double down =
            (static_cast<double>(i / points) + 0.5) / points; // NOLINT(bugprone-integer-division)
        const double x =
            (part.left() + across * part.width() - picture.target.left()) / picture.target.width();
        const double y = (part.top() + down * part.height() - picture.target.top()) / picture.target.height();
        const QPoint at(static_cast<int>(picture.source.left() + x * picture.source.width()),
                        static_cast<int>(picture.source.top() + y * picture.source.height()));
        const QRgb pixel = picture.image.rect().contains(at) ? picture.image.pixel(at) : 0;
        red += qRed(pixel);
        green += qGreen(pixel);
        blue += qBlue(pixel);
    }
    constexpr int all = points * points;
    return {quint8(red / all), quint8(green / all), quint8(blue / all)};
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

Legibility of(const Scene &scene, const Element &element, const Text &text)
{
    const auto *below = pictureBelow(scene, element);
    Legibility found;
    found.role = element.role == Role::Label ? Role::Label : Role::Value;
    found.picture = below ? below->imageSlot : std::nullopt;
    found.elementId = element.id;
    found.text = text.colour;
    found.ground = below ? behind(std::get<Picture>(below->shape), element.rect) : scene.background;
    found.ratio = contrastRatio(found.text, found.ground);
    found.needed = text.font.size >= largeText ? contrastLarge : contrastSmall;
    return found;
}

} // namespace

QList<Legibility> legibilityOf(const Scene &scene)
{
    QList<Legibility> sorts;
    for (const auto &element : scene.elements) {
        const auto *text = std::get_if<Text>(&element.shape);
        if (!text || !isSort(element.role))
            continue;
        const auto found = of(scene, element, *text);
        const auto known = std::ranges::find_if(sorts, [&](const Legibility &other) {
            return other.role == found.role && other.picture == found.picture;
        });
        if (known == sorts.end())
            sorts.append(found);
        else if (found.ratio / found.needed < known->ratio / known->needed)
            *known = found;
    }
    return sorts;
}

} // namespace qairopay::scene
