// SPDX-FileCopyrightText: 2026 QairoPay Pass Studio contributors
// SPDX-License-Identifier: Apache-2.0
#include "basemap/tilerequest.h"

#include <QtTest/qtest.h>

using namespace qairopay::basemap;

class tst_TileRequest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void reads_data()
    {
        QTest::addColumn<QByteArray>("head");
        QTest::addColumn<int>("status");
        const auto get = [](const QByteArray &path) {
            return "GET " + path + " HTTP/1.1\r\nHost: 127.0.0.1:4000\r\n\r\n";
        };
        QTest::newRow("a tile") << get("/secret/light/3/2/1.png") << 200;
        QTest::newRow("a sharp dark one") << get("/secret/dark@2x/18/262143/0.png") << 200;
        QTest::newRow("the whole world") << get("/secret/light/0/0/0.png") << 200;
        QTest::newRow("of the user's own map") << get("/secret/light@2x-7/3/2/1.png") << 200;
        QTest::newRow("of own map number nothing") << get("/secret/light-0/3/2/1.png") << 404;
        QTest::newRow("of an own map without a number") << get("/secret/light-/3/2/1.png") << 404;
        QTest::newRow("the wrong word") << get("/guess/light/3/2/1.png") << 404;
        QTest::newRow("no word") << get("//light/3/2/1.png") << 404;
        QTest::newRow("another style") << get("/secret/sepia/3/2/1.png") << 404;
        QTest::newRow("beside the world") << get("/secret/light/3/8/1.png") << 404;
        QTest::newRow("too near") << get("/secret/light/19/0/0.png") << 404;
        QTest::newRow("negative") << get("/secret/light/3/-1/1.png") << 404;
        QTest::newRow("leading zero") << get("/secret/light/03/2/1.png") << 404;
        QTest::newRow("huge number") << get("/secret/light/3/99999999999999999999/1.png") << 404;
        QTest::newRow("a query") << get("/secret/light/3/2/1.png?x=1") << 404;
        QTest::newRow("up the tree") << get("/secret/light/../../etc/passwd.png") << 404;
        QTest::newRow("another file") << get("/secret/light/3/2/1.svg") << 404;
        QTest::newRow("POST") << QByteArray(
                                     "POST /secret/light/3/2/1.png HTTP/1.1\r\nHost: 127.0.0.1:4000\r\n\r\n")
                              << 405;
        QTest::newRow("another host")
            << QByteArray("GET /secret/light/3/2/1.png HTTP/1.1\r\nHost: evil.example\r\n\r\n") << 403;
        QTest::newRow("no host") << QByteArray("GET /secret/light/3/2/1.png HTTP/1.1\r\n\r\n") << 400;
        QTest::newRow("two hosts") << QByteArray("GET / HTTP/1.1\r\nHost: 127.0.0.1:4000\r\nHost: x\r\n\r\n")
                                   << 400;
        QTest::newRow("a body") << QByteArray(
                                       "GET / HTTP/1.1\r\nHost: 127.0.0.1:4000\r\nContent-Length: 4\r\n\r\n")
                                << 400;
        QTest::newRow("chunks")
            << QByteArray("GET / HTTP/1.1\r\nHost: 127.0.0.1:4000\r\nTransfer-Encoding: chunked\r\n\r\n")
            << 400;
        QTest::newRow("a folded field")
            << QByteArray("GET / HTTP/1.1\r\nHost: 127.0.0.1:4000\r\n folded: x\r\n\r\n") << 400;
        QTest::newRow("bare line feeds")
            << QByteArray("GET / HTTP/1.1\nHost: 127.0.0.1:4000\n\r\n\r\n") << 400;
        QTest::newRow("HTTP/1.0") << QByteArray("GET / HTTP/1.0\r\nHost: 127.0.0.1:4000\r\n\r\n") << 400;
        QTest::newRow("rubbish") << QByteArray("\x16\x03\x01 hello\r\n\r\n") << 400;
        QTest::newRow("only the empty line") << QByteArray("\r\n\r\n") << 400;
        QTest::newRow("unfinished") << QByteArray("GET / HTTP/1.1\r\n") << 400;
    }

    void reads()
    {
        QFETCH(QByteArray, head);
        QFETCH(int, status);
        const TileRequest request = readTileRequest(head, "127.0.0.1:4000", "secret");
        QCOMPARE(request.status, status);
        QCOMPARE(request.tile.has_value(), status == 200);
    }

    void readsTheParts()
    {
        const QByteArray head =
            "GET /secret/dark@2x/5/7/9.png HTTP/1.1\r\nConnection: Close\r\nhost: 127.0.0.1:4000\r\n\r\n";
        const TileRequest request = readTileRequest(head, "127.0.0.1:4000", "secret");
        QCOMPARE(request.tile, (TileAddress{true, 2, 5, 7, 9}));
        QVERIFY(!request.keepAlive);
        const auto own =
            readTileRequest("GET /secret/light-12/5/7/9.png HTTP/1.1\r\nHost: 127.0.0.1:4000\r\n\r\n",
                            "127.0.0.1:4000", "secret");
        QCOMPARE(own.tile, (TileAddress{false, 1, 5, 7, 9, 12}));
    }
};

QTEST_APPLESS_MAIN(tst_TileRequest)
#include "tst_tilerequest.moc"
