// SPDX-FileCopyrightText: 2026 QairoPay Pass Studio contributors
// SPDX-License-Identifier: Apache-2.0
#include "api/simulator.h"

#include "api/call.h"
#include "api/decode.h"

#include <QtCore/qjsondocument.h>

using namespace Qt::StringLiterals;

namespace qairopay::api {

namespace {

QJsonObject passAndPlatform(const PassId &id, WalletPlatform platform)
{
    return {{u"pass_id"_s, id.toString()}, {u"platform"_s, toApiName(platform)}};
}

} // namespace

Request Simulator::post(const QString &path, const QJsonObject &body) const
{
    const auto bytes = QJsonDocument(body).toJson(QJsonDocument::Compact);
    return m_client->write(Verb::Post, u"/test/"_s + path, bytes, {});
}

Reply<Scan> Simulator::scan(const SimulatedScan &scan)
{
    QJsonObject body{{u"pass_id"_s, scan.passId.toString()}};
    if (!scan.scannerId.isEmpty())
        body.insert(u"scanner_id"_s, scan.scannerId);
    if (!scan.method.isEmpty())
        body.insert(u"method"_s, scan.method);
    if (scan.latitude && scan.longitude) {
        body.insert(u"latitude"_s, *scan.latitude);
        body.insert(u"longitude"_s, *scan.longitude);
    }
    if (!scan.payload.isEmpty())
        body.insert(u"payload"_s, scan.payload);
    return m_client->callLocal<Scan>(post(u"passes/simulate_scan"_s, body), fromBody(decodeScan));
}

Reply<Pass> Simulator::install(const PassId &id, WalletPlatform platform)
{
    return m_client->callLocal<Pass>(post(u"passes/simulate_install"_s, passAndPlatform(id, platform)),
                                     fromBody(decodePass));
}

Reply<Pass> Simulator::remove(const PassId &id, WalletPlatform platform)
{
    return m_client->callLocal<Pass>(post(u"passes/simulate_remove"_s, passAndPlatform(id, platform)),
                                     fromBody(decodePass));
}

Reply<void> Simulator::reset()
{
    return m_client->callLocal<void>(post(u"reset"_s), [](const Answer &) { return Result<void>(); });
}

} // namespace qairopay::api
