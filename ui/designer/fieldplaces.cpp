// SPDX-FileCopyrightText: 2026 QairoPay Pass Studio contributors
// SPDX-License-Identifier: Apache-2.0
#include "designer/fieldplaces.h"

#include "apple/issue.h"
#include "apple/slots.h"
#include "google/detail.h"
#include "google/issue.h"
#include "scene/scene.h"
#include "template/values.h"

#include <algorithm>

using namespace Qt::StringLiterals;

namespace qairopay {

namespace {

/// More than any card of Google's holds.
constexpr int mostGuests = 10;

bool isOnFront(FieldSlot slot)
{
    return slot != FieldSlot::Back;
}

apple::Style styleOf(const PassTemplate &value)
{
    auto bare = value;
    bare.fields.clear();
    return apple::draftFor(bare, {}, {}).style;
}

Room appleRoom(const PassTemplate &value, apple::Style style, FieldSlot slot)
{
    Room room{.used = value.fieldsIn(slot).size(), .most = apple::maxShown(style, slot)};
    if (!isOnFront(slot))
        return {.used = room.used, .isEndless = true};
    const bool isRow = slot == FieldSlot::Secondary || slot == FieldSlot::Auxiliary;
    if (!isRow || !apple::hasMergedRow(style))
        return room;
    room.isShared = true;
    room.used = value.fieldsIn(FieldSlot::Secondary).size() + value.fieldsIn(FieldSlot::Auxiliary).size();
    room.most = apple::mergedRowFields;
    return room;
}

/// Fields that may be without a value still take their place on the card.
PassTemplate filled(PassTemplate value)
{
    for (auto &field : value.fields) {
        if (field.value.isEmpty())
            field.value = u"0"_s;
    }
    return value;
}

/// The fields in the title and in the rows of Google's card.
qsizetype itemsOn(const PassTemplate &value)
{
    const auto titles = googleTitleKeys(value, {}, {});
    qsizetype count =
        std::ranges::count_if(titles, [&](const QString &key) { return value.field(key) != nullptr; });
    for (const auto &row : google::draftFor(value, {}, {}).passClass.rows)
        count += row.items.size();
    return count;
}

/// How many more fields of a slot would get a place without another losing its own.
qsizetype freeOnGoogle(PassTemplate value, FieldSlot slot)
{
    const auto before = itemsOn(value);
    for (int guests = 1; guests <= mostGuests; ++guests) {
        Field guest;
        guest.key = u"guest"_s + QString::number(guests);
        guest.value = u"0"_s;
        guest.slot = slot;
        value.fields.append(guest);
        if (itemsOn(value) != before + guests)
            return guests - 1;
    }
    return mostGuests;
}

/// How many of the slot's fields are the title or stand in the rows.
qsizetype shownOnGoogle(const PassTemplate &value, FieldSlot slot)
{
    const IssuedRecord nobody;
    const auto values = valuesInForce(value, nobody.record);
    const auto detail = google::detailFor({value, nobody, values, {}});
    const auto rows = google::draftFor(value, {}, {}).passClass.rows;
    return std::ranges::count_if(value.fieldsIn(slot), [&](const Field &field) {
        const auto path = detail.paths.value(field.key, google::textModulePath(field.key));
        return detail.titleKeys.contains(field.key) || google::isNamed(rows, path);
    });
}

Room googleRoom(const PassTemplate &value, FieldSlot slot)
{
    const auto used = value.fieldsIn(slot).size();
    if (!isOnFront(slot))
        return {.used = used, .isEndless = true};
    // The template's own rows name their fields: a new one stands in the details.
    const bool isChosen = !value.studio.googleRows.isEmpty();
    const auto shown = shownOnGoogle(value, slot);
    const bool mayTakeMore = !isChosen && shown == used;
    return {
        .used = used, .most = shown + (mayTakeMore ? freeOnGoogle(value, slot) : 0), .isChosen = isChosen};
}

bool isDropped(const scene::Scene &scene, const QString &key)
{
    return std::ranges::contains(scene.dropped, key, &scene::Dropped::fieldKey);
}

bool stands(const scene::Scene &scene, const QString &key)
{
    return std::ranges::any_of(scene.elements,
                               [&](const scene::Element &element) { return element.fieldKey == key; });
}

} // namespace

QStringList googleTitleKeys(const PassTemplate &value, const IssuedRecord &issued,
                            const QString &organisation)
{
    const auto values = valuesInForce(value, issued.record);
    return google::detailFor({value, issued, values, organisation}).titleKeys;
}

QMap<FieldSlot, SlotRoom> roomOf(const PassTemplate &value)
{
    QMap<FieldSlot, SlotRoom> rooms;
    for (const auto slot : allFieldSlots)
        rooms.insert(slot, roomIn(value, slot));
    return rooms;
}

SlotRoom roomIn(const PassTemplate &value, FieldSlot slot)
{
    return {appleRoom(value, styleOf(value), slot), googleRoom(filled(value), slot)};
}

QMap<QString, FieldFate> FieldFates::of(const PassTemplate &value, const Record &record, const Fronts &fronts)
{
    QMap<QString, FieldFate> fates;
    const auto values = valuesInForce(value, record);
    for (const auto &field : value.fields) {
        FieldFate fate;
        if (isOnFront(field.slot)) {
            if (isDropped(fronts.apple, field.key))
                fate.apple = tr("Kept, but not on Apple's front: this kind of pass has no more room in its "
                                "slot. It comes back with a kind that has.");
            // Without a value it has no place in the details either.
            if (!values.value(field.key).isEmpty() && !stands(fronts.google, field.key))
                fate.google = tr("Not on Google's card: it stands in the details below it.");
        }
        fates.insert(field.key, fate);
    }
    return fates;
}

} // namespace qairopay
