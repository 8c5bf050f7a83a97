// SPDX-FileCopyrightText: 2026 QairoPay Pass Studio contributors
// SPDX-License-Identifier: Apache-2.0
#include "sandbox/api/api.h"
#include "sandbox/api/exchange.h"
#include "sandbox/service/audit.h"

using namespace Qt::StringLiterals;

// What Api writes down about requests: the audit log and the log in memory.
namespace qairopay::sandbox {

void Api::log(const Exchange &exchange, const Work &work) const
{
    const auto &named = exchange.call.arguments;
    audit::append(work, m_parts.signingKeys,
                  {.actorKeyId = exchange.keyId,
                   .action = exchange.route->name,
                   .resourceId = exchange.resourceId.isEmpty() ? named.value(0) : exchange.resourceId,
                   .requestId = exchange.call.requestId,
                   .outcome = exchange.outcome});
}

/// A refused write of a known key is an entry of the audit log before it is answered.
void Api::refuse(const Shared &exchange)
{
    const int status = exchange->status;
    const bool isOfInterest = status == 401 || status == 403 || status == 429;
    if (!exchange->tenant || exchange->keyId.isEmpty() || !isOfInterest)
        return finish(exchange);
    if (!exchange->route) { // refused before it was looked for
        if (const auto match = m_parts.router.find(exchange->request.method, exchange->target.segments)) {
            exchange->route = match->route;
            exchange->call.arguments = match->arguments;
        }
    }
    const bool isWrite = exchange->route && exchange->route->effect != Effect::Read;
    const auto what = exchange->keyId + (isWrite ? exchange->route->name : QString()) + exchange->outcome;
    if (!isWrite || !m_refusals.counts(what, m_parts.clock().toMSecsSinceEpoch()))
        return finish(exchange);
    m_parts.writer.post(
        {[this, exchange](Database &database) { log(*exchange, workFor(*exchange, database, true)); },
         [this, exchange](const std::optional<Error> &) { finish(exchange); }});
}

void Api::note(const Exchange &exchange) const
{
    const auto *route = exchange.route;
    if (!route && !exchange.target.segments.isEmpty()) {
        const auto match = m_parts.router.find(exchange.request.method, exchange.target.segments);
        route = match ? match->route : nullptr;
    }
    // Who looks at the log, and at the clock beside it, does not fill it.
    if (route && (route->name == "test.requests"_L1 || route->name == "test.clock"_L1))
        return;
    const auto took = std::chrono::steady_clock::now() - exchange.began;
    m_parts.requests.add({.at = m_parts.clock().toMSecsSinceEpoch(),
                          .tenant = exchange.tenant ? exchange.tenant->number : 0,
                          .method = exchange.request.method,
                          .route = route ? route->pattern : QString(),
                          .name = route ? route->name : QString(),
                          .status = exchange.status,
                          .micros = std::chrono::duration_cast<std::chrono::microseconds>(took).count(),
                          .requestId = exchange.call.requestId});
}

} // namespace qairopay::sandbox
