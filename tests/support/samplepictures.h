// SPDX-FileCopyrightText: 2026 QairoPay Pass Studio contributors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include <QtCore/qbuffer.h>
#include <QtGui/qimage.h>

namespace qairopay::samples {

inline QByteArray encoded(const QImage &image, const char *format = "PNG")
{
    QByteArray bytes;
    QBuffer buffer(&bytes);
    buffer.open(QIODevice::WriteOnly);
    image.save(&buffer, format);
    return bytes;
}

inline QImage plain(QSize size, const QColor &colour)
{
    QImage image(size, QImage::Format_ARGB32_Premultiplied);
    image.fill(colour);
    return image;
}

/// Four quarters: red and green above, blue and white below.
inline QImage quarters(QSize size)
{
    QImage image(size, QImage::Format_ARGB32_Premultiplied);
    for (int y = 0; y < size.height(); ++y) {
        for (int x = 0; x < size.width(); ++x) {
            const bool isLeft = x < size.width() / 2;
            const bool isTop = y < size.height() / 2;
            image.setPixel(x, y,
                           isTop ? (isLeft ? 0xFFFF0000 : 0xFF00FF00) : (isLeft ? 0xFF0000FF : 0xFFFFFFFF));
        }
    }
    return image;
}

} // namespace qairopay::samples
