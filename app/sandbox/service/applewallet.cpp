// SPDX-FileCopyrightText: 2026 QairoPay Pass Studio contributors
// SPDX-License-Identifier: Apache-2.0
#include "sandbox/service/applewallet.h"

#include "sandbox/http/http.h"
#include "sandbox/service/downloads.h"
#include "sandbox/service/installs.h"
#include "sandbox/service/passes.h"
#include "sandbox/store/wallettable.h"

#include <QtCore/qjsonarray.h>
#include <QtCore/qlocale.h>
#include <QtCore/qregularexpression.h>
#include <QtCore/qtimezone.h>

#include <openssl/crypto.h>

#include <algorithm>

using namespace Qt::StringLiterals;

namespace qairopay::sandbox::applewallet {

namespace {

constexpr auto scheme = QByteArrayView("ApplePass ");
constexpr qsizetype mostLogLines = 20;
constexpr qsizetype longestLogLine = 1000;

ApiError wrongToken()
{
    return unauthenticated(u"invalid_token"_s, u"This is not the authentication token of this pass."_s);
}

bool areEqual(const QByteArray &a, const QByteArray &b)
{
    return a.size() == b.size() && CRYPTO_memcmp(a.constData(), b.constData(), std::size_t(a.size())) == 0;
}

/// The pass, for who knows its token. One that does not exist, or in another tenant, looks like a wrong
/// token.
Outcome<PassRow> open(const Work &work, const WalletFiles &files, const PassDoor &door)
{
    auto row = findPass(work, door.serial);
    const bool isKnown = areEqual(door.authorization, authorizationFor(files, door.serial));
    if (!row || !isKnown || door.passType != files.passTypeIdentifier())
        return std::unexpected(wrongToken());
    return std::move(*row);
}

Outcome<QString> readPushToken(const QJsonObject &body)
{
    static const QRegularExpression pattern(u"^[A-Za-z0-9+/=_-]{1,256}\\z"_s);
    const auto name = u"pushToken"_s;
    if (!body.contains(name))
        return std::unexpected(missingField(name));
    const auto token = body.value(name).toString();
    if (!pattern.match(token).hasMatch())
        return std::unexpected(patternMismatch(name, u"A push token has letters and digits."_s));
    return token;
}

Outcome<void> checkDevice(const QString &device)
{
    // Apple says no more than that it is unique; iPhones send 32 hexadecimal digits.
    static const QRegularExpression pattern(u"^[A-Za-z0-9._:-]{1,128}\\z"_s);
    if (!pattern.match(device).hasMatch())
        return std::unexpected(
            patternMismatch(u"device"_s, u"A device identifier has 1 to 128 letters, digits and - . _ :"_s));
    return {};
}

bool hasEverChanged(const Work &work, const PassRow &row)
{
    const auto from = findTemplate(work, row.pass.templateId.toString());
    return row.walletChange > 0 || (from && from->walletChange > 0);
}

/// The last device let go of the pass: it left Apple's wallet.
void afterUnregistering(const Work &work, const PassRow &row)
{
    const bool isElsewhere = !devicesOf(work, row.pass.id.toString()).isEmpty();
    if (isElsewhere || !installs::isIn(row.pass, WalletPlatform::Apple))
        return;
    PassView view(work);
    std::ignore = installs::take(view, row, WalletPlatform::Apple); // a revoked pass stays revoked
}

std::optional<qint64> secondsOf(const QByteArray &date)
{
    auto time = QLocale::c().toDateTime(QString::fromLatin1(date), u"ddd, dd MMM yyyy hh:mm:ss 'GMT'"_s);
    if (!time.isValid())
        return std::nullopt;
    time.setTimeZone(QTimeZone::UTC);
    return time.toSecsSinceEpoch();
}

} // namespace

qint64 Freshness::seconds() const
{
    return changedAt / 1000 + 1;
}

QByteArray Freshness::lastModified() const
{
    const bool isOver = now / 1000 >= seconds();
    return httpDate((isOver ? seconds() : seconds() - 1) * 1000);
}

bool Freshness::isKnownTo(const QByteArray &ifModifiedSince) const
{
    const auto known = secondsOf(ifModifiedSince);
    return known && now / 1000 >= seconds() && *known >= seconds();
}

QByteArray authorizationFor(const WalletFiles &files, const QString &passId)
{
    return scheme.toByteArray() + files.authenticationToken(passId).toLatin1();
}

Outcome<bool> registerPass(const Work &work, const WalletFiles &files, const DeviceDoor &door,
                           const QJsonObject &body)
{
    const auto row = open(work, files, door.pass);
    if (!row)
        return std::unexpected(row.error());
    if (auto sound = checkDevice(door.device); !sound)
        return std::unexpected(sound.error());
    const auto token = readPushToken(body);
    if (!token)
        return std::unexpected(token.error());
    storeDevice(work, {.device = door.device, .pushToken = *token, .isSimulated = door.isSimulated});
    const bool isNew = insertRegistration(
        work,
        {.device = door.device, .passId = door.pass.serial, .templateId = row->pass.templateId.toString()});
    if (!isNew)
        return false;
    PassView view(work);
    std::ignore = installs::add(view, *row, WalletPlatform::Apple); // a revoked pass stays revoked
    // It may have changed after this device downloaded it and before anybody knew whom to tell.
    if (hasEverChanged(work, *row))
        pushToDevice(work, door.device);
    return true;
}

Outcome<void> unregisterPass(const Work &work, const WalletFiles &files, const DeviceDoor &door)
{
    const auto row = open(work, files, door.pass);
    if (!row)
        return std::unexpected(row.error());
    if (auto sound = checkDevice(door.device); !sound)
        return sound;
    if (!findRegistration(work, door.device, door.pass.serial))
        return {};
    deleteRegistration(work, door.device, door.pass.serial);
    afterUnregistering(work, *row);
    return {};
}

void forgetDevice(const Work &work, const QString &device)
{
    for (const auto &passId : deleteDevice(work, device)) {
        if (const auto row = findPass(work, passId))
            afterUnregistering(work, *row);
    }
}

Outcome<Updates> updatesSince(const Work &work, const QString &device, const QString &tag)
{
    if (auto sound = checkDevice(device); !sound)
        return std::unexpected(sound.error());
    const auto last = lastWalletChange(work);
    bool isNumber = false;
    const auto after = tag.toLongLong(&isNumber);
    const bool isOurs = isNumber && after >= 0 && after <= last;
    return Updates{QString::number(last), changedOn(work, device, isOurs ? after : -1)};
}

Outcome<Fetched> fetchPass(const Work &work, WalletFiles &files, const PassDoor &door,
                           const QByteArray &ifModifiedSince)
{
    const auto row = open(work, files, door);
    if (!row)
        return std::unexpected(row.error());
    const auto source = templates::load(work, row->pass.templateId.toString());
    if (!source)
        return std::unexpected(source.error());
    const Freshness freshness{.changedAt =
                                  std::max({row->pass.createdAt.toMSecsSinceEpoch(), row->walletChangedAt,
                                            source->row.createdAt, source->row.walletChangedAt}),
                              .now = work.now};
    if (freshness.isKnownTo(ifModifiedSince))
        return Fetched{std::nullopt, freshness.lastModified()};
    auto file = files.passFile({work, *source, *row});
    if (!file)
        return std::unexpected(downloads::signingFault(work, files));
    return Fetched{std::move(*file), freshness.lastModified()};
}

Outcome<void> log(const Work &work, const QJsonObject &body)
{
    const auto lines = body.value("logs"_L1).toArray();
    for (qsizetype i = 0; i < std::min(lines.size(), mostLogLines); ++i)
        if (const auto line = lines.at(i).toString(); !line.isEmpty())
            appendDeviceLog(work, line.left(longestLogLine));
    return {};
}

} // namespace qairopay::sandbox::applewallet
