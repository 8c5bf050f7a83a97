// SPDX-FileCopyrightText: 2026 QairoPay Pass Studio contributors
// SPDX-License-Identifier: Apache-2.0
#include "sandbox/api/requestlog.h"
#include "sandbox/api/routehelpers.h"
#include "sandbox/service/apidocs.h"
#include "sandbox/service/assets.h"
#include "sandbox/service/downloads.h"
#include "sandbox/service/passbatch.h"
#include "sandbox/service/passes.h"
#include "sandbox/service/scans.h"
#include "sandbox/service/simulators.h"
#include "sandbox/service/templates.h"

#include <QtCore/qjsonarray.h>

#include <limits>

using namespace Qt::StringLiterals;

namespace qairopay::sandbox {

namespace {

Outcome<Answer> tagged(Outcome<Answer> answer)
{
    if (answer)
        answer->headers.emplaceBack("ETag", templates::entityTag(answer->body));
    return answer;
}

QList<Route> templateRoutes()
{
    const auto all = u"/v1/pass_templates"_s;
    const auto one = u"/v1/pass_templates/*"_s;
    return {
        {u"pass_templates.create"_s, "POST", all, Access::Write, Effect::Write, Bucket::TemplatesWrite,
         [](const Call &c, const Work &w) { return tagged(created(templates::create(w, c.body))); }},
        {u"pass_templates.list"_s, "GET", all, Access::Catalog, Effect::Read, Bucket::Read,
         [](const Call &c, const Work &w) {
             QueryReader query(c.query);
             return ok(templates::list(w, query));
         }},
        {u"pass_templates.get"_s, "GET", one, Access::Catalog, Effect::Read, Bucket::Read,
         [](const Call &c, const Work &w) { return tagged(ok(templates::find(w, c.arguments[0]))); }},
        {u"pass_templates.update"_s, "PATCH", one, Access::Write, Effect::Write, Bucket::TemplatesWrite,
         [](const Call &c, const Work &w) {
             return tagged(ok(templates::patch(w, c.arguments[0], c.body, c.ifMatch)));
         }},
        {u"pass_templates.archive"_s, "POST", one + u"/archive"_s, Access::Write, Effect::Write,
         Bucket::TemplatesWrite,
         [](const Call &c, const Work &w) {
             return tagged(ok(bare(c, [&] { return templates::archive(w, c.arguments[0]); })));
         }},
    };
}

/// Reads a few rows by their ids.
Route shortRead(Route route)
{
    route.isShort = true;
    return route;
}

struct Operation
{
    QString name;
    QByteArray method;
    QString pattern;
};

/// A write of passes; each refuses before it writes anything.
template <typename Read, typename Then> Route passWrite(Operation operation, Read read, Then then)
{
    return preparing({.name = std::move(operation.name),
                      .method = std::move(operation.method),
                      .pattern = std::move(operation.pattern),
                      .access = Access::Write,
                      .effect = Effect::Write,
                      .bucket = Bucket::PassesWrite,
                      .call = {},
                      .checksFirst = true},
                     read, then);
}

QList<Route> passRoutes()
{
    const auto all = u"/v1/passes"_s;
    const auto one = u"/v1/passes/*"_s;
    return {
        passWrite({u"passes.create_batch"_s, "POST", all + u"/batch"_s}, passes::readOrders,
                  [](const Call &c, const Work &w, const passes::Batch<PassOrder> &orders) {
                      return ok(passes::createBatch(w, orders, c.requestId));
                  }),
        passWrite({u"passes.update_batch"_s, "POST", all + u"/batch_update"_s}, passes::readChanges,
                  [](const Call &c, const Work &w, const passes::Batch<NamedChange> &changes) {
                      return ok(passes::updateBatch(w, changes, c.requestId));
                  }),
        passWrite({u"passes.revoke_batch"_s, "POST", all + u"/batch_revoke"_s}, passes::readRevocations,
                  [](const Call &c, const Work &w, const passes::Batch<NamedRevocation> &revocations) {
                      return ok(passes::revokeBatch(w, revocations, c.requestId));
                  }),
        passWrite({u"passes.create"_s, "POST", all}, readPassOrder,
                  [](const Call &, const Work &w, const PassOrder &order) {
                      PassView view(w);
                      return created(passes::create(view, order));
                  }),
        {u"passes.list"_s, "GET", all, Access::Read, Effect::Read, Bucket::Read,
         [](const Call &c, const Work &w) {
             PassView view(w);
             QueryReader query(c.query);
             return ok(passes::list(view, query));
         }},
        shortRead({u"passes.get"_s, "GET", one, Access::Read, Effect::Read, Bucket::Read,
                   [](const Call &c, const Work &w) {
                       PassView view(w);
                       return ok(passes::find(view, c.arguments[0]));
                   }}),
        passWrite({u"passes.update"_s, "PATCH", one}, readPassChange,
                  [](const Call &c, const Work &w, const PassChange &change) {
                      PassView view(w);
                      return ok(passes::patch(view, c.arguments[0], change));
                  }),
        passWrite({u"passes.revoke"_s, "POST", one + u"/revoke"_s}, readRevocation,
                  [](const Call &c, const Work &w, const QString &reason) {
                      PassView view(w);
                      return ok(passes::revoke(view, c.arguments[0], reason));
                  }),
        {u"passes.scans"_s, "GET", one + u"/scans"_s, Access::Read, Effect::Read, Bucket::Read,
         [](const Call &c, const Work &w) {
             QueryReader query(c.query);
             return ok(scans::listOf(w, c.arguments[0], query));
         }},
    };
}

QList<Route> scanRoutes()
{
    return {
        {u"scans.list"_s, "GET", u"/v1/scans"_s, Access::Read, Effect::Read, Bucket::Read,
         [](const Call &c, const Work &w) {
             QueryReader query(c.query);
             return ok(scans::list(w, query));
         }},
    };
}

Outcome<Answer> storeAsset(const Call &call, const Work &work)
{
    const auto checked = std::static_pointer_cast<AssetRow>(call.prepared);
    return assets::store(work, *checked).transform([](const assets::Stored &stored) {
        return Answer{.status = stored.isNew ? 201 : 200, .body = stored.resource};
    });
}

Route heavy(Route route)
{
    route.isHeavy = true;
    return route;
}

Outcome<Answer> assetBytes(const Call &call, const Work &work)
{
    return assets::find(work, call.arguments[0]).transform([](const AssetRow &row) {
        return Answer{.bytes = row.bytes,
                      .contentType = row.mediaType.toLatin1(),
                      .headers = {{"ETag", '"' + row.sha256.toLatin1() + '"'}}};
    });
}

Outcome<Answer> assetCut(const Call &call, const Work &work)
{
    QueryReader query(call.query);
    return assets::cutForGoogle(work, call.arguments[0], call.arguments[1], query)
        .transform([](const QByteArray &png) { return Answer{.bytes = png, .contentType = "image/png"}; });
}

QList<Route> assetRoutes()
{
    const auto one = u"/v1/assets/*"_s;
    const auto check = [](Call &call) {
        return assets::check(call.arguments[0], call.bytes).transform([&](AssetRow row) {
            call.prepared = std::make_shared<AssetRow>(std::move(row));
        });
    };
    return {
        heavy({u"assets.store"_s, "PUT", one, Access::Write, Effect::WriteBytes, Bucket::TemplatesWrite,
               storeAsset, check}),
        {u"assets.get"_s, "GET", one, Access::Read, Effect::Read, Bucket::Read, assetBytes},
        {u"assets.cut"_s, "GET", one + u"/*"_s, Access::Read, Effect::Read, Bucket::Read, assetCut},
    };
}

Outcome<Answer> passFile(const Call &call, const Work &work, WalletFiles &files)
{
    return downloads::passFile(work, files, call.arguments[0])
        .transform([](const WalletFiles::PassFile &file) {
            return Answer{.bytes = file.bytes,
                          .contentType = "application/vnd.apple.pkpass",
                          .headers = {{"ETag", '"' + file.contentHash + '"'},
                                      {"Content-Disposition", "attachment; filename=\"pass.pkpass\""},
                                      {"Cache-Control", "private, no-cache"}}};
        });
}

Outcome<Answer> saveLink(const Call &call, const Work &work, WalletFiles &files)
{
    QueryReader query(call.query);
    const bool isFull = query.text(u"form"_s) == u"full"_s;
    if (const auto whole = query.finish(); !whole)
        return std::unexpected(whole.error());
    const bool wantsToken = call.accept.contains("application/jwt");
    const auto form = wantsToken && isFull ? google::SaveForm::Full : google::SaveForm::Skinny;
    return downloads::saveLink(work, files, call.arguments[0], form)
        .transform([&](const WalletFiles::SaveLink &link) {
            if (wantsToken)
                return Answer{.bytes = link.token, .contentType = "application/jwt"};
            return Answer{
                .bytes = downloads::savePage(link, !files.googleUrl().isEmpty()),
                .contentType = "text/html; charset=utf-8",
                .headers = {{"Content-Security-Policy", "default-src 'none'; style-src 'unsafe-inline'"},
                            {"Cache-Control", "private, no-cache"}}};
        });
}

QList<Route> downloadRoutes(WalletFiles &files)
{
    return {
        {u"downloads.apple"_s, "GET", u"/d/*"_s, Access::Public, Effect::Read, Bucket::None,
         [&files](const Call &c, const Work &w) { return passFile(c, w, files); }},
        {u"downloads.google"_s, "GET", u"/g/*"_s, Access::Public, Effect::Read, Bucket::None,
         [&files](const Call &c, const Work &w) { return saveLink(c, w, files); }},
        // What the test keys are checked with; public halves only.
        {u"test.trust"_s, "GET", u"/v1/test/trust"_s, Access::Read, Effect::Read, Bucket::Read,
         [&files](const Call &, const Work &) -> Outcome<Answer> {
             return Answer{
                 .body = {{u"apple_root_pem"_s, QString::fromLatin1(files.rootPem())},
                          {u"google_service_account_pem"_s, QString::fromLatin1(files.serviceAccountPem())}}};
         }},
    };
}

Outcome<Answer> requestLines(const Call &call, const Work &work, const RequestLog &log)
{
    QueryReader query(call.query);
    const auto limit = query.integer(u"limit"_s, 1, 500).value_or(100);
    const auto after = query.integer(u"after"_s, 0, std::numeric_limits<qint64>::max()).value_or(0);
    if (const auto whole = query.finish(); !whole)
        return std::unexpected(whole.error());
    QJsonArray data;
    for (const auto &line : log.of(work.tenant.number, after, limit)) {
        data.append(QJsonObject{
            {u"seq"_s, line.seq},
            {u"at"_s, timeText(line.at)},
            {u"method"_s, QString::fromLatin1(line.method)},
            {u"route"_s, line.route.isEmpty() ? QJsonValue(QJsonValue::Null) : QJsonValue(line.route)},
            {u"operation"_s, line.name.isEmpty() ? QJsonValue(QJsonValue::Null) : QJsonValue(line.name)},
            {u"status"_s, line.status},
            {u"duration_ms"_s, double(line.micros) / 1000},
            {u"request_id"_s, line.requestId}});
    }
    // Smaller than what the caller has: its lines are of a server before this one.
    return Answer{.body = {{u"data"_s, data}, {u"last_seq"_s, log.lastSeq()}}};
}

QList<Route> testRoutes(const RequestLog &log)
{
    const auto passes = u"/v1/test/passes"_s;
    const auto clock = u"/v1/test/clock"_s;
    return {
        {u"test.simulate_scan"_s, "POST", passes + u"/simulate_scan"_s, Access::Write, Effect::Write,
         Bucket::PassesWrite,
         [](const Call &c, const Work &w) { return created(scans::simulate(w, c.body)); }},
        {u"test.clock"_s, "GET", clock, Access::Read, Effect::Read, Bucket::Read,
         [](const Call &, const Work &w) { return ok(simulators::clock(w)); }},
        {u"test.requests"_s, "GET", u"/v1/test/requests"_s, Access::Read, Effect::Read, Bucket::None,
         [&log](const Call &c, const Work &w) { return requestLines(c, w, log); }},
        {u"test.advance_clock"_s, "POST", clock + u"/advance"_s, Access::Write, Effect::Write,
         Bucket::PassesWrite,
         [](const Call &c, const Work &w) { return ok(simulators::advanceClock(w, c.body)); }},
        {u"test.reset"_s, "POST", u"/v1/test/reset"_s, Access::Admin, Effect::Write, Bucket::PassesWrite,
         [](const Call &c, const Work &w) { return ok(simulators::reset(w, c.body)); }},
    };
}

QList<Route> docsRoutes()
{
    return {
        {u"docs.openapi"_s, "GET", u"/openapi.json"_s, Access::Open, Effect::Read, Bucket::None,
         [](const Call &, const Work &) -> Outcome<Answer> {
             return Answer{.bytes = apidocs::openApi(), .contentType = "application/json"};
         }},
        {u"docs.page"_s, "GET", u"/docs"_s, Access::Open, Effect::Read, Bucket::None,
         [](const Call &, const Work &) -> Outcome<Answer> {
             return Answer{
                 .bytes = apidocs::page(),
                 .contentType = "text/html; charset=utf-8",
                 .headers = {{"Content-Security-Policy", "default-src 'none'; style-src 'unsafe-inline'"}}};
         }},
    };
}

} // namespace

QList<Route> apiRoutes(Services services)
{
    return docsRoutes() + templateRoutes() + passRoutes() + scanRoutes() + assetRoutes() +
           downloadRoutes(services.files) + testRoutes(services.requests) + promotionRoutes(services) +
           adminRoutes(services) + webhookRoutes(services) + nfcRoutes(services) + walletRoutes(services);
}

} // namespace qairopay::sandbox
