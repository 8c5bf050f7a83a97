// SPDX-FileCopyrightText: 2026 QairoPay Pass Studio contributors
// SPDX-License-Identifier: Apache-2.0
#include "cli/faces.h"

#include "apple/json.h"
#include "apple/layout.h"
#include "google/layout.h"
#include "scene/painter.h"
#include "settings/atomicfile.h"

#include <QtCore/qbuffer.h>
#include <QtGui/qimagereader.h>

using namespace Qt::StringLiterals;

namespace qairopay::cli {

namespace {

constexpr int largestSide = 4096;

QImage decode(QByteArray bytes)
{
    QBuffer buffer(&bytes);
    // Only what the wallets take: the reader is not asked to guess.
    QImageReader reader(&buffer, bytes.startsWith("\x89PNG") ? "png"_ba : "jpeg"_ba);
    const auto size = reader.size();
    return size.width() > largestSide || size.height() > largestSide ? QImage() : reader.read();
}

} // namespace

scene::Images imagesOf(const QList<passfile::PassFile> &files)
{
    scene::Images images;
    for (const auto slot : allImageSlots) {
        for (const auto *suffix : {"@3x.png", "@2x.png", ".png"}) {
            const auto name = toApiName(slot) + QLatin1StringView(suffix);
            const auto it = std::ranges::find(files, name, &passfile::PassFile::name);
            if (it == files.end() || images.has(slot))
                continue;
            if (const auto image = decode(it->bytes); !image.isNull())
                images.bySlot.insert(slot, image);
        }
    }
    return images;
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
    QBuffer buffer;
    buffer.open(QIODevice::WriteOnly);
    if (image.isNull() || !image.save(&buffer, "PNG"))
        return failure(ErrorKind::Internal, u"The picture cannot be made."_s, path);
    return settings::writeFile(path, buffer.data());
}

} // namespace qairopay::cli
