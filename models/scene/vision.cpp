// SPDX-FileCopyrightText: 2026 QairoPay Pass Studio contributors
// SPDX-License-Identifier: Apache-2.0
#include "scene/vision.h"

namespace qairopay::scene {

QImage seenWith(ColourVision vision, const QImage &picture)
{
    if (vision == ColourVision::Usual || picture.isNull())
        return picture;
    const VisionFilter filter(vision);
    QImage seen = picture.convertToFormat(QImage::Format_ARGB32);
    for (int y = 0; y < seen.height(); ++y) {
        auto *line = reinterpret_cast<QRgb *>(seen.scanLine(y)); // NOLINT: Qt's own way to a line's pixels
        for (int x = 0; x < seen.width(); ++x) {
            const QRgb pixel = line[x];
            const auto colour = filter({quint8(qRed(pixel)), quint8(qGreen(pixel)), quint8(qBlue(pixel))});
            line[x] = qRgba(colour.red, colour.green, colour.blue, qAlpha(pixel));
        }
    }
    seen.setDevicePixelRatio(picture.devicePixelRatio());
    return seen.convertToFormat(picture.format());
}

} // namespace qairopay::scene
