// SPDX-FileCopyrightText: 2026 QairoPay Pass Studio contributors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include <QtCore/qlatin1stringview.h>

/// Field paths of card rows (wallet-formats E.4).
namespace qairopay::google::path {

inline constexpr QLatin1StringView textModulePrefix{"object.textModulesData['"};
inline constexpr QLatin1StringView textModuleSuffix{"']"};
inline constexpr QLatin1StringView loyaltyPoints{"object.loyaltyPoints.balance"};
inline constexpr QLatin1StringView giftCardBalance{"object.balance"};
inline constexpr QLatin1StringView cardNumber{"object.cardNumber"};
inline constexpr QLatin1StringView seat{"object.seatInfo.seat"};
inline constexpr QLatin1StringView row{"object.seatInfo.row"};
inline constexpr QLatin1StringView section{"object.seatInfo.section"};
inline constexpr QLatin1StringView gate{"object.seatInfo.gate"};

} // namespace qairopay::google::path
