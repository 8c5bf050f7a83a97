// SPDX-FileCopyrightText: 2026 QairoPay Pass Studio contributors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "geo/mercator.h"

#include <array>
#include <span>
#include <vector>

namespace qairopay::geo {

/// Columns of points as clustering reads them: no copies, no objects. A point without a place has y ==
/// noPlace.
struct PointColumns
{
    std::span<const quint32> x;
    std::span<const quint32> y;
    std::span<const quint8> kind;  ///< 0 to kindCount - 1
    std::span<const quint32> rows; ///< those of the points that take part
};

inline constexpr int kindCount = 8;

/// Points drawn as one bubble.
struct Cluster
{
    WorldPoint centre; ///< mean of its points
    quint32 count = 0;
    quint32 someRow = 0; ///< one of its points; the only one when count is 1
    std::array<quint32, kindCount> byKind{};
};

/// How big a bubble of `count` points is drawn, in logical pixels.
[[nodiscard]] double bubbleRadius(quint32 count);

/// Groups the points in and around a window by a grid of cells 48 to 96 px wide, fixed to the world so that
/// bubbles do not change while one pans, then merges neighbours whose bubbles would overlap. One pass over
/// the points, no index: a filter that changes costs no more than the first picture. At most one cluster a
/// cell, whatever the number of points.
class CellClusters
{
public:
    CellClusters() = default;
    CellClusters(const PointColumns &points, const Viewport &view);

    [[nodiscard]] const std::vector<Cluster> &clusters() const { return m_clusters; }
    /// The rows that make up one cluster: a second pass, for a click.
    [[nodiscard]] std::vector<quint32> rowsOf(size_t cluster, const PointColumns &points) const;

private:
    struct Cell
    {
        std::array<quint32, kindCount> byKind{};
        quint64 sumX = 0; ///< from the cell's own corner
        quint64 sumY = 0;
        quint32 someRow = 0;
    };

    void layGrid(const Viewport &view);
    [[nodiscard]] size_t cellOf(quint32 x, quint32 y) const;
    [[nodiscard]] std::vector<Cell> count(const PointColumns &points) const;
    void makeClusters(const std::vector<Cell> &cells);
    /// For each cluster the bigger neighbour that covers it, which keeps its place; -1: stays.
    [[nodiscard]] std::vector<qint32> overlaps(const Viewport &view) const;
    [[nodiscard]] std::vector<size_t> neighboursOf(size_t cell) const;
    void mergeNeighbours(const Viewport &view);

    int m_shift = 32;
    quint32 m_originX = 0;
    quint32 m_originY = 0;
    quint32 m_columns = 0;
    quint32 m_rows = 0;
    std::vector<qint32> m_clusterOfCell; ///< -1: empty
    std::vector<Cluster> m_clusters;
};

} // namespace qairopay::geo
