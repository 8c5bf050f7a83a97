// SPDX-FileCopyrightText: 2026 QairoPay Pass Studio contributors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "template/kind.h"

#include <QtGui/qimage.h>

#include <optional>

namespace qairopay::scanbench {

/// The bytes of the code in a grey picture, read by other hands than those that draw it; none: no code of the
/// format is made out.
[[nodiscard]] std::optional<QByteArray> readCode(const QImage &picture, BarcodeFormat format);

} // namespace qairopay::scanbench
