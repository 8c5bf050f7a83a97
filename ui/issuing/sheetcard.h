// SPDX-FileCopyrightText: 2026 QairoPay Pass Studio contributors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "issuing/sheetpictures.h"

#include <QtCore/qpointer.h>
#include <QtQuick/qquickpainteditem.h>

namespace qairopay {

/// One row's card on a contact sheet, as large as fits, at the top and in the middle. Empty until its picture
/// has been made.
class SheetCard : public QQuickPaintedItem
{
    Q_OBJECT
    QML_ELEMENT
    Q_PROPERTY(qairopay::SheetPictures *pictures READ pictures WRITE setPictures NOTIFY picturesChanged FINAL)
    Q_PROPERTY(int number READ number WRITE setNumber NOTIFY numberChanged FINAL)
    Q_PROPERTY(int wallet READ wallet WRITE setWallet NOTIFY walletChanged FINAL)
    Q_PROPERTY(bool isDrawn READ isDrawn NOTIFY drawnChanged FINAL)

public:
    explicit SheetCard(QQuickItem *parent = nullptr);

    [[nodiscard]] SheetPictures *pictures() const { return m_pictures; }
    void setPictures(SheetPictures *pictures);
    /// Of the row, as a spreadsheet counts.
    [[nodiscard]] int number() const { return static_cast<int>(m_key.number); }
    void setNumber(int number);
    /// 0: Apple, 1: Google.
    [[nodiscard]] int wallet() const { return int(m_key.wallet); }
    void setWallet(int wallet);
    [[nodiscard]] bool isDrawn() const { return !m_picture.isNull(); }

    void paint(QPainter *painter) override;

Q_SIGNALS:
    void picturesChanged();
    void numberChanged();
    void walletChanged();
    void drawnChanged();

protected:
    void updatePolish() override;
    void geometryChange(const QRectF &newGeometry, const QRectF &oldGeometry) override;
    void itemChange(ItemChange change, const ItemChangeData &data) override;

private:
    void setPicture(const QImage &picture);
    void ask();

    QPointer<SheetPictures> m_pictures;
    SheetPictures::Key m_key;
    QImage m_picture;
};

} // namespace qairopay
