// SPDX-FileCopyrightText: 2026 QairoPay Pass Studio contributors
// SPDX-License-Identifier: Apache-2.0
#include "events/eventfeed.h"

#include "events/eventsubject.h"

#include <algorithm>
#include <utility>

using namespace Qt::StringLiterals;

namespace qairopay::events {

namespace {

/// Sorts before every event's.
EventId beginning()
{
    return EventId(EventId::prefix() + u'0');
}

/// Whole segments: "pass.*" is not "pass_template.created".
bool isOfType(const QString &type, const QString &wanted)
{
    if (wanted.isEmpty())
        return true;
    return wanted.endsWith(".*"_L1) ? type.startsWith(wanted.chopped(1)) : type == wanted;
}

bool asksForAll(const api::EventQuery &query)
{
    return query.type.isEmpty() && query.passId.isEmpty() && query.resourceId.isEmpty() &&
           !query.from.isValid() && !query.to.isValid() && !query.delivered;
}

} // namespace

EventFeed::EventFeed(api::Client &client, api::EventStream &stream, QObject *parent)
    : QObject(parent)
    , m_client(client)
    , m_stream(stream)
{
    connect(&m_stream, &api::EventStream::received, this, &EventFeed::arrived);
    connect(&m_stream, &api::EventStream::stateChanged, this, &EventFeed::liveChanged);
}

void EventFeed::load(const api::EventQuery &query)
{
    m_pending.cancel();
    m_query = query;
    m_cursor.clear();
    m_hasFirst = false;
    m_firstPage.clear();
    m_early.clear();
    m_waiting.clear();
    m_missedSome = false;
    Q_EMIT emptied();
    Q_EMIT liveChanged();
    loadPage({});
}

void EventFeed::loadMore()
{
    if (!m_isLoading && !m_cursor.isEmpty())
        loadPage(m_cursor);
}

void EventFeed::forget()
{
    m_stream.stop();
    m_newest = beginning(); // nothing is missed between the list and the stream
    m_newestAt = {};
}

void EventFeed::loadPage(const QString &cursor)
{
    m_isLoading = true;
    m_error.reset();
    Q_EMIT loadingChanged();
    auto asked = m_query;
    asked.page.startingAfter = cursor;
    m_pending = m_client.listEvents(asked);
    m_pending.then(this, [this](const Result<api::Page<api::Event>> &page) { loaded(page); });
}

void EventFeed::loaded(const Result<api::Page<api::Event>> &page)
{
    m_isLoading = false;
    if (!page) {
        m_error = page.error();
        Q_EMIT loadingChanged();
        return;
    }
    m_wasLoaded = true;
    m_cursor = page->hasMore ? page->nextCursor : QString();
    Q_EMIT olderCame(page->items, !m_cursor.isEmpty());
    Q_EMIT loadingChanged();
    if (!std::exchange(m_hasFirst, true))
        meetStream(page->items);
}

/// Behind what is on the first page the stream goes on.
void EventFeed::meetStream(const QList<api::Event> &firstPage)
{
    for (const auto &event : firstPage)
        m_firstPage.insert(event.id);
    const auto *newest = firstPage.isEmpty() ? nullptr : &firstPage.first();
    for (const auto &event : std::exchange(m_early, {})) {
        if (!newest || event.created >= newest->created) // else it is on a page behind this one
            arrived(event);
    }
    if (newest && (!m_newestAt.isValid() || newest->created > m_newestAt))
        m_newestAt = newest->created;
    if (m_stream.state() != api::EventStream::State::Stopped)
        return;
    if (newest)
        m_newest = newest->id;
    else if (m_newest.isEmpty() && asksForAll(m_query))
        m_newest = beginning();
    m_stream.start(m_newest);
}

bool EventFeed::accepts(const api::Event &event) const
{
    if (m_query.delivered) // of what just happened it is not known yet
        return false;
    const auto subject = m_query.passId.isEmpty() ? m_query.resourceId : m_query.passId.toString();
    return isOfType(event.type, m_query.type) && (subject.isEmpty() || subjectOf(event).id == subject);
}

void EventFeed::arrived(const api::Event &event)
{
    m_newest = event.id;
    m_newestAt = event.created;
    if (!accepts(event) || m_firstPage.contains(event.id))
        return;
    if (!m_hasFirst) { // it may be on the page that is being read, or newer than that
        m_early.append(event);
        if (m_early.size() > mostWaiting)
            m_early.removeFirst();
    } else if (m_following) {
        Q_EMIT newerCame({event});
    } else {
        keepWaiting(event);
    }
}

void EventFeed::keepWaiting(const api::Event &event)
{
    if (m_waiting.size() < mostWaiting)
        m_waiting.append(event);
    else
        m_missedSome = true;
    Q_EMIT liveChanged();
}

void EventFeed::setFollowing(bool following)
{
    if (m_following == following)
        return;
    m_following = following;
    if (following && m_missedSome)
        load(m_query);
    else if (following && !m_waiting.isEmpty())
        Q_EMIT newerCame(std::exchange(m_waiting, {}));
    Q_EMIT liveChanged();
}

} // namespace qairopay::events
