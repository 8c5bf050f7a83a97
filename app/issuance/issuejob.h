// SPDX-FileCopyrightText: 2026 QairoPay Pass Studio contributors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "api/client.h"
#include "issuance/journal.h"

#include <QtCore/qelapsedtimer.h>
#include <QtCore/qobject.h>
#include <QtCore/qset.h>

#include <chrono>
#include <functional>

namespace qairopay::issuance {

/// The two calls a job makes.
struct PassPort
{
    std::function<QFuture<Result<api::BatchResult>>(const QByteArray &body, const QByteArray &key)>
        issueBatch;
    std::function<QFuture<Result<api::Page<Pass>>>(const api::PassQuery &query)> listPasses;

    /// The client must outlive the job.
    [[nodiscard]] static PassPort of(api::Client &client);
};

/// An answer in any case, should the client go away. It comes before `.then(job, …)`: a handler behind that
/// one is also called when the job itself goes, in the midst of its end.
template <typename T> [[nodiscard]] QFuture<Result<T>> orClosed(QFuture<Result<T>> answer)
{
    return answer.onCanceled([]() -> Result<T> {
        return failure(ErrorKind::Cancelled, QStringLiteral("The connection to the service was closed."));
    });
}

struct IssueOptions
{
    Clock clock = systemClock();
    int window = 4; ///< batches in flight
    /// How long a key is trusted: the 24 h of the contract (10.7), less half an hour for clocks that
    /// disagree.
    std::chrono::minutes keyLife{23 * 60 + 30};
};

struct IssueProgress
{
    JobCounts counts;
    double rowsPerSecond = 0;
    std::optional<std::chrono::seconds> remaining; ///< none: not known yet

    friend bool operator==(const IssueProgress &, const IssueProgress &) = default;
};

/// Issues the good rows of a job of the journal, each exactly once.
///
/// A batch is in the journal, with its key and bytes, before it is sent; its outcome after. A batch whose
/// outcome is not known, because this program or the service stopped, is sent again with the same key and
/// bytes; once its key is too old it is looked up in the service's list instead and never sent again. Rows
/// the service refuses are recorded one by one. When the service cannot be reached at all the job fails, with
/// everything kept, and can be resumed.
///
/// Lives in the thread of the client; all disk work is the journal's thread's. May be destroyed at any
/// moment.
class IssueJob : public QObject
{
    Q_OBJECT

public:
    enum class State {
        Ready,
        Running,
        Paused,     ///< sends nothing new; answers still come in
        Cancelling, ///< as Paused, and then Cancelled
        Cancelled,
        Done,
        Failed, ///< stopped by error(); resume() goes on
    };
    Q_ENUM(State)

    IssueJob(PassPort port, Journal &journal, const JobInfo &job, IssueOptions options = {},
             QObject *parent = nullptr);
    ~IssueJob() override;

    [[nodiscard]] State state() const { return m_state; }
    [[nodiscard]] const JobInfo &job() const { return m_job; } ///< its counts are those of the last step
    [[nodiscard]] IssueProgress progress() const;
    [[nodiscard]] const Error &error() const { return m_error; } ///< of state Failed
    /// Ended for good: Cancelled or Done.
    [[nodiscard]] bool isFinished() const { return m_state == State::Cancelled || m_state == State::Done; }

    void start();  ///< from Ready; also goes on with a job of an earlier run of the program
    void pause();  ///< from Running
    void resume(); ///< from Paused and Failed
    void cancel(); ///< not sent yet: never sent. What has left is waited for.

Q_SIGNALS:
    void stateChanged();
    void progressChanged();

private:
    struct Reconciliation;

    void load();
    void loaded(const Result<QList<Batch>> &openBatches);
    void pump();
    void stepped(const Result<StepResult> &result, int attempt);
    void send(const Batch &batch);
    void answered(const Batch &batch, const Result<api::BatchResult> &result);
    void reconcile(const Batch &batch, const Error &reason);
    void lookUp(const std::shared_ptr<Reconciliation> &task);
    void lookedUp(const std::shared_ptr<Reconciliation> &task);
    void settle(const Batch &batch, QList<RowOutcome> rows);
    void finishIfIdle();
    void fail(const Error &error);
    void setState(State state);
    void savePhase(JobPhase phase, const std::function<void()> &then);
    void noteCounts(const JobCounts &counts);
    [[nodiscard]] bool isTooOld(const Batch &batch) const;

    PassPort m_port;
    Journal &m_journal;
    JobInfo m_job;
    IssueOptions m_options;
    State m_state = State::Ready;
    Error m_error;
    Step m_next;                ///< what the journal has to be told
    QList<Batch> m_unknown;     ///< of an earlier try: to be sent again, or looked up
    QSet<qint64> m_inFlight;    ///< batches
    int m_journalCalls = 0;     ///< on their way; one after the other, as each builds on the one before
    int m_attempt = 0;          ///< how often the user told it to go on or to cancel
    bool m_isExhausted = false; ///< the journal has no pending rows left
    QElapsedTimer m_runtime;
    qint64 m_settledBefore = 0;
};

} // namespace qairopay::issuance
