// SPDX-FileCopyrightText: 2026 QairoPay Pass Studio contributors
// SPDX-License-Identifier: Apache-2.0
#include "sandbox/api/credentials.h"
#include "sandbox/api/keyring.h"
#include "sandbox/api/routehelpers.h"
#include "sandbox/service/audit.h"
#include "sandbox/service/promotion.h"
#include "sandbox/service/templates.h"

using namespace Qt::StringLiterals;

namespace qairopay::sandbox {

namespace {

Outcome<Answer> tagged(Outcome<Answer> answer)
{
    if (answer)
        answer->headers.emplaceBack("ETag", templates::entityTag(answer->body));
    return answer;
}

/// The admin key of the live tenant that a promotion needs beside the caller's own: its second factor.
Outcome<KeyRing::Key> liveKey(const Call &call, const Work &work, const Services &services)
{
    const auto header = u"QairoPay-Live-Authorization"_s;
    const auto refused = [&](ApiError error) {
        error.param = header;
        return std::unexpected(std::move(error));
    };
    const auto secret = bearerKey(call.liveAuthorization);
    if (!secret)
        return refused(insufficientScope(
            u"factor_required"_s, u"Send an admin key of the live tenant as well: Bearer and the key."_s));
    const auto key = work.database.isShared() ? services.keys.readAgain(work.database, *secret)
                                              : services.keys.find(*secret);
    if (!key)
        return refused(insufficientScope(u"factor_required"_s, u"This is no key of the live tenant."_s));
    if (!key->tenant->isLive())
        return refused(
            unauthenticated(u"scoped_to_other_env"_s, u"This key is of the sandbox, not of live."_s));
    if (!key->row.worksAt(services.clock().toMSecsSinceEpoch() + key->tenant->clockOffset))
        return refused(insufficientScope(u"factor_required"_s, u"The key of the live tenant was revoked."_s));
    if (key->row.scope != KeyScope::Admin)
        return refused(
            insufficientScope(u"scope_required"_s, u"The key of the live tenant needs scope admin."_s));
    return *key;
}

Work workIn(Tenant &tenant, const Work &work, const Services &services)
{
    const qint64 now = services.clock().toMSecsSinceEpoch() + tenant.clockOffset;
    tenant.lastWrite = std::max(tenant.lastWrite, now);
    return {work.database, tenant, tenant.lastWrite, work.baseUrl};
}

Outcome<Answer> promote(const Call &call, const Work &work, const Services &services)
{
    if (work.tenant.isLive())
        return std::unexpected(conflict(u"already_live"_s, u"Promotion goes from the sandbox to live."_s));
    const auto key = liveKey(call, work, services);
    if (!key)
        return std::unexpected(key.error());
    const auto live = workIn(*key->tenant, work, services);
    auto answer = ok(promotion::promote(work, live, call.arguments[0], call.body));
    // The live tenant's log tells of it as well; it is another chain.
    if (answer && !answer->body.value("dry_run"_L1).toBool())
        audit::append(live, services.signingKeys,
                      {.actorKeyId = key->row.id,
                       .action = u"pass_templates.promote"_s,
                       .resourceId = answer->body["template"_L1]["id"_L1].toString(),
                       .requestId = call.requestId,
                       .outcome = u"ok"_s});
    return answer;
}

} // namespace

QList<Route> promotionRoutes(Services services)
{
    const auto one = u"/v1/pass_templates/*"_s;
    return {
        {u"pass_templates.promote"_s, "POST", one + u"/promote"_s, Access::Admin, Effect::Write,
         Bucket::TemplatesWrite,
         [services](const Call &c, const Work &w) { return promote(c, w, services); }},
        {u"pass_templates.export"_s, "GET", one + u"/export"_s, Access::Admin, Effect::Read, Bucket::Read,
         [](const Call &c, const Work &w) { return ok(promotion::exported(w, c.arguments[0])); }},
        {u"pass_templates.import"_s, "POST", u"/v1/pass_templates/import"_s, Access::Admin, Effect::Write,
         Bucket::TemplatesWrite,
         [](const Call &c, const Work &w) { return tagged(created(promotion::importFrom(w, c.body))); }},
    };
}

} // namespace qairopay::sandbox
