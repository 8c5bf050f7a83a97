// SPDX-FileCopyrightText: 2026 QairoPay Pass Studio contributors
// SPDX-License-Identifier: Apache-2.0
#include "basemap/scanmap.h"
#include "basemap/world.h"
#include "cli/await.h"
#include "cli/demo/demo.h"
#include "cli/faces.h"
#include "csv/writer.h"
#include "google/issue.h"
#include "pass/issuedrecord.h"
#include "settings/atomicfile.h"

using namespace Qt::StringLiterals;

namespace qairopay::cli {

namespace {

constexpr double scale = 3;

scan::Scan toScan(const api::Scan &scan)
{
    scan::Scan out;
    out.id = scan.id;
    out.passId = scan.passId;
    out.scannerId = scan.scannerId;
    if (scan.latitude && scan.longitude)
        out.place = geo::GeoPoint{*scan.latitude, *scan.longitude};
    out.method = scan::scanMethodFromApiName(scan.method);
    out.result = scan::scanResultFromApiName(scan.result);
    out.scannedAt = scan.scannedAt;
    return out;
}

void writeScan(csv::Writer &writer, const api::Scan &scan)
{
    writer.cell(scan.scannedAt.toString(Qt::ISODateWithMs));
    writer.cell(scan.passId.toString());
    writer.cell(scan.scannerId);
    writer.cell(scan.method);
    writer.cell(scan.result);
    writer.cell(scan.latitude ? QString::number(*scan.latitude, 'f', 6) : QString());
    writer.cell(scan.longitude ? QString::number(*scan.longitude, 'f', 6) : QString());
    writer.endRow();
}

} // namespace

Result<QSize> Demo::drawApple(const DemoPass &pass, const QString &name)
{
    // From the very file that a holder downloads now.
    const auto files = currentFiles(pass);
    if (!files)
        return std::unexpected(files.error());
    const auto json = std::ranges::find(*files, u"pass.json"_s, &passfile::PassFile::name)->bytes;
    const auto image = appleFace(json, imagesOf(*files), scale);
    if (!image)
        return std::unexpected(image.error());
    return writePng(*image, path(name)).transform([&] { return image->size(); });
}

Result<QSize> Demo::drawGoogle(const DemoPass &pass, const QString &name)
{
    IssuedRecord issued;
    issued.id = pass.row.passId;
    issued.templateId = m_template.id;
    issued.record = pass.row.record;
    google::Issuer issuer;
    issuer.issuerName = u"Acme Hotels"_s;
    const auto document = google::documentFor(m_template.value, issued, issuer);
    if (!document)
        return std::unexpected(document.error());
    const auto image = googleFace(*document, {}, scale);
    return writePng(image, path(name)).transform([&] { return image.size(); });
}

Demo::Outcome Demo::drawCards()
{
    const auto apple = drawApple(m_passes.first(), u"card-apple.png"_s);
    const auto google = drawGoogle(m_passes.first(), u"card-google.png"_s);
    if (!apple || !google)
        return std::unexpected(apple ? google.error() : apple.error());
    return u"card-apple.png (%1 x %2), card-google.png (%3 x %4)"_s.arg(apple->width())
        .arg(apple->height())
        .arg(google->width())
        .arg(google->height());
}

Demo::Outcome Demo::drawChangedCards()
{
    const auto apple = drawApple(m_passes.first(), u"card-apple-updated.png"_s);
    const auto google = drawGoogle(m_passes.first(), u"card-google-updated.png"_s);
    const auto revoked = drawApple(m_passes.at(1), u"card-apple-revoked.png"_s);
    for (const auto &drawn : {apple, google, revoked}) {
        if (!drawn)
            return std::unexpected(drawn.error());
    }
    return u"card-apple-updated.png, card-google-updated.png, card-apple-revoked.png"_s;
}

Demo::Outcome Demo::drawMap()
{
    csv::Writer writer(',');
    for (const auto *head :
         {"scanned_at", "pass_id", "scanner_id", "method", "verification_result", "latitude", "longitude"})
        writer.cell(QByteArrayView(head));
    writer.endRow();
    scan::ScanColumns columns;
    api::ScanQuery query;
    query.page.order = api::Order::OldestFirst;
    do {
        const auto page = await(m_client->listScans(query));
        if (!page)
            return std::unexpected(page.error());
        for (const auto &scan : page->items) {
            columns.append(toScan(scan));
            writeScan(writer, scan);
        }
        query.page.startingAfter = page->nextCursor;
    } while (!query.page.startingAfter.isEmpty());
    if (qsizetype(columns.size()) != m_scans)
        return notHeld(u"The feed has %1 scans, but %2 were made."_s.arg(columns.size()).arg(m_scans));
    if (const auto written = settings::writeFile(path(u"scans.csv"_s), writer.take()); !written)
        return std::unexpected(written.error());
    auto world = basemap::World::bundled();
    if (!world)
        return std::unexpected(world.error());
    const auto image = basemap::renderScanMap(basemap::MapPainter(*world), columns);
    if (const auto written = writePng(image, path(u"scans.png"_s)); !written)
        return std::unexpected(written.error());
    return u"scans.png (%1 x %2) and scans.csv with %3 scans"_s.arg(image.width())
        .arg(image.height())
        .arg(m_scans);
}

Demo::Outcome Demo::stop()
{
    m_client.reset();
    m_journal.reset();
    m_server->stop();
    m_server.reset();
    return u"its data stay in data/"_s;
}

} // namespace qairopay::cli
