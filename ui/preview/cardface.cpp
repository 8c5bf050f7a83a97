// SPDX-FileCopyrightText: 2026 QairoPay Pass Studio contributors
// SPDX-License-Identifier: Apache-2.0
#include "preview/cardface.h"

#include "preview/scenewords.h"

#include <QtQml/qjsengine.h>

namespace qairopay {

CardFace::CardFace(scene::Kit &kit, QObject *parent)
    : QObject(parent)
    , m_kit(kit)
{
    QJSEngine::setObjectOwnership(&m_items, QJSEngine::CppOwnership);
}

void CardFace::show(scene::Scene scene, Qt::LayoutDirection direction)
{
    if (m_scene == scene)
        return;
    m_scene = std::move(scene);
    m_items.show(m_scene, direction);
    Q_EMIT changed();
}

qreal CardFace::aspect() const
{
    return isEmpty() ? 0 : m_scene.size.height() / m_scene.size.width();
}

QString CardFace::mark() const
{
    return SceneWords::markOf(m_scene.ground);
}

QString CardFace::markReason() const
{
    return m_scene.ground ? m_scene.ground->rule.toString() : QString();
}

} // namespace qairopay
