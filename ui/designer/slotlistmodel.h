// SPDX-FileCopyrightText: 2026 QairoPay Pass Studio contributors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "designer/fieldlistmodel.h"
#include "designer/fieldplaces.h"

#include <QtCore/qsortfilterproxymodel.h>
#include <QtCore/qtimer.h>

#include <array>
#include <memory>

namespace qairopay {

/// The slots of a card with the room in each, and the fields that stand there.
class SlotListModel : public QAbstractListModel
{
    Q_OBJECT
    QML_ELEMENT
    QML_UNCREATABLE("Belongs to the editor.")
    Q_PROPERTY(QString keptNote READ keptNote NOTIFY roomChanged FINAL)

public:
    enum Role {
        NameRole = Qt::UserRole, ///< "Secondary"
        RoomRole,                ///< "Apple 2 of 4 · Google 2 of 6", "Apple 1 of 3 · Google not on the card"
        RuleRole,                ///< what happens with more, in a sentence
        IsOverRole,              ///< more fields than one of the cards draws
        FieldsRole,              ///< item model of the slot's fields
    };
    Q_ENUM(Role)

    SlotListModel(TemplateEditor &editor, FieldListModel &fields, QObject *parent = nullptr);

    int rowCount(const QModelIndex &parent = {}) const override;
    QVariant data(const QModelIndex &index, int role) const override;
    QHash<int, QByteArray> roleNames() const override;

    /// "2 fields have no place …": what the chosen kind keeps but does not show; empty: nothing.
    [[nodiscard]] QString keptNote() const;

Q_SIGNALS:
    void roomChanged();

private:
    void noticeChange();
    void refresh();
    [[nodiscard]] QString roomWords(const SlotRoom &room) const;
    [[nodiscard]] QString ruleWords(FieldSlot slot, const SlotRoom &room) const;

    TemplateEditor &m_editor;
    FieldListModel &m_fields;
    QMap<FieldSlot, SlotRoom> m_room;
    QStringList m_structure; ///< of the template the room was found for
    QTimer m_later;
    std::array<std::unique_ptr<QSortFilterProxyModel>, allFieldSlots.size()> m_bySlot;
};

} // namespace qairopay
