// SPDX-FileCopyrightText: 2026 QairoPay Pass Studio contributors
// SPDX-License-Identifier: Apache-2.0
#include "issuing/brokenrowsmodel.h"

#include <algorithm>

using namespace Qt::StringLiterals;

namespace qairopay {

int BrokenRowsModel::rowCount(const QModelIndex &parent) const
{
    return parent.isValid() ? 0 : static_cast<int>(m_numbers.size());
}

QVariant BrokenRowsModel::data(const QModelIndex &index, int role) const
{
    if (!checkIndex(index, CheckIndexOption::IndexIsValid | CheckIndexOption::ParentIsInvalid))
        return {};
    const auto number = m_numbers.at(index.row());
    switch (Role(role)) {
    case Role::Number:
        return QString::number(number);
    case Role::Cells:
        return cells(number);
    case Role::Reasons:
        return reasons(number);
    }
    return {};
}

QHash<int, QByteArray> BrokenRowsModel::roleNames() const
{
    return {{int(Role::Number), "number"}, {int(Role::Cells), "cells"}, {int(Role::Reasons), "reasons"}};
}

void BrokenRowsModel::show(issuance::CheckedFilePtr file)
{
    beginResetModel();
    m_file = std::move(file);
    m_numbers.clear();
    if (m_file) {
        for (const auto &issue : m_file->report.issues()) {
            if (m_numbers.isEmpty() || m_numbers.last() != issue.row)
                m_numbers.append(issue.row);
        }
    }
    endResetModel();
}

quint32 BrokenRowsModel::numberAt(int row) const
{
    return row >= 0 && row < m_numbers.size() ? m_numbers.at(row) : 0;
}

int BrokenRowsModel::rowOf(quint32 number) const
{
    const auto it = std::ranges::lower_bound(m_numbers, number);
    return it == m_numbers.end() || *it != number ? -1 : static_cast<int>(it - m_numbers.begin());
}

QString BrokenRowsModel::cells(quint32 number) const
{
    csv::Row row;
    if (!m_file->file->sheet().read(m_file->report.offsetOf(number), number, row))
        return {};
    auto texts = row.texts();
    std::ranges::replace(texts, QString(), tr("(empty)", "cell of a list"));
    return texts.join(u" · "_s).left(200);
}

QString BrokenRowsModel::reasons(quint32 number) const
{
    QStringList list;
    for (const auto &issue : m_file->report.issuesOf(number))
        list.append(csv::describe(issue, m_file->file->sheet().header).message);
    return list.join(u' ');
}

} // namespace qairopay
