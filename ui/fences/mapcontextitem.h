// SPDX-FileCopyrightText: 2026 QairoPay Pass Studio contributors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "fences/mapcontext.h"
#include "geo/cellclusters.h"

#include <QtCore/qpointer.h>
#include <QtQuick/qquickpainteditem.h>

namespace qairopay {

/// Draws a map's context lightly, below what is edited: it takes no pointer, and can only tell what lies
/// under one. Bound to the map's centre, zoom and size.
class MapContextItem : public QQuickPaintedItem
{
    Q_OBJECT
    QML_ELEMENT
    Q_PROPERTY(qairopay::MapContext *context READ context WRITE setContext NOTIFY contextChanged FINAL)
    Q_PROPERTY(double latitude READ latitude WRITE setLatitude NOTIFY viewChanged FINAL)
    Q_PROPERTY(double longitude READ longitude WRITE setLongitude NOTIFY viewChanged FINAL)
    Q_PROPERTY(double zoomLevel READ zoomLevel WRITE setZoomLevel NOTIFY viewChanged FINAL)
    Q_PROPERTY(bool dark READ isDark WRITE setDark NOTIFY viewChanged FINAL)

public:
    explicit MapContextItem(QQuickItem *parent = nullptr);

    [[nodiscard]] MapContext *context() const { return m_context; }
    void setContext(MapContext *context);
    [[nodiscard]] double latitude() const { return m_view.centre.latitude; }
    void setLatitude(double latitude);
    [[nodiscard]] double longitude() const { return m_view.centre.longitude; }
    void setLongitude(double longitude);
    [[nodiscard]] double zoomLevel() const { return m_view.zoom; }
    void setZoomLevel(double zoom);
    [[nodiscard]] bool isDark() const { return m_dark; }
    void setDark(bool dark);

    /// What lies under a point, in words; empty: nothing does.
    Q_INVOKABLE [[nodiscard]] QString wordsAt(const QPointF &point) const;

    void paint(QPainter *painter) override;

Q_SIGNALS:
    void contextChanged();
    void viewChanged();

protected:
    void updatePolish() override;
    void geometryChange(const QRectF &now, const QRectF &before) override;

private:
    void changeView(const geo::Viewport &view);
    void paintPlace(QPainter &painter, const Location &location) const;

    QPointer<MapContext> m_context;
    geo::Viewport m_view;
    geo::CellClusters m_clusters;
    bool m_dark = false;
};

} // namespace qairopay
