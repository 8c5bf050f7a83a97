// SPDX-FileCopyrightText: 2026 QairoPay Pass Studio contributors
// SPDX-License-Identifier: Apache-2.0
#include "events/eventspage.h"

#include "events/eventwords.h"

#include <QtCore/qlocale.h>
#include <QtQml/qjsengine.h>

#include <algorithm>
#include <array>

using namespace Qt::StringLiterals;

namespace qairopay {

namespace {

/// In the order of timeNames(); 0: no bound.
constexpr std::array<qint64, 5> timeSpans{0, 60 * 60, 24 * 60 * 60, 7 * 24 * 60 * 60, 30 * 24 * 60 * 60};

} // namespace

EventsPage::EventsPage(const Services &services, QObject *parent)
    : QObject(parent)
    , m_services(services)
    , m_webhooks(services.client)
    , m_feed(services.client, services.stream)
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
    connect(&m_feed, &events::EventFeed::emptied, &m_model, &EventListModel::clear);
    connect(&m_feed, &events::EventFeed::olderCame, &m_model, &EventListModel::append);
    connect(&m_feed, &events::EventFeed::newerCame, this, &EventsPage::show);
    connect(&m_feed, &events::EventFeed::loadingChanged, this, &EventsPage::loadingChanged);
    connect(&m_feed, &events::EventFeed::liveChanged, this, &EventsPage::liveChanged);
    connect(&m_model, &EventListModel::moreWanted, &m_feed, &events::EventFeed::loadMore);
    connect(&m_model, &EventListModel::countChanged, this, &EventsPage::selectionChanged);
    connect(&m_detail, &EventDetail::changed, this, &EventsPage::selectionChanged);
    connect(&m_endpoints, &EndpointDesk::listChanged, &m_detail, &EventDetail::deliveriesChanged);
    connect(&m_endpoints, &EndpointDesk::eventWanted, this, &EventsPage::openEvent);
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
    const auto newest = m_feed.newestAt();
    return (newest.isValid() ? std::max(now, newest) : now).addSecs(-span);
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

bool EventsPage::isEmpty() const
{
    return m_feed.wasLoaded() && !m_feed.isLoading() && !m_feed.error() && m_model.count() == 0;
}

void EventsPage::ensureLoaded()
{
    if (m_feed.wasLoaded() || m_feed.isLoading())
        return;
    reload();
    m_endpoints.reload();
}

void EventsPage::startOver()
{
    m_detail.close();
    if (!m_feed.wasLoaded() && !m_feed.isLoading())
        return;
    m_feed.forget();
    m_endpoints.loadDeliveries();
    reload();
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

QString EventsPage::liveText() const
{
    if (isFollowing())
        return tr("Live");
    const auto waiting = m_feed.waitingCount();
    return waiting == 0 ? tr("Held") : tr("Held, %n new", nullptr, int(waiting));
}

QString EventsPage::liveProblem() const
{
    const auto &stream = m_feed.stream();
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
