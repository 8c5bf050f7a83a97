// SPDX-FileCopyrightText: 2026 QairoPay Pass Studio contributors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include <QtCore/qstring.h>

#include <compare>

namespace qairopay::scene {

/// The sizes between which the fit of a stand-in changes.
enum class Cut {
    Text,    ///< Inter's text cut as the phone's below 20 pt
    Display, ///< Inter's display cut as the phone's from there on
    Large,   ///< the same from 23 pt on
};

/// What is done to a typeface's own advances.
struct Calibration
{
    bool applies = false; ///< false: nothing
    int weight = 400;
    Cut cut = Cut::Text;

    friend auto operator<=>(const Calibration &, const Calibration &) = default;
};

/// In em of the typeface: what a character takes more than it says itself, and how far its glyph moves in it
/// to the right and down.
struct AdvanceFit
{
    double advance = 0;
    double shift = 0;
    double drop = 0;
};

[[nodiscard]] AdvanceFit advanceFit(const Calibration &calibration, char16_t character);

/// Whether photographs show the character or its kin; any other is as wide as the stand-in's.
[[nodiscard]] bool isFitted(char16_t character);

/// Added after each character, in em of San Francisco, at a size in points and a weight of 300 to 600.
[[nodiscard]] double sanFranciscoTracking(double size, int weight, bool isDisplay);

} // namespace qairopay::scene
