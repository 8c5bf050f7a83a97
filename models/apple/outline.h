// SPDX-FileCopyrightText: 2026 QairoPay Pass Studio contributors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "apple/document.h"
#include "scene/composer.h"

#include <QtGui/qpainterpath.h>

namespace qairopay::apple {

/// The card's shape by style (wallet-formats D.2, D.4, D.5).
[[nodiscard]] scene::Outline outlineFor(Style style, QSizeF card);

/// The hairline along a style's notches, inside the card; the one around the card lies outside of it.
[[nodiscard]] QPainterPath notchEdgeFor(Style style, QSizeF card);

/// The symbol between the two places of a boarding pass, near the middle of the card.
[[nodiscard]] QPainterPath transitIcon(TransitType type, double cardWidth);

} // namespace qairopay::apple
