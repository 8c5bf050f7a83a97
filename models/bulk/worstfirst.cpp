// SPDX-FileCopyrightText: 2026 QairoPay Pass Studio contributors
// SPDX-License-Identifier: Apache-2.0
#include "bulk/worstfirst.h"

#include <algorithm>
#include <array>
#include <numeric>

namespace qairopay::bulk {

WorstFirst::WorstFirst(quint32 rows)
    : m_order(rows)
    , m_results(rows)
{
    std::iota(m_order.begin(), m_order.end(), 0U);
}

void WorstFirst::keep(quint32 positions)
{
    m_kept = std::min(size(), std::max(m_kept, positions));
}

void WorstFirst::sort()
{
    std::vector<bool> isKept(size());
    for (quint32 position = 0; position < m_kept; ++position)
        isKept[m_order[position]] = true;

    // One bucket a weight: an order by weight and row without comparing.
    std::array<quint32, 256> starts{};
    for (quint32 row = 0; row < size(); ++row) {
        if (!isKept[row])
            ++starts[m_results[row].weight()];
    }
    quint32 next = m_kept;
    for (auto it = starts.rbegin(); it != starts.rend(); ++it)
        next += std::exchange(*it, next);
    for (quint32 row = 0; row < size(); ++row) {
        if (!isKept[row])
            m_order[starts[m_results[row].weight()]++] = row;
    }
}

quint32 WorstFirst::betterPlaced() const
{
    if (m_kept == 0)
        return 0;
    quint8 least = 255;
    for (quint32 position = 0; position < m_kept; ++position)
        least = std::min(least, m_results[m_order[position]].weight());
    return static_cast<quint32>(std::count_if(m_order.begin() + m_kept, m_order.end(),
                                              [&](quint32 row) { return m_results[row].weight() > least; }));
}

} // namespace qairopay::bulk
