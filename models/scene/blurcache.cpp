// SPDX-FileCopyrightText: 2026 QairoPay Pass Studio contributors
// SPDX-License-Identifier: Apache-2.0
#include "scene/blurcache.h"

#include <QtCore/qvarlengtharray.h>

#include <algorithm>
#include <array>

namespace qairopay::scene {

namespace {

constexpr int blurWidth = 180; ///< pixels the image is scaled to: half a card's points
constexpr int radius = 5;      ///< at that size; 10 pt on the card (assumed, wallet-formats C.2)
constexpr int passes = 3;

/// Averages along one line of `count` pixels, `step` bytes apart, with the edge pixels repeated.
void boxBlurLine(uchar *line, int count, qsizetype step)
{
    QVarLengthArray<std::array<int, 4>, 512> source(count);
    for (int i = 0; i < count; ++i) {
        for (size_t channel = 0; channel < 4; ++channel)
            source[i][channel] = line[i * step + static_cast<qsizetype>(channel)];
    }
    const auto at = [&](int i) { return source[std::clamp(i, 0, count - 1)]; };
    std::array<int, 4> sum{};
    for (int i = -radius; i <= radius; ++i) {
        for (size_t channel = 0; channel < 4; ++channel)
            sum[channel] += at(i)[channel];
    }
    for (int i = 0; i < count; ++i) {
        for (size_t channel = 0; channel < 4; ++channel) {
            line[i * step + static_cast<qsizetype>(channel)] =
                static_cast<uchar>(sum[channel] / (2 * radius + 1));
            sum[channel] += at(i + radius + 1)[channel] - at(i - radius)[channel];
        }
    }
}

} // namespace

QImage blur(const QImage &image)
{
    QImage small = image.scaledToWidth(blurWidth, Qt::SmoothTransformation)
                       .convertToFormat(QImage::Format_ARGB32_Premultiplied);
    for (int pass = 0; pass < passes; ++pass) {
        for (int y = 0; y < small.height(); ++y)
            boxBlurLine(small.scanLine(y), small.width(), 4);
        for (int x = 0; x < small.width(); ++x)
            boxBlurLine(small.bits() + x * 4, small.height(), small.bytesPerLine());
    }
    return small;
}

QImage BlurCache::blurred(const QImage &image)
{
    if (image.isNull())
        return {};
    if (const QImage *known = m_images.object(image.cacheKey()))
        return *known;
    const QImage fresh = blur(image);
    m_images.insert(image.cacheKey(), new QImage(fresh));
    return fresh;
}

} // namespace qairopay::scene
