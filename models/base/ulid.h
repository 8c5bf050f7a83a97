// SPDX-FileCopyrightText: 2026 QairoPay Pass Studio contributors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "base/clock.h"
#include "base/id.h"

#include <array>
#include <cstdint>

namespace qairopay {

/// Makes ULIDs: 48 bits of milliseconds and 80 random bits in Crockford's base 32, 26 characters. Within one
/// millisecond (and when the clock steps back) the random part is counted up, so that each id sorts after the
/// one before. One source per writer; not thread-safe.
class UlidSource
{
public:
    /// Fills the given bytes with randomness.
    using Random = std::function<void(unsigned char *bytes, qsizetype size)>;

    explicit UlidSource(Clock clock = systemClock(), Random random = systemRandom());

    [[nodiscard]] QString next();
    /// The next one sorts after this one, which another source made; what is no ULID changes nothing.
    void continueAfter(QStringView ulid);
    /// The one made, or continued after, last; empty before.
    [[nodiscard]] QString last() const;

    template <typename SomeId> [[nodiscard]] SomeId nextId() { return SomeId(SomeId::prefix() + next()); }

    [[nodiscard]] static Random systemRandom();

private:
    Clock m_clock;
    Random m_random;
    qint64 m_lastMs = -1;
    std::array<unsigned char, 10> m_entropy{};
};

} // namespace qairopay
