// SPDX-FileCopyrightText: 2026 QairoPay Pass Studio contributors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include <algorithm>
#include <chrono>
#include <functional>
#include <mutex>

namespace qairopay::sandbox {

/// A time that only goes forward, whatever is done to the computer's clock. Handed in, so that a test can
/// hold it.
using Ticks = std::function<std::chrono::steady_clock::time_point()>;

/// So many a second, and as many at once. Thread-safe.
class TokenBucket
{
public:
    /// 0: without a limit.
    explicit TokenBucket(double perSecond, Ticks ticks = &std::chrono::steady_clock::now)
        : m_perSecond(perSecond)
        , m_left(perSecond)
        , m_ticks(std::move(ticks))
        , m_at(m_ticks())
    {}

    [[nodiscard]] bool take()
    {
        if (m_perSecond <= 0)
            return true;
        const std::lock_guard lock(m_mutex);
        const auto now = m_ticks();
        const std::chrono::duration<double> passed = now - m_at;
        m_left = std::min(m_perSecond, m_left + passed.count() * m_perSecond);
        m_at = now;
        if (m_left < 1)
            return false;
        m_left -= 1;
        return true;
    }

private:
    std::mutex m_mutex;
    double m_perSecond;
    double m_left;
    Ticks m_ticks;
    std::chrono::steady_clock::time_point m_at;
};

} // namespace qairopay::sandbox
