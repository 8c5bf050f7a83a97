// SPDX-FileCopyrightText: 2026 QairoPay Pass Studio contributors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "sandbox/outbox/carrier.h"
#include "sandbox/store/wallettable.h"
#include "sandbox/wallet/outbound.h"

namespace qairopay::sandbox {

/// What an answer of APNs means for the device.
enum class PushVerdict {
    Arrived, ///< taken, which is not yet delivered
    Gone,    ///< the device or its token is no more: its registrations go
    Later,   ///< tried again
    Useless, ///< never will be taken as it is: a fault of ours, said in the log
};

[[nodiscard]] PushVerdict pushVerdict(int status, const QString &reason);
/// How long to wait after attempt `number` (from 1), milliseconds; nothing: given up. `random`: 0 to 1.
[[nodiscard]] std::optional<qint64> pushGap(int number, double random);

/// Tells devices over APNs that something changed: an empty payload, HTTP/2, the pass certificate as the
/// client's, the pass type as the topic. A lane is a device: what changes while a push waits or is under way
/// needs no push of its own.
class PushCarrier : public Carrier
{
public:
    PushCarrier(QUrl url, QString passType, Outbound::Options options);

    [[nodiscard]] QString name() const override { return QStringLiteral("pushes"); }
    [[nodiscard]] QStringList dueLanes(const Work &work, int most) const override;
    [[nodiscard]] Shared next(const Work &work, const QString &lane) const override;
    void send(const Shared &parcel, qint64 now, Done done) override;
    void settle(const Work &work, const Parcel &parcel, const AttemptResult &result) const override;
    void after(int milliseconds, std::function<void()> task) override;
    void stop() override;

private:
    class Push : public Parcel
    {
    public:
        PushRow row;
    };

    QUrl m_url;
    QString m_passType;
    Outbound m_outbound;
};

} // namespace qairopay::sandbox
