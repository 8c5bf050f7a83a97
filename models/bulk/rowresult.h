// SPDX-FileCopyrightText: 2026 QairoPay Pass Studio contributors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "lint/lint.h"

namespace qairopay::bulk {

/// What was found in one row, in four bytes: a list may have a million.
struct RowResult
{
    enum class State : quint8 {
        Waiting, ///< not looked at yet
        Clean,
        Info,
        Warning,
        Error,
        Refused, ///< no pass can be made of it
    };

    static constexpr quint8 noRule = 255;
    static constexpr quint16 mostCounted = 63;
    /// Weights are below it: nothing or advice, each pair of counts, refused.
    static constexpr quint16 weights = (mostCounted + 1) * (mostCounted + 1) + 2;

    State state = State::Waiting;
    quint8 rule = noRule;     ///< of the gravest finding: its place in lint::rules()
    quint16 errors : 6 = 0;   ///< findings, at most mostCounted
    quint16 warnings : 6 = 0; ///< the same
    bool inApple : 1 = false; ///< the gravest finding is seen in Apple's wallet, or in both

    /// The larger, the worse: by errors, then by warnings; advice alone is a little more than nothing.
    [[nodiscard]] quint16 weight() const
    {
        if (state == State::Refused)
            return weights - 1;
        const int counted = errors * (mostCounted + 1) + warnings;
        return static_cast<quint16>(counted > 0 ? counted + 1 : state == State::Info ? 1 : 0);
    }

    friend bool operator==(const RowResult &, const RowResult &) = default;
};
static_assert(sizeof(RowResult) == 4);

/// Of the findings of a row, the gravest first.
[[nodiscard]] RowResult resultOf(const QList<lint::Finding> &findings);

/// The same for a row that cannot be issued.
[[nodiscard]] constexpr RowResult refused()
{
    return {.state = RowResult::State::Refused};
}

} // namespace qairopay::bulk
