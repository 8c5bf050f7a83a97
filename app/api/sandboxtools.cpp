// SPDX-FileCopyrightText: 2026 QairoPay Pass Studio contributors
// SPDX-License-Identifier: Apache-2.0
#include "api/sandboxtools.h"

#include "api/call.h"
#include "api/lenientjson.h"

#include <QtCore/qjsondocument.h>

using namespace Qt::StringLiterals;

namespace qairopay::api {

namespace {

template <typename T> auto fromBody(Result<T> (*decode)(const QByteArray &))
{
    return [decode](const Answer &answer) { return decode(answer.body); };
}

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
    const auto array = reader.array(u"data"_s);
    RequestLines log;
    log.lastSeq = reader.integer(u"last_seq"_s);
    if (const auto end = reader.finish(); !end)
        return std::unexpected(corrupt(end.error()));
    for (const auto &each : array) {
        const auto line = readLine(each.toObject());
        if (!line)
            return std::unexpected(line.error());
        log.lines.append(*line);
    }
    return log;
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

template <typename T, typename Decode> Reply<T> SandboxTools::call(Request request, Decode decode)
{
    if (!m_client->profile().isLocal()) {
        return QtFuture::makeReadyValueFuture(
            Result<T>(failure(ErrorKind::Unsupported, u"Only a local sandbox can do this."_s)));
    }
    return m_client->call<T>(std::move(request), decode);
}

Reply<SandboxClock> SandboxTools::clock()
{
    return call<SandboxClock>(m_client->request(Verb::Get, u"/test/clock"_s), fromBody(decodeClock));
}

Reply<SandboxClock> SandboxTools::advanceClock(std::chrono::seconds by)
{
    const auto body =
        QJsonDocument(QJsonObject{{u"seconds"_s, qint64(by.count())}}).toJson(QJsonDocument::Compact);
    return call<SandboxClock>(m_client->write(Verb::Post, u"/test/clock/advance"_s, body, {}),
                              fromBody(decodeClock));
}

Reply<RequestLines> SandboxTools::requests(qint64 after)
{
    auto get = m_client->request(Verb::Get, u"/test/requests"_s);
    get.url.setQuery(QUrlQuery{{u"limit"_s, u"500"_s}, {u"after"_s, QString::number(after)}});
    return call<RequestLines>(get, fromBody(decodeRequestLines));
}

Reply<PhoneNews> SandboxTools::askForNews()
{
    return call<PhoneNews>(m_client->write(Verb::Post, u"/test/devices/simulate_fetch"_s, "{}", {}),
                           fromBody(decodePhoneNews));
}

} // namespace qairopay::api
