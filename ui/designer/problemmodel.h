// SPDX-FileCopyrightText: 2026 QairoPay Pass Studio contributors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "lint/lint.h"

#include <QtCore/qabstractitemmodel.h>
#include <QtQmlIntegration/qqmlintegration.h>

#include <array>

namespace qairopay {

/// What the lint says about the open template, for the drawer at the bottom.
class ProblemModel : public QAbstractListModel
{
    Q_OBJECT
    QML_ELEMENT
    QML_UNCREATABLE("Belongs to the preview.")
    Q_PROPERTY(int count READ count NOTIFY countChanged FINAL)
    Q_PROPERTY(int errorCount READ errorCount NOTIFY countChanged FINAL)
    Q_PROPERTY(int warningCount READ warningCount NOTIFY countChanged FINAL)

public:
    enum Role {
        RuleRole = Qt::UserRole,
        SeverityRole,
        SeverityNameRole,
        SentenceRole,
        AdviceRole,
        PlaceRole,
        TargetRole
    };
    Q_ENUM(Role)

    using QAbstractListModel::QAbstractListModel;

    void show(const QList<lint::Finding> &findings, const PassTemplate &value);

    int rowCount(const QModelIndex &parent = {}) const override;
    QVariant data(const QModelIndex &index, int role) const override;
    QHash<int, QByteArray> roleNames() const override;

    [[nodiscard]] int count() const { return int(m_rows.size()); }
    [[nodiscard]] int errorCount() const { return countOf(lint::Severity::Error); }
    [[nodiscard]] int warningCount() const { return countOf(lint::Severity::Warning); }

Q_SIGNALS:
    void countChanged();

private:
    struct Row
    {
        lint::Finding finding;
        QString place;  ///< for people: "Field Tier, Apple Wallet"
        QString target; ///< the editor's selection: "field:tier"

        friend bool operator==(const Row &, const Row &) = default;
    };

    template <typename Model, typename Each>
    friend void replaceRows(Model &model, QList<Each> &rows, const QList<Each> &wanted);

    [[nodiscard]] std::array<int, 3> counts() const;
    [[nodiscard]] int countOf(lint::Severity severity) const;

    QList<Row> m_rows;
};

} // namespace qairopay
