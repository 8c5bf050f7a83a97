// SPDX-FileCopyrightText: 2026 QairoPay Pass Studio contributors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "base/clock.h"
#include "sandbox/http/http.h"

#include <QtCore/qhash.h>

#include <mutex>

namespace qairopay::sandbox {

/// The token buckets of api-contract 5.3, and one of the process for keys that it looks for in the database.
enum class Bucket { Read, PassesWrite, TemplatesWrite, UnknownKeys, None };

/// What a call found in its bucket.
struct Allowance
{
    bool isGranted = true;
    Bucket bucket = Bucket::None;
    int limit = 0;
    int remaining = 0;
    qint64 resetAt = 0; ///< seconds since 1970 when the bucket is at its limit again
    int retryAfterSeconds = 0;

    /// X-RateLimit-*, and Retry-After when refused; nothing for Bucket::None.
    [[nodiscard]] HttpHeaders headers() const;
};

/// Buckets per tenant: the limit refills within a minute, bursts go to twice of it (10.8). Thread-safe.
class RateLimiter
{
public:
    RateLimiter(Clock clock, bool isEnforced);

    /// Takes one token.
    [[nodiscard]] Allowance take(qint64 tenant, Bucket bucket);

private:
    struct Level
    {
        double tokens = 0;
        qint64 at = 0;
    };

    Clock m_clock;
    bool m_isEnforced;
    std::mutex m_mutex;
    QHash<std::pair<qint64, int>, Level> m_levels;
};

} // namespace qairopay::sandbox
