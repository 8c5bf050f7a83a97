// SPDX-FileCopyrightText: 2026 QairoPay Pass Studio contributors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "scene/fonts.h"
#include "scene/scene.h"

#include <QtGui/qtransform.h>

namespace qairopay::scene {

/// What an element colours at most, in whole pixels: more than its `rect` where glyphs reach out of it.
[[nodiscard]] QRect inkOf(const Element &element, const QTransform &pointsToPixels, const Fonts &fonts);

} // namespace qairopay::scene
