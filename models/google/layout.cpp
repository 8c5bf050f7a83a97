// SPDX-FileCopyrightText: 2026 QairoPay Pass Studio contributors
// SPDX-License-Identifier: Apache-2.0
#include "google/layout.h"

namespace qairopay::google {

scene::Scene layoutCard(const Document &document, const scene::Images &, const LayoutOptions &, scene::Kit &)
{
    scene::Scene scene;
    scene.size = {360, 560};
    scene.background = document.background;
    scene.outline.addRoundedRect(QRectF(QPointF(), scene.size), 16, 16);
    return scene;
}

Colour textColourOn(Colour background)
{
    return background.luma() < 0.5 ? Colour{255, 255, 255} : Colour{0, 0, 0};
}

} // namespace qairopay::google
