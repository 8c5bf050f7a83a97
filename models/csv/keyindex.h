// SPDX-FileCopyrightText: 2026 QairoPay Pass Studio contributors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include <QtCore/qbytearrayview.h>

#include <algorithm>
#include <bit>
#include <optional>
#include <vector>

namespace qairopay::csv {

/// Finds keys that were there before, at eight bytes a slot: it keeps 32 bits of each key's hash and the
/// number of its row, not the key. Where the 32 bits agree the caller compares the rows themselves, so no two
/// different keys are ever taken for one.
class KeyIndex
{
public:
    explicit KeyIndex(qsizetype expectedKeys) { resize(bitsFor(expectedKeys)); }

    /// A hash that does not tell upper from lower case ASCII.
    [[nodiscard]] static quint32 hash(QByteArrayView key, quint64 seed);

    /// Brings the slot of a hash into the cache; worth it some rows before insert().
    void prefetch(quint32 hash) const { __builtin_prefetch(m_slots.data() + (hash >> m_shift)); }

    /// Enters a row, or returns the earlier row for which `isSame(earlier)` is true.
    template <typename IsSame> std::optional<quint32> insert(quint32 hash, quint32 row, IsSame &&isSame)
    {
        if (m_used + m_used / 4 >= m_slots.size())
            resize(33 - m_shift);
        for (size_t at = hash >> m_shift;; at = at + 1 == m_slots.size() ? 0 : at + 1) {
            auto &slot = m_slots[at];
            if (slot.row == 0) {
                slot = {hash, row};
                ++m_used;
                return {};
            }
            if (slot.hash == hash && isSame(slot.row))
                return slot.row;
        }
    }

private:
    struct Slot
    {
        quint32 hash = 0;
        quint32 row = 0; ///< from 1; 0: free
    };

    /// So many slots that the expected keys fill at most 80 % of them.
    static int bitsFor(qsizetype keys)
    {
        const auto wanted = static_cast<quint64>(keys < 64 ? 64 : keys);
        return std::clamp(static_cast<int>(std::bit_width(wanted + wanted / 4)), 8, 31);
    }
    void resize(int bits);

    std::vector<Slot> m_slots;
    size_t m_used = 0;
    int m_shift =
        24; ///< the slot of a hash is its upper 32 - m_shift bits, so a bigger table keeps their order
};

} // namespace qairopay::csv
