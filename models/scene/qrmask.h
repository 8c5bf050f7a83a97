// SPDX-FileCopyrightText: 2026 QairoPay Pass Studio contributors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include <functional>
#include <vector>

namespace qairopay::scene {

inline constexpr int qrMaskCount = 8;

/// A QR symbol as a square of dark and light.
class QrGrid
{
public:
    QrGrid(int size, const std::function<bool(int row, int column)> &isDark);

    [[nodiscard]] int size() const { return m_size; }
    [[nodiscard]] bool at(int row, int column) const { return m_dark[index(row, column)] != 0; }

private:
    [[nodiscard]] size_t index(int row, int column) const
    {
        return static_cast<size_t>(row) * static_cast<size_t>(m_size) + static_cast<size_t>(column);
    }

    int m_size;
    std::vector<char> m_dark;
};

/// The four penalties of ISO/IEC 18004, 7.8.3, with nothing outside the symbol counted: what the phone's
/// choice of mask follows.
[[nodiscard]] int qrPenalty(const QrGrid &grid);

} // namespace qairopay::scene
