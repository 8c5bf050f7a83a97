// SPDX-FileCopyrightText: 2026 QairoPay Pass Studio contributors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "scene/reading.h"

#include <QtCore/qabstractitemmodel.h>
#include <QtQmlIntegration/qqmlintegration.h>

namespace qairopay {

/// What stands on a card, in reading order: the list of elements beside it and what a screen reader walks
/// through. While somebody types only the rows that differ are announced.
class SceneItemModel : public QAbstractListModel
{
    Q_OBJECT
    QML_ELEMENT
    QML_UNCREATABLE("Belongs to a face.")
    Q_PROPERTY(int count READ count NOTIFY countChanged FINAL)

public:
    enum Role {
        NameRole = Qt::UserRole, ///< "Tier"
        DetailRole,              ///< "Gold · cut short"
        SpokenRole,              ///< "Tier: Gold"
        TargetRole,              ///< the editor's selection: "field:tier"; may be empty
        AreaRole,                ///< points of the card
        HasLossRole,
        IconRole,
    };
    Q_ENUM(Role)

    using QAbstractListModel::QAbstractListModel;

    void show(const scene::Scene &scene, Qt::LayoutDirection direction);

    int rowCount(const QModelIndex &parent = {}) const override;
    QVariant data(const QModelIndex &index, int role) const override;
    QHash<int, QByteArray> roleNames() const override;

    [[nodiscard]] int count() const { return int(m_items.size()); }
    /// All rows in one sentence.
    [[nodiscard]] QString spoken() const;

Q_SIGNALS:
    void countChanged();

private:
    QList<scene::ReadingItem> m_items;
};

} // namespace qairopay
