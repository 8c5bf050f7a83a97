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

    State state = State::Waiting;
    quint8 rule = noRule; ///< of the gravest finding: its place in lint::rules()
    quint8 count = 0;     ///< of findings, at most 49
    bool inApple = false; ///< the gravest finding is seen in Apple's wallet, or in both

    /// The larger, the worse: by state, then by how much there is.
    [[nodiscard]] quint8 weight() const
    {
        return state <= State::Clean ? 0 : static_cast<quint8>((static_cast<int>(state) - 1) * 50 + count);
    }

    friend bool operator==(const RowResult &, const RowResult &) = default;
};

/// Of the findings of a row, the gravest first.
[[nodiscard]] RowResult resultOf(const QList<lint::Finding> &findings);

/// The same for a row that cannot be issued.
[[nodiscard]] constexpr RowResult refused()
{
    return {.state = RowResult::State::Refused, .count = 1};
}

} // namespace qairopay::bulk
