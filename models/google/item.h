// SPDX-FileCopyrightText: 2026 QairoPay Pass Studio contributors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "google/document.h"

#include <QtCore/qlocale.h>

namespace qairopay::google {

/// The label and text that a row's item stands for, as the phone writes them; none: nothing is there, and the
/// item is left out. Of two values one may be missing. Its id is the field's key for a text module and the
/// path for a member of Google's own.
[[nodiscard]] std::optional<TextModule> itemAt(const Document &document, const RowItem &item,
                                               const QLocale &locale);

/// The documented field key that an item is taken from ("seat" of the member "object.seatInfo.seat"), or that
/// of a text module; empty: no field has a say in it.
[[nodiscard]] QString fieldKeyOf(const TextModule &item);

} // namespace qairopay::google
