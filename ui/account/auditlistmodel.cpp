// SPDX-FileCopyrightText: 2026 QairoPay Pass Studio contributors
// SPDX-License-Identifier: Apache-2.0
#include "account/auditlistmodel.h"

#include "passes/passwords.h"

#include <QtCore/qlocale.h>

#include <algorithm>

using namespace Qt::StringLiterals;

namespace qairopay {

int AuditListModel::rowCount(const QModelIndex &parent) const
{
    return parent.isValid() ? 0 : count();
}

QVariant AuditListModel::data(const QModelIndex &index, int role) const
{
    if (!checkIndex(index, CheckIndexOption::IndexIsValid | CheckIndexOption::ParentIsInvalid))
        return {};
    const auto &record = m_records.at(index.row());
    switch (Role(role)) {
    case Role::Seq:
        return QLocale().toString(record.seq);
    case Role::Time:
        return exactMomentText(record.at);
    case Role::Action:
        return record.action;
    case Role::Actor:
        return shortId(record.actorKeyId.toString());
    case Role::Resource:
        return shortId(record.resourceId);
    case Role::Outcome:
        return record.outcome == "ok"_L1 ? tr("Done") : record.outcome;
    case Role::Tone:
        return record.outcome == "ok"_L1 ? u"ok"_s : u"warning"_s;
    }
    return {};
}

QHash<int, QByteArray> AuditListModel::roleNames() const
{
    return {{int(Role::Seq), "seq"},     {int(Role::Time), "time"},         {int(Role::Action), "action"},
            {int(Role::Actor), "actor"}, {int(Role::Resource), "resource"}, {int(Role::Outcome), "outcome"},
            {int(Role::Tone), "tone"}};
}

bool AuditListModel::canFetchMore(const QModelIndex &parent) const
{
    return !parent.isValid() && m_hasMore;
}

void AuditListModel::fetchMore(const QModelIndex &parent)
{
    if (canFetchMore(parent))
        Q_EMIT moreWanted();
}

const api::AuditRecord *AuditListModel::at(int row) const
{
    return row >= 0 && row < count() ? &m_records.at(row) : nullptr;
}

int AuditListModel::rowOf(const QString &id) const
{
    const auto it = std::ranges::find(m_records, id, &api::AuditRecord::id);
    return it == m_records.end() ? -1 : static_cast<int>(it - m_records.begin());
}

void AuditListModel::clear()
{
    beginResetModel();
    m_records.clear();
    m_hasMore = false;
    endResetModel();
    Q_EMIT countChanged();
}

void AuditListModel::append(const QList<api::AuditRecord> &records, bool hasMore)
{
    const auto room = std::max<qsizetype>(0, mostKept - m_records.size());
    const auto fresh = records.first(std::min(records.size(), room));
    m_hasMore = hasMore && m_records.size() + fresh.size() < mostKept;
    if (!fresh.isEmpty()) {
        beginInsertRows({}, count(), count() + static_cast<int>(fresh.size()) - 1);
        m_records.append(fresh);
        endInsertRows();
    }
    Q_EMIT countChanged();
}

} // namespace qairopay
