// SPDX-FileCopyrightText: 2026 QairoPay Pass Studio contributors
// SPDX-License-Identifier: Apache-2.0
#include "events/eventlistmodel.h"

#include "events/eventsubject.h"
#include "events/eventwords.h"
#include "events/memberchange.h"
#include "passes/passwords.h"

#include <algorithm>

namespace qairopay {

int EventListModel::rowCount(const QModelIndex &parent) const
{
    return parent.isValid() ? 0 : count();
}

QVariant EventListModel::data(const QModelIndex &index, int role) const
{
    if (!checkIndex(index, CheckIndexOption::IndexIsValid | CheckIndexOption::ParentIsInvalid))
        return {};
    const auto &event = m_events.at(index.row());
    switch (Role(role)) {
    case Role::Title:
        return eventTitle(event.type);
    case Role::Type:
        return event.type;
    case Role::Subject: {
        const auto subject = events::subjectOf(event);
        return subject.name.isEmpty() ? shortId(subject.id) : subject.name;
    }
    case Role::SubjectId:
        return events::subjectOf(event).id;
    case Role::Changed:
        return changedWords(event);
    case Role::Time:
        return momentText(event.created);
    case Role::ExactTime:
        return exactMomentText(event.created);
    }
    return {};
}

QHash<int, QByteArray> EventListModel::roleNames() const
{
    return {{int(Role::Title), "title"},        {int(Role::Type), "type"},
            {int(Role::Subject), "subject"},    {int(Role::SubjectId), "subjectId"},
            {int(Role::Changed), "changed"},    {int(Role::Time), "time"},
            {int(Role::ExactTime), "exactTime"}};
}

bool EventListModel::canFetchMore(const QModelIndex &parent) const
{
    return !parent.isValid() && m_hasMore;
}

void EventListModel::fetchMore(const QModelIndex &parent)
{
    if (canFetchMore(parent))
        Q_EMIT moreWanted();
}

const api::Event *EventListModel::at(int row) const
{
    return row >= 0 && row < count() ? &m_events.at(row) : nullptr;
}

int EventListModel::rowOf(const EventId &id) const
{
    const auto it = std::ranges::find(m_events, id, &api::Event::id);
    return it == m_events.end() ? -1 : static_cast<int>(it - m_events.begin());
}

void EventListModel::clear()
{
    beginResetModel();
    m_events.clear();
    m_hasMore = false;
    endResetModel();
    Q_EMIT countChanged();
}

void EventListModel::append(const QList<api::Event> &events, bool hasMore)
{
    const auto room = std::max<qsizetype>(0, mostKept - m_events.size());
    const auto fresh = events.first(std::min(events.size(), room));
    m_hasMore = hasMore && m_events.size() + fresh.size() < mostKept;
    if (!fresh.isEmpty()) {
        beginInsertRows({}, count(), count() + static_cast<int>(fresh.size()) - 1);
        m_events.append(fresh);
        endInsertRows();
    }
    Q_EMIT countChanged();
}

void EventListModel::prepend(const api::Event &event)
{
    if (m_events.size() >= mostKept) {
        beginRemoveRows({}, count() - 1, count() - 1);
        m_events.removeLast();
        m_hasMore = false;
        endRemoveRows();
    }
    beginInsertRows({}, 0, 0);
    m_events.prepend(event);
    endInsertRows();
    Q_EMIT countChanged();
}

} // namespace qairopay
