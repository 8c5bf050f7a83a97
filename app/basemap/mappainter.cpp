// SPDX-FileCopyrightText: 2026 QairoPay Pass Studio contributors
// SPDX-License-Identifier: Apache-2.0
#include "basemap/mappainter.h"

#include "basemap/lineclipper.h"

#include <array>
#include <cmath>

namespace qairopay::basemap {

namespace {

constexpr double gridFromZoom =
    9; ///< where coasts get coarse and land is empty, degrees still tell where one is
constexpr double statesFromZoom = 4;
constexpr double riversFromZoom = 4.5;

QRectF boxOf(const MapLine &line, const PixelTransform &transform)
{
    return {transform.map(line.least), transform.map(line.most)};
}

/// The step of the net of degrees whose lines stand at least 160 px apart.
double gridStep(double pixelsPerDegree)
{
    constexpr std::array steps{0.001, 0.002, 0.005, 0.01, 0.02, 0.05, 0.1, 0.2, 0.5, 1.0, 2.0, 5.0};
    for (const double step : steps) {
        if (step * pixelsPerDegree >= 160)
            return step;
    }
    return 10;
}

void paintText(QPainter &painter, const QPointF &baseline, const QString &text, const QFont &font,
               const QColor &colour, const QColor &halo)
{
    QPainterPath path;
    path.addText(baseline, font, text);
    QColor soft = halo;
    soft.setAlphaF(0.85F);
    painter.strokePath(path, QPen(soft, 3, Qt::SolidLine, Qt::RoundCap, Qt::RoundJoin));
    painter.setFont(font);
    painter.setPen(colour);
    painter.drawText(baseline, text);
}

} // namespace

MapPainter::MapPainter(std::shared_ptr<const World> world)
    : m_world(world)
    , m_labels(std::move(world))
{}

void MapPainter::paint(QPainter &painter, const geo::Viewport &view, const MapStyle &style) const
{
    const QRectF window(QPointF(0, 0), view.size);
    painter.save();
    painter.setRenderHint(QPainter::Antialiasing);
    painter.setClipRect(window);
    painter.fillRect(window, style.water);
    const double world = view.worldPixels();
    const double left = (view.centre.longitude + 180) / 360 * world - window.width() / 2;
    const double top = geo::toWorld(view.centre).y / geo::worldWidth * world - window.height() / 2;
    const int first = int(std::floor(left / world)), last = int(std::floor((left + window.width()) / world));
    for (int copy = first; copy <= last; ++copy)
        paintWorld(painter, {world, left - copy * world, top}, window, view.zoom, style);
    painter.restore();
}

QImage MapPainter::tile(int zoom, int x, int y, const MapStyle &style, int pixelRatio) const
{
    QImage image(geo::tileSize * pixelRatio, geo::tileSize * pixelRatio, QImage::Format_RGB32);
    image.setDevicePixelRatio(pixelRatio);
    image.fill(style.water);
    QPainter painter(&image);
    painter.setRenderHint(QPainter::Antialiasing);
    const PixelTransform transform{geo::tileSize * std::exp2(zoom), double(geo::tileSize) * x,
                                   double(geo::tileSize) * y};
    paintWorld(painter, transform, QRectF(0, 0, geo::tileSize, geo::tileSize), zoom, style);
    return image;
}

void MapPainter::paintWorld(QPainter &painter, const PixelTransform &transform, const QRectF &window,
                            double zoom, const MapStyle &style) const
{
    const QRectF near = window.adjusted(-4, -4, 4, 4); // so that cut edges and line ends are not seen
    fill(painter, LayerKind::Land, transform, near, zoom, style.land);
    if (zoom >= gridFromZoom)
        paintGrid(painter, transform, near, zoom, style.grid);
    if (zoom >= riversFromZoom)
        stroke(painter, LayerKind::River, transform, near, zoom, QPen(style.river, zoom < 7 ? 1 : 1.6));
    fill(painter, LayerKind::Lake, transform, near, zoom, style.water);
    if (zoom >= statesFromZoom)
        stroke(painter, LayerKind::State, transform, near, zoom, QPen(style.stateBorder, 1));
    stroke(painter, LayerKind::Border, transform, near, zoom, QPen(style.border, 1));
    stroke(painter, LayerKind::Lake, transform, near, zoom, QPen(style.shore, zoom < 4 ? 0.6 : 0.9));
    stroke(painter, LayerKind::Land, transform, near, zoom, QPen(style.shore, zoom < 4 ? 0.7 : 1));
    paintLabels(painter, transform, window, zoom, style);
}

void MapPainter::fill(QPainter &painter, LayerKind kind, const PixelTransform &transform,
                      const QRectF &window, double zoom, const QColor &colour) const
{
    const MapLayer *const layer = m_world->layer(kind, zoom);
    if (layer == nullptr)
        return;
    QPainterPath path;
    path.setFillRule(Qt::OddEvenFill);
    for (const MapLine &ring : layer->lines) {
        const QRectF box = boxOf(ring, transform);
        if (!box.intersects(window) || box.width() + box.height() < 1.5)
            continue;
        const QPolygonF polygon = clipRing(layer->pointsOf(ring), transform, window);
        if (polygon.size() > 2) {
            path.addPolygon(polygon);
            path.closeSubpath();
        }
    }
    painter.fillPath(path, colour);
}

void MapPainter::stroke(QPainter &painter, LayerKind kind, const PixelTransform &transform,
                        const QRectF &window, double zoom, const QPen &pen) const
{
    const MapLayer *const layer = m_world->layer(kind, zoom);
    if (layer == nullptr)
        return;
    QPainterPath path;
    for (const MapLine &line : layer->lines) {
        const QRectF box = boxOf(line, transform);
        if (box.right() >= window.left() && box.left() <= window.right() && box.bottom() >= window.top() &&
            box.top() <= window.bottom() && box.width() + box.height() >= 1.5)
            addClippedLine(layer->pointsOf(line), transform, window, path);
    }
    painter.strokePath(path, pen);
}

void MapPainter::paintGrid(QPainter &painter, const PixelTransform &transform, const QRectF &window, double,
                           const QColor &colour) const
{
    const double pixelsPerDegree = transform.scale / 360;
    const double step = gridStep(pixelsPerDegree);
    const auto latitudeAt = [&](double y) {
        const double share = std::clamp((y + transform.top) / transform.scale, 0.0, 1.0);
        return geo::toGeo(geo::WorldPoint{0, quint32(share * (geo::worldWidth - 2))}).latitude;
    };
    painter.setPen(QPen(colour, 1));
    const double west = (window.left() + transform.left) / pixelsPerDegree - 180;
    const double east = (window.right() + transform.left) / pixelsPerDegree - 180;
    for (double at = std::ceil(west / step); at * step <= east; ++at) {
        const double x = (at * step + 180) * pixelsPerDegree - transform.left;
        painter.drawLine(QPointF(x, window.top()), QPointF(x, window.bottom()));
    }
    const double north = latitudeAt(window.top()), south = latitudeAt(window.bottom());
    for (double at = std::ceil(south / step); at * step <= north; ++at) {
        const double y = geo::toWorld({at * step, 0}).y / geo::worldWidth * transform.scale - transform.top;
        painter.drawLine(QPointF(window.left(), y), QPointF(window.right(), y));
    }
}

void MapPainter::paintLabels(QPainter &painter, const PixelTransform &transform, const QRectF &window,
                             double zoom, const MapStyle &style) const
{
    const int level = std::clamp(int(std::floor(zoom + 1e-6)), 0, lastLabelZoom);
    const double scale = transform.scale / (geo::tileSize * std::exp2(level));
    // In pixels of the layout's own zoom; a name far to the left may still reach into the window.
    const QRectF wanted((window.left() + transform.left) / scale - 240,
                        (window.top() + transform.top) / scale - 20, window.width() / scale + 480,
                        window.height() / scale + 40);
    m_labels.at(level)->inside(wanted, [&](const PlacedLabel &placed) {
        const MapLabel &label = m_world->labels()[placed.label];
        const QPointF at = placed.place * scale - QPointF(transform.left, transform.top);
        const QFont font = LabelLayout::font(label, level);
        const double below = font.pixelSize() * 0.36;
        if (label.kind == LabelKind::Country || label.kind == LabelKind::State) {
            const QPointF baseline(at.x() - placed.box.width() / 2, at.y() + below);
            paintText(painter, baseline, label.name, font, style.regionText, style.halo);
            return;
        }
        painter.setPen(QPen(style.halo, 1));
        painter.setBrush(style.townText);
        painter.drawEllipse(at, 2.5, 2.5);
        paintText(painter, at + QPointF(6, below), label.name, font, style.townText, style.halo);
    });
}

} // namespace qairopay::basemap
