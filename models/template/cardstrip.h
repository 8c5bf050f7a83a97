// SPDX-FileCopyrightText: 2026 QairoPay Pass Studio contributors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "template/kind.h"

namespace qairopay {

/// Whose card shows a strip in Apple's wallet (wallet-formats C); Google's shows it in the details.
[[nodiscard]] constexpr bool hasStrip(PassKind kind)
{
    return kind == PassKind::Loyalty || kind == PassKind::GiftCard || kind == PassKind::Coupon ||
           kind == PassKind::EventTicket;
}

} // namespace qairopay
