// SPDX-FileCopyrightText: 2026 QairoPay Pass Studio contributors
// SPDX-License-Identifier: Apache-2.0
#include "models/apple/phone/picture.h"

#include <QtCore/qhash.h>
#include <QtGui/qpainter.h>

#include <algorithm>
#include <array>
#include <cmath>
#include <numbers>
#include <vector>

namespace qairopay::phone {

namespace {

constexpr double lobes = 3;
constexpr int window = 11;
constexpr double c1 = 0.01 * 255 * 0.01 * 255;
constexpr double c2 = 0.03 * 255 * 0.03 * 255;
constexpr double threshold = 0.1;
constexpr double largestDelta = 35215; ///< of two colours' squared YIQ distance

double kernel(double x)
{
    x = std::abs(x);
    if (x >= lobes)
        return 0;
    if (x < 1e-9)
        return 1;
    const double angle = std::numbers::pi * x;
    return lobes * std::sin(angle) * std::sin(angle / lobes) / (angle * angle);
}

struct Tap
{
    int first = 0;
    std::vector<double> weights;
};

std::vector<Tap> taps(int from, int to)
{
    std::vector<Tap> result(static_cast<size_t>(to));
    const double scale = static_cast<double>(from) / to;
    const double widening = std::max(1.0, scale);
    for (int i = 0; i < to; ++i) {
        const double centre = (i + 0.5) * scale;
        Tap &tap = result[static_cast<size_t>(i)];
        tap.first = std::max(0, static_cast<int>(std::floor(centre - lobes * widening)));
        const int end = std::min(from, static_cast<int>(std::ceil(centre + lobes * widening)));
        double sum = 0;
        for (int source = tap.first; source < end; ++source)
            sum += tap.weights.emplace_back(kernel((source + 0.5 - centre) / widening));
        for (double &weight : tap.weights)
            weight /= sum;
    }
    return result;
}

/// A row's or column's bytes, `step` apart.
quint8 weighed(const uchar *from, qsizetype step, const Tap &tap)
{
    double sum = 0;
    for (size_t i = 0; i < tap.weights.size(); ++i)
        sum += tap.weights[i] * from[(tap.first + static_cast<qsizetype>(i)) * step];
    return static_cast<quint8>(std::clamp(std::lround(sum), 0L, 255L));
}

QImage onWhite(const QImage &image)
{
    QImage flat(image.size(), QImage::Format_RGB888);
    flat.fill(Qt::white);
    QPainter(&flat).drawImage(0, 0, image);
    return flat;
}

std::vector<int> greys(const QImage &image)
{
    std::vector<int> result;
    result.reserve(static_cast<size_t>(image.width()) * static_cast<size_t>(image.height()));
    for (int y = 0; y < image.height(); ++y)
        for (int x = 0; x < image.width(); ++x) {
            const QRgb pixel = image.pixel(x, y);
            result.push_back((77 * qRed(pixel) + 150 * qGreen(pixel) + 29 * qBlue(pixel) + 128) >> 8);
        }
    return result;
}

/// Sums over any rectangle in constant time.
class Sums
{
public:
    template <typename Value>
    Sums(QSize size, Value value)
        : m_stride(static_cast<size_t>(size.width()) + 1)
        , m_sums(m_stride * (static_cast<size_t>(size.height()) + 1))
    {
        for (size_t y = 0; y < static_cast<size_t>(size.height()); ++y)
            for (size_t x = 0; x + 1 < m_stride; ++x)
                m_sums[(y + 1) * m_stride + x + 1] =
                    value(y * (m_stride - 1) + x) + m_sums[y * m_stride + x + 1] +
                    m_sums[(y + 1) * m_stride + x] - m_sums[y * m_stride + x];
    }

