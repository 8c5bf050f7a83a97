// SPDX-FileCopyrightText: 2026 QairoPay Pass Studio contributors
// SPDX-License-Identifier: Apache-2.0
#include "basemap/labellayout.h"

#include <QtGui/qfontmetrics.h>

#include <algorithm>
#include <array>
#include <cmath>

using namespace Qt::StringLiterals;

namespace qairopay::basemap {

namespace {

constexpr double cellSize = 256;
constexpr double padding = 6;
constexpr int measuredSize = 100;

bool isTown(LabelKind kind)
{
    return kind == LabelKind::Town || kind == LabelKind::Capital;
}

/// People (in hundreds) a town needs to be named at a zoom.
quint32 leastTown(int zoom)
{
    constexpr std::array<quint32, 12> least{0xFFFFFFFF, 0xFFFFFFFF, 0xFFFFFFFF, 60'000, 25'000, 9'000,
                                            3'500,      1'500,      600,        250,    100,    40};
    return zoom < int(least.size()) ? least[size_t(zoom)] : 0;
}

quint32 townWeight(const MapLabel &label)
{
    return label.kind == LabelKind::Capital ? std::max(label.weight, 1000U) * 3 : label.weight;
}

/// Countries are named while they are wide enough for it and before they fill the window; weight is
/// hundredths of a square degree.
bool isRegionShown(const MapLabel &label, int zoom)
{
    const double side = std::sqrt(label.weight / 100.0) / 360 * geo::tileSize * std::exp2(zoom);
    return label.kind == LabelKind::Country ? zoom >= 2 && side > 26 && side < 2200
                                            : zoom >= 5 && side > 44 && side < 2200;
}

bool isShown(const MapLabel &label, int zoom)
{
    return isTown(label.kind) ? townWeight(label) >= leastTown(zoom) : isRegionShown(label, zoom);
}

int pixelSize(const MapLabel &label, int zoom)
{
    if (label.kind == LabelKind::Country)
        return 13;
    if (label.kind == LabelKind::State)
        return 12;
    const quint32 weight = townWeight(label);
    return weight >= 8 * leastTown(zoom) && weight > 5'000 ? 13 : weight >= 1'000 ? 12 : 11;
}

quint64 cellKey(qint64 column, qint64 row)
{
    return quint64(column) << 32 | quint64(row & 0xFFFFFFFF);
}

template <typename Visit> void forCells(const QRectF &box, Visit visit)
{
    const auto left = qint64(std::floor(box.left() / cellSize)),
               right = qint64(std::floor(box.right() / cellSize));
    const auto top = qint64(std::floor(box.top() / cellSize)),
               bottom = qint64(std::floor(box.bottom() / cellSize));
    for (qint64 row = top; row <= bottom; ++row) {
        for (qint64 column = left; column <= right; ++column)
            visit(cellKey(column, row));
    }
}

/// Letter by letter, each letter measured once: shaping 70,000 names takes half a second, and this is to keep
/// them apart, not to set them.
std::vector<float> measure(const std::vector<MapLabel> &labels)
{
    QFont font(u"Inter"_s);
    font.setPixelSize(measuredSize);
    const QFontMetricsF metrics(font);
    QHash<QChar, float> advances;
    std::vector<float> widths;
    widths.reserve(labels.size());
    for (const MapLabel &label : labels) {
        float width = 0;
        for (const QChar letter : label.name) {
            auto known = advances.constFind(letter);
            if (known == advances.cend())
                known = advances.insert(letter, float(metrics.horizontalAdvance(letter) / measuredSize));
            width += *known;
        }
        widths.push_back(width);
    }
    return widths;
}

/// Order in which names get their place: countries, states, then towns by size.
std::vector<quint32> candidates(const World &world, int zoom)
{
    const auto &labels = world.labels();
    std::vector<quint32> found;
    for (quint32 i = 0; i < labels.size(); ++i) {
        if (isShown(labels[i], zoom))
            found.push_back(i);
    }
    std::ranges::stable_sort(found, [&labels](quint32 a, quint32 b) {
        const bool townA = isTown(labels[a].kind), townB = isTown(labels[b].kind);
        if (townA != townB)
            return townB;
        return townA ? townWeight(labels[a]) > townWeight(labels[b]) : labels[a].weight > labels[b].weight;
    });
    return found;
}

} // namespace

ZoomLabels::ZoomLabels(const World &world, const std::vector<float> &widths, int zoom)
{
    const double scale = geo::tileSize * std::exp2(zoom) / geo::worldWidth;
    for (const quint32 index : candidates(world, zoom)) {
        const MapLabel &label = world.labels()[index];
        const geo::WorldPoint at = geo::toWorld(label.place);
        const double size = pixelSize(label, zoom);
        const double width = double(widths[index]) * size * (isTown(label.kind) ? 1 : 1.06);
        const QPointF place(at.x * scale, at.y * scale);
        // A town has a dot and its name to the right of it; a region's name stands in its middle.
        QRectF box = isTown(label.kind)
                         ? QRectF(place.x() - 3, place.y() - size * 0.7, width + 10, size * 1.4)
                         : QRectF(place.x() - width / 2, place.y() - size * 0.7, width, size * 1.4);
        if (isFree(box.adjusted(-padding, -padding / 2, padding, padding / 2)))
            this->place({index, place, box});
    }
}

std::vector<quint32> ZoomLabels::near(const QRectF &window) const
{
    std::vector<quint32> found;
    forCells(window, [&](quint64 key) {
        const auto cell = m_cells.constFind(key);
        if (cell != m_cells.cend())
            found.insert(found.end(), cell->begin(), cell->end());
    });
    std::ranges::sort(found);
    const auto repeats = std::ranges::unique(found);
    found.erase(repeats.begin(), repeats.end());
    return found;
}

bool ZoomLabels::isFree(const QRectF &box) const
{
    bool free = true;
    forCells(box, [&](quint64 key) {
        const auto cell = m_cells.constFind(key);
        if (free && cell != m_cells.cend())
            free = std::ranges::none_of(*cell,
                                        [&](quint32 other) { return m_labels[other].box.intersects(box); });
    });
    return free;
}

void ZoomLabels::place(const PlacedLabel &label)
{
    const auto index = quint32(m_labels.size());
    m_labels.push_back(label);
    forCells(label.box, [&](quint64 key) { m_cells[key].push_back(index); });
}

LabelLayout::LabelLayout(std::shared_ptr<const World> world)
    : m_world(std::move(world))
{}

std::shared_ptr<const ZoomLabels> LabelLayout::at(int zoom) const
{
    zoom = std::clamp(zoom, 0, lastLabelZoom);
    const QMutexLocker lock(&m_mutex);
    if (m_widths.empty())
        m_widths = measure(m_world->labels());
    auto &labels = m_zooms[zoom];
    if (!labels)
        labels = std::make_shared<const ZoomLabels>(*m_world, m_widths, zoom);
    return labels;
}

QFont LabelLayout::font(const MapLabel &label, int zoom)
{
    QFont font(u"Inter"_s);
    font.setPixelSize(pixelSize(label, std::min(zoom, lastLabelZoom)));
    if (!isTown(label.kind))
        font.setLetterSpacing(QFont::PercentageSpacing, 106);
    else if (label.kind == LabelKind::Capital)
        font.setWeight(QFont::Medium);
    return font;
}

} // namespace qairopay::basemap
