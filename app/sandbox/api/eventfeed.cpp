// SPDX-FileCopyrightText: 2026 QairoPay Pass Studio contributors
// SPDX-License-Identifier: Apache-2.0
#include "sandbox/api/eventfeed.h"

#include "sandbox/service/events.h"

#include <QtCore/qjsondocument.h>

#include <algorithm>

using namespace Qt::StringLiterals;

namespace qairopay::sandbox {

namespace {

constexpr int eventsAtOnce = 100;

QByteArray frame(const Tenant &tenant, const EventRow &row)
{
    return "id: " + row.id.toLatin1() + "\nevent: " + row.type.toLatin1() +
           "\ndata: " + QJsonDocument(events::envelope(tenant, row)).toJson(QJsonDocument::Compact) + "\n\n";
}

} // namespace

bool EventFeed::hasRoom(const Tenant &tenant)
{
    const std::lock_guard lock(m_mutex);
    return std::ranges::count_if(m_subscribers, [&](const Shared &each) {
               return each->subscription.tenant == &tenant && !each->isGone;
           }) < mostPerTenant;
}

void EventFeed::add(Subscription subscription)
{
    auto subscriber = std::make_shared<Subscriber>();
    subscriber->subscription = std::move(subscription);
    subscriber->isReading = true;
    {
        const std::lock_guard lock(m_mutex);
        m_subscribers.append(subscriber);
    }
    read(subscriber);
}

void EventFeed::notify()
{
    QList<Shared> idle;
    {
        const std::lock_guard lock(m_mutex);
        for (const auto &each : m_subscribers) {
            each->isBehind = true;
            if (!std::exchange(each->isReading, true))
                idle.append(each);
        }
    }
    for (const auto &each : idle)
        read(each);
}

void EventFeed::read(const Shared &subscriber)
{
    m_readers.post([this, subscriber](Database &database) {
        {
            const std::lock_guard lock(m_mutex);
            subscriber->isBehind = false;
        }
        sendNew(database, *subscriber);
        finishReading(subscriber);
    });
}

/// Only one job at a time reads for a subscriber, so what it holds needs no lock.
void EventFeed::sendNew(Database &database, Subscriber &subscriber) const
{
    auto &subscription = subscriber.subscription;
    const Work work{database, *subscription.tenant, 0, {}};
    // After a reset ids begin anew, and maybe before the one that was sent last.
    const auto newest = newestEvent(work);
    if (!database.failure() && newest.value_or(EventId::prefix()) < subscription.lastId)
        subscription.lastId = EventId::prefix();
    QList<EventRow> rows;
    do {
        rows = listEvents(work, subscription.filter,
                          {.limit = eventsAtOnce, .ascending = true, .cursor = subscription.lastId});
        for (const auto &row : rows) {
            subscription.lastId = row.id;
            if (!subscription.stream->send(frame(*subscription.tenant, row))) {
                subscriber.isGone = true;
                return;
            }
        }
    } while (rows.size() > eventsAtOnce);
    database.takeFailure(); // read again with the next event
}

void EventFeed::finishReading(const Shared &subscriber)
{
    bool goesOn = false;
    {
        const std::lock_guard lock(m_mutex);
        if (subscriber->isGone)
            m_subscribers.removeOne(subscriber);
        goesOn = subscriber->isBehind && !subscriber->isGone;
        subscriber->isReading = goesOn;
    }
    if (goesOn)
        read(subscriber);
}

void EventFeed::beat()
{
    const std::lock_guard lock(m_mutex);
    m_subscribers.removeIf([](const Shared &each) {
        return each->isGone || (!each->isReading && !each->subscription.stream->send(": here\n\n"));
    });
}

} // namespace qairopay::sandbox
