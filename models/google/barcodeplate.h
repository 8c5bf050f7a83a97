// SPDX-FileCopyrightText: 2026 QairoPay Pass Studio contributors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "google/document.h"
#include "google/sheet.h"

namespace qairopay::google {

/// The code on its white plate, its text below it; gives the plate's lower edge. Without a code, or with one
/// that cannot be encoded: `top`.
[[nodiscard]] double addBarcodePlate(Sheet &sheet, const Document &document, bool isActive, double top);

} // namespace qairopay::google
