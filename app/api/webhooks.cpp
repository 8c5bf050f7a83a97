// SPDX-FileCopyrightText: 2026 QairoPay Pass Studio contributors
// SPDX-License-Identifier: Apache-2.0
#include "api/webhooks.h"

#include "api/call.h"
#include "api/decode.h"

#include <QtCore/qjsonarray.h>
#include <QtCore/qjsondocument.h>

using namespace Qt::StringLiterals;

namespace qairopay::api {

namespace {

const auto endpointsPath = u"/webhooks/endpoints"_s;

QString eventPath(const EventId &id, const QString &part = {})
{
    return u"/webhooks/events/"_s + id.toString() + part;
}

QByteArray toBody(const EndpointOrder &order)
{
    QJsonObject body;
    if (order.url)
        body.insert(u"url"_s, *order.url);
    if (order.enabledEvents)
        body.insert(u"enabled_events"_s, QJsonArray::fromStringList(*order.enabledEvents));
    if (order.description)
        body.insert(u"description"_s, *order.description);
    if (order.isEnabled)
        body.insert(u"status"_s, *order.isEnabled ? u"enabled"_s : u"disabled"_s);
    return QJsonDocument(body).toJson(QJsonDocument::Compact);
}

} // namespace

Reply<Page<WebhookEndpoint>> Webhooks::list(const PageQuery &page)
{
    auto get = m_client->request(Verb::Get, endpointsPath);
    get.url.setQuery(toUrlQuery(page));
    return m_client->call<Page<WebhookEndpoint>>(get, fromBody(decodeEndpointPage));
}

Reply<NewEndpoint> Webhooks::create(const EndpointOrder &order)
{
    return m_client->call<NewEndpoint>(m_client->write(Verb::Post, endpointsPath, toBody(order), {}),
                                       fromBody(decodeNewEndpoint));
}

Reply<WebhookEndpoint> Webhooks::change(const QString &id, const EndpointOrder &order)
{
    const auto path = endpointsPath + u'/' + id;
    return m_client->call<WebhookEndpoint>(m_client->write(Verb::Patch, path, toBody(order), {}),
                                           fromBody(decodeEndpoint));
}

Reply<void> Webhooks::remove(const QString &id)
{
    return m_client->call<void>(m_client->write(Verb::Delete, endpointsPath + u'/' + id, {}, {}),
                                [](const Answer &) { return Result<void>(); });
}

Reply<NewEndpoint> Webhooks::rotateSecret(const QString &id)
{
    const auto path = endpointsPath + u'/' + id + u"/rotate_secret"_s;
    return m_client->call<NewEndpoint>(m_client->write(Verb::Post, path, "{}", {}),
                                       fromBody(decodeNewEndpoint));
}

Reply<Event> Webhooks::event(const EventId &id)
{
    return m_client->call<Event>(m_client->request(Verb::Get, eventPath(id)), fromBody(decodeEvent));
}

Reply<Page<Delivery>> Webhooks::deliveries(const EventId &event, const PageQuery &page)
{
    auto get = m_client->request(Verb::Get, eventPath(event, u"/deliveries"_s));
    get.url.setQuery(toUrlQuery(page));
    return m_client->call<Page<Delivery>>(get, fromBody(decodeDeliveryPage));
}

Reply<Page<Delivery>> Webhooks::deliveriesTo(const QString &endpointId, const PageQuery &page)
{
    auto get = m_client->request(Verb::Get, endpointsPath + u'/' + endpointId + u"/deliveries"_s);
    get.url.setQuery(toUrlQuery(page));
    return m_client->callLocal<Page<Delivery>>(get, fromBody(decodeDeliveryPage));
}

Reply<QList<Delivery>> Webhooks::replay(const EventId &event, const QString &endpointId)
{
    const QJsonObject body =
        endpointId.isEmpty() ? QJsonObject() : QJsonObject{{u"endpoint_id"_s, endpointId}};
    const auto bytes = QJsonDocument(body).toJson(QJsonDocument::Compact);
    return m_client->call<QList<Delivery>>(
        m_client->write(Verb::Post, eventPath(event, u"/replay"_s), bytes, {}), fromBody(decodeReplay));
}

} // namespace qairopay::api
