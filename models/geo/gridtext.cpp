// SPDX-FileCopyrightText: 2026 QairoPay Pass Studio contributors
// SPDX-License-Identifier: Apache-2.0
#include "geo/gridtext.h"

#include "geo/coordinatetext.h"
#include "geo/words.h"

#include <QtCore/qregularexpression.h>

#include <GeographicLib/MGRS.hpp>
#include <GeographicLib/UTMUPS.hpp>

using namespace Qt::StringLiterals;

namespace qairopay::geo {

namespace {

using GeographicLib::GeographicErr;
using GeographicLib::MGRS;
using GeographicLib::UTMUPS;

constexpr qsizetype mostDigits = 10;
constexpr QStringView bands = u"CDEFGHJKLMNPQRSTUVWX";

struct Metres
{
    int zone = UTMUPS::UPS;
    bool isNorth = true;
    double east = 0;
    double north = 0;
};

/// "33U UU 91934 20195".
struct Square
{
    QString zone; ///< empty at the poles
    QChar band;
    QString letters;
    QString east; ///< the digits; all of them are here when they were not apart
    QString north;
};

/// "33U 391934 5820195".
struct Pair
{
    int zone = 0;
    QString letter; ///< of a band or a half of the globe; NORTH and SOUTH are never a band
    double east = 0;
    double north = 0;
};

std::optional<Square> squareOf(const QString &words)
{
    static const QRegularExpression pattern(
        uR"(^(?<word>MGRS:? ?)?(?<zone>\d{0,2})(?<apart> ?)(?<band>[A-Z])(?<gap> ?)(?<letters>[A-Z]{2}) ?)"_s +
        uR"((?<east>\d+)(?:[ ,]+(?<north>\d+))?$)"_s);
    const auto match = pattern.match(words.toUpper());
    if (!match.hasMatch())
        return std::nullopt;
    const Square square{match.captured(u"zone"), match.captured(u"band").front(), match.captured(u"letters"),
                        match.captured(u"east"), match.captured(u"north")};
    // "12 Rue 44" is a street, and "Bar 85001 23456" not at the South Pole.
    const bool isPolar = square.zone.isEmpty();
    const bool isStreet = !match.captured(u"apart").isEmpty() && match.captured(u"gap").isEmpty();
    const bool isSure = !match.captured(u"word").isEmpty() || words == words.toUpper();
    const bool isWhole = square.east.size() + square.north.size() == mostDigits;
    if ((!isSure && (isPolar || isStreet)) || (isPolar && (!isWhole || !u"ABYZ"_s.contains(square.band))))
        return std::nullopt;
    return square;
}

/// `layout`: %1 is a number, %2 its name.
QRegularExpression pairPattern(const QString &layout)
{
    const auto part = [&layout](const QString &which) {
        return layout.arg(uR"((?<%1>\d{1,8}(?:[.,]\d{1,9})?) ?M?)"_s.arg(which),
                          u"(?<%1Name>E(?:AST(?:ING)?)?|N(?:ORTH(?:ING)?)?)"_s.arg(which));
    };
    return QRegularExpression(
        uR"(^(?:UTM:? ?)?(?:ZONE ?)?(?<zone>\d{1,2}) ?(?<letter>NORTH|SOUTH|[A-Z])[ ,;:]*)"_s +
        part(u"first"_s) + u"(?:[ ,;/]+|(?<=[A-Z])|(?=[EN]))"_s + part(u"second"_s) + u'$');
}

double numberOf(QString text)
{
    return text.replace(u',', u'.').toDouble();
}

std::optional<Pair> pairOf(const QString &words)
{
    static const auto namesBehind = pairPattern(u"%1(?: ?%2)?"_s);     // 391934mE 5820195mN
    static const auto namesBefore = pairPattern(u"(?:%2[ :=]*)?%1"_s); // E 391934 N 5820195
    // What has fewer digits is degrees, minutes and seconds.
    static const QRegularExpression easting(uR"(^\d{6,7}(?!\d))"_s);
    const QString capitals = words.toUpper();
    auto match = namesBehind.match(capitals);
    if (!match.hasMatch())
        match = namesBefore.match(capitals);
    if (!match.hasMatch())
        return std::nullopt;
    QString first = match.captured(u"first");
    QString second = match.captured(u"second");
    const QString firstName = match.captured(u"firstName").left(1);
    const QString secondName = match.captured(u"secondName").left(1);
    if (firstName == u"N" || secondName == u"E")
        std::swap(first, second);
    if (!easting.match(first).hasMatch() || (!firstName.isEmpty() && firstName == secondName))
        return std::nullopt;
    return Pair{match.captured(u"zone").toInt(), match.captured(u"letter"), numberOf(first),
                numberOf(second)};
}

std::optional<GeoPoint> pointOf(const Metres &metres)
{
    constexpr bool isWithinSquares = true;
    try {
        GeoPoint point;
        UTMUPS::Reverse(metres.zone, metres.isNorth, metres.east, metres.north, point.latitude,
                        point.longitude, isWithinSquares);
        return point.isValid() ? std::optional(point) : std::nullopt;
    } catch (const GeographicErr &) {
        return std::nullopt;
    }
}

std::optional<Metres> metresOf(const Square &square)
{
    const QString text = square.zone + square.band + square.letters + square.east + square.north;
    try {
        Metres metres;
        int digits = 0;
        MGRS::Reverse(text.toStdString(), metres.zone, metres.isNorth, metres.east, metres.north, digits);
        return metres;
    } catch (const GeographicErr &) {
        return std::nullopt;
    }
}

/// "U" of what lies in 33U; nothing where there are no squares.
QString bandOf(const Metres &metres)
{
    constexpr int zoneAlone = -1;
    try {
        std::string zone;
        MGRS::Forward(metres.zone, metres.isNorth, metres.east, metres.north, zoneAlone, zone);
        return QString::fromStdString(zone).right(1);
    } catch (const GeographicErr &) {
        return {};
    }
}

std::unexpected<Error> wrong(const QString &sentence)
{
    return failure(ErrorKind::InvalidInput, sentence);
}

Result<void> checkZone(int zone, QChar band)
{
    if (zone < UTMUPS::MINUTMZONE || zone > UTMUPS::MAXUTMZONE)
        return wrong(Words::tr("There is no grid zone %1. Zones are numbered 1 to 60.").arg(zone));
    if (!bands.contains(band))
        return wrong(
            Words::tr("There is no grid band %1. Bands are the letters C to X without I and O.").arg(band));
    return {};
}

Result<GeoPoint> pointIn(const Square &square)
{
    if (!square.zone.isEmpty()) {
        if (const auto zone = checkZone(square.zone.toInt(), square.band); !zone)
            return std::unexpected(zone.error());
    }
    const qsizetype digits = square.east.size() + square.north.size();
    const bool areHalves = square.north.isEmpty() || square.north.size() == square.east.size();
    if (digits % 2 != 0 || digits > mostDigits || !areHalves)
        return wrong(
            Words::tr("A grid square has 2, 4, 6, 8 or 10 digits: as many for the east as for the north."));
    const auto metres = metresOf(square);
    if (const auto point = metres ? pointOf(*metres) : std::nullopt)
        return *point;
    return wrong(Words::tr("Grid zone %1 has no square %2.").arg(square.zone + square.band, square.letters));
}

Result<GeoPoint> pointAt(const Metres &metres)
{
    if (const auto point = pointOf(metres))
        return *point;
    return wrong(Words::tr("There is no such place in grid zone %1: eastings run from 100,000 to 900,000 m, "
                           "northings up to 9,500,000 m in the north and from 1,000,000 to 10,000,000 m in "
                           "the south.")
                     .arg(metres.zone));
}

Result<GeoPoint> pointIn(const Pair &pair)
{
    const QString &letter = pair.letter;
    if (const auto zone = checkZone(pair.zone, letter.front()); !zone)
        return std::unexpected(zone.error());
    const Metres north{pair.zone, true, pair.east, pair.north};
    const Metres south{pair.zone, false, pair.east, pair.north};
    if (letter == u"NORTH" || letter == u"N") // the band N is a part of the north
        return pointAt(north);
    if (letter == u"SOUTH" || (letter == u"S" && bandOf(north) != u"S"))
        return pointAt(south);
    if (letter == u"S")
        return wrong(
            Words::tr("Zone %1S can be the band S, which lies in the north, or the southern half of the "
                      "globe. Write “%1 north” or “%1 south” instead.")
                .arg(pair.zone));
    const Metres &metres = letter < u"N"_s ? south : north;
    const auto point = pointAt(metres);
    if (const QString band = bandOf(metres); point && band != letter)
        return wrong(Words::tr("This easting and northing lie in grid zone %1, not in %2.")
                         .arg(QString::number(pair.zone) + band, QString::number(pair.zone) + letter));
    return point;
}

} // namespace

std::optional<Result<GeoPoint>> pointFromGrid(QStringView text)
{
    const auto words = plainCoordinates(text);
    if (!words)
        return std::nullopt;
    const QString plain = words->simplified();
    if (const auto square = squareOf(plain))
        return pointIn(*square);
    if (const auto pair = pairOf(plain))
        return pointIn(*pair);
    return std::nullopt;
}

} // namespace qairopay::geo
