// SPDX-FileCopyrightText: 2026 QairoPay Pass Studio contributors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "preview/cardface.h"
#include "scene/surface.h"

namespace qairopay {

/// One surface of a wallet, among those of it that are looked at together.
class SurfaceFace : public CardFace
{
    Q_OBJECT
    QML_ELEMENT
    QML_UNCREATABLE("Made by the preview.")
    Q_PROPERTY(bool isApple READ isApple CONSTANT FINAL)
    Q_PROPERTY(QString surfaceName READ surfaceName NOTIFY surfaceChanged FINAL)

public:
    /// The kit outlives the face.
    SurfaceFace(scene::Kit &kit, WalletPlatform wallet);

    void showSurface(scene::Surface surface, scene::Scene scene, Qt::LayoutDirection direction);

    [[nodiscard]] WalletPlatform wallet() const { return m_wallet; }
    [[nodiscard]] bool isApple() const { return m_wallet == WalletPlatform::Apple; }
    /// The one that was shown last, where the face is empty now.
    [[nodiscard]] scene::Surface surface() const { return m_surface; }
    [[nodiscard]] QString surfaceName() const;

Q_SIGNALS:
    void surfaceChanged();

private:
    WalletPlatform m_wallet;
    scene::Surface m_surface = scene::Surface::Front;
};

} // namespace qairopay
