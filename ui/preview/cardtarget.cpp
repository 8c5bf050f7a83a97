// SPDX-FileCopyrightText: 2026 QairoPay Pass Studio contributors
// SPDX-License-Identifier: Apache-2.0
#include "preview/cardtarget.h"

#include "preview/fieldtarget.h"

using namespace Qt::StringLiterals;

namespace qairopay {

namespace {

/// Elements and what is read of them have these members alike.
template <typename Part> QString targetOfPart(const Part &part)
{
    using scene::Role;
    switch (part.role) {
    case Role::Label:
    case Role::Value:
        if (part.fieldKey.isEmpty() && part.id.startsWith("message:"_L1))
            return u"places"_s; // what the lock screen says of a place
        [[fallthrough]];
    case Role::Title:
    case Role::Subtitle:
        return part.fieldKey.isEmpty() ? u"template"_s : fieldTarget(part.fieldKey);
    case Role::Logo:
    case Role::LogoText:
    case Role::Image:
        return part.imageSlot ? "image:"_L1 + toApiName(*part.imageSlot) : u"brand"_s;
    case Role::TransitIcon:
        return u"template"_s;
    case Role::Barcode:
    case Role::BarcodeText:
        return u"barcode"_s;
    case Role::Background:
    case Role::Decoration:
    case Role::Notice:
        break;
    }
    return {};
}

} // namespace

QString targetOf(const scene::Element &element)
{
    return targetOfPart(element);
}

QString targetOf(const scene::ReadingItem &item)
{
    return targetOfPart(item);
}

QRectF areaOf(const scene::Scene &scene, const QString &target)
{
    QRectF area;
    if (target.isEmpty())
        return area;
    for (const auto &element : scene.elements) {
        if (targetOf(element) == target)
            area |= element.rect;
    }
    return area;
}

QStringList targetsOf(const scene::Scene &scene)
{
    QStringList targets;
    for (const auto &item : scene::readingOrder(scene)) {
        const auto target = targetOf(item);
        if (!target.isEmpty() && !targets.contains(target))
            targets.append(target);
    }
    return targets;
}

} // namespace qairopay
