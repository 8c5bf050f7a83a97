// SPDX-FileCopyrightText: 2026 QairoPay Pass Studio contributors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include <QtCore/qbytearray.h>
#include <QtCore/qdatetime.h>
#include <QtCore/qhash.h>

#include <chrono>

namespace qairopay::api {

/// One bucket as the last answer described it (api-contract 5.3), for a meter.
struct RateState
{
    qint64 limit = 0; ///< calls a minute
    qint64 remaining = 0;
    QDateTime resetAt; ///< when it is full again, by the service's clock

    friend bool operator==(const RateState &, const RateState &) = default;
};

/// What is known of the tenant's rate limits, by bucket ("read", "passes_write", "templates_write"). `now` is
/// a monotonic time, so that a clock that jumps stops nothing.
class RateBudget
{
public:
    using Moment = std::chrono::milliseconds;

    /// Takes in the X-RateLimit headers of an answer; incomplete ones are not looked at.
    void note(const QByteArray &resource, const QByteArray &limit, const QByteArray &remaining,
              const QByteArray &reset, Moment now);
    /// A call was sent: one token fewer until the next answer says better.
    void spend(const QByteArray &resource);
    /// Everybody waits until then (a 429 was answered).
    void pauseUntil(Moment time);

    /// How long the next call of that bucket should still wait; zero when it may go.
    [[nodiscard]] std::chrono::milliseconds wait(const QByteArray &resource, Moment now) const;
    [[nodiscard]] const QHash<QByteArray, RateState> &states() const { return m_states; }

private:
    QHash<QByteArray, RateState> m_states;
    QHash<QByteArray, Moment> m_seenAt;
    Moment m_pausedUntil{0};
};

/// The bucket a call falls in.
[[nodiscard]] QByteArray bucketOf(bool isRead, const QString &path);

} // namespace qairopay::api
