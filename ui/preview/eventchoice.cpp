// SPDX-FileCopyrightText: 2026 QairoPay Pass Studio contributors
// SPDX-License-Identifier: Apache-2.0
#include "preview/eventchoice.h"

#include "apple/lockscreen.h"
#include "preview/fieldtarget.h"

#include <algorithm>

namespace qairopay {

namespace {

/// As it comes up at its date alone: a place would be told first.
apple::Document withoutPlaces(apple::Document document)
{
    document.locations.clear();
    document.beacons.clear();
    return document;
}

} // namespace

QList<EventChoice::Event> EventChoice::eventsOf(const apple::Document &document)
{
    QList<Event> events;
    const auto places = document.locations.size();
    const auto beacons = document.beacons.size();
    for (qsizetype i = 0; i < std::min(places, apple::mostPlaces); ++i)
        events.append(
            {Kind::Nearby, i, {}, places + beacons > 1 ? tr("Near place %1").arg(i + 1) : tr("Nearby")});
    for (qsizetype i = 0; i < std::min(beacons, apple::mostPlaces); ++i)
        events.append({Kind::Nearby,
                       places + i,
                       {},
                       places + beacons > 1 ? tr("Near beacon %1").arg(i + 1) : tr("Nearby")});
    if (apple::lockScreenMessage(withoutPlaces(document), {}))
        events.append({Kind::Date, 0, {}, tr("On its date")});
    for (const auto slot : allFieldSlots) {
        for (const auto &field : document.fields(slot)) {
            if (!field.changeMessage.isEmpty())
                events.append({Kind::Change, 0, field.key,
                               tr("%1 changes").arg(field.label.isEmpty() ? field.key : field.label)});
        }
    }
    return events;
}

qsizetype EventChoice::changeOf(const QList<Event> &events, const QString &selection)
{
    const auto key = fieldOfTarget(selection);
    const auto it = std::ranges::find_if(events, [&](const Event &event) {
        return event.kind == Kind::Change && !key.isEmpty() && event.fieldKey == key;
    });
    return it == events.end() ? -1 : it - events.begin();
}

void EventChoice::offer(const apple::Document &document)
{
    const auto events = eventsOf(document);
    if (events == m_events)
        return;
    const auto change = changeOf(events, m_selection);
    const bool isNew = change >= 0 && changeOf(m_events, m_selection) < 0;
    const auto kept =
        std::ranges::find_if(events, [was = chosen()](const Event &each) { return each.isSame(was); });
    m_current = isNew ? change : kept == events.end() ? 0 : kept - events.begin();
    m_events = events;
    Q_EMIT changed();
}

void EventChoice::follow(const QString &selection)
{
    m_selection = selection;
    setCurrent(int(changeOf(m_events, selection)));
}

void EventChoice::reset()
{
    m_selection.clear();
    setCurrent(0);
}

QStringList EventChoice::names() const
{
    QStringList names;
    for (const auto &event : m_events)
        names.append(event.name);
    return names;
}

int EventChoice::current() const
{
    return int(m_current);
}

void EventChoice::setCurrent(int index)
{
    if (index < 0 || index >= m_events.size() || m_current == index)
        return;
    m_current = index;
    Q_EMIT changed();
}

QString EventChoice::changedField() const
{
    return chosen().fieldKey;
}

void EventChoice::apply(apple::Document &document, apple::LayoutOptions &options) const
{
    const auto event = chosen();
    switch (event.kind) {
    case Kind::Nearby:
        options.lockScreen = apple::Nearby{event.place};
        return;
    case Kind::Date:
        document = withoutPlaces(std::move(document));
        options.lockScreen = apple::Nearby{};
        return;
    case Kind::Change:
        options.lockScreen = apple::FieldChange{.fieldKey = event.fieldKey};
        return;
    }
}

} // namespace qairopay
