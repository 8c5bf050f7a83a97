// SPDX-FileCopyrightText: 2026 QairoPay Pass Studio contributors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "apple/fieldrow.h"

namespace qairopay::apple {

/// The card's colour; white where the pass names none (assumed).
[[nodiscard]] Colour backgroundOf(const Document &document);
/// A value's colour that is read on the card: white on dark, black on light (assumed).
[[nodiscard]] Colour derivedValue(Colour background);
/// A label's colour from the values': toward the background as far as it stays readable (assumed; Apple says
/// only that the system finds one).
[[nodiscard]] Colour derivedLabel(Colour value, Colour background);
/// Of texts on it; what the pass does not name is derived.
[[nodiscard]] TextColours coloursOf(const Document &document);

/// Voided, or past its date; without a clock nothing is past.
[[nodiscard]] bool isExpired(const Document &document, const QDateTime &now);
inline constexpr double expiredOpacity = 0.25; ///< of the barcode; assumed

} // namespace qairopay::apple
