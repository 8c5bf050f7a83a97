// SPDX-FileCopyrightText: 2026 QairoPay Pass Studio contributors
// SPDX-License-Identifier: Apache-2.0
#include "fences/mapsettings.h"
#include "support/samplemaps.h"

#include <QtCore/qfile.h>
#include <QtCore/qsettings.h>
#include <QtCore/qtemporarydir.h>
#include <QtNetwork/qtcpserver.h>
#include <QtNetwork/qtcpsocket.h>
#include <QtTest/qsignalspy.h>
#include <QtTest/qtest.h>

using namespace Qt::StringLiterals;
using namespace qairopay;

/// A geocoder on this machine that writes down what it was asked.
class Listener : public QTcpServer
{
public:
    QByteArrayList asked;
    QByteArray answer = R"([{"lat":"28.4","lon":"-81.5","display_name":"1 Resort Drive"}])";

    Listener()
    {
        connect(this, &QTcpServer::newConnection, this, [this] {
            auto *const socket = nextPendingConnection();
            connect(socket, &QTcpSocket::readyRead, socket, [this, socket] {
                asked.append(socket->readAll().split('\r').first());
                socket->write("HTTP/1.1 200 OK\r\nConnection: close\r\nContent-Length: " +
                              QByteArray::number(answer.size()) + "\r\n\r\n" + answer);
                socket->disconnectFromHost();
            });
        });
    }

    QString address(const QString &path) const
    {
        return u"http://127.0.0.1:%1/%2"_s.arg(serverPort()).arg(path);
    }
};

class tst_MapSettings : public QObject
{
    Q_OBJECT

    QTemporaryDir m_folder;
    basemap::OnlineGuard m_guard;
    std::unique_ptr<QSettings> m_settings;
    std::unique_ptr<basemap::TileServer> m_server;
    std::unique_ptr<MapTiles> m_tiles;
    std::unique_ptr<MapSettings> m_maps;

    void restart()
    {
        m_maps.reset();
        m_tiles.reset();
        const auto world = basemap::World::bundled();
        m_server = std::make_unique<basemap::TileServer>(*world);
        QVERIFY(m_server->listen());
        m_tiles = std::make_unique<MapTiles>(*m_server, m_folder.filePath(u"cache"_s));
        m_maps = std::make_unique<MapSettings>(*m_settings, *m_tiles, m_guard);
    }

private Q_SLOTS:
    void init()
    {
        m_settings = std::make_unique<QSettings>(m_folder.filePath(u"settings.ini"_s), QSettings::IniFormat);
        m_settings->clear();
        restart();
    }

    void startsWithTheBundledWorld()
    {
        QCOMPARE(m_maps->kind(), int(MapSettings::Bundled));
        QVERIFY(m_tiles->isBundled());
        QVERIFY(m_maps->geocoder().name().isEmpty());
    }

    void anAddressIsRememberedAndItsHostNamed()
    {
        const QString before = m_tiles->lightUrl();
        m_maps->useAddress(u"https://tiles.example.com/{z}/{x}/{y}.png"_s, u"© Example"_s);
        QCOMPARE(m_maps->problem(), QString());
        QVERIFY(!m_tiles->isBundled());
        QVERIFY(m_tiles->lightUrl() != before); // so that no map shows the old one's tiles
        QVERIFY(m_tiles->attribution().startsWith(u"© Example"_s));
        restart();
        QCOMPARE(m_maps->kind(), int(MapSettings::Address));
        m_maps->useBundled();
        restart();
        QVERIFY(m_tiles->isBundled());
    }

    void wrongAddressesAreRefused_data()
    {
        QTest::addColumn<QString>("pattern");
        QTest::addColumn<QString>("attribution");
        QTest::newRow("empty") << QString() << u"x"_s;
        QTest::newRow("no marks") << u"https://tiles.example.com/"_s << u"x"_s;
        QTest::newRow("in the clear") << u"http://tiles.example.com/{z}/{x}/{y}.png"_s << u"x"_s;
        QTest::newRow("a mark in the host") << u"https://{z}.example.com/{x}/{y}.png"_s << u"x"_s;
        QTest::newRow("a mark in the port") << u"https://tiles.example.com:8{z}/{x}/{y}.png"_s << u"x"_s;
        QTest::newRow("a password") << u"https://me:secret@tiles.example.com/{z}/{x}/{y}.png"_s << u"x"_s;
        QTest::newRow("nobody to thank") << u"https://tiles.example.com/{z}/{x}/{y}.png"_s << u" "_s;
    }

    void wrongAddressesAreRefused()
    {
        QFETCH(QString, pattern);
        QFETCH(QString, attribution);
        QSignalSpy remembered(m_maps.get(), &MapSettings::addressChanged);
        m_maps->useAddress(pattern, attribution);
        QVERIFY(!m_maps->problem().isEmpty());
        QVERIFY(remembered.isEmpty()); // else the field would lose what was typed
        QVERIFY(m_tiles->isBundled());
    }

