// SPDX-FileCopyrightText: 2026 QairoPay Pass Studio contributors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "base/colour.h"

#include <QtCore/qlist.h>

#include <functional>

namespace qairopay {

/// A colour by how light, how colourful and of which hue it looks (Ottosson's OKLCh): two colours as far
/// apart in it look about as different.
struct Oklch
{
    double lightness = 0; ///< 0 black to 1 white
    double chroma = 0;    ///< 0 grey; sRGB has up to about 0.32
    double hue = 0;       ///< radians; without a meaning for grey
};

[[nodiscard]] Oklch toOklch(Colour colour);
/// The sRGB colour of that lightness and hue with as much of the chroma as sRGB has.
[[nodiscard]] Colour fromOklch(const Oklch &colour);
/// How different two colours look: 0.02 is just seen, black and white are 1 apart.
[[nodiscard]] double lookDistance(Colour a, Colour b);

/// The colour nearest to `wanted` in lightness, of the same hue, that passes; none: no colour of that hue
/// does, black and white included.
[[nodiscard]] std::optional<Colour> nearestPassing(Colour wanted, const std::function<bool(Colour)> &passes);
/// The one that has a contrast of at least `ratio` with each of the grounds.
[[nodiscard]] std::optional<Colour> nearestPassing(Colour wanted, const QList<Colour> &grounds, double ratio);

} // namespace qairopay
