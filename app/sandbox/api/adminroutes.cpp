// SPDX-FileCopyrightText: 2026 QairoPay Pass Studio contributors
// SPDX-License-Identifier: Apache-2.0
#include "sandbox/api/keyring.h"
#include "sandbox/api/routehelpers.h"
#include "sandbox/service/audit.h"
#include "sandbox/service/keys.h"

using namespace Qt::StringLiterals;

namespace qairopay::sandbox {

namespace {

Outcome<Answer> keyAnswer(KeyRing &ring, int status, const Outcome<keys::Changed> &changed)
{
    return changed.transform([&](const keys::Changed &done) {
        return Answer{.status = status, .body = done.resource, .committed = [&ring, rows = done.rows] {
                          for (const auto &row : rows)
                              ring.put(row);
                      }};
    });
}

Outcome<Answer> pin(const Call &call, const Work &work)
{
    auto answer = ok(keys::pin(work, call.body));
    if (answer) {
        const auto *version = versions::find(answer->body.value("api_version"_L1).toString().toLatin1());
        answer->committed = [tenant = &work.tenant, version] { tenant->pin = version; };
    }
    return answer;
}

QList<Route> auditRoutes(const SigningKeys &signing)
{
    const auto log = u"/v1/audit_log"_s;
    return {
        {u"audit_log.list"_s, "GET", log, Access::Admin, Effect::Read, Bucket::Read,
         [](const Call &c, const Work &w) {
             QueryReader query(c.query);
             return ok(audit::list(w, query));
         }},
        {u"audit_log.checkpoints"_s, "GET", log + u"/checkpoints"_s, Access::Admin, Effect::Read,
         Bucket::Read,
         [](const Call &c, const Work &w) {
             QueryReader query(c.query);
             return ok(audit::checkpoints(w, query));
         }},
        {u"audit_log.checkpoint"_s, "GET", log + u"/checkpoint"_s, Access::Admin, Effect::Read, Bucket::Read,
         [&signing](const Call &, const Work &w) { return ok(audit::checkpoint(w, signing)); }},
        {u"audit_log.keys"_s, "GET", log + u"/keys"_s, Access::Read, Effect::Read, Bucket::Read,
         [&signing](const Call &, const Work &w) { return ok(audit::publicKeys(w, signing)); }},
    };
}

} // namespace

QList<Route> adminRoutes(Services services)
{
    const auto all = u"/v1/api_keys"_s;
    const auto one = u"/v1/api_keys/*"_s;
    const auto tenant = u"/v1/tenant"_s;
    auto *ring = &services.keys;
    return auditRoutes(services.signingKeys) +
           QList<Route>{
               {u"tenant.get"_s, "GET", tenant, Access::Read, Effect::Read, Bucket::Read,
                [](const Call &, const Work &w) { return ok(keys::tenant(w)); }},
               {u"tenant.update"_s, "PATCH", tenant, Access::Admin, Effect::Write, Bucket::TemplatesWrite,
                pin},
               {u"api_keys.list"_s, "GET", all, Access::Admin, Effect::Read, Bucket::Read,
                [](const Call &c, const Work &w) {
                    QueryReader query(c.query);
                    return ok(keys::list(w, query));
                }},
               {u"api_keys.get"_s, "GET", one, Access::Admin, Effect::Read, Bucket::Read,
                [](const Call &c, const Work &w) { return ok(keys::find(w, c.arguments[0])); }},
               {.name = u"api_keys.create"_s,
                .method = "POST",
                .pattern = all,
                .access = Access::Admin,
                .effect = Effect::Write,
                .bucket = Bucket::TemplatesWrite,
                .call = [ring](const Call &c,
                               const Work &w) { return keyAnswer(*ring, 201, keys::create(w, c.body)); },
                .showsSecret = true},
               {.name = u"api_keys.rotate"_s,
                .method = "POST",
                .pattern = one + u"/rotate"_s,
                .access = Access::Admin,
                .effect = Effect::Write,
                .bucket = Bucket::TemplatesWrite,
                .call = [ring](const Call &c, const Work &w) -> Outcome<Answer> {
                    if (!c.body.isEmpty())
                        return std::unexpected(unknownField(c.body.begin().key().left(80)));
                    return keyAnswer(*ring, 201, keys::rotate(w, c.arguments[0]));
                },
                .showsSecret = true},
               {u"api_keys.revoke"_s, "POST", one + u"/revoke"_s, Access::Admin, Effect::Write,
                Bucket::TemplatesWrite,
                [ring](const Call &c, const Work &w) {
                    return keyAnswer(*ring, 200, keys::revoke(w, c.arguments[0], c.body));
                }},
           };
}

} // namespace qairopay::sandbox
