// SPDX-FileCopyrightText: 2026 QairoPay Pass Studio contributors
// SPDX-License-Identifier: Apache-2.0
#include "sandbox/api/api.h"

#include "base/strictjson.h"
#include "sandbox/api/credentials.h"
#include "sandbox/api/exchange.h"
#include "sandbox/service/downloads.h"
#include "sandbox/store/answertable.h"
#include "sandbox/store/vault.h"
#include "sandbox/versions.h"

#include <QtCore/qcryptographichash.h>
#include <QtCore/qjsondocument.h>

#include <algorithm>

using namespace Qt::StringLiterals;

namespace qairopay::sandbox {

namespace {

constexpr qsizetype largeBody = 32 * 1024;
constexpr qsizetype longestKey = 255;

QString newRequestId()
{
    static std::mutex mutex;
    static UlidSource source;
    const std::lock_guard lock(mutex);
    return source.nextId<RequestId>().toString();
}

bool mayUse(KeyScope scope, Access access)
{
    switch (access) {
    case Access::Open:
    case Access::Public:
    case Access::Device:
    case Access::Catalog:
        return true;
    case Access::Read:
        return scope >= KeyScope::Read;
    case Access::Write:
        return scope >= KeyScope::Write;
    case Access::Admin:
        return scope >= KeyScope::Admin;
    }
    return false;
}

Outcome<QString> readKey(const QByteArray &header)
{
    const auto param = u"Idempotency-Key"_s;
    if (header.size() > longestKey)
        return std::unexpected(tooLong(param, longestKey));
    const bool isSound = !header.isEmpty() && std::ranges::all_of(header, [](char c) {
        return (c >= 'a' && c <= 'z') || (c >= 'A' && c <= 'Z') || (c >= '0' && c <= '9') || c == '_' ||
               c == '-';
    });
    if (!isSound)
        return std::unexpected(patternMismatch(param, u"A key has letters, digits, _ and -."_s));
    return QString::fromLatin1(header);
}

/// Answers that a repeat gets again (api-contract 10.7).
bool isKept(int status)
{
    return (status >= 200 && status < 300) || status == 400 || status == 404 || status == 409 ||
           status == 422;
}

QString toText(const HttpHeaders &headers)
{
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

ApiError storageFault()
{
    return unavailable(u"storage_unavailable"_s,
                       u"The service could not store this. Nothing was changed; try again later."_s);
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
    if (auto admitted = admit(*exchange); !admitted) {
        exchange->set(std::unexpected(admitted.error()));
        return refuse(exchange);
    }
    // Large bodies are parsed on a worker, so that one of them does not hold up everybody's next request.
    const bool isHeavy = exchange->request.body.size() > largeBody || exchange->route->prepare;
    if (isHeavy)
        return m_parts.readers.post([this, exchange](Database &) { start(exchange); });
    start(exchange);
}

Api::Step Api::admit(Exchange &exchange)
{
    exchange.version = versions::current.toByteArray();
    auto target = Target::parse(exchange.request.target);
    if (!target)
        return std::unexpected(target.error());
    exchange.target = std::move(*target);
    exchange.call.query = exchange.target.query;
    exchange.call.ifMatch = exchange.request.header("if-match");
    exchange.call.accept = exchange.request.header("accept");
    exchange.call.authorization = exchange.request.header("authorization");
    exchange.call.ifModifiedSince = exchange.request.header("if-modified-since");
    exchange.call.lastEventId = exchange.request.header("last-event-id");
    exchange.call.liveAuthorization = exchange.request.header("qairopay-live-authorization");
    const bool isApi = exchange.target.segments.first() == "v1"_L1;
    return (isApi ? authenticate(exchange) : Step())
        .and_then([&] { return isApi ? chooseVersion(exchange) : Step(); })
        .and_then([&] { return route(exchange); })
        .and_then([&] { return throttle(exchange); })
        .and_then([&] { return authorize(exchange); })
        .and_then([&] { return takeKey(exchange); });
}

Api::Step Api::authenticate(Exchange &exchange) const
{
    if (!exchange.request.hasHeader("authorization"))
        return std::unexpected(
            unauthenticated(u"missing_auth"_s, u"Send Authorization: Bearer and a key."_s));
    const auto secret = bearerKey(exchange.request.header("authorization"));
    if (!secret)
        return std::unexpected(unauthenticated(u"malformed_authorization"_s,
                                               u"The Authorization header is not Bearer and a key."_s));
    const auto key = m_parts.keys.find(*secret);
    if (!key)
        return std::unexpected(unauthenticated(u"invalid_key"_s, u"This key is not known."_s));
    exchange.tenant = key->tenant; // of a revoked one, too: its refusals are in its tenant's log
    exchange.keyId = key->row.id;
    const qint64 now = timeOf(*key->tenant);
    if (!key->row.worksAt(now))
        return std::unexpected(unauthenticated(u"revoked_key"_s, u"This key was revoked."_s));
    m_parts.keys.noteUse(*key, now);
    exchange.scope = key->row.scope;
    return {};
}

Api::Step Api::chooseVersion(Exchange &exchange) const
{
    const bool isAsked = exchange.request.hasHeader("qairopay-version");
    const auto *version =
        isAsked ? versions::find(exchange.request.header("qairopay-version")) : exchange.tenant->pin.load();
    if (!version)
        return std::unexpected(invalidEnum(u"QairoPay-Version"_s, u"the versions of the changelog"_s));
    exchange.version = version->name.toByteArray();
    if (version->endsAt == 0)
        return {};
    exchange.headers.emplaceBack("Sunset", httpDate(version->endsAt));
    if (version->hasEnded(timeOf(*exchange.tenant)))
        return std::unexpected(versionRetired());
    return {};
}

Api::Step Api::route(Exchange &exchange) const
{
    // HEAD is GET whose body the transport keeps.
    const auto &method = exchange.request.method == "HEAD" ? QByteArray("GET") : exchange.request.method;
    auto match = m_parts.router.find(method, exchange.target.segments);
    if (!match)
        return std::unexpected(match.error());
    if (match->route->access == Access::Device) {
        const auto owner = std::ranges::find(m_parts.tenants, match->arguments.first(),
                                             [](const auto &tenant) { return tenant->id; });
        if (owner == m_parts.tenants.end())
            return std::unexpected(notFound(u"route_not_found"_s));
        exchange.tenant = owner->get();
    }
    if (match->route->isTest() && exchange.tenant && exchange.tenant->isLive())
        return std::unexpected(notFound(u"route_not_found"_s));
    exchange.route = match->route;
    exchange.call.arguments = match->arguments;
    return {};
}

Api::Step Api::authorize(const Exchange &exchange) const
{
    if (mayUse(exchange.scope, exchange.route->access))
        return {};
    if (exchange.scope == KeyScope::Publishable)
        return std::unexpected(
            insufficientScope(u"publishable_key"_s, u"A publishable key reads pass templates only."_s));
    return std::unexpected(
        insufficientScope(u"scope_required"_s, u"This key's scope does not allow this."_s));
}

Api::Step Api::throttle(Exchange &exchange)
{
    if (!exchange.tenant)
        return {};
    if (!m_inFlight.enter(exchange.tenant->number)) {
        exchange.headers.emplaceBack("Retry-After", "1");
        return std::unexpected(rateLimited(u"connection_limit"_s, 1000));
    }
    exchange.holdsSlot = true;
    const auto allowance = m_parts.limiter.take(exchange.tenant->number, exchange.route->bucket);
    exchange.headers += allowance.headers();
    if (!allowance.isGranted)
        return std::unexpected(rateLimited(u"tenant_limit"_s, allowance.retryAfterSeconds * 1000));
    return {};
}

Api::Step Api::takeKey(Exchange &exchange)
{
    if (exchange.route->effect != Effect::Write)
        return {};
    const auto &request = exchange.request;
    if (!request.hasHeader("idempotency-key")) {
        const bool isRequired = request.method == "POST" && versions::needsKey(exchange.version);
        return isRequired ? Step(std::unexpected(missingField(u"Idempotency-Key"_s))) : Step();
    }
    const auto key = readKey(request.header("idempotency-key"));
    if (!key)
        return std::unexpected(key.error());
    QCryptographicHash hash(QCryptographicHash::Sha256);
    hash.addData(request.method + ' ' + request.target + '\n');
    hash.addData(request.body);
    exchange.requestHash = hash.result();
    exchange.idempotencyKey = *key;
    exchange.holdsKey = m_inFlight.takeKey(exchange.tenant->number, *key);
    return exchange.holdsKey ? Step() : Step(std::unexpected(idempotencyInflight()));
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
    qint64 now = timeOf(tenant);
    if (isWrite) {
        now = std::max(now, tenant.lastWrite);
        tenant.lastWrite = now;
    }
    return {database, tenant, now, m_parts.baseUrl};
}

void Api::perform(const Shared &exchange)
{
    if (exchange->route->effect == Effect::Read) {
        return m_parts.readers.post([this, exchange](Database &database) {
            // A row and what belongs to it are read one after the other: the writer must not come between.
            database.beginReading();
            read(*exchange, database);
            database.rollback();
            finish(exchange);
        });
    }
    m_parts.writer.post({[this, exchange](Database &database) { write(*exchange, database); },
                         [this, exchange](const std::optional<Error> &failure) {
                             if (failure)
                                 exchange->set(std::unexpected(storageFault()));
                             else if (exchange->committed)
                                 exchange->committed();
                             if (!failure)
                                 m_parts.wrote();
                             finish(exchange);
                         }});
}

void Api::read(Exchange &exchange, Database &database) const
{
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
    exchange.set(exchange.tenant ? exchange.route->call(exchange.call, workFor(exchange, database, false))
                                 : Outcome<Answer>(std::unexpected(notFound(u"pass_not_found"_s))));
    if (database.takeFailure())
        exchange.set(std::unexpected(storageFault()));
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

void Api::write(Exchange &exchange, Database &database) const
{
    const auto work = workFor(exchange, database, true);
    if (repeat(exchange, work))
        return;
    database.setSavepoint();
    exchange.set(exchange.route->call(exchange.call, work));
    if (exchange.status >= 400)
        database.rollbackToSavepoint();
    database.releaseSavepoint();
    if (!exchange.keyId.isEmpty()) // what a device does is no act of a key's
        log(exchange, work);
    // In the time after the effect: advancing the clock must not age the answer to that very call.
    keep(exchange, workFor(exchange, database, true));
}

HttpResponse Api::respond(const Exchange &exchange) const
{
    HttpResponse response{exchange.status, exchange.contentType, exchange.headers, exchange.body};
    response.headers += exchange.answerHeaders;
    response.stream = exchange.stream;
    response.headers.emplaceBack("QairoPay-Request-Id", exchange.call.requestId.toLatin1());
    response.headers.emplaceBack("QairoPay-Version", exchange.version);
    response.headers.emplaceBack("X-Content-Type-Options", "nosniff");
    if (exchange.isReplay)
        response.headers.emplaceBack("Idempotency-Replayed", "true");
    if (exchange.status == 401)
        response.headers.emplaceBack("WWW-Authenticate", isForDevices(exchange) ? "ApplePass" : "Bearer");
    return response;
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
