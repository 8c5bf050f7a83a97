// SPDX-FileCopyrightText: 2026 QairoPay Pass Studio contributors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "fences/placesmerge.h"

#include <QtCore/qabstractitemmodel.h>
#include <QtQmlIntegration/qqmlintegration.h>

namespace qairopay {

/// The places of a file, of which a template takes as many as it has room for: the first that fit, until
/// somebody picks others. A search leaves out rows, not what is picked.
class PlacePicks : public QAbstractListModel
{
    Q_OBJECT
    QML_ELEMENT
    QML_UNCREATABLE("Belongs to the import.")
    Q_PROPERTY(QString query READ query WRITE setQuery NOTIFY changed FINAL)
    Q_PROPERTY(int count READ rowCount NOTIFY changed FINAL)
    Q_PROPERTY(int total READ total NOTIFY changed FINAL)
    Q_PROPERTY(bool isFull READ isFull NOTIFY changed FINAL)
    Q_PROPERTY(QString countText READ countText NOTIFY changed FINAL)

public:
    enum Role {
        MessageRole = Qt::UserRole + 1,
        DetailRole,
        PickedRole,
        PickableRole, ///< it is picked, or there is room
    };
    Q_ENUM(Role)

    using QAbstractListModel::QAbstractListModel;

    /// Another file: the first that fit are picked.
    void show(const fences::PlacesFile &file, const QList<Location> &there, fences::Taking how);
    /// What is picked stays as far as there is room for it.
    void fitTo(const QList<Location> &there, fences::Taking how);
    /// The rows of the file that are picked, in its order.
    [[nodiscard]] QList<qsizetype> picked() const;
    /// How many of those that are picked are there already, where that counts.
    [[nodiscard]] int updatedCount() const;

    [[nodiscard]] QString query() const { return m_query; }
    void setQuery(const QString &query);
    /// Of the file, whatever is searched for.
    [[nodiscard]] int total() const { return int(m_picked.size()); }
    [[nodiscard]] int pickedCount() const { return int(picked().size()); }
    [[nodiscard]] bool isFull() const { return m_used >= limits::locationCount; }
    /// "8 of 10 places": those that there are then.
    [[nodiscard]] QString countText() const;

    Q_INVOKABLE void toggle(int row);
    Q_INVOKABLE void pickNone();
    Q_INVOKABLE void pickFirst();

    [[nodiscard]] int rowCount(const QModelIndex &parent = {}) const override;
    [[nodiscard]] QVariant data(const QModelIndex &index, int role) const override;
    [[nodiscard]] QHash<int, QByteArray> roleNames() const override;

Q_SIGNALS:
    void changed();
    /// Others are picked.
    void picksChanged();

private:
    [[nodiscard]] bool needsRoom(qsizetype place) const;
    [[nodiscard]] QString detailOf(qsizetype place) const;
    void fill(const QList<bool> &wanted);
    void filter();
    void tellPicks();

    fences::PlacesFile m_file;
    QList<Location> m_there;
    fences::Taking m_how = fences::Taking::Add;
    QList<qsizetype> m_known; ///< of each place the one that it is already; -1: none
    QList<bool> m_picked;     ///< each place
    QList<qsizetype> m_rows;  ///< places that the search finds
    QString m_query;
    qsizetype m_used = 0;     ///< of the ten
    bool m_isOwnWill = false; ///< somebody has picked
};

} // namespace qairopay
