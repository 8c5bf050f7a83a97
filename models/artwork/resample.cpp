// SPDX-FileCopyrightText: 2026 QairoPay Pass Studio contributors
// SPDX-License-Identifier: Apache-2.0
#include "artwork/resample.h"

#include <algorithm>
#include <cmath>
#include <deque>
#include <numbers>
#include <vector>

namespace qairopay::artwork {

namespace {

constexpr double lobes = 3;
constexpr int channels = 4;

/// What one pixel of the result is made of: a run of source pixels and the share of each.
struct Blend
{
    int first = 0;
    std::vector<float> shares;
};

double lanczos(double x)
{
    if (std::abs(x) < 1e-9)
        return 1;
    if (std::abs(x) >= lobes)
        return 0;
    const double pi = std::numbers::pi * x;
    return lobes * std::sin(pi) * std::sin(pi / lobes) / (pi * pi);
}

/// Along one axis: `count` pixels out of the stretch from `from` to `to`.
std::vector<Blend> blends(double from, double to, int count)
{
    const double step = (to - from) / count;
    const double stretch = std::max(1.0, step);
    const int lowest = static_cast<int>(std::floor(from + 1e-6));
    const int end = std::max(lowest + 1, static_cast<int>(std::ceil(to - 1e-6)));
    std::vector<Blend> result(static_cast<size_t>(count));
    for (int i = 0; i < count; ++i) {
        const double centre = from + (i + 0.5) * step;
        auto &blend = result[static_cast<size_t>(i)];
        blend.first = std::clamp(static_cast<int>(std::floor(centre - lobes * stretch)), lowest, end - 1);
        const int last =
            std::clamp(static_cast<int>(std::ceil(centre + lobes * stretch)), blend.first + 1, end);
        double sum = 0;
        for (int at = blend.first; at < last; ++at) {
            const double share = lanczos((at + 0.5 - centre) / stretch);
            blend.shares.push_back(static_cast<float>(share));
            sum += share;
        }
        if (std::abs(sum) < 1e-6) {
            blend.shares.assign(1, 1);
            blend.first = std::clamp(static_cast<int>(centre), lowest, end - 1);
            sum = 1;
        }
        for (auto &share : blend.shares)
            share /= static_cast<float>(sum);
    }
    return result;
}

using Row = std::vector<float>;

Row blendedAcross(const uchar *line, const std::vector<Blend> &columns)
{
    Row row(columns.size() * channels);
    float *out = row.data();
    for (const auto &column : columns) {
        const uchar *in = line + column.first * channels;
        float sum[channels]{};
        for (const float share : column.shares) {
            for (int c = 0; c < channels; ++c)
                sum[c] += share * in[c];
            in += channels;
        }
        out = std::copy(sum, sum + channels, out);
    }
    return row;
}

/// Premultiplied: no colour is stronger than its pixel is opaque.
void writeLine(const Row &row, uchar *line)
{
    for (size_t i = 0; i < row.size(); i += channels) {
        const auto pixel = reinterpret_cast<QRgb *>(line) + i / channels;
        const auto whole = [&](size_t c, int most) {
            return std::clamp(static_cast<int>(std::lround(row[i + c])), 0, most);
        };
        const int alpha = whole(3, 255);
        *pixel = qRgba(whole(2, alpha), whole(1, alpha), whole(0, alpha), alpha);
    }
}

} // namespace

QImage resampled(const QImage &image, const QRectF &part, QSize size)
{
    static_assert(Q_BYTE_ORDER == Q_LITTLE_ENDIAN, "the channels' order below");
    const QRectF inside = part.intersected(QRectF(image.rect()));
    if (image.isNull() || inside.isEmpty() || size.isEmpty())
        return {};
    const QImage source = image.convertToFormat(QImage::Format_ARGB32_Premultiplied);
    if (inside == QRectF(source.rect()) && size == source.size())
        return source;
    const auto columns = blends(inside.left(), inside.right(), size.width());
    const auto rows = blends(inside.top(), inside.bottom(), size.height());
    QImage result(size, QImage::Format_ARGB32_Premultiplied);
    // Only the source lines under the filter are held.
    std::deque<Row> held;
    int firstHeld = rows.front().first;
    Row sum(columns.size() * channels);
    for (int y = 0; y < size.height(); ++y) {
        const auto &blend = rows[static_cast<size_t>(y)];
        for (; firstHeld < blend.first && !held.empty(); ++firstHeld)
            held.pop_front();
        firstHeld = std::max(firstHeld, blend.first);
        while (held.size() < blend.shares.size())
            held.push_back(
                blendedAcross(source.constScanLine(firstHeld + static_cast<int>(held.size())), columns));
        std::ranges::fill(sum, 0.0F);
        for (size_t i = 0; i < blend.shares.size(); ++i) {
            const float share = blend.shares[i];
            const float *in = held[i].data();
            for (size_t c = 0; c < sum.size(); ++c)
                sum[c] += share * in[c];
        }
        writeLine(sum, result.scanLine(y));
    }
    return result;
}

} // namespace qairopay::artwork
