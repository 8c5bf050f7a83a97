// SPDX-FileCopyrightText: 2026 QairoPay Pass Studio contributors
// SPDX-License-Identifier: Apache-2.0
#include "scans/maptiles.h"

namespace qairopay {

MapTiles::MapTiles(const basemap::TileServer &server, const QString &cacheFolder, QObject *parent)
    : QObject(parent)
    , m_server(server)
    , m_cacheFolder(cacheFolder)
{}

} // namespace qairopay
