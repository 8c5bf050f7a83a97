// SPDX-FileCopyrightText: 2026 QairoPay Pass Studio contributors
// SPDX-License-Identifier: Apache-2.0
#include "fences/phonewalk.h"

#include "apple/surface.h"
#include "designer/templateeditor.h"
#include "designer/templatepreview.h"
#include "fences/fencewords.h"
#include "fences/issuedlook.h"

namespace qairopay {

PhoneWalk::PhoneWalk(TemplateEditor &editor, TemplatePreview &preview, DrawingKit drawing)
    : m_preview(preview)
    , m_drawing(drawing)
    , m_lockScreen(drawing.kit)
    , m_feet(areFeetUsual())
{
    const auto again = [this] {
        m_drawn = -1;
        if (m_isOut)
            look();
    };
    connect(&editor, &TemplateEditor::changed, this, again);
    connect(&editor, &TemplateEditor::opened, this, &PhoneWalk::putAway);
    connect(&preview, &TemplatePreview::viewChanged, this, again);
    connect(&drawing.artwork, &ArtworkLoader::arrived, this, again);
}

void PhoneWalk::setFeet(bool feet)
{
    if (m_feet == feet)
        return;
    m_feet = feet;
    if (m_isOut)
        look();
}

void PhoneWalk::moveTo(double latitude, double longitude)
{
    const geo::GeoPoint to{latitude, longitude};
    if (!to.isValid())
        return;
    m_phone = to;
    m_isOut = true;
    look();
}

void PhoneWalk::putAway()
{
    m_isOut = false;
    m_drawn = -1;
    m_nearby = {};
    Q_EMIT changed();
}

void PhoneWalk::look()
{
    const auto [document, options, images] = issuedLook(m_preview);
    m_nearby = fences::nearbyOnApple(document, m_phone, options.now);
    m_appleText = nearbyText(m_nearby, fences::appleReach(document), m_feet);
    draw(document, options, images);
    Q_EMIT changed();
}

/// Only when another message shows: a walk within one fence costs no layout.
void PhoneWalk::draw(const apple::Document &document, apple::LayoutOptions options,
                     const scene::Images &images)
{
    if (place() == m_drawn)
        return;
    m_drawn = place();
    if (m_drawn < 0) {
        m_lockScreen.clear();
        return;
    }
    options.lockScreen = apple::Nearby{m_nearby.place};
    m_lockScreen.show(
        apple::layoutSurface(scene::Surface::LockScreen, document, images, options, m_drawing.kit),
        options.locale.textDirection());
}

QString PhoneWalk::googleText() const
{
    if (m_nearby.place < 0)
        return tr("Nothing to show: the pass has no places.");
    return tr("Google Wallet decides by itself how near is near enough, and does not show the message.");
}

} // namespace qairopay
