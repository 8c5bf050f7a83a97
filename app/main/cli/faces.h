// SPDX-FileCopyrightText: 2026 QairoPay Pass Studio contributors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "base/result.h"
#include "google/document.h"
#include "passfile/passfiles.h"
#include "scene/kit.h"

#include <QtCore/qbuffer.h>
#include <QtGui/qimage.h>
#include <QtGui/qpainter.h>
#include <QtGui/qpdfwriter.h>

namespace qairopay::cli {

/// The pictures of a pass archive by slot, the largest of each.
[[nodiscard]] scene::Images imagesOf(const QList<passfile::PassFile> &files);

/// The front of a card, `scale` pixels to a point.
[[nodiscard]] Result<QImage> appleFace(const QByteArray &passJson, const scene::Images &images, double scale);
[[nodiscard]] QImage googleFace(const google::Document &document, const scene::Images &images, double scale);

[[nodiscard]] Result<void> writePng(const QImage &image, const QString &path);

/// A PDF with a page for each card, as large as the card, a point to a point.
class PdfPages
{
public:
    PdfPages();

    void add(const scene::Scene &card, const scene::Fonts &fonts);
    [[nodiscard]] int count() const { return m_count; }
    /// Ends the document, which has a page.
    [[nodiscard]] QByteArray take();

private:
    QBuffer m_buffer;
    QPdfWriter m_writer;
    QPainter m_painter; ///< begun with the first page
    int m_count = 0;
};

} // namespace qairopay::cli
