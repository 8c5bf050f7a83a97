// SPDX-FileCopyrightText: 2026 QairoPay Pass Studio contributors
// SPDX-License-Identifier: Apache-2.0
#include "basemap/tileserver.h"

#include <QtCore/qscopeguard.h>
#include <QtCore/qsemaphore.h>
#include <QtNetwork/qnetworkaccessmanager.h>
#include <QtNetwork/qnetworkreply.h>
#include <QtNetwork/qtcpsocket.h>
#include <QtTest/qsignalspy.h>
#include <QtTest/qtest.h>

#include <atomic>

using namespace Qt::StringLiterals;
using namespace qairopay;
using namespace qairopay::basemap;

namespace {

struct End
{
    QSemaphore mayCome;
    std::atomic_bool hasCome = false;
    std::atomic_bool isAside = false; ///< not in the thread of the window
};

/// A map that ends no sooner than the test lets it.
class SlowMap : public TileSource
{
public:
    explicit SlowMap(std::shared_ptr<End> end)
        : m_end(std::move(end))
    {}
    ~SlowMap() override
    {
        // In the test's own thread nobody would be left to let it end.
        m_end->isAside = QThread::currentThread() != qApp->thread();
        if (m_end->isAside)
            m_end->mayCome.acquire();
        m_end->hasCome = true;
    }

    [[nodiscard]] const About &about() const override { return m_about; }
    [[nodiscard]] QFuture<Result<QByteArray>> tile(const TileKey & /*key*/) override
    {
        const Result<QByteArray> nothing;
        return QtFuture::makeReadyValueFuture(nothing);
    }

private:
    About m_about;
    std::shared_ptr<End> m_end;
};

} // namespace

class tst_TileServer : public QObject
{
    Q_OBJECT

    std::unique_ptr<TileServer> m_server;
    QNetworkAccessManager m_network;

