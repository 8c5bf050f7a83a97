// SPDX-FileCopyrightText: 2026 QairoPay Pass Studio contributors
// SPDX-License-Identifier: Apache-2.0
#include "sandbox/api/eventfeed.h"
#include "sandbox/api/routehelpers.h"
#include "sandbox/service/events.h"
#include "sandbox/service/webhooks.h"

using namespace Qt::StringLiterals;

namespace qairopay::sandbox {

namespace {

QList<Route> endpointRoutes(webhooks::Setting setting)
{
    const auto all = u"/v1/webhooks/endpoints"_s;
    const auto one = u"/v1/webhooks/endpoints/*"_s;
    return {
        {.name = u"webhook_endpoints.create"_s,
         .method = "POST",
         .pattern = all,
         .access = Access::Write,
         .effect = Effect::Write,
         .bucket = Bucket::TemplatesWrite,
         .call = [setting](const Call &c,
                           const Work &w) { return created(webhooks::create(w, setting, c.body)); },
         .showsSecret = true},
        {u"webhook_endpoints.list"_s, "GET", all, Access::Read, Effect::Read, Bucket::Read,
         [](const Call &c, const Work &w) {
             QueryReader query(c.query);
             return ok(webhooks::list(w, query));
         }},
        {u"webhook_endpoints.get"_s, "GET", one, Access::Read, Effect::Read, Bucket::Read,
         [](const Call &c, const Work &w) { return ok(webhooks::find(w, c.arguments[0])); }},
        {u"webhook_endpoints.update"_s, "PATCH", one, Access::Write, Effect::Write, Bucket::TemplatesWrite,
         [setting](const Call &c, const Work &w) {
             return ok(webhooks::patch(w, setting, c.arguments[0], c.body));
         }},
        {u"webhook_endpoints.delete"_s, "DELETE", one, Access::Write, Effect::Write, Bucket::TemplatesWrite,
         [](const Call &c, const Work &w) {
             return ok(bare(c, [&] { return webhooks::remove(w, c.arguments[0]); }));
         }},
        {u"webhook_endpoints.deliveries"_s, "GET", one + u"/deliveries"_s, Access::Read, Effect::Read,
         Bucket::Read,
         [](const Call &c, const Work &w) {
             QueryReader query(c.query);
             return ok(webhooks::deliveriesTo(w, c.arguments[0], query));
         }},
        {.name = u"webhook_endpoints.rotate_secret"_s,
         .method = "POST",
         .pattern = one + u"/rotate_secret"_s,
         .access = Access::Write,
         .effect = Effect::Write,
         .bucket = Bucket::TemplatesWrite,
         .call =
             [setting](const Call &c, const Work &w) {
                 return ok(bare(c, [&] { return webhooks::rotateSecret(w, setting, c.arguments[0]); }));
             },
         .showsSecret = true},
    };
}

/// Where a stream begins: behind the id that the caller had last, or behind the newest event.
Outcome<QString> streamStart(const Call &call, const Work &work)
{
    const auto last = QString::fromLatin1(call.lastEventId);
    if (!last.isEmpty() && (!last.startsWith(EventId::prefix()) || last.size() > 64))
        return std::unexpected(patternMismatch(u"Last-Event-ID"_s, u"This is not the id of an event."_s));
    if (!last.isEmpty())
        return last;
    return newestEvent(work).value_or(EventId::prefix());
}

Outcome<Answer> stream(const Call &call, const Work &work, EventFeed &feed)
{
    QueryReader query(call.query);
    const auto filter = events::readFilter(query);
    if (const auto whole = query.finish(); !whole)
        return std::unexpected(whole.error());
    const auto start = streamStart(call, work);
    if (!start)
        return std::unexpected(start.error());
    if (!feed.hasRoom(work.tenant))
        return std::unexpected(rateLimited(u"connection_limit"_s, 1000));
    return Answer{.contentType = "text/event-stream",
                  .headers = {{"Cache-Control", "no-store"}},
                  .stream = [&feed, filter, tenant = &work.tenant, start = *start](auto stream) {
                      feed.add({tenant, filter, start, std::move(stream)});
                  }};
}

QList<Route> eventRoutes(EventFeed &feed)
{
    const auto all = u"/v1/webhooks/events"_s;
    const auto one = u"/v1/webhooks/events/*"_s;
    return {
        {u"events.list"_s, "GET", all, Access::Read, Effect::Read, Bucket::Read,
         [](const Call &c, const Work &w) {
             QueryReader query(c.query);
             return ok(events::list(w, query));
         }},
        {u"events.stream"_s, "GET", all + u"/stream"_s, Access::Read, Effect::Read, Bucket::Read,
         [&feed](const Call &c, const Work &w) { return stream(c, w, feed); }},
        {u"events.get"_s, "GET", one, Access::Read, Effect::Read, Bucket::Read,
         [](const Call &c, const Work &w) { return ok(events::find(w, c.arguments[0])); }},
        {u"events.deliveries"_s, "GET", one + u"/deliveries"_s, Access::Read, Effect::Read, Bucket::Read,
         [](const Call &c, const Work &w) {
             QueryReader query(c.query);
             return ok(webhooks::deliveries(w, c.arguments[0], query));
         }},
        {u"events.replay"_s, "POST", one + u"/replay"_s, Access::Write, Effect::Write, Bucket::TemplatesWrite,
         [](const Call &c, const Work &w) { return ok(webhooks::replay(w, c.arguments[0], c.body)); }},
    };
}

} // namespace

QList<Route> webhookRoutes(Services services)
{
    return endpointRoutes({services.vault, services.allowLoopbackWebhooks}) + eventRoutes(services.feed);
}

} // namespace qairopay::sandbox
