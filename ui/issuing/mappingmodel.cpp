// SPDX-FileCopyrightText: 2026 QairoPay Pass Studio contributors
// SPDX-License-Identifier: Apache-2.0
#include "issuing/mappingmodel.h"

#include <QtCore/qlocale.h>

using namespace Qt::StringLiterals;

namespace qairopay {

int MappingModel::rowCount(const QModelIndex &parent) const
{
    return parent.isValid() ? 0 : static_cast<int>(m_columns.size());
}

QVariant MappingModel::data(const QModelIndex &index, int role) const
{
    if (!checkIndex(index, CheckIndexOption::IndexIsValid | CheckIndexOption::ParentIsInvalid))
        return {};
    const auto &column = m_columns.at(index.row());
    switch (Role(role)) {
    case Role::Header:
        return column.header;
    case Role::Samples:
        return column.samples.join(u" · "_s);
    case Role::Filled:
        return tr("%1 % filled").arg(QLocale().toString(column.filledShare * 100, 'f', 0));
    case Role::Target:
        return static_cast<int>(targets().indexOf(mapping().columns.at(index.row())));
    case Role::Finding:
        return finding(index.row());
    }
    return {};
}

QHash<int, QByteArray> MappingModel::roleNames() const
{
    return {{int(Role::Header), "header"},
            {int(Role::Samples), "samples"},
            {int(Role::Filled), "filled"},
            {int(Role::Target), "target"},
            {int(Role::Finding), "finding"}};
}

void MappingModel::start(const QList<csv::ColumnProfile> &columns, const QList<csv::HeaderNote> &notes,
                         const QList<Field> &fields)
{
    beginResetModel();
    m_columns = columns;
    m_notes = notes;
    m_fields = fields;
    m_guess = csv::guessMapping(columns, fields);
    endResetModel();
    Q_EMIT targetsChanged();
    Q_EMIT mappingChanged();
}

void MappingModel::setTarget(int column, int target)
{
    const auto at = index(column);
    const auto choices = targets();
    if (!checkIndex(at, CheckIndexOption::IndexIsValid) || target < 0 || target >= choices.size() ||
        mapping().columns.at(column) == choices.at(target))
        return;
    m_guess.mapping.columns[column] = choices.at(target);
    m_guess.qualities[column] = csv::MatchQuality::Exact; // a person said so
    Q_EMIT dataChanged(index(0), index(rowCount() - 1));
    Q_EMIT mappingChanged();
}

QList<csv::ColumnTarget> MappingModel::targets() const
{
    using Kind = csv::ColumnTarget::Kind;
    QList<csv::ColumnTarget> list{{Kind::Ignore, {}}, {Kind::Email, {}}, {Kind::Name, {}}};
    for (const auto &field : m_fields)
        list.append({Kind::Field, field.key});
    return list;
}

QStringList MappingModel::targetNames() const
{
    QStringList list{tr("Not used"), tr("Holder’s e-mail"), tr("Holder’s name")};
    for (const auto &field : m_fields)
        list.append(field.label.isEmpty() ? field.key : field.label);
    return list;
}

QString MappingModel::finding(qsizetype column) const
{
    for (const auto &note : m_notes) {
        if (note.column == column + 1) {
            QStringList header;
            for (const auto &profile : m_columns)
                header.append(profile.header);
            return csv::describe(note, header);
        }
    }
    if (m_columns.at(column).looksDamaged)
        return tr("Long numbers look rewritten by a spreadsheet (1.23E+11).");
    if (m_guess.qualities.at(column) == csv::MatchQuality::Guess)
        return tr("Guessed from the name: please check.");
    return {};
}

QString MappingModel::problem() const
{
    QStringList header;
    for (const auto &column : m_columns)
        header.append(column.header);
    const auto errors = csv::validateMapping(mapping(), header, m_fields);
    return errors.isEmpty() ? QString() : errors.first().text();
}

} // namespace qairopay
