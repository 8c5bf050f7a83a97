// SPDX-FileCopyrightText: 2026 QairoPay Pass Studio contributors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "designer/templatepreview.h"

#include <QtCore/qabstractitemmodel.h>

namespace qairopay {

/// The rows of Google's card: derived from the slots, until somebody changes one. Then they are the
/// template's own, until they go back.
class GoogleRows : public QAbstractListModel
{
    Q_OBJECT
    QML_ELEMENT
    QML_UNCREATABLE("Belongs to the editor.")
    Q_PROPERTY(bool isAutomatic READ isAutomatic NOTIFY changed FINAL)
    Q_PROPERTY(int count READ count NOTIFY changed FINAL)
    Q_PROPERTY(bool canAddRow READ canAddRow NOTIFY changed FINAL)
    Q_PROPERTY(bool canRemoveRow READ canRemoveRow NOTIFY changed FINAL)
    Q_PROPERTY(QStringList fieldNames READ fieldNames NOTIFY changed FINAL)
    Q_PROPERTY(int rowLimit READ rowLimit CONSTANT FINAL)
    Q_PROPERTY(int itemLimit READ itemLimit CONSTANT FINAL)

public:
    enum Role {
        NameRole = Qt::UserRole, ///< "Tier · Points"
        FieldsRole               ///< positions in `fieldNames`; -1: there is no such field
    };
    Q_ENUM(Role)

    /// Both outlive it. `organisation` stands on cards whose template names none.
    GoogleRows(TemplateEditor &editor, TemplatePreview &preview, QString organisation,
               QObject *parent = nullptr);

    int rowCount(const QModelIndex &parent = {}) const override;
    QVariant data(const QModelIndex &index, int role) const override;
    QHash<int, QByteArray> roleNames() const override;

    [[nodiscard]] bool isAutomatic() const { return own().isEmpty(); }
    [[nodiscard]] int count() const { return int(m_rows.size()); }
    [[nodiscard]] bool canAddRow() const { return m_rows.size() < limits::googleRows && !m_keys.isEmpty(); }
    /// Without any the template would have derived ones again.
    [[nodiscard]] bool canRemoveRow() const { return m_rows.size() > 1; }
    /// Of all fields of the template, in the order of the card.
    [[nodiscard]] QStringList fieldNames() const { return m_names; }
    [[nodiscard]] int rowLimit() const { return int(limits::googleRows); }
    [[nodiscard]] int itemLimit() const { return int(limits::googleRowItems); }

    /// Each is one step; what is not possible does nothing. Rows and places in them count from 0.
    Q_INVOKABLE void addRow();
    Q_INVOKABLE void removeRow(int row);
    Q_INVOKABLE void moveRow(int from, int to);
    Q_INVOKABLE void addItem(int row);
    /// The last one takes its row along.
    Q_INVOKABLE void removeItem(int row, int item);
    Q_INVOKABLE void moveItem(int row, int from, int to);
    Q_INVOKABLE void setField(int row, int item, int field);
    Q_INVOKABLE void makeAutomatic();

Q_SIGNALS:
    void changed();

private:
    [[nodiscard]] const QList<GoogleRow> &own() const { return m_editor.value().studio.googleRows; }
    [[nodiscard]] bool has(int row, int item) const;
    [[nodiscard]] QString spareKey() const;
    void change(const QString &text, const std::function<void(QList<GoogleRow> &)> &how);
    void refresh();
    void refreshFields();

    TemplateEditor &m_editor;
    TemplatePreview &m_preview;
    QString m_organisation;
    QList<GoogleRow> m_rows;
    QStringList m_keys;
    QStringList m_names; ///< of the keys
};

} // namespace qairopay
