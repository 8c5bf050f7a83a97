// SPDX-FileCopyrightText: 2026 QairoPay Pass Studio contributors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "api/ratebudget.h"
#include "api/retry.h"
#include "api/transport.h"
#include "base/clock.h"
#include "base/result.h"
#include "base/secret.h"

#include <QtCore/qelapsedtimer.h>
#include <QtCore/qobject.h>
#include <QtCore/qtimer.h>

#include <functional>
#include <map>
#include <memory>

QT_BEGIN_NAMESPACE
class QNetworkAccessManager;
class QNetworkReply;
QT_END_NAMESPACE

namespace qairopay::api {

struct SchedulerOptions
{
    Clock clock = systemClock();
    RetryPolicy retry;
    int window = 16; ///< requests on the wire at once; the API allows 64 connections a tenant
    std::chrono::milliseconds timeout{15'000};     ///< without any byte moving
    std::chrono::milliseconds slowTimeout{60'000}; ///< the same for batches
    std::function<double()> random;                ///< 0 to 1, for the jitter; none: the system's
};

/// The only place that retries. Keeps a window of requests on the wire, the rest in a queue; retries what may
/// be sent again (retry.h); after a 429 everybody waits and the window starts again from one.
class Scheduler : public QObject
{
    Q_OBJECT

public:
    using Done = std::function<void(Result<Answer>)>;
    using Ticket = quint64;

    Scheduler(Secret key, SchedulerOptions options, QNetworkAccessManager *network,
              QObject *parent = nullptr);
    ~Scheduler() override;

    /// `done` is called once, from the event loop; not at all after cancel() or the scheduler's end.
    Ticket enqueue(Request request, Done done);
    void cancel(Ticket ticket);

    [[nodiscard]] QHash<QByteArray, RateState> rates() const { return m_budget.states(); }
    [[nodiscard]] qsizetype pending() const { return qsizetype(m_entries.size()); }

Q_SIGNALS:
    /// Some rate-limit headers arrived.
    void ratesChanged();
    /// Calls are held back until then because the service said so.
    void slowedDown(const QDateTime &until);
    /// The service answers a version past its end (header `Sunset`).
    void sunsetAnnounced(const QByteArray &date);

private:
    struct Entry;
    using Moment = RateBudget::Moment;

    void pump();
    void start(Entry &entry);
    void watchSize(Entry &entry);
    void finished(Ticket ticket);
    void refused(Entry &entry, int status, const QByteArray &body, const QByteArray &retryAfter);
    void noteHeaders(const QNetworkReply &reply);
    void tryAgain(Entry &entry, Moment wait);
    void settle(Entry &entry, Result<Answer> result);
    [[nodiscard]] Moment now() const { return Moment(m_elapsed.elapsed()); }

    Secret m_key;
    SchedulerOptions m_options;
    QNetworkAccessManager *m_network;
    std::map<Ticket, std::unique_ptr<Entry>> m_entries; ///< in the order they came
    RateBudget m_budget;
    QTimer m_wake;
    QElapsedTimer m_elapsed;
    Ticket m_lastTicket = 0;
    int m_inFlight = 0;
    int m_window;
};

/// After a failed write: it may have taken effect all the same (no answer, a cut or unreadable one). Only the
/// same call with the same key may follow.
[[nodiscard]] bool outcomeIsUnknown(const Error &error);

} // namespace qairopay::api
