// SPDX-FileCopyrightText: 2026 QairoPay Pass Studio contributors
// SPDX-License-Identifier: Apache-2.0
#include "designer/surfaceface.h"

#include "preview/scenewords.h"

#include <QtQml/qjsengine.h>

namespace qairopay {

SurfaceFace::SurfaceFace(scene::Kit &kit, WalletPlatform wallet)
    : CardFace(kit)
    , m_wallet(wallet)
{
    QJSEngine::setObjectOwnership(this, QJSEngine::CppOwnership);
}

void SurfaceFace::showSurface(scene::Surface surface, scene::Scene scene, Qt::LayoutDirection direction)
{
    const bool isOther = m_surface != surface;
    m_surface = surface;
    show(std::move(scene), direction);
    if (isOther)
        Q_EMIT surfaceChanged();
}

QString SurfaceFace::surfaceName() const
{
    return SceneWords::nameOf(m_surface, m_wallet);
}

} // namespace qairopay
