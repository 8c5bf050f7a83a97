// SPDX-FileCopyrightText: 2026 QairoPay Pass Studio contributors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "csv/mapping.h"

#include <QtCore/qabstractitemmodel.h>
#include <QtQmlIntegration/qqmlintegration.h>

namespace qairopay {

/// The columns of the opened file, one row each, and where their values go.
class MappingModel : public QAbstractListModel
{
    Q_OBJECT
    QML_ELEMENT
    QML_UNCREATABLE("Belongs to the issue page.")
    Q_PROPERTY(QStringList targetNames READ targetNames NOTIFY targetsChanged FINAL)
    Q_PROPERTY(QString problem READ problem NOTIFY mappingChanged FINAL)

public:
    enum class Role { Header = Qt::UserRole, Samples, Filled, Target, Finding };
    Q_ENUM(Role)

    using QAbstractListModel::QAbstractListModel;

    [[nodiscard]] int rowCount(const QModelIndex &parent = {}) const override;
    [[nodiscard]] QVariant data(const QModelIndex &index, int role) const override;
    [[nodiscard]] QHash<int, QByteArray> roleNames() const override;

    /// Another file or another template: everything is guessed anew.
    void start(const QList<csv::ColumnProfile> &columns, const QList<csv::HeaderNote> &notes,
               const QList<Field> &fields);
    Q_INVOKABLE void setTarget(int column, int target);

    /// "Not used", "Holder’s e-mail", "Holder’s name", then the fields' labels.
    [[nodiscard]] QStringList targetNames() const;
    [[nodiscard]] const csv::Mapping &mapping() const { return m_guess.mapping; }
    /// What keeps the mapping from being used; empty: nothing.
    [[nodiscard]] QString problem() const;

Q_SIGNALS:
    void targetsChanged();
    void mappingChanged();

private:
    [[nodiscard]] QList<csv::ColumnTarget> targets() const;
    [[nodiscard]] QString finding(qsizetype column) const;

    QList<csv::ColumnProfile> m_columns;
    QList<csv::HeaderNote> m_notes;
    QList<Field> m_fields;
    csv::GuessedMapping m_guess;
};

} // namespace qairopay
