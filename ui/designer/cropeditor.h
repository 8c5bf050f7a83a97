// SPDX-FileCopyrightText: 2026 QairoPay Pass Studio contributors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "designer/templateeditor.h"
#include "preview/artworkloader.h"
#include "preview/pictureface.h"

namespace qairopay {

/// One wallet's view of the picture whose crop is edited.
class CropResult : public QObject
{
    Q_OBJECT
    QML_ELEMENT
    QML_UNCREATABLE("Belongs to the editor.")
    Q_PROPERTY(bool isThere READ isThere NOTIFY changed FINAL)
    Q_PROPERTY(QRectF seen READ seen NOTIFY changed FINAL)
    Q_PROPERTY(QString cutText READ cutText NOTIFY changed FINAL)
    Q_PROPERTY(QString sizeText READ sizeText NOTIFY changed FINAL)
    Q_PROPERTY(QString safeText READ safeText NOTIFY changed FINAL)
    Q_PROPERTY(QRectF safeArea READ safeArea NOTIFY changed FINAL)
    Q_PROPERTY(QRectF safeInPicture READ safeInPicture NOTIFY changed FINAL)
    Q_PROPERTY(bool isRound READ isRound NOTIFY changed FINAL)
    Q_PROPERTY(qreal cornerShare READ cornerShare NOTIFY changed FINAL)
    Q_PROPERTY(qairopay::PictureFace *face READ face CONSTANT FINAL)

public:
    CropResult(ArtworkLoader &artwork, WalletPlatform wallet, QObject *parent = nullptr);

    void show(const PassTemplate &value, std::optional<ImageSlot> slot);

    /// The slot's picture goes into this wallet.
    [[nodiscard]] bool isThere() const { return m_isThere; }
    /// What reaches the slot, 0 to 1 in the file's picture.
    [[nodiscard]] QRectF seen() const { return m_seen; }
    [[nodiscard]] QString cutText() const { return m_cutText; }
    [[nodiscard]] QString sizeText() const { return m_sizeText; }
    [[nodiscard]] QString safeText() const { return m_safeText; }
    /// Where nothing is covered or cut by the phone, 0 to 1 in the slot.
    [[nodiscard]] QRectF safeArea() const { return m_safeArea; }
    /// The same in the file's picture; empty: nothing of what is seen is covered or cut.
    [[nodiscard]] QRectF safeInPicture() const;
    [[nodiscard]] bool isRound() const { return m_isRound; }
    /// How much of its width the phone rounds a corner by.
    [[nodiscard]] qreal cornerShare() const { return m_cornerShare; }
    [[nodiscard]] PictureFace *face() { return &m_face; }

Q_SIGNALS:
    void changed();

private:
    ArtworkLoader &m_artwork;
    WalletPlatform m_wallet;
    PictureFace m_face;
    QRectF m_seen;
    QRectF m_safeArea;
    QString m_cutText;
    QString m_sizeText;
    QString m_safeText;
    qreal m_cornerShare = 0;
    bool m_isThere = false;
    bool m_isRound = false;
};

/// Crop and focus of the selected picture ("image:strip"). All numbers are shares of the picture, 0 to 1; the
/// focus counts within the crop.
class CropEditor : public QObject
{
    Q_OBJECT
    QML_ELEMENT
    QML_UNCREATABLE("Belongs to the editor.")
    Q_PROPERTY(QString slotKey READ slotKey NOTIFY changed FINAL)
    Q_PROPERTY(QString slotName READ slotName NOTIFY changed FINAL)
    Q_PROPERTY(QString whereShown READ whereShown NOTIFY changed FINAL)
    Q_PROPERTY(QString unseen READ unseen NOTIFY changed FINAL)
    Q_PROPERTY(QString problem READ problem NOTIFY changed FINAL)
    Q_PROPERTY(QString sizeText READ sizeText NOTIFY changed FINAL)
    Q_PROPERTY(bool hasPicture READ hasPicture NOTIFY changed FINAL)
    Q_PROPERTY(bool isWhole READ isWhole NOTIFY changed FINAL)
    Q_PROPERTY(bool hasMargins READ hasMargins NOTIFY changed FINAL)
    Q_PROPERTY(bool hasFocus READ hasFocus NOTIFY changed FINAL)
    Q_PROPERTY(QRectF crop READ crop NOTIFY changed FINAL)
    Q_PROPERTY(QPointF focus READ focus NOTIFY changed FINAL)
    Q_PROPERTY(QPointF focusInPicture READ focusInPicture NOTIFY changed FINAL)
    Q_PROPERTY(qairopay::PictureFace *source READ source CONSTANT FINAL)
    Q_PROPERTY(qairopay::CropResult *apple READ apple CONSTANT FINAL)
    Q_PROPERTY(qairopay::CropResult *google READ google CONSTANT FINAL)

public:
    /// Both outlive it.
    CropEditor(TemplateEditor &editor, ArtworkLoader &artwork, QObject *parent = nullptr);

    [[nodiscard]] QString slotKey() const;
    [[nodiscard]] QString slotName() const;
    [[nodiscard]] QString whereShown() const;
    [[nodiscard]] QString unseen() const;
    [[nodiscard]] QString problem() const;
    [[nodiscard]] QString sizeText() const;
    [[nodiscard]] bool hasPicture() const { return reference() != nullptr; }
    [[nodiscard]] bool isWhole() const;
    /// Clear all around, beyond the crop of now.
    [[nodiscard]] bool hasMargins() const;
    /// A focus matters where something is cut off.
    [[nodiscard]] bool hasFocus() const;
    [[nodiscard]] QRectF crop() const;
    [[nodiscard]] QPointF focus() const;
    [[nodiscard]] QPointF focusInPicture() const;
    [[nodiscard]] PictureFace *source() { return &m_source; }
    [[nodiscard]] CropResult *apple() { return &m_apple; }
    [[nodiscard]] CropResult *google() { return &m_google; }

    /// Sides in shares of the picture; brought to what is possible. Calls that follow each other are one
    /// step, until endStep().
    Q_INVOKABLE void setSides(qreal left, qreal top, qreal right, qreal bottom);
    Q_INVOKABLE void moveCrop(qreal dx, qreal dy);
    Q_INVOKABLE void setFocus(qreal x, qreal y);
    /// As setFocus, with a place in the whole picture.
    Q_INVOKABLE void setFocusInPicture(qreal x, qreal y);
    Q_INVOKABLE void showWhole();
    /// Crops away what is clear all around.
    Q_INVOKABLE void trimMargins();
    Q_INVOKABLE void endStep() { m_editor.endStep(); }

Q_SIGNALS:
    void changed();

private:
    [[nodiscard]] std::optional<ImageSlot> slot() const;
    [[nodiscard]] const ImageReference *reference() const;
    void change(const QString &text, const QString &what, const std::function<void(ImageReference &)> &how);
    void refresh();

    TemplateEditor &m_editor;
    ArtworkLoader &m_artwork;
    PictureFace m_source;
    QRectF m_drawn{0, 0, 1, 1}; ///< what of the picture is not clear
    CropResult m_apple;
    CropResult m_google;
};

} // namespace qairopay
