// SPDX-FileCopyrightText: 2026 QairoPay Pass Studio contributors
// SPDX-License-Identifier: Apache-2.0
#include "geo/cellclusters.h"

#include <QtCore/qline.h>

#include <algorithm>
#include <cmath>
#include <numeric>

namespace qairopay::geo {

namespace {

/// log2 of the width of a cell in world units: a power of two, so that finding a cell is a shift.
int cellShift(double zoom)
{
    const double wanted =
        worldWidth / (tileSize * std::exp2(zoom)) * 67; // 48 to 96 px, 67 in the (geometric) middle
    return std::clamp(static_cast<int>(std::lround(std::log2(wanted))), 8, 31);
}

} // namespace

double bubbleRadius(quint32 count)
{
    if (count <= 1)
        return 5;
    return std::min(30.0, 11 + 4.5 * std::log10(static_cast<double>(count)));
}

CellClusters::CellClusters(const PointColumns &points, const Viewport &view)
{
    if (view.size.isEmpty())
        return;
    layGrid(view);
    makeClusters(count(points));
    mergeNeighbours(view);
}

void CellClusters::layGrid(const Viewport &view)
{
    m_shift = cellShift(view.zoom);
    const qint64 cell = qint64(1) << m_shift;
    const qint64 world = qint64(1) << 32;
    const double unitsPerPixel = worldWidth / view.worldPixels();
    const WorldPoint centre = toWorld(view.centre);
    const auto halfX = static_cast<qint64>(std::ceil(view.size.width() / 2 * unitsPerPixel)) + cell;
    const auto halfY = static_cast<qint64>(std::ceil(view.size.height() / 2 * unitsPerPixel)) + cell;
    const auto down = [cell](qint64 value) {
        return value >= 0 ? value / cell : -((-value + cell - 1) / cell);
    };
    const qint64 left = down(qint64(centre.x) - halfX);
    const qint64 right = down(qint64(centre.x) + halfX);
    const qint64 top = std::max<qint64>(0, down(qint64(centre.y) - halfY));
    const qint64 bottom = std::min(world / cell - 1, down(qint64(centre.y) + halfY));
    m_columns = static_cast<quint32>(std::min(world / cell, right - left + 1));
    m_rows = static_cast<quint32>(std::max<qint64>(0, bottom - top + 1));
    m_originX = static_cast<quint32>(left * cell); // wraps, as the world does
    m_originY = static_cast<quint32>(top * cell);
}

size_t CellClusters::cellOf(quint32 x, quint32 y) const
{
    const quint32 column = (x - m_originX) >> m_shift;
    const quint32 row = (y - m_originY) >> m_shift;
    const bool inside = column < m_columns && row < m_rows && y != noPlace;
    return inside ? size_t(row) * m_columns + column : m_clusterOfCell.size();
}

std::vector<CellClusters::Cell> CellClusters::count(const PointColumns &points) const
{
    const quint32 columns = m_columns, rows = m_rows, originX = m_originX, originY = m_originY;
    const int shift = m_shift;
    const quint32 mask = (quint32(1) << shift) - 1;
    std::vector<Cell> cells(size_t(columns) * rows);
    const quint32 *const xs = points.x.data();
    const quint32 *const ys = points.y.data();
    const quint8 *const kinds = points.kind.data();
    for (const quint32 at : points.rows) {
        const quint32 x = xs[at] - originX;
        const quint32 y = ys[at] - originY;
        const quint32 column = x >> shift;
        const quint32 row = y >> shift;
        if (column >= columns || row >= rows || ys[at] == noPlace)
            continue;
        Cell &cell = cells[size_t(row) * columns + column];
        ++cell.byKind[kinds[at] & (kindCount - 1)];
        cell.sumX += x & mask;
        cell.sumY += y & mask;
        cell.someRow = at;
    }
    return cells;
}

void CellClusters::makeClusters(const std::vector<Cell> &cells)
{
    m_clusterOfCell.assign(cells.size(), -1);
    for (size_t index = 0; index < cells.size(); ++index) {
        const Cell &cell = cells[index];
        const quint32 total = std::accumulate(cell.byKind.begin(), cell.byKind.end(), quint32(0));
        if (total == 0)
            continue;
        const auto cornerX = m_originX + (quint32(index % m_columns) << m_shift);
        const auto cornerY = m_originY + (quint32(index / m_columns) << m_shift);
        m_clusterOfCell[index] = static_cast<qint32>(m_clusters.size());
        m_clusters.push_back({{cornerX + quint32(cell.sumX / total), cornerY + quint32(cell.sumY / total)},
                              total,
                              cell.someRow,
                              cell.byKind});
    }
}

std::vector<qint32> CellClusters::overlaps(const Viewport &view) const
{
    const size_t count = m_clusters.size();
    std::vector<size_t> cellOfCluster(count), bySize(count);
    std::vector<qint32> parent(count, -1);
    std::vector<QPointF> at(count);
    for (size_t index = 0; index < m_clusterOfCell.size(); ++index) {
        if (m_clusterOfCell[index] >= 0)
            cellOfCluster[size_t(m_clusterOfCell[index])] = index;
    }
    for (size_t index = 0; index < count; ++index)
        at[index] = view.toPixel(m_clusters[index].centre);
    std::iota(bySize.begin(), bySize.end(), size_t(0));
    std::ranges::stable_sort(
        bySize, [this](size_t a, size_t b) { return m_clusters[a].count > m_clusters[b].count; });

    for (const size_t big : bySize) {
        if (parent[big] >= 0)
            continue;
        for (const size_t other : neighboursOf(cellOfCluster[big])) {
            const quint32 size = m_clusters[big].count, otherSize = m_clusters[other].count;
            const bool overlap =
                QLineF(at[big], at[other]).length() < bubbleRadius(size) + bubbleRadius(otherSize);
            if (parent[other] < 0 && otherSize <= size && overlap)
                parent[other] = qint32(big);
        }
    }
    return parent;
}

std::vector<size_t> CellClusters::neighboursOf(size_t cell) const
{
    std::vector<size_t> found;
    const auto column = qint64(cell % m_columns), row = qint64(cell / m_columns);
    for (qint64 r = std::max<qint64>(0, row - 1); r <= std::min<qint64>(m_rows - 1, row + 1); ++r) {
        for (qint64 c = std::max<qint64>(0, column - 1); c <= std::min<qint64>(m_columns - 1, column + 1);
             ++c) {
            const auto index = size_t(r * m_columns + c);
            if (index != cell && m_clusterOfCell[index] >= 0)
                found.push_back(size_t(m_clusterOfCell[index]));
        }
    }
    return found;
}

void CellClusters::mergeNeighbours(const Viewport &view)
{
    const std::vector<qint32> parent = overlaps(view);
    std::vector<Cluster> kept;
    std::vector<qint32> newIndex(parent.size(), -1);
    for (size_t index = 0; index < parent.size(); ++index) {
        if (parent[index] < 0) {
            newIndex[index] = static_cast<qint32>(kept.size());
            kept.push_back(m_clusters[index]);
        }
    }
    for (size_t index = 0; index < parent.size(); ++index) {
        if (parent[index] < 0)
            continue;
        auto top = size_t(parent[index]);
        while (parent[top] >= 0)
            top = size_t(parent[top]);
        newIndex[index] = newIndex[top];
        Cluster &into = kept[size_t(newIndex[index])];
        into.count += m_clusters[index].count;
        for (size_t kind = 0; kind < kindCount; ++kind)
            into.byKind[kind] += m_clusters[index].byKind[kind];
    }
    for (qint32 &cluster : m_clusterOfCell)
        cluster = cluster < 0 ? -1 : newIndex[size_t(cluster)];
    m_clusters = std::move(kept);
}

std::vector<quint32> CellClusters::rowsOf(size_t cluster, const PointColumns &points) const
{
    std::vector<quint32> rows;
    for (const quint32 at : points.rows) {
        const size_t cell = cellOf(points.x[at], points.y[at]);
        if (cell < m_clusterOfCell.size() && m_clusterOfCell[cell] == qint32(cluster))
            rows.push_back(at);
    }
    return rows;
}

} // namespace qairopay::geo
