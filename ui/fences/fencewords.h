// SPDX-FileCopyrightText: 2026 QairoPay Pass Studio contributors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "fences/nearby.h"
#include "fences/reach.h"

#include <QtCore/qstring.h>

namespace qairopay {

/// True where people measure in feet and miles, by the window's locale.
[[nodiscard]] bool areFeetUsual();
/// "850 m", "2.4 km", "2 km"; in feet and miles where those are wanted.
[[nodiscard]] QString distanceText(double metres, bool feet);
/// "Apple Wallet uses 100 m for all places: a pass of this kind never uses more."
[[nodiscard]] QString reachText(const fences::AppleReach &reach, bool feet);
/// Of one place beside the others; places are counted from 1.
[[nodiscard]] QString remarkText(const fences::PlaceRemark &remark);
/// Why Apple's lock screen shows nothing there, or that it does.
[[nodiscard]] QString nearbyText(const fences::Nearby &nearby, const fences::AppleReach &reach, bool feet);

} // namespace qairopay
