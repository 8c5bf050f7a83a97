// SPDX-FileCopyrightText: 2026 QairoPay Pass Studio contributors
// SPDX-License-Identifier: Apache-2.0
//
// Maps of the user's own: files, addresses, and how the tile server gives them out.
#include "basemap/mapfile.h"
#include "basemap/mbtiles.h"
#include "basemap/onlineguard.h"
#include "basemap/pmtiles.h"
#include "basemap/tileserver.h"
#include "basemap/urltiles.h"
#include "support/samplemaps.h"

#include <QtCore/qbuffer.h>
#include <QtCore/qtemporarydir.h>
#include <QtGui/qimage.h>
#include <QtNetwork/qnetworkaccessmanager.h>
#include <QtNetwork/qnetworkreply.h>
#include <QtNetwork/qtcpsocket.h>
#include <QtSql/qsqldatabase.h>
#include <QtSql/qsqlquery.h>
#include <QtTest/qtest.h>

#include <sys/stat.h>
#include <utility>

using namespace Qt::StringLiterals;
using namespace qairopay;
using namespace qairopay::basemap;

namespace {

QByteArray picture(const QColor &colour, const char *format = "PNG", QSize size = {256, 256})
{
    QImage image(size, QImage::Format_RGB32);
    image.fill(colour);
    image.setPixelColor(size.width() - 1, 0, Qt::white); // tells its corners apart
    QByteArray bytes;
    QBuffer buffer(&bytes);
    image.save(&buffer, format);
    return bytes;
}

struct StoredTile
{
    int zoom = 0;
    int column = 0;
    int row = 0; ///< from the south
    QByteArray bytes;
};

bool writeMap(const QString &path, const QMap<QString, QString> &metadata, const QList<StoredTile> &tiles)
{
    bool isGood = false;
    {
        auto file = QSqlDatabase::addDatabase(u"QSQLITE"_s, u"writer"_s);
        file.setDatabaseName(path);
        isGood = file.open();
        QSqlQuery query(file);
        isGood = isGood && query.exec(u"CREATE TABLE metadata (name text, value text)"_s) &&
                 query.exec(
                     u"CREATE TABLE tiles (zoom_level int, tile_column int, tile_row int, tile_data blob)"_s);
        for (const auto &[name, value] : metadata.asKeyValueRange()) {
            query.prepare(u"INSERT INTO metadata VALUES (?, ?)"_s);
            query.addBindValue(name);
            query.addBindValue(value);
            isGood = isGood && query.exec();
        }
        for (const auto &tile : tiles) {
            query.prepare(u"INSERT INTO tiles VALUES (?, ?, ?, ?)"_s);
            for (const int number : {tile.zoom, tile.column, tile.row})
                query.addBindValue(number);
            query.addBindValue(tile.bytes);
            isGood = isGood && query.exec();
        }
    }
    QSqlDatabase::removeDatabase(u"writer"_s);
    return isGood;
}

bool writePm(const QString &path, const QByteArray &bytes)
{
    QFile file(path);
    return file.open(QIODevice::WriteOnly) && file.write(bytes) == bytes.size();
}

/// A map that is not there the first time.
class LateMap : public TileSource
{
public:
    [[nodiscard]] const About &about() const override { return m_about; }
    [[nodiscard]] QFuture<Result<QByteArray>> tile(const TileKey & /*key*/) override
    {
        Result<QByteArray> answer = picture(Qt::red);
        if (!std::exchange(m_isThere, true))
            answer = failure(ErrorKind::Unavailable, u"Later."_s);
        return QtFuture::makeReadyValueFuture(answer);
    }

private:
    About m_about;
    bool m_isThere = false;
};

/// A map of this machine's own: a tile at 1/0/0, nothing elsewhere.
class TileHost : public QTcpServer
{
public:
    QByteArrayList asked;

    TileHost()
    {
        connect(this, &QTcpServer::newConnection, this, [this] {
            auto *const socket = nextPendingConnection();
            connect(socket, &QTcpSocket::readyRead, socket, [this, socket] {
                const QByteArray path = socket->readAll().split(' ').value(1);
                asked.append(path);
                const QByteArray body = path == "/1/0/0.png" ? picture(Qt::red) : QByteArray();
                socket->write((body.isEmpty() ? "HTTP/1.1 404 Not Found\r\n"
                                              : "HTTP/1.1 200 OK\r\nCache-Control: max-age=600\r\n") +
                              QByteArray("Connection: close\r\nContent-Length: ") +
                              QByteArray::number(body.size()) + "\r\n\r\n" + body);
                socket->disconnectFromHost();
            });
        });
    }
};

} // namespace

