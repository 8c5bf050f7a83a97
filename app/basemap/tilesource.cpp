// SPDX-FileCopyrightText: 2026 QairoPay Pass Studio contributors
// SPDX-License-Identifier: Apache-2.0
#include "basemap/tilesource.h"

#include "basemap/words.h"

#include <QtCore/qbuffer.h>
#include <QtCore/qregularexpression.h>
#include <QtGui/qimage.h>
#include <QtGui/qimagereader.h>

using namespace Qt::StringLiterals;

namespace qairopay::basemap {

namespace {

/// Only what a map's tiles are made of: Qt would also read SVG, which may pull in more.
QImage decoded(const QByteArray &bytes)
{
    const QByteArray format = bytes.startsWith("\x89PNG")        ? "png"
                              : bytes.startsWith("\xFF\xD8\xFF") ? "jpeg"
                                                                 : "";
    if (format.isEmpty() || bytes.size() > mostTileBytes)
        return {};
    QBuffer buffer;
    buffer.setData(bytes);
    if (!buffer.open(QIODevice::ReadOnly))
        return {};
    QImageReader reader(&buffer, format);
    const QSize size = reader.size();
    if (size.isEmpty() || size.width() > largestTile || size.height() > largestTile)
        return {};
    return reader.read();
}

QByteArray asPng(const QImage &image)
{
    QByteArray png;
    QBuffer buffer(&png);
    return image.save(&buffer, "PNG", 80) ? png : QByteArray();
}

} // namespace

Result<void> checkPictures(QStringView format)
{
    if (format == "pbf"_L1 || format == "mvt"_L1)
        return failure(ErrorKind::Unsupported,
                       Words::tr("This map holds vector tiles. Export it as pictures (PNG or JPEG)."));
    if (format == "webp"_L1 || format == "avif"_L1)
        return failure(
            ErrorKind::Unsupported,
            Words::tr("This map's pictures are %1. Export it with PNG or JPEG.").arg(format.toString()));
    return {};
}

QByteArray usablePicture(const QByteArray &bytes)
{
    return decoded(bytes).isNull() ? QByteArray() : bytes;
}

QString attributionText(QString html)
{
    static const QRegularExpression tags(u"<[^>]*>"_s);
    constexpr qsizetype longest = 300;
    html.truncate(longest * 4);
    html.remove(tags).replace(u"&copy;"_s, u"©"_s).replace("&amp;"_L1, "&"_L1);
    return html.simplified().left(longest);
}

Ancestor ancestorOf(const TileKey &key, int zoom)
{
    const int steps = std::max(0, key.zoom - zoom);
    return {{key.zoom - steps, key.x >> steps, key.y >> steps}, steps};
}

QByteArray partOf(const QByteArray &picture, const TileKey &key, int steps)
{
    if (steps == 0)
        return usablePicture(picture);
    const QImage image = decoded(picture);
    const int parts = 1 << std::min(steps, mostSteps);
    if (image.isNull() || steps > mostSteps || image.width() < parts)
        return {};
    const int size = image.width() / parts;
    const QRect part((key.x & (parts - 1)) * size, (key.y & (parts - 1)) * size, size, size);
    return asPng(image.copy(part).scaled(image.size(), Qt::IgnoreAspectRatio, Qt::SmoothTransformation));
}

} // namespace qairopay::basemap
