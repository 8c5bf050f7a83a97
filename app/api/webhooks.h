// SPDX-FileCopyrightText: 2026 QairoPay Pass Studio contributors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "api/client.h"
#include "api/webhookvalues.h"

namespace qairopay::api {

/// Webhook endpoints, and how an event fared on its way to them (api-contract 3.3, 6).
class Webhooks
{
public:
    /// The client must outlive it.
    explicit Webhooks(Client &client)
        : m_client(&client)
    {}

    Reply<Page<WebhookEndpoint>> list(const PageQuery &page = {});
    Reply<NewEndpoint> create(const EndpointOrder &order);
    Reply<WebhookEndpoint> change(const QString &id, const EndpointOrder &order);
    Reply<void> remove(const QString &id);
    /// A new secret; the old one signs as well for 24 hours.
    Reply<NewEndpoint> rotateSecret(const QString &id);

    Reply<Event> event(const EventId &id);
    Reply<Page<Delivery>> deliveries(const EventId &event, const PageQuery &page = {});
    /// Newest first; local services only (api-contract 3.3 has no such route).
    Reply<Page<Delivery>> deliveriesTo(const QString &endpointId, const PageQuery &page = {});
    /// Sends an event again: to one endpoint, or, with an empty id, to each that wants its type.
    Reply<QList<Delivery>> replay(const EventId &event, const QString &endpointId = {});

private:
    Client *m_client;
};

} // namespace qairopay::api
