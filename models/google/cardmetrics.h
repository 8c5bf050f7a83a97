// SPDX-FileCopyrightText: 2026 QairoPay Pass Studio contributors
// SPDX-License-Identifier: Apache-2.0
#pragma once

/// Every measure of Google's surfaces, in dp. Assumed throughout: Google publishes none (wallet-formats E.6).
namespace qairopay::google::metrics {

inline constexpr double screenMargin = 7.5; ///< left and right of the card
inline constexpr double cornerRadius = 16;
inline constexpr double padding = 16;

inline constexpr double logoSize = 32;
inline constexpr double logoGap = 12;
inline constexpr double headHeight = 64;
inline constexpr double issuerSize = 15;
inline constexpr double issuerEndSize = 14;
inline constexpr double wideLogoWidth = 160;

inline constexpr double dividerHeight = 1;
inline constexpr double dividerOpacity = 0.2;

inline constexpr double titleTop = 14;
inline constexpr double smallSize = 13; ///< above and below a title
inline constexpr double titleSize = 22;
inline constexpr double smallestTitleSize = 16;
inline constexpr double titleBottom = 16;
inline constexpr double lineGap = 2;
inline constexpr double codeSize = 32; ///< of an airport
inline constexpr double vehicleSize = 24;
inline constexpr double vehicleGap = 12;

inline constexpr double labelSize = 12;
inline constexpr double valueSize = 16;
inline constexpr double rowHeight = 50;
inline constexpr double columnGap = 12;

inline constexpr double plateRadius = 8;
inline constexpr double squarePlate = 168;
inline constexpr double flatPlateWidth = 288;
inline constexpr double flatPlateHeight = 96;
inline constexpr double platePadding = 12;
inline constexpr double plateTop = 14;
inline constexpr double plateBottom = 20;
inline constexpr double plateTextSize = 12;
inline constexpr double plateTextHeight = 18;
inline constexpr double plateTextRise = 6; ///< the text stands this much nearer to the code

inline constexpr double heroRatio = 336.0 / 1032;
inline constexpr double smallestHeight = 240;

namespace list {
inline constexpr double height = 80;
inline constexpr double logo = 40;
inline constexpr double gap = 16;
inline constexpr double firstSize = 16;
inline constexpr double secondSize = 14;
inline constexpr double secondShare = 0.25; ///< of the background in the second line's colour
inline constexpr double pastShare = 0.55;   ///< of grey in a card that is over
} // namespace list

namespace details {
inline constexpr double headHeight = 88;
inline constexpr double logo = 40;
inline constexpr double headSize = 20;
inline constexpr double above = 14; ///< from a block's upper edge to its text
inline constexpr double below = 14;
inline constexpr double labelSize = 12;
inline constexpr double textSize = 16;
inline constexpr double textLine = 22;
inline constexpr double labelLine = 18;
inline constexpr double glyph = 18;
inline constexpr double glyphGap = 16;
inline constexpr double boxRadius = 12;
inline constexpr double boxPadding = 16;
} // namespace details

namespace notification {
inline constexpr double icon = 20;
inline constexpr double headSize = 12;
inline constexpr double titleSize = 15;
inline constexpr double textSize = 14;
inline constexpr double radius = 24;
} // namespace notification

} // namespace qairopay::google::metrics
