// SPDX-FileCopyrightText: 2026 QairoPay Pass Studio contributors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "apple/document.h"

#include <array>

namespace qairopay::apple {

inline constexpr std::array allStyles{Style::BoardingPass, Style::Coupon, Style::EventTicket, Style::Generic,
                                      Style::StoreCard};

/// Apple's spellings, both ways (wallet-formats A.3 to A.5).
[[nodiscard]] QLatin1StringView toAppleName(DateStyle style);
[[nodiscard]] QLatin1StringView toAppleName(NumberStyle style);
[[nodiscard]] QLatin1StringView toAppleName(TextAlignment alignment);
[[nodiscard]] QLatin1StringView toAppleName(BarcodeFormat format);
[[nodiscard]] QLatin1StringView toAppleName(TransitType type);
[[nodiscard]] QLatin1StringView memberName(FieldSlot slot); ///< "headerFields"

[[nodiscard]] std::optional<DateStyle> dateStyleFromAppleName(QStringView name);
[[nodiscard]] std::optional<NumberStyle> numberStyleFromAppleName(QStringView name);
[[nodiscard]] std::optional<TextAlignment> textAlignmentFromAppleName(QStringView name);
[[nodiscard]] std::optional<BarcodeFormat> barcodeFormatFromAppleName(QStringView name);
[[nodiscard]] std::optional<TransitType> transitTypeFromAppleName(QStringView name);

} // namespace qairopay::apple
