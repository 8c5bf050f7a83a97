// SPDX-FileCopyrightText: 2026 QairoPay Pass Studio contributors
// SPDX-License-Identifier: Apache-2.0
#include "apple/systemlook.h"

#include "apple/grounds.h"
#include "scene/mirror.h"

namespace qairopay::apple {

namespace {

constexpr SystemColours light{{242, 242, 247}, {255, 255, 255}, {198, 198, 200},
                              {110, 110, 115}, {0, 0, 0},       {0, 98, 204}};
constexpr SystemColours dark{{0, 0, 0},       {28, 28, 30},    {56, 56, 58},
                             {152, 152, 159}, {255, 255, 255}, {64, 156, 255}};

} // namespace

const SystemColours &systemColours(bool isDark)
{
    return isDark ? dark : light;
}

scene::FontSpec systemFont(double size, int weight)
{
    return {scene::Family::Inter, size, weight, 0};
}

scene::Scene directed(scene::Scene scene, const LayoutOptions &options)
{
    if (!isRightToLeft(options))
        return scene;
    auto turned = scene::mirrored(std::move(scene));
    turned.ground = &groundOf(Rule::RightToLeft);
    return turned;
}

double baselineIn(double height, const scene::FontSpec &font, const scene::Fonts &fonts)
{
    const double ascent = fonts.ascent(font);
    return (height - ascent - fonts.descent(font)) / 2 + ascent;
}

} // namespace qairopay::apple
