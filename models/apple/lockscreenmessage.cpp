// SPDX-FileCopyrightText: 2026 QairoPay Pass Studio contributors
// SPDX-License-Identifier: Apache-2.0
#include "apple/lockscreen.h"

#include "apple/cardlook.h"
#include "apple/date.h"
#include "apple/fieldtext.h"
#include "apple/systemwords.h"

#include <algorithm>

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

Message nearbyMessage(const Document &document, const Nearby &event, const LayoutOptions &options)
{
    if (isExpired(document, options.now))
        return nothing(u"A pass that has expired or was voided is not offered on the lock screen."_s);
    if (event.location >= 0 && event.location < document.locations.size()) {
        const QString text = document.locations.at(event.location).relevantText;
        return LockScreenMessage{
            text.isEmpty() ? systemWord(SystemWord::Nearby, options.locale) : text, {}, {}};
    }
    if (!document.locations.isEmpty())
        return nothing(u"The pass has no place number %1."_s.arg(event.location + 1));
    if (parseDate(document.relevantDate))
        return LockScreenMessage{momentText(document.relevantDate, options), {}, {}};
    return nothing(u"Without a place or a date the lock screen never offers the pass."_s);
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
    return LockScreenMessage{QString(field->changeMessage).replace(placeholder, after), field->key, slot};
}

} // namespace

Message lockScreenMessage(const Document &document, const LayoutOptions &options)
{
    if (const auto *change = std::get_if<FieldChange>(&options.lockScreen))
        return changeMessage(document, *change, options);
    return nearbyMessage(document, std::get<Nearby>(options.lockScreen), options);
}

} // namespace qairopay::apple
