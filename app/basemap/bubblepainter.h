// SPDX-FileCopyrightText: 2026 QairoPay Pass Studio contributors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "basemap/mapstyle.h"
#include "geo/cellclusters.h"

#include <QtGui/qpainter.h>

namespace qairopay::basemap {

/// "7", "482", "1.2k", "38k", "1.4M": what fits into a bubble.
[[nodiscard]] QString shortCount(quint32 count);

struct BubbleState
{
    bool hovered = false;
    bool selected = false;
};

/// Draws groups of scans and single ones (kind: scan::ScanResult). A group is a disc with its number; the
/// share of refused scans is a part of its rim in another colour, so that a single refusal among thousands is
/// seen. A single scan is a dot, refused a diamond: never told apart by colour alone.
class BubblePainter
{
public:
    explicit BubblePainter(const MapStyle &style);

    void paint(QPainter &painter, const geo::Cluster &cluster, const QPointF &at,
               BubbleState state = {}) const;

private:
    void paintSingle(QPainter &painter, bool refused, const QPointF &at, BubbleState state) const;
    void paintGroup(QPainter &painter, const geo::Cluster &cluster, const QPointF &at,
                    BubbleState state) const;

    MapStyle m_style;
    QFont m_font;
};

/// How many of a group were not let in.
[[nodiscard]] quint32 refusedCount(const geo::Cluster &cluster);

} // namespace qairopay::basemap