class tst_OwnMaps : public QObject
{
    Q_OBJECT

    QTemporaryDir m_folder;
    OnlineGuard m_guard;

    QString path(const QString &name) const { return m_folder.filePath(name); }

    /// What a client gets of the picture in the middle of a tile.
    static QColor colourAt(const QString &url)
    {
        QNetworkAccessManager network;
        std::unique_ptr<QNetworkReply> reply(network.get(QNetworkRequest(QUrl(url))));
        if (!QTest::qWaitFor([&] { return reply->isFinished(); }, 20'000))
            return {};
        const QImage image = QImage::fromData(reply->readAll());
        return image.isNull() ? QColor() : image.pixelColor(image.width() / 2, image.height() / 2);
    }

    static QByteArray answer(QFuture<Result<QByteArray>> future)
    {
        if (!QTest::qWaitFor([&] { return future.isFinished(); }, 10'000) || !future.result())
            return "no answer";
        return *future.result();
    }

private Q_SLOTS:
    void readsAFile()
    {
        const QByteArray png = picture(Qt::red);
        QVERIFY(writeMap(path(u"streets.mbtiles"_s),
                         {{u"name"_s, u"Streets"_s},
                          {u"format"_s, u"png"_s},
                          {u"attribution"_s, u"&copy; <a href=\"x\">Somebody</a>"_s}},
                         {{1, 0, 1, png}, {3, 2, 1, "x"}}));
        const auto map = MbTiles::open(path(u"streets.mbtiles"_s));
        QVERIFY2(map, map ? "" : qPrintable(map.error().text()));
        const auto &about = (*map)->about();
        QCOMPARE(about.name, u"Streets"_s);
        QCOMPARE(about.attribution, u"© Somebody"_s);
        QCOMPARE(about.minZoom, 1);
        QCOMPARE(about.maxZoom, 3);
        QCOMPARE(answer((*map)->tile({1, 0, 0})), png); // its rows count from the south
        QCOMPARE(answer((*map)->tile({1, 0, 1})), QByteArray());
        QCOMPARE(answer((*map)->tile({9, 0, 1})), QByteArray());
    }

    void refusesFiles()
    {
        QVERIFY(writeMap(path(u"vector.mbtiles"_s), {{u"format"_s, u"pbf"_s}}, {{0, 0, 0, "x"}}));
        QCOMPARE(MbTiles::open(path(u"vector.mbtiles"_s)).error().kind, ErrorKind::Unsupported);
        QVERIFY(writeMap(path(u"webp.mbtiles"_s), {{u"format"_s, u"WEBP"_s}}, {{0, 0, 0, "x"}}));
        QCOMPARE(MbTiles::open(path(u"webp.mbtiles"_s)).error().kind, ErrorKind::Unsupported);
        QVERIFY(writeMap(path(u"empty.mbtiles"_s), {}, {}));
        QVERIFY(!MbTiles::open(path(u"empty.mbtiles"_s)));
        QFile rubbish(path(u"rubbish.mbtiles"_s));
        QVERIFY(rubbish.open(QIODevice::WriteOnly) && rubbish.write(QByteArray(10'000, 'x')) > 0);
        rubbish.close();
        QVERIFY(!MbTiles::open(rubbish.fileName()));
        QVERIFY(!MbTiles::open(path(u"none.mbtiles"_s)));
        QVERIFY(!QFile::exists(path(u"none.mbtiles"_s))); // looked for, not made
        QVERIFY(!MbTiles::open(m_folder.path()));
    }

    void viewsOfAMap_data()
    {
        QTest::addColumn<QString>("view");
        QTest::addColumn<bool>("isRead");
        QTest::newRow("two tables joined")
            << u"SELECT map.zoom_level AS zoom_level, map.tile_column AS tile_column, map.tile_row AS "
               "tile_row, images.tile_data AS tile_data FROM map JOIN images ON images.tile_id = map.tile_id"_s
            << true;
        QTest::newRow("without end")
            << u"WITH RECURSIVE n(i) AS (SELECT 0 UNION ALL SELECT i FROM n) SELECT i AS zoom_level, 0 AS "
               "tile_column, 0 AS tile_row, NULL AS tile_data FROM n WHERE i > 0"_s
            << false;
        QTest::newRow("many tables at once")
            << u"SELECT a.zoom_level, a.tile_column, a.tile_row, b.tile_data FROM map a, images b, map c"_s
            << false;
        QTest::newRow("a question in a question")
            << u"SELECT zoom_level, tile_column, tile_row, (SELECT tile_data FROM images) AS tile_data FROM map"_s
            << false;
    }

    void viewsOfAMap()
    {
        QFETCH(QString, view);
        QFETCH(bool, isRead);
        const QByteArray png = picture(Qt::red);
        const QString file = path(u"views.mbtiles"_s);
        QFile::remove(file);
        QVERIFY(writeMap(file, {}, {{1, 0, 1, png}}));
        {
            auto writer = QSqlDatabase::addDatabase(u"QSQLITE"_s, u"views"_s);
            writer.setDatabaseName(file);
            QVERIFY(writer.open());
            QSqlQuery query(writer);
            QVERIFY(query.exec(u"CREATE TABLE images AS SELECT 7 AS tile_id, tile_data FROM tiles"_s));
            QVERIFY(query.exec(
                u"CREATE TABLE map AS SELECT 7 AS tile_id, zoom_level, tile_column, tile_row FROM tiles"_s));
            QVERIFY(query.exec(u"DROP TABLE tiles"_s));
            QVERIFY(query.exec(u"CREATE VIEW tiles AS "_s + view));
        }
        QSqlDatabase::removeDatabase(u"views"_s);
        const auto map = MbTiles::open(file);
        QCOMPARE(map.has_value(), isRead);
        if (map)
            QCOMPARE(answer((*map)->tile({1, 0, 0})), png);
        else
            QCOMPARE(map.error().kind, ErrorKind::Unsupported);
    }

    // The ids of the specification, and one of the reference implementation.
    void idsOfPmTiles_data()
    {
        QTest::addColumn<TileKey>("key");
        QTest::addColumn<quint64>("id");
        QTest::newRow("0/0/0") << TileKey{0, 0, 0} << quint64(0);
        QTest::newRow("1/0/0") << TileKey{1, 0, 0} << quint64(1);
        QTest::newRow("1/0/1") << TileKey{1, 0, 1} << quint64(2);
        QTest::newRow("1/1/1") << TileKey{1, 1, 1} << quint64(3);
        QTest::newRow("1/1/0") << TileKey{1, 1, 0} << quint64(4);
        QTest::newRow("2/0/0") << TileKey{2, 0, 0} << quint64(5);
        QTest::newRow("12/1120/1700") << TileKey{12, 1120, 1700} << quint64(8662415);
    }

    void idsOfPmTiles()
    {
        QFETCH(TileKey, key);
        QFETCH(quint64, id);
        QCOMPARE(pmTileId(key), id);
    }

    void readsPmTiles()
    {
        const QByteArray png = picture(Qt::red);
        for (const bool hasLeaf : {false, true}) {
            QVERIFY(writePm(path(u"map.pmtiles"_s), test::pmTiles(png, hasLeaf)));
            const auto map = PmTiles::open(path(u"map.pmtiles"_s));
            QVERIFY2(map, map ? "" : qPrintable(map.error().text()));
            QCOMPARE((*map)->about().name, u"Streets"_s);
            QCOMPARE((*map)->about().attribution, u"Somebody"_s);
            QCOMPARE((*map)->about().maxZoom, 3);
            QCOMPARE(answer((*map)->tile({1, 0, 0})), png);
            QCOMPARE(answer((*map)->tile({1, 0, 1})), png); // of one run
            QCOMPARE(answer((*map)->tile({1, 1, 1})), QByteArray());
            QCOMPARE(answer((*map)->tile({0, 0, 0})), QByteArray());
        }
    }

    void refusesPmTiles_data()
    {
        QTest::addColumn<QByteArray>("bytes");
        const QByteArray good = test::pmTiles(picture(Qt::red), false);
        const auto with = [&good](qsizetype at, char value) {
            QByteArray changed = good;
            changed[at] = value;
            return changed;
        };
        QTest::newRow("nothing") << QByteArray();
        QTest::newRow("cut in its head") << good.first(100);
        QTest::newRow("cut in its directory") << good.first(130);
        QTest::newRow("another version") << with(7, 2);
        QTest::newRow("vector tiles") << with(99, 1);
        QTest::newRow("WebP") << with(99, 4);
        QTest::newRow("pictures of no known kind") << with(99, 0);
        QTest::newRow("packed in another way") << with(97, 3);
        QTest::newRow("a directory far behind the end") << with(15, 0x7F);
        QTest::newRow("a directory as long as the world") << with(23, 0x7F);
        QTest::newRow("more entries than bytes") << with(127, 0x7F);
    }

    void refusesPmTiles()
    {
        QFETCH(QByteArray, bytes);
        QVERIFY(writePm(path(u"bad.pmtiles"_s), bytes));
        QVERIFY(!PmTiles::open(path(u"bad.pmtiles"_s)));
    }

    void directoriesWithoutEnd()
    {
        QByteArray bytes = test::pmTiles(picture(Qt::red), true);
        bytes.replace(bytes.size() - test::leafBytes, test::leafBytes,
                      QByteArray::fromHex("0100000801000000")); // a leaf that points to itself
        QVERIFY(writePm(path(u"endless.pmtiles"_s), bytes));
        const auto map = PmTiles::open(path(u"endless.pmtiles"_s));
        QVERIFY(map);
        QCOMPARE(answer((*map)->tile({1, 0, 0})), QByteArray("no answer"));
    }

    void unpacksWithinBounds()
    {
        const QByteArray packed = // ten thousand blanks
            QByteArray::fromHex("1f8b0800000000000203edc1010d000000c2a02aef9fd21c6e40010000000000000000c0bf01"
                                "54d6063710270000");
        const auto blanks = gunzip(packed, 100'000);
        QVERIFY2(blanks, blanks ? "" : qPrintable(blanks.error().text()));
        QCOMPARE(*blanks, QByteArray(10'000, ' '));
        QCOMPARE(gunzip(packed, 1000).error().kind, ErrorKind::LimitExceeded);
        QVERIFY(!gunzip(packed.chopped(10), 100'000));
        QVERIFY(!gunzip(qCompress(QByteArray(100, ' ')).sliced(4), 1000)); // zlib, not gzip
        QVERIFY(!gunzip({}, 100));
        QVERIFY(!gunzip("\x1F\x8B", 100));
    }

    void takesPicturesOnly_data()
    {
        QTest::addColumn<QByteArray>("bytes");
        QTest::addColumn<bool>("usable");
        QTest::newRow("PNG") << picture(Qt::red) << true;
        QTest::newRow("JPEG") << picture(Qt::red, "JPEG") << true;
        QTest::newRow("twice as sharp") << picture(Qt::red, "PNG", {512, 512}) << true;
        QTest::newRow("too large") << picture(Qt::red, "PNG", {1025, 16}) << false;
        QTest::newRow("cut off") << picture(Qt::red).first(30) << false;
        QTest::newRow("SVG") << QByteArray("<svg xmlns='http://www.w3.org/2000/svg'/>") << false;
        QTest::newRow("a page") << QByteArray("<html>") << false;
        QTest::newRow("nothing") << QByteArray() << false;
    }

    void takesPicturesOnly()
    {
        QFETCH(QByteArray, bytes);
        QFETCH(bool, usable);
        QCOMPARE(!usablePicture(bytes).isEmpty(), usable);
    }

    void goesOnWhereAMapEnds()
    {
        const auto ancestor = ancestorOf({5, 19, 12}, 3);
        QCOMPARE(ancestor.key, (TileKey{3, 4, 3}));
        QCOMPARE(ancestor.steps, 2);
        QCOMPARE(ancestorOf({3, 4, 3}, 5).steps, 0);
        // The upper right corner is white: only the part there shows it.
        const auto right = QImage::fromData(partOf(picture(Qt::red), {1, 1, 0}, 1));
        QCOMPARE(right.size(), QSize(256, 256));
        QVERIFY(right.pixelColor(255, 0).green() > 100);
        const auto left = QImage::fromData(partOf(picture(Qt::red), {1, 0, 0}, 1));
        QCOMPARE(left.pixelColor(255, 0), QColor(Qt::red));
        QVERIFY(partOf(picture(Qt::red), {9, 0, 0}, 9).isEmpty());
    }

    void theServerGivesItOut()
    {
        const auto world = World::bundled();
        QVERIFY(world);
        TileServer server(*world);
        QVERIFY(server.listen());
        const QString bundled = server.tilesUrl(false, 2);
        QVERIFY(writeMap(path(u"red.mbtiles"_s), {}, {{1, 0, 1, picture(Qt::red)}, {1, 1, 1, "no picture"}}));
        const auto map = MbTiles::open(path(u"red.mbtiles"_s));
        QVERIFY(map);
        server.setSource(*map);
        const QString own = server.tilesUrl(false, 2);
        QVERIFY(own != bundled);
        QCOMPARE(colourAt(own + u"1/0/0.png"_s), QColor(Qt::red));
        QCOMPARE(colourAt(own + u"3/1/1.png"_s), QColor(Qt::red)); // finer than the map is
        const QColor sea = colourAt(bundled + u"1/1/0.png"_s);
        QVERIFY(sea.isValid());
        QCOMPARE(colourAt(own + u"1/1/0.png"_s), sea); // a broken one: the bundled world
        QCOMPARE(colourAt(own + u"1/1/1.png"_s), colourAt(bundled + u"1/1/1.png"_s));
        server.setSource(nullptr);
        QCOMPARE(server.tilesUrl(false, 2), bundled);
        QVERIFY(colourAt(own + u"1/0/0.png"_s) != QColor(Qt::red)); // an address of before
    }

    void whatFailedIsAskedForAgain()
    {
        const auto world = World::bundled();
        QVERIFY(world);
        TileServer server(*world);
        QVERIFY(server.listen());
        const QColor sea = colourAt(server.tilesUrl(false, 2) + u"1/1/0.png"_s);
        server.setSource(std::make_shared<LateMap>());
        const QString tile = server.tilesUrl(false, 2) + u"1/1/0.png"_s;
        QCOMPARE(colourAt(tile), sea);
        QCOMPARE(colourAt(tile), QColor(Qt::red));
    }

    void opensFilesByWhatTheyAre()
    {
        QVERIFY(writePm(path(u"misnamed.mbtiles"_s), test::pmTiles(picture(Qt::red), false)));
        const auto pm = openMapFile(path(u"misnamed.mbtiles"_s));
        QVERIFY2(pm, pm ? "" : qPrintable(pm.error().text()));
        QCOMPARE((*pm)->about().name, u"Streets"_s);
        QVERIFY(
            writeMap(path(u"misnamed.pmtiles"_s), {{u"name"_s, u"Rows"_s}}, {{0, 0, 0, picture(Qt::red)}}));
        const auto mb = openMapFile(path(u"misnamed.pmtiles"_s));
        QVERIFY2(mb, mb ? "" : qPrintable(mb.error().text()));
        QCOMPARE((*mb)->about().name, u"Rows"_s);
        QVERIFY(writePm(path(u"picture.mbtiles"_s), picture(Qt::red)));
        QCOMPARE(openMapFile(path(u"picture.mbtiles"_s)).error().kind, ErrorKind::Unsupported);
        QCOMPARE(openMapFile(path(u"none.pmtiles"_s)).error().kind, ErrorKind::NotFound);
        QCOMPARE(openMapFile(m_folder.path()).error().kind, ErrorKind::InvalidInput);
        QCOMPARE(::mkfifo(qPrintable(path(u"pipe.pmtiles"_s)), 0600), 0);
        QCOMPARE(openMapFile(path(u"pipe.pmtiles"_s)).error().kind, ErrorKind::InvalidInput);
    }

    void fetchesAnAddressOnce()
    {
        TileHost host;
        QVERIFY(host.listen(QHostAddress::LocalHost));
        const auto pattern = u"http://127.0.0.1:%1/{z}/{x}/{y}.png"_s.arg(host.serverPort());
        const UrlTiles::Settings settings{
            .pattern = pattern, .attribution = u"© Me"_s, .cacheFolder = path(u"cache"_s)};
        for (int i = 0; i < 2; ++i) {
            const auto map = UrlTiles::open(settings);
            QVERIFY2(map, map ? "" : qPrintable(map.error().text()));
            QCOMPARE((*map)->about().attribution, u"© Me"_s);
            QVERIFY(!usablePicture(answer((*map)->tile({1, 0, 0}))).isEmpty());
        }
        QCOMPARE(host.asked, QByteArrayList{"/1/0/0.png"}); // the second time from the disk
        const auto map = UrlTiles::open(settings);
        QCOMPARE(answer((*map)->tile({2, 3, 1})), QByteArray()); // it has none there
    }

    void aHostThatTheGuardDoesNotKnowIsNotReached()
    {
        const auto map = UrlTiles::open({.pattern = u"https://tiles.example.com/{z}/{x}/{y}.png"_s,
                                         .attribution = u"x"_s,
                                         .cacheFolder = path(u"cache"_s)});
        QVERIFY(map);
        QVERIFY(m_guard.refusedHosts().isEmpty()); // opening asks nobody
        QCOMPARE(answer((*map)->tile({1, 0, 0})), QByteArray("no answer"));
        QCOMPARE(m_guard.refusedHosts(), QStringList{u"tiles.example.com"_s});
    }
};

QTEST_MAIN(tst_OwnMaps)
#include "tst_ownmaps.moc"