    void aFileIsRememberedUntilItGoes()
    {
        QFile map(m_folder.filePath(u"streets.pmtiles"_s));
        QVERIFY(map.open(QIODevice::WriteOnly) && map.write(test::pmTiles("a picture", false)) > 0);
        map.close();
        m_maps->useFile(QUrl::fromLocalFile(map.fileName()));
        QTRY_COMPARE(m_maps->kind(), int(MapSettings::File));
        QCOMPARE(m_maps->problem(), QString());
        QVERIFY(m_maps->description().startsWith(u"Streets"_s));
        QVERIFY(m_tiles->attribution().startsWith(u"Somebody"_s));
        // What is no map leaves the one there is.
        m_maps->useFile(QUrl::fromLocalFile(m_folder.filePath(u"none.mbtiles"_s)));
        QTRY_VERIFY(!m_maps->problem().isEmpty());
        QVERIFY(!m_tiles->isBundled());
        restart();
        QTRY_COMPARE(m_maps->kind(), int(MapSettings::File));
        QVERIFY(map.remove());
        restart();
        QTRY_VERIFY(!m_maps->problem().isEmpty());
        QVERIFY(m_tiles->isBundled());
    }

    void switchesBetweenTheKnownMaps()
    {
        QSignalSpy failed(m_maps.get(), &MapSettings::otherFailed);
        QCOMPARE(m_maps->otherText(), QString()); // the bundled world alone
        m_maps->showOther();
        QCOMPARE(m_maps->kind(), int(MapSettings::Bundled));
        QFile map(m_folder.filePath(u"streets.pmtiles"_s));
        QVERIFY(map.open(QIODevice::WriteOnly) && map.write(test::pmTiles("a picture", false)) > 0);
        map.close();
        m_maps->useFile(QUrl::fromLocalFile(map.fileName()));
        QTRY_COMPARE(m_maps->kind(), int(MapSettings::File));
        QCOMPARE(m_maps->otherText(), u"Show the bundled world"_s);
        m_maps->useAddress(u"https://tiles.example.com/{z}/{x}/{y}.png"_s, u"© Example"_s);
        QCOMPARE(m_maps->otherText(), u"Show the bundled world"_s);
        m_maps->showOther();
        QVERIFY(m_tiles->isBundled());
        QCOMPARE(m_maps->otherText(), u"Show the map streets.pmtiles"_s);
        m_maps->showOther();
        QTRY_COMPARE(m_maps->kind(), int(MapSettings::File));
        QCOMPARE(m_maps->otherText(), u"Show the map of tiles.example.com"_s);
        m_maps->showOther();
        QCOMPARE(m_maps->kind(), int(MapSettings::Address));
        m_maps->useBundled();
        QVERIFY(map.remove());
        m_maps->showOther(); // it has gone
        QTRY_COMPARE(failed.size(), 1);
        QCOMPARE(m_maps->kind(), int(MapSettings::Bundled));
        QCOMPARE(m_maps->otherText(), u"Show the map of tiles.example.com"_s);
    }

    void theGeocoderIsAskedForWhatIsTyped()
    {
        Listener listener;
        QVERIFY(listener.listen(QHostAddress::LocalHost));
        m_maps->setGeocoder(listener.address(u"search?q={query}"_s));
        QCOMPARE(m_maps->geocoderProblem(), QString());
        QCOMPARE(m_maps->geocoder().name(), u"127.0.0.1"_s);
        auto future = m_maps->geocoder().ask(u"1 Resort Drive"_s);
        QTRY_VERIFY(future.isFinished());
        const auto found = future.result();
        QVERIFY2(found, found ? "" : qPrintable(found.error().text()));
        QCOMPARE(found->first().name, u"1 Resort Drive"_s);
        QCOMPARE(listener.asked, QByteArrayList{"GET /search?q=1%20Resort%20Drive HTTP/1.1"});
    }

    void anAnswerThatIsTooLarge()
    {
        Listener listener;
        listener.answer = QByteArray(3 << 20, ' ');
        QVERIFY(listener.listen(QHostAddress::LocalHost));
        m_maps->setGeocoder(listener.address(u"?q={query}"_s));
        auto future = m_maps->geocoder().ask(u"x"_s);
        QTRY_VERIFY(future.isFinished());
        QCOMPARE(future.result().error().kind, ErrorKind::LimitExceeded);
    }

    void aWrongGeocoderIsRefused()
    {
        QSignalSpy remembered(m_maps.get(), &MapSettings::geocoderChanged);
        m_maps->setGeocoder(u"http://geo.example.com/?q={query}"_s);
        QVERIFY(!m_maps->geocoderProblem().isEmpty());
        QVERIFY(remembered.isEmpty());
        QVERIFY(m_maps->geocoder().name().isEmpty());
        m_maps->setGeocoder({});
        QVERIFY(m_maps->geocoderProblem().isEmpty());
    }

    void nothingWentOnline() { QCOMPARE(m_guard.refusedHosts(), QStringList()); }
};

QTEST_GUILESS_MAIN(tst_MapSettings)
#include "tst_mapsettings.moc"
