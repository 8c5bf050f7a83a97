// SPDX-FileCopyrightText: 2026 QairoPay Pass Studio contributors
// SPDX-License-Identifier: Apache-2.0
#include "geo/coordinatetext.h"

#include <QtCore/qlist.h>
#include <QtCore/qregularexpression.h>

#include <array>
#include <cmath>

using namespace Qt::StringLiterals;

namespace qairopay::geo {

namespace {

constexpr qsizetype longest = 120;
constexpr qsizetype mostNumbers = 6;

/// A number and what stood behind it: a mark (° ' " : or none), a letter of the compass, a separator.
struct Number
{
    double value = 0;
    bool hasSign = false;
    bool isWhole = true;
    QChar mark;
    QChar letterBefore;
    QChar letterBehind;
    bool ends = false; ///< a comma, semicolon or slash follows
};

/// "48,1372; 11,5761": commas of the numbers themselves. Two numbers with one comma between them stay.
QString withPoints(const QString &text)
{
    static const QRegularExpression commas(
        u"^([NSEW ]*[+-]?\\d{1,3}),(\\d{1,17}[°NSEW ]*)(?:\\s*[;/]\\s*|,\\s+|\\s+)([NSEW ]*[+-]?\\d{1,3}),(\\d{1,17}[°NSEW ]*)$"_s,
        QRegularExpression::CaseInsensitiveOption);
    const auto match = commas.match(text);
    return match.hasMatch() ? u"%1.%2; %3.%4"_s.arg(match.captured(1), match.captured(2), match.captured(3),
                                                    match.captured(4))
                            : text;
}

/// Words that say which number is which become the letters of the compass.
struct Named
{
    QString text;
    bool longitudeFirst = false;
};

Named withoutWords(QString text)
{
    static const QRegularExpression point(u"^(?:SRID=4326;)?POINT\\s*\\(([^()]*)\\)$"_s,
                                          QRegularExpression::CaseInsensitiveOption);
    static const QRegularExpression latitude(u"\"?\\blat(?:itude)?\\b\"?\\s*[:=]?"_s,
                                             QRegularExpression::CaseInsensitiveOption);
    static const QRegularExpression longitude(u"\"?\\b(?:lon(?:gitude)?|long|lng)\\b\"?\\s*[:=]?"_s,
                                              QRegularExpression::CaseInsensitiveOption);
    if (const auto match = point.match(text); match.hasMatch())
        return {match.captured(1), true};
    const auto first = latitude.match(text);
    const auto second = longitude.match(text);
    if (!first.hasMatch() || !second.hasMatch())
        return {text, false};
    const bool turned = second.capturedStart() < first.capturedStart();
    text.remove(latitude).remove(longitude).remove(u'{').remove(u'}');
    return {text, turned};
}

QChar letterOf(const QString &captured)
{
    return captured.isEmpty() ? QChar() : captured.front().toUpper();
}

Number numberOf(const QRegularExpressionMatch &match)
{
    const QString mark = match.captured(u"mark");
    const QString sign = match.captured(u"sign");
    Number number;
    number.value = match.captured(u"number").toDouble() * (sign == "-"_L1 ? -1 : 1);
    number.hasSign = !sign.isEmpty();
    number.isWhole = match.captured(u"fraction").isEmpty();
    if (!mark.isEmpty())
        number.mark = mark == "deg"_L1 ? QChar(u'°') : mark.front();
    number.letterBefore = letterOf(match.captured(u"before"));
    number.letterBehind = letterOf(match.captured(u"behind"));
    number.ends = !match.captured(u"end").isEmpty();
    return number;
}

QRegularExpression numberPattern(const QString &before, const QString &behind)
{
    return QRegularExpression(before +
                              uR"(\s*(?<sign>[+-])?\s*(?<number>\d{1,3}(?<fraction>\.\d{1,17})?))"
                              uR"(\s*(?<mark>[°'":]|deg\b)?\s*)"_s +
                              behind + uR"(\s*(?<end>[,;/])?\s*)"_s);
}

/// The numbers of the text; nothing if there is anything else in it. Who begins with a letter writes each
/// before its number.
std::optional<QList<Number>> numbersOf(const QString &text)
{
    static const auto lettersFirst = numberPattern(u"(?<before>[NSEWnsew])?"_s, {});
    static const auto lettersLast = numberPattern({}, u"(?<behind>[NSEWnsew](?![A-Za-z]))?"_s);
    const auto &pattern = !text.isEmpty() && text.front().isLetter() ? lettersFirst : lettersLast;
    QList<Number> found;
    qsizetype at = 0;
    while (at < text.size()) {
        const auto match = pattern.match(text, at, QRegularExpression::NormalMatch,
                                         QRegularExpression::AnchorAtOffsetMatchOption);
        if (!match.hasMatch() || found.size() == mostNumbers)
            return std::nullopt;
        found.append(numberOf(match));
        at = match.capturedEnd();
    }
    return found;
}

