// SPDX-FileCopyrightText: 2026 QairoPay Pass Studio contributors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include <QtGui/qimage.h>

namespace qairopay::artwork {

/// A part of a picture (pixels, may begin between two) at another size, by a Lanczos filter of three lobes:
/// small text in a logo stays sharp, and what is made smaller does not flicker. Nothing outside the part
/// shines in. Premultiplied in and out. Thread-safe.
[[nodiscard]] QImage resampled(const QImage &image, const QRectF &part, QSize size);

} // namespace qairopay::artwork
