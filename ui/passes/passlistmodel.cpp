// SPDX-FileCopyrightText: 2026 QairoPay Pass Studio contributors
// SPDX-License-Identifier: Apache-2.0
#include "passes/passlistmodel.h"

#include "passes/passwords.h"

#include <algorithm>

using namespace Qt::StringLiterals;

namespace qairopay {

bool PassFilter::accepts(const Pass &pass) const
{
    if (!statuses.isEmpty() && !statuses.contains(pass.status))
        return false;
    if (!templateId.isEmpty() && pass.templateId != templateId)
        return false;
    return text.isEmpty() || pass.record.holder.name.contains(text, Qt::CaseInsensitive) ||
           pass.record.holder.email.contains(text, Qt::CaseInsensitive) ||
           pass.id.toString().contains(text, Qt::CaseInsensitive);
}

int PassListModel::rowCount(const QModelIndex &parent) const
{
    return parent.isValid() ? 0 : count();
}

QVariant PassListModel::data(const QModelIndex &index, int role) const
{
    if (!checkIndex(index, CheckIndexOption::IndexIsValid | CheckIndexOption::ParentIsInvalid))
        return {};
    const auto &pass = m_passes.at(m_shown.at(index.row()));
    switch (Role(role)) {
    case Role::PassId:
        return pass.id.toString();
    case Role::HolderName:
        return pass.record.holder.name;
    case Role::HolderEmail:
        return pass.record.holder.email;
    case Role::Status:
        return toApiName(pass.status);
    case Role::StatusText:
        return statusWord(pass);
    case Role::Tone:
        return toneOf(pass.status);
    case Role::Platform:
        return pass.platform ? platformWord(*pass.platform) : QString();
    case Role::Created:
        return momentText(pass.createdAt);
    case Role::CreatedExact:
        return exactMomentText(pass.createdAt);
    }
    return {};
}

QHash<int, QByteArray> PassListModel::roleNames() const
{
    return {{int(Role::PassId), "passId"},
            {int(Role::HolderName), "holderName"},
            {int(Role::HolderEmail), "holderEmail"},
            {int(Role::Status), "status"},
            {int(Role::StatusText), "statusText"},
            {int(Role::Tone), "tone"},
            {int(Role::Platform), "platform"},
            {int(Role::Created), "created"},
            {int(Role::CreatedExact), "createdExact"}};
}

void PassListModel::clear()
{
    beginResetModel();
    m_passes.clear();
    m_early.clear();
    m_shown.clear();
    endResetModel();
    Q_EMIT countChanged();
}

void PassListModel::append(const QList<Pass> &passes)
{
    const bool anyEarly = !m_early.isEmpty();
    const QList<Pass> early = takeEarly();
    const auto first = m_passes.size();
    m_passes.append(passes);
    for (const auto &pass : passes) {
        m_holders.insert(pass.id, pass.record.holder);
        m_early.remove(pass.id);
    }
    if (anyEarly) {
        for (const auto &pass : early) {
            if (m_early.contains(pass.id))
                insert(pass);
        }
        refilter();
        return;
    }
    QList<qsizetype> shown;
    for (auto i = first; i < m_passes.size(); ++i) {
        if (m_filter.accepts(m_passes.at(i)))
            shown.append(i);
    }
    if (!shown.isEmpty()) {
        beginInsertRows({}, count(), count() + static_cast<int>(shown.size()) - 1);
        m_shown.append(shown);
        endInsertRows();
    }
    Q_EMIT countChanged();
}

/// Those that no page has brought yet, whose places the pages would shift.
QList<Pass> PassListModel::takeEarly()
{
    QList<Pass> taken;
    m_passes.removeIf([&](const Pass &pass) {
        if (m_early.contains(pass.id))
            taken.append(pass);
        return m_early.contains(pass.id);
    });
    return taken;
}

void PassListModel::insert(const Pass &pass)
{
    const auto isOlder = [&](const Pass &other) { return other.createdAt <= pass.createdAt; };
    m_passes.insert(std::ranges::find_if(m_passes, isOlder), pass);
}

void PassListModel::update(const Pass &pass)
{
    m_holders.insert(pass.id, pass.record.holder);
    const auto known = std::ranges::find(m_passes, pass.id, &Pass::id);
    if (known == m_passes.end()) {
        insert(pass);
        m_early.insert(pass.id);
        refilter();
        return;
    }
    *known = pass;
    const int row = rowOf(pass.id);
    if ((row >= 0) != m_filter.accepts(pass))
        refilter();
    else if (row >= 0)
        Q_EMIT dataChanged(index(row), index(row));
}

void PassListModel::setFilter(const PassFilter &filter)
{
    if (m_filter == filter)
        return;
    m_filter = filter;
    refilter();
}

void PassListModel::refilter()
{
    beginResetModel();
    m_shown.clear();
    for (qsizetype i = 0; i < m_passes.size(); ++i) {
        if (m_filter.accepts(m_passes.at(i)))
            m_shown.append(i);
    }
    endResetModel();
    Q_EMIT countChanged();
}

const Pass *PassListModel::pass(const PassId &id) const
{
    const auto known = std::ranges::find(m_passes, id, &Pass::id);
    return known == m_passes.end() ? nullptr : &*known;
}

const Pass *PassListModel::at(int row) const
{
    return row >= 0 && row < count() ? &m_passes.at(m_shown.at(row)) : nullptr;
}

int PassListModel::rowOf(const PassId &id) const
{
    const auto shown = std::ranges::find_if(m_shown, [&](qsizetype i) { return m_passes.at(i).id == id; });
    return shown == m_shown.end() ? -1 : static_cast<int>(shown - m_shown.begin());
}

} // namespace qairopay
