// SPDX-FileCopyrightText: 2026 QairoPay Pass Studio contributors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include <QtCore/qobject.h>
#include <QtGui/qimage.h>
#include <QtQmlIntegration/qqmlintegration.h>

namespace qairopay {

/// A picture as a page shows it. View models make them and give them new ones; a PictureItem draws one.
class PictureFace : public QObject
{
    Q_OBJECT
    QML_ELEMENT
    QML_UNCREATABLE("Made by view models.")
    Q_PROPERTY(bool isEmpty READ isEmpty NOTIFY changed FINAL)
    Q_PROPERTY(qreal aspect READ aspect NOTIFY changed FINAL)

public:
    using QObject::QObject;

    void show(const QImage &image);

    [[nodiscard]] const QImage &image() const { return m_image; }
    [[nodiscard]] bool isEmpty() const { return m_image.isNull(); }
    /// Height for a width of 1.
    [[nodiscard]] qreal aspect() const;

Q_SIGNALS:
    void changed();

private:
    QImage m_image;
};

} // namespace qairopay
