// SPDX-FileCopyrightText: 2026 QairoPay Pass Studio contributors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include <QtGui/qimage.h>

/// Two pictures of one card held against each other. What is measured is what the yardstick beside the
/// photographs measures: structural similarity on grey (windows of 11 x 11, K1 0.01, K2 0.03) and the share
/// of pixels that differ to the eye (YIQ, threshold 0.1) and do not merely smooth an edge.
namespace qairopay::phone {

/// Resampled with a Lanczos kernel of three lobes, transparent parts on white.
[[nodiscard]] QImage resampled(const QImage &image, QSize size);

/// 1: the same. Both pictures have one size.
[[nodiscard]] double similarity(const QImage &a, const QImage &b);
/// Of all pixels, 0 to 1.
[[nodiscard]] double differingShare(const QImage &a, const QImage &b);
/// A picture of that size in the most frequent colour of it.
[[nodiscard]] QImage emptied(const QImage &image);

} // namespace qairopay::phone
