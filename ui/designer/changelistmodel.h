// SPDX-FileCopyrightText: 2026 QairoPay Pass Studio contributors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "difference/change.h"

#include <QtCore/qabstractitemmodel.h>
#include <QtQmlIntegration/qqmlintegration.h>

namespace qairopay {

/// How two versions of a template differ, member by member, grouped by what the members belong to.
class ChangeListModel : public QAbstractListModel
{
    Q_OBJECT
    QML_ELEMENT
    QML_UNCREATABLE("Made by view models.")
    Q_PROPERTY(int count READ count NOTIFY countChanged FINAL)

public:
    enum Role {
        HeadingRole = Qt::UserRole, ///< the same one for neighbours that belong together
        MemberRole,
        BeforeRole,
        AfterRole,
        IsBeforeSaidRole, ///< false: the text says that there was nothing
        IsAfterSaidRole,
        BeforeColourRole, ///< transparent where the member is no colour
        AfterColourRole,
        SpokenRole,
    };
    Q_ENUM(Role)

    using QAbstractListModel::QAbstractListModel;

    void show(const QList<difference::Change> &changes);

    int rowCount(const QModelIndex &parent = {}) const override;
    QVariant data(const QModelIndex &index, int role) const override;
    QHash<int, QByteArray> roleNames() const override;

    [[nodiscard]] int count() const { return int(m_changes.size()); }

Q_SIGNALS:
    void countChanged();

private:
    QList<difference::Change> m_changes;
};

} // namespace qairopay
