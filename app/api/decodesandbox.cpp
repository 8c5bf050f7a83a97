// SPDX-FileCopyrightText: 2026 QairoPay Pass Studio contributors
// SPDX-License-Identifier: Apache-2.0
#include "api/decode.h"
#include "api/lenientjson.h"

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

} // namespace qairopay::api
