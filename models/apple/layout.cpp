// SPDX-FileCopyrightText: 2026 QairoPay Pass Studio contributors
// SPDX-License-Identifier: Apache-2.0
#include "apple/layout.h"

namespace qairopay::apple {

scene::Scene layoutFront(const Document &document, const scene::Images &, const LayoutOptions &, scene::Kit &)
{
    scene::Scene scene;
    scene.size = {359, 502.6};
    scene.background = document.background.value_or(Colour{255, 255, 255});
    scene.outline.addRoundedRect(QRectF(QPointF(), scene.size), 8, 8);
    return scene;
}

} // namespace qairopay::apple
