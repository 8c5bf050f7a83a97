// SPDX-FileCopyrightText: 2026 QairoPay Pass Studio contributors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "base/result.h"
#include "geo/geopoint.h"

#include <memory>
#include <span>
#include <vector>

namespace qairopay::basemap {

enum class LayerKind : quint8 { Land, Lake, Border, State, River };

/// A place in Web Mercator, 0 to 1 both ways. Unlike geo::WorldPoint, 180° east is not 180° west.
struct MapPoint
{
    float x = 0;
    float y = 0;
};

struct MapLine
{
    quint32 first = 0; ///< into the layer's points
    quint32 count = 0;
    MapPoint least; ///< the box around it
    MapPoint most;
};

/// Rings (land, lakes: even-odd) or lines of one kind, made for a range of zoom levels.
struct MapLayer
{
    LayerKind kind = LayerKind::Land;
    int level = 0; ///< 0: zoom 0 to 3, 1: 4 to 6, 2: from 7 on
    std::vector<MapPoint> points;
    std::vector<MapLine> lines;

    [[nodiscard]] std::span<const MapPoint> pointsOf(const MapLine &line) const
    {
        return std::span(points).subspan(line.first, line.count);
    }
};

enum class LabelKind : quint8 { Country, State, Town, Capital };

struct MapLabel
{
    LabelKind kind = LabelKind::Town;
    quint32 weight = 0; ///< hundreds of people, or area
    geo::GeoPoint place;
    QString name;
    QString region; ///< "DE", "US-FL"; empty: a country or a state itself
};

/// The bundled world, read from its compact form (resources/basemap/README.md). Read-only, so any thread may
/// paint it.
class World
{
public:
    /// Refuses a damaged or foreign file with a sentence; never reads past it nor takes more than 64 MiB for
    /// it.
    [[nodiscard]] static Result<World> parse(const QByteArray &file);
    /// The one that is part of the program. A failure is a fault of the build.
    [[nodiscard]] static Result<std::shared_ptr<const World>> bundled();

    [[nodiscard]] const std::vector<MapLabel> &labels() const { return m_labels; }
    /// The layer of that kind to be drawn at a zoom: the nearest level there is; none if the kind starts
    /// later.
    [[nodiscard]] const MapLayer *layer(LayerKind kind, double zoom) const;

private:
    std::vector<MapLayer> m_layers;
    std::vector<MapLabel> m_labels;
};

/// Whom to thank, under every map.
[[nodiscard]] QString attribution();

} // namespace qairopay::basemap
