// SPDX-FileCopyrightText: 2026 QairoPay Pass Studio contributors
// SPDX-License-Identifier: Apache-2.0
#include "artwork/palette.h"

#include "base/oklch.h"

#include <algorithm>

namespace qairopay::artwork {

namespace {

constexpr int sampleSide = 64;      // pixels: enough to see what covers most
constexpr int leastAlpha = 128;     // what is fainter is no colour of the picture
constexpr double apart = 0.09;      // of two colours of a palette
constexpr double leastShare = 0.01; // of the opaque pixels: less is the edge of something

/// Pixels that are near each other, and their sum.
struct Bin
{
    int count = 0;
    int red = 0;
    int green = 0;
    int blue = 0;

    void add(const Bin &other)
    {
        count += other.count;
        red += other.red;
        green += other.green;
        blue += other.blue;
    }
    [[nodiscard]] Colour mean() const
    {
        return {static_cast<quint8>(red / count), static_cast<quint8>(green / count),
                static_cast<quint8>(blue / count)};
    }
};

QList<Bin> binsOf(const QImage &picture)
{
    // Nearest neighbour: a blend of two colours is none of the picture's own.
    const QImage small = picture.scaled(sampleSide, sampleSide, Qt::IgnoreAspectRatio, Qt::FastTransformation)
                             .convertToFormat(QImage::Format_ARGB32);
    QList<Bin> bins(4096);
    for (int y = 0; y < small.height(); ++y) {
        for (int x = 0; x < small.width(); ++x) {
            const QRgb pixel = small.pixel(x, y);
            if (qAlpha(pixel) < leastAlpha)
                continue;
            bins[(qRed(pixel) >> 4) << 8 | (qGreen(pixel) >> 4) << 4 | qBlue(pixel) >> 4].add(
                {1, qRed(pixel), qGreen(pixel), qBlue(pixel)});
        }
    }
    bins.removeIf([](const Bin &bin) { return bin.count == 0; });
    std::ranges::sort(bins, std::ranges::greater(), &Bin::count);
    return bins;
}

} // namespace

QList<Colour> paletteOf(const QImage &picture, qsizetype most)
{
    if (picture.isNull())
        return {};
    QList<std::pair<Colour, Bin>> groups; // by the colour that began them
    int all = 0;
    for (const auto &bin : binsOf(picture)) {
        all += bin.count;
        const auto colour = bin.mean();
        const auto group = std::ranges::find_if(
            groups, [&](const auto &other) { return lookDistance(other.first, colour) < apart; });
        if (group == groups.end())
            groups.append({colour, bin});
        else
            group->second.add(bin);
    }
    std::ranges::sort(groups, [](const auto &a, const auto &b) { return a.second.count > b.second.count; });
    QList<Colour> palette;
    for (const auto &[colour, bin] : groups) {
        if (palette.size() < most && bin.count >= leastShare * all)
            palette.append(colour);
    }
    return palette;
}

} // namespace qairopay::artwork
