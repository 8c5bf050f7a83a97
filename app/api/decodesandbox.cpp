// SPDX-FileCopyrightText: 2026 QairoPay Pass Studio contributors
// SPDX-License-Identifier: Apache-2.0
#include "api/decode.h"
#include "api/lenientjson.h"
#include "template/templatecodec.h"

#include <QtCore/qjsonarray.h>

using namespace Qt::StringLiterals;

namespace qairopay::api {

namespace {

Result<SandboxClock> readClock(const QJsonObject &object)
{
    auto reader = lenientReader(object);
    SandboxClock clock;
    clock.now = readRequiredTime(reader, u"now"_s);
    clock.ahead = std::chrono::seconds(reader.integer(u"offset_seconds"_s));
    if (const auto end = reader.finish(); !end)
        return std::unexpected(corrupt(end.error()));
    return clock;
}

Result<RequestLine> readLine(const QJsonObject &object)
{
    auto reader = lenientReader(object);
    RequestLine line;
    line.seq = reader.integer(u"seq"_s);
    line.at = readRequiredTime(reader, u"at"_s);
    line.method = reader.requiredString(u"method"_s);
    line.route = reader.string(u"route"_s);
    line.operation = reader.string(u"operation"_s);
    line.status = int(reader.integer(u"status"_s));
    line.milliseconds = reader.optionalNumber(u"duration_ms"_s).value_or(0);
    line.requestId = RequestId(reader.string(u"request_id"_s));
    if (const auto end = reader.finish(); !end)
        return std::unexpected(corrupt(end.error()));
    return line;
}

Result<RequestLines> readLines(const QJsonObject &object)
{
    auto reader = lenientReader(object);
    const auto lines = reader.array(u"data"_s);
    const auto lastSeq = reader.integer(u"last_seq"_s);
    if (const auto end = reader.finish(); !end)
        return std::unexpected(corrupt(end.error()));
    return readList<RequestLine>(lines, readLine).transform([&](const QList<RequestLine> &read) {
        return RequestLines{read, lastSeq};
    });
}

Result<PhoneNews> readNews(const QJsonObject &object)
{
    auto reader = lenientReader(object);
    PhoneNews news;
    news.wasPushed = reader.boolean(u"was_pushed"_s);
    const auto passes = reader.array(u"passes"_s);
    if (const auto end = reader.finish(); !end)
        return std::unexpected(corrupt(end.error()));
    for (const auto &each : passes) {
        auto pass = lenientReader(each.toObject());
        news.passes += pass.integer(u"status"_s) == 200 ? 1 : 0;
        news.notifications += pass.strings(u"notifications"_s);
    }
    return news;
}

Result<Promotion::Action> actionFromName(const QString &name)
{
    if (name == "create"_L1)
        return Promotion::Action::Create;
    if (name == "update"_L1)
        return Promotion::Action::Update;
    if (name == "none"_L1)
        return Promotion::Action::None;
    return failure(ErrorKind::Corrupt, u"This must be create, update or none."_s, u"action"_s);
}

Result<Difference> readDifference(const QJsonObject &object)
{
    auto reader = lenientReader(object);
    Difference difference;
    difference.path = reader.string(u"path"_s);
    if (const auto end = reader.finish(); !end)
        return std::unexpected(corrupt(end.error()));
    const auto valueOf = [&object](QLatin1StringView name) {
        const auto value = object.value(name);
        return value.isUndefined() ? QJsonValue(QJsonValue::Null) : value;
    };
    difference.from = valueOf("from"_L1);
    difference.to = valueOf("to"_L1);
    return difference;
}

Result<void> readLive(const QJsonObject &resource, Promotion &promotion)
{
    if (resource.isEmpty())
        return {};
    auto value = templateFromResource(resource);
    if (!value)
        return std::unexpected(corrupt(value.error()));
    promotion.templateId = TemplateId(resource["id"_L1].toString());
    promotion.live = *std::move(value);
    return {};
}

Result<Promotion> readPromotion(const QJsonObject &object)
{
    auto reader = lenientReader(withoutNulls(object));
    const auto action = actionFromName(reader.requiredString(u"action"_s));
    Promotion promotion;
    promotion.endpointsAdded = reader.integer(u"webhook_endpoints_added"_s);
    const auto resource = reader.object(u"template"_s);
    if (const auto end = reader.finish(); !end)
        return std::unexpected(corrupt(end.error()));
    if (!action)
        return std::unexpected(action.error());
    promotion.action = *action;
    if (const auto live = readLive(resource, promotion); !live)
        return std::unexpected(live.error());
    // With their nulls, which say that a member is not there.
    return readList<Difference>(object.value("differences"_L1).toArray(), readDifference)
        .transform([&](const QList<Difference> &differences) {
            promotion.differences = differences;
            return promotion;
        });
}

} // namespace

Result<SandboxClock> decodeClock(const QByteArray &body)
{
    return parseAnswer(body).and_then(readClock);
}

Result<RequestLines> decodeRequestLines(const QByteArray &body)
{
    return parseAnswer(body).and_then(readLines);
}

Result<PhoneNews> decodePhoneNews(const QByteArray &body)
{
    return parseAnswer(body).and_then(readNews);
}

Result<Promotion> decodePromotion(const QByteArray &body)
{
    return parseWhole(body).and_then(readPromotion);
}

} // namespace qairopay::api
