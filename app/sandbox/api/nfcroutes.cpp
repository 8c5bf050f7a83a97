// SPDX-FileCopyrightText: 2026 QairoPay Pass Studio contributors
// SPDX-License-Identifier: Apache-2.0
#include "sandbox/api/routehelpers.h"
#include "sandbox/service/nfc.h"
#include "sandbox/service/walletchanges.h"

using namespace Qt::StringLiterals;

namespace qairopay::sandbox {

namespace {

Outcome<Answer> rotate(const Call &call, const Work &work, SigningKeys &keys)
{
    if (!call.body.isEmpty())
        return std::unexpected(unknownField(call.body.begin().key().left(80)));
    const auto changed = keys.rotate(work, Purpose::Nfc, work.now + nfc::retireAfterMs);
    walletchanges::tokensChanged(work);
    auto answer = ok(nfc::keysToJson(work, changed));
    answer->committed = [&keys, changed] { keys.put(changed); };
    return answer;
}

} // namespace

QList<Route> nfcRoutes(Services services)
{
    auto *keys = &services.signingKeys;
    return {
        {u"nfc.keys"_s, "GET", u"/v1/nfc/keys"_s, Access::Read, Effect::Read, Bucket::Read,
         [keys](const Call &, const Work &w) { return ok(nfc::publicKeys(w, *keys)); }},
        {u"nfc.snapshot"_s, "GET", u"/v1/nfc/snapshot"_s, Access::Read, Effect::Read, Bucket::Read,
         [keys](const Call &, const Work &w) { return ok(nfc::snapshot(w, *keys)); }},
        {u"nfc.mac_key"_s, "GET", u"/v1/nfc/mac_key"_s, Access::Admin, Effect::Read, Bucket::Read,
         [keys](const Call &, const Work &w) { return ok(nfc::macKey(w, *keys)); }},
        {u"nfc.rotate"_s, "POST", u"/v1/nfc/keys/rotate"_s, Access::Admin, Effect::Write,
         Bucket::TemplatesWrite, [keys](const Call &c, const Work &w) { return rotate(c, w, *keys); }},
    };
}

} // namespace qairopay::sandbox
