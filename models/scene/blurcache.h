// SPDX-FileCopyrightText: 2026 QairoPay Pass Studio contributors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include <QtCore/qcache.h>
#include <QtGui/qimage.h>

namespace qairopay::scene {

/// Blurred copies of background images, as an event ticket draws them. A blur costs more than a keystroke
/// may.
class BlurCache
{
public:
    [[nodiscard]] QImage blurred(const QImage &image);

private:
    QCache<qint64, QImage> m_images{8};
};

/// Three box blurs, close to a Gaussian; the result is small, since a blurred image has no detail to lose.
[[nodiscard]] QImage blur(const QImage &image);

} // namespace qairopay::scene
