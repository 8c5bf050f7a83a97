// SPDX-FileCopyrightText: 2026 QairoPay Pass Studio contributors
// SPDX-License-Identifier: Apache-2.0
#pragma once

namespace qairopay::scene {

/// A point or dp of a card on a phone's screen: 163 to the inch, of which a phone has two or three times as
/// many pixels.
inline constexpr double millimetresOfPoint = 25.4 / 163;

} // namespace qairopay::scene
