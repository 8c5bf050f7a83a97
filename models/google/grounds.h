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
    CardJourney,
    CardRows,
    CardDefaultRows,
    CardPoints,
    CardBarcode,
    CardBarcodeText,
    CardState,
    CardImage,
    CardColour,
    TestIssuer,
    List,
    Details,
    DetailsFacts,
    DetailsLegs,
    DetailsMessage,
    DetailsTexts,
    DetailsImage,
    DetailsLinks,
    Words,
    Notification,
};
inline constexpr std::size_t ruleCount = static_cast<std::size_t>(Rule::Notification) + 1;

[[nodiscard]] const scene::Ground &groundOf(Rule rule);
/// All of them, in the order of docs/grounds.md.
[[nodiscard]] QList<const scene::Ground *> grounds();

} // namespace qairopay::google
