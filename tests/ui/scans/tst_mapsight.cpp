// SPDX-FileCopyrightText: 2026 QairoPay Pass Studio contributors
// SPDX-License-Identifier: Apache-2.0
//
// What is said of a map of the user's own that does not come, with a real host and a real tile server.
#include "basemap/mapfile.h"
#include "basemap/urltiles.h"
#include "scans/mapsight.h"
#include "support/faultserver.h"
#include "support/samplemaps.h"

#include <QtCore/qbuffer.h>
#include <QtCore/qfile.h>
#include <QtCore/qtemporarydir.h>
#include <QtGui/qimage.h>
#include <QtNetwork/qnetworkaccessmanager.h>
#include <QtNetwork/qnetworkreply.h>
#include <QtTest/qsignalspy.h>
#include <QtTest/qtest.h>

using namespace Qt::StringLiterals;
using namespace qairopay;
using test::FaultServer;

namespace {

QByteArray picture()
{
    QImage image(256, 256, QImage::Format_RGB32);
    image.fill(Qt::yellow);
    QByteArray bytes;
    QBuffer buffer(&bytes);
    image.save(&buffer, "PNG");
    return bytes;
}

} // namespace

class tst_MapSight : public QObject
{
    Q_OBJECT

    std::unique_ptr<QTemporaryDir> m_folder;
    std::unique_ptr<FaultServer> m_host;
    std::unique_ptr<basemap::TileServer> m_server;
    std::unique_ptr<MapTiles> m_tiles;
    std::unique_ptr<MapSight> m_sight;
    QNetworkAccessManager m_network;

    void look(double latitude, double longitude, double zoom)
    {
        m_sight->setProperty("latitude", latitude);
        m_sight->setProperty("longitude", longitude);
        m_sight->setProperty("zoom", zoom);
    }

