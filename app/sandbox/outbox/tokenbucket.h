// SPDX-FileCopyrightText: 2026 QairoPay Pass Studio contributors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include <algorithm>
#include <chrono>
#include <mutex>

namespace qairopay::sandbox {

/// So many a second, and as many at once. Thread-safe.
class TokenBucket
{
public:
    /// 0: without a limit.
    explicit TokenBucket(double perSecond)
        : m_perSecond(perSecond)
        , m_left(perSecond)
    {}

    [[nodiscard]] bool take()
    {
        if (m_perSecond <= 0)
            return true;
        const std::lock_guard lock(m_mutex);
        const auto now = std::chrono::steady_clock::now();
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
    std::chrono::steady_clock::time_point m_at = std::chrono::steady_clock::now();
};

} // namespace qairopay::sandbox
