// SPDX-FileCopyrightText: 2026 QairoPay Pass Studio contributors
// SPDX-License-Identifier: Apache-2.0
// Batches whose outcome can no longer be asked for by their key: each row is looked up in the service's list.
#include "issuance/issuejob.h"

#include "issuance/words.h"

using namespace Qt::StringLiterals;

namespace qairopay::issuance {

namespace {

/// How far the service's clock may be behind ours.
constexpr std::chrono::minutes clockDifference{10};

Error lostAnswer()
{
    Error error{
        ErrorKind::Unavailable,
        Words::tr(
            "The answer for this row was lost, and the service has no pass for it: it was not issued.")};
    error.code = u"not_issued"_s;
    return error;
}

} // namespace

struct IssueJob::Reconciliation
{
    Batch batch;
    Error reason; ///< for rows without a pass
    QList<RowEntry> rows;
    qsizetype at = 0;
    QString cursor;
    QList<Pass> candidates; ///< of the row at `at`
    QList<RowOutcome> outcomes;
};

void IssueJob::reconcile(const Batch &batch, const Error &reason)
{
    const auto task = std::make_shared<Reconciliation>();
    task->batch = batch;
    task->reason = reason.message.isEmpty() ? lostAnswer() : reason;
    m_journal
        .run([id = m_job.id, numbers = batch.rows](JournalStore &store) { return store.rows(id, numbers); })
        .then(this, [this, task](const Result<QList<RowEntry>> &rows) {
            if (!rows) {
                m_inFlight.remove(task->batch.id);
                return fail(rows.error());
            }
            task->rows = *rows;
            lookUp(task);
        });
}

/// Reads the list for one row, page by page, then decides about it.
void IssueJob::lookUp(const std::shared_ptr<Reconciliation> &task)
{
    if (task->at == task->rows.size())
        return settle(task->batch, task->outcomes);
    api::PassQuery query;
    query.templateId = m_job.templateId;
    query.holderEmail = task->rows.at(task->at).record.holder.email;
    query.includeArchived = true;
    query.page.startingAfter = task->cursor;
    orClosed(m_port.listPasses(query)).then(this, [this, task](const Result<api::Page<Pass>> &page) {
        if (!page) {
            m_inFlight.remove(task->batch.id);
            return fail(page.error());
        }
        const auto since = task->batch.createdAt.addDuration(-clockDifference);
        const auto &email = task->rows.at(task->at).record.holder.email;
        for (const auto &pass : page->items) {
            // A service that does not know a filter answers with everything.
            if (pass.createdAt >= since && pass.templateId == m_job.templateId &&
                pass.record.holder.email.compare(email, Qt::CaseInsensitive) == 0)
                task->candidates.append(pass);
        }
        task->cursor = page->hasMore ? page->nextCursor : QString{};
        if (task->cursor.isEmpty())
            lookedUp(task);
        else
            lookUp(task);
    });
}

/// Takes the first candidate that no row of any job has.
void IssueJob::lookedUp(const std::shared_ptr<Reconciliation> &task)
{
    m_journal
        .run([candidates = task->candidates](JournalStore &store) -> Result<QList<Pass>> {
            for (const auto &pass : candidates) {
                const auto isTaken = store.hasPass(pass.id);
                if (!isTaken)
                    return std::unexpected(isTaken.error());
                if (!*isTaken)
                    return QList<Pass>{pass};
            }
            return QList<Pass>{};
        })
        .then(this, [this, task](const Result<QList<Pass>> &found) {
            if (!found) {
                m_inFlight.remove(task->batch.id);
                return fail(found.error());
            }
            RowOutcome row;
            row.number = task->rows.at(task->at).number;
            if (found->isEmpty()) {
                row.state = RowState::Failed;
                row.error = task->reason;
            } else {
                row.passId = found->front().id;
                row.appleUrl = found->front().appleUrl;
                row.googleUrl = found->front().googleUrl;
            }
            task->outcomes.append(row);
            task->candidates.clear();
            ++task->at;
            lookUp(task);
        });
}

} // namespace qairopay::issuance
