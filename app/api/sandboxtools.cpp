// SPDX-FileCopyrightText: 2026 QairoPay Pass Studio contributors
// SPDX-License-Identifier: Apache-2.0
#include "api/sandboxtools.h"

#include "api/call.h"
#include "api/decode.h"

#include <QtCore/qjsondocument.h>

using namespace Qt::StringLiterals;

namespace qairopay::api {

Reply<SandboxClock> SandboxTools::clock()
{
    return m_client->callLocal<SandboxClock>(m_client->request(Verb::Get, u"/test/clock"_s),
                                             fromBody(decodeClock));
}

Reply<SandboxClock> SandboxTools::advanceClock(std::chrono::seconds by)
{
    const auto body =
        QJsonDocument(QJsonObject{{u"seconds"_s, qint64(by.count())}}).toJson(QJsonDocument::Compact);
    return m_client->callLocal<SandboxClock>(m_client->write(Verb::Post, u"/test/clock/advance"_s, body, {}),
                                             fromBody(decodeClock));
}

Reply<RequestLines> SandboxTools::requests(qint64 after)
{
    auto get = m_client->request(Verb::Get, u"/test/requests"_s);
    get.url.setQuery(QUrlQuery{{u"limit"_s, u"500"_s}, {u"after"_s, QString::number(after)}});
    return m_client->callLocal<RequestLines>(get, fromBody(decodeRequestLines));
}

Reply<PhoneNews> SandboxTools::askForNews()
{
    return m_client->callLocal<PhoneNews>(
        m_client->write(Verb::Post, u"/test/devices/simulate_fetch"_s, "{}", {}), fromBody(decodePhoneNews));
}

Reply<Promotion> SandboxTools::promote(const TemplateId &id, const PromotionOrder &order,
                                       const Secret &liveKey)
{
    const QJsonObject body{{u"to"_s, u"live"_s},
                           {u"dry_run"_s, order.isDryRun},
                           {u"include_webhook_endpoints"_s, order.withEndpoints}};
    auto request = m_client->write(Verb::Post, u"/pass_templates/%1/promote"_s.arg(id.toString()),
                                   QJsonDocument(body).toJson(QJsonDocument::Compact), {});
    request.liveKey = liveKey;
    return m_client->callLocal<Promotion>(request, fromBody(decodePromotion));
}

} // namespace qairopay::api
