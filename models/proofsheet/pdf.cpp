// SPDX-FileCopyrightText: 2026 QairoPay Pass Studio contributors
// SPDX-License-Identifier: Apache-2.0
#include "proofsheet/pdf.h"

#include "proofsheet/page.h"

#include <QtCore/qbuffer.h>
#include <QtGui/qpainter.h>
#include <QtGui/qpdfwriter.h>

using namespace Qt::StringLiterals;

namespace qairopay::proofsheet {

QByteArray toPdf(const Proof &proof, scene::Kit &kit)
{
    constexpr int dotsPerInch = 600;
    constexpr double pointsPerInch = 72;
    QBuffer buffer;
    buffer.open(QIODevice::WriteOnly);
    {
        QPdfWriter writer(&buffer);
        writer.setPageSize(QPageSize(QPageSize::A4));
        writer.setPageOrientation(QPageLayout::Landscape);
        writer.setPageMargins({});
        writer.setResolution(dotsPerInch);
        writer.setTitle(proof.title);
        writer.setCreator(proof.maker);
        QPainter painter(&writer);
        paint(painter, pageOf(proof, kit), dotsPerInch / pointsPerInch, kit.fonts);
    }
    return buffer.data();
}

} // namespace qairopay::proofsheet
