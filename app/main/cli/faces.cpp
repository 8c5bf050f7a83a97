// SPDX-FileCopyrightText: 2026 QairoPay Pass Studio contributors
// SPDX-License-Identifier: Apache-2.0
#include "cli/faces.h"

#include "apple/json.h"
#include "apple/layout.h"
#include "artwork/passpictures.h"
#include "artwork/png.h"
#include "google/layout.h"
#include "scene/painter.h"
#include "settings/atomicfile.h"

#include <QtCore/qbuffer.h>
#include <QtGui/qpainter.h>
#include <QtGui/qpdfwriter.h>

using namespace Qt::StringLiterals;

namespace qairopay::cli {

scene::Images imagesOf(const QList<passfile::PassFile> &files)
{
    return artwork::decoded(artwork::passPictures([&](const QString &name) {
        const auto it = std::ranges::find(files, name, &passfile::PassFile::name);
        return it == files.end() ? QByteArray() : it->bytes;
    }));
}

Result<QImage> appleFace(const QByteArray &passJson, const scene::Images &images, double scale)
{
    const auto document = apple::fromJson(passJson);
    if (!document)
        return std::unexpected(document.error());
    scene::Kit kit;
    return scene::render(apple::layoutFront(*document, images, {}, kit), scale, kit.fonts);
}

QImage googleFace(const google::Document &document, const scene::Images &images, double scale)
{
    scene::Kit kit;
    return scene::render(google::layoutCard(document, images, {}, kit), scale, kit.fonts);
}

Result<void> writePng(const QImage &image, const QString &path)
{
    const auto bytes = artwork::encodePng(image);
    if (bytes.isEmpty())
        return failure(ErrorKind::Internal, u"The picture cannot be made."_s, path);
    return settings::writeFile(path, bytes);
}

Result<void> writePdf(const scene::Scene &card, const scene::Fonts &fonts, const QString &path)
{
    QBuffer buffer;
    buffer.open(QIODevice::WriteOnly);
    {
        QPdfWriter writer(&buffer);
        writer.setPageSize(QPageSize(card.size, QPageSize::Point, {}, QPageSize::ExactMatch));
        writer.setPageMargins({});
        writer.setCreator(u"QairoPay Pass Studio"_s);
        constexpr int dotsPerInch = 600;
        writer.setResolution(dotsPerInch);
        QPainter painter(&writer);
        painter.scale(dotsPerInch / 72.0, dotsPerInch / 72.0);
        scene::paint(painter, card, fonts);
    }
    return settings::writeFile(path, buffer.data());
}

} // namespace qairopay::cli