    std::unique_ptr<QNetworkReply> get(const QString &url)
    {
        std::unique_ptr<QNetworkReply> reply(m_network.get(QNetworkRequest(QUrl(url))));
        QSignalSpy done(reply.get(), &QNetworkReply::finished);
        if (!reply->isFinished())
            done.wait(10'000);
        return reply;
    }

    /// Sends bytes as they are; gives what came back until the server hung up.
    QByteArray talk(const QByteArray &bytes)
    {
        QTcpSocket socket;
        socket.connectToHost(u"127.0.0.1"_s, quint16(QUrl(m_server->tilesUrl(false)).port()));
        socket.write(bytes);
        QSignalSpy gone(&socket, &QTcpSocket::disconnected);
        gone.wait(10'000);
        return socket.readAll();
    }

private Q_SLOTS:
    void initTestCase()
    {
        const auto world = World::bundled();
        QVERIFY(world);
        m_server = std::make_unique<TileServer>(*world);
        QVERIFY(m_server->tilesUrl(false).isEmpty());
        QVERIFY(m_server->listen());
    }

    void givesTiles()
    {
        for (const bool dark : {false, true}) {
            const auto reply = get(m_server->tilesUrl(dark, 2) + u"4/4/6.png"_s);
            QCOMPARE(reply->error(), QNetworkReply::NoError);
            QCOMPARE(reply->header(QNetworkRequest::ContentTypeHeader).toString(), u"image/png"_s);
            const QImage tile = QImage::fromData(reply->readAll(), "PNG");
            QCOMPARE(tile.size(), QSize(512, 512));
        }
    }

    void givesTheSameTwice()
    {
        const QString url = m_server->tilesUrl(false) + u"2/1/1.png"_s;
        QCOMPARE(get(url)->readAll(), get(url)->readAll());
    }

    void manyAtOnce()
    {
        std::vector<std::unique_ptr<QNetworkReply>> replies;
        for (int i = 0; i < 64; ++i)
            replies.emplace_back(m_network.get(
                QNetworkRequest(QUrl(m_server->tilesUrl(true) + u"5/%1/%2.png"_s.arg(i % 8).arg(i / 8)))));
        for (const auto &reply : replies) {
            QTRY_VERIFY_WITH_TIMEOUT(reply->isFinished(), 20'000);
            QCOMPARE(reply->error(), QNetworkReply::NoError);
        }
    }

    void twoRequestsInOneBreath()
    {
        const QUrl url(m_server->tilesUrl(false));
        const QByteArray host = "Host: 127.0.0.1:" + QByteArray::number(url.port()) + "\r\n";
        const QByteArray answers =
            talk("GET " + url.path().toLatin1() + "1/0/0.png HTTP/1.1\r\n" + host + "\r\nGET " +
                 url.path().toLatin1() + "1/1/0.png HTTP/1.1\r\nConnection: close\r\n" + host + "\r\n");
        QCOMPARE(answers.count("HTTP/1.1 200 OK"), 2);
    }

    void refusesOthers_data()
    {
        QTest::addColumn<QByteArray>("bytes");
        QTest::addColumn<QByteArray>("status");
        QTest::newRow("no token") << QByteArray("GET /light/1/0/0.png HTTP/1.1\r\nHost: HOST\r\n\r\n")
                                  << QByteArray("404");
        QTest::newRow("another host")
            << QByteArray("GET / HTTP/1.1\r\nHost: evil.example\r\n\r\n") << QByteArray("403");
        QTest::newRow("endless head")
            << "GET / HTTP/1.1\r\nX: " + QByteArray(20'000, 'x') << QByteArray("431");
        QTest::newRow("rubbish") << QByteArray("\0\1\2\3\r\n\r\n", 8) << QByteArray("400");
    }

    void refusesOthers()
    {
        QFETCH(QByteArray, bytes);
        QFETCH(QByteArray, status);
        bytes.replace("HOST", "127.0.0.1:" + QByteArray::number(QUrl(m_server->tilesUrl(false)).port()));
        QVERIFY(talk(bytes).startsWith("HTTP/1.1 " + status));
    }

    void aPeerThatLeavesWhileItsTileIsPainted()
    {
        QTcpSocket socket;
        const QUrl url(m_server->tilesUrl(false));
        socket.connectToHost(u"127.0.0.1"_s, quint16(url.port()));
        QVERIFY(socket.waitForConnected());
        socket.write("GET " + url.path().toLatin1() + "7/33/52.png HTTP/1.1\r\nHost: 127.0.0.1:" +
                     QByteArray::number(url.port()) + "\r\n\r\n");
        QVERIFY(socket.waitForBytesWritten());
        socket.abort();
        QCOMPARE(get(m_server->tilesUrl(false) + u"7/33/53.png"_s)->error(), QNetworkReply::NoError);
    }

    void aMapThatEndsSlowlyKeepsNobodyWaiting()
    {
        const auto end = std::make_shared<End>();
        const auto letGo = qScopeGuard([&end] { end->mayCome.release(); });
        m_server->setSource(std::make_shared<SlowMap>(end));
        const QString before = m_server->tilesUrl(false);
        m_server->setSource(nullptr);
        QVERIFY(!end->hasCome);
        QCOMPARE(m_server->source(), nullptr);
        QCOMPARE_NE(m_server->tilesUrl(false), before);
        QCOMPARE(get(m_server->tilesUrl(false) + u"2/1/1.png"_s)->error(), QNetworkReply::NoError);
        QVERIFY(!end->hasCome);
        end->mayCome.release();
        QTRY_VERIFY(end->hasCome);
        QVERIFY(end->isAside);
    }

    void theServerOutlivesTheMapsOfBefore()
    {
        const auto end = std::make_shared<End>();
        auto server = std::make_unique<TileServer>(*World::bundled());
        server->setSource(std::make_shared<SlowMap>(end));
        server->setSource(std::make_shared<SlowMap>(std::make_shared<End>()));
        end->mayCome.release();
        server.reset();
        QVERIFY(end->hasCome);
    }

    void twoServersHaveTwoSecrets()
    {
        const auto world = World::bundled();
        TileServer other(*world);
        QVERIFY(other.listen());
        QCOMPARE_NE(QUrl(other.tilesUrl(false)).path(), QUrl(m_server->tilesUrl(false)).path());
    }
};

QTEST_MAIN(tst_TileServer)
#include "tst_tileserver.moc"
