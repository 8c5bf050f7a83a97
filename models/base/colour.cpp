// SPDX-FileCopyrightText: 2026 QairoPay Pass Studio contributors
// SPDX-License-Identifier: Apache-2.0
#include "base/colour.h"

#include <QtCore/qregularexpression.h>

#include <algorithm>
#include <array>
#include <cmath>

using namespace Qt::StringLiterals;

namespace qairopay {

namespace {

std::optional<quint8> hexPair(QStringView text)
{
    bool ok = false;
    const uint value = text.toUInt(&ok, 16);
    return ok ? std::optional(static_cast<quint8>(value)) : std::nullopt;
}

bool isHexDigits(QStringView text)
{
    return std::ranges::all_of(text, [](QChar c) {
        const char16_t u = c.unicode();
        return (u >= u'0' && u <= u'9') || (u >= u'a' && u <= u'f') || (u >= u'A' && u <= u'F');
    });
}

quint8 mix(quint8 a, quint8 b, double share)
{
    return static_cast<quint8>(std::lround(a + (b - a) * share));
}

} // namespace

std::optional<Colour> Colour::fromHex(QStringView text)
{
    if (text.size() != 7 || text.front() != u'#' || !isHexDigits(text.mid(1)))
        return std::nullopt;
    return Colour{*hexPair(text.mid(1, 2)), *hexPair(text.mid(3, 2)), *hexPair(text.mid(5, 2))};
}

std::optional<Colour> Colour::fromCss(QStringView text)
{
    text = text.trimmed();
    if (text.size() == 4 && text.front() == u'#' && isHexDigits(text.mid(1))) {
        const auto twice = [](QChar c) { return *hexPair(QString(2, c)); };
        return Colour{twice(text[1]), twice(text[2]), twice(text[3])};
    }
    if (const auto hex = fromHex(text))
        return hex;
    static const QRegularExpression rgb(uR"(^rgb\(\s*(\d{1,3})\s*,\s*(\d{1,3})\s*,\s*(\d{1,3})\s*\)$)"_s);
    const auto match = rgb.matchView(text);
    if (!match.hasMatch())
        return std::nullopt;
    const int r = match.capturedView(1).toInt();
    const int g = match.capturedView(2).toInt();
    const int b = match.capturedView(3).toInt();
    if (r > 255 || g > 255 || b > 255)
        return std::nullopt;
    return Colour{static_cast<quint8>(r), static_cast<quint8>(g), static_cast<quint8>(b)};
}

QString Colour::toHex() const
{
    return QString::asprintf("#%02X%02X%02X", red, green, blue);
}

QString Colour::toRgb() const
{
    return QString::asprintf("rgb(%d, %d, %d)", red, green, blue);
}

double Colour::luminance() const
{
    return 0.2126 * linear(red) + 0.7152 * linear(green) + 0.0722 * linear(blue);
}

double Colour::luma() const
{
    return (0.299 * red + 0.587 * green + 0.114 * blue) / 255.0;
}

Colour Colour::mixed(Colour other, double share) const
{
    share = std::clamp(share, 0.0, 1.0);
    return {mix(red, other.red, share), mix(green, other.green, share), mix(blue, other.blue, share)};
}

/// Read from a table: the lint asks for hundreds of points of a picture at each keystroke.
double linear(quint8 channel)
{
    static const auto table = [] {
        std::array<double, 256> values{};
        for (size_t i = 0; i < values.size(); ++i) {
            const double c = static_cast<double>(i) / 255.0;
            values.at(i) = c <= 0.04045 ? c / 12.92 : std::pow((c + 0.055) / 1.055, 2.4);
        }
        return values;
    }();
    return table[channel];
}

quint8 fromLinear(double light)
{
    const double l = std::clamp(light, 0.0, 1.0);
    const double c = l <= 0.0031308 ? l * 12.92 : 1.055 * std::pow(l, 1 / 2.4) - 0.055;
    return static_cast<quint8>(std::lround(c * 255));
}

double contrastRatio(Colour a, Colour b)
{
    const double la = a.luminance() + 0.05;
    const double lb = b.luminance() + 0.05;
    return la > lb ? la / lb : lb / la;
}

} // namespace qairopay
