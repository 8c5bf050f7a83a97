// SPDX-FileCopyrightText: 2026 QairoPay Pass Studio contributors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "apple/layout.h"
#include "base/colour.h"
#include "scene/composer.h"

namespace qairopay::apple {

/// The system's colours, as its own apps show them (documented as a list, read off the screen where not).
struct SystemColours
{
    Colour ground;    ///< behind grouped lists
    Colour group;     ///< of a list, of a message
    Colour line;      ///< between rows
    Colour secondary; ///< labels and asides
    Colour text;
    Colour link;
};
[[nodiscard]] const SystemColours &systemColours(bool isDark);

[[nodiscard]] scene::FontSpec systemFont(double size, int weight = 400);

[[nodiscard]] inline bool isRightToLeft(const LayoutOptions &options)
{
    return options.locale.textDirection() == Qt::RightToLeft;
}

/// On the other side where the device's language is read from the right.
[[nodiscard]] scene::Scene directed(scene::Scene scene, const LayoutOptions &options);

/// From the top of a line of a height to the baseline of a text in its middle.
[[nodiscard]] double baselineIn(double height, const scene::FontSpec &font, const scene::Fonts &fonts);

} // namespace qairopay::apple
