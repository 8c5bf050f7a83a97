// SPDX-FileCopyrightText: 2026 QairoPay Pass Studio contributors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "basemap/labellayout.h"
#include "basemap/mapstyle.h"

#include <QtGui/qimage.h>
#include <QtGui/qpainter.h>

namespace qairopay::basemap {

struct PixelTransform;

/// Paints the bundled world. It holds nothing that changes, so several threads may paint with one painter.
class MapPainter
{
public:
    explicit MapPainter(std::shared_ptr<const World> world);

    /// Fills the window; the painter's unit is the viewport's pixel.
    void paint(QPainter &painter, const geo::Viewport &view, const MapStyle &style) const;
    /// One square of the usual net of tiles: 2^zoom by 2^zoom of them, `pixelRatio` times 256 px wide.
    [[nodiscard]] QImage tile(int zoom, int x, int y, const MapStyle &style, int pixelRatio = 1) const;

private:
    void paintWorld(QPainter &painter, const PixelTransform &transform, const QRectF &window, double zoom,
                    const MapStyle &style) const;
    void fill(QPainter &painter, LayerKind kind, const PixelTransform &transform, const QRectF &window,
              double zoom, const QColor &colour) const;
    void stroke(QPainter &painter, LayerKind kind, const PixelTransform &transform, const QRectF &window,
                double zoom, const QPen &pen) const;
    void paintGrid(QPainter &painter, const PixelTransform &transform, const QRectF &window, double zoom,
                   const QColor &colour) const;
    void paintLabels(QPainter &painter, const PixelTransform &transform, const QRectF &window, double zoom,
                     const MapStyle &style) const;

    std::shared_ptr<const World> m_world;
    LabelLayout m_labels;
};

} // namespace qairopay::basemap