    /// As a map does: true once the server has given a picture, whoever's.
    bool ask(const QString &tile)
    {
        const std::unique_ptr<QNetworkReply> reply(
            m_network.get(QNetworkRequest(QUrl(m_tiles->lightUrl() + tile + u".png"_s))));
        return QTest::qWaitFor([&reply] { return reply->isFinished(); }, 10'000) &&
               reply->error() == QNetworkReply::NoError;
    }

    bool useHost()
    {
        const auto source = basemap::UrlTiles::open({.pattern = m_host->url().toString() + u"/{z}/{x}/{y}"_s,
                                                     .attribution = u"© Host"_s,
                                                     .cacheFolder = m_folder->filePath(u"host"_s)});
        if (source)
            m_tiles->setSource(*source);
        return source.has_value();
    }

    bool useFile()
    {
        QFile file(m_folder->filePath(u"streets.pmtiles"_s));
        if (!file.open(QIODevice::WriteOnly) || file.write(test::pmTiles(picture(), false)) < 0)
            return false;
        file.close();
        const auto source = basemap::openMapFile(file.fileName());
        if (source)
            m_tiles->setSource(*source);
        return source.has_value();
    }

private Q_SLOTS:
    void init()
    {
        m_sight.reset();
        m_tiles.reset();
        m_server.reset();
        m_folder = std::make_unique<QTemporaryDir>();
        m_host = std::make_unique<FaultServer>();
        const auto world = basemap::World::bundled();
        QVERIFY(world);
        m_server = std::make_unique<basemap::TileServer>(*world);
        QVERIFY(m_server->listen());
        m_tiles = std::make_unique<MapTiles>(*m_server, m_folder->filePath(u"cache"_s));
        m_sight = std::make_unique<MapSight>();
        m_sight->setProperty("size", QSizeF(500, 500)); // the four squares of level 1
        m_sight->setTiles(m_tiles.get());
        look(0, 0, 1);
    }

    void theBundledWorldNeedsNoRemark()
    {
        QVERIFY(ask(u"1/0/0"_s));
        QCOMPARE(m_sight->remark(), QString());
        QCOMPARE(m_sight->attribution(), basemap::attribution());
    }

    void saysWhyAHostsTilesDoNotCome_data()
    {
        QTest::addColumn<FaultServer::Answer>("answer");
        QTest::addColumn<QString>("reason");
        QTest::addColumn<bool>("fails");
        const auto row = [](int status, const QString &reason, bool fails) {
            QTest::addRow("%d", status) << FaultServer::reply(status, {}) << reason << fails;
        };
        row(401, u"error 401: check the key"_s, true);
        row(403, u"error 403: check the key"_s, true);
        row(404, u"has no pictures here"_s, false); // a map that ends
        row(429, u"asked too often"_s, true);
        row(500, u"error 500"_s, true);
        QTest::newRow("a page instead of pictures")
            << FaultServer::reply(200, "<html>Log in") << u"no pictures that can be shown"_s << true;
        QTest::newRow("a broken picture")
            << FaultServer::reply(200, picture().first(60)) << u"no pictures that can be shown"_s << true;
        QTest::newRow("hangs up") << FaultServer::Answer{.end = FaultServer::End::Reset}
                                  << u"cannot be reached"_s << true;
    }

    void saysWhyAHostsTilesDoNotCome()
    {
        QFETCH(const FaultServer::Answer, answer);
        QFETCH(const QString, reason);
        QFETCH(const bool, fails);
        m_host->script({answer});
        QVERIFY(useHost());
        QVERIFY(ask(u"1/0/0"_s));
        QTRY_VERIFY2(m_sight->remark().contains(reason), qPrintable(m_sight->remark()));
        QVERIFY2(m_sight->remark().startsWith(u"127.0.0.1"_s) || m_sight->remark().contains(u" 127.0.0.1 "_s),
                 qPrintable(m_sight->remark()));
        QCOMPARE(m_sight->fails(), fails);
        QCOMPARE(m_sight->attribution(), basemap::attribution()); // nothing of the host's is seen
    }

    void aHostThatIsDown()
    {
        QVERIFY(useHost());
        m_host->close();
        QVERIFY(ask(u"1/0/0"_s));
        QTRY_VERIFY(m_sight->remark().contains(u"cannot be reached"_s));
    }

    void isGoneWhenTilesComeAgain()
    {
        m_host->script({FaultServer::reply(403, {})});
        QVERIFY(useHost());
        QVERIFY(ask(u"1/0/0"_s));
        QTRY_VERIFY(m_sight->fails());
        const QString before = m_tiles->lightUrl();
        QSignalSpy told(m_server.get(), &basemap::TileServer::outcomeNoted);
        m_sight->retry();
        QTRY_COMPARE(told.size(), 1);
        QCOMPARE(m_tiles->lightUrl(), before); // nothing is better yet

        m_host->script({FaultServer::reply(200, picture())});
        m_sight->retry();
        QTRY_VERIFY(m_tiles->lightUrl() != before); // so that maps ask anew
        QVERIFY(ask(u"1/0/0"_s));
        QTRY_COMPARE(m_sight->attribution(), u"© Host"_s);
        QCOMPARE(m_sight->remark(), QString());
        QVERIFY(!m_sight->fails());
    }

    void namesAllWhoAreSeen()
    {
        m_host->script({FaultServer::reply(200, picture()), FaultServer::reply(404, {})});
        QVERIFY(useHost());
        QVERIFY(ask(u"1/0/0"_s));
        QVERIFY(ask(u"1/1/0"_s));
        QTRY_COMPARE(m_server->outcome({1, 1, 0})->kind, basemap::TileOutcome::Kind::Missing);
        QTRY_COMPARE(m_sight->attribution(), u"© Host · "_s + basemap::attribution());
        QCOMPARE(m_sight->remark(), QString()); // the edge of a map is no trouble
    }

    void oneTileThatFailsIsTold()
    {
        m_host->script({FaultServer::reply(200, picture()), FaultServer::reply(500, {})});
        QVERIFY(useHost());
        QVERIFY(ask(u"1/0/0"_s));
        QVERIFY(ask(u"1/1/0"_s));
        QTRY_VERIFY(m_sight->remark().contains(u"error 500"_s));
        look(0, -90, 2); // there it is not
        QVERIFY(ask(u"2/1/1"_s));
        look(0, 0, 3);
        QTRY_COMPARE(m_sight->remark(), QString());
    }

    void isDismissedUntilSomethingElseIsToBeTold()
    {
        m_host->script({FaultServer::reply(403, {}), FaultServer::reply(500, {})});
        QVERIFY(useHost());
        QVERIFY(ask(u"1/1/1"_s));
        QTRY_VERIFY(m_sight->remark().contains(u"403"_s));
        m_sight->dismiss();
        QCOMPARE(m_sight->remark(), QString());
        QVERIFY(m_sight->fails());
        QVERIFY(ask(u"1/0/0"_s)); // the first of what is seen
        QTRY_VERIFY(m_sight->remark().contains(u"500"_s));
    }

    void aFileThatEnds_data()
    {
        QTest::addColumn<double>("zoom");
        QTest::addColumn<QString>("tile");
        QTest::addColumn<QString>("reason");
        QTest::newRow("inside") << 1.0 << u"1/0/0"_s << QString();
        QTest::newRow("beside it") << 1.0 << u"1/1/1"_s << u"Streets has no pictures here"_s;
        QTest::newRow("far beyond its last level")
            << 10.0 << u"10/512/512"_s << u"Streets has no pictures from so near: zoom out"_s;
    }

    void aFileThatEnds()
    {
        QFETCH(const double, zoom);
        QFETCH(const QString, tile);
        QFETCH(const QString, reason);
        QVERIFY(useFile());
        look(0, 0, zoom);
        QVERIFY(ask(tile));
        QTRY_COMPARE(m_sight->attribution(), reason.isEmpty() ? u"Somebody"_s : basemap::attribution());
        QCOMPARE(m_sight->remark().startsWith(reason), true);
        QCOMPARE(m_sight->remark().isEmpty(), reason.isEmpty());
        QVERIFY(!m_sight->fails()); // nothing to try again
    }

    void anotherMapIsAnotherMatter()
    {
        m_host->script({FaultServer::reply(403, {})});
        QVERIFY(useHost());
        QVERIFY(ask(u"1/0/0"_s));
        QTRY_VERIFY(m_sight->fails());
        m_tiles->setSource(nullptr);
        QCOMPARE(m_sight->remark(), QString());
        QVERIFY(!m_sight->fails());
    }
};

QTEST_MAIN(tst_MapSight)
#include "tst_mapsight.moc"
