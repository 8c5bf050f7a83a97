// SPDX-FileCopyrightText: 2026 QairoPay Pass Studio contributors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "issuance/issuejob.h"
#include "issuing/joblistmodel.h"
#include "shell/notices.h"

#include <QtCore/qurl.h>

namespace qairopay {

/// Batches on their way: the one that is shown, its progress, and those of earlier days. Jobs that were open
/// when the program ended go on by themselves, one after another.
class IssueRun : public QObject
{
    Q_OBJECT
    QML_ELEMENT
    QML_UNCREATABLE("Belongs to the issue page.")
    Q_PROPERTY(qairopay::JobListModel *history READ history CONSTANT FINAL)
    Q_PROPERTY(bool isShown READ isShown NOTIFY changed FINAL)
    Q_PROPERTY(int shownRow READ shownRow NOTIFY changed FINAL)
    Q_PROPERTY(bool isStarting READ isStarting NOTIFY changed FINAL)
    Q_PROPERTY(bool isActive READ isActive NOTIFY changed FINAL)
    Q_PROPERTY(bool canPause READ canPause NOTIFY changed FINAL)
    Q_PROPERTY(bool canResume READ canResume NOTIFY changed FINAL)
    Q_PROPERTY(bool canCancel READ canCancel NOTIFY changed FINAL)
    Q_PROPERTY(bool isFinished READ isFinished NOTIFY changed FINAL)
    Q_PROPERTY(QString title READ title NOTIFY changed FINAL)
    Q_PROPERTY(QString stateText READ stateText NOTIFY changed FINAL)
    Q_PROPERTY(QString problem READ problem NOTIFY changed FINAL)
    Q_PROPERTY(qreal share READ share NOTIFY changed FINAL)
    Q_PROPERTY(QString countText READ countText NOTIFY changed FINAL)
    Q_PROPERTY(QString paceText READ paceText NOTIFY changed FINAL)
    Q_PROPERTY(QStringList failures READ failures NOTIFY failuresChanged FINAL)
    Q_PROPERTY(bool hasFailures READ hasFailures NOTIFY changed FINAL)

public:
    /// All three must outlive it.
    IssueRun(api::Client &client, issuance::Journal &journal, Notices &notices, QObject *parent = nullptr);
    ~IssueRun() override;
    Q_DISABLE_COPY_MOVE(IssueRun)

    /// Reads the journal and goes on with what was open.
    void restore();
    /// Writes a new job down and starts it; ends in started() unless it cannot be written down.
    void start(const TemplateId &templateId, const issuance::CheckedFilePtr &checked);

    Q_INVOKABLE void pause();
    Q_INVOKABLE void resume();
    Q_INVOKABLE void cancel();
    Q_INVOKABLE void show(int row);
    Q_INVOKABLE void saveResults(const QUrl &target);
    Q_INVOKABLE void saveFailedRows(const QUrl &target);
    Q_INVOKABLE QString suggestedName(bool failedRows) const;

    [[nodiscard]] JobListModel *history() { return &m_history; }
    [[nodiscard]] bool isShown() const { return m_shown.id != 0; }
    [[nodiscard]] int shownRow() const { return m_history.rowOf(m_shown.id); }
    /// A new job is being written down.
    [[nodiscard]] bool isStarting() const { return m_isStarting; }
    /// A job sends, or would go on by itself.
    [[nodiscard]] bool isActive() const;
    [[nodiscard]] bool canPause() const;
    [[nodiscard]] bool canResume() const;
    [[nodiscard]] bool canCancel() const;
    [[nodiscard]] bool isFinished() const { return m_shown.isFinished(); }
    [[nodiscard]] QString title() const;
    [[nodiscard]] QString stateText() const;
    [[nodiscard]] QString problem() const;
    [[nodiscard]] qreal share() const;
    [[nodiscard]] QString countText() const;
    [[nodiscard]] QString paceText() const;
    [[nodiscard]] QStringList failures() const { return m_failures; }
    /// Rows for the failed-rows file: refused, broken, or never sent because the rest was cancelled.
    [[nodiscard]] bool hasFailures() const
    {
        return m_shown.counts.failed + m_shown.counts.broken + unsent() > 0;
    }

Q_SIGNALS:
    void changed();
    void started(const qairopay::issuance::CheckedFilePtr &checked);
    void failuresChanged();
    void issuedSome(); ///< there are passes that were not there before

private:
    [[nodiscard]] qint64 unsent() const
    {
        return m_shown.phase == issuance::JobPhase::Cancelled ? m_shown.counts.pending : 0;
    }
    void adopt(const issuance::JobInfo &job);
    void nextOpen();
    void progressed();
    void loadFailures();
    void report(const Result<qint64> &rows, const QString &path);
    /// The running job, when it is the one shown.
    [[nodiscard]] const issuance::IssueJob *shownJob() const;

    api::Client &m_client;
    issuance::Journal &m_journal;
    Notices &m_notices;
    JobListModel m_history;
    issuance::JobInfo m_shown;
    std::unique_ptr<issuance::IssueJob> m_job;
    QStringList m_failures;
    bool m_isStarting = false;
};

} // namespace qairopay
