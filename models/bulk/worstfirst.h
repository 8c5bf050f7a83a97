// SPDX-FileCopyrightText: 2026 QairoPay Pass Studio contributors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "bulk/rowresult.h"

#include <vector>

namespace qairopay::bulk {

/// The rows of a list in the order of a contact sheet: worst first, else as in the file. It fills in while
/// rows are still being linted; the first positions, which somebody has seen, stay as they are. Eight bytes
/// a row. Rows count from 0.
class WorstFirst
{
public:
    explicit WorstFirst(quint32 rows = 0);

    [[nodiscard]] quint32 size() const { return static_cast<quint32>(m_order.size()); }
    [[nodiscard]] quint32 rowAt(quint32 position) const { return m_order[position]; }
    [[nodiscard]] RowResult result(quint32 row) const { return m_results[row]; }
    /// Takes effect on the order with the next sort().
    void setResult(quint32 row, RowResult result) { m_results[row] = result; }

    [[nodiscard]] quint32 keptCount() const { return m_kept; }
    /// The first positions stay as they are from now on; never fewer than before.
    void keep(quint32 positions);
    /// Nothing is kept any more.
    void release() { m_kept = 0; }
    /// Puts what is behind the kept positions in order, in one pass over all rows.
    void sort();
    /// Rows behind the kept positions that are worse than the last kept one would be if all were sorted.
    [[nodiscard]] quint32 betterPlaced() const;

private:
    std::vector<quint32> m_order;
    std::vector<RowResult> m_results;
    quint32 m_kept = 0;
};

} // namespace qairopay::bulk
