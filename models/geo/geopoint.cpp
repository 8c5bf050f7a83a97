// SPDX-FileCopyrightText: 2026 QairoPay Pass Studio contributors
// SPDX-License-Identifier: Apache-2.0
#include "geo/geopoint.h"

#include <QtCore/qlist.h>
#include <QtCore/qregularexpression.h>

#include <cmath>
#include <numbers>

using namespace Qt::StringLiterals;

namespace qairopay::geo {

namespace {

constexpr double earthRadius = 6'371'008.8;
constexpr double degree = std::numbers::pi / 180;

double wrapLongitude(double longitude)
{
    const double turned = std::fmod(longitude + 180, 360);
    return turned < 0 ? turned + 180 : turned - 180;
}

/// One coordinate: degrees, perhaps minutes and seconds, and the letter that stood before or behind it.
struct Angle
{
    double degrees = 0;
    QChar letter;
};

std::optional<Angle> angleFromMatch(const QRegularExpressionMatch &match)
{
    Angle angle{match.captured(u"deg").toDouble(), {}};
    const double minutes = match.captured(u"min").toDouble();
    const double seconds = match.captured(u"sec").toDouble();
    if (minutes >= 60 || seconds >= 60)
        return std::nullopt;
    angle.degrees += minutes / 60 + seconds / 3600;
    if (match.captured(u"sign") == "-"_L1)
        angle.degrees = -angle.degrees;
    const QString letter = match.captured(u"before") + match.captured(u"after");
    if (letter.size() > 1)
        return std::nullopt;
    if (!letter.isEmpty())
        angle.letter = letter.front().toUpper();
    if (angle.letter == u'S' || angle.letter == u'W')
        angle.degrees = -angle.degrees;
    return angle;
}

} // namespace

bool GeoPoint::isValid() const
{
    return std::isfinite(latitude) && std::isfinite(longitude) && std::abs(latitude) <= 90 &&
           std::abs(longitude) <= 180;
}

bool GeoBounds::contains(const GeoPoint &point) const
{
    if (point.latitude < south || point.latitude > north)
        return false;
    if (west <= east)
        return point.longitude >= west && point.longitude <= east;
    return point.longitude >= west || point.longitude <= east;
}

double distance(const GeoPoint &a, const GeoPoint &b)
{
    const double halfLat = std::sin((b.latitude - a.latitude) * degree / 2);
    const double halfLon = std::sin((b.longitude - a.longitude) * degree / 2);
    const double h =
        halfLat * halfLat + std::cos(a.latitude * degree) * std::cos(b.latitude * degree) * halfLon * halfLon;
    return 2 * earthRadius * std::asin(std::sqrt(std::min(1.0, h)));
}

GeoPoint destination(const GeoPoint &from, double bearing, double metres)
{
    const double angle = metres / earthRadius;
    const double lat = from.latitude * degree;
    const double sinLat =
        std::sin(lat) * std::cos(angle) + std::cos(lat) * std::sin(angle) * std::cos(bearing * degree);
    const double newLat = std::asin(std::clamp(sinLat, -1.0, 1.0));
    const double turn = std::atan2(std::sin(bearing * degree) * std::sin(angle) * std::cos(lat),
                                   std::cos(angle) - std::sin(lat) * sinLat);
    return {newLat / degree, wrapLongitude(from.longitude + turn / degree)};
}

GeoBounds circleBounds(const GeoPoint &centre, double radius)
{
    const double angle = radius / earthRadius / degree;
    GeoBounds bounds{centre.latitude - angle, -180, centre.latitude + angle, 180};
    if (bounds.north >= 90 || bounds.south <= -90) {
        bounds.north = std::min(bounds.north, 90.0);
        bounds.south = std::max(bounds.south, -90.0);
        return bounds; // a pole lies inside: every meridian does
    }
    const double width =
        std::asin(std::min(1.0, std::sin(angle * degree) / std::cos(centre.latitude * degree))) / degree;
    bounds.west = wrapLongitude(centre.longitude - width);
    bounds.east = wrapLongitude(centre.longitude + width);
    return bounds;
}

std::optional<GeoPoint> pointFromText(QStringView text)
{
    static const QRegularExpression pattern(
        uR"((?<before>[NSEWnsew])?\s*(?<sign>[+-])?(?<deg>\d{1,3}(?:\.\d{1,17})?)\s*°?\s*)"
        uR"((?:(?<min>\d{1,2}(?:\.\d{1,17})?)\s*['′]\s*)?(?:(?<sec>\d{1,2}(?:\.\d{1,17})?)\s*["″]\s*)?)"
        uR"((?(<before>)|(?<after>[NSEWnsew](?!\w))?)\s*(?:[,;]\s*)?)"_s);
    if (text.size() > 120)
        return std::nullopt;
    const QStringView trimmed = text.trimmed();
    QList<Angle> angles;
    qsizetype at = 0;
    while (at < trimmed.size() && angles.size() < 3) {
        const auto match = pattern.matchView(trimmed, at, QRegularExpression::NormalMatch,
                                             QRegularExpression::AnchorAtOffsetMatchOption);
        const auto angle = match.hasMatch() ? angleFromMatch(match) : std::nullopt;
        if (!angle)
            return std::nullopt;
        angles.append(*angle);
        at = match.capturedEnd();
    }
    if (angles.size() != 2)
        return std::nullopt;
    const auto isEastWest = [](QChar letter) { return letter == u'E' || letter == u'W'; };
    const auto isNorthSouth = [](QChar letter) { return letter == u'N' || letter == u'S'; };
    if (isEastWest(angles[0].letter) || isNorthSouth(angles[1].letter))
        angles.swapItemsAt(0, 1);
    if (isEastWest(angles[0].letter) || isNorthSouth(angles[1].letter))
        return std::nullopt;
    const GeoPoint point{angles[0].degrees, angles[1].degrees};
    return point.isValid() ? std::optional(point) : std::nullopt;
}

QString toText(const GeoPoint &point)
{
    return u"%1, %2"_s.arg(point.latitude, 0, 'f', 5).arg(point.longitude, 0, 'f', 5);
}

} // namespace qairopay::geo
