// SPDX-FileCopyrightText: 2026 QairoPay Pass Studio contributors
// SPDX-License-Identifier: Apache-2.0
#include "issuing/joblistmodel.h"

#include "passes/passwords.h"

#include <QtCore/qlocale.h>

#include <algorithm>

using namespace Qt::StringLiterals;

namespace qairopay {

namespace {

QString detailOf(const issuance::JobInfo &job)
{
    const QLocale locale;
    auto text = JobListModel::tr("%1 of %2")
                    .arg(locale.toString(job.counts.issued), locale.toString(job.counts.good()));
    if (job.phase == issuance::JobPhase::Cancelled)
        text += u", "_s + JobListModel::tr("cancelled");
    return text + u" · "_s + momentText(job.createdAt);
}

QString toneOf(const issuance::JobInfo &job)
{
    if (!job.isFinished())
        return u"info"_s;
    return job.counts.failed + job.counts.pending > 0 ? u"warning"_s : u"ok"_s;
}

} // namespace

int JobListModel::rowCount(const QModelIndex &parent) const
{
    return parent.isValid() ? 0 : count();
}

QVariant JobListModel::data(const QModelIndex &index, int role) const
{
    if (!checkIndex(index, CheckIndexOption::IndexIsValid | CheckIndexOption::ParentIsInvalid))
        return {};
    const auto &job = m_jobs.at(index.row());
    switch (Role(role)) {
    case Role::Title:
        return job.sourceName;
    case Role::Detail:
        return detailOf(job);
    case Role::Tone:
        return toneOf(job);
    }
    return {};
}

QHash<int, QByteArray> JobListModel::roleNames() const
{
    return {{int(Role::Title), "title"}, {int(Role::Detail), "detail"}, {int(Role::Tone), "tone"}};
}

void JobListModel::setJobs(const QList<issuance::JobInfo> &jobs)
{
    beginResetModel();
    m_jobs = jobs;
    endResetModel();
    Q_EMIT countChanged();
}

void JobListModel::update(const issuance::JobInfo &job)
{
    if (const int row = rowOf(job.id); row >= 0) {
        m_jobs[row] = job;
        Q_EMIT dataChanged(index(row), index(row));
        return;
    }
    beginInsertRows({}, 0, 0);
    m_jobs.prepend(job);
    endInsertRows();
    Q_EMIT countChanged();
}

const issuance::JobInfo *JobListModel::at(int row) const
{
    return row >= 0 && row < m_jobs.size() ? &m_jobs.at(row) : nullptr;
}

int JobListModel::rowOf(issuance::JobId id) const
{
    const auto found = std::ranges::find(m_jobs, id, &issuance::JobInfo::id);
    return found == m_jobs.end() ? -1 : static_cast<int>(found - m_jobs.begin());
}

} // namespace qairopay
