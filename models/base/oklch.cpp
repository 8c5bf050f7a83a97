// SPDX-FileCopyrightText: 2026 QairoPay Pass Studio contributors
// SPDX-License-Identifier: Apache-2.0
#include "base/oklch.h"

#include <algorithm>
#include <array>
#include <cmath>

namespace qairopay {

namespace {

struct Linear
{
    double red = 0;
    double green = 0;
    double blue = 0;
};

struct Oklab
{
    double lightness = 0;
    double a = 0;
    double b = 0;
};

/// The matrices of Björn Ottosson, "A perceptual color space for image processing" (2020).
Oklab toOklab(Colour colour)
{
    const Linear c{linear(colour.red), linear(colour.green), linear(colour.blue)};
    const double l = std::cbrt(0.4122214708 * c.red + 0.5363325363 * c.green + 0.0514459929 * c.blue);
    const double m = std::cbrt(0.2119034982 * c.red + 0.6806995451 * c.green + 0.1073969566 * c.blue);
    const double s = std::cbrt(0.0883024619 * c.red + 0.2817188376 * c.green + 0.6299787005 * c.blue);
    return {0.2104542553 * l + 0.7936177850 * m - 0.0040720468 * s,
            1.9779984951 * l - 2.4285922050 * m + 0.4505937099 * s,
            0.0259040371 * l + 0.7827717662 * m - 0.8086757660 * s};
}

Linear toLinear(const Oklch &colour)
{
    const double a = colour.chroma * std::cos(colour.hue);
    const double b = colour.chroma * std::sin(colour.hue);
    const double l = std::pow(colour.lightness + 0.3963377774 * a + 0.2158037573 * b, 3);
    const double m = std::pow(colour.lightness - 0.1055613458 * a - 0.0638541728 * b, 3);
    const double s = std::pow(colour.lightness - 0.0894841775 * a - 1.2914855480 * b, 3);
    return {4.0767416621 * l - 3.3077115913 * m + 0.2309699292 * s,
            -1.2684380046 * l + 2.6097574011 * m - 0.3413193965 * s,
            -0.0041960863 * l - 0.7034186147 * m + 1.7076147010 * s};
}

bool isInGamut(const Linear &c)
{
    constexpr double slack = 0.0005;
    return std::ranges::all_of(std::array{c.red, c.green, c.blue},
                               [](double v) { return v >= -slack && v <= 1 + slack; });
}

Colour toColour(const Linear &c)
{
    return {fromLinear(c.red), fromLinear(c.green), fromLinear(c.blue)};
}

} // namespace

Oklch toOklch(Colour colour)
{
    const auto lab = toOklab(colour);
    return {lab.lightness, std::hypot(lab.a, lab.b), std::atan2(lab.b, lab.a)};
}

Colour fromOklch(const Oklch &colour)
{
    constexpr int steps = 14;
    auto fitting = colour;
    fitting.lightness = std::clamp(fitting.lightness, 0.0, 1.0);
    if (isInGamut(toLinear(fitting)))
        return toColour(toLinear(fitting));
    double inside = 0;
    double outside = fitting.chroma;
    for (int i = 0; i < steps; ++i) {
        fitting.chroma = (inside + outside) / 2;
        (isInGamut(toLinear(fitting)) ? inside : outside) = fitting.chroma;
    }
    fitting.chroma = inside;
    return toColour(toLinear(fitting));
}

double lookDistance(Colour a, Colour b)
{
    const auto x = toOklab(a);
    const auto y = toOklab(b);
    return std::hypot(x.lightness - y.lightness, x.a - y.a, x.b - y.b);
}

std::optional<Colour> nearestPassing(Colour wanted, const std::function<bool(Colour)> &passes)
{
    if (passes(wanted))
        return wanted;
    constexpr int steps = 256; // of lightness: finer than eight bits tell apart
    const auto origin = toOklch(wanted);
    for (int step = 1; step <= steps; ++step) {
        for (const double by : {1.0 * step / steps, -1.0 * step / steps}) {
            auto moved = origin;
            moved.lightness += by;
            // The ends stand for black and white: the last step may fall short of them.
            if (moved.lightness < -1.0 / steps || moved.lightness > 1 + 1.0 / steps)
                continue;
            if (const auto colour = fromOklch(moved); passes(colour))
                return colour;
        }
    }
    return std::nullopt;
}

std::optional<Colour> nearestPassing(Colour wanted, const QList<Colour> &grounds, double ratio)
{
    return nearestPassing(wanted, [&](Colour colour) {
        return std::ranges::all_of(grounds,
                                   [&](Colour ground) { return contrastRatio(colour, ground) >= ratio; });
    });
}

} // namespace qairopay
