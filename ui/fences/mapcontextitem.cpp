// SPDX-FileCopyrightText: 2026 QairoPay Pass Studio contributors
// SPDX-License-Identifier: Apache-2.0
#include "fences/mapcontextitem.h"

#include "basemap/bubblepainter.h"

#include <QtCore/qlocale.h>

#include <cmath>
#include <numeric>
#include <vector>

namespace qairopay {

namespace {

constexpr double scansOpacity = 0.5;
constexpr double markSize = 5; ///< of a place, pixels from its middle
constexpr double reach = 8;    ///< around one, for fingers and hasty mice

geo::GeoPoint middleOf(const Location &location)
{
    return {location.latitude, location.longitude};
}

double apart(const QPointF &a, const QPointF &b)
{
    return std::hypot(a.x() - b.x(), a.y() - b.y());
}

} // namespace

MapContextItem::MapContextItem(QQuickItem *parent)
    : MapOverlayItem(parent)
{}

void MapContextItem::setContext(MapContext *context)
{
    if (context == m_context)
        return;
    if (m_context)
        m_context->disconnect(this);
    m_context = context;
    if (context)
        connect(context, &MapContext::changed, this, &MapContextItem::polish);
    polish();
    Q_EMIT contextChanged();
}

void MapContextItem::updatePolish()
{
    m_clusters = {};
    if (m_context && m_context->showsScans() && !view().size.isEmpty()) {
        std::vector<quint32> rows(m_context->scans().size());
        std::ranges::iota(rows, 0U);
        m_clusters = geo::CellClusters(m_context->scans().points(rows), view());
    }
    update();
}

QString MapContextItem::wordsAt(const QPointF &point) const
{
    if (!m_context)
        return {};
    for (const auto &place : m_context->others()) {
        if (apart(view().toPixel(middleOf(place.location)), point) <= reach)
            return tr("%1: %2", "a template and the message of its place")
                .arg(place.of, place.location.message);
    }
    for (const auto &cluster : m_clusters.clusters()) {
        if (apart(view().toPixel(cluster.centre), point) <= geo::bubbleRadius(cluster.count))
            return tr("%n scan(s)", nullptr, int(cluster.count));
    }
    return {};
}

void MapContextItem::paintPlace(QPainter &painter, const Location &location) const
{
    const QPointF at = view().toPixel(middleOf(location));
    const geo::Viewport there{middleOf(location), view().zoom, view().size};
    const double radius = location.radius / there.metresPerPixel();
    const QRectF seen(QPointF(), view().size);
    if (!seen.adjusted(-radius, -radius, radius, radius).contains(at))
        return;
    const auto look = style();
    painter.setBrush(Qt::NoBrush);
    painter.setPen(QPen(look.text, 1, Qt::DashLine));
    if (radius > markSize && radius < 4 * std::max(view().size.width(), view().size.height()))
        painter.drawEllipse(at, radius, radius);
    painter.setPen(QPen(look.text, 1.5));
    painter.setBrush(look.edge);
    painter.drawRect(QRectF(at.x() - markSize, at.y() - markSize, 2 * markSize, 2 * markSize));
}

void MapContextItem::paint(QPainter *painter)
{
    if (!m_context)
        return;
    painter->setRenderHint(QPainter::Antialiasing);
    painter->setOpacity(scansOpacity);
    const basemap::BubblePainter bubbles(style());
    for (const auto &cluster : m_clusters.clusters())
        bubbles.paint(*painter, cluster, view().toPixel(cluster.centre));
    painter->setOpacity(1);
    for (const auto &place : m_context->others())
        paintPlace(*painter, place.location);
}

} // namespace qairopay
