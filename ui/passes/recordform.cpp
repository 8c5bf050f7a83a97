// SPDX-FileCopyrightText: 2026 QairoPay Pass Studio contributors
// SPDX-License-Identifier: Apache-2.0
#include "passes/recordform.h"

#include <algorithm>

using namespace Qt::StringLiterals;

namespace qairopay {

QString RecordForm::Row::problem() const
{
    if (typed.size() > limits::fieldValue)
        return tr("At most %n characters are allowed.", nullptr, int(limits::fieldValue));
    if (field.numeric && !isNumericText(typed))
        return tr("This field needs a number such as 0 or 12.5.");
    return {};
}

int RecordForm::rowCount(const QModelIndex &parent) const
{
    return parent.isValid() ? 0 : static_cast<int>(m_rows.size());
}

QVariant RecordForm::data(const QModelIndex &index, int role) const
{
    if (!checkIndex(index, CheckIndexOption::IndexIsValid | CheckIndexOption::ParentIsInvalid))
        return {};
    const auto &row = m_rows.at(index.row());
    switch (Role(role)) {
    case Role::Key:
        return row.field.key;
    case Role::Label:
        return row.field.label.isEmpty() ? row.field.key : row.field.label;
    case Role::Now:
        return row.now;
    case Role::Value:
        return row.typed;
    case Role::IsChanged:
        return row.typed != row.now;
    case Role::Problem:
        return row.problem();
    }
    return {};
}

QHash<int, QByteArray> RecordForm::roleNames() const
{
    return {
        {int(Role::Key), "key"},     {int(Role::Label), "label"},         {int(Role::Now), "now"},
        {int(Role::Value), "value"}, {int(Role::IsChanged), "isChanged"}, {int(Role::Problem), "problem"}};
}

void RecordForm::start(const PassTemplate &passTemplate, const Record &record)
{
    beginResetModel();
    m_rows.clear();
    m_record = record;
    for (const auto &field : passTemplate.fields) {
        const auto now = record.fields.value(field.key, field.value);
        m_rows.append({field, now, now});
    }
    endResetModel();
    Q_EMIT changed();
}

void RecordForm::setValue(int row, const QString &value)
{
    const auto at = index(row);
    if (!checkIndex(at, CheckIndexOption::IndexIsValid) || m_rows.at(row).typed == value)
        return;
    m_rows[row].typed = value;
    Q_EMIT dataChanged(at, at);
    Q_EMIT changed();
}

bool RecordForm::isSound() const
{
    return std::ranges::all_of(m_rows, [](const Row &row) { return row.problem().isEmpty(); });
}

QMap<QString, QString> RecordForm::changes() const
{
    QMap<QString, QString> fields;
    for (const auto &row : m_rows) {
        if (row.typed != row.now)
            fields.insert(row.field.key, row.typed);
    }
    return fields;
}

Record RecordForm::after() const
{
    auto record = m_record;
    record.fields.insert(changes());
    return record;
}

} // namespace qairopay
