// SPDX-FileCopyrightText: 2026 QairoPay Pass Studio contributors
// SPDX-License-Identifier: Apache-2.0
#include "designer/fieldlistmodel.h"

#include "designer/newfield.h"
#include "designer/templateedits.h"
#include "designer/words.h"

#include <algorithm>

namespace qairopay {

namespace {

QString noteOf(const FieldFate &fate)
{
    QStringList reasons{fate.apple, fate.google};
    reasons.removeAll(QString());
    return reasons.join(u' ');
}

} // namespace

FieldListModel::FieldListModel(TemplateEditor &editor, QObject *parent)
    : QAbstractListModel(parent)
    , m_editor(editor)
{
    connect(&editor, &TemplateEditor::changed, this, &FieldListModel::refresh);
    connect(&editor, &TemplateEditor::selectionChanged, this, &FieldListModel::selectedNoteChanged);
    connect(this, &FieldListModel::fatesChanged, this, &FieldListModel::selectedNoteChanged);
    refresh();
}

int FieldListModel::rowCount(const QModelIndex &parent) const
{
    return parent.isValid() ? 0 : int(m_rows.size());
}

QVariant FieldListModel::data(const QModelIndex &index, int role) const
{
    if (!checkIndex(index, CheckIndexOption::IndexIsValid | CheckIndexOption::ParentIsInvalid))
        return {};
    const auto &row = m_rows[index.row()];
    switch (role) {
    case Qt::DisplayRole:
    case LabelRole:
        return spokenName(row.field);
    case KeyRole:
        return row.field.key;
    case ValueRole:
        return row.field.value;
    case SlotRole:
        return int(row.field.slot);
    case SlotNameRole:
        return fieldSlotNames().at(int(row.field.slot));
    case CanMoveUpRole:
        return row.canMoveUp;
    case CanMoveDownRole:
        return row.canMoveDown;
    case NoteRole:
        return row.note;
    default:
        return {};
    }
}

QHash<int, QByteArray> FieldListModel::roleNames() const
{
    return {{KeyRole, "key"},
            {LabelRole, "label"},
            {ValueRole, "value"},
            {SlotRole, "slot"},
            {SlotNameRole, "slotName"},
            {CanMoveUpRole, "canMoveUp"},
            {CanMoveDownRole, "canMoveDown"},
            {NoteRole, "note"}};
}

bool FieldListModel::canAdd() const
{
    return m_canAdd;
}

void FieldListModel::setFates(const QMap<QString, FieldFate> &fates)
{
    if (m_fates == fates)
        return;
    m_fates = fates;
    refresh();
    Q_EMIT fatesChanged();
}

QString FieldListModel::selectedNote() const
{
    return noteOf(m_fates.value(m_editor.selectedKey()));
}

QString FieldListModel::neighbourOf(const QString &key, int by) const
{
    const auto at = std::ranges::find_if(m_rows, [&](const Row &row) { return row.field.key == key; });
    if (at == m_rows.cend())
        return {};
    const auto row = std::clamp<qsizetype>(at - m_rows.cbegin() + by, 0, m_rows.size() - 1);
    return m_rows[row].field.key;
}

void FieldListModel::add(int slot)
{
    if (!m_canAdd || slot < 0 || slot >= int(allFieldSlots.size()))
        return;
    QString key;
    m_editor.edit(tr("Add field"), {},
                  [&](PassTemplate &value) { key = NewField::add(value, allFieldSlots[size_t(slot)]); });
    m_editor.selectField(key);
}

QList<FieldListModel::Row> FieldListModel::wantedRows() const
{
    QList<Row> rows;
    const auto &value = m_editor.value();
    for (const auto slot : allFieldSlots) {
        for (const auto &field : value.fieldsIn(slot))
            rows.append({field, canStepField(value, field.key, -1), canStepField(value, field.key, 1),
                         noteOf(m_fates.value(field.key))});
    }
    return rows;
}

void FieldListModel::refresh()
{
    const auto wanted = wantedRows();
    const auto first = firstKey();
    syncOrder(wanted);
    for (int i = 0; i < int(m_rows.size()); ++i) {
        if (m_rows[i] == wanted[i])
            continue;
        m_rows[i] = wanted[i];
        Q_EMIT dataChanged(index(i), index(i));
    }
    if (first != firstKey())
        Q_EMIT firstKeyChanged();
    const auto canAdd = wanted.size() < limits::fieldCount;
    if (m_canAdd != canAdd) {
        m_canAdd = canAdd;
        Q_EMIT canAddChanged();
    }
}

/// Inserts, moves and removes rows until the keys stand as wanted, so that views keep their delegates.
void FieldListModel::syncOrder(const QList<Row> &wanted)
{
    const auto isWanted = [&](const Row &row) {
        return std::ranges::any_of(wanted,
                                   [&](const Row &other) { return other.field.key == row.field.key; });
    };
    for (int i = int(m_rows.size()) - 1; i >= 0; --i) {
        if (isWanted(m_rows[i]))
            continue;
        beginRemoveRows({}, i, i);
        m_rows.removeAt(i);
        endRemoveRows();
    }
    for (int i = 0; i < int(wanted.size()); ++i) {
        int at = i;
        while (at < int(m_rows.size()) && m_rows[at].field.key != wanted[i].field.key)
            ++at;
        if (at == int(m_rows.size())) {
            beginInsertRows({}, i, i);
            m_rows.insert(i, wanted[i]);
            endInsertRows();
        } else if (at != i) {
            beginMoveRows({}, at, at, {}, i);
            m_rows.move(at, i);
            endMoveRows();
        }
    }
}

} // namespace qairopay
