// SPDX-FileCopyrightText: 2026 QairoPay Pass Studio contributors
// SPDX-License-Identifier: Apache-2.0
#include "issuing/sheetcard.h"

#include <QtGui/qpainter.h>
#include <QtQuick/qquickwindow.h>

namespace qairopay {

SheetCard::SheetCard(QQuickItem *parent)
    : QQuickPaintedItem(parent)
{}

void SheetCard::setPictures(SheetPictures *pictures)
{
    if (m_pictures == pictures)
        return;
    if (m_pictures)
        m_pictures->disconnect(this);
    m_pictures = pictures;
    if (m_pictures) {
        connect(m_pictures, &SheetPictures::arrived, this, [this](const SheetPictures::Key &key) {
            if (key == m_key)
                polish();
        });
        connect(m_pictures, &SheetPictures::forgotten, this, &SheetCard::ask);
    }
    Q_EMIT picturesChanged();
    ask();
}

void SheetCard::setNumber(int number)
{
    if (number == this->number())
        return;
    m_key.number = static_cast<quint32>(number);
    Q_EMIT numberChanged();
    ask();
}

void SheetCard::setWallet(int wallet)
{
    if (wallet == this->wallet() || wallet < 0 || wallet > 1)
        return;
    m_key.wallet = WalletPlatform(wallet);
    Q_EMIT walletChanged();
    ask();
}

/// What stood here belongs to another row.
void SheetCard::ask()
{
    setPicture({});
    polish();
}

void SheetCard::setPicture(const QImage &picture)
{
    const bool wasDrawn = isDrawn();
    m_picture = picture;
    update();
    if (isDrawn() != wasDrawn)
        Q_EMIT drawnChanged();
}

void SheetCard::updatePolish()
{
    const auto ratio = window() ? window()->effectiveDevicePixelRatio() : 1.0;
    m_key.box = (size() * ratio).toSize();
    if (!m_pictures || m_key.number == 0)
        return;
    if (const auto picture = m_pictures->picture(m_key); !picture.isNull())
        setPicture(picture);
}

void SheetCard::paint(QPainter *painter)
{
    if (m_picture.isNull())
        return;
    const QSizeF drawn = QSizeF(m_picture.size()).scaled(size(), Qt::KeepAspectRatio);
    painter->setRenderHint(QPainter::SmoothPixmapTransform);
    painter->drawImage(QRectF(QPointF(qRound((width() - drawn.width()) / 2), 0), drawn), m_picture);
}

void SheetCard::geometryChange(const QRectF &newGeometry, const QRectF &oldGeometry)
{
    QQuickPaintedItem::geometryChange(newGeometry, oldGeometry);
    if (newGeometry.size() != oldGeometry.size())
        polish();
}

void SheetCard::itemChange(ItemChange change, const ItemChangeData &data)
{
    if (change == ItemDevicePixelRatioHasChanged || change == ItemSceneChange)
        polish();
    QQuickPaintedItem::itemChange(change, data);
}

} // namespace qairopay
