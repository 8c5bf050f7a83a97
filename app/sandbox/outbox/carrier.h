// SPDX-FileCopyrightText: 2026 QairoPay Pass Studio contributors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "sandbox/store/tenant.h"

#include <QtCore/qstringlist.h>

#include <functional>
#include <memory>

namespace qairopay::sandbox {

/// How one attempt to send something ended.
struct AttemptResult
{
    QString outcome; ///< "delivered", "http_error", "redirect", "timeout", "connection_failed", …
    int status = 0;  ///< 0: no answer
    int durationMs = 0;
    qint64 retryAfterMs = 0; ///< what the receiver asked for; 0: nothing

    [[nodiscard]] bool isDelivered() const { return status >= 200 && status < 300; }
    /// Time-outs, broken connections, 408, 409, 425, 429 and 5xx are tried again; any other answer is final.
    [[nodiscard]] bool isRetried() const;
};

/// Something read from an outbox, on its way. A carrier adds what it needs.
class Parcel
{
public:
    Parcel() = default;
    virtual ~Parcel() = default;
    Q_DISABLE_COPY_MOVE(Parcel)

    Tenant *tenant = nullptr;
    QString lane;
};

/// One kind of outbox: what lies in it, how it is sent, and what the outcome means. What is due stands in
/// lanes; of each lane one thing is on its way at a time.
class Carrier
{
public:
    using Shared = std::shared_ptr<const Parcel>;
    using Done = std::function<void(const AttemptResult &)>;

    Carrier() = default;
    virtual ~Carrier() = default;
    Q_DISABLE_COPY_MOVE(Carrier)

    /// "webhooks": of the outbox, for the processes that share it.
    [[nodiscard]] virtual QString name() const = 0;
    /// Lanes with something due, longest waiting first.
    [[nodiscard]] virtual QStringList dueLanes(const Work &work, int most) const = 0;
    /// What is due in a lane; nothing when it is gone meanwhile.
    [[nodiscard]] virtual Shared next(const Work &work, const QString &lane) const = 0;
    /// `now` is the tenant's time. `done` is called once, from any thread; never after stop().
    virtual void send(const Shared &parcel, qint64 now, Done done) = 0;
    /// Writes down how it went, inside a transaction; may run twice.
    virtual void settle(const Work &work, const Parcel &parcel, const AttemptResult &result) const = 0;
    virtual void after(int milliseconds, std::function<void()> task) = 0;
    virtual void stop() = 0;
};

} // namespace qairopay::sandbox
