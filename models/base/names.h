// SPDX-FileCopyrightText: 2026 QairoPay Pass Studio contributors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include <QtCore/qlatin1stringview.h>

#include <algorithm>
#include <array>
#include <optional>
#include <utility>

namespace qairopay {

/// What a format calls the values of an enumeration, both ways. Each value stands in it once.
template <typename E, std::size_t count> using Names = std::array<std::pair<E, QLatin1StringView>, count>;

/// Empty for a value that the format has no name for.
template <typename E, std::size_t count>
[[nodiscard]] constexpr QLatin1StringView nameIn(const Names<E, count> &names, E value)
{
    const auto it = std::ranges::find(names, value, [](const auto &row) { return row.first; });
    return it == names.end() ? QLatin1StringView() : it->second;
}

template <typename E, std::size_t count>
[[nodiscard]] constexpr std::optional<E> valueIn(const Names<E, count> &names, QStringView name)
{
    const auto it = std::ranges::find_if(names, [name](const auto &row) { return row.second == name; });
    return it == names.end() ? std::nullopt : std::optional(it->first);
}

} // namespace qairopay
