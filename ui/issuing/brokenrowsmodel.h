// SPDX-FileCopyrightText: 2026 QairoPay Pass Studio contributors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "issuance/csvfile.h"

#include <QtCore/qabstractitemmodel.h>
#include <QtQmlIntegration/qqmlintegration.h>

namespace qairopay {

/// The rows that cannot become passes, each with everything that is wrong with it.
class BrokenRowsModel : public QAbstractListModel
{
    Q_OBJECT
    QML_ELEMENT
    QML_UNCREATABLE("Belongs to the issue page.")

public:
    enum class Role { Number = Qt::UserRole, Cells, Reasons };
    Q_ENUM(Role)

    using QAbstractListModel::QAbstractListModel;

    [[nodiscard]] int rowCount(const QModelIndex &parent = {}) const override;
    [[nodiscard]] QVariant data(const QModelIndex &index, int role) const override;
    [[nodiscard]] QHash<int, QByteArray> roleNames() const override;

    void show(issuance::CheckedFilePtr file);
    void clear() { show({}); }
    /// The row's number as a spreadsheet counts; 0: there is none.
    [[nodiscard]] quint32 numberAt(int row) const;
    /// -1: the row with that number can become a pass.
    [[nodiscard]] int rowOf(quint32 number) const;

private:
    [[nodiscard]] QString cells(quint32 number) const;
    [[nodiscard]] QString reasons(quint32 number) const;

    issuance::CheckedFilePtr m_file;
    QList<quint32> m_numbers;
};

} // namespace qairopay
