// SPDX-FileCopyrightText: 2026 QairoPay Pass Studio contributors
// SPDX-License-Identifier: Apache-2.0
#include "scanbench/camera.h"

#include "scanbench/codepicture.h"

#include <QtCore/qrandom.h>
#include <QtGui/qpainter.h>
#include <QtGui/qpolygon.h>
#include <QtGui/qtransform.h>

#include <algorithm>
#include <cmath>
#include <numbers>
#include <vector>

namespace qairopay::scanbench {

namespace {

constexpr double sensorPixels = 1280;
constexpr double halfAngle = 20 * std::numbers::pi / 180;
constexpr double exposure = 215; ///< what the camera makes of white
constexpr quint32 firstSeed = 20260101;

double radians(double degrees)
{
    return degrees * std::numbers::pi / 180;
}

std::vector<double> bell(double deviation)
{
    const int reach = std::max(1, static_cast<int>(std::ceil(3 * deviation)));
    std::vector<double> weights;
    double sum = 0;
    for (int i = -reach; i <= reach; ++i) {
        weights.push_back(std::exp(-i * i / (2 * deviation * deviation)));
        sum += weights.back();
    }
    std::ranges::for_each(weights, [sum](double &weight) { weight /= sum; });
    return weights;
}

/// Each row blurred, and the picture laid on its side: twice gives the whole.
QImage blurredOnItsSide(const QImage &image, const std::vector<double> &weights)
{
    const int reach = static_cast<int>(weights.size()) / 2;
    QImage result(image.height(), image.width(), QImage::Format_Grayscale8);
    for (int y = 0; y < image.height(); ++y) {
        const uchar *row = image.constScanLine(y);
        for (int x = 0; x < image.width(); ++x) {
            double sum = 0;
            for (int i = -reach; i <= reach; ++i)
                sum += weights[static_cast<size_t>(i + reach)] * row[std::clamp(x + i, 0, image.width() - 1)];
            result.scanLine(x)[y] = static_cast<uchar>(std::lround(sum));
        }
    }
    return result;
}

QImage blurred(const QImage &image, double deviation)
{
    constexpr double least = 0.2; // below it a pixel keeps its neighbours out
    if (deviation < least)
        return image;
    const auto weights = bell(deviation);
    return blurredOnItsSide(blurredOnItsSide(image, weights), weights);
}

/// Where a point of the screen, in millimetres from its middle, lies before the camera that has its middle
/// in sight.
QPointF seen(QPointF point, const View &view)
{
    const double tilt = radians(view.tilt);
    const double nearness = view.distance / (view.distance + point.x() * std::sin(tilt));
    const QPointF flat(point.x() * std::cos(tilt) * nearness, point.y() * nearness);
    const double turn = radians(view.turn);
    return {flat.x() * std::cos(turn) - flat.y() * std::sin(turn),
            flat.x() * std::sin(turn) + flat.y() * std::cos(turn)};
}

QPolygonF cornersOf(QSizeF size)
{
    return QPolygonF({QPointF(0, 0), QPointF(size.width(), 0), QPointF(size.width(), size.height()),
                      QPointF(0, size.height())});
}

/// Slanted by the view, with as many pixels to a millimetre where it is nearest to straight on.
QImage slanted(const QImage &image, const View &view, double density)
{
    const QPointF middle(image.width() / 2.0, image.height() / 2.0);
    const auto corners = cornersOf(image.size());
    QPolygonF target;
    for (const auto &corner : corners)
        target.append(seen((corner - middle) / density, view) * density);
    const QRectF bounds = target.boundingRect();
    target.translate(-bounds.topLeft());
    QTransform transform;
    if (!QTransform::quadToQuad(corners, target, transform))
        return image;
    QImage result(
        QSize(static_cast<int>(std::ceil(bounds.width())), static_cast<int>(std::ceil(bounds.height()))),
        QImage::Format_RGB32);
    result.fill(QColor(128, 128, 128)); // the room behind
    QPainter painter(&result);
    painter.setRenderHints(QPainter::SmoothPixmapTransform | QPainter::Antialiasing);
    painter.setTransform(transform);
    painter.drawImage(0, 0, image);
    painter.end();
    return result.convertedTo(QImage::Format_Grayscale8);
}

QImage resized(const QImage &image, double factor)
{
    const QSize size(std::max(1, static_cast<int>(std::lround(image.width() * factor))),
                     std::max(1, static_cast<int>(std::lround(image.height() * factor))));
    return image.scaled(size, Qt::IgnoreAspectRatio, Qt::SmoothTransformation)
        .convertedTo(QImage::Format_Grayscale8);
}

/// A few of the screen's own pixels off: each frame has the modules in other places on the sensor.
QImage shifted(const QImage &screen, int frame)
{
    return screen.copy(QRect(QPoint(frame, frame), screen.size() - QSize(2 * frame, 2 * frame)));
}

/// Nearly normal: the sum of four even numbers.
double noiseOf(QRandomGenerator &random, double deviation)
{
    double sum = -2;
    for (int i = 0; i < 4; ++i)
        sum += random.generateDouble();
    return sum * std::numbers::sqrt3 * deviation;
}

/// Light, and what the sensor adds of its own.
void expose(QImage &image, const View &view, int frame)
{
    QRandomGenerator random(firstSeed + static_cast<quint32>(frame));
    for (int y = 0; y < image.height(); ++y) {
        uchar *row = image.scanLine(y);
        for (int x = 0; x < image.width(); ++x) {
            const double light = 1 - view.contrast * (1 - row[x] / 255.0);
            const double shade = 1 - view.shade * x / image.width();
            row[x] = static_cast<uchar>(
                std::clamp(std::lround(exposure * light * shade + noiseOf(random, view.noise)), 0L, 255L));
        }
    }
}

} // namespace

double pixelsPerMillimetreAt(double distance)
{
    return sensorPixels / (2 * std::tan(halfAngle) * distance);
}

QImage photographed(const QImage &screen, const View &view, int frame)
{
    const double density = pixelsPerMillimetreAt(view.distance);
    // Slanting picks pixels, resizing weighs them: first twice as fine as the sensor, then the sensor's own.
    const bool isSlanted = view.tilt != 0 || view.turn != 0;
    const double fine = isSlanted ? std::min(2 * density, pixelsPerMillimetre) : density;
    QImage image = blurred(resized(shifted(screen, frame), fine / pixelsPerMillimetre), view.defocus * fine);
    if (isSlanted)
        image = resized(slanted(image, view, fine), density / fine);
    expose(image, view, frame);
    return image;
}

} // namespace qairopay::scanbench
