// SPDX-FileCopyrightText: 2026 QairoPay Pass Studio contributors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include <QtQuick/qquickpainteditem.h>

#include <algorithm>

namespace qairopay {

/// All hues in a ring, red at the right, then against the clock. Painted, because the software renderer draws
/// no shaders.
class HueRingItem : public QQuickPaintedItem
{
    Q_OBJECT
    QML_ELEMENT
    Q_PROPERTY(qreal thickness READ thickness WRITE setThickness NOTIFY thicknessChanged FINAL)

public:
    explicit HueRingItem(QQuickItem *parent = nullptr);

    /// In this item's own units, as all that follows.
    [[nodiscard]] qreal thickness() const { return m_thickness; }
    void setThickness(qreal thickness);

    /// The hue in that direction from the middle, 0 up to but not 1; 0 in the very middle.
    Q_INVOKABLE qreal hueToward(qreal x, qreal y) const;
    /// True on the ring itself.
    Q_INVOKABLE bool isOn(qreal x, qreal y) const;
    /// The middle of the ring's band at a hue.
    Q_INVOKABLE QPointF placeOf(qreal hue) const;

    void paint(QPainter *painter) override;

Q_SIGNALS:
    void thicknessChanged();

private:
    [[nodiscard]] QPointF middle() const { return {width() / 2, height() / 2}; }
    [[nodiscard]] qreal radius() const { return std::min(width(), height()) / 2; }

    qreal m_thickness = 16;
};

} // namespace qairopay
