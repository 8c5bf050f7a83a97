// SPDX-FileCopyrightText: 2026 QairoPay Pass Studio contributors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "apple/document.h"

namespace qairopay::fences {

/// How near a place Apple Wallet offers a pass. There is one distance for the whole pass, and it only makes
/// the style's own smaller (wallet-formats A.7).
struct AppleReach
{
    double metres = 0;      ///< what counts
    double styleMetres = 0; ///< the class of the pass's style
    bool isStyles = false;  ///< the style's class is the smaller one

    friend bool operator==(const AppleReach &, const AppleReach &) = default;
};

/// Of the order of 1 km for boarding passes and event tickets, of 100 m for all others. Apple publishes no
/// number: these are reported ones.
[[nodiscard]] double styleReach(apple::Style style);
[[nodiscard]] AppleReach appleReach(const apple::Document &document);

} // namespace qairopay::fences
