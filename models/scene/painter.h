// SPDX-FileCopyrightText: 2026 QairoPay Pass Studio contributors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "scene/fonts.h"
#include "scene/picturecache.h"
#include "scene/scene.h"

class QPainter;

namespace qairopay::scene {

/// Paints a scene with one point to one unit of the painter, the card's top left corner at its origin.
void paint(QPainter &painter, const Scene &scene, const Fonts &fonts);

/// The card alone, `scale` pixels to a point, transparent outside its outline. Quicker than paint(): the
/// preview draws this image, and keeps its `pictures` from one keystroke to the next.
[[nodiscard]] QImage render(const Scene &scene, double scale, const Fonts &fonts,
                            PictureCache *pictures = nullptr);

/// From a scene's points to the pixels of an image that render() made of it: whole ones, so that nothing of
/// the card is lost at its right and lower edge.
[[nodiscard]] QTransform pointsToPixels(const Scene &scene, QSize pixels);

/// Makes an `area` of an image that render() made at this scale what it is for `scene`, which has the same
/// size; `inks` has what each of its elements colours (scene/ink.h).
void repaint(QImage &image, const QRect &area, const Scene &scene, const QList<QRect> &inks,
             const Fonts &fonts, PictureCache &pictures);

} // namespace qairopay::scene
