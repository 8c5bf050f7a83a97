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

} // namespace qairopay::api
