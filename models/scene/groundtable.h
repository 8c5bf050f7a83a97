// SPDX-FileCopyrightText: 2026 QairoPay Pass Studio contributors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "scene/ground.h"

#include <QtCore/qlist.h>

#include <array>

namespace qairopay::scene {

/// A wallet's grounds, one for each of its rules, in the order of their enumeration.
template <typename Rule> struct GroundRow
{
    Rule rule;
    Ground ground;
};

template <typename Rule, std::size_t size>
constexpr bool standInOrder(const std::array<GroundRow<Rule>, size> &table)
{
    for (std::size_t i = 0; i < size; ++i) {
        if (table[i].rule != static_cast<Rule>(i))
            return false;
    }
    return true;
}

template <typename Rule, std::size_t size>
QList<const Ground *> groundsIn(const std::array<GroundRow<Rule>, size> &table)
{
    QList<const Ground *> grounds;
    for (const auto &row : table)
        grounds.append(&row.ground);
    return grounds;
}

} // namespace qairopay::scene
