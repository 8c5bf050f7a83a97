// SPDX-FileCopyrightText: 2026 QairoPay Pass Studio contributors
// SPDX-License-Identifier: Apache-2.0
#include "designer/slotlistmodel.h"

#include "designer/words.h"

#include <QtQml/qjsengine.h>

#include <algorithm>

using namespace Qt::StringLiterals;
using namespace std::chrono_literals;

namespace qairopay {

namespace {

/// What of a template decides about room, but for the values: which fields stand where, and the rows.
QStringList structureOf(const PassTemplate &value)
{
    QStringList structure{toApiName(value.kind)};
    for (const auto &field : value.fields)
        structure.append(toApiName(field.slot) + u':' + field.key);
    for (const auto &row : value.studio.googleRows)
        structure.append(row.join(u','));
    return structure;
}

/// The fields of one slot, in the order of the source.
class SlotFilter : public QSortFilterProxyModel
{
public:
    SlotFilter(QAbstractItemModel &fields, FieldSlot slot)
        : m_slot(slot)
    {
        setSourceModel(&fields);
    }

protected:
    bool filterAcceptsRow(int row, const QModelIndex &parent) const override
    {
        return sourceModel()->index(row, 0, parent).data(FieldListModel::SlotRole).toInt() == int(m_slot);
    }

private:
    FieldSlot m_slot;
};

} // namespace

SlotListModel::SlotListModel(TemplateEditor &editor, FieldListModel &fields, QObject *parent)
    : QAbstractListModel(parent)
    , m_editor(editor)
    , m_fields(fields)
{
    for (const auto slot : allFieldSlots) {
        auto &rows = m_bySlot[size_t(slot)];
        rows = std::make_unique<SlotFilter>(fields, slot);
        QJSEngine::setObjectOwnership(rows.get(), QJSEngine::CppOwnership);
    }
    m_later.setSingleShot(true);
    m_later.setInterval(200ms);
    connect(&m_later, &QTimer::timeout, this, &SlotListModel::refresh);
    connect(&editor, &TemplateEditor::changed, this, &SlotListModel::noticeChange);
    connect(&fields, &FieldListModel::fatesChanged, this, &SlotListModel::roomChanged);
    refresh();
}

int SlotListModel::rowCount(const QModelIndex &parent) const
{
    return parent.isValid() ? 0 : int(allFieldSlots.size());
}

QVariant SlotListModel::data(const QModelIndex &index, int role) const
{
    if (!checkIndex(index, CheckIndexOption::IndexIsValid | CheckIndexOption::ParentIsInvalid))
        return {};
    const auto slot = allFieldSlots[size_t(index.row())];
    const auto room = m_room.value(slot);
    switch (role) {
    case Qt::DisplayRole:
    case NameRole:
        return fieldSlotNames().at(int(slot));
    case RoomRole:
        return roomWords(room);
    case RuleRole:
        return ruleWords(slot, room);
    case IsOverRole:
        return room.apple.isOver() || room.google.isOver();
    case FieldsRole:
        return QVariant::fromValue<QAbstractItemModel *>(m_bySlot[size_t(slot)].get());
    default:
        return {};
    }
}

QHash<int, QByteArray> SlotListModel::roleNames() const
{
    return {{NameRole, "name"},
            {RoomRole, "room"},
            {RuleRole, "rule"},
            {IsOverRole, "isOver"},
            {FieldsRole, "fields"}};
}

QString SlotListModel::roomWords(const SlotRoom &room) const
{
    if (room.apple.isEndless)
        return roomText(room.apple);
    return tr("Apple %1 · Google %2").arg(roomText(room.apple), roomText(room.google));
}

QString SlotListModel::ruleWords(FieldSlot slot, const SlotRoom &room) const
{
    if (room.apple.isEndless)
        return tr("As many as there are: Apple's back, Google's details.");
    QStringList words;
    words.append(room.apple.isShared
                     ? tr("Apple Wallet draws %1 secondary and auxiliary fields together in one row.")
                           .arg(room.apple.most)
                     : tr("Apple Wallet draws %1 here.").arg(room.apple.most));
    if (room.google.isChosen)
        words.append(tr(
            "This template names the fields in the rows of Google's card; the others stand in the details."));
    else
        words.append(
            slot == FieldSlot::Header
                ? tr("Google Wallet has no header: these stand in the row of the secondary fields.")
                : tr("Google's card has at most three rows of three; the rest stands in the details."));
    words.append(tr("More fields are kept, but not shown."));
    return words.join(u' ');
}

QString SlotListModel::keptNote() const
{
    const auto hidden =
        std::ranges::count_if(m_fields.fates(), [](const FieldFate &fate) { return !fate.apple.isEmpty(); });
    return hidden == 0
               ? QString()
               : tr("%n field(s) without a place on Apple's front. They are kept, and come back with a "
                    "kind that has room.",
                    nullptr, int(hidden));
}

void SlotListModel::noticeChange()
{
    if (structureOf(m_editor.value()) == m_structure)
        m_later.start(); // a value may make another kind of card of it, but not with every key
    else
        refresh();
}

void SlotListModel::refresh()
{
    m_later.stop();
    m_structure = structureOf(m_editor.value());
    const auto room = roomOf(m_editor.value());
    if (room == m_room)
        return;
    m_room = room;
    Q_EMIT dataChanged(index(0), index(int(allFieldSlots.size()) - 1), {RoomRole, RuleRole, IsOverRole});
    Q_EMIT roomChanged();
}

} // namespace qairopay
