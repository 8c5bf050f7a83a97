// SPDX-FileCopyrightText: 2026 QairoPay Pass Studio contributors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "csv/writer.h"
#include "issuance/journalstore.h"

#include <QtCore/qfuture.h>
#include <QtCore/qpromise.h>
#include <QtCore/qthreadpool.h>

namespace qairopay::issuance {

/// The journal for everybody but its own thread: each call goes there, one after the other, and answers with
/// a future. Lives as long as the program; its end waits for what was asked.
class Journal
{
public:
    /// `folder` is made when it is missing. Problems with it come with the first answer.
    explicit Journal(const QString &folder, Clock clock = systemClock());
    ~Journal();
    Q_DISABLE_COPY_MOVE(Journal)

    QFuture<Result<JobInfo>> create(const JobDraft &draft);
    QFuture<Result<JobInfo>> job(JobId id);
    QFuture<Result<QList<JobInfo>>> jobs();
    QFuture<Result<std::optional<JobInfo>>> find(const JobKey &key);
    QFuture<Result<void>> remove(JobId id);
    QFuture<Result<QList<RowEntry>>> rows(JobId id, const QList<RowState> &states, quint32 after, int limit);

    /// The failed-rows file: rows that were broken or refused, and those a cancelled job never sent, with
    /// their reasons; it can be corrected and issued. Answers with the number of rows. Whole or not at all.
    QFuture<Result<qint64>> writeFailedRows(JobId id, const QString &path);
    /// All rows with what became of them and their links.
    QFuture<Result<qint64>> writeResults(JobId id, const QString &path,
                                         csv::FormulaDefence defence = csv::FormulaDefence::Off);

    /// Runs `work(store)` in the journal's thread; for IssueJob.
    template <typename Work> auto run(Work work) -> QFuture<decltype(work(std::declval<JournalStore &>()))>
    {
        using Answer = decltype(work(std::declval<JournalStore &>()));
        auto promise = std::make_shared<QPromise<Answer>>();
        promise->start();
        auto future = promise->future();
        m_pool.start([this, promise, work = std::move(work)]() mutable {
            if (const auto ready = open(); !ready)
                promise->addResult(Answer(std::unexpected(ready.error())));
            else
                promise->addResult(work(*m_store));
            promise->finish();
        });
        return future;
    }

private:
    Result<void> open();

    QString m_folder;
    Clock m_clock;
    std::unique_ptr<JournalStore> m_store; ///< made, used and ended in the pool's one thread
    QThreadPool m_pool;
};

} // namespace qairopay::issuance
