// SPDX-FileCopyrightText: 2026 QairoPay Pass Studio contributors
// SPDX-License-Identifier: Apache-2.0
#pragma once

/// Every measure of Google's card, in dp. Assumed throughout: Google publishes none (wallet-formats E.6).
namespace qairopay::google::metrics {

inline constexpr double cardWidth = 360;
inline constexpr double cornerRadius = 16;
inline constexpr double padding = 16;
inline constexpr double innerWidth = cardWidth - 2 * padding;

inline constexpr double logoSize = 32;
inline constexpr double logoGap = 12;
inline constexpr double headHeight = 64;
inline constexpr double issuerSize = 15;
inline constexpr double wideLogoWidth = 160;

inline constexpr double dividerHeight = 1;
inline constexpr double dividerOpacity = 0.2;

inline constexpr double titleTop = 12;
inline constexpr double subtitleSize = 12;
inline constexpr double titleSize = 22;
inline constexpr double smallestTitleSize = 16;
inline constexpr double titleBottom = 14;
inline constexpr double lineGap = 2;

inline constexpr double labelSize = 12;
inline constexpr double valueSize = 16;
inline constexpr double rowHeight = 48;
inline constexpr double columnGap = 12;

inline constexpr double plateRadius = 8;
inline constexpr double squarePlate = 160;
inline constexpr double flatPlateWidth = 280;
inline constexpr double flatPlateHeight = 96;
inline constexpr double platePadding = 12;
inline constexpr double plateTop = 16;
inline constexpr double plateBottom = 20;
inline constexpr double plateTextSize = 12;
inline constexpr double plateTextHeight = 18;

inline constexpr double heroRatio = 336.0 / 1032;
inline constexpr double smallestHeight = 240;

} // namespace qairopay::google::metrics
