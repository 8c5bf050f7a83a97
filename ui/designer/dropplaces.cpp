// SPDX-FileCopyrightText: 2026 QairoPay Pass Studio contributors
// SPDX-License-Identifier: Apache-2.0
#include "designer/dropplaces.h"

#include "designer/templateedits.h"

#include <algorithm>
#include <cmath>

using namespace Qt::StringLiterals;

namespace qairopay {

namespace {

constexpr double lineWidth = 3; ///< points
constexpr double lineGap = 3;   ///< from the field
constexpr double slotPadding = 6;

QRectF areaOfField(const scene::Scene &scene, const QString &key)
{
    QRectF area;
    for (const auto &element : scene.elements) {
        if (element.fieldKey == key)
            area |= element.rect;
    }
    return area;
}

/// The line before or behind a field.
QRectF lineBeside(const QRectF &area, FieldFlow flow, bool isBefore)
{
    if (flow == FieldFlow::Down) {
        const double y = isBefore ? area.top() - lineGap - lineWidth : area.bottom() + lineGap;
        return {area.left(), y, area.width(), lineWidth};
    }
    const bool isLeft = isBefore == (flow == FieldFlow::FromLeft);
    const double x = isLeft ? area.left() - lineGap - lineWidth : area.right() + lineGap;
    return {x, area.top(), lineWidth, area.height()};
}

QRectF halfOf(const QRectF &area, FieldFlow flow, bool isBefore)
{
    if (flow == FieldFlow::Down)
        return {area.left(), isBefore ? area.top() : area.center().y(), area.width(), area.height() / 2};
    const bool isLeft = isBefore == (flow == FieldFlow::FromLeft);
    return {isLeft ? area.left() : area.center().x(), area.top(), area.width() / 2, area.height()};
}

double distance(const QRectF &area, QPointF point)
{
    const double x = std::max({area.left() - point.x(), 0.0, point.x() - area.right()});
    const double y = std::max({area.top() - point.y(), 0.0, point.y() - area.bottom()});
    return std::hypot(x, y);
}

void appendBeside(QList<DropPlace> &places, const DropSubject &subject, FieldSlot slot)
{
    qsizetype index = 0;
    for (const auto &field : subject.value.fieldsIn(slot)) {
        if (subject.dragged.contains(field.key))
            continue;
        const auto area = areaOfField(subject.scene, field.key);
        if (!area.isEmpty()) {
            for (const bool isBefore : {true, false})
                places.append({slot, index + (isBefore ? 0 : 1), halfOf(area, subject.flow, isBefore),
                               lineBeside(area, subject.flow, isBefore)});
        }
        ++index;
    }
}

} // namespace

QList<DropPlace> dropPlaces(const DropSubject &subject)
{
    QList<DropPlace> places;
    for (const auto slot : allFieldSlots)
        appendBeside(places, subject, slot);
    for (const auto &[slot, key] : subject.guests.asKeyValueRange()) {
        const auto area = areaOfField(subject.withGuests, key)
                              .adjusted(-slotPadding, -slotPadding, slotPadding, slotPadding);
        if (area.width() > 2 * slotPadding)
            places.append({slot, 0, area, area, true});
    }
    return places;
}

const DropPlace *placeAt(const QList<DropPlace> &places, QPointF point, double reach)
{
    const DropPlace *nearest = nullptr;
    double least = reach;
    for (const auto &place : places) {
        const double away = distance(place.area, point);
        // Over two at once the field wins: it is what is seen.
        if (away < least || (!nearest && away <= least)) {
            nearest = &place;
            least = away;
        }
    }
    return nearest;
}

GuestTemplate withGuests(const PassTemplate &value, const QStringList &dragged)
{
    GuestTemplate result{value, {}};
    result.value.fields.removeIf([&](const Field &field) { return dragged.contains(field.key); });
    for (const auto slot : allFieldSlots) {
        if (!result.value.fieldsIn(slot).isEmpty())
            continue;
        Field guest;
        guest.key = freeKey(value, u"guest_"_s + toApiName(slot));
        // As wide as a field usually is.
        guest.label = u"Label"_s;
        guest.value = u"Some value"_s;
        guest.slot = slot;
        result.value.fields.append(guest);
        result.guests.insert(slot, guest.key);
    }
    return result;
}

} // namespace qairopay
