// SPDX-FileCopyrightText: 2026 QairoPay Pass Studio contributors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "base/clock.h"
#include "events/endpointdesk.h"
#include "events/eventdetail.h"
#include "events/eventfeed.h"
#include "events/eventlistmodel.h"

namespace qairopay {

/// The events page: a feed as a list, its filters, the chosen event, and the endpoints that events go to.
class EventsPage : public QObject
{
    Q_OBJECT
    QML_NAMED_ELEMENT(EventsView)
    QML_UNCREATABLE("Made by the program.")
    Q_PROPERTY(qairopay::EventListModel *model READ model CONSTANT FINAL)
    Q_PROPERTY(qairopay::EventDetail *detail READ detail CONSTANT FINAL)
    Q_PROPERTY(qairopay::EndpointDesk *endpoints READ endpoints CONSTANT FINAL)
    Q_PROPERTY(QStringList typeNames READ typeNames CONSTANT FINAL)
    Q_PROPERTY(QStringList timeNames READ timeNames CONSTANT FINAL)
    Q_PROPERTY(int type READ type WRITE setType NOTIFY filterChanged FINAL)
    Q_PROPERTY(int time READ time WRITE setTime NOTIFY filterChanged FINAL)
    Q_PROPERTY(QString subject READ subject WRITE setSubject NOTIFY filterChanged FINAL)
    Q_PROPERTY(QString subjectProblem READ subjectProblem NOTIFY filterChanged FINAL)
    Q_PROPERTY(bool undelivered READ isUndelivered WRITE setUndelivered NOTIFY filterChanged FINAL)
    Q_PROPERTY(bool isFiltered READ isFiltered NOTIFY filterChanged FINAL)
    Q_PROPERTY(bool canFilter READ canFilter CONSTANT FINAL)
    Q_PROPERTY(bool isLoading READ isLoading NOTIFY loadingChanged FINAL)
    Q_PROPERTY(bool isEmpty READ isEmpty NOTIFY loadingChanged FINAL)
    Q_PROPERTY(QString problem READ problem NOTIFY loadingChanged FINAL)
    Q_PROPERTY(QString problemReference READ problemReference NOTIFY loadingChanged FINAL)
    Q_PROPERTY(int selectedRow READ selectedRow NOTIFY selectionChanged FINAL)
    Q_PROPERTY(bool canFollow READ canFollow CONSTANT FINAL)
    Q_PROPERTY(bool following READ isFollowing WRITE setFollowing NOTIFY liveChanged FINAL)
    Q_PROPERTY(QString liveText READ liveText NOTIFY liveChanged FINAL)
    Q_PROPERTY(QString liveProblem READ liveProblem NOTIFY liveChanged FINAL)

public:
    /// All must outlive it.
    struct Services
    {
        api::Client &client;
        api::EventStream &stream;
        Notices &notices;
        std::function<void(const PassId &)> openPass;
        std::function<void(const TemplateId &)> openTemplate;
        Clock clock = systemClock();
    };

    explicit EventsPage(const Services &services, QObject *parent = nullptr);

    [[nodiscard]] EventListModel *model() { return &m_model; }
    [[nodiscard]] EventDetail *detail() { return &m_detail; }
    [[nodiscard]] EndpointDesk *endpoints() { return &m_endpoints; }

    [[nodiscard]] QStringList typeNames() const;
    [[nodiscard]] QStringList timeNames() const;
    [[nodiscard]] int type() const { return m_type; }
    void setType(int index);
    [[nodiscard]] int time() const { return m_time; }
    void setTime(int index);
    /// The id of a pass or template; empty: all.
    [[nodiscard]] QString subject() const { return m_subject; }
    void setSubject(const QString &id);
    [[nodiscard]] QString subjectProblem() const { return m_subjectProblem; }
    [[nodiscard]] bool isUndelivered() const { return m_undelivered; }
    void setUndelivered(bool undelivered);
    [[nodiscard]] bool isFiltered() const;
    /// Times, subjects and deliveries can be asked for at local services only.
    [[nodiscard]] bool canFilter() const { return m_services.client.profile().isLocal(); }
    Q_INVOKABLE void clearFilters();

    [[nodiscard]] bool isLoading() const { return m_feed.isLoading(); }
    [[nodiscard]] bool isEmpty() const;
    [[nodiscard]] QString problem() const { return m_feed.error() ? m_feed.error()->text() : QString(); }
    [[nodiscard]] QString problemReference() const
    {
        return m_feed.error() ? m_feed.error()->reference : QString();
    }
    [[nodiscard]] int selectedRow() const { return m_model.rowOf(m_detail.shownEvent().id); }
    Q_INVOKABLE void reload() { m_feed.load(query()); }
    /// The service was emptied, and its time may have stepped back: what was loaded is of the past.
    void startOver();
    /// Loads only when it never was.
    Q_INVOKABLE void ensureLoaded();
    Q_INVOKABLE void select(int row);
    /// Opens an event that may not be in the list.
    Q_INVOKABLE void openEvent(const QString &id);

    [[nodiscard]] bool canFollow() const { return m_feed.stream().isSupported(); }
    [[nodiscard]] bool isFollowing() const { return m_feed.isFollowing(); }
    void setFollowing(bool following) { m_feed.setFollowing(following); }
    [[nodiscard]] QString liveText() const;
    /// Why nothing new comes just now; empty: it does.
    [[nodiscard]] QString liveProblem() const;

Q_SIGNALS:
    void filterChanged();
    void loadingChanged();
    void selectionChanged();
    void liveChanged();
    /// Around events that come in front of the list: a view that shows its beginning goes on doing so.
    void aboutToGrow();
    void grown();
    /// openEvent() shows one: the list should be in sight.
    void eventShown();

private:
    [[nodiscard]] api::EventQuery query() const;
    [[nodiscard]] QDateTime earliest() const;
    void show(const QList<api::Event> &events);
    void refilter();

    Services m_services;
    api::Webhooks m_webhooks;
    events::EventFeed m_feed;
    EventListModel m_model;
    EndpointDesk m_endpoints;
    EventDetail m_detail;
    QString m_subject;
    QString m_subjectProblem;
    int m_type = 0;
    int m_time = 0;
    bool m_undelivered = false;
};

} // namespace qairopay
