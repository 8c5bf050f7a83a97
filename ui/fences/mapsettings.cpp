// SPDX-FileCopyrightText: 2026 QairoPay Pass Studio contributors
// SPDX-License-Identifier: Apache-2.0
#include "fences/mapsettings.h"

#include "base/whendone.h"
#include "basemap/mapfile.h"
#include "basemap/urltiles.h"

#include <QtConcurrent/qtconcurrentrun.h>
#include <QtCore/qfileinfo.h>
#include <QtCore/qsettings.h>

#include <array>
#include <utility>

using namespace Qt::StringLiterals;

namespace qairopay {

namespace {

constexpr auto kindKey = "map/kind"_L1;
constexpr auto fileKey = "map/file"_L1;
constexpr auto addressKey = "map/address"_L1;
constexpr auto attributionKey = "map/attribution"_L1;
constexpr auto geocoderKey = "map/geocoder"_L1;

} // namespace

MapSettings::MapSettings(QSettings &settings, MapTiles &tiles, basemap::OnlineGuard &guard, QObject *parent)
    : QObject(parent)
    , m_settings(settings)
    , m_tiles(tiles)
    , m_guard(guard)
{
    restore();
}

void MapSettings::restore()
{
    const QString kind = m_settings.value(kindKey).toString();
    if (kind == "file"_L1)
        useFile(QUrl::fromLocalFile(m_settings.value(fileKey).toString()));
    else if (kind == "address"_L1)
        useAddress(tileAddress(), tileAttribution());
    else
        useBundled();
    if (const auto known = m_geocoder.setPattern(geocoderAddress()); !known)
        m_geocoderProblem = known.error().message;
    letThrough(m_geocoderGate, m_geocoder.host());
}

QString MapSettings::tileAddress() const
{
    return m_settings.value(addressKey).toString();
}

QString MapSettings::tileAttribution() const
{
    return m_settings.value(attributionKey).toString();
}

QString MapSettings::geocoderAddress() const
{
    return m_settings.value(geocoderKey).toString();
}

QStringList MapSettings::fileFilters() const
{
    return {tr("Maps (*.mbtiles *.pmtiles)"), tr("All files (*)")};
}

bool MapSettings::isKnown(Kind kind) const
{
    switch (kind) {
    case Bundled:
        return true;
    case File:
        return !m_settings.value(fileKey).toString().isEmpty();
    case Address:
        return !tileAddress().isEmpty();
    }
    Q_UNREACHABLE_RETURN(false);
}

MapSettings::Kind MapSettings::other() const
{
    constexpr std::array kinds{Bundled, File, Address};
    for (size_t step = 1; step <= kinds.size(); ++step) {
        const auto kind = kinds[(size_t(m_tried) + step) % kinds.size()];
        if (kind != m_kind && isKnown(kind))
            return kind;
    }
    return m_kind;
}

QString MapSettings::otherText() const
{
    const auto kind = other();
    if (kind == m_kind)
        return {};
    switch (kind) {
    case Bundled:
        return tr("Show the bundled world");
    case File:
        return tr("Show the map %1").arg(QFileInfo(m_settings.value(fileKey).toString()).fileName());
    case Address:
        return tr("Show the map of %1").arg(basemap::UrlTiles::hostOf(tileAddress()).value_or(QString()));
    }
    Q_UNREACHABLE_RETURN({});
}

void MapSettings::showOther()
{
    const auto kind = other();
    if (kind == m_kind)
        return;
    m_isSwitch = true;
    switch (kind) {
    case Bundled:
        return useBundled();
    case File:
        return useFile(QUrl::fromLocalFile(m_settings.value(fileKey).toString()));
    case Address:
        return useAddress(tileAddress(), tileAttribution());
    }
}

/// The guard lets the new host through and the old one no more.
void MapSettings::letThrough(QString &before, const QString &host)
{
    if (before == host)
        return;
    if (!before.isEmpty())
        m_guard.forbid(before);
    if (!host.isEmpty())
        m_guard.allow(host);
    before = host;
}

/// What cannot be shown leaves the map as it is.
void MapSettings::show(Kind kind, const Result<std::shared_ptr<basemap::TileSource>> &source,
                       const QString &host)
{
    m_problem = source ? QString() : source.error().shownText();
    m_tried = kind;
    if (!source && std::exchange(m_isSwitch, false))
        Q_EMIT otherFailed(source.error());
    m_isSwitch = false;
    if (source) {
        const auto &about = (*source)->about();
        m_kind = kind;
        m_description = tr("%1, zoom %2 to %3")
                            .arg(about.name, QString::number(about.minZoom), QString::number(about.maxZoom));
        letThrough(m_tileHost, host);
        m_tiles.setSource(*source);
    }
    Q_EMIT changed();
}

void MapSettings::useBundled()
{
    ++m_run;
    m_settings.remove(kindKey);
    m_problem.clear();
    m_description.clear();
    m_kind = m_tried = Bundled;
    m_isSwitch = false;
    letThrough(m_tileHost, {});
    m_tiles.setSource(nullptr);
    Q_EMIT changed();
}

void MapSettings::useFile(const QUrl &file)
{
    const QString path = file.toLocalFile();
    whenDone(QtConcurrent::run([path] { return basemap::openMapFile(path); }), this,
             [this, path, run = ++m_run](const Result<std::shared_ptr<basemap::TileSource>> &source) {
                 if (run != m_run)
                     return;
                 if (source) {
                     m_settings.setValue(kindKey, u"file"_s);
                     m_settings.setValue(fileKey, path);
                 }
                 show(File, source, {});
             });
}

void MapSettings::useAddress(const QString &pattern, const QString &attribution)
{
    ++m_run;
    const auto source = basemap::UrlTiles::open({.pattern = pattern,
                                                 .attribution = attribution,
                                                 .cacheFolder = m_tiles.cacheFolder() + "/address"_L1});
    if (source) {
        m_settings.setValue(kindKey, u"address"_s);
        m_settings.setValue(addressKey, pattern.trimmed());
        m_settings.setValue(attributionKey, attribution.simplified());
        Q_EMIT addressChanged();
    }
    show(Address, source, basemap::UrlTiles::hostOf(pattern).value_or(QString()));
}

void MapSettings::setGeocoder(const QString &pattern)
{
    const QString trimmed = pattern.trimmed();
    if (const auto known = m_geocoder.setPattern(trimmed); !known) {
        m_geocoderProblem = known.error().message;
        Q_EMIT changed();
        return;
    }
    m_geocoderProblem.clear();
    if (trimmed.isEmpty())
        m_settings.remove(geocoderKey);
    else
        m_settings.setValue(geocoderKey, trimmed);
    letThrough(m_geocoderGate, m_geocoder.host());
    Q_EMIT changed();
    Q_EMIT geocoderChanged();
}

PlaceSearch::Geocoder MapSettings::geocoder()
{
    return {[this] { return m_geocoder.host(); },
            [this](const QString &words) { return m_geocoder.find(words); }};
}

} // namespace qairopay
