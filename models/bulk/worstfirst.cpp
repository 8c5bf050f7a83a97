// SPDX-FileCopyrightText: 2026 QairoPay Pass Studio contributors
// SPDX-License-Identifier: Apache-2.0
#include "bulk/worstfirst.h"

#include <algorithm>
#include <array>
#include <numeric>
#include <utility>

namespace qairopay::bulk {

WorstFirst::WorstFirst(quint32 rows)
    : m_order(rows)
    , m_results(rows)
{
    std::iota(m_order.begin(), m_order.end(), 0U);
}

void WorstFirst::setWindow(Window window)
{
    const auto first = std::min(window.first, size());
    m_window = {first, std::min(window.count, size() - first)};
}

std::vector<bool> WorstFirst::inWindow() const
{
    std::vector<bool> rows(size());
    for (quint32 i = 0; i < m_window.count; ++i)
        rows[m_order[m_window.first + i]] = true;
    return rows;
}

void WorstFirst::sort()
{
    const auto kept = inWindow();
    // One bucket a weight: an order by weight and row without comparing.
    std::array<quint32, RowResult::weights> starts{};
    for (quint32 row = 0; row < size(); ++row) {
        if (!kept[row])
            ++starts[m_results[row].weight()];
    }
    quint32 next = 0;
    for (auto it = starts.rbegin(); it != starts.rend(); ++it)
        next += std::exchange(*it, next);
    for (quint32 row = 0; row < size(); ++row) {
        if (kept[row])
            continue;
        const auto place = starts[m_results[row].weight()]++;
        m_order[place < m_window.first ? place : place + m_window.count] = row;
    }
}

quint32 WorstFirst::worseBehind() const
{
    if (m_window.count == 0)
        return 0;
    const auto begin = m_order.begin() + m_window.first;
    const auto end = begin + m_window.count;
    const auto weight = [this](quint32 row) { return m_results[row].weight(); };
    const auto mildest = weight(*std::ranges::min_element(begin, end, {}, weight));
    return static_cast<quint32>(
        std::count_if(end, m_order.end(), [&](quint32 row) { return weight(row) > mildest; }));
}

} // namespace qairopay::bulk
