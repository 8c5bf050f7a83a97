// SPDX-FileCopyrightText: 2026 QairoPay Pass Studio contributors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "preview/sceneitemmodel.h"
#include "scene/kit.h"

#include <QtCore/qobject.h>
#include <QtQmlIntegration/qqmlintegration.h>

namespace qairopay {

/// One card as a page shows it: a scene and what there is to say about it. View models make faces and give
/// them new scenes; a CardItem draws one.
class CardFace : public QObject
{
    Q_OBJECT
    QML_ELEMENT
    QML_UNCREATABLE("Made by view models.")
    Q_PROPERTY(bool isEmpty READ isEmpty NOTIFY changed FINAL)
    Q_PROPERTY(qreal aspect READ aspect NOTIFY changed FINAL)
    Q_PROPERTY(qreal pointWidth READ pointWidth NOTIFY changed FINAL)
    Q_PROPERTY(qreal pointHeight READ pointHeight NOTIFY changed FINAL)
    Q_PROPERTY(QString spoken READ spoken NOTIFY changed FINAL)
    Q_PROPERTY(QString mark READ mark NOTIFY changed FINAL)
    Q_PROPERTY(QString markReason READ markReason NOTIFY changed FINAL)
    Q_PROPERTY(qairopay::SceneItemModel *items READ items CONSTANT FINAL)

public:
    /// The kit outlives the face.
    explicit CardFace(scene::Kit &kit, QObject *parent = nullptr);

    /// `direction`: how the holder reads.
    void show(scene::Scene scene, Qt::LayoutDirection direction = Qt::LeftToRight);
    void clear() { show({}); }

    [[nodiscard]] const scene::Scene &scene() const { return m_scene; }
    [[nodiscard]] scene::Kit &kit() const { return m_kit; }
    [[nodiscard]] bool isEmpty() const { return m_scene.size.isEmpty(); }
    /// Height for a width of 1.
    [[nodiscard]] qreal aspect() const;
    [[nodiscard]] qreal pointWidth() const { return m_scene.size.width(); }
    [[nodiscard]] qreal pointHeight() const { return m_scene.size.height(); }
    /// All texts of the card in reading order, for screen readers.
    [[nodiscard]] QString spoken() const { return m_items.spoken(); }
    /// How sure the drawing of the surface as a whole is, "measured", and why; empty where nobody said.
    [[nodiscard]] QString mark() const;
    [[nodiscard]] QString markReason() const;
    [[nodiscard]] SceneItemModel *items() { return &m_items; }

Q_SIGNALS:
    void changed();

private:
    scene::Kit &m_kit;
    scene::Scene m_scene;
    SceneItemModel m_items;
};

} // namespace qairopay
