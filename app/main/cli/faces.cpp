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

using namespace Qt::StringLiterals;

namespace qairopay::cli {

namespace {

constexpr int dotsPerInch = 600;

} // namespace

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

PdfPages::PdfPages()
    : m_writer(&m_buffer)
{
    m_buffer.open(QIODevice::WriteOnly);
    m_writer.setCreator(u"QairoPay Pass Studio"_s);
    m_writer.setResolution(dotsPerInch);
}

void PdfPages::add(const scene::Scene &card, const scene::Fonts &fonts)
{
    m_writer.setPageSize(QPageSize(card.size, QPageSize::Point, {}, QPageSize::ExactMatch));
    m_writer.setPageMargins({});
    if (m_count++ == 0)
        m_painter.begin(&m_writer);
    else
        m_writer.newPage();
    m_painter.save();
    m_painter.scale(dotsPerInch / 72.0, dotsPerInch / 72.0);
    scene::paint(m_painter, card, fonts);
    m_painter.restore();
}

QByteArray PdfPages::take()
{
    m_painter.end();
    return m_buffer.data();
}

} // namespace qairopay::cli
