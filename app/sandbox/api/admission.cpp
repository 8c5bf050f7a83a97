// SPDX-FileCopyrightText: 2026 QairoPay Pass Studio contributors
// SPDX-License-Identifier: Apache-2.0
//
// Who asks, for what version, which route, within which limits: what is settled before a body is read.
#include "sandbox/api/api.h"
#include "sandbox/api/credentials.h"
#include "sandbox/api/exchange.h"

#include <QtCore/qcryptographichash.h>

#include <algorithm>

using namespace Qt::StringLiterals;

namespace qairopay::sandbox {

namespace {

constexpr qsizetype longestKey = 255;

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

ApiError revokedKey()
{
    return unauthenticated(u"revoked_key"_s, u"This key was revoked."_s);
}

} // namespace

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

Api::Step Api::admitAgain(Exchange &exchange, Database &database)
{
    if (const auto secret = bearerKey(exchange.request.header("authorization")))
        m_parts.keys.readAgain(database, *secret);
    if (database.takeFailure())
        return std::unexpected(storageFault());
    return admit(exchange);
}

/// Another process on the database may have revoked the key, or advanced the sandbox's clock to its end.
Api::Step Api::confirmKey(Exchange &exchange, const Work &work)
{
    if (!work.database.isShared() || exchange.keyId.isEmpty())
        return {};
    exchange.confirmedKey = findKey(work, exchange.keyId);
    if (exchange.confirmedKey && exchange.confirmedKey->worksAt(work.now))
        return {};
    return std::unexpected(revokedKey());
}

/// Once it counts: another request of the same transaction may have revoked it, and that may come to nothing.
void Api::takeOverKey(const Exchange &exchange) const
{
    if (exchange.confirmedKey)
        m_parts.keys.put(*exchange.confirmedKey);
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
        return std::unexpected(revokedKey());
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

} // namespace qairopay::sandbox
