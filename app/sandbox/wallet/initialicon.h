// SPDX-FileCopyrightText: 2026 QairoPay Pass Studio contributors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "template/brand.h"

#include <QtGui/qimage.h>

namespace qairopay::sandbox {

/// A square of the brand's colours with the first letter or digit of the name, for templates without an icon.
/// Drawn from a table of dots: a service without a window has no fonts.
[[nodiscard]] QImage initialIcon(const QString &name, const Brand &brand, int pixels);

} // namespace qairopay::sandbox
