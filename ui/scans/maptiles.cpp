// SPDX-FileCopyrightText: 2026 QairoPay Pass Studio contributors
// SPDX-License-Identifier: Apache-2.0
#include "scans/maptiles.h"

using namespace Qt::StringLiterals;

namespace qairopay {

MapTiles::MapTiles(basemap::TileServer &server, const QString &cacheFolder, QObject *parent)
    : QObject(parent)
    , m_server(server)
    , m_cacheFolder(cacheFolder)
{
    connect(&server, &basemap::TileServer::renewed, this, &MapTiles::changed);
    connect(&server, &basemap::TileServer::outcomeNoted, this, &MapTiles::outcomeNoted);
}

QString MapTiles::attributionOf(bool own, bool bundled) const
{
    QStringList texts;
    const auto *const source = m_server.source();
    if (own && source && !source->about().attribution.isEmpty())
        texts.append(source->about().attribution);
    if (bundled || !source)
        texts.append(basemap::attribution());
    return texts.join(u" · "_s);
}

void MapTiles::setSource(std::shared_ptr<basemap::TileSource> source)
{
    if (!source && isBundled())
        return;
    m_server.setSource(std::move(source));
    Q_EMIT changed();
}

} // namespace qairopay
