// SPDX-FileCopyrightText: 2026 QairoPay Pass Studio contributors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "api/adminvalues.h"

#include <QtCore/qabstractitemmodel.h>
#include <QtQmlIntegration/qqmlintegration.h>

namespace qairopay {

/// Entries of the audit log, newest first, as far as they were asked for. What a view scrolls to is fetched
/// then: `moreWanted`.
class AuditListModel : public QAbstractListModel
{
    Q_OBJECT
    QML_ELEMENT
    QML_UNCREATABLE("Belongs to the settings page.")
    Q_PROPERTY(int count READ count NOTIFY countChanged FINAL)

public:
    enum class Role {
        Seq = Qt::UserRole,
        Time,
        Action,
        Actor,
        Resource,
        Outcome,
        Tone,
    };
    Q_ENUM(Role)

    static constexpr qsizetype mostKept = 20'000;

    using QAbstractListModel::QAbstractListModel;

    [[nodiscard]] int rowCount(const QModelIndex &parent = {}) const override;
    [[nodiscard]] QVariant data(const QModelIndex &index, int role) const override;
    [[nodiscard]] QHash<int, QByteArray> roleNames() const override;
    [[nodiscard]] bool canFetchMore(const QModelIndex &parent) const override;
    void fetchMore(const QModelIndex &parent) override;

    [[nodiscard]] int count() const { return static_cast<int>(m_records.size()); }
    [[nodiscard]] const api::AuditRecord *at(int row) const;
    [[nodiscard]] int rowOf(const QString &id) const;
    void clear();
    void append(const QList<api::AuditRecord> &records, bool hasMore);

Q_SIGNALS:
    void countChanged();
    void moreWanted();

private:
    QList<api::AuditRecord> m_records;
    bool m_hasMore = false;
};

} // namespace qairopay
