// SPDX-FileCopyrightText: 2026 QairoPay Pass Studio contributors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "google/sheet.h"

namespace qairopay::google {

/// What is drawn for a logo that is missing.
struct Initial
{
    QString name; ///< of the issuer
    Colour circle;
    Colour letter;
};

/// The logo in its circle (documented); without one the name's first letter (assumed).
void addRoundLogo(Sheet &sheet, const scene::Images &images, const QRectF &circle, const Initial &initial);

} // namespace qairopay::google
