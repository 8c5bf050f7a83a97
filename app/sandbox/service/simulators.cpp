// SPDX-FileCopyrightText: 2026 QairoPay Pass Studio contributors
// SPDX-License-Identifier: Apache-2.0
#include "sandbox/service/simulators.h"

#include "sandbox/service/bodyreader.h"
#include "sandbox/service/events.h"
#include "sandbox/service/passes.h"
#include "sandbox/store/wallettable.h"
#include "sandbox/store/webhooktable.h"

using namespace Qt::StringLiterals;

namespace qairopay::sandbox::simulators {

namespace {

constexpr qint64 mostSeconds = 10LL * 366 * 24 * 60 * 60;
constexpr qint64 mostAhead = 10 * mostSeconds; // times stay within four digits of a year
constexpr int sweepAtOnce = 1000;

QJsonObject clockToJson(qint64 now, qint64 offset)
{
    return {{u"now"_s, timeText(now)}, {u"offset_seconds"_s, offset / 1000}};
}

} // namespace

Outcome<QJsonObject> advanceClock(const Work &work, const QJsonObject &body)
{
    BodyReader reader(body);
    const auto seconds = reader.integer(u"seconds"_s, 1, mostSeconds, Need::Required).value_or(0);
    if (work.tenant.clockOffset / 1000 + seconds > mostAhead)
        reader.fail(outOfRange(u"seconds"_s, u"The clock is too far ahead. A reset sets it back."_s));
    if (const auto whole = reader.finish(); !whole)
        return std::unexpected(whole.error());
    const qint64 offset = loadClockOffset(work) + seconds * 1000;
    const Work later{work.database, work.tenant, work.now + seconds * 1000, work.baseUrl};
    work.tenant.lastWrite = later.now;
    storeClockOffset(later, offset);
    while (passes::sweep(later, sweepAtOnce) > 0 && !work.database.failure()) {
    }
    while (events::purge(later, events::purgeAtOnce) > 0 && !work.database.failure()) {
    }
    return clockToJson(later.now, offset);
}

Outcome<QJsonObject> clock(const Work &work)
{
    return clockToJson(work.now, loadClockOffset(work));
}

Outcome<QJsonObject> reset(const Work &work, const QJsonObject &body)
{
    BodyReader reader(body);
    if (const auto whole = reader.finish(); !whole)
        return std::unexpected(whole.error());
    const auto tenant = work.tenant.number;
    deleteDeliveries(work);
    deleteWallets(work);
    work.database.run(u"DELETE FROM scans WHERE tenant = ?", tenant);
    work.database.run(u"DELETE FROM events WHERE tenant = ?", tenant);
    work.database.run(u"DELETE FROM passes WHERE tenant = ?", tenant);
    work.database.run(u"DELETE FROM pass_counts WHERE tenant = ?", tenant);
    work.database.run(u"DELETE FROM templates WHERE tenant = ?", tenant);
    work.database.run(u"DELETE FROM assets WHERE tenant = ?", tenant);
    work.database.run(u"DELETE FROM answers WHERE tenant = ?", tenant);
    const Work fresh{work.database, work.tenant, work.now - loadClockOffset(work), work.baseUrl};
    work.tenant.lastWrite = fresh.now;
    work.tenant.renewIds(); // or they would carry the time that the clock was ahead
    storeClockOffset(fresh, 0);
    return clockToJson(fresh.now, 0);
}

} // namespace qairopay::sandbox::simulators
