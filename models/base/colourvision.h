// SPDX-FileCopyrightText: 2026 QairoPay Pass Studio contributors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "base/colour.h"

#include <array>

namespace qairopay {

/// Ways to see colours: the usual one, without one of the three kinds of cones, without any.
enum class ColourVision { Usual, Deuteranopia, Protanopia, Tritanopia, Achromatopsia };

inline constexpr std::array allColourVisions{ColourVision::Usual, ColourVision::Deuteranopia,
                                             ColourVision::Protanopia, ColourVision::Tritanopia,
                                             ColourVision::Achromatopsia};

/// What somebody with that vision takes the colour for (Machado, Oliveira and Fernandes 2009, full severity;
/// achromatopsia: the luminance alone).
[[nodiscard]] Colour seenWith(ColourVision vision, Colour colour);

/// The same for many pixels: what costs something was worked out before.
class VisionFilter
{
public:
    explicit VisionFilter(ColourVision vision);

    [[nodiscard]] Colour operator()(Colour colour) const;

private:
    static constexpr int outSteps = 4096; ///< of linear light; enough for eight bits of sRGB

    std::array<float, 9> m_matrix{};
    std::array<float, 256> m_linear{};
    std::array<quint8, outSteps + 1> m_channel{};
};

} // namespace qairopay
