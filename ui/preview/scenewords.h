// SPDX-FileCopyrightText: 2026 QairoPay Pass Studio contributors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "scene/ground.h"
#include "scene/reading.h"
#include "scene/surface.h"

#include <QtCore/qcoreapplication.h>

namespace qairopay {

/// What the things on a card are called: for hovering, the list of a card's elements and screen readers.
class SceneWords
{
    Q_DECLARE_TR_FUNCTIONS(SceneWords)

public:
    /// "Tier", "Logo", "Code".
    [[nodiscard]] static QString nameOf(const scene::ReadingItem &item);
    /// "Primary", "smaller than meant: 26 pt would be right"; empty when there is nothing to say.
    [[nodiscard]] static QString detailOf(const scene::ReadingItem &item);
    /// "Tier: Gold": what a screen reader says of it.
    [[nodiscard]] static QString spokenOf(const scene::ReadingItem &item);
    /// "Value of tier · measured", what was lost of it, and the rule it is drawn by: for hovering.
    [[nodiscard]] static QString tipOf(const scene::Element &element);
    /// "measured"; empty without a ground.
    [[nodiscard]] static QString markOf(const scene::Ground *ground);
    /// "Lock screen".
    [[nodiscard]] static QString nameOf(scene::Surface surface, WalletPlatform wallet);
    [[nodiscard]] static QStringList lossesOf(const scene::Losses &losses);

private:
    [[nodiscard]] static QString pictureName(scene::Role role, std::optional<ImageSlot> slot);
    [[nodiscard]] static QString roleName(scene::Role role, std::optional<ImageSlot> slot);
};

} // namespace qairopay
