// SPDX-FileCopyrightText: 2026 QairoPay Pass Studio contributors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "preview/cardface.h"
#include "scene/cardpicture.h"

#include <QtGui/qcolor.h>

#include <QtCore/qpointer.h>
#include <QtGui/qimage.h>
#include <QtQuick/qquickpainteditem.h>

namespace qairopay {

/// Draws a CardFace at any size, keeping its shape, and tells what of the template lies under the pointer.
/// The picture is made on the GUI thread, where the fonts belong; painting only copies it.
class CardItem : public QQuickPaintedItem
{
    Q_OBJECT
    QML_ELEMENT
    Q_PROPERTY(qairopay::CardFace *face READ face WRITE setFace NOTIFY faceChanged FINAL)
    Q_PROPERTY(QString selection READ selection WRITE setSelection NOTIFY selectionChanged FINAL)
    Q_PROPERTY(int vision READ vision WRITE setVision NOTIFY visionChanged FINAL)
    Q_PROPERTY(QStringList others READ others WRITE setOthers NOTIFY othersChanged FINAL)
    Q_PROPERTY(QList<QRectF> otherAreas READ otherAreas NOTIFY selectionAreaChanged FINAL)
    Q_PROPERTY(QRectF selectionArea READ selectionArea NOTIFY selectionAreaChanged FINAL)

public:
    explicit CardItem(QQuickItem *parent = nullptr);

    [[nodiscard]] CardFace *face() const { return m_face; }
    void setFace(CardFace *face);

    /// What is outlined ("field:tier"); the outline itself is drawn by QML from `selectionArea`.
    [[nodiscard]] QString selection() const { return m_selection; }
    void setSelection(const QString &target);
    /// Who looks at it: ColourVision as int.
    [[nodiscard]] int vision() const { return m_vision; }
    void setVision(int vision);
    /// The card's own colour at a point of this item, whoever looks at it; clear beside the card.
    Q_INVOKABLE QColor colourAt(qreal x, qreal y) const;
    /// More targets that are selected together with it, and where they are.
    [[nodiscard]] QStringList others() const { return m_others; }
    void setOthers(const QStringList &targets);
    [[nodiscard]] QList<QRectF> otherAreas() const { return m_otherAreas; }
    /// In this item's own units; empty when the selection is not on this card.
    [[nodiscard]] QRectF selectionArea() const { return m_selectionArea; }

    /// The target under a point of this item, or nothing.
    Q_INVOKABLE QString targetAt(qreal x, qreal y) const;
    /// What lies there and how sure its drawing is, for hovering; nothing over bare ground.
    Q_INVOKABLE QString wordsAt(qreal x, qreal y) const;
    Q_INVOKABLE QRectF areaOfTarget(const QString &target) const;
    /// The target `by` steps before or behind another in reading order; stays at the ends.
    Q_INVOKABLE QString nextTarget(const QString &from, int by) const;

    void paint(QPainter *painter) override;

Q_SIGNALS:
    void faceChanged();
    void selectionChanged();
    void othersChanged();
    void visionChanged();
    void selectionAreaChanged();

protected:
    void updatePolish() override;
    void geometryChange(const QRectF &newGeometry, const QRectF &oldGeometry) override;
    void itemChange(ItemChange change, const ItemChangeData &data) override;

private:
    void sceneChanged();
    void updateSelectionArea();
    /// Of the picture's pixels.
    void updatePixels(const QRect &changed);
    [[nodiscard]] qreal unitsPerPoint() const;
    [[nodiscard]] const scene::Element *elementAt(qreal x, qreal y) const;

    QPointer<CardFace> m_face;
    QString m_selection;
    QStringList m_others;
    QRectF m_selectionArea;
    QList<QRectF> m_otherAreas;
    scene::CardPicture m_picture;
    QImage m_seen; ///< the picture as `vision` has it
    int m_vision = 0;
    bool m_isSeenAnew = true; ///< by other eyes
};

} // namespace qairopay
