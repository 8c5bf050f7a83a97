// SPDX-FileCopyrightText: 2026 QairoPay Pass Studio contributors
// SPDX-License-Identifier: Apache-2.0
#include "api/simulator.h"

#include "api/call.h"
#include "api/decode.h"

#include <QtCore/qjsondocument.h>

using namespace Qt::StringLiterals;

namespace qairopay::api {

namespace {

Result<void> nothing(const Answer &)
{
    return {};
}

Result<Pass> passOf(const Answer &answer)
{
    return decodePass(answer.body);
}

QJsonObject passAndPlatform(const PassId &id, WalletPlatform platform)
{
    return {{u"pass_id"_s, id.toString()}, {u"platform"_s, toApiName(platform)}};
}

} // namespace

template <typename T, typename Decode>
Reply<T> Simulator::post(const QString &path, const QJsonObject &body, Decode decode)
{
    if (!m_client->profile().isLocal()) {
        return QtFuture::makeReadyValueFuture(
            Result<T>(failure(ErrorKind::Unsupported, u"Only a local sandbox has simulators."_s)));
    }
    const auto bytes = QJsonDocument(body).toJson(QJsonDocument::Compact);
    return m_client->call<T>(m_client->write(Verb::Post, u"/test/"_s + path, bytes, {}), decode);
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
    return post<Scan>(u"passes/simulate_scan"_s, body,
                      [](const Answer &answer) { return decodeScan(answer.body); });
}

Reply<Pass> Simulator::install(const PassId &id, WalletPlatform platform)
{
    return post<Pass>(u"passes/simulate_install"_s, passAndPlatform(id, platform), passOf);
}

Reply<Pass> Simulator::remove(const PassId &id, WalletPlatform platform)
{
    return post<Pass>(u"passes/simulate_remove"_s, passAndPlatform(id, platform), passOf);
}

Reply<void> Simulator::advanceClock(std::chrono::seconds by)
{
    return post<void>(u"clock/advance"_s, {{u"seconds"_s, qint64(by.count())}}, nothing);
}

Reply<void> Simulator::reset()
{
    return post<void>(u"reset"_s, {}, nothing);
}

} // namespace qairopay::api
