// SPDX-FileCopyrightText: 2026 QairoPay Pass Studio contributors
// SPDX-License-Identifier: Apache-2.0
#include "cli/await.h"
#include "cli/resourceview.h"
#include "cli/servicecommands.h"
#include "settings/atomicfile.h"

#include <QtCore/qcryptographichash.h>
#include <QtCore/qjsonarray.h>
#include <QtCore/qjsondocument.h>
#include <QtCore/qmessageauthenticationcode.h>
#include <QtCore/qtimer.h>

using namespace Qt::StringLiterals;

namespace qairopay::cli {

namespace {

const QList<Column> endpointColumns{{u"ID"_s, u"id"_s},
                                    {u"STATUS"_s, u"status"_s},
                                    {u"EVENTS"_s, u"enabled_events"_s},
                                    {u"URL"_s, u"url"_s},
                                    {u"DESCRIPTION"_s, u"description"_s}};
const QList<Column> newEndpointColumns{{{}, u"id"_s}, {{}, u"secret"_s}};
const QList<Column> eventColumns{{u"TIME"_s, u"created"_s}, {u"ID"_s, u"id"_s}, {u"TYPE"_s, u"type"_s}};
constexpr int pollMs = 500;

template <typename Call>
int perform(Console &console, const Choice &choice, const QList<Column> &columns, Call call)
{
    const auto client = openClient(choice, console);
    if (!client)
        return console.fail(client.error());
    return printOne(console, await(call(api::Plain(**client))), columns);
}

QString endpointPath(const QString &id, const QString &verb = {})
{
    return u"/webhooks/endpoints/"_s + id + verb;
}

/// Comes back when the time has passed.
/// False when it was interrupted.
bool pause(int milliseconds)
{
    QEventLoop loop;
    const Interruption interruption;
    QObject::connect(&interruption, &Interruption::came, &loop, &QEventLoop::quit);
    QTimer::singleShot(milliseconds, &loop, &QEventLoop::quit);
    loop.exec();
    return !interruption.hasCome();
}

int endOfTail(Console &console, int shown)
{
    console.note(u"Interrupted after %1 events."_s.arg(shown));
    return Interrupted;
}

void printEvent(Console &console, const QJsonObject &event)
{
    if (console.isJson())
        return console.bytes(QJsonDocument(event).toJson(QJsonDocument::Compact) + '\n');
    console.line(u"%1  %2  %3"_s.arg(memberText(event, u"created"_s), memberText(event, u"id"_s),
                                     memberText(event, u"type"_s)));
}

/// The cursor behind an event (api-contract 10.9); empty for none.
QString cursorAfter(const QJsonValue &event)
{
    const auto id = event.toObject().value("id"_L1).toString();
    const auto cursor = QJsonDocument(QJsonObject{{u"id"_s, id}}).toJson(QJsonDocument::Compact);
    const auto text = cursor.toBase64(QByteArray::Base64UrlEncoding | QByteArray::OmitTrailingEquals);
    return id.isEmpty() ? QString() : QString::fromLatin1(text);
}

Result<QString> newestCursor(api::Plain &api)
{
    return await(api.get(u"/webhooks/events"_s, {{u"limit"_s, u"1"_s}}))
        .transform([](const QJsonObject &page) { return cursorAfter(page["data"_L1].toArray().first()); });
}

struct Signature
{
    qint64 time = 0;
    QList<QByteArray> digests;
};

std::optional<Signature> parseSignature(const QString &header)
{
    Signature signature;
    bool hasTime = false;
    for (const auto &part : header.split(u',')) {
        if (part.startsWith("t="_L1))
            signature.time = part.sliced(2).toLongLong(&hasTime);
        else if (part.startsWith("v1="_L1))
            signature.digests.append(part.sliced(3).toLatin1());
    }
    return hasTime && !signature.digests.isEmpty() ? std::optional(signature) : std::nullopt;
}

/// Takes the same time wherever two texts begin to differ.
bool equals(const QByteArray &a, const QByteArray &b)
{
    if (a.size() != b.size())
        return false;
    int difference = 0;
    for (qsizetype i = 0; i < a.size(); ++i)
        difference |= a.at(i) ^ b.at(i);
    return difference == 0;
}

} // namespace

int listEndpoints(Console &console, const Choice &choice)
{
    return printList(console, choice, u"/webhooks/endpoints"_s, {}, endpointColumns);
}

int createEndpoint(Console &console, const Choice &choice, const EndpointArguments &arguments)
{
    QJsonObject body{{u"url"_s, arguments.url}};
    if (!arguments.events.isEmpty())
        body.insert(u"enabled_events"_s, QJsonArray::fromStringList(arguments.events));
    if (!arguments.description.isEmpty())
        body.insert(u"description"_s, arguments.description);
    return perform(console, choice, newEndpointColumns,
                   [&](api::Plain api) { return api.post(u"/webhooks/endpoints"_s, body); });
}

int setEndpointStatus(Console &console, const Choice &choice, const QString &id, const QString &status)
{
    return perform(console, choice, endpointColumns,
                   [&](api::Plain api) { return api.patch(endpointPath(id), {{u"status"_s, status}}); });
}

int updateEndpoint(Console &console, const Choice &choice, const QString &id,
                   const EndpointArguments &arguments)
{
    QJsonObject body;
    if (!arguments.url.isEmpty())
        body.insert(u"url"_s, arguments.url);
    if (!arguments.events.isEmpty())
        body.insert(u"enabled_events"_s, QJsonArray::fromStringList(arguments.events));
    if (!arguments.description.isEmpty())
        body.insert(u"description"_s, arguments.description);
    if (body.isEmpty())
        return console.misuse(
            {ErrorKind::InvalidInput, u"Say what changes: --to, --event or --description."_s, {}, {}});
    return perform(console, choice, endpointColumns,
                   [&](api::Plain api) { return api.patch(endpointPath(id), body); });
}

int rotateEndpoint(Console &console, const Choice &choice, const QString &id)
{
    return perform(console, choice, newEndpointColumns,
                   [&](api::Plain api) { return api.post(endpointPath(id, u"/rotate_secret"_s)); });
}

int deleteEndpoint(Console &console, const Choice &choice, const QString &id)
{
    return perform(console, choice, {{{}, u"id"_s}},
                   [&](api::Plain api) { return api.remove(endpointPath(id)); });
}

int listDeliveries(Console &console, const Choice &choice, const QString &eventId)
{
    return printList(console, choice, u"/webhooks/events/%1/deliveries"_s.arg(eventId), {},
                     {{u"ID"_s, u"id"_s},
                      {u"ENDPOINT"_s, u"endpoint_id"_s},
                      {u"STATUS"_s, u"status"_s},
                      {u"NEXT"_s, u"next_attempt_at"_s},
                      {u"ENDED"_s, u"finished_at"_s}});
}

int replayEvent(Console &console, const Choice &choice, const QString &eventId, const QString &endpointId)
{
    const QJsonObject body =
        endpointId.isEmpty() ? QJsonObject() : QJsonObject{{u"endpoint_id"_s, endpointId}};
    return perform(console, choice, {{{}, u"event_id"_s}}, [&](api::Plain api) {
        return api.post(u"/webhooks/events/%1/replay"_s.arg(eventId), body);
    });
}

int verifyWebhook(Console &console, const WebhookVerification &given)
{
    const auto secret = settings::readFile(given.secretFile);
    const auto body = given.bodyFile == "-"_L1 ? Result<QByteArray>(console.readInput())
                                               : settings::readFile(given.bodyFile);
    if (!secret || !body)
        return console.fail(secret ? body.error() : secret.error());
    const auto signature = parseSignature(given.header);
    if (!signature)
        return console.fail(
            {ErrorKind::InvalidInput, u"The header is not t=…,v1=…."_s, {}, {}, u"malformed_header"_s, {}});
    QMessageAuthenticationCode code(QCryptographicHash::Sha256, secret->trimmed());
    code.addData(QByteArray::number(signature->time) + '.');
    code.addData(*body);
    const auto digest = code.result().toHex();
    bool isSigned = false;
    for (const auto &each : signature->digests)
        isSigned |= equals(each, digest);
    if (!isSigned)
        return console.fail({ErrorKind::Corrupt,
                             u"The signature is not by this secret."_s,
                             {},
                             {},
                             u"invalid_signature"_s,
                             {}});
    const auto age = QDateTime::currentSecsSinceEpoch() - signature->time;
    if (given.toleranceSeconds > 0 && std::abs(age) > given.toleranceSeconds)
        return console.fail({ErrorKind::Corrupt,
                             u"The signature is not of this moment."_s,
                             {},
                             {},
                             u"timestamp_out_of_tolerance"_s,
                             {}});
    if (console.isJson())
        console.json(QJsonObject{{u"ok"_s, true}, {u"signed_at"_s, signature->time}});
    else
        console.line(u"The signature holds."_s);
    return Ok;
}

int listEvents(Console &console, const Choice &choice, const QString &type, int most)
{
    QUrlQuery query;
    if (!type.isEmpty())
        query.addQueryItem(u"type"_s, type);
    return printList(console, choice, u"/webhooks/events"_s, query, eventColumns, most);
}

int tailEvents(Console &console, const Choice &choice, const TailArguments &arguments)
{
    const auto client = openClient(choice, console);
    if (!client)
        return console.fail(client.error());
    api::Plain api(**client);
    auto cursor = arguments.fromStart ? Result<QString>(QString()) : newestCursor(api);
    if (!cursor)
        return console.fail(cursor.error());
    int shown = 0;
    while (arguments.count == 0 || shown < arguments.count) {
        QUrlQuery query{{u"order"_s, u"asc"_s}, {u"limit"_s, u"100"_s}};
        if (!arguments.type.isEmpty())
            query.addQueryItem(u"type"_s, arguments.type);
        if (!cursor->isEmpty())
            query.addQueryItem(u"starting_after"_s, *cursor);
        const auto page = await(api.get(u"/webhooks/events"_s, query));
        if (!page)
            return page.error().kind == ErrorKind::Cancelled ? endOfTail(console, shown)
                                                             : console.fail(page.error());
        const auto events = page->value("data"_L1).toArray();
        for (const auto &event : events) {
            if (arguments.count > 0 && shown >= arguments.count)
                break;
            printEvent(console, event.toObject());
            ++shown;
            cursor = cursorAfter(event);
        }
        if (events.isEmpty() && !pause(pollMs))
            return endOfTail(console, shown);
    }
    return Ok;
}

} // namespace qairopay::cli
