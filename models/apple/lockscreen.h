// SPDX-FileCopyrightText: 2026 QairoPay Pass Studio contributors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "apple/grounds.h"
#include "apple/layout.h"

#include <expected>

namespace qairopay::apple {

/// Of a pass's places, and as many of its beacons: what a phone heeds (wallet-formats A.2).
inline constexpr qsizetype mostPlaces = 10;

/// What the lock screen says of an event, or why it says nothing. Documented: which styles come up at places
/// and which at dates; the text of the place or beacon nearby; the field's change message, its "%@" replaced
/// by the new value, and no message without a "%@".
struct LockScreenMessage
{
    QString text;
    Rule rule = Rule::LockScreenNearby; ///< that it rests on
    QString fieldKey = {};              ///< of the field that changed; empty: a place or date
    std::optional<FieldSlot> slot = {};
};
[[nodiscard]] std::expected<LockScreenMessage, scene::Dropped>
lockScreenMessage(const Document &document, const LayoutOptions &options);

/// A message on the lock screen, as wide as the screen less its margins: the pass's icon, the organisation
/// and what has happened. Where nothing is shown, the scene says so in its place.
[[nodiscard]] scene::Scene layoutLockScreen(const Document &document, const scene::Images &images,
                                            const LayoutOptions &options, scene::Kit &kit);

} // namespace qairopay::apple
