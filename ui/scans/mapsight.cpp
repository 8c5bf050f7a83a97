// SPDX-FileCopyrightText: 2026 QairoPay Pass Studio contributors
// SPDX-License-Identifier: Apache-2.0
#include "scans/mapsight.h"

#include "geo/mercator.h"

#include <algorithm>
#include <cmath>

using namespace std::chrono_literals;

namespace qairopay {

namespace {

constexpr auto lookTime = 200ms;
constexpr auto retryTime = 20s;

/// The first and last square of a row or column that a window touches: both from its middle and its half
/// width, in squares.
std::pair<int, int> squares(double middle, double half)
{
    return {int(std::floor(middle - half)), int(std::floor(middle + half))};
}

} // namespace

MapSight::MapSight(QObject *parent)
    : QObject(parent)
{
    m_look.setSingleShot(true);
    m_look.setInterval(lookTime);
    m_look.callOnTimeout(this, &MapSight::look);
    m_retry.setInterval(retryTime);
    m_retry.callOnTimeout(this, &MapSight::retry);
    // Not anew with each: it looks while the map is dragged, too.
    connect(this, &MapSight::moved, this, [this] {
        if (!m_look.isActive())
            m_look.start();
    });
}

void MapSight::setTiles(MapTiles *tiles)
{
    if (m_tiles == tiles)
        return;
    if (m_tiles)
        disconnect(m_tiles, nullptr, this, nullptr);
    m_tiles = tiles;
    if (tiles) {
        connect(tiles, &MapTiles::changed, this, [this] { // another map: whatever it does is news
            m_dismissed.clear();
            look();
        });
        connect(tiles, &MapTiles::outcomeNoted, this, &MapSight::moved);
        look();
    }
    Q_EMIT moved();
}

/// QtLocation shows the squares of the whole level below.
QList<basemap::TileKey> MapSight::keys() const
{
    const int level = std::clamp(int(std::floor(m_zoom)), 0, geo::maxZoom);
    const int count = 1 << level;
    const geo::WorldPoint middle = geo::toWorld({m_latitude, m_longitude});
    const double side = geo::tileSize * std::exp2(m_zoom - level); // of a square, in pixels
    const auto [left, right] = squares(middle.x / geo::worldWidth * count, m_size.width() / 2 / side);
    const auto [top, bottom] = squares(middle.y / geo::worldWidth * count, m_size.height() / 2 / side);
    QList<basemap::TileKey> keys;
    for (int y = std::max(0, top); y <= std::min(bottom, count - 1); ++y) {
        for (int x = left; x <= std::min(right, left + count - 1); ++x)
            keys.append({level, (x % count + count) % count, y});
    }
    return keys;
}

MapSight::Seen MapSight::seen() const
{
    using enum basemap::TileOutcome::Kind;
    Seen seen;
    for (const auto &key : keys()) {
        const auto *const outcome = m_tiles->server().outcome(key);
        if (!outcome)
            continue;
        seen.own += outcome->kind == Own ? 1 : 0;
        seen.missing += outcome->kind == Missing ? 1 : 0;
        if (outcome->kind == Failed && !seen.failed)
            seen.failed = key;
    }
    return seen;
}

QString MapSight::told(const Seen &seen) const
{
    const auto *const source = m_tiles->server().source();
    if (!source)
        return {};
    if (seen.failed)
        return tr("%1 The bundled map is shown instead.")
            .arg(m_tiles->server().outcome(*seen.failed)->reason);
    if (seen.own > 0 || seen.missing == 0)
        return {};
    const auto &about = source->about();
    if (m_zoom < about.minZoom)
        return tr("%1 has no pictures of so much country: zoom in. The bundled map is shown instead.")
            .arg(about.name);
    if (std::floor(m_zoom) > about.maxZoom + basemap::mostSteps)
        return tr("%1 has no pictures from so near: zoom out. The bundled map is shown instead.")
            .arg(about.name);
    return tr("%1 has no pictures here. The bundled map is shown instead.").arg(about.name);
}

void MapSight::look()
{
    m_look.stop();
    if (!m_tiles)
        return;
    const Seen now = seen();
    const bool isKnown = now.own > 0 || now.missing > 0 || now.failed;
    if (now.own > 0 && !now.failed)
        m_dismissed.clear();
    m_text = told(now);
    m_failed = now.failed;
    m_attribution =
        m_tiles->attributionOf(!isKnown || now.own > 0, !isKnown || now.missing > 0 || now.failed);
    if (!m_failed || !m_isShown)
        m_retry.stop();
    else if (!m_retry.isActive())
        m_retry.start();
    Q_EMIT changed();
}

void MapSight::retry()
{
    if (m_failed)
        m_tiles->server().retry(*m_failed);
}

void MapSight::dismiss()
{
    m_dismissed = m_text;
    Q_EMIT changed();
}

} // namespace qairopay
