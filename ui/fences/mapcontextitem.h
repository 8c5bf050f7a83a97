// SPDX-FileCopyrightText: 2026 QairoPay Pass Studio contributors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "fences/mapcontext.h"
#include "geo/cellclusters.h"
#include "scans/mapoverlayitem.h"

#include <QtCore/qpointer.h>

namespace qairopay {

/// Draws a map's context lightly, below what is edited: it takes no pointer, and can only tell what lies
/// under one. Bound to the map's centre, zoom and size.
class MapContextItem : public MapOverlayItem
{
    Q_OBJECT
    QML_ELEMENT
    Q_PROPERTY(qairopay::MapContext *context READ context WRITE setContext NOTIFY contextChanged FINAL)

public:
    explicit MapContextItem(QQuickItem *parent = nullptr);

    [[nodiscard]] MapContext *context() const { return m_context; }
    void setContext(MapContext *context);

    /// What lies under a point, in words; empty: nothing does.
    Q_INVOKABLE [[nodiscard]] QString wordsAt(const QPointF &point) const;

    void paint(QPainter *painter) override;

Q_SIGNALS:
    void contextChanged();

protected:
    void updatePolish() override;

private:
    void paintPlace(QPainter &painter, const Location &location) const;

    QPointer<MapContext> m_context;
    geo::CellClusters m_clusters;
};

} // namespace qairopay
