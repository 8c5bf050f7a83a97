// SPDX-FileCopyrightText: 2026 QairoPay Pass Studio contributors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "pass/record.h"
#include "scan/scancolumns.h"

#include <QtCore/qabstractitemmodel.h>
#include <QtQmlIntegration/qqmlintegration.h>

namespace qairopay {

/// Rows of the columns as a list, newest first. It keeps numbers only: filtering is somebody else's, and a
/// row is read when it is shown.
class ScanTableModel : public QAbstractListModel
{
    Q_OBJECT
    QML_ELEMENT
    QML_UNCREATABLE("Made by the page.")

public:
    enum Role {
        TimeRole = Qt::UserRole + 1,
        ResultRole,
        ToneRole,
        PassRole,
        HolderRole, ///< name, or e-mail, or the pass's id while neither is known
        ScannerRole,
        MethodRole,
        PlaceRole
    };
    Q_ENUM(Role)

    using HolderOf = std::function<Holder(const PassId &)>;

    /// The columns outlive the model; without `holder` nobody's name is known.
    explicit ScanTableModel(const scan::ScanColumns &columns, HolderOf holder = {},
                            QObject *parent = nullptr);

    /// `rows` in the order of the columns. When they only grew, rows are inserted at the top and nothing
    /// moves.
    void setRows(std::vector<quint32> rows);
    /// The columns were sorted anew: the same numbers mean other scans.
    void forget() { m_fresh = false; }
    /// More holders are known than before.
    void tellHolders();

    [[nodiscard]] const std::vector<quint32> &rows() const { return m_rows; }
    [[nodiscard]] quint32 columnRow(int row) const { return m_rows[m_rows.size() - 1 - size_t(row)]; }
    /// -1: not among the rows shown.
    [[nodiscard]] int rowOf(quint32 columnRow) const;

    [[nodiscard]] int rowCount(const QModelIndex &parent = {}) const override;
    [[nodiscard]] QVariant data(const QModelIndex &index, int role) const override;
    [[nodiscard]] QHash<int, QByteArray> roleNames() const override;

private:
    [[nodiscard]] QString holderText(const PassId &id) const;

    const scan::ScanColumns &m_columns;
    HolderOf m_holder;
    std::vector<quint32> m_rows;
    bool m_fresh = true;
};

} // namespace qairopay
