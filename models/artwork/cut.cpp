// SPDX-FileCopyrightText: 2026 QairoPay Pass Studio contributors
// SPDX-License-Identifier: Apache-2.0
#include "artwork/cut.h"

#include "artwork/resample.h"

#include <algorithm>
#include <cmath>

namespace qairopay::artwork {

namespace {

constexpr double narrowest = 2.0 / 3;
constexpr double widest = 1.5;

QRectF croppedPart(QSize picture, const QRectF &crop)
{
    const QRectF whole(QPointF(), picture);
    if (crop.isNull())
        return whole;
    const QRectF part(crop.x() * picture.width(), crop.y() * picture.height(), crop.width() * picture.width(),
                      crop.height() * picture.height());
    const QRectF inside = part.intersected(whole);
    // Less than a pixel is no picture.
    return inside.width() < 1 || inside.height() < 1 ? whole : inside;
}

/// The largest part of that shape, as near to the focus as the edges allow.
QRectF aroundFocus(const QRectF &part, QSizeF shape, QPointF focus)
{
    const QSizeF size = shape.scaled(part.size(), Qt::KeepAspectRatio);
    const double x = part.left() + focus.x() * part.width() - size.width() / 2;
    const double y = part.top() + focus.y() * part.height() - size.height() / 2;
    return {QPointF(std::clamp(x, part.left(), std::max(part.left(), part.right() - size.width())),
                    std::clamp(y, part.top(), std::max(part.top(), part.bottom() - size.height()))),
            size};
}

QSize sizeIn(const QRectF &seen, QSize box, Fit fit)
{
    if (fit == Fit::Cover)
        return box;
    const QSizeF fitted = seen.size().scaled(QSizeF(box), Qt::KeepAspectRatio);
    return {std::max(1, static_cast<int>(std::lround(fitted.width()))),
            std::max(1, static_cast<int>(std::lround(fitted.height())))};
}

} // namespace

QRectF seenPart(QSize picture, const ImageReference &reference, const SlotShape &shape)
{
    const QRectF part = croppedPart(picture, reference.crop);
    switch (shape.fit) {
    case Fit::Cover:
        return aroundFocus(part, QSizeF(shape.uploaded.isEmpty() ? shape.points : shape.uploaded),
                           reference.focus);
    case Fit::Inside:
        return part;
    case Fit::Limited:
        return aroundFocus(part, QSizeF(std::clamp(part.width() / part.height(), narrowest, widest), 1),
                           reference.focus);
    }
    Q_UNREACHABLE_RETURN(part);
}

QSize sizeAt(const QRectF &seen, const SlotShape &shape, int scale)
{
    return sizeIn(seen, shape.points, shape.fit) * scale;
}

QImage cut(const QImage &picture, const ImageReference &reference, const SlotShape &shape, int scale)
{
    if (picture.isNull())
        return {};
    const QRectF seen = seenPart(picture.size(), reference, shape);
    return resampled(picture, seen, sizeAt(seen, shape, scale));
}

QImage cutForUpload(const QImage &picture, const ImageReference &reference, const SlotShape &shape)
{
    if (picture.isNull())
        return {};
    const QRectF seen = seenPart(picture.size(), reference, shape);
    return resampled(picture, seen, sizeIn(seen, shape.uploaded, shape.fit));
}

QRect drawnPart(const QImage &picture)
{
    constexpr int faintest = 8; // of 255: what a soft brush left is not seen
    if (!picture.hasAlphaChannel())
        return picture.rect();
    const auto image = picture.convertToFormat(QImage::Format_ARGB32_Premultiplied);
    QRect drawn;
    for (int y = 0; y < image.height(); ++y) {
        const auto *line = reinterpret_cast<const QRgb *>(image.constScanLine(y));
        const auto isSeen = [](QRgb pixel) { return qAlpha(pixel) >= faintest; };
        const auto *end = line + image.width();
        const auto *first = std::find_if(line, end, isSeen);
        if (first == end)
            continue;
        const auto *last =
            std::find_if(std::reverse_iterator(end), std::reverse_iterator(first), isSeen).base();
        drawn |= QRect(static_cast<int>(first - line), y, static_cast<int>(last - first), 1);
    }
    return drawn;
}

} // namespace qairopay::artwork
