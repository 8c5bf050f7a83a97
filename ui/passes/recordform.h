// SPDX-FileCopyrightText: 2026 QairoPay Pass Studio contributors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "pass/record.h"
#include "template/passtemplate.h"

#include <QtCore/qabstractitemmodel.h>
#include <QtQmlIntegration/qqmlintegration.h>

namespace qairopay {

/// The values of one pass as a form: a row for each field of the template, with what holds now, what is typed
/// and what is wrong with it.
class RecordForm : public QAbstractListModel
{
    Q_OBJECT
    QML_ELEMENT
    QML_UNCREATABLE("Belongs to a page.")
    Q_PROPERTY(bool hasChanges READ hasChanges NOTIFY changed FINAL)
    Q_PROPERTY(bool isSound READ isSound NOTIFY changed FINAL)

public:
    enum class Role { Key = Qt::UserRole, Label, Now, Value, IsChanged, Problem };
    Q_ENUM(Role)

    using QAbstractListModel::QAbstractListModel;

    [[nodiscard]] int rowCount(const QModelIndex &parent = {}) const override;
    [[nodiscard]] QVariant data(const QModelIndex &index, int role) const override;
    [[nodiscard]] QHash<int, QByteArray> roleNames() const override;

    /// Begins anew: a template's fields with a record's values, defaults where it has none.
    void start(const PassTemplate &passTemplate, const Record &record);
    Q_INVOKABLE void setValue(int row, const QString &value);

    [[nodiscard]] bool hasChanges() const { return !changes().isEmpty(); }
    /// No row has a problem.
    [[nodiscard]] bool isSound() const;

    /// The fields that differ from what holds now.
    [[nodiscard]] QMap<QString, QString> changes() const;
    /// The record as it would be afterwards.
    [[nodiscard]] Record after() const;

Q_SIGNALS:
    void changed();

private:
    struct Row
    {
        Field field;
        QString now;
        QString typed;

        [[nodiscard]] QString problem() const;
    };

    QList<Row> m_rows;
    Record m_record;
};

} // namespace qairopay
