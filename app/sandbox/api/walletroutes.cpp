// SPDX-FileCopyrightText: 2026 QairoPay Pass Studio contributors
// SPDX-License-Identifier: Apache-2.0
#include "sandbox/api/routehelpers.h"
#include "sandbox/service/applewallet.h"
#include "sandbox/service/simulators.h"
#include "sandbox/service/walletstatus.h"

#include <QtCore/qjsonarray.h>

using namespace Qt::StringLiterals;

namespace qairopay::sandbox {

namespace {

// The stars of the patterns, in Apple's order behind the tenant.
enum { tenantArgument, deviceArgument, typeArgument, serialArgument };

applewallet::DeviceDoor deviceDoor(const Call &call)
{
    return {.device = call.arguments[deviceArgument],
            .pass = {.passType = call.arguments[typeArgument],
                     .serial = call.arguments[serialArgument],
                     .authorization = call.authorization}};
}

Outcome<Answer> registerPass(const Call &call, const Work &work, const WalletFiles &files)
{
    return applewallet::registerPass(work, files, deviceDoor(call), call.body).transform([](bool isNew) {
        return Answer{.status = isNew ? 201 : 200};
    });
}

Outcome<Answer> unregisterPass(const Call &call, const Work &work, const WalletFiles &files)
{
    return applewallet::unregisterPass(work, files, deviceDoor(call)).transform([] { return Answer{}; });
}

Outcome<Answer> listPasses(const Call &call, const Work &work, const WalletFiles &files)
{
    if (call.arguments[typeArgument] != files.passTypeIdentifier())
        return Answer{.status = 204};
    return applewallet::updatesSince(work, call.arguments[deviceArgument],
                                     call.query.value(u"passesUpdatedSince"_s))
        .transform([](const applewallet::Updates &updates) {
            if (updates.serialNumbers.isEmpty())
                return Answer{.status = 204};
            return Answer{.body = {{u"lastUpdated"_s, updates.lastUpdated},
                                   {u"serialNumbers"_s, QJsonArray::fromStringList(updates.serialNumbers)}}};
        });
}

Outcome<Answer> fetchPass(const Call &call, const Work &work, WalletFiles &files)
{
    const applewallet::PassDoor door{call.arguments[1], call.arguments[2], call.authorization};
    return applewallet::fetchPass(work, files, door, call.ifModifiedSince)
        .transform([](const applewallet::Fetched &fetched) {
            const HttpHeaders headers{{"Last-Modified", fetched.lastModified},
                                      {"Cache-Control", "private, no-cache"}};
            if (!fetched.file)
                return Answer{.status = 304, .headers = headers};
            return Answer{.bytes = fetched.file->bytes,
                          .contentType = "application/vnd.apple.pkpass",
                          .headers = headers + HttpHeaders{{"ETag", '"' + fetched.file->contentHash + '"'}}};
        });
}

QList<Route> appleRoutes(WalletFiles &files)
{
    const auto front = u"/apple/*/v1"_s;
    const auto registrations = front + u"/devices/*/registrations/*"_s;
    return {
        {u"apple.register"_s, "POST", registrations + u"/*"_s, Access::Device, Effect::WriteState,
         Bucket::None, [&files](const Call &c, const Work &w) { return registerPass(c, w, files); }},
        {u"apple.unregister"_s, "DELETE", registrations + u"/*"_s, Access::Device, Effect::WriteState,
         Bucket::None, [&files](const Call &c, const Work &w) { return unregisterPass(c, w, files); }},
        {u"apple.list"_s, "GET", registrations, Access::Device, Effect::Read, Bucket::None,
         [&files](const Call &c, const Work &w) { return listPasses(c, w, files); }},
        {u"apple.pass"_s, "GET", front + u"/passes/*/*"_s, Access::Device, Effect::Read, Bucket::None,
         [&files](const Call &c, const Work &w) { return fetchPass(c, w, files); }},
        {u"apple.log"_s, "POST", front + u"/log"_s, Access::Device, Effect::WriteState, Bucket::None,
         [](const Call &c, const Work &w) {
             return applewallet::log(w, c.body).transform([] { return Answer{}; });
         }},
    };
}

} // namespace

QList<Route> walletRoutes(Services services)
{
    auto &files = services.files;
    const auto passes = u"/v1/test/passes"_s;
    const auto devices = u"/v1/test/devices"_s;
    return appleRoutes(files) +
           QList<Route>{
               {u"wallets.get"_s, "GET", u"/v1/wallets"_s, Access::Read, Effect::Read, Bucket::Read,
                [&files](const Call &, const Work &w) { return ok(walletStatus(w, files)); }},
               {u"test.simulate_install"_s, "POST", passes + u"/simulate_install"_s, Access::Write,
                Effect::Write, Bucket::PassesWrite,
                [&files](const Call &c, const Work &w) { return ok(simulators::install(w, files, c.body)); }},
               {u"test.simulate_remove"_s, "POST", passes + u"/simulate_remove"_s, Access::Write,
                Effect::Write, Bucket::PassesWrite,
                [&files](const Call &c, const Work &w) { return ok(simulators::remove(w, files, c.body)); }},
               {u"test.simulate_fetch"_s, "POST", devices + u"/simulate_fetch"_s, Access::Write,
                Effect::Write, Bucket::PassesWrite,
                [&files](const Call &c, const Work &w) { return ok(simulators::fetch(w, files, c.body)); }},
               {u"test.device_log"_s, "GET", devices + u"/log"_s, Access::Read, Effect::Read, Bucket::Read,
                [](const Call &, const Work &w) { return ok(simulators::deviceLogLines(w)); }},
           };
}

} // namespace qairopay::sandbox
