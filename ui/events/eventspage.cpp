// SPDX-FileCopyrightText: 2026 QairoPay Pass Studio contributors
// SPDX-License-Identifier: Apache-2.0
#include "events/eventspage.h"

#include "events/eventwords.h"

#include <QtCore/qlocale.h>
#include <QtQml/qjsengine.h>

#include <algorithm>
#include <array>
#include <utility>

using namespace Qt::StringLiterals;

namespace qairopay {

namespace {

/// In the order of timeNames(); 0: no bound.
constexpr std::array<qint64, 5> timeSpans{0, 60 * 60, 24 * 60 * 60, 7 * 24 * 60 * 60, 30 * 24 * 60 * 60};

/// Whole segments: "pass.*" is not "pass_template.created".
bool isOfType(const QString &type, const QString &wanted)
{
    if (wanted.isEmpty())
        return true;
    return wanted.endsWith(".*"_L1) ? type.startsWith(wanted.chopped(1)) : type == wanted;
}

} // namespace

EventsPage::EventsPage(const Services &services, QObject *parent)
    : QObject(parent)
    , m_services(services)
    , m_webhooks(services.client)
    , m_endpoints({services.client, services.notices})
    , m_detail({.client = services.client,
                .notices = services.notices,
                .openPass = services.openPass,
                .openTemplate = services.openTemplate,
                .endpointName = [this](const QString &id) { return m_endpoints.nameOf(id); }})
{
    QJSEngine::setObjectOwnership(&m_model, QJSEngine::CppOwnership);
    QJSEngine::setObjectOwnership(&m_endpoints, QJSEngine::CppOwnership);
    QJSEngine::setObjectOwnership(&m_detail, QJSEngine::CppOwnership);
    connect(&m_model, &EventListModel::moreWanted, this, [this] {
        if (!m_isLoading)
            loadPage(m_cursor);
    });
    connect(&m_model, &EventListModel::countChanged, this, &EventsPage::selectionChanged);
    connect(&m_detail, &EventDetail::changed, this, &EventsPage::selectionChanged);
    connect(&m_endpoints, &EndpointDesk::listChanged, &m_detail, &EventDetail::deliveriesChanged);
    connect(&m_endpoints, &EndpointDesk::eventWanted, this, &EventsPage::openEvent);
    connect(&m_services.stream, &api::EventStream::received, this, &EventsPage::arrived);
    connect(&m_services.stream, &api::EventStream::stateChanged, this, &EventsPage::liveChanged);
}

QStringList EventsPage::typeNames() const
{
    QStringList names{eventTypeTitle({})};
    for (const auto &type : knownEventTypes())
        names.append(eventTypeTitle(type));
    return names;
}

QStringList EventsPage::timeNames() const
{
    return {tr("Any time"), tr("Last hour"), tr("Last 24 hours"), tr("Last 7 days"), tr("Last 30 days")};
}

void EventsPage::setType(int index)
{
    if (index == m_type || index < 0 || index > knownEventTypes().size())
        return;
    m_type = index;
    refilter();
}

void EventsPage::setTime(int index)
{
    if (index == m_time || index < 0 || index >= int(timeSpans.size()))
        return;
    m_time = index;
    refilter();
}

void EventsPage::setSubject(const QString &id)
{
    const auto wanted = id.trimmed();
    const bool isId = wanted.isEmpty() || PassId(wanted).isValid() || TemplateId(wanted).isValid();
    m_subjectProblem = isId ? QString() : tr("Write the id of a pass or a template.");
    if (!isId || wanted == m_subject) {
        Q_EMIT filterChanged();
        return;
    }
    m_subject = wanted;
    refilter();
}

void EventsPage::setUndelivered(bool undelivered)
{
    if (undelivered == m_undelivered)
        return;
    m_undelivered = undelivered;
    refilter();
}

bool EventsPage::isFiltered() const
{
    return m_type > 0 || m_time > 0 || !m_subject.isEmpty() || m_undelivered;
}

void EventsPage::clearFilters()
{
    m_type = 0;
    m_time = 0;
    m_subject.clear();
    m_subjectProblem.clear();
    m_undelivered = false;
    refilter();
}

void EventsPage::refilter()
{
    Q_EMIT filterChanged();
    reload();
}

QDateTime EventsPage::earliest() const
{
    const auto span = timeSpans.at(size_t(m_time));
    if (span == 0)
        return {};
    // A sandbox's clock may be ahead of this machine's.
    const auto now = m_services.clock();
    return (m_newestAt.isValid() ? std::max(now, m_newestAt) : now).addSecs(-span);
}

api::EventQuery EventsPage::query() const
{
    api::EventQuery query;
    query.type = m_type > 0 ? knownEventTypes().at(m_type - 1) : QString();
    query.resourceId = m_subject;
    query.from = earliest();
    if (m_undelivered)
        query.delivered = false;
    return query;
}

/// Of what just happened: whether its deliveries failed is not known yet.
bool EventsPage::accepts(const api::Event &event) const
{
    const auto asked = query();
    return !m_undelivered && isOfType(event.type, asked.type) &&
           (m_subject.isEmpty() || subjectOf(event).id == m_subject);
}

bool EventsPage::isEmpty() const
{
    return m_wasLoaded && !m_isLoading && !m_error && m_model.count() == 0;
}

void EventsPage::ensureLoaded()
{
    if (m_wasLoaded || m_isLoading)
        return;
    reload();
    m_endpoints.reload();
}

void EventsPage::reload()
{
    m_pending.cancel();
    m_model.clear();
    m_cursor.clear();
    m_waiting.clear();
    m_early.clear();
    m_missedSome = false;
    Q_EMIT liveChanged();
    loadPage({});
}

void EventsPage::startOver()
{
    m_detail.close();
    if (!m_wasLoaded && !m_isLoading)
        return;
    m_services.stream.stop();
    m_newest = EventId(EventId::prefix() + u'0'); // nothing is missed between the list and the stream
    m_newestAt = {};
    m_endpoints.loadDeliveries();
    reload();
}

void EventsPage::loadPage(const QString &cursor)
{
    m_isLoading = true;
    m_error.reset();
    Q_EMIT loadingChanged();
    auto asked = query();
    asked.page.startingAfter = cursor;
    m_pending = m_services.client.listEvents(asked);
    m_pending.then(this, [this](const Result<api::Page<api::Event>> &page) { loaded(page); });
}

void EventsPage::loaded(const Result<api::Page<api::Event>> &page)
{
    m_isLoading = false;
    if (!page) {
        m_error = page.error();
        Q_EMIT loadingChanged();
        return;
    }
    const bool isFirst = m_cursor.isEmpty();
    m_wasLoaded = true;
    m_cursor = page->nextCursor;
    m_model.append(page->items, page->hasMore && !page->nextCursor.isEmpty());
    Q_EMIT loadingChanged();
    for (const auto &event : std::exchange(m_early, {}))
        arrived(event);
    if (!isFirst)
        return;
    const auto *newest = page->items.isEmpty() ? nullptr : &page->items.first();
    if (newest && (!m_newestAt.isValid() || newest->created > m_newestAt))
        m_newestAt = newest->created;
    if (m_services.stream.state() != api::EventStream::State::Stopped)
        return;
    if (newest)
        m_newest = newest->id;
    m_services.stream.start(m_newest);
}

void EventsPage::arrived(const api::Event &event)
{
    m_newest = event.id;
    m_newestAt = event.created;
    if (m_isLoading && m_cursor.isEmpty()) { // it may be on the page that is being read, or newer than that
        m_early.append(event);
        return;
    }
    if (!accepts(event) || m_model.rowOf(event.id) >= 0)
        return;
    if (m_following) {
        show({event});
        return;
    }
    if (m_waiting.size() < mostWaiting)
        m_waiting.append(event);
    else
        m_missedSome = true;
    Q_EMIT liveChanged();
}

void EventsPage::show(const QList<api::Event> &events)
{
    Q_EMIT aboutToGrow();
    for (const auto &event : events)
        m_model.prepend(event);
    Q_EMIT grown();
    Q_EMIT loadingChanged();
}

void EventsPage::select(int row)
{
    if (const auto *event = m_model.at(row); event && event->id != m_detail.shownEvent().id)
        m_detail.open(*event);
}

void EventsPage::openEvent(const QString &id)
{
    if (const auto *known = m_model.at(m_model.rowOf(EventId(id)))) {
        m_detail.open(*known);
        Q_EMIT eventShown();
        return;
    }
    m_webhooks.event(EventId(id)).then(this, [this](const Result<api::Event> &event) {
        if (!event) {
            m_services.notices.fail(event.error());
            return;
        }
        m_detail.open(*event);
        Q_EMIT eventShown();
    });
}

void EventsPage::setFollowing(bool following)
{
    if (m_following == following)
        return;
    m_following = following;
    if (following && m_missedSome)
        reload();
    else if (following && !m_waiting.isEmpty())
        show(std::exchange(m_waiting, {}));
    Q_EMIT liveChanged();
}

QString EventsPage::liveText() const
{
    if (m_following)
        return tr("Live");
    if (m_waiting.isEmpty())
        return tr("Held");
    return tr("Held, %n new", nullptr, int(m_waiting.size()));
}

QString EventsPage::liveProblem() const
{
    const auto &stream = m_services.stream;
    switch (stream.state()) {
    case api::EventStream::State::Stopped:
    case api::EventStream::State::Open:
        return {};
    case api::EventStream::State::Connecting:
        return stream.error() ? tr("Connecting again…") : QString();
    case api::EventStream::State::Waiting:
        return tr("New events come again as soon as the service answers.");
    case api::EventStream::State::Refused:
        return stream.error() ? stream.error()->text() : QString();
    }
    Q_UNREACHABLE_RETURN({});
}

} // namespace qairopay
