// SPDX-FileCopyrightText: 2026 QairoPay Pass Studio contributors
// SPDX-License-Identifier: Apache-2.0
#include "designer/translationmodel.h"

#include "designer/translationwords.h"

#include <algorithm>

namespace qairopay {

int TranslationModel::rowCount(const QModelIndex &parent) const
{
    return parent.isValid() ? 0 : int(m_rows.size());
}

QVariant TranslationModel::data(const QModelIndex &index, int role) const
{
    if (!checkIndex(index, CheckIndexOption::IndexIsValid | CheckIndexOption::ParentIsInvalid))
        return {};
    const auto &row = m_rows[index.row()];
    switch (role) {
    case Qt::DisplayRole:
    case SourceRole:
        return row.source.text;
    case PlaceRole:
        return placeWords(row.source);
    case TranslationRole:
        return row.translation;
    case ProblemRole:
        return translationProblem(row.source.text, row.translation);
    case MissingRole:
        return row.isMissing();
    case OtherRole:
        return row.isOther();
    default:
        return {};
    }
}

QHash<int, QByteArray> TranslationModel::roleNames() const
{
    return {{SourceRole, "source"},   {PlaceRole, "place"},     {TranslationRole, "translation"},
            {ProblemRole, "problem"}, {MissingRole, "missing"}, {OtherRole, "other"}};
}

void TranslationModel::show(const QList<Row> &rows)
{
    if (!std::ranges::equal(rows, m_rows, {}, &Row::source, &Row::source)) {
        const bool isAsMany = rows.size() == m_rows.size();
        beginResetModel();
        m_rows = rows;
        endResetModel();
        if (!isAsMany)
            Q_EMIT countChanged();
        return;
    }
    for (int i = 0; i < count(); ++i) {
        if (m_rows[i] == rows[i])
            continue;
        m_rows[i] = rows[i];
        Q_EMIT dataChanged(index(i), index(i));
    }
}

} // namespace qairopay
