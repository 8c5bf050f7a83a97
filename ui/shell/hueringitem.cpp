// SPDX-FileCopyrightText: 2026 QairoPay Pass Studio contributors
// SPDX-License-Identifier: Apache-2.0
#include "shell/hueringitem.h"

#include <QtGui/qpainter.h>

#include <cmath>
#include <numbers>

namespace qairopay {

namespace {

constexpr double wholeTurn = 2 * std::numbers::pi;

} // namespace

HueRingItem::HueRingItem(QQuickItem *parent)
    : QQuickPaintedItem(parent)
{
    setAntialiasing(true);
}

void HueRingItem::setThickness(qreal thickness)
{
    if (m_thickness == thickness || thickness <= 0)
        return;
    m_thickness = thickness;
    Q_EMIT thicknessChanged();
    update();
}

qreal HueRingItem::hueToward(qreal x, qreal y) const
{
    const auto from = middle();
    const double turn = std::atan2(from.y() - y, x - from.x()) / wholeTurn;
    return turn < 0 ? std::fmod(turn + 1, 1) : turn; // a hair below the right rounds to a whole turn
}

bool HueRingItem::isOn(qreal x, qreal y) const
{
    const double away = std::hypot(x - middle().x(), y - middle().y());
    return away <= radius() && away >= radius() - m_thickness;
}

QPointF HueRingItem::placeOf(qreal hue) const
{
    const double along = radius() - m_thickness / 2;
    return middle() + QPointF(std::cos(hue * wholeTurn), -std::sin(hue * wholeTurn)) * along;
}

void HueRingItem::paint(QPainter *painter)
{
    constexpr int stops = 6; // between them RGB runs straight
    QConicalGradient hues(middle(), 0);
    for (int i = 0; i <= stops; ++i)
        hues.setColorAt(double(i) / stops, QColor::fromHsvF(float(i % stops) / stops, 1, 1));
    painter->setBrush(Qt::NoBrush);
    painter->setPen(QPen(hues, m_thickness, Qt::SolidLine, Qt::FlatCap));
    painter->drawEllipse(middle(), radius() - m_thickness / 2, radius() - m_thickness / 2);
}

} // namespace qairopay
