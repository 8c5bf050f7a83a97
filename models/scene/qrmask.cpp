// SPDX-FileCopyrightText: 2026 QairoPay Pass Studio contributors
// SPDX-License-Identifier: Apache-2.0
#include "scene/qrmask.h"

#include <array>
#include <cmath>

namespace qairopay::scene {

namespace {

constexpr int runPenalty = 3;
constexpr int blockPenalty = 3;
constexpr int finderPenalty = 40;
constexpr int balancePenalty = 10;

/// A line of the grid read along a row or down a column.
template <typename At> int linePenalty(int size, const At &at)
{
    int penalty = 0;
    int length = 1;
    for (int i = 1; i <= size; ++i) {
        if (i < size && at(i) == at(i - 1)) {
            ++length;
            continue;
        }
        if (length >= 5)
            penalty += runPenalty + length - 5;
        length = 1;
    }
    return penalty;
}

/// 1:1:3:1:1 with four light modules on one side.
template <typename At> int finderLikePenalty(int size, const At &at)
{
    static constexpr std::array before{false, false, false, false, true, false,
                                       true,  true,  true,  false, true};
    static constexpr std::array after{true, false, true, true, true, false, true, false, false, false, false};
    int penalty = 0;
    for (int start = 0; start + 11 <= size; ++start) {
        const auto matches = [&](const std::array<bool, 11> &pattern) {
            for (int i = 0; i < 11; ++i) {
                if (at(start + i) != pattern[static_cast<size_t>(i)])
                    return false;
            }
            return true;
        };
        if (matches(before) || matches(after))
            penalty += finderPenalty;
    }
    return penalty;
}

int blocksPenalty(const QrGrid &grid)
{
    int blocks = 0;
    for (int row = 1; row < grid.size(); ++row) {
        for (int column = 1; column < grid.size(); ++column) {
            const bool dark = grid.at(row, column);
            blocks += dark == grid.at(row - 1, column) && dark == grid.at(row, column - 1) &&
                      dark == grid.at(row - 1, column - 1);
        }
    }
    return blocks * blockPenalty;
}

int darknessPenalty(const QrGrid &grid)
{
    int dark = 0;
    for (int row = 0; row < grid.size(); ++row) {
        for (int column = 0; column < grid.size(); ++column)
            dark += grid.at(row, column);
    }
    const double percent = 100.0 * dark / (grid.size() * grid.size());
    return static_cast<int>(std::abs(percent - 50) / 5) * balancePenalty;
}

} // namespace

QrGrid::QrGrid(int size, const std::function<bool(int, int)> &isDark)
    : m_size(size)
    , m_dark(static_cast<size_t>(size) * static_cast<size_t>(size))
{
    for (int row = 0; row < size; ++row) {
        for (int column = 0; column < size; ++column)
            m_dark[index(row, column)] = isDark(row, column);
    }
}

int qrPenalty(const QrGrid &grid)
{
    int penalty = blocksPenalty(grid) + darknessPenalty(grid);
    for (int line = 0; line < grid.size(); ++line) {
        const auto alongRow = [&](int i) { return grid.at(line, i); };
        const auto downColumn = [&](int i) { return grid.at(i, line); };
        penalty += linePenalty(grid.size(), alongRow) + linePenalty(grid.size(), downColumn);
        penalty += finderLikePenalty(grid.size(), alongRow) + finderLikePenalty(grid.size(), downColumn);
    }
    return penalty;
}

} // namespace qairopay::scene
