// SPDX-FileCopyrightText: 2026 QairoPay Pass Studio contributors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "preview/pictureface.h"

#include <QtCore/qpointer.h>
#include <QtQuick/qquickpainteditem.h>

namespace qairopay {

/// Draws a PictureFace as large as it fits, in the middle.
class PictureItem : public QQuickPaintedItem
{
    Q_OBJECT
    QML_ELEMENT
    Q_PROPERTY(qairopay::PictureFace *face READ face WRITE setFace NOTIFY faceChanged FINAL)
    Q_PROPERTY(QRectF pictureArea READ pictureArea NOTIFY pictureAreaChanged FINAL)

public:
    explicit PictureItem(QQuickItem *parent = nullptr);

    [[nodiscard]] PictureFace *face() const { return m_face; }
    void setFace(PictureFace *face);
    /// Where in the item the picture stands.
    [[nodiscard]] QRectF pictureArea() const { return m_area; }

    void paint(QPainter *painter) override;

Q_SIGNALS:
    void faceChanged();
    void pictureAreaChanged();

protected:
    void geometryChange(const QRectF &newGeometry, const QRectF &oldGeometry) override;

private:
    void refresh();

    QPointer<PictureFace> m_face;
    QRectF m_area;
};

} // namespace qairopay
