// SPDX-FileCopyrightText: 2026 QairoPay Pass Studio contributors
// SPDX-License-Identifier: Apache-2.0
#include "google/background.h"

#include <algorithm>
#include <array>

namespace qairopay::google {

namespace {

constexpr Colour white{255, 255, 255};
constexpr Colour darkText{0x20, 0x21, 0x24};
constexpr Colour ownChoice{0x3C, 0x40, 0x43}; ///< assumed: a neutral dark grey

/// Pixels of a picture that are near each other, and their mean.
struct Bin
{
    int count = 0;
    int red = 0;
    int green = 0;
    int blue = 0;

    [[nodiscard]] Colour mean() const
    {
        return {static_cast<quint8>(red / count), static_cast<quint8>(green / count),
                static_cast<quint8>(blue / count)};
    }
};

} // namespace

std::optional<Colour> dominantColour(const QImage &picture)
{
    constexpr int sample = 48; // pixels a side: enough to see what covers most
    constexpr int opaque = 128;
    const QImage small = picture.scaled(sample, sample).convertToFormat(QImage::Format_ARGB32);
    std::array<Bin, 512> bins{};
    for (int y = 0; y < small.height(); ++y) {
        for (int x = 0; x < small.width(); ++x) {
            const QRgb pixel = small.pixel(x, y);
            if (qAlpha(pixel) < opaque)
                continue;
            auto &bin = bins.at(
                static_cast<size_t>((qRed(pixel) >> 5) << 6 | (qGreen(pixel) >> 5) << 3 | qBlue(pixel) >> 5));
            ++bin.count;
            bin.red += qRed(pixel);
            bin.green += qGreen(pixel);
            bin.blue += qBlue(pixel);
        }
    }
    const auto largest = std::ranges::max_element(bins, {}, &Bin::count);
    return largest->count > 0 ? std::optional(largest->mean()) : std::nullopt;
}

Colour backgroundOf(const Document &document, const scene::Images &images)
{
    if (document.background)
        return *document.background;
    const auto logo = roundLogoOf(images);
    for (const auto slot : {std::optional(ImageSlot::Hero), logo}) {
        if (!slot || !images.has(*slot))
            continue;
        if (const auto colour = dominantColour(images.value(*slot)))
            return *colour;
    }
    return ownChoice;
}

Colour textColourOn(Colour background)
{
    return background.luma() < 0.5 ? white : darkText;
}

std::optional<ImageSlot> roundLogoOf(const scene::Images &images)
{
    if (images.has(ImageSlot::Icon))
        return ImageSlot::Icon;
    return images.has(ImageSlot::Logo) ? std::optional(ImageSlot::Logo) : std::nullopt;
}

} // namespace qairopay::google
