// SPDX-FileCopyrightText: 2026 QairoPay Pass Studio contributors
// SPDX-License-Identifier: Apache-2.0
#include "api/plain.h"

#include "api/call.h"
#include "api/words.h"
#include "base/strictjson.h"

#include <QtCore/qjsondocument.h>

using namespace Qt::StringLiterals;

namespace qairopay::api {

namespace {

Result<QJsonObject> objectOf(const Answer &answer)
{
    auto object = parseJsonObject(answer.body, {.maxBytes = 16 << 20});
    if (!object)
        return failure(ErrorKind::Corrupt,
                       Words::tr("The service answered with something that is not JSON."));
    return object;
}

QByteArray compact(const QJsonObject &object)
{
    return QJsonDocument(object).toJson(QJsonDocument::Compact);
}

} // namespace

Reply<QJsonObject> Plain::get(const QString &path, const QUrlQuery &query)
{
    auto request = m_client->request(Verb::Get, path);
    request.url.setQuery(query);
    return m_client->call<QJsonObject>(request, objectOf);
}

Reply<QJsonObject> Plain::post(const QString &path, const QJsonObject &body)
{
    return m_client->call<QJsonObject>(m_client->write(Verb::Post, path, compact(body), {}), objectOf);
}

Reply<QJsonObject> Plain::patch(const QString &path, const QJsonObject &body)
{
    return m_client->call<QJsonObject>(m_client->write(Verb::Patch, path, compact(body), {}), objectOf);
}

Reply<QJsonObject> Plain::promote(const QString &templateId, const QJsonObject &body, const Secret &liveKey)
{
    auto request =
        m_client->write(Verb::Post, u"/pass_templates/%1/promote"_s.arg(templateId), compact(body), {});
    request.liveKey = liveKey;
    return m_client->call<QJsonObject>(request, objectOf);
}

Reply<QJsonObject> Plain::remove(const QString &path)
{
    return m_client->call<QJsonObject>(m_client->write(Verb::Delete, path, {}, {}), objectOf);
}

} // namespace qairopay::api
