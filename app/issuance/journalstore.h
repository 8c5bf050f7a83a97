// SPDX-FileCopyrightText: 2026 QairoPay Pass Studio contributors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "base/clock.h"
#include "base/result.h"
#include "issuance/csvfile.h"
#include "issuance/job.h"

#include <QtCore/qlockfile.h>
#include <QtSql/qsqldatabase.h>

#include <functional>
#include <map>
#include <memory>
#include <optional>

namespace qairopay::issuance {

/// What a new job is made of.
struct JobDraft
{
    QString profile;
    TemplateId templateId;
    CheckedFilePtr checked;
};

/// Which job somebody means who starts the same work again.
struct JobKey
{
    QString profile;
    TemplateId templateId;
    QByteArray sourceHash;
    QString mapping;
};

/// The mapping as JobInfo and JobKey have it.
[[nodiscard]] QString mappingText(const csv::Mapping &mapping);

/// What a running job tells its journal in one go: outcomes of answered batches, batches to be taken back,
/// and how many new ones it wants.
struct Step
{
    struct Answered
    {
        qint64 batch = 0;
        QList<RowOutcome> rows;
    };
    QList<Answered> answered;
    QList<qint64> refused; ///< not carried out, and known not to be: their rows are pending again
    int wanted = 0;        ///< new batches to be written down
};

struct StepResult
{
    QList<Batch> batches; ///< written down, and on disk
    JobCounts counts;
};

/// The journal's database: SQLite in WAL mode, every commit on disk before the call returns. Belongs to one
/// thread, which is never the GUI's; Journal is its face for the others. A job's batch exists here with its
/// key and body before its request leaves, so that whatever stops the program, the outcome can be asked for
/// again.
class JournalStore
{
public:
    [[nodiscard]] static Result<std::unique_ptr<JournalStore>> open(const QString &folder, Clock clock);
    ~JournalStore();
    Q_DISABLE_COPY_MOVE(JournalStore)

    /// All rows of a checked file, in one transaction.
    [[nodiscard]] Result<JobInfo> create(const JobDraft &draft);
    [[nodiscard]] Result<JobInfo> job(JobId id);
    [[nodiscard]] Result<QList<JobInfo>> jobs(); ///< newest first
    /// The newest job of that key that was not cancelled.
    [[nodiscard]] Result<std::optional<JobInfo>> find(const JobKey &key);
    [[nodiscard]] Result<void> remove(JobId id);

    /// One process works on a job at a time; held until release() or this store's end.
    [[nodiscard]] Result<void> claim(JobId id);
    void release(JobId id);

    [[nodiscard]] Result<QList<Batch>> openBatches(JobId id);
    [[nodiscard]] Result<StepResult> step(JobId id, const Step &step);
    [[nodiscard]] Result<void> setPhase(JobId id, JobPhase phase);

    /// Rows behind `after`, at most `limit`; of the given states, or of all when none is given.
    [[nodiscard]] Result<QList<RowEntry>> rows(JobId id, const QList<RowState> &states, quint32 after,
                                               int limit);
    [[nodiscard]] Result<QList<RowEntry>> rows(JobId id, const QList<quint32> &numbers);
    /// True when some row of any job has that pass.
    [[nodiscard]] Result<bool> hasPass(const PassId &id);
    /// The header's cells, to be written before `RowEntry::original`.
    [[nodiscard]] Result<QByteArray> headerLine(JobId id);

private:
    JournalStore(QString folder, Clock clock);
    [[nodiscard]] Result<void> prepare();
    [[nodiscard]] Result<void> insertRows(JobId id, const CheckedFile &checked, const TemplateId &templateId,
                                          JobCounts &counts);
    [[nodiscard]] Result<void> settle(JobId id, const Step::Answered &answered, JobCounts &counts);
    [[nodiscard]] Result<void> takeBack(JobId id, qint64 batch, JobCounts &counts);
    [[nodiscard]] Result<std::optional<Batch>> nextBatch(JobId id, JobCounts &counts);
    [[nodiscard]] Result<void> saveCounts(JobId id, const JobCounts &counts);
    [[nodiscard]] Result<void> inTransaction(const std::function<Result<void>()> &work);

    QString m_folder;
    QString m_connection;
    Clock m_clock;
    QSqlDatabase m_database;
    std::map<JobId, std::unique_ptr<QLockFile>> m_claims;
};

} // namespace qairopay::issuance
