// SPDX-FileCopyrightText: 2026 QairoPay Pass Studio contributors
// SPDX-License-Identifier: Apache-2.0
#include "issuance/issuejob.h"

#include <algorithm>
#include <iterator>

using namespace Qt::StringLiterals;

namespace qairopay::issuance {

namespace {

QList<RowOutcome> outcomesOf(const Batch &batch, const api::BatchResult &result)
{
    QList<RowOutcome> rows;
    for (const auto &item : result.items) {
        RowOutcome row;
        row.number = batch.rows.at(item.index); // the decoder has seen to it that each is answered once
        if (item.pass) {
            row.passId = item.pass->id;
            row.appleUrl = item.pass->appleUrl;
            row.googleUrl = item.pass->googleUrl;
        } else {
            row.state = RowState::Failed;
            row.error = item.pass.error();
        }
        rows.append(row);
    }
    return rows;
}

} // namespace

PassPort PassPort::of(api::Client &client)
{
    return {[&client](const QByteArray &body, const QByteArray &key) { return client.issueBatch(body, key); },
            [&client](const api::PassQuery &query) { return client.listPasses(query); }};
}

IssueJob::IssueJob(PassPort port, Journal &journal, const JobInfo &job, IssueOptions options, QObject *parent)
    : QObject(parent)
    , m_port(std::move(port))
    , m_journal(journal)
    , m_job(job)
    , m_options(std::move(options))
{
    if (job.phase == JobPhase::Done)
        m_state = State::Done;
    else if (job.phase == JobPhase::Cancelled)
        m_state = State::Cancelled;
}

IssueJob::~IssueJob()
{
    m_journal.run([id = m_job.id](JournalStore &store) -> Result<void> {
        store.release(id);
        return {};
    });
}

IssueProgress IssueJob::progress() const
{
    IssueProgress progress{m_job.counts, 0, {}};
    const auto settled = m_job.counts.settled() - m_settledBefore;
    const auto elapsed = m_runtime.isValid() ? m_runtime.elapsed() : 0;
    if (settled > 0 && elapsed > 0) {
        progress.rowsPerSecond = static_cast<double>(settled) * 1000 / static_cast<double>(elapsed);
        const auto left = static_cast<double>(m_job.counts.pending + m_job.counts.sent);
        progress.remaining = std::chrono::seconds(qRound64(left / progress.rowsPerSecond));
    }
    return progress;
}

void IssueJob::start()
{
    if (m_state != State::Ready)
        return;
    setState(m_job.phase == JobPhase::Cancelling ? State::Cancelling : State::Running);
    load();
}

void IssueJob::pause()
{
    if (m_state == State::Running)
        setState(State::Paused);
}

void IssueJob::resume()
{
    if (m_state != State::Paused && m_state != State::Failed)
        return;
    m_error = {};
    ++m_attempt;
    setState(m_job.phase == JobPhase::Cancelling ? State::Cancelling : State::Running);
    load();
}

void IssueJob::cancel()
{
    if (isFinished() || m_state == State::Cancelling)
        return;
    ++m_attempt;
    setState(State::Cancelling);
    savePhase(JobPhase::Cancelling, [this] { load(); });
}

/// What the journal knows to be on its way or of unknown outcome, less what this object itself is waiting
/// for.
void IssueJob::load()
{
    m_isExhausted = false;
    m_unknown.clear();
    m_runtime.restart();
    m_settledBefore = m_job.counts.settled();
    ++m_journalCalls;
    m_journal
        .run([id = m_job.id](JournalStore &store) -> Result<QList<Batch>> {
            if (const auto claimed = store.claim(id); !claimed)
                return std::unexpected(claimed.error());
            return store.openBatches(id);
        })
        .then(this, [this](const Result<QList<Batch>> &batches) { loaded(batches); });
}

void IssueJob::loaded(const Result<QList<Batch>> &openBatches)
{
    --m_journalCalls;
    if (!openBatches)
        return fail(openBatches.error());
    const auto isOurs = [this](qint64 id) {
        return m_inFlight.contains(id) || m_next.refused.contains(id) ||
               std::ranges::contains(m_next.answered, id, &Step::Answered::batch);
    };
    std::ranges::copy_if(*openBatches, std::back_inserter(m_unknown),
                         [&](const Batch &batch) { return !isOurs(batch.id); });
    pump();
}

bool IssueJob::isTooOld(const Batch &batch) const
{
    return batch.createdAt.addDuration(m_options.keyLife) <= m_options.clock();
}

/// Keeps the wire and the journal busy: first what is unknown from before, then outcomes into the journal and
/// new batches out of it, both in one commit.
void IssueJob::pump()
{
    const bool maySend = m_state == State::Running || m_state == State::Cancelling;
    while (maySend && !m_unknown.isEmpty() && m_inFlight.size() < m_options.window) {
        const auto batch = m_unknown.takeFirst();
        m_inFlight.insert(batch.id);
        if (isTooOld(batch))
            reconcile(batch, {});
        else
            send(batch);
    }
    if (m_journalCalls > 0)
        return;
    const bool wantsNew = m_state == State::Running && m_unknown.isEmpty() && !m_isExhausted;
    m_next.wanted = wantsNew ? m_options.window - static_cast<int>(m_inFlight.size()) : 0;
    if (m_next.answered.isEmpty() && m_next.refused.isEmpty() && m_next.wanted <= 0)
        return finishIfIdle();
    ++m_journalCalls;
    m_journal
        .run([id = m_job.id, step = std::exchange(m_next, {})](JournalStore &store) {
            return store.step(id, step);
        })
        .then(this,
              [this, attempt = m_attempt](const Result<StepResult> &result) { stepped(result, attempt); });
}

void IssueJob::stepped(const Result<StepResult> &result, int attempt)
{
    --m_journalCalls;
    if (!result) {
        // Nothing was written: the batches are still open, and load() sees them. It is on its way already
        // when the user has gone on since, and what failed before that says nothing about now.
        if (attempt == m_attempt)
            fail(result.error());
        return;
    }
    m_isExhausted = result->counts.pending == 0;
    for (const auto &batch : result->batches) {
        if (m_state == State::Running) {
            m_inFlight.insert(batch.id);
            send(batch);
        } else { // paused or cancelled meanwhile; it has not left
            m_next.refused.append(batch.id);
            m_isExhausted = false;
        }
    }
    noteCounts(result->counts);
    pump();
}

void IssueJob::send(const Batch &batch)
{
    orClosed(m_port.issueBatch(batch.body, batch.key))
        .then(this, [this, batch](const Result<api::BatchResult> &result) { answered(batch, result); });
}

void IssueJob::answered(const Batch &batch, const Result<api::BatchResult> &result)
{
    if (result)
        return settle(batch, outcomesOf(batch, *result));
    const auto &error = result.error();
    if (error.kind == ErrorKind::Conflict) {
        // The template is archived, or the key was used otherwise: look, do not guess.
        reconcile(batch, error);
    } else {
        m_inFlight.remove(batch.id);
        if (!api::outcomeIsUnknown(error))
            m_next.refused.append(batch.id);
    }
    fail(error);
}

void IssueJob::settle(const Batch &batch, QList<RowOutcome> rows)
{
    m_inFlight.remove(batch.id);
    m_next.answered.append({batch.id, std::move(rows)});
    pump();
}

void IssueJob::finishIfIdle()
{
    if (!m_inFlight.isEmpty() || !m_unknown.isEmpty())
        return;
    if (m_state == State::Running && m_isExhausted)
        savePhase(JobPhase::Done, [this] { setState(State::Done); });
    else if (m_state == State::Cancelling)
        savePhase(JobPhase::Cancelled, [this] { setState(State::Cancelled); });
}

void IssueJob::savePhase(JobPhase phase, const std::function<void()> &then)
{
    ++m_journalCalls;
    m_journal
        .run([id = m_job.id, phase](JournalStore &store) -> Result<JobInfo> {
            if (const auto saved = store.setPhase(id, phase); !saved)
                return std::unexpected(saved.error());
            return store.job(id);
        })
        .then(this, [this, then](const Result<JobInfo> &job) {
            --m_journalCalls;
            if (!job)
                return fail(job.error());
            m_job = *job;
            then();
        });
}

void IssueJob::fail(const Error &error)
{
    if (m_state != State::Failed && !isFinished()) {
        m_error = error;
        setState(State::Failed);
    }
    pump(); // what is known still goes into the journal
}

void IssueJob::setState(State state)
{
    if (state == m_state)
        return;
    m_state = state;
    Q_EMIT stateChanged();
}

void IssueJob::noteCounts(const JobCounts &counts)
{
    if (counts == m_job.counts)
        return;
    m_job.counts = counts;
    Q_EMIT progressChanged();
}

} // namespace qairopay::issuance
