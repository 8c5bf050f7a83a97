// SPDX-FileCopyrightText: 2026 QairoPay Pass Studio contributors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "pass/pass.h"
#include "template/passtemplate.h"

#include <QtCore/qsize.h>

namespace qairopay::artwork {

/// How a picture comes into its slot.
enum class Fit {
    Cover,   ///< fills it; what overhangs is cut off around the focus
    Inside,  ///< whole, as large as it fits
    Limited, ///< as Inside, but first cut to between 2:3 and 3:2 (the thumbnail, wallet-formats C.1)
};

/// Where a picture goes (wallet-formats C.1, E.5).
struct SlotShape
{
    QString file;   ///< "strip" of strip@2x.png; Google's have none
    QSize points;   ///< on the card
    QSize uploaded; ///< pixels of what Google is given; empty for Apple, who takes points at 1x, 2x and 3x
    Fit fit = Fit::Cover;
    bool isRound = false; ///< Google draws a circle

    friend bool operator==(const SlotShape &, const SlotShape &) = default;
};

/// None where the wallet has no such slot at all.
[[nodiscard]] std::optional<SlotShape> shapeOf(ImageSlot slot, PassKind kind, WalletPlatform wallet);

enum class SlotUse {
    Shown,
    BesideStrip, ///< an event ticket with a strip shows neither thumbnail nor background (C.2)
    OtherKinds,  ///< this kind has no such slot in this wallet
};

/// Whether a kind's passes show the slot. `hasStrip`: the template has a strip picture.
[[nodiscard]] SlotUse useOf(ImageSlot slot, PassKind kind, WalletPlatform wallet, bool hasStrip);

} // namespace qairopay::artwork
