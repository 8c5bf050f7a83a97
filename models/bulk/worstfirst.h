// SPDX-FileCopyrightText: 2026 QairoPay Pass Studio contributors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "bulk/rowresult.h"

#include <vector>

namespace qairopay::bulk {

/// Positions that somebody looks at.
struct Window
{
    quint32 first = 0;
    quint32 count = 0;

    friend bool operator==(const Window &, const Window &) = default;
};

/// The rows of a list in the order of a contact sheet: those with most errors first, of as many those with
/// most warnings, else as in the file. It fills in while rows are still being linted; what is in the window
/// stays where it is. Eight bytes a row. Rows count from 0.
class WorstFirst
{
public:
    explicit WorstFirst(quint32 rows = 0);

    [[nodiscard]] quint32 size() const { return static_cast<quint32>(m_order.size()); }
    [[nodiscard]] quint32 rowAt(quint32 position) const { return m_order[position]; }
    [[nodiscard]] RowResult result(quint32 row) const { return m_results[row]; }
    /// Takes effect on the order with the next sort().
    void setResult(quint32 row, RowResult result) { m_results[row] = result; }

    [[nodiscard]] Window window() const { return m_window; }
    /// Cut to the rows there are; an empty one keeps nothing.
    void setWindow(Window window);
    /// Puts all positions outside of the window in order, in one pass over all rows.
    void sort();
    /// How many rows behind the window are worse than the mildest in it.
    [[nodiscard]] quint32 worseBehind() const;

private:
    [[nodiscard]] std::vector<bool> inWindow() const;

    std::vector<quint32> m_order;
    std::vector<RowResult> m_results;
    Window m_window;
};

} // namespace qairopay::bulk
