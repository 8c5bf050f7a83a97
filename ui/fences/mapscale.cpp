// SPDX-FileCopyrightText: 2026 QairoPay Pass Studio contributors
// SPDX-License-Identifier: Apache-2.0
#include "fences/mapscale.h"

#include "geo/mercator.h"

#include <cmath>

namespace qairopay {

namespace {

constexpr double longest = 110; ///< pixels

/// 1, 2 or 5 with as many noughts as fit.
double roundedDown(double value)
{
    const double power = std::pow(10, std::floor(std::log10(value)));
    const double first = value / power;
    return (first >= 5 ? 5 : first >= 2 ? 2 : 1) * power;
}

} // namespace

int MapScale::width() const
{
    return static_cast<int>(std::lround(metres() / metresPerPixel()));
}

QString MapScale::text() const
{
    return distanceText(metres(), m_feet);
}

double MapScale::metresPerPixel() const
{
    return geo::Viewport{.centre = {.latitude = m_latitude}, .zoom = m_zoomLevel, .size = {}}
        .metresPerPixel();
}

double MapScale::metres() const
{
    const double room = longest * metresPerPixel();
    if (!m_feet)
        return roundedDown(room);
    const double unit = room < geo::metresPerMile ? geo::metresPerFoot : geo::metresPerMile;
    return roundedDown(room / unit) * unit;
}

} // namespace qairopay
