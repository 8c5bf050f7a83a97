// SPDX-FileCopyrightText: 2026 QairoPay Pass Studio contributors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "designer/templatedesk.h"
#include "designer/templatepreview.h"
#include "proofsheet/proof.h"

#include <QtCore/qmap.h>
#include <QtGui/qimage.h>

namespace qairopay {

struct ProofPicture
{
    QString name;
    QMap<int, QImage> images; ///< by how many pixels a point has
};

/// Each as PNGs, "Front.png", "Front@2x.png", "Front@3x.png", up to the first that cannot be written, which
/// the failure names. What is there already stays: the new ones are numbered, all of a picture alike.
[[nodiscard]] Result<void> writePictures(const QString &folder, const QList<ProofPicture> &pictures);

/// Writes the proof of the template on the desk, with the record that its cards show.
class ProofExport : public QObject
{
    Q_OBJECT
    QML_ELEMENT
    QML_UNCREATABLE("Made by the program.")

public:
    enum Size { AllSizes = 0, OnePixel = 1, TwoPixels = 2, ThreePixels = 3 };
    Q_ENUM(Size)

    /// Everything handed in outlives it. `organisation` stands on cards whose template names none.
    struct Sources
    {
        const TemplateEditor &editor;
        TemplatePreview &preview;
        const TemplateDesk &desk;
        Notices &notices;
        DrawingKit drawing;
        QString organisation;
    };

    explicit ProofExport(const Sources &sources, QObject *parent = nullptr);

    /// "Acme Hotels Loyalty, proof.pdf", without what file systems dislike.
    Q_INVOKABLE [[nodiscard]] QString suggestedName(const QString &ending) const;
    /// HTML where the name ends so, else PDF. `saved` or a notice of failure follows.
    Q_INVOKABLE void save(const QUrl &file);
    /// Each surface of the proof as a PNG of so many pixels to a point, transparent around the card's
    /// corners, in a folder. What is there already stays: the new ones are numbered. `saved` or a notice of
    /// failure follows.
    Q_INVOKABLE void savePictures(const QUrl &folder, qairopay::ProofExport::Size size);

Q_SIGNALS:
    void saved();

private:
    [[nodiscard]] proofsheet::Proof proof() const;
    [[nodiscard]] QByteArray bytesFor(const QString &path) const;

    Sources m_sources;
};

} // namespace qairopay