    /// The mean over the window whose corner is at (x, y).
    [[nodiscard]] double mean(size_t x, size_t y) const
    {
        const qint64 sum = m_sums[(y + window) * m_stride + x + window] - m_sums[y * m_stride + x + window] -
                           m_sums[(y + window) * m_stride + x] + m_sums[y * m_stride + x];
        return static_cast<double>(sum) / (window * window);
    }

private:
    size_t m_stride;
    std::vector<qint64> m_sums;
};

struct Yiq
{
    double y;
    double i;
    double q;
};

Yiq difference(QRgb a, QRgb b)
{
    const double red = qRed(a) - qRed(b);
    const double green = qGreen(a) - qGreen(b);
    const double blue = qBlue(a) - qBlue(b);
    return {red * 0.29889531 + green * 0.58662247 + blue * 0.11448223,
            red * 0.59597799 - green * 0.27417610 - blue * 0.32180189,
            red * 0.21147017 - green * 0.52261711 + blue * 0.31114694};
}

bool isSeen(QRgb a, QRgb b)
{
    const Yiq delta = difference(a, b);
    return 0.5053 * delta.y * delta.y + 0.299 * delta.i * delta.i + 0.1957 * delta.q * delta.q >
           largestDelta * threshold * threshold;
}

QRect around(QPoint point, const QImage &image)
{
    return QRect(point.x() - 1, point.y() - 1, 3, 3).intersected(image.rect());
}

bool isAtBorder(QPoint point, const QImage &image)
{
    return around(point, image).size() != QSize(3, 3);
}

/// Three neighbours or more have the pixel's very colour; the picture's border counts as one.
bool isInFlatArea(const QImage &image, QPoint point)
{
    int equal = isAtBorder(point, image) ? 1 : 0;
    const QRect box = around(point, image);
    for (int y = box.top(); y <= box.bottom(); ++y)
        for (int x = box.left(); x <= box.right(); ++x)
            equal += QPoint(x, y) != point && image.pixel(x, y) == image.pixel(point) ? 1 : 0;
    return equal > 2;
}

/// On a slope between a darker and a brighter neighbour, one of which lies in a flat area of both pictures
/// (V. Vysniauskas, 2009).
bool smoothsEdge(const QImage &image, const QImage &other, QPoint point)
{
    int equal = isAtBorder(point, image) ? 1 : 0;
    double darkest = 0;
    double brightest = 0;
    QPoint dark;
    QPoint bright;
    const QRect box = around(point, image);
    for (int x = box.left(); x <= box.right(); ++x)
        for (int y = box.top(); y <= box.bottom(); ++y) {
            const double delta = difference(image.pixel(point), image.pixel(x, y)).y;
            if (QPoint(x, y) == point)
                continue;
            if (image.pixel(x, y) == image.pixel(point) || delta == 0)
                ++equal;
            if (delta < darkest) {
                darkest = delta;
                dark = {x, y};
            }
            if (delta > brightest) {
                brightest = delta;
                bright = {x, y};
            }
        }
    if (equal > 2 || darkest == 0 || brightest == 0)
        return false;
    return (isInFlatArea(image, dark) && isInFlatArea(other, dark)) ||
           (isInFlatArea(image, bright) && isInFlatArea(other, bright));
}

} // namespace

QImage resampled(const QImage &image, QSize size)
{
    const QImage from = onWhite(image);
    QImage wide(size.width(), from.height(), QImage::Format_RGB888);
    const auto columns = taps(from.width(), size.width());
    for (int y = 0; y < wide.height(); ++y)
        for (int x = 0; x < 3 * wide.width(); ++x)
            wide.scanLine(y)[x] =
                weighed(from.constScanLine(y) + x % 3, 3, columns[static_cast<size_t>(x / 3)]);
    QImage result(size, QImage::Format_RGB888);
    const auto rows = taps(wide.height(), size.height());
    for (int y = 0; y < result.height(); ++y)
        for (int x = 0; x < 3 * result.width(); ++x)
            result.scanLine(y)[x] =
                weighed(wide.constScanLine(0) + x, wide.bytesPerLine(), rows[static_cast<size_t>(y)]);
    return result;
}

double similarity(const QImage &a, const QImage &b)
{
    const auto first = greys(a);
    const auto second = greys(b);
    const Sums sumA(a.size(), [&](size_t i) { return first[i]; });
    const Sums sumB(a.size(), [&](size_t i) { return second[i]; });
    const Sums squaresA(a.size(), [&](size_t i) { return first[i] * first[i]; });
    const Sums squaresB(a.size(), [&](size_t i) { return second[i] * second[i]; });
    const Sums products(a.size(), [&](size_t i) { return first[i] * second[i]; });
    double total = 0;
    const auto across = static_cast<size_t>(a.width() - window + 1);
    const auto down = static_cast<size_t>(a.height() - window + 1);
    for (size_t y = 0; y < down; ++y)
        for (size_t x = 0; x < across; ++x) {
            const double meanA = sumA.mean(x, y);
            const double meanB = sumB.mean(x, y);
            const double varianceA = squaresA.mean(x, y) - meanA * meanA;
            const double varianceB = squaresB.mean(x, y) - meanB * meanB;
            const double covariance = products.mean(x, y) - meanA * meanB;
            total += (2 * meanA * meanB + c1) * (2 * covariance + c2) /
                     ((meanA * meanA + meanB * meanB + c1) * (varianceA + varianceB + c2));
        }
    return total / static_cast<double>(across * down);
}

double differingShare(const QImage &a, const QImage &b)
{
    qint64 count = 0;
    for (int y = 0; y < a.height(); ++y)
        for (int x = 0; x < a.width(); ++x) {
            const QPoint point(x, y);
            if (isSeen(a.pixel(point), b.pixel(point)) && !smoothsEdge(a, b, point) &&
                !smoothsEdge(b, a, point))
                ++count;
        }
    return static_cast<double>(count) / (static_cast<double>(a.width()) * a.height());
}

QImage emptied(const QImage &image)
{
    QHash<QRgb, int> counts;
    for (int y = 0; y < image.height(); ++y)
        for (int x = 0; x < image.width(); ++x)
            ++counts[image.pixel(x, y)];
    QImage empty(image.size(), QImage::Format_RGB888);
    empty.fill(
        std::max_element(counts.keyValueBegin(), counts.keyValueEnd(), [](const auto &a, const auto &b) {
            return a.second < b.second;
        })->first);
    return empty;
}

} // namespace qairopay::phone
