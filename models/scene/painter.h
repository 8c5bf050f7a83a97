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

} // namespace qairopay::scene
