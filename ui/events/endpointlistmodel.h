// SPDX-FileCopyrightText: 2026 QairoPay Pass Studio contributors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "api/webhookvalues.h"

#include <QtCore/qabstractitemmodel.h>
#include <QtQmlIntegration/qqmlintegration.h>

namespace qairopay {

/// The endpoints of a tenant; sixteen at most.
class EndpointListModel : public QAbstractListModel
{
    Q_OBJECT
    QML_ELEMENT
    QML_UNCREATABLE("Belongs to the events page.")
    Q_PROPERTY(int count READ count NOTIFY countChanged FINAL)

public:
    enum class Role {
        EndpointId = Qt::UserRole,
        Url,
        Description,
        Events, ///< "pass.*, pass_template.*"
        StateText,
        Tone,
    };
    Q_ENUM(Role)

    using QAbstractListModel::QAbstractListModel;

    [[nodiscard]] int rowCount(const QModelIndex &parent = {}) const override;
    [[nodiscard]] QVariant data(const QModelIndex &index, int role) const override;
    [[nodiscard]] QHash<int, QByteArray> roleNames() const override;

    [[nodiscard]] int count() const { return static_cast<int>(m_endpoints.size()); }
    [[nodiscard]] const api::WebhookEndpoint *at(int row) const;
    [[nodiscard]] const api::WebhookEndpoint *find(const QString &id) const { return at(rowOf(id)); }
    [[nodiscard]] int rowOf(const QString &id) const;

    void setEndpoints(const QList<api::WebhookEndpoint> &endpoints);
    /// Puts one in its place, or in front when it is new.
    void update(const api::WebhookEndpoint &endpoint);
    void remove(const QString &id);

Q_SIGNALS:
    void countChanged();

private:
    QList<api::WebhookEndpoint> m_endpoints;
};

} // namespace qairopay
