// SPDX-FileCopyrightText: 2026 QairoPay Pass Studio contributors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "scene/scene.h"

#include <QtCore/qcache.h>
#include <QtGui/qimage.h>
#include <QtGui/qtransform.h>

namespace qairopay::scene {

/// Pictures brought to the pixels on which they are painted, clipping included: a keystroke changes a text,
/// hardly ever a picture, and scaling those costs more than all the texts. At most 32 MB. Not thread-safe.
class PictureCache
{
public:
    /// Whole pixels from `position` on, transparent around the picture.
    struct Patch
    {
        QPoint position;
        QImage image;
    };

    [[nodiscard]] Patch patch(const Picture &picture, const QTransform &toPixels);

private:
    struct Key
    {
        qint64 image;
        QRectF source;
        QRectF pixels;
        QPainterPath clip;

        friend bool operator==(const Key &, const Key &) = default;
        friend size_t qHash(const Key &key, size_t seed)
        {
            return qHashMulti(seed, key.image, key.pixels.x(), key.pixels.y(), key.pixels.width());
        }
    };

    QCache<Key, Patch> m_patches{32 * 1024}; // in KB
};

} // namespace qairopay::scene
