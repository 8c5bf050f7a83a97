// SPDX-FileCopyrightText: 2026 QairoPay Pass Studio contributors
// SPDX-License-Identifier: Apache-2.0
#include "scans/maptiles.h"

using namespace Qt::StringLiterals;

namespace qairopay {

MapTiles::MapTiles(basemap::TileServer &server, const QString &cacheFolder, QObject *parent)
    : QObject(parent)
    , m_server(server)
    , m_cacheFolder(cacheFolder)
{}

QString MapTiles::attribution() const
{
    const auto *const source = m_server.source();
    const QString own = source ? source->about().attribution : QString();
    return own.isEmpty() ? basemap::attribution() : own + u" · "_s + basemap::attribution();
}

void MapTiles::setSource(std::shared_ptr<basemap::TileSource> source)
{
    if (!source && isBundled())
        return;
    m_server.setSource(std::move(source));
    Q_EMIT changed();
}

} // namespace qairopay
