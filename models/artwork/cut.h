// SPDX-FileCopyrightText: 2026 QairoPay Pass Studio contributors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "artwork/slotshape.h"

#include <QtGui/qimage.h>

namespace qairopay::artwork {

/// The part of a picture that reaches its slot, in pixels of the picture: within the crop, around the focus.
[[nodiscard]] QRectF seenPart(QSize picture, const ImageReference &reference, const SlotShape &shape);

/// How many pixels a slot's picture has at `scale` pixels to a point: the slot's own number for Cover, fewer
/// on one side for the others, and exactly twice and three times as many at 2 and 3.
[[nodiscard]] QSize sizeAt(const QRectF &seen, const SlotShape &shape, int scale);

/// The picture as it stands in the slot. The files of a pass and the pictures on the studio's cards are both
/// made by this.
[[nodiscard]] QImage cut(const QImage &picture, const ImageReference &reference, const SlotShape &shape,
                         int scale);
/// The picture as Google is given it.
[[nodiscard]] QImage cutForUpload(const QImage &picture, const ImageReference &reference,
                                  const SlotShape &shape);

/// The smallest rectangle with everything that can be seen; empty: all is clear.
[[nodiscard]] QRect drawnPart(const QImage &picture);

} // namespace qairopay::artwork
