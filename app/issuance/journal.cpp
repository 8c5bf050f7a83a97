// SPDX-FileCopyrightText: 2026 QairoPay Pass Studio contributors
// SPDX-License-Identifier: Apache-2.0
#include "issuance/journal.h"

#include "base/writeall.h"
#include "csv/addedcolumns.h"
#include "issuance/words.h"

#include <QtCore/qsavefile.h>

using namespace Qt::StringLiterals;

namespace qairopay::issuance {

namespace {

using WriteLine = std::function<QByteArray(const RowEntry &row)>;

QString statusName(const RowEntry &row)
{
    switch (row.state) {
    case RowState::Issued:
        return u"issued"_s;
    case RowState::Failed:
    case RowState::Broken:
        return u"failed"_s;
    case RowState::Sent:
        return u"unknown"_s;
    case RowState::Pending:
        break;
    }
    return u"not sent"_s;
}

QString reasonOf(const RowEntry &row)
{
    if (row.state == RowState::Pending)
        return Words::tr("The job was cancelled before this row was sent.");
    if (row.state == RowState::Sent)
        return Words::tr("Sent; the answer is not known yet.");
    auto reason = row.error.message;
    if (row.state == RowState::Failed && !row.error.where.isEmpty())
        reason = u"%1: %2"_s.arg(row.error.where, reason);
    if (!row.error.reference.isEmpty())
        reason += u" (%1)"_s.arg(row.error.reference);
    return reason;
}

csv::RowOutcome lineOf(const RowEntry &row)
{
    return {row.number,   statusName(row), row.passId.toString(),
            row.appleUrl, row.googleUrl,   row.state == RowState::Issued ? QString{} : reasonOf(row)};
}

/// All rows of the given states into a file that appears when it is complete.
Result<qint64> writeFile(JournalStore &store, JobId id, const QString &path, const QByteArray &head,
                         const QList<RowState> &states, const WriteLine &line)
{
    constexpr int chunk = 500;
    QSaveFile file(path);
    const auto cannotWrite = [&] {
        return failure(ErrorKind::Io, Words::tr("The file cannot be written: %1.").arg(writeProblem(file)),
                       path);
    };
    if (!file.open(QIODevice::WriteOnly) || !writeAll(file, head))
        return cannotWrite();
    qint64 count = 0;
    quint32 after = 0;
    for (;;) {
        const auto rows = store.rows(id, states, after, chunk);
        if (!rows)
            return std::unexpected(rows.error());
        for (const auto &row : *rows) {
            if (!writeAll(file, line(row)))
                return cannotWrite();
        }
        count += rows->size();
        if (rows->size() < chunk)
            break;
        after = rows->back().number;
    }
    if (!file.commit())
        return cannotWrite();
    return count;
}

} // namespace

Journal::Journal(const QString &folder, Clock clock)
    : m_folder(folder)
    , m_clock(std::move(clock))
{
    m_pool.setMaxThreadCount(1);
    m_pool.setExpiryTimeout(-1); // the database belongs to that one thread
}

Journal::~Journal()
{
    m_pool.start([this] { m_store.reset(); });
    m_pool.waitForDone();
}

Result<void> Journal::open()
{
    if (m_store)
        return {};
    auto store = JournalStore::open(m_folder, m_clock);
    if (!store)
        return std::unexpected(store.error());
    m_store = *std::move(store);
    return {};
}

QFuture<Result<JobInfo>> Journal::create(const JobDraft &draft)
{
    return run([draft](JournalStore &store) { return store.create(draft); });
}

QFuture<Result<JobInfo>> Journal::job(JobId id)
{
    return run([id](JournalStore &store) { return store.job(id); });
}

QFuture<Result<QList<JobInfo>>> Journal::jobs()
{
    return run([](JournalStore &store) { return store.jobs(); });
}

QFuture<Result<std::optional<JobInfo>>> Journal::find(const JobKey &key)
{
    return run([key](JournalStore &store) { return store.find(key); });
}

QFuture<Result<void>> Journal::remove(JobId id)
{
    return run([id](JournalStore &store) { return store.remove(id); });
}

QFuture<Result<QList<RowEntry>>> Journal::rows(JobId id, const QList<RowState> &states, quint32 after,
                                               int limit)
{
    return run([=](JournalStore &store) { return store.rows(id, states, after, limit); });
}

QFuture<Result<qint64>> Journal::writeFailedRows(JobId id, const QString &path)
{
    return run([=](JournalStore &store) -> Result<qint64> {
        const auto job = store.job(id);
        if (!job)
            return std::unexpected(job.error());
        const auto header = store.headerLine(id);
        if (!header)
            return std::unexpected(header.error());
        const char delimiter = job->delimiter;
        QList<RowState> states{RowState::Failed, RowState::Broken};
        if (job->phase == JobPhase::Cancelled)
            states.append(RowState::Pending);
        return writeFile(
            store, id, path, csv::failedRowsHead(*header, delimiter), states,
            [=](const RowEntry &row) { return csv::failedRowsLine(lineOf(row), row.original, delimiter); });
    });
}

QFuture<Result<qint64>> Journal::writeResults(JobId id, const QString &path, csv::FormulaDefence defence)
{
    return run([=](JournalStore &store) -> Result<qint64> {
        const auto job = store.job(id);
        if (!job)
            return std::unexpected(job.error());
        const auto header = store.headerLine(id);
        if (!header)
            return std::unexpected(header.error());
        const char delimiter = job->delimiter;
        return writeFile(store, id, path, csv::resultsHead(*header, delimiter), {}, [=](const RowEntry &row) {
            return csv::resultsLine(lineOf(row), row.original, delimiter, defence);
        });
    });
}

} // namespace qairopay::issuance
