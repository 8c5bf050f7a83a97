// SPDX-FileCopyrightText: 2026 QairoPay Pass Studio contributors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "scene/ground.h"
#include "scene/scene.h"

namespace qairopay::google {

/// What Google's surfaces are drawn by; the row of each stands in grounds.cpp.
enum class Rule {
    Card,
    CardHead,
    CardTitle,
    CardRows,
    CardBarcode,
    CardImage,
    CardColour,
};
inline constexpr std::size_t ruleCount = static_cast<std::size_t>(Rule::CardColour) + 1;

[[nodiscard]] const scene::Ground &groundOf(Rule rule);
/// All of them, in the order of docs/grounds.md.
[[nodiscard]] QList<const scene::Ground *> grounds();

/// Names the rule of the card and of each element that has none yet.
void giveGrounds(scene::Scene &card);

} // namespace qairopay::google
