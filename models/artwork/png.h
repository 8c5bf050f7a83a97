// SPDX-FileCopyrightText: 2026 QairoPay Pass Studio contributors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include <QtGui/qimage.h>

namespace qairopay::artwork {

/// The picture as a PNG of eight bits a channel with alpha: the pixels that QImage::save would write, several
/// times as fast, always the same bytes. Made for cards: large even areas, rows like the one above. Empty for
/// a null image.
[[nodiscard]] QByteArray encodePng(const QImage &image);

} // namespace qairopay::artwork
