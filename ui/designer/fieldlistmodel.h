// SPDX-FileCopyrightText: 2026 QairoPay Pass Studio contributors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "designer/fieldplaces.h"
#include "designer/templateeditor.h"

#include <QtCore/qabstractitemmodel.h>

namespace qairopay {

/// The fields of the open template as the outline shows them: slot by slot, in the order of the card.
class FieldListModel : public QAbstractListModel
{
    Q_OBJECT
    QML_ELEMENT
    QML_UNCREATABLE("Belongs to the editor.")
    Q_PROPERTY(QString selectedNote READ selectedNote NOTIFY selectedNoteChanged FINAL)
    Q_PROPERTY(QString firstKey READ firstKey NOTIFY firstKeyChanged FINAL)
    Q_PROPERTY(bool canAdd READ canAdd NOTIFY canAddChanged FINAL)

public:
    enum Role {
        KeyRole = Qt::UserRole,
        LabelRole,
        ValueRole,
        SlotRole,
        SlotNameRole,
        CanMoveUpRole,
        CanMoveDownRole,
        NoteRole ///< why it stands on no front; empty: it does
    };
    Q_ENUM(Role)

    explicit FieldListModel(TemplateEditor &editor, QObject *parent = nullptr);

    int rowCount(const QModelIndex &parent = {}) const override;
    QVariant data(const QModelIndex &index, int role) const override;
    QHash<int, QByteArray> roleNames() const override;

    [[nodiscard]] bool canAdd() const;
    /// What becomes of the fields on the fronts that were drawn last.
    void setFates(const QMap<QString, FieldFate> &fates);
    [[nodiscard]] const QMap<QString, FieldFate> &fates() const { return m_fates; }
    /// Of the first row; empty without one.
    [[nodiscard]] QString firstKey() const { return m_rows.isEmpty() ? QString() : m_rows.first().field.key; }
    /// Of the selected field.
    [[nodiscard]] QString selectedNote() const;
    /// The key `by` rows away, or the same at the ends.
    Q_INVOKABLE QString neighbourOf(const QString &key, int by) const;
    /// Adds a field to a slot (FieldSlot as int) and selects it.
    Q_INVOKABLE void add(int slot);

Q_SIGNALS:
    void canAddChanged();
    void firstKeyChanged();
    void fatesChanged();
    void selectedNoteChanged();

private:
    struct Row
    {
        Field field;
        bool canMoveUp = false;
        bool canMoveDown = false;
        QString note = {};

        friend bool operator==(const Row &, const Row &) = default;
    };

    [[nodiscard]] QList<Row> wantedRows() const;
    void refresh();
    void syncOrder(const QList<Row> &wanted);

    TemplateEditor &m_editor;
    QList<Row> m_rows;
    QMap<QString, FieldFate> m_fates;
    bool m_canAdd = true;
};

} // namespace qairopay
