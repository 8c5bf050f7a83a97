// SPDX-FileCopyrightText: 2026 QairoPay Pass Studio contributors
// SPDX-License-Identifier: Apache-2.0
#include "scene/qrversion.h"

#include <algorithm>
#include <array>
#include <limits>

namespace qairopay::scene {

namespace {

/// Codewords for data at level M, version 1 to 40 (ISO 18004, table 7).
constexpr std::array capacities{16,   28,   44,   64,   86,   108,  124,  154,  182,  216,
                                254,  290,  334,  365,  415,  453,  507,  563,  627,  669,
                                714,  782,  860,  914,  1000, 1062, 1128, 1193, 1267, 1373,
                                1455, 1541, 1631, 1725, 1812, 1914, 1992, 2102, 2216, 2334};

// In sixths of a bit, so that three digits in ten bits and two signs in eleven come out whole.
constexpr int bit = 6;
constexpr int digitCost = 20;
constexpr int signCost = 33;
constexpr int byteCost = 48;
constexpr int never = std::numeric_limits<int>::max() / 2;

enum Mode { Digits, Signs, Bytes };
using Costs = std::array<int, 3>;

/// Versions whose segments begin alike: the mode's four bits and a length (table 3).
struct Group
{
    int lastVersion;
    Costs head;
};
constexpr std::array groups{Group{9, {14 * bit, 13 * bit, 12 * bit}},
                            Group{26, {16 * bit, 15 * bit, 20 * bit}},
                            Group{40, {18 * bit, 17 * bit, 20 * bit}}};

bool isDigit(char c)
{
    return c >= '0' && c <= '9';
}

bool isSign(char c)
{
    return isDigit(c) || (c >= 'A' && c <= 'Z') || QByteArrayView(" $%*+-./:").contains(c);
}

int wholeBits(int cost)
{
    return (cost + bit - 1) / bit * bit;
}

/// Bits of the shortest mix of segments.
int leastBits(QByteArrayView message, const Costs &head)
{
    Costs costs = head;
    bool isFirst = true;
    for (const char c : message) {
        const Costs own{isDigit(c) ? digitCost : never, isSign(c) ? signCost : never, byteCost};
        Costs next{};
        const int cheapest = wholeBits(std::ranges::min(costs));
        for (size_t mode = 0; mode < costs.size(); ++mode) {
            const int before = isFirst ? head[mode] : std::min(costs[mode], cheapest + head[mode]);
            next[mode] = std::min(never, before + own[mode]);
        }
        costs = next;
        isFirst = false;
    }
    return wholeBits(std::ranges::min(costs)) / bit;
}

} // namespace

std::optional<int> qrVersion(QByteArrayView message)
{
    int first = 1;
    for (const auto &group : groups) {
        const int codewords = (leastBits(message, group.head) + 7) / 8;
        const auto begin = capacities.begin() + first - 1;
        const auto end = capacities.begin() + group.lastVersion;
        const auto fitting = std::lower_bound(begin, end, codewords);
        if (fitting != end)
            return static_cast<int>(fitting - capacities.begin()) + 1;
        first = group.lastVersion + 1;
    }
    return std::nullopt;
}

} // namespace qairopay::scene
