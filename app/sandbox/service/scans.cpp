// SPDX-FileCopyrightText: 2026 QairoPay Pass Studio contributors
// SPDX-License-Identifier: Apache-2.0
#include "sandbox/service/scans.h"

#include "proof/scantoken.h"
#include "sandbox/service/bodyreader.h"
#include "sandbox/service/events.h"
#include "sandbox/service/nfc.h"
#include "sandbox/service/passview.h"
#include "sandbox/store/passtable.h"

using namespace Qt::StringLiterals;

namespace qairopay::sandbox::scans {

namespace {

constexpr qsizetype longestPayload = 2048;

QJsonValue numberOrNull(std::optional<double> number)
{
    return number ? QJsonValue(*number) : QJsonValue(QJsonValue::Null);
}

QJsonObject toJson(const Work &work, const ScanRow &row)
{
    return {
        {u"id"_s, row.id},
        {u"pass_id"_s, row.passId},
        {u"tenant_id"_s, work.tenant.id},
        {u"live_mode"_s, work.tenant.isLive()},
        {u"scanner_id"_s, row.scannerId},
        {u"latitude"_s, numberOrNull(row.latitude)},
        {u"longitude"_s, numberOrNull(row.longitude)},
        {u"method"_s, row.method},
        {u"verification_result"_s, row.result},
        {u"scanned_at"_s, timeText(row.scannedAt)},
    };
}

std::optional<QString> knownResult(const QString &name)
{
    static const QStringList results{u"valid"_s,         u"revoked"_s,  u"removed"_s,
                                     u"not_installed"_s, u"archived"_s, u"invalid_signature"_s};
    return results.contains(name) ? std::optional(name) : std::nullopt;
}

std::optional<QString> knownMethod(const QString &name)
{
    return name == "barcode"_L1 || name == "nfc"_L1 ? std::optional(name) : std::nullopt;
}

Outcome<Resource> answer(const Work &work, const ScanFilter &filter, const PageRequest &page)
{
    return pageOf(listScans(work, filter, page), page, [&](const ScanRow &row) { return toJson(work, row); });
}

void readRange(QueryReader &query, ScanFilter &filter)
{
    filter.scannerId = query.text(u"scanner_id"_s);
    filter.result = query.choice(u"result"_s, knownResult,
                                 u"valid, revoked, removed, not_installed, archived, invalid_signature"_s);
    filter.from = query.time(u"from"_s);
    filter.to = query.time(u"to"_s);
}

/// What a scanner says of a pass in this state.
QString resultFor(const Pass &pass)
{
    if (pass.archivedAt.isValid())
        return u"archived"_s;
    switch (pass.status) {
    case PassStatus::Issued:
        return u"not_installed"_s;
    case PassStatus::Installed:
        return u"valid"_s;
    case PassStatus::Removed:
        return u"removed"_s;
    case PassStatus::Revoked:
        return u"revoked"_s;
    }
    return {};
}

bool holds(proof::TokenVerdict verdict)
{
    switch (verdict) {
    case proof::TokenVerdict::Valid:
    case proof::TokenVerdict::Expired:
    case proof::TokenVerdict::NotYetValid:
        return true;
    case proof::TokenVerdict::Unproven:
    case proof::TokenVerdict::UnknownKey:
    case proof::TokenVerdict::Forged:
    case proof::TokenVerdict::Malformed:
        return false;
    }
    return false;
}

/// Whether a text that was read is the pass's own: it carries that now, or it is a token of it that holds,
/// also with a key that was rotated since and is still published.
bool isItsOwn(const Work &work, const PassRow &row, const QString &payload)
{
    const auto pass = PassView(work).complete(row);
    const auto carried = QStringList{pass.barcodePayload, pass.nfcPayload} + nfc::shortTokensOf(work, row);
    if (carried.contains(payload))
        return true;
    proof::Trust trust{.now = work.now / 1000};
    for (const auto &key : work.tenant.signingKeys->all(work.tenant, Purpose::Nfc, work.now))
        trust.publicKeys.append(key.publicKey);
    const auto token = proof::readToken(payload, trust);
    return holds(token.verdict) && token.claims.credential == proof::credentialOf(row.token);
}

} // namespace

Outcome<Resource> list(const Work &work, QueryReader &query)
{
    const auto page = readPage(query, ScanId::prefix());
    ScanFilter filter;
    filter.passId = query.text(u"pass_id"_s);
    readRange(query, filter);
    if (const auto whole = query.finish(); !whole)
        return std::unexpected(whole.error());
    return answer(work, filter, page);
}

Outcome<Resource> listOf(const Work &work, const QString &passId, QueryReader &query)
{
    const auto page = readPage(query, ScanId::prefix());
    ScanFilter filter;
    readRange(query, filter);
    if (const auto whole = query.finish(); !whole)
        return std::unexpected(whole.error());
    if (!findPass(work, passId))
        return std::unexpected(notFound(u"pass_not_found"_s));
    filter.passId = passId;
    return answer(work, filter, page);
}

Outcome<QJsonObject> simulate(const Work &work, const QJsonObject &body)
{
    BodyReader reader(body);
    ScanRow row;
    row.passId = reader.text(u"pass_id"_s, 1, 64, Need::Required).value_or(QString());
    row.scannerId = reader.text(u"scanner_id"_s, 1, 64).value_or(u"sim_scanner"_s);
    row.method = reader.choice(u"method"_s, knownMethod, u"barcode, nfc"_s).value_or(u"barcode"_s);
    row.latitude = reader.number(u"latitude"_s, -90, 90);
    row.longitude = reader.number(u"longitude"_s, -180, 180);
    const auto payload = reader.text(u"payload"_s, 1, longestPayload);
    if (row.latitude.has_value() != row.longitude.has_value())
        reader.fail(missingField(row.latitude ? u"longitude"_s : u"latitude"_s));
    if (const auto whole = reader.finish(); !whole)
        return std::unexpected(whole.error());
    const auto pass = findPass(work, row.passId);
    if (!pass)
        return std::unexpected(notFound(u"pass_not_found"_s));
    row.id = work.newId<ScanId>();
    row.result = payload && !isItsOwn(work, *pass, *payload) ? u"invalid_signature"_s : resultFor(pass->pass);
    row.scannedAt = work.now;
    insertScan(work, row);
    auto resource = toJson(work, row);
    record(work, {u"pass.scanned"_s, row.passId, about("scan"_L1, resource)});
    return resource;
}

} // namespace qairopay::sandbox::scans
