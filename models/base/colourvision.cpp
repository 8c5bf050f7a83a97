// SPDX-FileCopyrightText: 2026 QairoPay Pass Studio contributors
// SPDX-License-Identifier: Apache-2.0
#include "base/colourvision.h"

#include <algorithm>

namespace qairopay {

namespace {

/// In linear light, row by row.
std::array<float, 9> matrixOf(ColourVision vision)
{
    switch (vision) {
    case ColourVision::Usual:
        return {1, 0, 0, 0, 1, 0, 0, 0, 1};
    case ColourVision::Deuteranopia:
        return {0.367322F, 0.860646F,  -0.227968F, 0.280085F, 0.672501F,
                0.047413F, -0.011820F, 0.042940F,  0.968881F};
    case ColourVision::Protanopia:
        return {0.152286F, 1.052583F,  -0.204868F, 0.114503F, 0.786281F,
                0.099216F, -0.003882F, -0.048116F, 1.051998F};
    case ColourVision::Tritanopia:
        return {1.255528F, -0.076749F, -0.178779F, -0.078411F, 0.930809F,
                0.147602F, 0.004733F,  0.691367F,  0.303900F};
    case ColourVision::Achromatopsia:
        return {0.2126F, 0.7152F, 0.0722F, 0.2126F, 0.7152F, 0.0722F, 0.2126F, 0.7152F, 0.0722F};
    }
    Q_UNREACHABLE_RETURN({});
}

} // namespace

Colour seenWith(ColourVision vision, Colour colour)
{
    return VisionFilter(vision)(colour);
}

VisionFilter::VisionFilter(ColourVision vision)
    : m_matrix(matrixOf(vision))
{
    for (size_t i = 0; i < m_linear.size(); ++i)
        m_linear[i] = static_cast<float>(linear(static_cast<quint8>(i)));
    for (size_t i = 0; i < m_channel.size(); ++i)
        m_channel[i] = fromLinear(static_cast<double>(i) / outSteps);
}

Colour VisionFilter::operator()(Colour colour) const
{
    const float red = m_linear[colour.red];
    const float green = m_linear[colour.green];
    const float blue = m_linear[colour.blue];
    const auto channel = [&](size_t row) {
        const float light =
            m_matrix[row * 3] * red + m_matrix[row * 3 + 1] * green + m_matrix[row * 3 + 2] * blue;
        return m_channel[static_cast<size_t>(std::clamp(light, 0.0F, 1.0F) * outSteps + 0.5F)];
    };
    return {channel(0), channel(1), channel(2)};
}

} // namespace qairopay
