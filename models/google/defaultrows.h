// SPDX-FileCopyrightText: 2026 QairoPay Pass Studio contributors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "google/document.h"

namespace qairopay::google {

/// The card's rows: those of the class, else what the wallet puts there by itself. Documented in Google's
/// older guides: the points of loyalty; the event's date, time and seats. Assumed: all the others.
[[nodiscard]] QList<CardRow> rowsOf(const Document &document);

/// What of the vertical's own members stands in the details, in this order. Documented in Google's older
/// guides: loyalty, offer and event; the others are assumed, and that those follow that no row shows.
[[nodiscard]] QList<RowItem> detailItemsOf(const Document &document);

} // namespace qairopay::google
