// SPDX-FileCopyrightText: 2026 QairoPay Pass Studio contributors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "api/client.h"
#include "api/eventstream.h"

#include <QtCore/qset.h>

namespace qairopay::events {

/// The events of a tenant as somebody looks through them: the newest page, older ones when they are wanted,
/// and from then on what happens. The list and the stream meet so that no event is missed and none comes
/// twice.
class EventFeed : public QObject
{
    Q_OBJECT

public:
    /// While it is held, so many new events wait at most; then the list is loaded anew when it goes on.
    static constexpr qsizetype mostWaiting = 1000;

    /// Both outlive it; the stream is nobody else's.
    EventFeed(api::Client &client, api::EventStream &stream, QObject *parent = nullptr);

    /// Begins anew with the newest page of what is asked for; of what happens, the same is let through.
    void load(const api::EventQuery &query);
    /// The page behind those that came, if there is one.
    void loadMore();
    /// The service was emptied, and its time may have stepped back: what is known is of the past. A load()
    /// comes next.
    void forget();
    /// While it does not follow, new events wait and are counted.
    void setFollowing(bool following);

    [[nodiscard]] bool isLoading() const { return m_isLoading; }
    [[nodiscard]] bool wasLoaded() const { return m_wasLoaded; }
    /// Why the last page did not come.
    [[nodiscard]] const std::optional<Error> &error() const { return m_error; }
    [[nodiscard]] bool isFollowing() const { return m_following; }
    [[nodiscard]] qsizetype waitingCount() const { return m_waiting.size(); }
    /// Of the newest event that is known, by the service's clock; invalid: none is.
    [[nodiscard]] const QDateTime &newestAt() const { return m_newestAt; }
    [[nodiscard]] const api::EventStream &stream() const { return m_stream; }

Q_SIGNALS:
    /// What came so far is not in the list any more.
    void emptied();
    /// Older ones behind those that came, newest first; with `hasMore`, there are more behind these.
    void olderCame(const QList<qairopay::api::Event> &events, bool hasMore);
    /// What happened, in front of those that came, oldest first.
    void newerCame(const QList<qairopay::api::Event> &events);
    void loadingChanged();
    /// Following, what waits, or the state of the stream.
    void liveChanged();

private:
    [[nodiscard]] bool accepts(const api::Event &event) const;
    void loadPage(const QString &cursor);
    void loaded(const Result<api::Page<api::Event>> &page);
    void meetStream(const QList<api::Event> &firstPage);
    void arrived(const api::Event &event);
    void keepWaiting(const api::Event &event);

    api::Client &m_client;
    api::EventStream &m_stream;
    api::EventQuery m_query;
    api::Reply<api::Page<api::Event>> m_pending;
    std::optional<Error> m_error;
    QString m_cursor;            ///< of the next older page; empty: there is none, or not even a first
    QSet<EventId> m_firstPage;   ///< the stream may bring what is on it once more
    QList<api::Event> m_early;   ///< came before the first page
    QList<api::Event> m_waiting; ///< while it is held
    EventId m_newest;            ///< the newest of all: where the stream goes on
    QDateTime m_newestAt;
    bool m_hasFirst = false; ///< page
    bool m_isLoading = false;
    bool m_wasLoaded = false;
    bool m_following = true;
    bool m_missedSome = false; ///< more happened than may wait
};

} // namespace qairopay::events