/// Where the second coordinate begins.
std::optional<qsizetype> boundary(const QList<Number> &numbers)
{
    QList<qsizetype> starts;
    const auto isOne = [&] { return starts.size() == 1 && starts.front() < numbers.size(); };
    for (qsizetype i = 1; i < numbers.size(); ++i) {
        if (!numbers[i].letterBefore.isNull() || !numbers[i - 1].letterBehind.isNull())
            starts.append(i);
    }
    if (isOne())
        return starts.front();
    starts.clear();
    for (qsizetype i = 1; i < numbers.size(); ++i) {
        if (numbers[i - 1].ends)
            starts.append(i);
    }
    if (isOne())
        return starts.front();
    starts.clear();
    for (qsizetype i = 1; i < numbers.size(); ++i) {
        if (numbers[i].mark == u'°' || numbers[i].hasSign)
            starts.append(i);
    }
    if (isOne())
        return starts.front();
    return numbers.size() % 2 == 0 ? std::optional(numbers.size() / 2) : std::nullopt;
}

struct Angle
{
    double degrees = 0;
    QChar letter;
};

bool fits(const Number &number, qsizetype place)
{
    static constexpr std::array marks{u'°', u'\'', u'"'};
    const bool isMark =
        number.mark.isNull() || number.mark == marks[size_t(place)] || (number.mark == u':' && place < 2);
    return isMark && (place == 0 || (!number.hasSign && number.value < 60));
}

std::optional<Angle> angleOf(const QList<Number> &parts)
{
    if (parts.isEmpty() || parts.size() > 3)
        return std::nullopt;
    const bool isNegative = std::signbit(parts.front().value);
    Angle angle;
    double unit = 1;
    for (qsizetype i = 0; i < parts.size(); ++i, unit /= 60) {
        const Number &part = parts[i];
        // Only the last one has decimals.
        if (!fits(part, i) || (i + 1 < parts.size() && !part.isWhole))
            return std::nullopt;
        angle.degrees += std::abs(part.value) * unit;
        for (const QChar letter : {part.letterBefore, part.letterBehind}) {
            if (letter.isNull())
                continue;
            if (!angle.letter.isNull())
                return std::nullopt;
            angle.letter = letter;
        }
    }
    const bool isSouthOrWest = angle.letter == u'S' || angle.letter == u'W';
    if (isNegative && !angle.letter.isNull() && !isSouthOrWest)
        return std::nullopt; // minus so much north: nobody knows what is meant
    if (isNegative || isSouthOrWest)
        angle.degrees = -angle.degrees;
    return angle;
}

std::optional<GeoPoint> pointOf(Angle first, Angle second)
{
    const auto isEastWest = [](QChar letter) { return letter == u'E' || letter == u'W'; };
    const auto isNorthSouth = [](QChar letter) { return letter == u'N' || letter == u'S'; };
    if (isEastWest(first.letter) || isNorthSouth(second.letter))
        std::swap(first, second);
    if (isEastWest(first.letter) || isNorthSouth(second.letter))
        return std::nullopt;
    const GeoPoint point{first.degrees, second.degrees};
    return point.isValid() ? std::optional(point) : std::nullopt;
}

} // namespace

std::optional<QString> plainCoordinates(QStringView text)
{
    if (text.size() > longest)
        return std::nullopt;
    struct Sign
    {
        char16_t from;
        QLatin1StringView to;
    };
    static constexpr std::array signs{
        Sign{u'\u2212', "-"_L1},  Sign{u'\u2013', "-"_L1},  Sign{u'\u2019', "'"_L1}, Sign{u'\u2018', "'"_L1},
        Sign{u'\u2032', "'"_L1},  Sign{u'\u02B9', "'"_L1},  Sign{u'\u00B4', "'"_L1}, Sign{u'\u201D', "\""_L1},
        Sign{u'\u201C', "\""_L1}, Sign{u'\u2033', "\""_L1}, Sign{u'\u00A0', " "_L1}, Sign{u'\u202F', " "_L1},
        Sign{u'\u200E', ""_L1},   Sign{u'\u202C', ""_L1},   Sign{u'\n', " "_L1},     Sign{u'\t', " "_L1}};
    QString out = text.trimmed().toString();
    out.replace(u'\u00BA', u'\u00B0').replace(u'\u02DA', u'\u00B0');
    for (const Sign &sign : signs)
        out.replace(QChar(sign.from), sign.to);
    return out.replace("''"_L1, "\""_L1);
}

std::optional<GeoPoint> pointFromText(QStringView text)
{
    const auto words = plainCoordinates(text);
    if (!words)
        return std::nullopt;
    const auto named = withoutWords(*words);
    const auto numbers = numbersOf(withPoints(named.text.trimmed()));
    if (!numbers || numbers->size() < 2)
        return std::nullopt;
    const auto middle = boundary(*numbers);
    if (!middle)
        return std::nullopt;
    const auto first = angleOf(numbers->first(*middle));
    const auto second = angleOf(numbers->sliced(*middle));
    if (!first || !second)
        return std::nullopt;
    return named.longitudeFirst ? pointOf(*second, *first) : pointOf(*first, *second);
}

std::optional<double> numberFromText(QStringView text)
{
    QString plain = text.trimmed().toString();
    if (plain.size() > 40)
        return std::nullopt;
    plain.replace(u'\u2212', u'-');
    if (plain.count(u',') == 1 && !plain.contains(u'.'))
        plain.replace(u',', u'.');
    bool isNumber = false;
    const double value = plain.toDouble(&isNumber);
    return isNumber && std::isfinite(value) ? std::optional(value) : std::nullopt;
}

} // namespace qairopay::geo
