// SPDX-FileCopyrightText: 2026 QairoPay Pass Studio contributors
// SPDX-License-Identifier: Apache-2.0
#include "api/ratebudget.h"

#include <QtCore/qtimezone.h>

#include <algorithm>

using namespace Qt::StringLiterals;

namespace qairopay::api {

void RateBudget::note(const QByteArray &resource, const QByteArray &limit, const QByteArray &remaining,
                      const QByteArray &reset, Moment now)
{
    bool hasLimit = false;
    bool hasRemaining = false;
    const RateState state{limit.toLongLong(&hasLimit), remaining.toLongLong(&hasRemaining),
                          QDateTime::fromSecsSinceEpoch(reset.toLongLong(), QTimeZone::UTC)};
    if (resource.isEmpty() || !hasLimit || !hasRemaining || state.limit <= 0)
        return;
    m_states.insert(resource, state);
    m_seenAt.insert(resource, now);
}

void RateBudget::spend(const QByteArray &resource)
{
    if (const auto it = m_states.find(resource); it != m_states.end())
        --it->remaining;
}

void RateBudget::pauseUntil(Moment time)
{
    m_pausedUntil = std::max(m_pausedUntil, time);
}

std::chrono::milliseconds RateBudget::wait(const QByteArray &resource, Moment now) const
{
    Moment until = m_pausedUntil;
    if (const auto it = m_states.find(resource); it != m_states.end() && it->remaining <= 0) {
        // The bucket refills by limit/60 tokens a second (api-contract 10.8).
        const qint64 tokens = 1 - it->remaining;
        until = std::max(until, m_seenAt.value(resource) + Moment(tokens * 60'000 / it->limit));
    }
    return std::max(Moment(0), until - now);
}

QByteArray bucketOf(bool isRead, const QString &path)
{
    if (isRead)
        return "read"_ba;
    return path.startsWith("/v1/pass_templates"_L1) || path.startsWith("/v1/webhooks"_L1)
               ? "templates_write"_ba
               : "passes_write"_ba;
}

} // namespace qairopay::api
