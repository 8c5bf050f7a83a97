// SPDX-FileCopyrightText: 2026 QairoPay Pass Studio contributors
// SPDX-License-Identifier: Apache-2.0
#include "api/administration.h"

#include "api/call.h"
#include "api/decode.h"

#include <QtCore/qjsondocument.h>

using namespace Qt::StringLiterals;

namespace qairopay::api {

namespace {

const auto keysPath = u"/api_keys"_s;

QByteArray toBody(const ApiKeyOrder &order)
{
    QJsonObject body{{u"flavour"_s, order.isPublishable ? u"publishable"_s : u"secret"_s}};
    if (!order.isPublishable)
        body.insert(u"scope"_s, order.scope);
    if (!order.description.isEmpty())
        body.insert(u"description"_s, order.description);
    return QJsonDocument(body).toJson(QJsonDocument::Compact);
}

} // namespace

Reply<Page<ApiKey>> Administration::keys(const PageQuery &page)
{
    auto get = m_client->request(Verb::Get, keysPath);
    get.url.setQuery(toUrlQuery(page));
    return m_client->callLocal<Page<ApiKey>>(get, fromBody(decodeApiKeyPage));
}

Reply<NewApiKey> Administration::createKey(const ApiKeyOrder &order)
{
    return m_client->callLocal<NewApiKey>(m_client->write(Verb::Post, keysPath, toBody(order), {}),
                                          fromBody(decodeNewApiKey));
}

Reply<NewApiKey> Administration::rotateKey(const KeyId &id)
{
    const auto path = keysPath + u'/' + id.toString() + u"/rotate"_s;
    return m_client->callLocal<NewApiKey>(m_client->write(Verb::Post, path, "{}", {}),
                                          fromBody(decodeNewApiKey));
}

Reply<ApiKey> Administration::revokeKey(const KeyId &id, bool inADay)
{
    const auto path = keysPath + u'/' + id.toString() + u"/revoke"_s;
    return m_client->callLocal<ApiKey>(
        m_client->write(Verb::Post, path, inADay ? R"({"pending":true})" : "{}", {}), fromBody(decodeApiKey));
}

Reply<Page<AuditRecord>> Administration::auditLog(const AuditQuery &query)
{
    auto get = m_client->request(Verb::Get, u"/audit_log"_s);
    get.url.setQuery(toUrlQuery(query));
    return m_client->callLocal<Page<AuditRecord>>(get, fromBody(decodeAuditPage));
}

} // namespace qairopay::api
