// SPDX-FileCopyrightText: 2026 QairoPay Pass Studio contributors
// SPDX-License-Identifier: Apache-2.0
#include "preview/pictureface.h"

namespace qairopay {

void PictureFace::show(const QImage &image)
{
    if (m_image.cacheKey() == image.cacheKey())
        return;
    m_image = image;
    Q_EMIT changed();
}

qreal PictureFace::aspect() const
{
    return isEmpty() ? 0 : static_cast<qreal>(m_image.height()) / m_image.width();
}

} // namespace qairopay
