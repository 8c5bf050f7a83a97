// SPDX-FileCopyrightText: 2026 QairoPay Pass Studio contributors
// SPDX-License-Identifier: Apache-2.0
#include "sandbox/wallet/pushcarrier.h"

#include "sandbox/service/applewallet.h"

#include <QtCore/qjsondocument.h>
#include <QtCore/qjsonobject.h>
#include <QtCore/qloggingcategory.h>
#include <QtCore/qrandom.h>

#include <array>

using namespace Qt::StringLiterals;

namespace qairopay::sandbox {

namespace {

Q_LOGGING_CATEGORY(lcPush, "qairopay.sandbox.push")

constexpr qint64 second = 1000;
constexpr qint64 minute = 60 * second;
constexpr qint64 hour = 60 * minute;
constexpr std::array gaps{5 * second, 30 * second, 2 * minute, 10 * minute, hour, 6 * hour, 24 * hour};

} // namespace

PushVerdict pushVerdict(int status, const QString &reason)
{
    if (status == 200)
        return PushVerdict::Arrived;
    if (status == 410)
        return PushVerdict::Gone;
    if (status == 400 && (reason == "BadDeviceToken"_L1 || reason == "DeviceTokenNotForTopic"_L1))
        return PushVerdict::Gone;
    // 403: the certificate is wrong or has run out. It gets replaced; the devices should not suffer for it.
    if (status == 0 || status == 403 || status == 429 || status >= 500)
        return PushVerdict::Later;
    return PushVerdict::Useless;
}

std::optional<qint64> pushGap(int number, double random)
{
    if (number < 1 || std::size_t(number) > gaps.size())
        return std::nullopt;
    const auto gap = gaps.at(std::size_t(number) - 1);
    return gap + qint64(double(gap) * 0.1 * random);
}

PushCarrier::PushCarrier(QUrl url, QString passType, Outbound::Options options)
    : m_url(std::move(url))
    , m_passType(std::move(passType))
    , m_outbound(std::move(options))
{}

QStringList PushCarrier::dueLanes(const Work &work, int most) const
{
    return duePushes(work, most);
}

Carrier::Shared PushCarrier::next(const Work &work, const QString &lane) const
{
    auto row = findDuePush(work, lane);
    if (!row)
        return nullptr;
    auto push = std::make_shared<Push>();
    push->tenant = &work.tenant;
    push->lane = lane;
    push->row = std::move(*row);
    return push;
}

void PushCarrier::send(const Shared &parcel, qint64, Done done)
{
    const auto &push = static_cast<const Push &>(*parcel);
    auto url = m_url;
    // A token may have any letter of base64, also "/": it is one segment.
    url.setPath(m_url.path() + u"/3/device/"_s +
                    QString::fromLatin1(QUrl::toPercentEncoding(push.row.pushToken)),
                QUrl::TolerantMode);
    m_outbound.send({.method = "POST",
                     .url = url,
                     .headers = {{"apns-topic", m_passType.toUtf8()}, {"content-type", "application/json"}},
                     .body = "{}",
                     .needsHttp2 = true},
                    [done = std::move(done)](const Outbound::Answer &answer) {
                        const auto reason =
                            QJsonDocument::fromJson(answer.body)["reason"_L1].toString().left(64);
                        done({.outcome = answer.status == 0 ? answer.outcome : reason,
                              .status = answer.status,
                              .retryAfterMs = answer.retryAfterMs});
                    });
}

void PushCarrier::settle(const Work &work, const Parcel &parcel, const AttemptResult &result) const
{
    const auto &row = static_cast<const Push &>(parcel).row;
    const auto gap = pushGap(row.attempts + 1, QRandomGenerator::global()->generateDouble());
    auto verdict = pushVerdict(result.status, result.outcome);
    if (verdict == PushVerdict::Later && !gap)
        verdict = PushVerdict::Useless; // the next change is pushed anew
    switch (verdict) {
    case PushVerdict::Arrived:
        return endPush(work, row);
    case PushVerdict::Gone: {
        // It may have registered with a new token while this one was on its way.
        const auto device = findDevice(work, row.device);
        if (device && device->pushToken != row.pushToken)
            return retryPush(work, row, work.now);
        return applewallet::forgetDevice(work, row.device);
    }
    case PushVerdict::Later:
        return retryPush(work, row, work.now + std::max(*gap, result.retryAfterMs));
    case PushVerdict::Useless:
        qCWarning(lcPush) << "a push was refused:" << result.status << result.outcome;
        return endPush(work, row);
    }
}

void PushCarrier::after(int milliseconds, std::function<void()> task)
{
    m_outbound.after(milliseconds, std::move(task));
}

void PushCarrier::stop()
{
    m_outbound.stop();
}

} // namespace qairopay::sandbox
