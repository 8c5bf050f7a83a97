// SPDX-FileCopyrightText: 2026 QairoPay Pass Studio contributors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "issuance/job.h"

#include <QtCore/qabstractitemmodel.h>
#include <QtQmlIntegration/qqmlintegration.h>

namespace qairopay {

/// The batches of this profile, newest first: those of earlier days and the one that runs.
class JobListModel : public QAbstractListModel
{
    Q_OBJECT
    QML_ELEMENT
    QML_UNCREATABLE("Belongs to the issue page.")
    Q_PROPERTY(int count READ count NOTIFY countChanged FINAL)

public:
    enum class Role { Title = Qt::UserRole, Detail, Tone };
    Q_ENUM(Role)

    using QAbstractListModel::QAbstractListModel;

    [[nodiscard]] int rowCount(const QModelIndex &parent = {}) const override;
    [[nodiscard]] QVariant data(const QModelIndex &index, int role) const override;
    [[nodiscard]] QHash<int, QByteArray> roleNames() const override;
    [[nodiscard]] int count() const { return static_cast<int>(m_jobs.size()); }

    void setJobs(const QList<issuance::JobInfo> &jobs);
    /// A job's new state in its place, or in front when it is new.
    void update(const issuance::JobInfo &job);
    [[nodiscard]] const issuance::JobInfo *at(int row) const;
    [[nodiscard]] int rowOf(issuance::JobId id) const;

Q_SIGNALS:
    void countChanged();

private:
    QList<issuance::JobInfo> m_jobs;
};

} // namespace qairopay
