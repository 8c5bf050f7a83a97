// SPDX-FileCopyrightText: 2026 QairoPay Pass Studio contributors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "google/face.h"

#include <QtGui/qpainterpath.h>

namespace qairopay::google {

/// The symbol between the two places of a journey; Google chooses it by the kind of transport (documented),
/// its shape is ours.
[[nodiscard]] QPainterPath glyphOf(Vehicle vehicle);

/// Before a link of the details: a small arrow out of a box.
[[nodiscard]] QPainterPath linkGlyph();

} // namespace qairopay::google
