// SPDX-FileCopyrightText: 2026 QairoPay Pass Studio contributors
// SPDX-License-Identifier: Apache-2.0
#include "designer/googlerows.h"

#include "designer/words.h"
#include "google/issue.h"

#include <algorithm>

using namespace Qt::StringLiterals;

namespace qairopay {

GoogleRows::GoogleRows(TemplateEditor &editor, TemplatePreview &preview, QString organisation,
                       QObject *parent)
    : QAbstractListModel(parent)
    , m_editor(editor)
    , m_preview(preview)
    , m_organisation(std::move(organisation))
{
    connect(&preview, &TemplatePreview::refreshed, this, &GoogleRows::refresh);
    refresh();
}

int GoogleRows::rowCount(const QModelIndex &parent) const
{
    return parent.isValid() ? 0 : count();
}

QVariant GoogleRows::data(const QModelIndex &index, int role) const
{
    if (!checkIndex(index, CheckIndexOption::IndexIsValid | CheckIndexOption::ParentIsInvalid))
        return {};
    const auto &keys = m_rows[index.row()];
    if (role == FieldsRole) {
        QList<int> fields;
        for (const auto &key : keys)
            fields.append(int(m_keys.indexOf(key)));
        return QVariant::fromValue(fields);
    }
    if (role != NameRole && role != Qt::DisplayRole)
        return {};
    QStringList names;
    for (const auto &key : keys)
        names.append(m_names.value(m_keys.indexOf(key), key));
    return names.join(u" · "_s);
}

QHash<int, QByteArray> GoogleRows::roleNames() const
{
    return {{NameRole, "name"}, {FieldsRole, "fields"}};
}

bool GoogleRows::has(int row, int item) const
{
    return row >= 0 && row < count() && item >= 0 && item < m_rows[row].size();
}

/// A field that no row has yet, else the first one.
QString GoogleRows::spareKey() const
{
    const auto found = std::ranges::find_if(m_keys, [this](const QString &key) {
        return std::ranges::none_of(m_rows, [&](const GoogleRow &row) { return row.contains(key); });
    });
    return found != m_keys.cend() ? *found : m_keys.value(0);
}

void GoogleRows::addRow()
{
    if (!canAddRow())
        return;
    change(tr("Add a row"), [&](QList<GoogleRow> &rows) { rows.append(GoogleRow{spareKey()}); });
}

void GoogleRows::removeRow(int row)
{
    if (has(row, 0) && canRemoveRow())
        change(tr("Remove a row"), [&](QList<GoogleRow> &rows) { rows.removeAt(row); });
}

void GoogleRows::moveRow(int from, int to)
{
    if (has(from, 0) && has(to, 0) && from != to)
        change(tr("Move a row"), [&](QList<GoogleRow> &rows) { rows.move(from, to); });
}

void GoogleRows::addItem(int row)
{
    if (has(row, 0) && m_rows[row].size() < limits::googleRowItems && !m_keys.isEmpty())
        change(tr("Add a field to a row"), [&](QList<GoogleRow> &rows) { rows[row].append(spareKey()); });
}

void GoogleRows::removeItem(int row, int item)
{
    if (!has(row, item))
        return;
    if (m_rows[row].size() == 1)
        removeRow(row);
    else
        change(tr("Take a field out of a row"), [&](QList<GoogleRow> &rows) { rows[row].removeAt(item); });
}

void GoogleRows::moveItem(int row, int from, int to)
{
    if (has(row, from) && has(row, to) && from != to)
        change(tr("Move a field in a row"), [&](QList<GoogleRow> &rows) { rows[row].move(from, to); });
}

void GoogleRows::setField(int row, int item, int field)
{
    if (!has(row, item) || field < 0 || field >= m_keys.size() || m_rows[row][item] == m_keys[field])
        return;
    change(tr("Choose a field of a row"), [&](QList<GoogleRow> &rows) { rows[row][item] = m_keys[field]; });
}

void GoogleRows::makeAutomatic()
{
    m_editor.edit(tr("Derive the rows"), {}, [](PassTemplate &value) { value.studio.googleRows.clear(); });
}

/// What was derived so far is where somebody begins.
void GoogleRows::change(const QString &text, const std::function<void(QList<GoogleRow> &)> &how)
{
    auto rows = m_rows;
    how(rows);
    m_editor.edit(text, {}, [&](PassTemplate &value) { value.studio.googleRows = rows; });
}

void GoogleRows::refreshFields()
{
    m_keys.clear();
    m_names.clear();
    for (const auto slot : allFieldSlots) {
        for (const auto &field : m_editor.value().fieldsIn(slot)) {
            m_keys.append(field.key);
            m_names.append(field.label.isEmpty() ? field.key : tr("%1 (%2)").arg(field.label, field.key));
        }
    }
}

void GoogleRows::refresh()
{
    const auto &value = m_editor.value();
    const auto rows = own().isEmpty()
                          ? google::automaticRows(value, m_preview.issued(), {.issuerName = m_organisation})
                          : own();
    const bool isAsMany = rows.size() == m_rows.size();
    if (isAsMany) {
        refreshFields();
        m_rows = rows;
        if (!rows.isEmpty())
            Q_EMIT dataChanged(index(0), index(count() - 1));
    } else {
        beginResetModel();
        refreshFields();
        m_rows = rows;
        endResetModel();
    }
    Q_EMIT changed();
}

} // namespace qairopay
