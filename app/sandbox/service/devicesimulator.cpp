// SPDX-FileCopyrightText: 2026 QairoPay Pass Studio contributors
// SPDX-License-Identifier: Apache-2.0
#include "sandbox/service/applewallet.h"
#include "sandbox/service/bodyreader.h"
#include "sandbox/service/installs.h"
#include "sandbox/service/page.h"
#include "sandbox/service/passes.h"
#include "sandbox/service/simulators.h"
#include "sandbox/store/wallettable.h"
#include "sandbox/wallet/lockscreen.h"

using namespace Qt::StringLiterals;

namespace qairopay::sandbox::simulators {

namespace {

constexpr qsizetype mostFetched = 100;
const QString defaultDevice = u"simulated-iphone"_s;

QString readDevice(BodyReader &reader)
{
    return reader.text(u"device_id"_s, 1, 64).value_or(defaultDevice);
}

std::optional<RemovedReason> removalFromName(const QString &name)
{
    const auto reason = removedReasonFromApiName(name);
    return reason == RemovedReason::LinkExpired ? std::nullopt : reason;
}

applewallet::PassDoor passDoor(const WalletFiles &files, const QString &passId)
{
    return {files.passTypeIdentifier(), passId, applewallet::authorizationFor(files, passId)};
}

ApiError notSimulated()
{
    return conflict(u"device_not_simulated"_s, u"This is not a simulated device of this tenant."_s);
}

/// Names of real devices are left alone.
Outcome<void> checkSimulated(const Work &work, const QString &device)
{
    const auto known = findDevice(work, device);
    return known && !known->isSimulated ? Outcome<void>(std::unexpected(notSimulated())) : Outcome<void>();
}

Outcome<void> registerOn(const Work &work, const WalletFiles &files, const QString &device,
                         const QString &passId)
{
    return checkSimulated(work, device).and_then([&]() -> Outcome<void> {
        const applewallet::DeviceDoor door{device, passDoor(files, passId), true};
        return applewallet::registerPass(work, files, door, {{u"pushToken"_s, u"simulated"_s}})
            .transform([](bool) {});
    });
}

Outcome<Resource> shown(const Work &work, const QString &passId)
{
    PassView view(work);
    return passes::find(view, passId);
}

/// Takes the pass off the simulated devices that have it; off one alone when that is named.
Outcome<void> unregisterFrom(const Work &work, const WalletFiles &files, const QString &passId,
                             const std::optional<QString> &device)
{
    for (const auto &each : device ? QStringList{*device} : devicesOf(work, passId)) {
        if (!checkSimulated(work, each))
            continue;
        if (auto done = applewallet::unregisterPass(work, files, {each, passDoor(files, passId), true});
            !done)
            return done;
    }
    return {};
}

struct Removal
{
    QString passId;
    std::optional<WalletPlatform> platform;
    std::optional<QString> device;
    RemovedReason reason = RemovedReason::HolderRemoved;
};

Outcome<Removal> readRemoval(const QJsonObject &body)
{
    BodyReader reader(body);
    Removal removal;
    removal.passId = reader.text(u"pass_id"_s, 1, 64, Need::Required).value_or(QString());
    removal.platform = reader.choice(u"platform"_s, walletPlatformFromApiName, u"apple, google"_s);
    removal.device = reader.text(u"device_id"_s, 1, 64);
    removal.reason = reader.choice(u"reason"_s, removalFromName, u"holder_removed, declined"_s)
                         .value_or(RemovedReason::HolderRemoved);
    if (const auto whole = reader.finish(); !whole)
        return std::unexpected(whole.error());
    return removal;
}

/// One pass fetched as a phone does, and what its lock screen shows.
QJsonObject fetchOne(const Work &work, WalletFiles &files, Registration held)
{
    const auto fetched = applewallet::fetchPass(work, files, passDoor(files, held.passId), held.heldModified);
    QJsonObject result{{u"pass_id"_s, held.passId}};
    if (!fetched) {
        result.insert(u"status"_s, fetched.error().status);
        result.insert(u"notifications"_s, QJsonArray());
        return result;
    }
    QStringList notifications;
    if (fetched->file) {
        const auto fresh = fetched->file->passJson;
        notifications = lockScreenTexts(held.heldJson, fresh);
        held.heldJson = fresh;
    }
    held.heldModified = fetched->lastModified;
    storeHeld(work, held);
    result.insert(u"status"_s, fetched->file ? 200 : 304);
    result.insert(u"notifications"_s, QJsonArray::fromStringList(notifications));
    return result;
}

} // namespace

Outcome<Resource> install(const Work &work, WalletFiles &files, const QJsonObject &body)
{
    BodyReader reader(body);
    const auto id = reader.text(u"pass_id"_s, 1, 64, Need::Required).value_or(QString());
    const auto platform = reader.choice(u"platform"_s, walletPlatformFromApiName, u"apple, google"_s)
                              .value_or(WalletPlatform::Apple);
    const auto device = readDevice(reader);
    if (const auto whole = reader.finish(); !whole)
        return std::unexpected(whole.error());
    PassView view(work);
    const auto row = passes::load(work, id);
    if (!row)
        return std::unexpected(row.error());
    auto done = installs::add(view, *row, platform);
    if (!done || platform == WalletPlatform::Google)
        return done;
    return registerOn(work, files, device, id).and_then([&] {
        // What a phone downloads before it registers: later it sees what changed since.
        if (const auto held = findRegistration(work, device, id); held && held->heldJson.isEmpty())
            fetchOne(work, files, *held);
        return shown(work, id);
    });
}

Outcome<Resource> remove(const Work &work, const WalletFiles &files, const QJsonObject &body)
{
    const auto removal = readRemoval(body);
    if (!removal)
        return std::unexpected(removal.error());
    PassView view(work);
    const auto row = passes::load(work, removal->passId);
    if (!row)
        return std::unexpected(row.error());
    if (removal->reason == RemovedReason::Declined)
        return passes::act(view, *row, PassAction::Decline);
    const bool isOnApple = installs::isIn(row->pass, WalletPlatform::Apple);
    if (!isOnApple || removal->platform == WalletPlatform::Google)
        return installs::take(view, *row, removal->platform);
    if (auto done = unregisterFrom(work, files, removal->passId, removal->device); !done)
        return std::unexpected(done.error());
    const auto after = passes::load(work, removal->passId);
    // Out of all wallets, and of Apple's where no simulated device had it.
    const bool isLeft = after && installs::isIn(after->pass, removal->platform);
    const bool isOnDevices = !devicesOf(work, removal->passId).isEmpty();
    if (isLeft && !isOnDevices)
        return installs::take(view, *after, removal->platform);
    return shown(work, removal->passId);
}

Outcome<QJsonObject> fetch(const Work &work, WalletFiles &files, const QJsonObject &body)
{
    BodyReader reader(body);
    const auto name = readDevice(reader);
    if (const auto whole = reader.finish(); !whole)
        return std::unexpected(whole.error());
    const auto device = findDevice(work, name);
    if (!device || !device->isSimulated)
        return std::unexpected(notFound(u"device_not_found"_s));
    const bool wasPushed = takePush(work, name);
    const auto updates = applewallet::updatesSince(work, name, device->tag);
    if (!updates)
        return std::unexpected(updates.error());
    const auto &changed = updates->serialNumbers;
    QJsonArray fetched;
    for (const auto &id : changed.first(std::min(changed.size(), mostFetched))) {
        if (const auto held = findRegistration(work, name, id))
            fetched.append(fetchOne(work, files, *held));
    }
    const bool isWhole = changed.size() <= mostFetched;
    if (isWhole)
        storeDeviceTag(work, name, updates->lastUpdated);
    return QJsonObject{{u"device_id"_s, name},
                       {u"was_pushed"_s, wasPushed},
                       {u"last_updated"_s, updates->lastUpdated},
                       {u"passes"_s, fetched},
                       {u"has_more"_s, !isWhole}};
}

Outcome<QJsonObject> deviceLogLines(const Work &work)
{
    QJsonArray lines;
    for (const auto &line : deviceLog(work))
        lines.append(QJsonObject{{u"at"_s, timeText(line.at)}, {u"message"_s, line.message}});
    return QJsonObject{{u"data"_s, lines}};
}

} // namespace qairopay::sandbox::simulators
