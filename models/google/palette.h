// SPDX-FileCopyrightText: 2026 QairoPay Pass Studio contributors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "base/colour.h"

namespace qairopay::google {

/// The wallet's own colours around the cards, by the phone's appearance (assumed: those of Android's light
/// and dark themes without a wallpaper's tint).
struct Palette
{
    Colour ground;
    Colour text;
    Colour secondary;
    Colour line;
    Colour link;
    Colour unread; ///< behind a message that was not read yet
};

[[nodiscard]] inline const Palette &paletteFor(bool isDark)
{
    static constexpr Palette light{{255, 255, 255}, {31, 31, 31},  {68, 71, 70},
                                   {225, 227, 225}, {11, 87, 208}, {232, 240, 254}};
    static constexpr Palette dark{{31, 31, 31}, {227, 227, 227}, {196, 199, 197},
                                  {68, 71, 70}, {168, 199, 250}, {40, 53, 74}};
    return isDark ? dark : light;
}

} // namespace qairopay::google
