// SPDX-FileCopyrightText: 2026 QairoPay Pass Studio contributors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "base/error.h"
#include "base/id.h"
#include "pass/pass.h"

#include <QtCore/qdatetime.h>
#include <QtCore/qlist.h>

namespace qairopay::issuance {

using JobId = qint64;

/// What the journal knows of one row. The numbers are stored.
enum class RowState : quint8 {
    Pending = 0, ///< good, not sent yet
    Sent = 1,    ///< in a batch whose outcome is not known
    Issued = 2,
    Failed = 3, ///< refused by the service
    Broken = 4, ///< its own faults kept it from being sent
};

/// What the user wants of a job, as it is stored; whether it runs right now is IssueJob's.
enum class JobPhase : quint8 {
    Open = 0,
    Cancelling = 1, ///< sends nothing new; some outcomes are still unknown
    Cancelled = 2,
    Done = 3,
};

struct JobCounts
{
    qint64 pending = 0;
    qint64 sent = 0;
    qint64 issued = 0;
    qint64 failed = 0;
    qint64 broken = 0;

    [[nodiscard]] qint64 good() const { return pending + sent + issued + failed; }
    [[nodiscard]] qint64 settled() const { return issued + failed; }
    [[nodiscard]] qint64 total() const { return good() + broken; }

    friend bool operator==(const JobCounts &, const JobCounts &) = default;
};

struct JobInfo
{
    JobId id = 0;
    QString profile; ///< whose service: a job goes on with that profile only
    TemplateId templateId;
    QString templateName;
    QString sourceName;    ///< the file's name; the file itself is not needed any more
    QByteArray sourceHash; ///< SHA-256
    QString mapping;       ///< target names, joined by commas
    char delimiter = ',';
    JobPhase phase = JobPhase::Open;
    JobCounts counts;
    QDateTime createdAt;
    QDateTime finishedAt; ///< invalid while it is open

    [[nodiscard]] bool isFinished() const { return phase == JobPhase::Cancelled || phase == JobPhase::Done; }
};

/// One row as the journal has it.
struct RowEntry
{
    quint32 number = 0; ///< as a spreadsheet counts
    RowState state = RowState::Pending;
    Record record; ///< empty for broken rows
    PassId passId;
    QString appleUrl;
    QString googleUrl;
    Error error;         ///< of failed and broken rows: message, code, where (the API's param), reference
    QByteArray original; ///< its cells as they stand in the file
};

/// What became of one row of a batch.
struct RowOutcome
{
    quint32 number = 0;
    RowState state = RowState::Issued;
    PassId passId;
    QString appleUrl;
    QString googleUrl;
    Error error;
};

/// A request that the journal wrote down before it may leave.
struct Batch
{
    qint64 id = 0;
    QByteArray key;  ///< idempotency key: the same for each try
    QByteArray body; ///< the same bytes for each try
    QList<quint32> rows;
    QDateTime createdAt;
};

} // namespace qairopay::issuance
