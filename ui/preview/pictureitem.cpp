// SPDX-FileCopyrightText: 2026 QairoPay Pass Studio contributors
// SPDX-License-Identifier: Apache-2.0
#include "preview/pictureitem.h"

#include <QtGui/qpainter.h>
#include <QtQuick/qquickwindow.h>

namespace qairopay {

PictureItem::PictureItem(QQuickItem *parent)
    : QQuickPaintedItem(parent)
{}

void PictureItem::setFace(PictureFace *face)
{
    if (m_face == face)
        return;
    if (m_face)
        m_face->disconnect(this);
    m_face = face;
    if (m_face)
        connect(m_face, &PictureFace::changed, this, &PictureItem::refresh);
    Q_EMIT faceChanged();
    refresh();
}

/// The picture is brought to the item's pixels first: drawing it so much smaller at once would skip lines.
void PictureItem::paint(QPainter *painter)
{
    if (!m_face || m_face->isEmpty() || m_area.isEmpty())
        return;
    const auto ratio = window() ? window()->effectiveDevicePixelRatio() : 1.0;
    const auto pixels = (m_area.size() * ratio).toSize().expandedTo({1, 1});
    painter->setRenderHint(QPainter::SmoothPixmapTransform);
    painter->drawImage(m_area,
                       m_face->image().scaled(pixels, Qt::IgnoreAspectRatio, Qt::SmoothTransformation));
}

void PictureItem::geometryChange(const QRectF &newGeometry, const QRectF &oldGeometry)
{
    QQuickPaintedItem::geometryChange(newGeometry, oldGeometry);
    refresh();
}

void PictureItem::refresh()
{
    QRectF area;
    if (m_face && !m_face->isEmpty()) {
        const auto fitted = QSizeF(m_face->image().size()).scaled(size(), Qt::KeepAspectRatio);
        area = QRectF(QPointF((width() - fitted.width()) / 2, (height() - fitted.height()) / 2), fitted);
    }
    if (m_area != area) {
        m_area = area;
        Q_EMIT pictureAreaChanged();
    }
    update();
}

} // namespace qairopay
