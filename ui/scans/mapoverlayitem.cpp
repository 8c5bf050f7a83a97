// SPDX-FileCopyrightText: 2026 QairoPay Pass Studio contributors
// SPDX-License-Identifier: Apache-2.0
#include "scans/mapoverlayitem.h"

namespace qairopay {

MapOverlayItem::MapOverlayItem(QQuickItem *parent)
    : QQuickPaintedItem(parent)
{
    setAntialiasing(true);
}

void MapOverlayItem::setLatitude(double latitude)
{
    auto view = m_view;
    view.centre.latitude = latitude;
    changeView(view);
}

void MapOverlayItem::setLongitude(double longitude)
{
    auto view = m_view;
    view.centre.longitude = longitude;
    changeView(view);
}

void MapOverlayItem::setZoomLevel(double zoom)
{
    auto view = m_view;
    view.zoom = zoom;
    changeView(view);
}

void MapOverlayItem::changeView(const geo::Viewport &view)
{
    if (view == m_view)
        return;
    m_view = view;
    polish();
    Q_EMIT viewChanged();
}

void MapOverlayItem::setDark(bool isDark)
{
    if (m_isDark == isDark)
        return;
    m_isDark = isDark;
    update();
    Q_EMIT darkChanged();
}

basemap::MapStyle MapOverlayItem::style() const
{
    return m_isDark ? basemap::MapStyle::dark() : basemap::MapStyle::light();
}

void MapOverlayItem::geometryChange(const QRectF &now, const QRectF &before)
{
    QQuickPaintedItem::geometryChange(now, before);
    m_view.size = now.size();
    polish();
}

} // namespace qairopay
