// SPDX-FileCopyrightText: 2026 QairoPay Pass Studio contributors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "basemap/world.h"
#include "geo/mercator.h"

#include <QtCore/qhash.h>
#include <QtCore/qmutex.h>
#include <QtCore/qrect.h>
#include <QtGui/qfont.h>

namespace qairopay::basemap {

struct PlacedLabel
{
    quint32 label = 0; ///< into World::labels()
    QPointF place;     ///< pixels of the whole world at the layout's zoom
    QRectF box;        ///< of the text, likewise
};

/// Where the names of one whole zoom level stand: chosen once for the world, so that the tiles of a map
/// agree.
class ZoomLabels
{
public:
    /// `widths`: of each name, set in letters of 1 px.
    ZoomLabels(const World &world, const std::vector<float> &widths, int zoom);

    /// Calls `visit(const PlacedLabel &)` for each label whose box touches a rectangle of the world's pixels.
    template <typename Visit> void inside(const QRectF &window, Visit visit) const
    {
        for (const quint32 index : near(window)) {
            if (m_labels[index].box.intersects(window))
                visit(m_labels[index]);
        }
    }

private:
    [[nodiscard]] std::vector<quint32> near(const QRectF &window) const;
    [[nodiscard]] bool isFree(const QRectF &box) const;
    void place(const PlacedLabel &label);

    std::vector<PlacedLabel> m_labels;
    QHash<quint64, std::vector<quint32>> m_cells;
};

/// The names of all zoom levels, each laid out when first asked for. Any thread may ask.
class LabelLayout
{
public:
    explicit LabelLayout(std::shared_ptr<const World> world);

    [[nodiscard]] std::shared_ptr<const ZoomLabels> at(int zoom) const;

    [[nodiscard]] static QFont font(const MapLabel &label, int zoom);

private:
    std::shared_ptr<const World> m_world;
    mutable QMutex m_mutex;
    mutable std::vector<float> m_widths; ///< of each name, set in letters of 1 px
    mutable QHash<int, std::shared_ptr<const ZoomLabels>> m_zooms;
};

/// At this zoom and closer all names are candidates and only their distances grow.
inline constexpr int lastLabelZoom = 13;

} // namespace qairopay::basemap
