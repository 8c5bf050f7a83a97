// SPDX-FileCopyrightText: 2026 QairoPay Pass Studio contributors
// SPDX-License-Identifier: Apache-2.0
#include "basemap/scanmap.h"

#include "basemap/bubblepainter.h"

using namespace Qt::StringLiterals;

namespace qairopay::basemap {

namespace {

QFont legendFont()
{
    QFont font(u"Inter"_s);
    font.setPixelSize(12);
    return font;
}

void paintPlate(QPainter &painter, const QRectF &box, const MapStyle &style)
{
    QColor plate = style.land;
    plate.setAlphaF(0.92F);
    painter.setPen(QPen(style.stateBorder, 1));
    painter.setBrush(plate);
    painter.drawRoundedRect(box.adjusted(0.5, 0.5, -0.5, -0.5), 6, 6);
}

void paintLegend(QPainter &painter, const scan::ScanSelection &selection, const ScanMapOptions &options)
{
    quint32 refused = 0, valid = 0;
    for (const scan::ScanResult result : scan::allScanResults)
        (result == scan::ScanResult::Valid ? valid : refused) += selection.byResult[size_t(result)];
    const QLocale locale;
    const QString validText =
        u"%1 %2"_s.arg(options.validText.isEmpty() ? u"Valid"_s : options.validText, locale.toString(valid));
    const QString refusedText = u"%1 %2"_s.arg(
        options.refusedText.isEmpty() ? u"Refused"_s : options.refusedText, locale.toString(refused));
    const QFont font = legendFont();
    const QFontMetricsF metrics(font);
    const double validWidth = metrics.horizontalAdvance(validText),
                 refusedWidth = metrics.horizontalAdvance(refusedText);
    const QRectF box(16, options.size.height() - 16 - 32, validWidth + refusedWidth + 84, 32);
    paintPlate(painter, box, options.style);
    const BubblePainter bubbles(options.style);
    const double middle = box.center().y();
    geo::Cluster one{.count = 1};
    one.byKind[size_t(scan::ScanResult::Valid)] = 1;
    bubbles.paint(painter, one, QPointF(box.left() + 18, middle));
    bubbles.paint(painter, geo::Cluster{.count = 1}, QPointF(box.left() + validWidth + 56, middle));
    painter.setFont(font);
    painter.setPen(options.style.text);
    const double baseline = middle + 4.3;
    painter.drawText(QPointF(box.left() + 32, baseline), validText);
    painter.drawText(QPointF(box.left() + validWidth + 72, baseline), refusedText);
}

void paintAttribution(QPainter &painter, const ScanMapOptions &options)
{
    QFont font = legendFont();
    font.setPixelSize(11);
    const double width = QFontMetricsF(font).horizontalAdvance(attribution());
    const QRectF box(options.size.width() - width - 12, options.size.height() - 20, width + 12, 20);
    QColor plate = options.style.land;
    plate.setAlphaF(0.8F);
    painter.fillRect(box, plate);
    painter.setFont(font);
    painter.setPen(options.style.regionText);
    painter.drawText(box, Qt::AlignCenter, attribution());
}

} // namespace

geo::Viewport viewOfScans(const scan::ScanColumns &columns, std::span<const quint32> rows, const QSizeF &size)
{
    const auto bounds = scan::boundsOf(columns, rows);
    return geo::viewportFor(bounds.value_or(geo::GeoBounds{-58, -180, 74, 180}), size, 72, 13);
}

QImage renderScanMap(const MapPainter &map, const scan::ScanColumns &columns, const scan::ScanFilter &filter,
                     const ScanMapOptions &options)
{
    const scan::ScanSelection selection = scan::select(columns, filter);
    const geo::Viewport view =
        options.view ? *options.view : viewOfScans(columns, selection.rows, QSizeF(options.size));
    QImage image((QSizeF(options.size) * options.pixelRatio).toSize(), QImage::Format_RGB32);
    image.setDevicePixelRatio(options.pixelRatio);
    QPainter painter(&image);
    painter.setRenderHint(QPainter::Antialiasing);
    map.paint(painter, view, options.style);
    const BubblePainter bubbles(options.style);
    const geo::CellClusters clusters(columns.points(selection.rows), view);
    for (const geo::Cluster &cluster : clusters.clusters())
        bubbles.paint(painter, cluster, view.toPixel(cluster.centre));
    if (options.legend)
        paintLegend(painter, selection, options);
    paintAttribution(painter, options);
    return image;
}

} // namespace qairopay::basemap
