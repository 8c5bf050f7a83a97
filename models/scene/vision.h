// SPDX-FileCopyrightText: 2026 QairoPay Pass Studio contributors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "base/colourvision.h"

#include <QtGui/qimage.h>

namespace qairopay::scene {

/// The picture as somebody with that vision sees it; clear pixels stay clear.
[[nodiscard]] QImage seenWith(ColourVision vision, const QImage &picture);

} // namespace qairopay::scene
