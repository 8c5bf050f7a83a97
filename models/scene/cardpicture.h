// SPDX-FileCopyrightText: 2026 QairoPay Pass Studio contributors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "scene/fonts.h"
#include "scene/picturecache.h"
#include "scene/scene.h"

#include <QtCore/qrect.h>

namespace qairopay::scene {

/// The picture of a card that is being edited: pixel by pixel what render() makes, but painted anew only
/// where the card has changed. A keystroke changes a text, and most of a card is none.
class CardPicture
{
public:
    /// Brings the picture to `scene`, `scale` pixels to a point. What has changed, in pixels: empty when
    /// nothing did. Quickest while nobody else holds the image.
    QRect show(const Scene &scene, double scale, const Fonts &fonts, PictureCache &pictures);
    void clear();

    /// Null before show() and after clear().
    [[nodiscard]] const QImage &image() const { return m_image; }

private:
    QRect showAll(const Scene &scene, double scale, const Fonts &fonts, PictureCache &pictures);

    Scene m_scene;
    double m_scale = 0;
    QList<QRect> m_inks; // one for each element
    QImage m_image;
};

} // namespace qairopay::scene
