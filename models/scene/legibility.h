// SPDX-FileCopyrightText: 2026 QairoPay Pass Studio contributors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "scene/scene.h"

namespace qairopay::scene {

/// How well a text stands out from what lies behind it, or the worst of one sort of texts. Over a picture the
/// worst fifth of what is behind does not count: what all the rest reaches does.
struct Legibility
{
    Role role = Role::Value;          ///< Label or Value; titles, subtitles and logo texts are values here
    std::optional<ImageSlot> picture; ///< they stand on; none: the card's own colour
    QString elementId;
    Colour text;
    Colour ground;        ///< of a picture, the point with that contrast
    QList<Colour> points; ///< of a picture, some of what is behind the text; none: the ground is all there is
    double ratio = 21;    ///< WCAG 2.2
    double needed = 0;    ///< 4.5, or 3 of large text

    [[nodiscard]] bool isLow() const { return ratio < needed; }
    /// A text of that colour would stand out as much there.
    [[nodiscard]] bool reaches(Colour colour, double contrast) const;
    friend bool operator==(const Legibility &, const Legibility &) = default;
};

/// None of what is no text, or not of the template.
[[nodiscard]] std::optional<Legibility> legibilityOf(const Scene &scene, const Element &element);
/// One for each sort of text on a card and what it stands on, in reading order.
[[nodiscard]] QList<Legibility> legibilityOf(const Scene &scene);

} // namespace qairopay::scene
