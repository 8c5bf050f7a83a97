// SPDX-FileCopyrightText: 2026 QairoPay Pass Studio contributors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "base/colour.h"

#include <QtGui/qimage.h>

namespace qairopay::artwork {

/// The colours of a picture that can be told apart, those that cover most first; clear pixels do not count.
[[nodiscard]] QList<Colour> paletteOf(const QImage &picture, qsizetype most = 6);

} // namespace qairopay::artwork
