// SPDX-FileCopyrightText: 2026 QairoPay Pass Studio contributors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "basemap/tileserver.h"

#include <QtCore/qobject.h>
#include <QtQmlIntegration/qqmlintegration.h>

namespace qairopay {

/// Where a map gets its tiles, and whom it has to thank.
class MapTiles : public QObject
{
    Q_OBJECT
    QML_ELEMENT
    QML_UNCREATABLE("Made by the program.")
    Q_PROPERTY(QString lightUrl READ lightUrl NOTIFY changed FINAL)
    Q_PROPERTY(QString darkUrl READ darkUrl NOTIFY changed FINAL)
    Q_PROPERTY(QString cacheFolder READ cacheFolder CONSTANT FINAL)
    Q_PROPERTY(QString attribution READ attribution NOTIFY changed FINAL)
    Q_PROPERTY(bool isBundled READ isBundled NOTIFY changed FINAL)

public:
    /// The server listens already and outlives this. `cacheFolder` is the studio's own: Qt would keep the
    /// tiles of all programs in one.
    MapTiles(basemap::TileServer &server, const QString &cacheFolder, QObject *parent = nullptr);

    [[nodiscard]] QString lightUrl() const { return m_server.tilesUrl(false, 2); }
    [[nodiscard]] QString darkUrl() const { return m_server.tilesUrl(true, 2); }
    [[nodiscard]] QString cacheFolder() const { return m_cacheFolder; }
    [[nodiscard]] QString attribution() const { return attributionOf(true, true); }
    /// Of what is seen: tiles of the user's own map, those of the bundled world, or both.
    [[nodiscard]] QString attributionOf(bool own, bool bundled) const;
    /// No map of the user's own: no streets.
    [[nodiscard]] bool isBundled() const { return m_server.source() == nullptr; }
    /// A map of the user's own; none: the bundled world.
    void setSource(std::shared_ptr<basemap::TileSource> source);
    [[nodiscard]] basemap::TileServer &server() const { return m_server; }
    [[nodiscard]] const basemap::MapPainter &painter() const { return m_server.map(); }

Q_SIGNALS:
    void changed();
    /// Something is known of a tile of the user's own map.
    void outcomeNoted();

private:
    basemap::TileServer &m_server;
    QString m_cacheFolder;
};

} // namespace qairopay
