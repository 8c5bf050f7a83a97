// SPDX-FileCopyrightText: 2026 QairoPay Pass Studio contributors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "scene/scene.h"

namespace qairopay::scene {

/// How well texts of one sort stand out from what lies behind them: the worst of them.
struct Legibility
{
    Role role = Role::Value;          ///< Label or Value; titles, subtitles and logo texts are values here
    std::optional<ImageSlot> picture; ///< they stand on; none: the card's own colour
    QString elementId;
    Colour text;
    Colour ground;     ///< of a picture, the mean behind the text
    double ratio = 21; ///< WCAG 2.2
    double needed = 0; ///< 4.5, or 3 of large text

    [[nodiscard]] bool isLow() const { return ratio < needed; }
};

/// One for each sort of text on a card and what it stands on, in reading order.
[[nodiscard]] QList<Legibility> legibilityOf(const Scene &scene);

} // namespace qairopay::scene
