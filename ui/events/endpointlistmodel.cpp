// SPDX-FileCopyrightText: 2026 QairoPay Pass Studio contributors
// SPDX-License-Identifier: Apache-2.0
#include "events/endpointlistmodel.h"

#include "events/eventwords.h"

#include <algorithm>

using namespace Qt::StringLiterals;

namespace qairopay {

int EndpointListModel::rowCount(const QModelIndex &parent) const
{
    return parent.isValid() ? 0 : count();
}

QVariant EndpointListModel::data(const QModelIndex &index, int role) const
{
    if (!checkIndex(index, CheckIndexOption::IndexIsValid | CheckIndexOption::ParentIsInvalid))
        return {};
    const auto &endpoint = m_endpoints.at(index.row());
    switch (Role(role)) {
    case Role::EndpointId:
        return endpoint.id;
    case Role::Url:
        return endpoint.url;
    case Role::Description:
        return endpoint.description;
    case Role::Events:
        return sentEventsText(endpoint.enabledEvents);
    case Role::StateText:
        return endpointStateWord(endpoint.status);
    case Role::Tone:
        return endpointTone(endpoint.status);
    }
    return {};
}

QHash<int, QByteArray> EndpointListModel::roleNames() const
{
    return {{int(Role::EndpointId), "endpointId"},   {int(Role::Url), "url"},
            {int(Role::Description), "description"}, {int(Role::Events), "events"},
            {int(Role::StateText), "stateText"},     {int(Role::Tone), "tone"}};
}

const api::WebhookEndpoint *EndpointListModel::at(int row) const
{
    return row >= 0 && row < count() ? &m_endpoints.at(row) : nullptr;
}

int EndpointListModel::rowOf(const QString &id) const
{
    const auto it = std::ranges::find(m_endpoints, id, &api::WebhookEndpoint::id);
    return it == m_endpoints.end() ? -1 : static_cast<int>(it - m_endpoints.begin());
}

void EndpointListModel::setEndpoints(const QList<api::WebhookEndpoint> &endpoints)
{
    if (m_endpoints == endpoints)
        return;
    beginResetModel();
    m_endpoints = endpoints;
    endResetModel();
    Q_EMIT countChanged();
}

void EndpointListModel::update(const api::WebhookEndpoint &endpoint)
{
    const int row = rowOf(endpoint.id);
    if (row >= 0) {
        m_endpoints[row] = endpoint;
        Q_EMIT dataChanged(index(row), index(row));
        return;
    }
    beginInsertRows({}, 0, 0);
    m_endpoints.prepend(endpoint);
    endInsertRows();
    Q_EMIT countChanged();
}

void EndpointListModel::remove(const QString &id)
{
    const int row = rowOf(id);
    if (row < 0)
        return;
    beginRemoveRows({}, row, row);
    m_endpoints.removeAt(row);
    endRemoveRows();
    Q_EMIT countChanged();
}

} // namespace qairopay
