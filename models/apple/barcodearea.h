// SPDX-FileCopyrightText: 2026 QairoPay Pass Studio contributors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "apple/document.h"
#include "apple/grounds.h"
#include "scene/composer.h"

#include <expected>

namespace qairopay::apple {

/// Draws the first barcode of the list that can be drawn, in its white box (wallet-formats D.6); gives the
/// box, empty when there is none. `opacity` below 1 greys the code of an expired pass.
QRectF addBarcode(scene::Composer &composer, const QList<Barcode> &barcodes, double opacity);

enum class CodeDevice { Phone, Watch };

/// The code that a device draws of a list.
struct DrawnCode
{
    const Barcode *barcode = nullptr; ///< never null
    scene::Symbol symbol;
    std::optional<Rule> passedOver; ///< why not one before it; none: it is the first
};

/// The first one that can be drawn; why others before it cannot is noted as dropped.
[[nodiscard]] std::optional<DrawnCode> drawnCode(scene::Composer &composer, const QList<Barcode> &barcodes,
                                                 CodeDevice device);

/// Why a message cannot be written in its encoding.
enum class EncodingFault {
    UnfitEncoding,     ///< it is unknown, or one that no code can be written in
    MissingCharacters, ///< it has not all of the message's
};

/// What passes made here name as a message's encoding: Latin-1 wherever that is enough.
[[nodiscard]] QString encodingFor(QStringView message);

/// The bytes a scanner gets: the message in its own encoding.
[[nodiscard]] std::expected<QByteArray, EncodingFault> messageBytes(const Barcode &barcode);

} // namespace qairopay::apple
