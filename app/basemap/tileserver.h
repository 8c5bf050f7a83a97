// SPDX-FileCopyrightText: 2026 QairoPay Pass Studio contributors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "base/result.h"
#include "basemap/mappainter.h"
#include "basemap/tilerequest.h"
#include "basemap/tilesource.h"

#include <QtCore/qcache.h>
#include <QtCore/qobject.h>
#include <QtCore/qpointer.h>
#include <QtCore/qthreadpool.h>
#include <QtNetwork/qtcpserver.h>

namespace qairopay::basemap {

/// What became of a tile that the user's own map was asked for.
struct TileOutcome
{
    enum class Kind {
        Own,     ///< the map has it, or a coarser one around it
        Missing, ///< the map has none there
        Failed,  ///< it should have come; the bundled world stands in
    };

    Kind kind = Kind::Own;
    QString reason; ///< why it failed: a sentence
};

/// Gives tiles out to the map of this process: on 127.0.0.1, a port of the system's choice, behind a path
/// nobody can guess. They are of the user's own map where there is one and it has the tile, else of the
/// bundled world. Painting happens on a small pool; finished tiles are kept in memory.
class TileServer : public QObject
{
    Q_OBJECT

public:
    explicit TileServer(std::shared_ptr<const World> world, QObject *parent = nullptr);
    ~TileServer() override;

    [[nodiscard]] Result<void> listen();
    /// "http://127.0.0.1:41234/<token>/light/": what QtLocation appends "z/x/y.png" to. Empty before
    /// listen().
    [[nodiscard]] QString tilesUrl(bool dark, int pixelRatio = 1) const;
    /// A map of the user's own from now on; none: the bundled world alone. The addresses of tiles change with
    /// it, so no map shows old ones. The one before ends in a thread of its own: nobody waits for it here.
    void setSource(std::shared_ptr<TileSource> source);
    [[nodiscard]] const TileSource *source() const { return m_source.get(); }
    [[nodiscard]] const MapPainter &map() const { return *m_map; }
    /// Of the map there is now; null where that tile was not asked for, or long ago.
    [[nodiscard]] const TileOutcome *outcome(const TileKey &key) const { return m_outcomes.object(key); }
    /// Asks once more for a tile that failed. Once it is answered all are fetched anew: the addresses of
    /// tiles change, for a map keeps what stood in.
    void retry(const TileKey &key);

Q_SIGNALS:
    void outcomeNoted();
    /// The addresses of the tiles have changed by a retry.
    void renewed();

private:
    void accept();
    void read(QTcpSocket *socket);
    void answer(QTcpSocket *socket, const TileRequest &request);
    void paint(QTcpSocket *socket, const TileAddress &tile, bool keepAlive);
    [[nodiscard]] QFuture<Result<QByteArray>> ask(const TileKey &key);
    void note(const TileKey &key, const Result<QByteArray> &picture);
    void fetch(QTcpSocket *socket, const TileAddress &tile, bool keepAlive);
    void fetched(QTcpSocket *socket, const TileAddress &tile, bool keepAlive,
                 const Result<QByteArray> &picture);
    void finish(QTcpSocket *socket, const TileAddress &tile, const QByteArray &png, bool keepAlive);
    static void sendPicture(QTcpSocket *socket, const QByteArray &png, bool keepAlive);
    static void refuse(QTcpSocket *socket, int status);

    std::shared_ptr<const MapPainter> m_map;
    std::shared_ptr<TileSource> m_source;
    int m_sourceNumber = 0; ///< of the current one; never given twice
    QByteArray m_token;
    QTcpServer m_server;
    QThreadPool m_pool;
    QThreadPool m_retiring; ///< where maps of before end
    QCache<TileAddress, QByteArray> m_cache;
    QCache<TileKey, TileOutcome> m_outcomes;
    qsizetype m_peers = 0;
};

} // namespace qairopay::basemap
