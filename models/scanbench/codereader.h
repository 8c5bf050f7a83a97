// SPDX-FileCopyrightText: 2026 QairoPay Pass Studio contributors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "template/kind.h"

#include <QtCore/qbytearraylist.h>
#include <QtGui/qimage.h>

#include <optional>

namespace qairopay::scanbench {

/// The bytes of the code in a grey picture, read by other hands than those that draw it; none: no code of the
/// format is made out.
[[nodiscard]] std::optional<QByteArray> readCode(const QImage &picture, BarcodeFormat format);

/// The bytes of all codes of the wallets' formats in any picture, however they lie in it, also light on dark;
/// of those that say the same one. What is transparent counts as white.
[[nodiscard]] QByteArrayList readCodes(const QImage &picture);

} // namespace qairopay::scanbench
