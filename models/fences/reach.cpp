// SPDX-FileCopyrightText: 2026 QairoPay Pass Studio contributors
// SPDX-License-Identifier: Apache-2.0
#include "fences/reach.h"

namespace qairopay::fences {

double styleReach(apple::Style style)
{
    switch (style) {
    case apple::Style::BoardingPass:
    case apple::Style::EventTicket:
        return 1000;
    case apple::Style::Coupon:
    case apple::Style::Generic:
    case apple::Style::StoreCard:
        return 100;
    }
    Q_UNREACHABLE_RETURN(100);
}

AppleReach appleReach(const apple::Document &document)
{
    const double style = styleReach(document.style);
    const double asked = document.maxDistance.value_or(style);
    return {std::min(asked, style), style, !document.maxDistance || style < asked};
}

} // namespace qairopay::fences
