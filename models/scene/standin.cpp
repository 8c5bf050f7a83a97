// SPDX-FileCopyrightText: 2026 QairoPay Pass Studio contributors
// SPDX-License-Identifier: Apache-2.0
#include "scene/standin.h"

using namespace Qt::StringLiterals;

namespace qairopay::scene {

namespace {

// San Francisco: ascent and descent as in its hhea table. Inter's capitals are 0.727 em; at 0.98 of its size
// all texts of the photographs match best (measured, to 1 %).
constexpr double interScale = 0.98;
// From here on Inter's display cut is nearer; San Francisco glides from one to the other.
constexpr double displayFrom = 20;
constexpr double largeFrom = 23;

constexpr WalletMetrics sanFrancisco{0.727 * interScale, 0.952, 0.241};
constexpr WalletMetrics googleSans{0.711, 0.927, 0.244};

QString interFile(const FontSpec &font)
{
    const bool isDisplay = font.size >= displayFrom;
    if (font.weight < 350)
        return isDisplay ? u"InterDisplay-Light.otf"_s : u"Inter-Light.otf"_s;
    if (font.weight < 450)
        return isDisplay ? u"InterDisplay-Regular.otf"_s : u"Inter-Regular.otf"_s;
    if (font.weight < 550)
        return isDisplay ? u"InterDisplay-Medium.otf"_s : u"Inter-Medium.otf"_s;
    return isDisplay ? u"InterDisplay-SemiBold.otf"_s : u"Inter-SemiBold.otf"_s;
}

Calibration calibrationFor(const FontSpec &font)
{
    if (font.size < displayFrom)
        return {true, font.weight, Cut::Text};
    return {true, font.weight, font.size < largeFrom ? Cut::Display : Cut::Large};
}

QString robotoFile(const FontSpec &font)
{
    if (font.weight < 350)
        return u"Roboto-Light.ttf"_s;
    if (font.weight < 450)
        return u"Roboto-Regular.ttf"_s;
    return font.weight < 550 ? u"Roboto-Medium.ttf"_s : u"Roboto-Bold.ttf"_s;
}

} // namespace

StandIn standInFor(const FontSpec &font)
{
    switch (font.family) {
    case Family::Inter:
        return {interFile(font), interScale,
                sanFranciscoTracking(font.size, font.weight, font.size >= displayFrom), calibrationFor(font)};
    case Family::Roboto:
        return {robotoFile(font), 1, 0, {}};
    case Family::Mono:
        return {u"JetBrainsMono-Regular.ttf"_s, 1, 0, {}};
    }
    Q_UNREACHABLE_RETURN({});
}

const WalletMetrics &walletMetrics(Family family)
{
    return family == Family::Inter ? sanFrancisco : googleSans;
}

const QStringList &standInFiles()
{
    static const QStringList files{
        u"Inter-Light.otf"_s,          u"Inter-Regular.otf"_s,         u"Inter-Medium.otf"_s,
        u"Inter-SemiBold.otf"_s,       u"InterDisplay-Light.otf"_s,    u"InterDisplay-Regular.otf"_s,
        u"InterDisplay-Medium.otf"_s,  u"InterDisplay-SemiBold.otf"_s, u"Roboto-Light.ttf"_s,
        u"Roboto-Regular.ttf"_s,       u"Roboto-Medium.ttf"_s,         u"Roboto-Bold.ttf"_s,
        u"JetBrainsMono-Regular.ttf"_s};
    return files;
}

} // namespace qairopay::scene
