// SPDX-FileCopyrightText: 2026 QairoPay Pass Studio contributors
// SPDX-License-Identifier: Apache-2.0
#include "fences/placebanner.h"

#include "apple/cardlook.h"
#include "apple/lockscreen.h"
#include "apple/surface.h"
#include "designer/templateeditor.h"
#include "designer/templatepreview.h"
#include "fences/fencewords.h"
#include "fences/issuedlook.h"
#include "fences/nearby.h"
#include "fences/reach.h"

#include <algorithm>

namespace qairopay {

namespace {

bool isCut(const scene::Scene &scene)
{
    return std::ranges::any_of(scene.elements, [](const scene::Element &element) {
        return element.role == scene::Role::Value && element.losses.elided;
    });
}

} // namespace

PlaceBanner::PlaceBanner(TemplateEditor &editor, TemplatePreview &preview, DrawingKit drawing)
    : m_preview(preview)
    , m_drawing(drawing)
    , m_lockScreen(drawing.kit)
{
    connect(&editor, &TemplateEditor::changed, this, &PlaceBanner::draw);
    connect(&editor, &TemplateEditor::opened, this, &PlaceBanner::draw);
    connect(&preview, &TemplatePreview::viewChanged, this, &PlaceBanner::draw);
    connect(&drawing.artwork, &ArtworkLoader::arrived, this, &PlaceBanner::draw);
}

void PlaceBanner::setWatched(bool watched)
{
    if (m_isWatched == watched)
        return;
    m_isWatched = watched;
    draw();
    Q_EMIT changed();
}

void PlaceBanner::setPlace(int place)
{
    if (m_place == place)
        return;
    m_place = place;
    draw();
}

void PlaceBanner::draw()
{
    if (!m_isWatched)
        return;
    const auto [document, options, images] = issuedLook(m_preview);
    m_appleText.clear();
    if (m_place < 0 || m_place >= document.locations.size()) {
        m_lockScreen.clear();
    } else if (apple::isExpired(document, options.now)) {
        m_lockScreen.clear();
        m_appleText =
            nearbyText({.outcome = fences::Nearby::Outcome::Expired}, fences::appleReach(document), false);
    } else {
        auto near = options;
        near.lockScreen = apple::Nearby{m_place};
        auto scene = apple::layoutSurface(scene::Surface::LockScreen, document, images, near, m_drawing.kit);
        m_appleText = isCut(scene) ? tr("The lock screen cuts it as shown here.")
                                   : tr("Near the place, the lock screen may show it like this.");
        m_lockScreen.show(std::move(scene), options.locale.textDirection());
    }
    Q_EMIT changed();
}

QString PlaceBanner::googleText() const
{
    return tr("Google Wallet never shows this text.");
}

} // namespace qairopay
