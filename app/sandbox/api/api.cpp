// SPDX-FileCopyrightText: 2026 QairoPay Pass Studio contributors
// SPDX-License-Identifier: Apache-2.0
#include "sandbox/api/api.h"

#include "base/strictjson.h"
#include "sandbox/api/exchange.h"
#include "sandbox/service/downloads.h"
#include "sandbox/store/answertable.h"
#include "sandbox/store/vault.h"
#include "sandbox/versions.h"

#include <QtCore/qjsondocument.h>

#include <algorithm>

using namespace Qt::StringLiterals;

namespace qairopay::sandbox {

namespace {

constexpr qsizetype largeBody = 32 * 1024;
constexpr qsizetype mostCommonHeaders = 5;

QString newRequestId()
{
    static std::mutex mutex;
    static UlidSource source;
    const std::lock_guard lock(mutex);
    return source.nextId<RequestId>().toString();
}

/// Answers that a repeat gets again (api-contract 10.7).
bool isKept(int status)
{
    return (status >= 200 && status < 300) || status == 400 || status == 404 || status == 409 ||
           status == 422;
}

QString toText(const HttpHeaders &headers)
{
    if (headers.isEmpty())
        return u"{}"_s;
    QJsonObject object;
    for (const auto &[name, value] : headers)
        object.insert(QString::fromLatin1(name), QString::fromLatin1(value));
    return QString::fromUtf8(QJsonDocument(object).toJson(QJsonDocument::Compact));
}

HttpHeaders fromText(const QString &text)
{
    HttpHeaders headers;
    const auto object = QJsonDocument::fromJson(text.toUtf8()).object();
    for (auto it = object.begin(); it != object.end(); ++it)
        headers.emplaceBack(it.key().toLatin1(), it->toString().toLatin1());
    return headers;
}

/// A stored answer; an error in it names the request that got it now.
void replay(Exchange &exchange, const StoredAnswer &answer)
{
    exchange.set(Answer{.status = answer.status});
    exchange.answerHeaders = fromText(answer.headers);
    exchange.body = answer.body;
    exchange.isReplay = true;
    if (answer.status < 400)
        return;
    auto error = QJsonDocument::fromJson(answer.body).object().value("error"_L1).toObject();
    error.insert(u"request_id"_s, exchange.call.requestId);
    exchange.body = QJsonDocument(QJsonObject{{u"error"_s, error}}).toJson(QJsonDocument::Compact);
}

QByteArray sealFor(const Exchange &exchange)
{
    return "answer " + exchange.idempotencyKey.toLatin1();
}

bool isForDevices(const Exchange &exchange)
{
    return exchange.route && exchange.route->access == Access::Device;
}

} // namespace

Api::Api(Parts parts)
    : m_parts(std::move(parts))
{}

HttpResponse Api::refusal(int status, const char *message)
{
    ApiError error = invalidParameter(u"malformed_request"_s, {}, QString::fromLatin1(message));
    error.status = status;
    if (status == 413)
        error.code = u"too_long"_s;
    const auto id = newRequestId();
    return {status,
            "application/json",
            {{"QairoPay-Request-Id", id.toLatin1()}, {"QairoPay-Version", versions::current.toByteArray()}},
            QJsonDocument(QJsonObject{{u"error"_s, error.toJson(id)}}).toJson(QJsonDocument::Compact)};
}

void Api::handle(HttpRequest request, HttpReply reply)
{
    auto exchange = std::make_shared<Exchange>();
    exchange->request = std::move(request);
    exchange->reply = std::move(reply);
    exchange->call.requestId = newRequestId();
    exchange->began = std::chrono::steady_clock::now();
    auto admitted = admit(*exchange);
    if (!admitted && admitted.error().code == "invalid_key"_L1 && m_parts.isShared)
        return lookForKey(exchange);
    goOn(exchange, admitted);
}

/// It may be one that another process on the database made a moment ago. Anybody can make keys up, so there
/// is a limit to how many are looked for, before those who have one have to wait.
void Api::lookForKey(const Shared &exchange)
{
    constexpr qint64 nobody = 0;
    const auto allowance = m_parts.limiter.take(nobody, Bucket::UnknownKeys);
    if (!allowance.isGranted) {
        exchange->headers.emplaceBack("Retry-After", QByteArray::number(allowance.retryAfterSeconds));
        return goOn(exchange,
                    std::unexpected(rateLimited(u"connection_limit"_s, allowance.retryAfterSeconds * 1000)));
    }
    m_parts.readers.post(
        [this, exchange](Database &database) { goOn(exchange, admitAgain(*exchange, database)); });
}

void Api::goOn(const Shared &exchange, const Step &admitted)
{
    if (!admitted) {
        exchange->set(std::unexpected(admitted.error()));
        return refuse(exchange);
    }
    // Large bodies are parsed on a worker, so that one of them does not hold up everybody's next request.
    const bool isHeavy = exchange->request.body.size() > largeBody || exchange->route->isHeavy;
    if (isHeavy)
        return m_parts.readers.post([this, exchange](Database &) { start(exchange); });
    start(exchange);
}

Api::Step Api::readBody(Exchange &exchange)
{
    auto &request = exchange.request;
    switch (exchange.route->effect) {
    case Effect::Read:
        return {};
    case Effect::WriteBytes:
        exchange.call.bytes = std::move(request.body);
        break;
    case Effect::Write:
    case Effect::WriteState:
        if (request.body.isEmpty())
            break;
        auto object = parseJsonObject(request.body, {.maxBytes = 8 << 20, .maxDepth = 64});
        if (!object)
            return std::unexpected(
                invalidParameter(u"malformed_json"_s, {}, u"The body is not one sound JSON object."_s));
        exchange.call.body = std::move(*object);
        break;
    }
    return exchange.route->prepare ? exchange.route->prepare(exchange.call) : Step();
}

void Api::start(const Shared &exchange)
{
    if (auto read = readBody(*exchange); !read) {
        exchange->set(std::unexpected(read.error()));
        return finish(exchange);
    }
    if (m_parts.answerDelayMs > 0)
        return m_parts.after(m_parts.answerDelayMs / 2, [this, exchange] { perform(exchange); });
    perform(exchange);
}

qint64 Api::timeOf(const Tenant &tenant) const
{
    return m_parts.clock().toMSecsSinceEpoch() + tenant.clockOffset;
}

Work Api::workFor(const Exchange &exchange, Database &database, bool isWrite) const
{
    auto &tenant = *exchange.tenant;
    Work work{database, tenant, timeOf(tenant), m_parts.baseUrl};
    if (isWrite) {
        work.now = std::max(work.now, tenant.lastWrite);
        tenant.lastWrite = work.now;
    } else if (database
                   .isShared()) { // another process may have moved the clock before the moment that is read
        work.now = m_parts.clock().toMSecsSinceEpoch() + loadClockOffset(work);
    }
    return work;
}

void Api::perform(const Shared &exchange)
{
    if (exchange->route->effect == Effect::Read) {
        auto job = [this, exchange](Database &database) {
            read(*exchange, database);
            if (database.fault() == Database::Fault::Lost) { // once more, on a connection that is there
                database.reconnect();
                read(*exchange, database);
            }
            finish(exchange);
        };
        // The way to another thread and back takes longer than reading a row.
        if (exchange->route->isShort && m_parts.atOnce)
            return m_parts.atOnce->run(job);
        return m_parts.readers.post(std::move(job));
    }
    m_parts.writer.post({[this, exchange](Database &database) { write(*exchange, database); },
                         [this, exchange](const std::optional<Error> &failure) {
                             if (failure)
                                 exchange->set(std::unexpected(storageFault()));
                             else
                                 counts(*exchange);
                             finishAtHome(exchange);
                         }});
}

/// Its transaction is committed.
void Api::counts(const Exchange &exchange) const
{
    takeOverKey(exchange); // first: what it did may have been to its own key
    if (exchange.committed)
        exchange.committed();
    m_parts.wrote();
}

Outcome<Answer> Api::readFor(Exchange &exchange, const Work &work)
{
    return confirmKey(exchange, work).and_then([&] { return exchange.route->call(exchange.call, work); });
}

void Api::read(Exchange &exchange, Database &database) const
{
    // A row and what belongs to it are read one after the other: the writer must not come between.
    database.beginReading();
    if (exchange.route->access == Access::Open)
        exchange.tenant = m_parts.tenants.front().get(); // any: nothing of it is looked at
    if (exchange.route->access == Access::Public) {
        // The token says whose it is; a wrong one looks like any other address that is not there.
        const auto owner = findToken(database, downloads::tokenOf(exchange.call.arguments.first()));
        for (const auto &tenant : m_parts.tenants) {
            if (owner && tenant->number == owner->tenant)
                exchange.tenant = tenant.get();
        }
    }
    exchange.set(exchange.tenant ? readFor(exchange, workFor(exchange, database, false))
                                 : Outcome<Answer>(std::unexpected(notFound(u"pass_not_found"_s))));
    if (database.takeFailure()) {
        exchange.set(std::unexpected(storageFault()));
        database.endReading();
    } else {
        takeOverKey(exchange); // readers see what is committed
    }
}

/// Answers with what the first call with this key got, if there was one.
bool Api::repeat(Exchange &exchange, const Work &work) const
{
    if (exchange.idempotencyKey.isEmpty())
        return false;
    auto stored = findAnswer(work, exchange.idempotencyKey);
    if (!stored)
        return false;
    if (stored->requestHash != exchange.requestHash) {
        exchange.set(std::unexpected(idempotencyConflict()));
        return true;
    }
    if (exchange.route->showsSecret && stored->status < 300)
        stored->body = m_parts.vault.unseal(stored->body, sealFor(exchange)).value_or("{}");
    replay(exchange, *stored);
    return true;
}

void Api::keep(const Exchange &exchange, const Work &work) const
{
    if (exchange.idempotencyKey.isEmpty() || !isKept(exchange.status))
        return;
    const bool isSealed = exchange.route->showsSecret && exchange.status < 300;
    const auto body = isSealed ? m_parts.vault.seal(exchange.body, sealFor(exchange)) : exchange.body;
    storeAnswer(work, exchange.idempotencyKey,
                {exchange.requestHash, exchange.status, toText(exchange.answerHeaders), body});
}

/// What a refused call has written by then is taken back.
void Api::callWithSavepoint(Exchange &exchange, const Work &work)
{
    work.database.setSavepoint();
    exchange.set(exchange.route->call(exchange.call, work));
    if (exchange.status >= 400)
        work.database.rollbackToSavepoint();
    work.database.releaseSavepoint();
}

void Api::write(Exchange &exchange, Database &database) const
{
    const auto work = workFor(exchange, database, true);
    if (const auto confirmed = confirmKey(exchange, work); !confirmed) {
        // From here on it is refused before it comes this far, so there is one such entry of each key.
        exchange.set(std::unexpected(confirmed.error()));
        return log(exchange, work);
    }
    if (repeat(exchange, work))
        return;
    if (exchange.route->checksFirst)
        exchange.set(exchange.route->call(exchange.call, work));
    else
        callWithSavepoint(exchange, work);
    if (!exchange.keyId.isEmpty()) // what a device does is no act of a key's
        log(exchange, work);
    // In the time after the effect: advancing the clock must not age the answer to that very call.
    keep(exchange, workFor(exchange, database, true));
}

HttpResponse Api::respond(const Exchange &exchange) const
{
    HttpResponse response{exchange.status, exchange.contentType, {}, exchange.body};
    auto &headers = response.headers;
    headers.reserve(exchange.headers.size() + exchange.answerHeaders.size() + mostCommonHeaders);
    headers += exchange.headers;
    headers += exchange.answerHeaders;
    response.stream = exchange.stream;
    headers.emplaceBack("QairoPay-Request-Id"_ba, exchange.call.requestId.toLatin1());
    headers.emplaceBack("QairoPay-Version"_ba, exchange.version);
    headers.emplaceBack("X-Content-Type-Options"_ba, "nosniff"_ba);
    if (exchange.isReplay)
        headers.emplaceBack("Idempotency-Replayed"_ba, "true"_ba);
    if (exchange.status == 401)
        headers.emplaceBack("WWW-Authenticate"_ba, isForDevices(exchange) ? "ApplePass"_ba : "Bearer"_ba);
    return response;
}

/// The writer has others to write for.
void Api::finishAtHome(const Shared &exchange)
{
    const auto &home = exchange->request.home;
    home ? home([this, exchange] { finish(exchange); }) : finish(exchange);
}

void Api::finish(const Shared &exchange)
{
    if (exchange->holdsKey)
        m_inFlight.dropKey(exchange->tenant->number, exchange->idempotencyKey);
    const auto send = [this, exchange] {
        if (exchange->holdsSlot)
            m_inFlight.leave(exchange->tenant->number);
        note(*exchange);
        exchange->reply(respond(*exchange));
    };
    if (m_parts.answerDelayMs > 0)
        return m_parts.after(m_parts.answerDelayMs - m_parts.answerDelayMs / 2, send);
    send();
}

} // namespace qairopay::sandbox
