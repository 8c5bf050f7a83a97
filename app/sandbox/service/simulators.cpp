// SPDX-FileCopyrightText: 2026 QairoPay Pass Studio contributors
// SPDX-License-Identifier: Apache-2.0
#include "sandbox/service/simulators.h"

#include "sandbox/service/bodyreader.h"
#include "sandbox/service/passes.h"
#include "sandbox/store/webhooktable.h"

#include <QtCore/qtimezone.h>

#include <algorithm>

using namespace Qt::StringLiterals;

namespace qairopay::sandbox::simulators {

namespace {

constexpr qint64 mostSeconds = 10LL * 366 * 24 * 60 * 60;
constexpr int sweepAtOnce = 1000;

bool isActiveOn(const Install &install, std::optional<WalletPlatform> platform)
{
    return !install.removedAt.isValid() && (!platform || install.platform == *platform);
}

std::optional<RemovedReason> removalFromName(const QString &name)
{
    const auto reason = removedReasonFromApiName(name);
    return reason == RemovedReason::LinkExpired ? std::nullopt : reason;
}

QJsonObject clockToJson(const Work &work)
{
    return {{u"now"_s, timeText(work.now)}, {u"offset_seconds"_s, work.tenant.clockOffset.load() / 1000}};
}

} // namespace

Outcome<QJsonObject> install(const Work &work, const QJsonObject &body)
{
    BodyReader reader(body);
    const auto id = reader.text(u"pass_id"_s, 1, 64, Need::Required).value_or(QString());
    const auto platform = reader.choice(u"platform"_s, walletPlatformFromApiName, u"apple, google"_s)
                              .value_or(WalletPlatform::Apple);
    if (const auto whole = reader.finish(); !whole)
        return std::unexpected(whole.error());
    PassView view(work);
    const auto row = passes::load(work, id);
    if (!row)
        return std::unexpected(row.error());
    const auto isThere = [&](const Install &each) { return isActiveOn(each, platform); };
    if (row->pass.status == PassStatus::Installed && std::ranges::any_of(row->pass.installs, isThere))
        return view.toJson(*row);
    return passes::act(view, *row, PassAction::Install, [&](PassRow &each) {
        each.pass.platform = each.pass.platform.value_or(platform);
        each.pass.installs.append({platform, QDateTime::fromMSecsSinceEpoch(work.now, QTimeZone::UTC), {}});
    });
}

Outcome<QJsonObject> remove(const Work &work, const QJsonObject &body)
{
    BodyReader reader(body);
    const auto id = reader.text(u"pass_id"_s, 1, 64, Need::Required).value_or(QString());
    const auto platform = reader.choice(u"platform"_s, walletPlatformFromApiName, u"apple, google"_s);
    const auto reason = reader.choice(u"reason"_s, removalFromName, u"holder_removed, declined"_s)
                            .value_or(RemovedReason::HolderRemoved);
    if (const auto whole = reader.finish(); !whole)
        return std::unexpected(whole.error());
    PassView view(work);
    const auto row = passes::load(work, id);
    if (!row)
        return std::unexpected(row.error());
    if (reason == RemovedReason::Declined)
        return passes::act(view, *row, PassAction::Decline);

    const auto isLeft = [&](const Install &each) {
        return isActiveOn(each, {}) && !isActiveOn(each, platform);
    };
    const auto isThere = [&](const Install &each) { return isActiveOn(each, platform); };
    const bool staysInstalled =
        std::ranges::any_of(row->pass.installs, isLeft) && std::ranges::any_of(row->pass.installs, isThere);
    const auto close = [&](PassRow &changed) {
        for (auto &each : changed.pass.installs) {
            if (isActiveOn(each, platform))
                each.removedAt = QDateTime::fromMSecsSinceEpoch(work.now, QTimeZone::UTC);
        }
    };
    if (platform && row->pass.status == PassStatus::Installed &&
        !std::ranges::any_of(row->pass.installs, isThere))
        return std::unexpected(conflict(u"pass_not_installed"_s, u"The pass is not in this wallet."_s));
    return passes::act(view, *row, staysInstalled ? PassAction::Update : PassAction::Remove, close);
}

Outcome<QJsonObject> advanceClock(const Work &work, const QJsonObject &body)
{
    BodyReader reader(body);
    const auto seconds = reader.integer(u"seconds"_s, 1, mostSeconds, Need::Required).value_or(0);
    if (const auto whole = reader.finish(); !whole)
        return std::unexpected(whole.error());
    Work later{work.database, work.tenant, work.now + seconds * 1000, work.baseUrl};
    work.tenant.clockOffset += seconds * 1000;
    work.tenant.lastWrite = later.now;
    storeClockOffset(later);
    while (passes::sweep(later, sweepAtOnce) > 0 && !work.database.failure()) {
    }
    return clockToJson(later);
}

Outcome<QJsonObject> clock(const Work &work)
{
    return clockToJson(work);
}

Outcome<QJsonObject> reset(const Work &work, const QJsonObject &body)
{
    BodyReader reader(body);
    if (const auto whole = reader.finish(); !whole)
        return std::unexpected(whole.error());
    const auto tenant = work.tenant.number;
    deleteDeliveries(work);
    work.database.run(u"DELETE FROM scans WHERE tenant = ?", tenant);
    work.database.run(u"DELETE FROM events WHERE tenant = ?", tenant);
    work.database.run(u"DELETE FROM passes WHERE tenant = ?", tenant);
    work.database.run(u"DELETE FROM pass_counts WHERE tenant = ?", tenant);
    work.database.run(u"DELETE FROM templates WHERE tenant = ?", tenant);
    work.database.run(u"DELETE FROM assets WHERE tenant = ?", tenant);
    work.database.run(u"DELETE FROM answers WHERE tenant = ?", tenant);
    Work fresh{work.database, work.tenant, work.now - work.tenant.clockOffset.load(), work.baseUrl};
    work.tenant.clockOffset = 0;
    work.tenant.lastWrite = fresh.now;
    storeClockOffset(fresh);
    return clockToJson(fresh);
}

} // namespace qairopay::sandbox::simulators
