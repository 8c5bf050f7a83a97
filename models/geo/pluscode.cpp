// SPDX-FileCopyrightText: 2026 QairoPay Pass Studio contributors
// SPDX-License-Identifier: Apache-2.0
#include "geo/pluscode.h"

#include <array>
#include <cmath>

namespace qairopay::geo {

namespace {

// The format is that of https://github.com/google/open-location-code, specification.
constexpr QStringView alphabet = u"23456789CFGHJMPQRVWX";
constexpr qsizetype beforePlus = 8;
constexpr qsizetype pairDigits = 10;
constexpr qsizetype mostDigits = 15;
constexpr std::array pairSizes{20.0, 1.0, 0.05, 0.0025, 0.000125}; ///< degrees a pair of digits stands for
constexpr int gridRows = 5;
constexpr int gridColumns = 4;

struct Code
{
    QString head; ///< of digits before the plus; 8 in a whole code, 2, 4 or 6 in a short one
    QString tail;
};

/// A short code may have a town behind it: "C9QV+7F Orlando".
std::optional<Code> split(QStringView text)
{
    const QString word = text.trimmed().left(64).toString().section(u' ', 0, 0).toUpper();
    const qsizetype plus = word.indexOf(u'+');
    if (plus < 2 || plus > beforePlus || plus % 2 != 0 || word.size() > mostDigits + 1)
        return std::nullopt;
    Code code{word.left(plus), word.mid(plus + 1)};
    // 0 fills up a code of a large area: "76WV0000+".
    while (code.tail.isEmpty() && plus == beforePlus && code.head.size() > 2 && code.head.endsWith(u"00"))
        code.head.chop(2);
    if (code.tail.size() == 1 || (code.tail.isEmpty() && plus != beforePlus))
        return std::nullopt;
    for (const QChar digit : QString(code.head + code.tail)) {
        if (!alphabet.contains(digit))
            return std::nullopt;
    }
    return code;
}

int valueOf(QChar digit)
{
    return int(alphabet.indexOf(digit));
}

std::optional<GeoPoint> decode(const QString &digits)
{
    double south = -90, west = -180, height = 0, width = 0;
    const qsizetype pairs = std::min(digits.size(), pairDigits) / 2;
    for (qsizetype i = 0; i < pairs; ++i) {
        height = width = pairSizes[size_t(i)];
        south += valueOf(digits[2 * i]) * height;
        west += valueOf(digits[2 * i + 1]) * width;
    }
    for (qsizetype i = pairDigits; i < digits.size(); ++i) {
        height /= gridRows;
        width /= gridColumns;
        south += double(valueOf(digits[i]) / gridColumns) * height;
        west += double(valueOf(digits[i]) % gridColumns) * width;
    }
    if (south >= 90 || west >= 180)
        return std::nullopt;
    return GeoPoint{south + height / 2, west + width / 2};
}

QString pairsOf(const GeoPoint &point, qsizetype pairs)
{
    // Whole numbers of the smallest area: sums of fractions would drift.
    constexpr double perDegree = 8000;
    auto north =
        qint64(std::floor((std::clamp(point.latitude, -90.0, 90 - 1 / perDegree) + 90) * perDegree + 1e-6));
    auto east = qint64(std::floor((point.longitude + 180) * perDegree + 1e-6)) % qint64(360 * perDegree);
    QString digits;
    for (qsizetype i = 0; i < pairDigits / 2; ++i) {
        const auto unit = qint64(std::llround(pairSizes[size_t(i)] * perDegree));
        digits += alphabet[north / unit];
        digits += alphabet[east / unit];
        north %= unit;
        east %= unit;
    }
    return digits.left(2 * pairs);
}

/// The area with this end that lies nearest: the one around `near`, or its neighbour.
std::optional<GeoPoint> nearest(const Code &code, const GeoPoint &near)
{
    const qsizetype missing = beforePlus - code.head.size();
    const double size = pairSizes[size_t(missing / 2 - 1)];
    auto point = decode(pairsOf(near, missing / 2) + code.head + code.tail);
    if (!point)
        return point;
    if (point->latitude > near.latitude + size / 2 && point->latitude - size > -90)
        point->latitude -= size;
    else if (point->latitude < near.latitude - size / 2 && point->latitude + size < 90)
        point->latitude += size;
    if (point->longitude > near.longitude + size / 2)
        point->longitude -= size;
    else if (point->longitude < near.longitude - size / 2)
        point->longitude += size;
    point->longitude = std::remainder(point->longitude, 360);
    return point;
}

} // namespace

std::optional<GeoPoint> pointFromPlusCode(QStringView text, const std::optional<GeoPoint> &near)
{
    const auto code = split(text);
    if (!code)
        return std::nullopt;
    const bool isWhole = code->head.size() == beforePlus || code->tail.isEmpty();
    if (isWhole)
        return decode(code->head + code->tail);
    return near && near->isValid() ? nearest(*code, *near) : std::nullopt;
}

bool isPlusCode(QStringView text)
{
    return split(text).has_value();
}

QString plusCode(const GeoPoint &point)
{
    QString digits = pairsOf(point, pairDigits / 2);
    return digits.insert(beforePlus, u'+');
}

} // namespace qairopay::geo
