// SPDX-FileCopyrightText: 2026 QairoPay Pass Studio contributors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include <QtCore/qbytearray.h>
#include <QtCore/qdatetime.h>

#include <chrono>
#include <optional>

namespace qairopay::api {

/// How long to wait between tries: exponential with full jitter (ecosystem 3.2).
struct RetryPolicy
{
    int maxAttempts = 5;     ///< of calls that fail for other reasons than the rate limit
    int maxRateLimited = 30; ///< 429 answers to one call before it fails
    std::chrono::milliseconds base{250};
    std::chrono::milliseconds cap{20'000};
    std::chrono::milliseconds longestRetryAfter{120'000}; ///< told to wait longer: give up at once

    /// Before try `attempt` + 1 (attempts count from 1); `random` from 0 to 1 picks a moment in the window.
    [[nodiscard]] std::chrono::milliseconds delay(int attempt, double random) const;
};

/// `Retry-After`: whole seconds or an HTTP date; a date in the past is zero. None when it is neither.
[[nodiscard]] std::optional<std::chrono::milliseconds> parseRetryAfter(const QByteArray &value,
                                                                       const QDateTime &now);
/// 408, 425, 429 and 5xx.
[[nodiscard]] bool isRetryableStatus(int status);

} // namespace qairopay::api
