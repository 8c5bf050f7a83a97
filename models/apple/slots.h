// SPDX-FileCopyrightText: 2026 QairoPay Pass Studio contributors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "apple/document.h"

namespace qairopay::apple {

/// Secondary and auxiliary fields of a store card or coupon share one row.
inline constexpr qsizetype mergedRowFields = 4;

/// How many fields of a slot the phone draws (wallet-formats A.3); for the merged row: of both slots
/// together.
[[nodiscard]] constexpr qsizetype maxShown(Style style, FieldSlot slot)
{
    switch (slot) {
    case FieldSlot::Header:
        return 3;
    case FieldSlot::Primary:
        return style == Style::BoardingPass ? 2 : 1;
    case FieldSlot::Secondary:
        return 4;
    case FieldSlot::Auxiliary:
        return style == Style::BoardingPass ? 5 : 4;
    case FieldSlot::Back:
        return 1000;
    }
    return 0;
}

/// True where secondary and auxiliary fields stand in one row.
[[nodiscard]] constexpr bool hasMergedRow(Style style)
{
    return style == Style::StoreCard || style == Style::Coupon;
}

} // namespace qairopay::apple
