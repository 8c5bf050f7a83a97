// SPDX-FileCopyrightText: 2026 QairoPay Pass Studio contributors
// SPDX-License-Identifier: Apache-2.0
#include "basemap/tileserver.h"

#include "basemap/words.h"

#include <QtCore/qbuffer.h>
#include <QtCore/qpointer.h>
#include <QtCore/qrandom.h>
#include <QtCore/qtimer.h>
#include <QtNetwork/qnetworkproxy.h>
#include <QtNetwork/qtcpsocket.h>

using namespace Qt::StringLiterals;

namespace qairopay::basemap {

namespace {

constexpr qsizetype mostPeers = 32;
constexpr int painters = 2;
constexpr qsizetype cacheBytes = 48 << 20;
constexpr qsizetype mostOutcomes = 4096; ///< many windows full of tiles
constexpr std::chrono::seconds idleTime{30};
constexpr char busy[] = "qairopay_busy"; ///< a tile is being painted for this connection

QByteArray randomToken()
{
    std::array<quint32, 4> bits{};
    QRandomGenerator::system()->fillRange(bits.data(), qsizetype(bits.size()));
    return QByteArray(reinterpret_cast<const char *>(bits.data()), sizeof bits).toHex();
}

QByteArray encode(const QImage &image)
{
    QByteArray png;
    QBuffer buffer(&png);
    image.save(&buffer, "PNG", 80); // little effort: it goes through memory only
    return png;
}

/// The tile out of what the map gave for it, or for the coarser one around it.
Result<QByteArray> tileOf(const QByteArray &picture, const TileKey &key, int steps, const QString &map)
{
    if (picture.isEmpty() || steps > mostSteps)
        return QByteArray();
    const QByteArray part = partOf(picture, key, steps);
    if (part.isEmpty() && usablePicture(picture).isEmpty())
        return failure(ErrorKind::Corrupt,
                       Words::tr("What %1 gives as its tiles are no pictures that can be shown.").arg(map));
    return part;
}

QByteArrayView reason(int status)
{
    switch (status) {
    case 403:
        return "Forbidden";
    case 404:
        return "Not Found";
    case 405:
        return "Method Not Allowed";
    case 431:
        return "Request Header Fields Too Large";
    default:
        return "Bad Request";
    }
}

} // namespace

TileServer::TileServer(std::shared_ptr<const World> world, QObject *parent)
    : QObject(parent)
    , m_map(std::make_shared<const MapPainter>(std::move(world)))
    , m_token(randomToken())
    , m_cache(cacheBytes)
    , m_outcomes(mostOutcomes)
{
    m_pool.setMaxThreadCount(painters);
    m_pool.setThreadPriority(QThread::LowPriority);
    m_retiring.setMaxThreadCount(1);
    m_server.setProxy(QNetworkProxy::NoProxy);
    connect(&m_server, &QTcpServer::newConnection, this, &TileServer::accept);
}

TileServer::~TileServer()
{
    m_source.reset(); // first: the last answers of maps still go to the pool
    m_retiring.waitForDone();
    m_pool.clear();
    m_pool.waitForDone();
}

Result<void> TileServer::listen()
{
    if (m_server.isListening() || m_server.listen(QHostAddress::LocalHost, 0))
        return {};
    return failure(ErrorKind::Io, Words::tr("The map cannot be shown: no port of this machine is free."), {},
                   m_server.errorString());
}

QString TileServer::tilesUrl(bool dark, int pixelRatio) const
{
    if (!m_server.isListening())
        return {};
    return u"http://127.0.0.1:%1/%2/%3%4%5/"_s.arg(
        QString::number(m_server.serverPort()), QString::fromLatin1(m_token), dark ? u"dark"_s : u"light"_s,
        pixelRatio > 1 ? u"@2x"_s : QString(), m_source ? u"-%1"_s.arg(m_sourceNumber) : QString());
}

void TileServer::setSource(std::shared_ptr<TileSource> source)
{
    std::swap(m_source, source);
    ++m_sourceNumber;
    m_outcomes.clear();
    if (source) // its end waits for a disk or a host that may be slow
        m_retiring.start([retired = std::move(source)] {});
}

void TileServer::accept()
{
    while (QTcpSocket *const socket = m_server.nextPendingConnection()) {
        if (m_peers >= mostPeers) {
            socket->abort();
            socket->deleteLater();
            continue;
        }
        ++m_peers;
        auto *const timer = new QTimer(socket);
        timer->setInterval(idleTime);
        timer->callOnTimeout(socket, &QTcpSocket::abort);
        timer->start();
        connect(socket, &QTcpSocket::readyRead, timer, qOverload<>(&QTimer::start));
        connect(socket, &QTcpSocket::readyRead, this, [this, socket] { read(socket); });
        connect(socket, &QTcpSocket::disconnected, this, [this, socket] {
            --m_peers;
            socket->deleteLater();
        });
    }
}

void TileServer::read(QTcpSocket *socket)
{
    if (socket->property(busy).toBool() || socket->bytesAvailable() == 0)
        return; // one at a time; the rest is looked at after the answer
    const QByteArray waiting = socket->peek(mostHeadBytes);
    const qsizetype end = waiting.indexOf("\r\n\r\n");
    if (end < 0) {
        if (waiting.size() >= mostHeadBytes)
            refuse(socket, 431);
        return;
    }
    const QByteArray head = socket->read(end + 4);
    const QByteArray host = "127.0.0.1:" + QByteArray::number(m_server.serverPort());
    answer(socket, readTileRequest(head, host, m_token));
}

void TileServer::answer(QTcpSocket *socket, const TileRequest &request)
{
    if (!request.tile) {
        refuse(socket, request.status);
        return;
    }
    TileAddress tile = *request.tile;
    if (!m_source || tile.source != m_sourceNumber)
        tile.source = 0; // an address of before: the bundled world
    if (const QByteArray *const kept = m_cache.object(tile))
        sendPicture(socket, *kept, request.keepAlive);
    else if (tile.source != 0)
        fetch(socket, tile, request.keepAlive);
    else
        paint(socket, tile, request.keepAlive);
}

void TileServer::paint(QTcpSocket *socket, const TileAddress &tile, bool keepAlive)
{
    socket->setProperty(busy, true);
    m_pool.start([this, map = m_map, tile, keepAlive, guarded = QPointer(socket)] {
        const MapStyle style = tile.dark ? MapStyle::dark() : MapStyle::light();
        const QByteArray png = encode(map->tile(tile.zoom, tile.x, tile.y, style, tile.pixelRatio));
        QMetaObject::invokeMethod(
            this, [this, guarded, tile, png, keepAlive] { finish(guarded, tile, png, keepAlive); });
    });
}

/// From the user's own map: the tile itself, or the part of a coarser one where it ends.
QFuture<Result<QByteArray>> TileServer::ask(const TileKey &key)
{
    const auto &about = m_source->about();
    const auto ancestor = ancestorOf(key, about.maxZoom);
    return m_source->tile(ancestor.key)
        .then(&m_pool,
              [key, steps = ancestor.steps, name = about.name](const Result<QByteArray> &picture) {
                  return picture ? tileOf(*picture, key, steps, name) : picture;
              })
        .onCanceled([]() -> Result<QByteArray> { // the map was given up meanwhile
            return failure(ErrorKind::Cancelled, Words::tr("The map is not shown any more."));
        });
}

void TileServer::note(const TileKey &key, const Result<QByteArray> &picture)
{
    using enum TileOutcome::Kind;
    if (!picture && picture.error().kind == ErrorKind::Cancelled)
        return;
    m_outcomes.insert(key, picture ? new TileOutcome{.kind = picture->isEmpty() ? Missing : Own}
                                   : new TileOutcome{Failed, picture.error().shownText()});
    Q_EMIT outcomeNoted();
}

void TileServer::retry(const TileKey &key)
{
    if (!m_source)
        return;
    ask(key).then(this, [this, key, asked = m_sourceNumber](const Result<QByteArray> &picture) {
        if (asked != m_sourceNumber)
            return;
        note(key, picture);
        if (!picture)
            return;
        ++m_sourceNumber;
        m_outcomes.clear();
        Q_EMIT renewed();
    });
}

void TileServer::fetch(QTcpSocket *socket, const TileAddress &tile, bool keepAlive)
{
    socket->setProperty(busy, true);
    const TileKey key{tile.zoom, tile.x, tile.y};
    ask(key).then(
        this, [this, key, tile, keepAlive, guarded = QPointer(socket)](const Result<QByteArray> &picture) {
            if (tile.source == m_sourceNumber)
                note(key, picture);
            fetched(guarded, tile, keepAlive, picture);
        });
}

/// Where the map has nothing, the bundled world stands in; kept as the map's own tile only if it said so
/// itself, for what failed may come the next time.
void TileServer::fetched(QTcpSocket *socket, const TileAddress &tile, bool keepAlive,
                         const Result<QByteArray> &picture)
{
    TileAddress standIn = tile;
    if (!picture)
        standIn.source = 0;
    if (picture && !picture->isEmpty())
        finish(socket, tile, *picture, keepAlive);
    else if (socket)
        paint(socket, standIn, keepAlive);
}

void TileServer::finish(QTcpSocket *socket, const TileAddress &tile, const QByteArray &png, bool keepAlive)
{
    m_cache.insert(tile, new QByteArray(png), png.size());
    if (socket == nullptr)
        return;
    socket->setProperty(busy, false);
    sendPicture(socket, png, keepAlive);
    read(socket);
}

void TileServer::sendPicture(QTcpSocket *socket, const QByteArray &png, bool keepAlive)
{
    socket->write("HTTP/1.1 200 OK\r\nContent-Type: " +
                  QByteArray(png.startsWith("\x89PNG") ? "image/png" : "image/jpeg") +
                  "\r\nCache-Control: no-store\r\nContent-Length: " + QByteArray::number(png.size()) +
                  (keepAlive ? "\r\n\r\n" : "\r\nConnection: close\r\n\r\n"));
    socket->write(png);
    if (!keepAlive)
        socket->disconnectFromHost();
}

void TileServer::refuse(QTcpSocket *socket, int status)
{
    socket->write("HTTP/1.1 " + QByteArray::number(status) + ' ' + reason(status).toByteArray() +
                  "\r\nContent-Length: 0\r\nConnection: close\r\n\r\n");
    socket->disconnectFromHost();
}

} // namespace qairopay::basemap
