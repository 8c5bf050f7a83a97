// SPDX-FileCopyrightText: 2026 QairoPay Pass Studio contributors
// SPDX-License-Identifier: Apache-2.0
#include "designer/changelistmodel.h"

#include <QtGui/qcolor.h>

namespace qairopay {

namespace {

QColor colourOf(const difference::Shown &shown)
{
    return shown.colour ? QColor(shown.colour->red, shown.colour->green, shown.colour->blue)
                        : QColor(Qt::transparent);
}

} // namespace

void ChangeListModel::show(const QList<difference::Change> &changes)
{
    if (changes == m_changes)
        return;
    // Another pair of versions: nothing of the former rows is meant to stay.
    beginResetModel();
    m_changes = changes;
    endResetModel();
    Q_EMIT countChanged();
}

int ChangeListModel::rowCount(const QModelIndex &parent) const
{
    return parent.isValid() ? 0 : int(m_changes.size());
}

QVariant ChangeListModel::data(const QModelIndex &index, int role) const
{
    if (!checkIndex(index, CheckIndexOption::IndexIsValid | CheckIndexOption::ParentIsInvalid))
        return {};
    const auto &change = m_changes[index.row()];
    switch (role) {
    case HeadingRole:
        return change.heading;
    case Qt::DisplayRole:
    case MemberRole:
        return change.member;
    case BeforeRole:
        return change.before.text;
    case AfterRole:
        return change.after.text;
    case IsBeforeSaidRole:
        return !change.before.isNone;
    case IsAfterSaidRole:
        return !change.after.isNone;
    case BeforeColourRole:
        return colourOf(change.before);
    case AfterColourRole:
        return colourOf(change.after);
    case SpokenRole:
        return tr("%1, %2: from %3 to %4")
            .arg(change.heading, change.member, change.before.text, change.after.text);
    default:
        return {};
    }
}

QHash<int, QByteArray> ChangeListModel::roleNames() const
{
    return {{HeadingRole, "heading"},
            {MemberRole, "member"},
            {BeforeRole, "before"},
            {AfterRole, "after"},
            {IsBeforeSaidRole, "isBeforeSaid"},
            {IsAfterSaidRole, "isAfterSaid"},
            {BeforeColourRole, "beforeColour"},
            {AfterColourRole, "afterColour"},
            {SpokenRole, "spoken"}};
}

} // namespace qairopay
