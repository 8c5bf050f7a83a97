// SPDX-FileCopyrightText: 2026 QairoPay Pass Studio contributors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "apple/document.h"
#include "scene/composer.h"

#include <QtGui/qpainterpath.h>

namespace qairopay::apple {

/// The card's shape by style (wallet-formats D.2, D.4, D.5).
[[nodiscard]] const scene::Outline &outlineFor(Style style);

/// A hairline along the shape, inside it: its straight sides and its curves.
struct Edge
{
    QList<QRectF> sides;
    QPainterPath curves;
};

[[nodiscard]] const Edge &edgeFor(Style style);

/// The symbol between the two places of a boarding pass, standing in a box centred on the card.
[[nodiscard]] QPainterPath transitIcon(TransitType type);

} // namespace qairopay::apple
