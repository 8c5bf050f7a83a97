// SPDX-FileCopyrightText: 2026 QairoPay Pass Studio contributors
// SPDX-License-Identifier: Apache-2.0
#include "sandbox/api/ratelimiter.h"

#include <algorithm>
#include <cmath>

using namespace Qt::StringLiterals;

namespace qairopay::sandbox {

namespace {

int limitOf(Bucket bucket)
{
    switch (bucket) {
    case Bucket::Read:
        return 1000;
    case Bucket::PassesWrite:
        return 500;
    case Bucket::TemplatesWrite:
    case Bucket::UnknownKeys:
        return 60;
    case Bucket::None:
        break;
    }
    return 0;
}

QByteArray nameOf(Bucket bucket)
{
    switch (bucket) {
    case Bucket::Read:
        return "read"_ba;
    case Bucket::PassesWrite:
        return "passes_write"_ba;
    case Bucket::TemplatesWrite:
        return "templates_write"_ba;
    case Bucket::UnknownKeys:
        return "unknown_keys"_ba;
    case Bucket::None:
        break;
    }
    return {};
}

} // namespace

HttpHeaders Allowance::headers() const
{
    if (bucket == Bucket::None)
        return {};
    HttpHeaders headers{{"X-RateLimit-Limit"_ba, QByteArray::number(limit)},
                        {"X-RateLimit-Remaining"_ba, QByteArray::number(remaining)},
                        {"X-RateLimit-Reset"_ba, QByteArray::number(resetAt)},
                        {"X-RateLimit-Resource"_ba, nameOf(bucket)}};
    if (!isGranted)
        headers.emplaceBack("Retry-After", QByteArray::number(retryAfterSeconds));
    return headers;
}

RateLimiter::RateLimiter(Clock clock, bool isEnforced)
    : m_clock(std::move(clock))
    , m_isEnforced(isEnforced)
{}

Allowance RateLimiter::take(qint64 tenant, Bucket bucket)
{
    Allowance allowance;
    allowance.bucket = bucket;
    if (bucket == Bucket::None)
        return allowance;
    const double limit = limitOf(bucket);
    const double perMs = limit / 60'000;
    const qint64 now = m_clock().toMSecsSinceEpoch();

    const std::lock_guard lock(m_mutex);
    auto &level = m_levels[{tenant, static_cast<int>(bucket)}];
    if (level.at == 0)
        level = {2 * limit, now};
    // A clock that steps back gives nothing and takes nothing.
    level.tokens =
        std::min(2 * limit, level.tokens + static_cast<double>(std::max<qint64>(now - level.at, 0)) * perMs);
    level.at = now;
    allowance.isGranted = level.tokens >= 1 || !m_isEnforced;
    if (allowance.isGranted && m_isEnforced)
        level.tokens -= 1;
    if (!allowance.isGranted)
        allowance.retryAfterSeconds =
            std::max(1, static_cast<int>(std::ceil((1 - level.tokens) / perMs / 1000)));
    allowance.limit = static_cast<int>(limit);
    allowance.remaining = static_cast<int>(std::min(limit, std::floor(level.tokens)));
    const double msToLimit = std::max(0.0, (limit - level.tokens) / perMs);
    allowance.resetAt = (now + static_cast<qint64>(std::ceil(msToLimit)) + 999) / 1000;
    return allowance;
}

} // namespace qairopay::sandbox
