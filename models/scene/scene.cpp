// SPDX-FileCopyrightText: 2026 QairoPay Pass Studio contributors
// SPDX-License-Identifier: Apache-2.0
#include "scene/scene.h"

#include <algorithm>
#include <ranges>

using namespace Qt::StringLiterals;

namespace qairopay::scene {

QString toName(Role role)
{
    switch (role) {
    case Role::Background:
        return u"background"_s;
    case Role::Decoration:
        return u"decoration"_s;
    case Role::Logo:
        return u"logo"_s;
    case Role::LogoText:
        return u"logo_text"_s;
    case Role::Title:
        return u"title"_s;
    case Role::Subtitle:
        return u"subtitle"_s;
    case Role::Label:
        return u"label"_s;
    case Role::Value:
        return u"value"_s;
    case Role::Image:
        return u"image"_s;
    case Role::TransitIcon:
        return u"transit_icon"_s;
    case Role::Barcode:
        return u"barcode"_s;
    case Role::BarcodeText:
        return u"barcode_text"_s;
    case Role::Notice:
        return u"notice"_s;
    }
    Q_UNREACHABLE_RETURN({});
}

const Element *Scene::element(QStringView id) const
{
    const auto it = std::ranges::find(elements, id, &Element::id);
    return it == elements.end() ? nullptr : &*it;
}

const Element *Scene::elementAt(QPointF point) const
{
    const auto isHit = [point](const Element &element) {
        return element.role != Role::Decoration && element.rect.contains(point);
    };
    const auto reversed = elements | std::views::reverse;
    const auto it = std::ranges::find_if(reversed, isHit);
    return it == reversed.end() ? nullptr : &*it;
}

} // namespace qairopay::scene
