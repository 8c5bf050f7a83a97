// SPDX-FileCopyrightText: 2026 QairoPay Pass Studio contributors
// SPDX-License-Identifier: Apache-2.0
#include "csv/keyindex.h"

#include <cstring>

namespace qairopay::csv {

namespace {

constexpr quint64 repeat(quint64 byte)
{
    return 0x0101010101010101ULL * byte;
}

/// Eight bytes with A-Z made a-z.
inline quint64 folded(quint64 word)
{
    const quint64 low = word & repeat(0x7F);
    const quint64 atLeastA = low + repeat(0x80 - 'A');
    const quint64 beyondZ = low + repeat(0x7F - 'Z');
    const quint64 isUpper = (atLeastA ^ beyondZ) & ~word & repeat(0x80);
    return word | (isUpper >> 2);
}

inline quint64 mixed(quint64 hash, quint64 word)
{
    hash = (hash ^ word) * 0x9E3779B97F4A7C15ULL;
    return hash ^ (hash >> 29);
}

} // namespace

quint32 KeyIndex::hash(QByteArrayView key, quint64 seed)
{
    quint64 hash = seed ^ static_cast<quint64>(key.size());
    const char *at = key.data();
    auto left = static_cast<size_t>(key.size());
    quint64 word = 0;
    for (; left >= sizeof word; at += sizeof word, left -= sizeof word) {
        std::memcpy(&word, at, sizeof word);
        hash = mixed(hash, folded(word));
    }
    word = 0;
    std::memcpy(&word, at, left);
    hash = mixed(mixed(hash, folded(word)), hash >> 32);
    return static_cast<quint32>(hash >> 32);
}

void KeyIndex::resize(int bits)
{
    std::vector<Slot> old(size_t{1} << bits);
    old.swap(m_slots);
    m_shift = 32 - bits;
    for (const auto &slot : old) {
        if (slot.row == 0)
            continue;
        size_t at = slot.hash >> m_shift;
        while (m_slots[at].row != 0)
            at = at + 1 == m_slots.size() ? 0 : at + 1;
        m_slots[at] = slot;
    }
}

} // namespace qairopay::csv
