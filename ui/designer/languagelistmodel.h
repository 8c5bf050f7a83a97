// SPDX-FileCopyrightText: 2026 QairoPay Pass Studio contributors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include <QtCore/qabstractitemmodel.h>
#include <QtQmlIntegration/qqmlintegration.h>

namespace qairopay {

/// The languages that can be added to a template, by the names their readers look for. Found by that name, by
/// the English one and by the code; a code that is none of the list ("de-AT") is offered as it is typed.
class LanguageListModel : public QAbstractListModel
{
    Q_OBJECT
    QML_ELEMENT
    QML_UNCREATABLE("Belongs to the editor.")
    Q_PROPERTY(QString query READ query WRITE setQuery NOTIFY changed FINAL)
    Q_PROPERTY(int count READ count NOTIFY changed FINAL)

public:
    enum Role { CodeRole = Qt::UserRole, NameRole };
    Q_ENUM(Role)

    explicit LanguageListModel(QObject *parent = nullptr);

    int rowCount(const QModelIndex &parent = {}) const override;
    QVariant data(const QModelIndex &index, int role) const override;
    QHash<int, QByteArray> roleNames() const override;

    [[nodiscard]] QString query() const { return m_query; }
    void setQuery(const QString &query);
    [[nodiscard]] int count() const { return int(m_rows.size()); }
    /// The code of a row; empty: there is no such row.
    Q_INVOKABLE [[nodiscard]] QString codeAt(int row) const;
    /// Those that are not offered: the template has them.
    void setTaken(const QStringList &codes);

Q_SIGNALS:
    void changed();

private:
    struct Row
    {
        QString code;
        QString name;

        friend bool operator==(const Row &, const Row &) = default;
    };

    void filter();
    [[nodiscard]] QList<Row> found() const;

    QString m_query;
    QStringList m_taken;
    QList<Row> m_rows;
};

} // namespace qairopay
