// SPDX-FileCopyrightText: 2026 QairoPay Pass Studio contributors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "sandbox/store/tenant.h"

#include <QtCore/qbytearray.h>
#include <QtCore/qlist.h>

/// Devices of Apple's web service, what is registered on them, and the outbox of pushes to them.
namespace qairopay::sandbox {

/// The tenant's next change that wallets have to fetch; monotone over resets and restarts.
[[nodiscard]] qint64 nextWalletChange(const Work &work);
[[nodiscard]] qint64 lastWalletChange(const Work &work);

struct DeviceRow
{
    QString device; ///< the library identifier the phone chose
    QString pushToken;
    bool isSimulated = false;
    QString tag; ///< a simulated device's
};

/// Makes the device known, or gives it a new push token.
void storeDevice(const Work &work, const DeviceRow &row);
void storeDeviceTag(const Work &work, const QString &device, const QString &tag);
[[nodiscard]] std::optional<DeviceRow> findDevice(const Work &work, const QString &device);

struct Registration
{
    QString device;
    QString passId;
    QString templateId;
    QByteArray heldJson;     ///< of a simulated device
    QByteArray heldModified; ///< likewise
};

/// False when it was there already.
[[nodiscard]] bool insertRegistration(const Work &work, const Registration &row);
void storeHeld(const Work &work, const Registration &row);
/// Takes the device along when it was its last pass.
void deleteRegistration(const Work &work, const QString &device, const QString &passId);
/// The device is gone: with all its registrations and what waits for it. Answers their passes.
QStringList deleteDevice(const Work &work, const QString &device);
[[nodiscard]] std::optional<Registration> findRegistration(const Work &work, const QString &device,
                                                           const QString &passId);
[[nodiscard]] QStringList devicesOf(const Work &work, const QString &passId);
/// The device's passes with a change after this number, of their own or their template's; -1: all.
[[nodiscard]] QStringList changedOn(const Work &work, const QString &device, qint64 after);

/// Puts one push, or the pass's devices, or a template's, into the outbox.
void pushToDevice(const Work &work, const QString &device);
void pushToDevicesOf(const Work &work, const QString &passId);
void beginFanOut(const Work &work, const QString &templateId);
/// Moves at most `most` devices of changed templates into the outbox; false when no template waits.
[[nodiscard]] bool continueFanOut(const Work &work, int most);

struct PushRow
{
    QString device;
    QString pushToken;
    qint64 generation = 0;
    int attempts = 0;
};

/// Devices that are due, real ones only; longest due first.
[[nodiscard]] QStringList duePushes(const Work &work, int most);
[[nodiscard]] std::optional<PushRow> findDuePush(const Work &work, const QString &device);
/// It arrived, or never will: the row goes, unless more came meanwhile, which is due at once.
void endPush(const Work &work, const PushRow &row);
void retryPush(const Work &work, const PushRow &row, qint64 nextAt);
/// A simulated device looks whether it was pushed.
[[nodiscard]] bool takePush(const Work &work, const QString &device);

struct WalletCounts
{
    qint64 devices = 0;
    qint64 registrations = 0;
    qint64 pushes = 0; ///< that wait, to real devices
};

[[nodiscard]] WalletCounts countWallets(const Work &work);

struct LogLine
{
    qint64 at = 0;
    QString message;
};

/// Keeps the last 200.
void appendDeviceLog(const Work &work, const QString &message);
/// Newest first.
[[nodiscard]] QList<LogLine> deviceLog(const Work &work);

/// A reset; the tenant's change number stays.
void deleteWallets(const Work &work);

} // namespace qairopay::sandbox
