// SPDX-FileCopyrightText: 2026 QairoPay Pass Studio contributors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "base/colour.h"

#include <QtGui/qcolor.h>

namespace qairopay::scene {

/// For what Qt paints.
[[nodiscard]] inline QColor toQColor(Colour colour, double opacity = 1)
{
    QColor result(colour.red, colour.green, colour.blue);
    result.setAlphaF(static_cast<float>(opacity));
    return result;
}

} // namespace qairopay::scene
