// SPDX-FileCopyrightText: 2026 QairoPay Pass Studio contributors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "scanbench/camera.h"
#include "scanbench/codepicture.h"

#include <array>
#include <functional>
#include <span>

namespace qairopay::scanbench {

/// How a code is held before a scanner.
enum class Condition {
    TrueSize, ///< close and in focus
    Dimmed,   ///< a dark screen in a bright place
    Blurred,  ///< out of focus
    Small,    ///< far away
    Angled,   ///< askew, with light from one side
};

inline constexpr std::array allConditions{Condition::TrueSize, Condition::Dimmed, Condition::Blurred,
                                          Condition::Small, Condition::Angled};

/// Each condition from mild over what it means to hard. How hard is assumed.
[[nodiscard]] std::span<const View, 3> stepsOf(Condition condition);

/// By how many of the steps it is read, from the mild one on.
enum class Grade { Fails, Barely, Reads, Easily };

/// What keeps a code from being read at the first step that fails.
enum class Obstacle {
    None,
    LowContrast,  ///< dark and light are too near to each other, as drawn or in that light
    SmallModules, ///< they are smaller than what the camera tells apart
    Blur,         ///< sharp it is read: its modules run together
    Slant,        ///< straight on it is read
    QuietZone,    ///< the ground beside it is narrower than its format asks for
    OtherText,    ///< even the mild step reads what was not meant
};

struct Trial
{
    Condition condition = Condition::TrueSize;
    Grade grade = Grade::Fails;
    Obstacle obstacle = Obstacle::None;
    View limit;              ///< the first step that fails; without an obstacle the hard one, which is read
    double modulePixels = 0; ///< that a module has at that step for the camera
    double contrast = 0;     ///< between dark and light at that step, 0 to 1
    QImage picture;          ///< what the camera sees at the step that is meant
};

/// True as soon as nobody waits for the answer any more.
using IsGivenUp = std::function<bool()>;

/// Photographs the code step by step and reads it back: always the same answer for the same code. A scanner
/// takes several pictures, so a step counts as read when one of three frames is. None: given up.
[[nodiscard]] std::optional<Trial> tryCode(const CodePicture &code, Condition condition,
                                           const IsGivenUp &isGivenUp);

} // namespace qairopay::scanbench
