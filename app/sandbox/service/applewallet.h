// SPDX-FileCopyrightText: 2026 QairoPay Pass Studio contributors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "sandbox/wallet/walletfiles.h"

/// Apple's web service for passes: what iPhones and watches call (wallet-formats C, ecosystem.md 3.3). The
/// simulators go through these same doors.
namespace qairopay::sandbox::applewallet {

/// What a call about one pass names.
struct PassDoor
{
    QString passType;
    QString serial;
    QByteArray authorization; ///< the header: "ApplePass TOKEN"
};

struct DeviceDoor
{
    QString device;
    PassDoor pass;
    bool isSimulated = false;
};

/// True: registered now; false: it was already, and has the push token of this call.
[[nodiscard]] Outcome<bool> registerPass(const Work &work, const WalletFiles &files, const DeviceDoor &door,
                                         const QJsonObject &body);
[[nodiscard]] Outcome<void> unregisterPass(const Work &work, const WalletFiles &files,
                                           const DeviceDoor &door);
/// APNs says that this device is gone: as if it had taken out all its passes.
void forgetDevice(const Work &work, const QString &device);

struct Updates
{
    QString lastUpdated; ///< the tag for the next call; a text, for iOS ignores a number
    QStringList serialNumbers;
};

/// `tag` is what the last answer said, or empty. A tag that this service never gave counts as none: better
/// too much than something missed.
[[nodiscard]] Outcome<Updates> updatesSince(const Work &work, const QString &device, const QString &tag);

/// A pass file, unless the device has it.
struct Fetched
{
    std::optional<WalletFiles::PassFile> file; ///< none: not modified
    QByteArray lastModified;
};

[[nodiscard]] Outcome<Fetched> fetchPass(const Work &work, WalletFiles &files, const PassDoor &door,
                                         const QByteArray &ifModifiedSince);

[[nodiscard]] Outcome<void> log(const Work &work, const QJsonObject &body);

/// "ApplePass TOKEN" for a pass.
[[nodiscard]] QByteArray authorizationFor(const WalletFiles &files, const QString &passId);

/// Last-Modified has whole seconds, and two changes may share one. So the time is that of the second after
/// the change, and until it has come an answer carries one second less, which no later request matches.
struct Freshness
{
    qint64 changedAt = 0; ///< milliseconds
    qint64 now = 0;

    [[nodiscard]] qint64 seconds() const;
    [[nodiscard]] QByteArray lastModified() const;
    [[nodiscard]] bool isKnownTo(const QByteArray &ifModifiedSince) const;
};

} // namespace qairopay::sandbox::applewallet
