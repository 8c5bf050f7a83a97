// SPDX-FileCopyrightText: 2026 QairoPay Pass Studio contributors
// SPDX-License-Identifier: Apache-2.0
#include "scans/scanmapitem.h"

#include "scans/scanwords.h"

#include <QtCore/qlocale.h>
#include <QtGui/qcursor.h>

#include <array>
#include <cmath>

using namespace Qt::StringLiterals;

namespace qairopay {

namespace {

constexpr double reach = 4; ///< around a mark, for fingers and hasty mice

} // namespace

ScanMapItem::ScanMapItem(QQuickItem *parent)
    : MapOverlayItem(parent)
{}

void ScanMapItem::setPage(ScanPage *page)
{
    if (page == m_page)
        return;
    if (m_page)
        m_page->disconnect(this);
    m_page = page;
    if (page != nullptr) {
        connect(page, &ScanPage::selectionChanged, this, &ScanMapItem::polish);
        connect(page, &ScanPage::currentChanged, this, &ScanMapItem::polish);
    }
    polish();
    Q_EMIT pageChanged();
}

void ScanMapItem::updatePolish()
{
    m_current = -1;
    m_hovered = -1;
    if (m_page == nullptr) {
        m_clusters = {};
    } else {
        const auto points = m_page->columns().points(m_page->selection().rows);
        m_clusters = geo::CellClusters(points, view());
        if (const auto current = m_page->currentColumnRow()) {
            const std::array one{*current};
            const auto place = m_page->columns().points(one);
            for (size_t i = 0; i < m_clusters.clusters().size() && m_current < 0; ++i) {
                if (!m_clusters.rowsOf(i, place).empty())
                    m_current = int(i);
            }
        }
    }
    update();
    Q_EMIT hoverChanged();
}

int ScanMapItem::clusterAt(const QPointF &point) const
{
    int best = -1;
    double nearest = 0;
    const auto &clusters = m_clusters.clusters();
    for (size_t i = 0; i < clusters.size(); ++i) {
        const QPointF away = view().toPixel(clusters[i].centre) - point;
        const double distance = std::hypot(away.x(), away.y());
        if (distance <= geo::bubbleRadius(clusters[i].count) + reach && (best < 0 || distance < nearest)) {
            best = int(i);
            nearest = distance;
        }
    }
    return best;
}

bool ScanMapItem::choose(const QPointF &point)
{
    const int index = clusterAt(point);
    if (index < 0 || m_page == nullptr)
        return false;
    m_page->showRows(m_clusters.rowsOf(size_t(index), m_page->columns().points(m_page->selection().rows)));
    return true;
}

void ScanMapItem::hover(const QPointF &point)
{
    const int index = clusterAt(point);
    if (index == m_hovered)
        return;
    m_hovered = index;
    setCursor(index < 0 ? Qt::ArrowCursor : Qt::PointingHandCursor);
    update();
    Q_EMIT hoverChanged();
}

QString ScanMapItem::hoverText() const
{
    if (m_hovered < 0)
        return {};
    const geo::Cluster &cluster = m_clusters.clusters()[size_t(m_hovered)];
    const QLocale locale;
    QStringList parts;
    for (const scan::ScanResult result : scan::allScanResults) {
        const quint32 count = cluster.byKind[size_t(result)];
        if (count > 0)
            parts.append(u"%1 %2"_s.arg(locale.toString(count), resultWord(result).toLower()));
    }
    return parts.join(u", "_s);
}

QPointF ScanMapItem::hoverPoint() const
{
    return m_hovered < 0 ? QPointF() : view().toPixel(m_clusters.clusters()[size_t(m_hovered)].centre);
}

void ScanMapItem::fit()
{
    if (m_page == nullptr || view().size.isEmpty())
        return;
    const geo::Viewport whole = m_page->wholeView(view().size);
    // A whole level: tiles are drawn for those, and between them they are stretched.
    Q_EMIT fitted(whole.centre.latitude, whole.centre.longitude, std::floor(whole.zoom));
}

bool ScanMapItem::isSelected(const geo::Cluster &cluster, size_t index) const
{
    if (int(index) == m_current)
        return true;
    return m_page && m_page->area() && m_page->area()->contains(geo::toGeo(cluster.centre));
}

void ScanMapItem::paint(QPainter *painter)
{
    painter->setRenderHint(QPainter::Antialiasing);
    const basemap::BubblePainter bubbles(style());
    const auto &clusters = m_clusters.clusters();
    for (size_t i = 0; i < clusters.size(); ++i)
        bubbles.paint(*painter, clusters[i], view().toPixel(clusters[i].centre),
                      {.hovered = int(i) == m_hovered, .selected = isSelected(clusters[i], i)});
}

} // namespace qairopay
