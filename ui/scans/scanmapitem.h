// SPDX-FileCopyrightText: 2026 QairoPay Pass Studio contributors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "basemap/bubblepainter.h"
#include "scans/scanpage.h"

#include <QtCore/qpointer.h>
#include <QtQuick/qquickpainteditem.h>

namespace qairopay {

/// The scans over a map: bound to the map's centre, zoom and size. What it draws is bounded by its cells, not
/// by the number of scans.
class ScanMapItem : public QQuickPaintedItem
{
    Q_OBJECT
    QML_ELEMENT
    Q_PROPERTY(qairopay::ScanPage *page READ page WRITE setPage NOTIFY pageChanged FINAL)
    Q_PROPERTY(double latitude READ latitude WRITE setLatitude NOTIFY viewChanged FINAL)
    Q_PROPERTY(double longitude READ longitude WRITE setLongitude NOTIFY viewChanged FINAL)
    Q_PROPERTY(double zoomLevel READ zoomLevel WRITE setZoomLevel NOTIFY viewChanged FINAL)
    Q_PROPERTY(bool dark READ isDark WRITE setDark NOTIFY darkChanged FINAL)
    Q_PROPERTY(QString hoverText READ hoverText NOTIFY hoverChanged FINAL)
    Q_PROPERTY(QPointF hoverPoint READ hoverPoint NOTIFY hoverChanged FINAL)

public:
    explicit ScanMapItem(QQuickItem *parent = nullptr);

    [[nodiscard]] ScanPage *page() const { return m_page; }
    void setPage(ScanPage *page);
    [[nodiscard]] double latitude() const { return m_view.centre.latitude; }
    void setLatitude(double latitude);
    [[nodiscard]] double longitude() const { return m_view.centre.longitude; }
    void setLongitude(double longitude);
    [[nodiscard]] double zoomLevel() const { return m_view.zoom; }
    void setZoomLevel(double zoom);
    [[nodiscard]] bool isDark() const { return m_dark; }
    void setDark(bool dark);
    [[nodiscard]] QString hoverText() const;
    [[nodiscard]] QPointF hoverPoint() const;

    /// Selects what lies under the point; false: nothing does.
    Q_INVOKABLE bool choose(const QPointF &point);
    Q_INVOKABLE void hover(const QPointF &point);
    Q_INVOKABLE void leave() { hover({-1000, -1000}); }
    /// Asks for the window that shows everything; answered by fitted().
    Q_INVOKABLE void fit();

    void paint(QPainter *painter) override;

Q_SIGNALS:
    void pageChanged();
    void viewChanged();
    void darkChanged();
    void hoverChanged();
    void fitted(double latitude, double longitude, double zoom);

protected:
    void updatePolish() override;
    void geometryChange(const QRectF &now, const QRectF &before) override;

private:
    void changeView(const geo::Viewport &view);
    [[nodiscard]] int clusterAt(const QPointF &point) const;
    [[nodiscard]] bool isSelected(const geo::Cluster &cluster, size_t index) const;

    QPointer<ScanPage> m_page;
    geo::Viewport m_view;
    geo::CellClusters m_clusters;
    int m_hovered = -1;
    int m_current = -1; ///< the cluster that holds the page's current scan
    bool m_dark = false;
};

} // namespace qairopay
