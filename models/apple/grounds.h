// SPDX-FileCopyrightText: 2026 QairoPay Pass Studio contributors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "apple/document.h"
#include "scene/ground.h"
#include "scene/scene.h"

namespace qairopay::apple {

/// What Apple's surfaces are drawn by; the row of each stands in grounds.cpp.
enum class Rule {
    Front,
    FrontShape,
    FrontDeviceWidth,
    FrontSheen,
    FrontDefaultColours,
    FrontTypeface,
    FrontRow,
    FrontLogo,
    FrontLogoText,
    FrontHeader,
    FrontPrimary,
    FrontSecondary,
    FrontAuxiliary,
    FrontOnStrip,
    FrontWithImages,
    FrontSecondRow,
    FrontBoardingRows,
    FrontStrip,
    FrontThumbnail,
    FrontBackground,
    FrontFooter,
    FrontTransitIcon,
    FrontTransitShape,
    FrontQr,
    FrontAztec,
    FrontPdf417,
    FrontCode128,
    FrontBarcodeText,
    FrontExpired,
    FrontValues,
    FrontAttributed,
    Back,
    BackField,
    BackLink,
    BarcodeFirst,
    BarcodeEncoding,
    LockScreen,
    LockScreenText,
    LockScreenIcon,
    LockScreenNearby,
    LockScreenOwnWords,
    LockScreenRelevance,
    LockScreenChange,
    LockScreenSilent,
    Stack,
    StackCard,
    StackOthers,
    StackExpired,
    Watch,
    WatchCard,
    WatchCode,
    RightToLeft,
};
inline constexpr std::size_t ruleCount = static_cast<std::size_t>(Rule::RightToLeft) + 1;

[[nodiscard]] const scene::Ground &groundOf(Rule rule);
/// All of them, in the order of docs/grounds.md.
[[nodiscard]] QList<const scene::Ground *> grounds();

/// Names the rule of the front and of each element that has none yet.
void giveFrontGrounds(scene::Scene &front, const Document &document);

} // namespace qairopay::apple
