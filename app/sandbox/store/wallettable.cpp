// SPDX-FileCopyrightText: 2026 QairoPay Pass Studio contributors
// SPDX-License-Identifier: Apache-2.0
#include "sandbox/store/wallettable.h"

#include "sandbox/store/googletable.h"

using namespace Qt::StringLiterals;

namespace qairopay::sandbox {

namespace {

constexpr qint64 keptLines = 200;

// What came while a push was on its way makes it due again.
#define ON_PUSH_CONFLICT                                                                                     \
    " ON CONFLICT (tenant, device) DO UPDATE SET generation = wallet_pushes.generation + 1, "                \
    "attempts = 0, next_at = excluded.next_at"

qint64 number(const Row &row)
{
    return row.integer(0);
}

QStringList texts(const Work &work, QStringView sql, const QList<Value> &values)
{
    QStringList list;
    work.database.each(sql, values, [&](const Row &row) { list.append(row.text(0)); });
    return list;
}

/// How far a template's devices have been put into the outbox.
struct FanOut
{
    QString templateId;
    QString passId;
    QString device;
};

std::optional<FanOut> nextFanOut(const Work &work)
{
    return work.database.one(
        u"SELECT template_id, after_pass, after_device FROM wallet_fanouts WHERE tenant = ? ORDER BY "
        "template_id LIMIT 1",
        [](const Row &row) { return FanOut{row.text(0), row.text(1), row.text(2)}; }, work.tenant.number);
}

/// Pushes to the next devices; answers the last of them, or nothing when there were none left.
std::optional<FanOut> pushFrom(const Work &work, const FanOut &place, int most)
{
    QList<FanOut> found;
    work.database.each(u"SELECT pass_id, device FROM wallet_registrations WHERE tenant = ? AND template_id "
                       "= ? AND (pass_id, device) > (?, ?) ORDER BY pass_id, device LIMIT ?",
                       {work.tenant.number, place.templateId, place.passId, place.device, most},
                       [&](const Row &row) { found.append({place.templateId, row.text(0), row.text(1)}); });
    for (const auto &each : found)
        pushToDevice(work, each.device);
    return found.isEmpty() ? std::nullopt : std::optional(found.last());
}

} // namespace

qint64 nextWalletChange(const Work &work)
{
    return work.database
        .one(u"UPDATE tenants SET wallet_change = wallet_change + 1 WHERE tenant = ? RETURNING wallet_change",
             number, work.tenant.number)
        .value_or(0);
}

qint64 lastWalletChange(const Work &work)
{
    return work.database
        .one(u"SELECT wallet_change FROM tenants WHERE tenant = ?", number, work.tenant.number)
        .value_or(0);
}

void storeDevice(const Work &work, const DeviceRow &row)
{
    work.database.run(u"INSERT INTO wallet_devices (tenant, device, push_token, is_simulated, created_at) "
                      "VALUES (?, ?, ?, ?, ?) ON CONFLICT (tenant, device) DO UPDATE SET push_token = "
                      "excluded.push_token, is_simulated = excluded.is_simulated",
                      work.tenant.number, row.device, row.pushToken, int(row.isSimulated), work.now);
}

void storeDeviceTag(const Work &work, const QString &device, const QString &tag)
{
    work.database.run(u"UPDATE wallet_devices SET tag = ? WHERE tenant = ? AND device = ?", tag,
                      work.tenant.number, device);
}

std::optional<DeviceRow> findDevice(const Work &work, const QString &device)
{
    return work.database.one(
        u"SELECT push_token, is_simulated, tag FROM wallet_devices WHERE tenant = ? AND device = ?",
        [&](const Row &row) { return DeviceRow{device, row.text(0), row.boolean(1), row.text(2)}; },
        work.tenant.number, device);
}

bool insertRegistration(const Work &work, const Registration &row)
{
    return work.database.run(
               u"INSERT INTO wallet_registrations (tenant, device, pass_id, template_id, created_at) "
               "VALUES (?, ?, ?, ?, ?) ON CONFLICT DO NOTHING",
               work.tenant.number, row.device, row.passId, row.templateId, work.now) == 1;
}

void storeHeld(const Work &work, const Registration &row)
{
    work.database.run(u"UPDATE wallet_registrations SET held_json = ?, held_modified = ? WHERE tenant = ? "
                      "AND device = ? AND pass_id = ?",
                      row.heldJson, QString::fromLatin1(row.heldModified), work.tenant.number, row.device,
                      row.passId);
}

void deleteRegistration(const Work &work, const QString &device, const QString &passId)
{
    const auto tenant = work.tenant.number;
    work.database.run(u"DELETE FROM wallet_registrations WHERE tenant = ? AND device = ? AND pass_id = ?",
                      tenant, device, passId);
    const bool isEmpty = texts(work,
                               u"SELECT pass_id FROM wallet_registrations WHERE tenant = ? AND device = ? "
                               "LIMIT 1",
                               {tenant, device})
                             .isEmpty();
    if (isEmpty)
        deleteDevice(work, device);
}

QStringList deleteDevice(const Work &work, const QString &device)
{
    const auto tenant = work.tenant.number;
    auto passes = texts(work, u"SELECT pass_id FROM wallet_registrations WHERE tenant = ? AND device = ?",
                        {tenant, device});
    work.database.run(u"DELETE FROM wallet_registrations WHERE tenant = ? AND device = ?", tenant, device);
    work.database.run(u"DELETE FROM wallet_pushes WHERE tenant = ? AND device = ?", tenant, device);
    work.database.run(u"DELETE FROM wallet_devices WHERE tenant = ? AND device = ?", tenant, device);
    return passes;
}

std::optional<Registration> findRegistration(const Work &work, const QString &device, const QString &passId)
{
    return work.database.one(
        u"SELECT template_id, held_json, held_modified FROM wallet_registrations WHERE tenant = ? AND "
        "device = ? AND pass_id = ?",
        [&](const Row &row) {
            return Registration{device, passId, row.text(0), row.bytes(1), row.text(2).toLatin1()};
        },
        work.tenant.number, device, passId);
}

QStringList devicesOf(const Work &work, const QString &passId)
{
    return texts(work,
                 u"SELECT device FROM wallet_registrations WHERE tenant = ? AND pass_id = ? ORDER BY device",
                 {work.tenant.number, passId});
}

QStringList changedOn(const Work &work, const QString &device, qint64 after)
{
    return texts(work,
                 u"SELECT r.pass_id FROM wallet_registrations r JOIN passes p ON p.tenant = r.tenant AND "
                 "p.id = r.pass_id JOIN templates t ON t.tenant = r.tenant AND t.id = r.template_id WHERE "
                 "r.tenant = ? AND r.device = ? AND (p.wallet_change > ? OR t.wallet_change > ?) ORDER BY "
                 "r.pass_id",
                 {work.tenant.number, device, after, after});
}

void pushToDevice(const Work &work, const QString &device)
{
    work.database.run(u"INSERT INTO wallet_pushes (tenant, device, generation, attempts, next_at) VALUES "
                      "(?, ?, 1, 0, ?)" ON_PUSH_CONFLICT,
                      work.tenant.number, device, work.now);
}

void pushToDevicesOf(const Work &work, const QString &passId)
{
    work.database.run(u"INSERT INTO wallet_pushes (tenant, device, generation, attempts, next_at) SELECT "
                      "tenant, device, 1, 0, ? FROM wallet_registrations WHERE tenant = ? AND pass_id = "
                      "?" ON_PUSH_CONFLICT,
                      work.now, work.tenant.number, passId);
}

void beginFanOut(const Work &work, const QString &templateId)
{
    work.database.run(u"INSERT INTO wallet_fanouts (tenant, template_id, after_pass, after_device) VALUES "
                      "(?, ?, '', '') ON CONFLICT (tenant, template_id) DO UPDATE SET after_pass = '', "
                      "after_device = ''",
                      work.tenant.number, templateId);
    work.tenant.mayFanOut = true;
}

bool continueFanOut(const Work &work, int most)
{
    const auto place = nextFanOut(work);
    if (!place)
        return false;
    const auto reached = pushFrom(work, *place, most);
    // Google's objects follow when all devices have been told.
    if (reached)
        work.database.run(u"UPDATE wallet_fanouts SET after_pass = ?, after_device = ? WHERE tenant = ? AND "
                          "template_id = ?",
                          reached->passId, reached->device, work.tenant.number, place->templateId);
    else if (enqueueGoogleObjects(work, place->templateId, most) == 0)
        work.database.run(u"DELETE FROM wallet_fanouts WHERE tenant = ? AND template_id = ?",
                          work.tenant.number, place->templateId);
    return true;
}

QStringList duePushes(const Work &work, int most)
{
    return texts(work,
                 u"SELECT q.device FROM wallet_pushes q JOIN wallet_devices d ON d.tenant = q.tenant AND "
                 "d.device = q.device WHERE q.tenant = ? AND q.next_at <= ? AND d.is_simulated = 0 ORDER BY "
                 "q.next_at LIMIT ?",
                 {work.tenant.number, work.now, most});
}

std::optional<PushRow> findDuePush(const Work &work, const QString &device)
{
    return work.database.one(
        u"SELECT d.push_token, q.generation, q.attempts FROM wallet_pushes q JOIN wallet_devices d ON "
        "d.tenant = q.tenant AND d.device = q.device WHERE q.tenant = ? AND q.device = ? AND q.next_at <= ?",
        [&](const Row &row) { return PushRow{device, row.text(0), row.integer(1), row.number(2)}; },
        work.tenant.number, device, work.now);
}

void endPush(const Work &work, const PushRow &row)
{
    work.database.run(u"DELETE FROM wallet_pushes WHERE tenant = ? AND device = ? AND generation = ?",
                      work.tenant.number, row.device, row.generation);
}

void retryPush(const Work &work, const PushRow &row, qint64 nextAt)
{
    work.database.run(u"UPDATE wallet_pushes SET attempts = ?, next_at = ? WHERE tenant = ? AND device = ? "
                      "AND generation = ?",
                      row.attempts + 1, nextAt, work.tenant.number, row.device, row.generation);
}

bool takePush(const Work &work, const QString &device)
{
    return work.database.run(u"DELETE FROM wallet_pushes WHERE tenant = ? AND device = ?", work.tenant.number,
                             device) == 1;
}

WalletCounts countWallets(const Work &work)
{
    const auto count = [&](QStringView sql) {
        return work.database.one(sql, number, work.tenant.number).value_or(0);
    };
    return {.devices = count(u"SELECT COUNT(*) FROM wallet_devices WHERE tenant = ?"),
            .registrations = count(u"SELECT COUNT(*) FROM wallet_registrations WHERE tenant = ?"),
            .pushes = count(u"SELECT COUNT(*) FROM wallet_pushes q JOIN wallet_devices d ON d.tenant = "
                            "q.tenant AND d.device = q.device WHERE q.tenant = ? AND d.is_simulated = 0")};
}

void appendDeviceLog(const Work &work, const QString &message)
{
    const auto last = work.database
                          .one(u"SELECT COALESCE(MAX(number), 0) FROM wallet_log WHERE tenant = ?", number,
                               work.tenant.number)
                          .value_or(0);
    work.database.run(u"INSERT INTO wallet_log (tenant, number, at, message) VALUES (?, ?, ?, ?)",
                      work.tenant.number, last + 1, work.now, message);
    work.database.run(u"DELETE FROM wallet_log WHERE tenant = ? AND number <= ?", work.tenant.number,
                      last + 1 - keptLines);
}

QList<LogLine> deviceLog(const Work &work)
{
    QList<LogLine> lines;
    work.database.each(u"SELECT at, message FROM wallet_log WHERE tenant = ? ORDER BY number DESC",
                       {work.tenant.number},
                       [&](const Row &row) { lines.append({row.integer(0), row.text(1)}); });
    return lines;
}

void deleteWallets(const Work &work)
{
    for (const auto *sql :
         {u"DELETE FROM wallet_registrations WHERE tenant = ?",
          u"DELETE FROM wallet_devices WHERE tenant = ?", u"DELETE FROM wallet_pushes WHERE tenant = ?",
          u"DELETE FROM wallet_fanouts WHERE tenant = ?", u"DELETE FROM google_resources WHERE tenant = ?",
          u"DELETE FROM google_notices WHERE tenant = ?", u"DELETE FROM wallet_log WHERE tenant = ?"})
        work.database.run(sql, work.tenant.number);
}

} // namespace qairopay::sandbox
