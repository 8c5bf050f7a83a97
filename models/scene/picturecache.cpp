// SPDX-FileCopyrightText: 2026 QairoPay Pass Studio contributors
// SPDX-License-Identifier: Apache-2.0
#include "scene/picturecache.h"

#include <QtGui/qpainter.h>

#include <algorithm>

namespace qairopay::scene {

namespace {

PictureCache::Patch scaledPatch(const Picture &picture, const QTransform &toPixels)
{
    const QRect area = toPixels.mapRect(picture.target).toAlignedRect();
    PictureCache::Patch patch{area.topLeft(), QImage(area.size(), QImage::Format_ARGB32_Premultiplied)};
    if (patch.image.isNull())
        return patch;
    patch.image.fill(Qt::transparent);
    QPainter painter(&patch.image);
    painter.setRenderHints(QPainter::Antialiasing | QPainter::SmoothPixmapTransform);
    painter.setTransform(toPixels * QTransform::fromTranslate(-area.x(), -area.y()));
    if (!picture.clip.isEmpty())
        painter.setClipPath(picture.clip);
    painter.drawImage(picture.target, picture.image, picture.source);
    return patch;
}

} // namespace

PictureCache::Patch PictureCache::patch(const Picture &picture, const QTransform &toPixels)
{
    const Key key{picture.image.cacheKey(), picture.source, toPixels.mapRect(picture.target), picture.clip};
    if (const Patch *known = m_patches.object(key))
        return *known;
    const Patch fresh = scaledPatch(picture, toPixels);
    m_patches.insert(key, new Patch(fresh), std::max<qsizetype>(1, fresh.image.sizeInBytes() / 1024));
    return fresh;
}

} // namespace qairopay::scene
