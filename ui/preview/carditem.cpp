// SPDX-FileCopyrightText: 2026 QairoPay Pass Studio contributors
// SPDX-License-Identifier: Apache-2.0
#include "preview/carditem.h"

#include "preview/cardtarget.h"
#include "preview/scenewords.h"
#include "scene/vision.h"

#include <QtGui/qpainter.h>
#include <QtQuick/qquickwindow.h>

#include <algorithm>

namespace qairopay {

CardItem::CardItem(QQuickItem *parent)
    : QQuickPaintedItem(parent)
{}

void CardItem::setFace(CardFace *face)
{
    if (m_face == face)
        return;
    if (m_face)
        m_face->disconnect(this);
    m_face = face;
    if (m_face)
        connect(m_face, &CardFace::changed, this, &CardItem::sceneChanged);
    Q_EMIT faceChanged();
    sceneChanged();
}

void CardItem::setSelection(const QString &target)
{
    if (m_selection == target)
        return;
    m_selection = target;
    Q_EMIT selectionChanged();
    updateSelectionArea();
}

void CardItem::setVision(int vision)
{
    if (m_vision == vision || vision < 0 || vision >= int(allColourVisions.size()))
        return;
    m_vision = vision;
    m_isSeenAnew = true;
    Q_EMIT visionChanged();
    polish();
}

QColor CardItem::colourAt(qreal x, qreal y) const
{
    // An invalid colour would be black to QML.
    const QImage &picture = m_picture.image();
    if (picture.isNull() || width() <= 0 || height() <= 0)
        return Qt::transparent;
    const QPoint at(int(x / width() * picture.width()), int(y / height() * picture.height()));
    if (!picture.rect().contains(at))
        return Qt::transparent;
    const auto colour = picture.pixelColor(at);
    return colour.alpha() == 255 ? colour : QColor(Qt::transparent);
}

void CardItem::setOthers(const QStringList &targets)
{
    if (m_others == targets)
        return;
    m_others = targets;
    Q_EMIT othersChanged();
    updateSelectionArea();
}

const scene::Element *CardItem::elementAt(qreal x, qreal y) const
{
    if (!m_face || m_face->isEmpty())
        return nullptr;
    const auto scale = unitsPerPoint();
    return m_face->scene().elementAt(QPointF(x / scale, y / scale));
}

QString CardItem::targetAt(qreal x, qreal y) const
{
    const auto *element = elementAt(x, y);
    return element ? targetOf(*element) : QString();
}

QString CardItem::wordsAt(qreal x, qreal y) const
{
    const auto *element = elementAt(x, y);
    if (!element || element->role == scene::Role::Background || element->role == scene::Role::Decoration)
        return {};
    return SceneWords::tipOf(*element);
}

QRectF CardItem::areaOfTarget(const QString &target) const
{
    if (!m_face || m_face->isEmpty())
        return {};
    const auto area = areaOf(m_face->scene(), target);
    const auto scale = unitsPerPoint();
    return {area.x() * scale, area.y() * scale, area.width() * scale, area.height() * scale};
}

QString CardItem::nextTarget(const QString &from, int by) const
{
    if (!m_face)
        return {};
    const auto targets = targetsOf(m_face->scene());
    if (targets.isEmpty())
        return {};
    const auto at = targets.indexOf(from);
    if (at < 0)
        return by > 0 ? targets.first() : targets.last();
    return targets[std::clamp<qsizetype>(at + by, 0, targets.size() - 1)];
}

void CardItem::paint(QPainter *painter)
{
    if (m_seen.isNull())
        return;
    painter->setRenderHint(QPainter::SmoothPixmapTransform);
    painter->drawImage(QRectF(0, 0, width(), height()), m_seen);
}

void CardItem::updatePolish()
{
    const auto ratio = window() ? window()->effectiveDevicePixelRatio() : 1.0;
    const auto scale = unitsPerPoint() * ratio;
    m_seen = {}; // else the picture would be copied before it is painted upon
    if (!m_face || m_face->isEmpty() || scale <= 0) {
        m_picture.clear();
        update();
        return;
    }
    const auto changed = m_picture.show(m_face->scene(), scale, m_face->kit().fonts, m_face->kit().pictures);
    m_seen = scene::seenWith(allColourVisions[size_t(m_vision)], m_picture.image());
    if (m_isSeenAnew || changed == m_picture.image().rect())
        update();
    else if (!changed.isEmpty())
        updatePixels(changed);
    m_isSeenAnew = false;
}

void CardItem::updatePixels(const QRect &changed)
{
    const auto size = m_picture.image().size();
    const auto units = QTransform::fromScale(width() / size.width(), height() / size.height());
    update(units.mapRect(QRectF(changed)).toAlignedRect().adjusted(-1, -1, 1, 1));
}

void CardItem::geometryChange(const QRectF &newGeometry, const QRectF &oldGeometry)
{
    QQuickPaintedItem::geometryChange(newGeometry, oldGeometry);
    if (newGeometry.size() == oldGeometry.size())
        return;
    polish();
    updateSelectionArea();
}

void CardItem::itemChange(ItemChange change, const ItemChangeData &data)
{
    if (change == ItemDevicePixelRatioHasChanged || change == ItemSceneChange)
        polish();
    QQuickPaintedItem::itemChange(change, data);
}

void CardItem::sceneChanged()
{
    polish();
    updateSelectionArea();
}

void CardItem::updateSelectionArea()
{
    const auto area = areaOfTarget(m_selection);
    QList<QRectF> others;
    for (const auto &target : m_others) {
        if (const auto other = areaOfTarget(target); !other.isEmpty() && target != m_selection)
            others.append(other);
    }
    if (m_selectionArea == area && m_otherAreas == others)
        return;
    m_selectionArea = area;
    m_otherAreas = others;
    Q_EMIT selectionAreaChanged();
}

qreal CardItem::unitsPerPoint() const
{
    return m_face && !m_face->isEmpty() ? width() / m_face->pointWidth() : 1;
}

} // namespace qairopay
