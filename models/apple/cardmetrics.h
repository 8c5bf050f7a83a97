// SPDX-FileCopyrightText: 2026 QairoPay Pass Studio contributors
// SPDX-License-Identifier: Apache-2.0
#pragma once

/// Every measure of a card's front, in points on a card 359 pt wide (wallet-formats D). Lines are given by
/// the top of their line box: a text that shrinks keeps its top, not its baseline.
namespace qairopay::apple::metrics {

inline constexpr double cardWidth = 359;
inline constexpr double cardHeight = 502.6;
inline constexpr double screenMargin = 8; ///< left and right of the card
inline constexpr double cornerRadius = 8;
/// From the card's side to its texts, by style. Photographs of a whole card say 13.75 whatever the style,
/// those of a part of one 14.5: what they are scaled by is not known better. Each style stands between the
/// two as its photographs do; event tickets and coupons are known from parts alone.
inline constexpr double inset = 13.95;
inline constexpr double storeInset = 14.1;
inline constexpr double boardingInset = 14.1;
inline constexpr double ticketInset = 14.45;

/// Where a label and its value stand, and how large the value may be.
struct Band
{
    double labelBaseline;
    double valueTop;
    double valueSize;
    int valueWeight;
    double smallestSize; ///< of a row as a whole; a value that stands alone is elided below it
};

inline constexpr double labelSize = 11;
inline constexpr int labelWeight = 600;

inline constexpr Band header{19.1, 19.25, 21, 400, 8};
inline constexpr double headerShrinkDrop = 0.07; ///< a shrunk value stands lower by this for each point lost
inline constexpr double headerMaxWidth = 112.3;  ///< of a single field
inline constexpr double headerGap = 16;
inline constexpr double logoTextBaseline = 34.9;
inline constexpr double logoTextSize = 18.3;
inline constexpr double logoTextOutdent = 2; ///< further out than the fields
inline constexpr double logoTop = 8;         // assumed
inline constexpr double logoMaxWidth = 160;
inline constexpr double logoMaxHeight = 42; // assumed: 50 would reach the primary label
inline constexpr double logoGap = 10;       // assumed

inline constexpr double edgeWidth = 0.6;
inline constexpr double edgeOpacity =
    0.2; ///< of the hairline along notches; the one around the card is outside
inline constexpr double sheenHeight = 46;
inline constexpr double sheenOpacity = 0.13;

// Smallest between two columns: on three photographs between 11.3 and 12.2, in a merged row 15.5.
inline constexpr double rowGap = 11.5;
inline constexpr double mergedRowGap = 15.5;
inline constexpr double labelPadding = 0.5; ///< by which a column is wider than its label
// A value alone in a column that gave way: smaller than the column by this, down to this share of its row's
// size (assumed), then elided.
inline constexpr double squeezeMargin = 1.3;
inline constexpr double smallestSqueeze = 0.5;

// Generic
inline constexpr Band genericPrimary{85.5, 88.75, 30, 400, 15};
inline constexpr Band genericSecondary{183.95, 185.05, 20, 300, 16};
inline constexpr Band genericAuxiliary{228.2, 229.4, 16, 300, 12.8};
inline constexpr double thumbnailSize = 90;
inline constexpr double thumbnailTop = 75; // assumed

// Store card and coupon
inline constexpr double stripTop = 58;                   // assumed
inline constexpr double stripHeight = 144.0 * 359 / 375; // documented size
inline constexpr Band stripPrimary{157.4, 73.2, 62, 300, 20};
inline constexpr double stripLabelSize = 17.8;
inline constexpr Band storeRow{222.2, 227.3, 26, 300, 13};
inline constexpr Band couponRow{222.65, 221.7, 26, 300, 13}; ///< its values stand closer to their labels

// Boarding pass
inline constexpr Band boardingPrimary{77.5, 78.5, 40, 300, 13};
inline constexpr double boardingSideWidth = 144;
inline constexpr double boardingNotchRadius = 5;
inline constexpr double boardingNotchCentre = 125.3;
inline constexpr Band boardingAuxiliary{154.5, 155.9, 20, 300, 10}; // assumed
inline constexpr Band boardingSecondary{199.0, 200.4, 16, 300, 8};  // assumed
inline constexpr double boardingValueCentre = 102.5;                ///< of its capitals, whatever its size
inline constexpr double transitIconTop = 86.5;
inline constexpr double transitIconCentre = 181.6;

// Event ticket
inline constexpr Band eventPrimary{77.65, 78.9, 20, 400, 10};
inline constexpr Band eventSecondary{130.0, 131.1, 16, 400, 8};
inline constexpr Band eventAuxiliary{178.15, 180.35, 14, 400, 7};
inline constexpr double eventRowPitch = 46; // assumed: second auxiliary row
inline constexpr double eventNotchChord = 57.5;
inline constexpr double eventNotchDepth = 15.4;
inline constexpr double eventStripHeight = 98.0 * 359 / 375;       // documented size
inline constexpr double eventStripShift = 70;                      // assumed: rows below a strip
inline constexpr Band eventStripPrimary{136.0, 80.0, 40, 300, 16}; // assumed

// Coupon edge
inline constexpr double scallopPeriod = 5;
inline constexpr double scallopDepth = 2;
inline constexpr double scallopWidth = 3.5;

// Barcode area. A phone draws at 3 px a point and gives each module whole pixels; the photographs' card is
// 360.4 x 500.9 of its points.
inline constexpr double pixelWidth = 359 / 360.4 / 3;
inline constexpr double pixelHeight = 502.6 / 500.9 / 3;
inline constexpr double boxRadius = 4.5;
inline constexpr double sidePadding = 6; ///< of the symbol with its quiet zone
inline constexpr double altTextSize = 14.05;
inline constexpr double altTextInset = 12.4;
inline constexpr double altTextMaxWidth = 266;
inline constexpr double altTextElideWidth = 267.5; ///< ours of the longest that the phone still draws
// QR and Aztec
inline constexpr double squareBoxBottom = 490.3;
inline constexpr double squareImageSize = 145; ///< modules with a border of one, at most
inline constexpr double squareTopPadding = 5;
inline constexpr double squareBottomPadding = 7.3;
inline constexpr double squareTextHeight = 15.4;   ///< what a text adds
inline constexpr double squareTextBaseline = 10.9; ///< above the box's bottom
// Code 128 and PDF417
inline constexpr double flatBoxBottom = 472.4;
inline constexpr double linearImageWidth = 243.5; ///< with a quiet zone of ten modules each side
inline constexpr int linearQuietModules = 10;
inline constexpr double linearHeight = 39.6;
inline constexpr double linearTopPadding = 17.3;
inline constexpr double linearBoxHeight = 76.4;
inline constexpr double linearTextBaseline = 10.5;
inline constexpr double flatTextHeight = 15.1;
// The phone puts a box and its symbol on whole points, so that they stand beside the middle: on all
// photographs of the kind, by as much whatever the message, and otherwise where a text makes the box wide.
inline constexpr double linearShift = 0.5;
inline constexpr double linearShiftInWideBox = -0.5;
inline constexpr double stackedShift = -1.1;
inline constexpr int stackedQuietModules = 3;
inline constexpr double stackedImageWidth = 255;
inline constexpr double stackedMaxHeight = 61;
inline constexpr int stackedRowModules = 3;
inline constexpr double stackedBoxHeight = 84.3;
inline constexpr double stackedCentre = 42.7; ///< of the ink above the box's bottom, without a text
inline constexpr double stackedTextBaseline = 3.6;
// What is said of a pass that has expired: above the code, and above a footer between the two (assumed).
inline constexpr double expiredTextSize = 13;
inline constexpr int expiredTextWeight = 600;
inline constexpr double expiredTextGap = 9; ///< from its baseline to what stands below it
inline constexpr double footerWidth = 286;
inline constexpr double footerHeight = 15;
inline constexpr double footerGap = 6; // assumed

} // namespace qairopay::apple::metrics
