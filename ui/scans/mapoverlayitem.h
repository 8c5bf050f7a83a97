// SPDX-FileCopyrightText: 2026 QairoPay Pass Studio contributors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "basemap/mapstyle.h"
#include "geo/mercator.h"

#include <QtQuick/qquickpainteditem.h>

namespace qairopay {

/// Draws something over a map: bound to the map's centre, zoom and size, and polished when one of them
/// changes.
class MapOverlayItem : public QQuickPaintedItem
{
    Q_OBJECT
    QML_ELEMENT
    QML_UNCREATABLE("Draws nothing itself.")
    Q_PROPERTY(double latitude READ latitude WRITE setLatitude NOTIFY viewChanged FINAL)
    Q_PROPERTY(double longitude READ longitude WRITE setLongitude NOTIFY viewChanged FINAL)
    Q_PROPERTY(double zoomLevel READ zoomLevel WRITE setZoomLevel NOTIFY viewChanged FINAL)
    Q_PROPERTY(bool dark READ isDark WRITE setDark NOTIFY darkChanged FINAL)

public:
    [[nodiscard]] double latitude() const { return m_view.centre.latitude; }
    void setLatitude(double latitude);
    [[nodiscard]] double longitude() const { return m_view.centre.longitude; }
    void setLongitude(double longitude);
    [[nodiscard]] double zoomLevel() const { return m_view.zoom; }
    void setZoomLevel(double zoom);
    [[nodiscard]] bool isDark() const { return m_isDark; }
    void setDark(bool isDark);

Q_SIGNALS:
    void viewChanged();
    void darkChanged();

protected:
    explicit MapOverlayItem(QQuickItem *parent);

    [[nodiscard]] const geo::Viewport &view() const { return m_view; }
    [[nodiscard]] basemap::MapStyle style() const;
    void geometryChange(const QRectF &now, const QRectF &before) override;

private:
    void changeView(const geo::Viewport &view);

    geo::Viewport m_view;
    bool m_isDark = false;
};

} // namespace qairopay
