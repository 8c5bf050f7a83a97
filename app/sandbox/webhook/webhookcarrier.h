// SPDX-FileCopyrightText: 2026 QairoPay Pass Studio contributors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "sandbox/outbox/carrier.h"
#include "sandbox/store/vault.h"
#include "sandbox/store/webhooktable.h"
#include "sandbox/webhook/sender.h"

namespace qairopay::sandbox {

/// Carries events to webhook endpoints. A lane is an endpoint, so first attempts keep the order of the
/// events.
class WebhookCarrier : public Carrier
{
public:
    struct Parts
    {
        const Vault &vault;
        bool allowLoopback = false;
    };

    WebhookCarrier(Parts parts, SenderOptions options);

    [[nodiscard]] QString name() const override { return QStringLiteral("webhooks"); }
    [[nodiscard]] QStringList dueLanes(const Work &work, int most) const override;
    /// Read anew for each turn, so that an endpoint that was changed, turned off or deleted gets nothing by
    /// its old state.
    [[nodiscard]] Shared next(const Work &work, const QString &lane) const override;
    void send(const Shared &parcel, qint64 now, Done done) override;
    void settle(const Work &work, const Parcel &parcel, const AttemptResult &result) const override;
    void after(int milliseconds, std::function<void()> task) override;
    void stop() override;

private:
    /// One event for one endpoint.
    class Turn : public Parcel
    {
    public:
        EndpointRow endpoint;
        DeliveryRow delivery;
        EventRow event;
    };

    [[nodiscard]] Sender::Post postFor(const Turn &turn, const WebhookAddress &address, qint64 now) const;

    Parts m_parts;
    Sender m_sender;
};

} // namespace qairopay::sandbox
