// SPDX-FileCopyrightText: 2026 QairoPay Pass Studio contributors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "basemap/bubblepainter.h"
#include "scans/mapoverlayitem.h"
#include "scans/scanpage.h"

#include <QtCore/qpointer.h>

namespace qairopay {

/// The scans over a map: bound to the map's centre, zoom and size. What it draws is bounded by its cells, not
/// by the number of scans.
class ScanMapItem : public MapOverlayItem
{
    Q_OBJECT
    QML_ELEMENT
    Q_PROPERTY(qairopay::ScanPage *page READ page WRITE setPage NOTIFY pageChanged FINAL)
    Q_PROPERTY(QString hoverText READ hoverText NOTIFY hoverChanged FINAL)
    Q_PROPERTY(QPointF hoverPoint READ hoverPoint NOTIFY hoverChanged FINAL)

public:
    explicit ScanMapItem(QQuickItem *parent = nullptr);

    [[nodiscard]] ScanPage *page() const { return m_page; }
    void setPage(ScanPage *page);
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
    void hoverChanged();
    void fitted(double latitude, double longitude, double zoom);

protected:
    void updatePolish() override;

private:
    [[nodiscard]] int clusterAt(const QPointF &point) const;
    [[nodiscard]] bool isSelected(const geo::Cluster &cluster, size_t index) const;

    QPointer<ScanPage> m_page;
    geo::CellClusters m_clusters;
    int m_hovered = -1;
    int m_current = -1; ///< the cluster that holds the page's current scan
};

} // namespace qairopay
