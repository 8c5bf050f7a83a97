// SPDX-FileCopyrightText: 2026 QairoPay Pass Studio contributors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "apple/document.h"
#include "scene/composer.h"

namespace qairopay::apple {

/// Draws the first barcode of the list that can be drawn, in its white box (wallet-formats D.6); gives the
/// box, empty when there is none. `opacity` below 1 greys the code of an expired pass.
QRectF addBarcode(scene::Composer &composer, const QList<Barcode> &barcodes, double opacity);

/// The bytes a scanner gets: the message in its own encoding.
[[nodiscard]] QByteArray messageBytes(const Barcode &barcode);

} // namespace qairopay::apple
