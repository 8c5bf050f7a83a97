// SPDX-FileCopyrightText: 2026 QairoPay Pass Studio contributors
// SPDX-License-Identifier: Apache-2.0
#include "issuing/issuerun.h"

#include "base/whendone.h"
#include "shell/errorwords.h"

#include <QtCore/qfileinfo.h>
#include <QtCore/qlocale.h>
#include <QtQml/qjsengine.h>

using namespace Qt::StringLiterals;

namespace qairopay {

using issuance::IssueJob;
using issuance::JobInfo;
using issuance::RowState;

namespace {

constexpr int shownFailures = 200;

} // namespace

IssueRun::IssueRun(api::Client &client, issuance::Journal &journal, Notices &notices, QObject *parent)
    : QObject(parent)
    , m_client(client)
    , m_journal(journal)
    , m_notices(notices)
{
    QJSEngine::setObjectOwnership(&m_history, QJSEngine::CppOwnership);
}

IssueRun::~IssueRun() = default;

void IssueRun::restore()
{
    whenDone(m_journal.jobs(), this, [this](const Result<QList<JobInfo>> &jobs) {
        if (!jobs) {
            m_notices.fail(jobs.error());
            return;
        }
        QList<JobInfo> own;
        for (const auto &job : *jobs) {
            if (job.profile == m_client.profile().name)
                own.append(job);
        }
        std::ranges::sort(own, std::greater{}, &JobInfo::id);
        m_history.setJobs(own);
        nextOpen();
    });
}

void IssueRun::nextOpen()
{
    if (m_job && !m_job->isFinished())
        return;
    for (int row = m_history.count() - 1; row >= 0; --row) {
        const auto job = *m_history.at(row);
        if (!job.isFinished()) {
            m_notices.tell(tr("Going on with %1").arg(job.sourceName));
            adopt(job);
            return;
        }
    }
}

void IssueRun::start(const TemplateId &templateId, const issuance::CheckedFilePtr &checked)
{
    m_isStarting = true;
    Q_EMIT changed();
    whenDone(m_journal.create({m_client.profile().name, templateId, checked}), this,
             [this, checked](const Result<JobInfo> &job) {
                 m_isStarting = false;
                 if (job) {
                     m_history.update(*job);
                     Q_EMIT started(checked);
                     adopt(*job);
                 } else {
                     m_notices.fail(job.error());
                 }
                 Q_EMIT changed();
             });
}

void IssueRun::adopt(const JobInfo &job)
{
    m_job = std::make_unique<IssueJob>(issuance::PassPort::of(m_client), m_journal, job);
    connect(m_job.get(), &IssueJob::progressChanged, this, &IssueRun::progressed);
    connect(m_job.get(), &IssueJob::stateChanged, this, &IssueRun::progressed);
    m_shown = job;
    loadFailures();
    m_job->start();
}

void IssueRun::progressed()
{
    const auto &job = m_job->job();
    const bool finishedNow = m_job->isFinished();
    m_history.update(job);
    if (m_shown.id == job.id)
        m_shown = job;
    Q_EMIT changed();
    if (!finishedNow && m_job->state() != IssueJob::State::Failed)
        return;
    loadFailures();
    Q_EMIT issuedSome();
    if (m_job->state() == IssueJob::State::Done)
        m_notices.tell(tr("%n pass(es) issued", nullptr, static_cast<int>(job.counts.issued)));
    // The job is emitting this: it must not be replaced before it has returned.
    if (finishedNow)
        QMetaObject::invokeMethod(this, &IssueRun::nextOpen, Qt::QueuedConnection);
}

void IssueRun::pause()
{
    if (canPause())
        m_job->pause();
}

void IssueRun::resume()
{
    if (canResume())
        m_job->resume();
}

void IssueRun::cancel()
{
    if (canCancel())
        m_job->cancel();
}

void IssueRun::show(int row)
{
    if (const auto *job = m_history.at(row)) {
        m_shown = *job;
        loadFailures();
        Q_EMIT changed();
    }
}

const IssueJob *IssueRun::shownJob() const
{
    return m_job && m_job->job().id == m_shown.id ? m_job.get() : nullptr;
}

bool IssueRun::isActive() const
{
    return m_job &&
           (m_job->state() == IssueJob::State::Running || m_job->state() == IssueJob::State::Cancelling ||
            m_job->state() == IssueJob::State::Paused);
}

bool IssueRun::canPause() const
{
    const auto *job = shownJob();
    return job && job->state() == IssueJob::State::Running;
}

bool IssueRun::canResume() const
{
    const auto *job = shownJob();
    return job && (job->state() == IssueJob::State::Paused || job->state() == IssueJob::State::Failed);
}

bool IssueRun::canCancel() const
{
    return canPause() || canResume();
}

QString IssueRun::title() const
{
    return m_shown.sourceName;
}

QString IssueRun::stateText() const
{
    if (const auto *job = shownJob()) {
        switch (job->state()) {
        case IssueJob::State::Ready:
            return tr("Starting");
        case IssueJob::State::Running:
            return tr("Issuing");
        case IssueJob::State::Paused:
            return tr("Paused");
        case IssueJob::State::Cancelling:
            return tr("Cancelling: waiting for what has left");
        case IssueJob::State::Cancelled:
            return tr("Cancelled");
        case IssueJob::State::Done:
            return tr("Done");
        case IssueJob::State::Failed:
            return tr("Stopped");
        }
    }
    return m_shown.phase == issuance::JobPhase::Done ? tr("Done")
           : m_shown.isFinished()                    ? tr("Cancelled")
                                                     : tr("Waiting");
}

QString IssueRun::problem() const
{
    const auto *job = shownJob();
    if (!job || job->state() != IssueJob::State::Failed)
        return {};
    return tr("%1 Resume goes on where it stopped; no pass is issued twice.").arg(wordsFor(job->error()));
}

qreal IssueRun::share() const
{
    const auto good = m_shown.counts.good();
    return good > 0 ? static_cast<qreal>(m_shown.counts.settled()) / static_cast<qreal>(good) : 1;
}

QString IssueRun::countText() const
{
    const QLocale locale;
    auto text = tr("%1 of %2 passes issued")
                    .arg(locale.toString(m_shown.counts.issued), locale.toString(m_shown.counts.good()));
    if (m_shown.counts.failed > 0)
        text += u", "_s + tr("%1 refused by the service").arg(locale.toString(m_shown.counts.failed));
    if (m_shown.counts.broken > 0)
        text += u", "_s + tr("%n row(s) left out", nullptr, static_cast<int>(m_shown.counts.broken));
    if (unsent() > 0)
        text += u", "_s + tr("%1 not sent").arg(locale.toString(unsent()));
    return text;
}

QString IssueRun::paceText() const
{
    const auto *job = shownJob();
    if (!job || job->state() != IssueJob::State::Running)
        return {};
    const auto progress = job->progress();
    if (progress.rowsPerSecond < 1)
        return {}; // nothing came back yet
    const auto pace = tr("%1 a second").arg(QLocale().toString(progress.rowsPerSecond, 'f', 0));
    if (!progress.remaining)
        return pace;
    const auto seconds = static_cast<int>(progress.remaining->count());
    return pace + u", "_s +
           (seconds < 90 ? tr("about %n second(s) left", nullptr, seconds)
                         : tr("about %n minute(s) left", nullptr, (seconds + 59) / 60));
}

void IssueRun::loadFailures()
{
    m_failures.clear();
    Q_EMIT failuresChanged();
    if (!isShown())
        return;
    whenDone(m_journal.rows(m_shown.id, {RowState::Failed, RowState::Broken}, 0, shownFailures), this,
             [this, asked = m_shown.id](const Result<QList<issuance::RowEntry>> &rows) {
                 if (!rows || asked != m_shown.id)
                     return;
                 for (const auto &row : *rows)
                     m_failures.append(tr("Row %1: %2").arg(row.number).arg(row.error.message));
                 Q_EMIT failuresChanged();
             });
}

QString IssueRun::suggestedName(bool failedRows) const
{
    return QFileInfo(m_shown.sourceName).completeBaseName() +
           (failedRows ? u"-failed-rows.csv"_s : u"-results.csv"_s);
}

void IssueRun::saveResults(const QUrl &target)
{
    const auto path = target.toLocalFile();
    whenDone(m_journal.writeResults(m_shown.id, path), this,
             [this, path](const Result<qint64> &rows) { report(rows, path); });
}

void IssueRun::saveFailedRows(const QUrl &target)
{
    const auto path = target.toLocalFile();
    whenDone(m_journal.writeFailedRows(m_shown.id, path), this,
             [this, path](const Result<qint64> &rows) { report(rows, path); });
}

void IssueRun::report(const Result<qint64> &rows, const QString &path)
{
    if (rows)
        m_notices.tell(tr("%n row(s) written to %1", nullptr, static_cast<int>(*rows)).arg(path));
    else
        m_notices.fail(rows.error());
}

} // namespace qairopay
