// SPDX-FileCopyrightText: 2026 QairoPay Pass Studio contributors
// SPDX-License-Identifier: Apache-2.0
#include "apple/lockscreen.h"

#include "apple/cardlook.h"
#include "apple/date.h"
#include "apple/fieldtext.h"
#include "apple/systemwords.h"

#include <algorithm>
#include <utility>

using namespace Qt::StringLiterals;

namespace qairopay::apple {

namespace {

using Message = std::expected<LockScreenMessage, scene::Dropped>;

constexpr auto placeholder = "%@"_L1;

std::unexpected<scene::Dropped> nothing(const QString &reason, const QString &fieldKey = {},
                                        std::optional<FieldSlot> slot = {})
{
    return std::unexpected(scene::Dropped{fieldKey, slot, {}, reason});
}

/// Only the time where it is today.
QString momentText(const QString &date, const LayoutOptions &options)
{
    const auto moment = parseDate(date);
    const bool isToday =
        moment && options.now.isValid() &&
        moment->toTimeZone(options.timeZone).date() == options.now.toTimeZone(options.timeZone).date();
    return displayText({.key = {},
                        .label = {},
                        .value = {date},
                        .dateStyle = isToday ? DateStyle::None : DateStyle::Medium,
                        .timeStyle = DateStyle::Short},
                       options);
}

Message placeMessage(const Document &document, const Nearby &event, const LayoutOptions &options)
{
    const auto locations = document.locations.size();
    if (event.place < 0 || event.place >= locations + document.beacons.size())
        return nothing(u"The pass has no place number %1."_s.arg(event.place + 1));
    const bool isBeacon = event.place >= locations;
    if (event.place - (isBeacon ? locations : 0) >= mostPlaces)
        return nothing(u"A phone heeds only the first %1 places and %1 beacons of a pass."_s.arg(mostPlaces));
    const auto &text = isBeacon ? document.beacons.at(event.place - locations).relevantText
                                : document.locations.at(event.place).relevantText;
    if (text.isEmpty())
        return LockScreenMessage{systemWord(SystemWord::Nearby, options.locale), Rule::LockScreenOwnWords};
    return LockScreenMessage{text, Rule::LockScreenNearby};
}

/// The first of the pass's dates that is not over, or else the first one; empty: none can be read.
QString momentOf(const Document &document, const LayoutOptions &options)
{
    auto dates = document.relevantDates;
    dates.append({document.relevantDate, {}, {}, {}});
    QString first;
    for (const auto &each : std::as_const(dates)) {
        const auto &moment = each.date.isEmpty() ? each.relevantDate : each.date;
        const auto &start = moment.isEmpty() ? each.startDate : moment;
        if (!parseDate(start))
            continue;
        const auto end = parseDate(each.endDate.isEmpty() ? start : each.endDate);
        if (!options.now.isValid() || (end && *end >= options.now))
            return start;
        if (first.isEmpty())
            first = start;
    }
    return first;
}

/// Which styles need a place: wallet-formats A.7.
Message momentMessage(const Document &document, const LayoutOptions &options)
{
    switch (document.style) {
    case Style::Coupon:
    case Style::StoreCard:
        return nothing(u"Coupons and store cards come up at places only, and this pass has none."_s);
    case Style::Generic:
        return nothing(u"A generic pass comes up only near a place, and this one has none."_s);
    case Style::BoardingPass:
    case Style::EventTicket:
        break;
    }
    const QString moment = momentOf(document, options);
    if (moment.isEmpty())
        return nothing(u"Without a place or a date the lock screen never offers the pass."_s);
    return LockScreenMessage{momentText(moment, options), Rule::LockScreenOwnWords};
}

Message nearbyMessage(const Document &document, const Nearby &event, const LayoutOptions &options)
{
    if (isExpired(document, options.now))
        return nothing(u"A pass that has expired or was voided is not offered on the lock screen."_s);
    const bool hasPlace = !document.locations.isEmpty() || !document.beacons.isEmpty();
    return hasPlace ? placeMessage(document, event, options) : momentMessage(document, options);
}

struct Found
{
    const Field *field = nullptr;
    FieldSlot slot = FieldSlot::Header;
};

Found fieldOf(const Document &document, const QString &key)
{
    for (const auto slot : allFieldSlots) {
        const auto &fields = document.fields(slot);
        const auto it = std::ranges::find(fields, key, &Field::key);
        if (it != fields.end())
            return {&*it, slot};
    }
    return {};
}

Message changeMessage(const Document &document, const FieldChange &event, const LayoutOptions &options)
{
    const auto [field, slot] = fieldOf(document, event.fieldKey);
    if (!field)
        return nothing(u"The pass has no field \"%1\"."_s.arg(event.fieldKey), event.fieldKey);
    const QString after = event.after.value_or(displayText(*field, options));
    if (event.before == after)
        return nothing(u"The value is the same as before: there is no message."_s, field->key, slot);
    if (field->changeMessage.isEmpty())
        return nothing(u"The field has no change message: the pass changes silently."_s, field->key, slot);
    if (!field->changeMessage.contains(placeholder))
        return nothing(u"The change message has no %@ for the new value: no message appears."_s, field->key,
                       slot);
    return LockScreenMessage{QString(field->changeMessage).replace(placeholder, after),
                             Rule::LockScreenChange, field->key, slot};
}

} // namespace

Message lockScreenMessage(const Document &document, const LayoutOptions &options)
{
    if (const auto *change = std::get_if<FieldChange>(&options.lockScreen))
        return changeMessage(document, *change, options);
    return nearbyMessage(document, std::get<Nearby>(options.lockScreen), options);
}

} // namespace qairopay::apple
