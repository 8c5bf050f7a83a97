// SPDX-FileCopyrightText: 2026 QairoPay Pass Studio contributors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include <QtCore/qstring.h>

namespace qairopay::scene {

/// What is done to a typeface's own advances.
enum class Calibration {
    None,
    SanFrancisco,             ///< Inter's text cut as the phone's below displayFrom
    SanFranciscoLight,        ///< the same, light
    SanFranciscoDisplay,      ///< Inter's display cut as the phone's from there on
    SanFranciscoLightDisplay, ///< the same, light
    SanFranciscoLightLarge,   ///< the same from largeFrom on
};

/// In em of the typeface: what a character takes more than it says itself, and how far its glyph moves in it.
struct AdvanceFit
{
    double advance = 0;
    double shift = 0;
};

[[nodiscard]] AdvanceFit advanceFit(Calibration calibration, char16_t character);

/// Added after each character, in em of San Francisco, at a size in points and a weight of 300 to 600.
[[nodiscard]] double sanFranciscoTracking(double size, int weight, bool isDisplay);

} // namespace qairopay::scene
