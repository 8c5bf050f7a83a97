// SPDX-FileCopyrightText: 2026 QairoPay Pass Studio contributors
// SPDX-License-Identifier: Apache-2.0
#include "basemap/geocoder.h"
#include "basemap/onlineguard.h"

#include <QtNetwork/qtcpserver.h>
#include <QtNetwork/qtcpsocket.h>
#include <QtTest/qtest.h>

using namespace Qt::StringLiterals;
using namespace qairopay;
using namespace qairopay::basemap;

namespace {

/// A geocoder on this machine that answers all questions alike, or not at all.
class Host : public QTcpServer
{
public:
    QByteArrayList asked;

    explicit Host(const QByteArray &answer)
    {
        connect(this, &QTcpServer::newConnection, this, [this, answer] {
            auto *const socket = nextPendingConnection();
            connect(socket, &QTcpSocket::readyRead, socket, [this, socket, answer] {
                asked.append(socket->readAll().split(' ').value(1));
                if (answer.isEmpty())
                    return;
                socket->write(answer);
                socket->disconnectFromHost();
            });
        });
    }

    [[nodiscard]] QString pattern() const { return u"http://127.0.0.1:%1/?q={query}"_s.arg(serverPort()); }
};

QByteArray page(const QByteArray &status, const QByteArray &body)
{
    return "HTTP/1.1 " + status +
           "\r\nConnection: close\r\nContent-Length: " + QByteArray::number(body.size()) + "\r\n\r\n" + body;
}

} // namespace

class tst_Geocoder : public QObject
{
    Q_OBJECT

    OnlineGuard m_guard;

private Q_SLOTS:
    void makesAddresses_data()
    {
        QTest::addColumn<QString>("pattern");
        QTest::addColumn<QByteArray>("address");
        QTest::newRow("in the question")
            << u"https://geo.example.com/search?q={query}&format=json"_s
            << QByteArray("https://geo.example.com/search?q=1%20R%C3%A9sort%20%26%20Co%2F%231&format=json");
        QTest::newRow("in the path")
            << u"https://geo.example.com/geocode/{query}.json"_s
            << QByteArray("https://geo.example.com/geocode/1%20R%C3%A9sort%20%26%20Co%2F%231.json");
        QTest::newRow("without a path")
            << u"https://geo.example.com?q={query}"_s
            << QByteArray("https://geo.example.com?q=1%20R%C3%A9sort%20%26%20Co%2F%231");
        QTest::newRow("this machine")
            << u" http://127.0.0.1:8080/?q={query} "_s
            << QByteArray("http://127.0.0.1:8080/?q=1%20R%C3%A9sort%20%26%20Co%2F%231");
    }

    void makesAddresses()
    {
        QFETCH(QString, pattern);
        QFETCH(QByteArray, address);
        const auto url = geocoderUrl(pattern, u" 1 Résort &  Co/#1 "_s);
        QVERIFY2(url, url ? "" : qPrintable(url.error().message));
        QCOMPARE(url->toEncoded(), address);
    }

    void refusesPatterns_data()
    {
        QTest::addColumn<QString>("pattern");
        QTest::newRow("empty") << QString();
        QTest::newRow("no mark") << u"https://geo.example.com/search"_s;
        QTest::newRow("two marks") << u"https://geo.example.com/{query}?q={query}"_s;
        QTest::newRow("in the clear") << u"http://geo.example.com/?q={query}"_s;
        QTest::newRow("a password") << u"https://me:secret@geo.example.com/?q={query}"_s;
        QTest::newRow("the host itself") << u"https://{query}/"_s;
        QTest::newRow("a part of the host") << u"https://{query}.example.com/"_s;
        QTest::newRow("the port") << u"https://geo.example.com:{query}/"_s;
        QTest::newRow("a file") << u"file:///{query}"_s;
        QTest::newRow("no address") << u"look for {query}"_s;
    }

    void refusesPatterns()
    {
        QFETCH(QString, pattern);
        QVERIFY(!geocoderUrl(pattern, u"x"_s));
    }

    void nobodyIsAskedAtFirst()
    {
        Geocoder geocoder;
        QCOMPARE(geocoder.host(), QString());
        const auto found = geocoder.find(u"1 Resort Drive"_s);
        QVERIFY(found.isFinished());
        QVERIFY(!found.result());
    }

    void aWrongPatternLeavesTheOneBefore()
    {
        Geocoder geocoder;
        QVERIFY(geocoder.setPattern(u" https://geo.example.com/?q={query} "_s));
        QCOMPARE(geocoder.host(), u"geo.example.com"_s);
        const auto wrong = geocoder.setPattern(u"http://geo.example.com/?q={query}"_s);
        QVERIFY(!wrong);
        QCOMPARE(wrong.error().kind, ErrorKind::InvalidInput);
        QCOMPARE(geocoder.host(), u"geo.example.com"_s);
        QVERIFY(geocoder.setPattern(u" "_s));
        QCOMPARE(geocoder.host(), QString());
    }

    void findsPlaces()
    {
        Host host(page("200 OK", R"([{"lat":"28.4","lon":"-81.5","display_name":"1 Resort Drive"}])"));
        QVERIFY(host.listen(QHostAddress::LocalHost));
        Geocoder geocoder;
        QVERIFY(geocoder.setPattern(host.pattern()));
        const auto found = geocoder.find(u"1 Resort Drive"_s);
        QTRY_VERIFY(found.isFinished());
        const auto places = found.result();
        QVERIFY2(places, places ? "" : qPrintable(places.error().text()));
        QCOMPARE(places->size(), 1);
        QCOMPARE(places->first().name, u"1 Resort Drive"_s);
        QCOMPARE(host.asked, QByteArrayList{"/?q=1%20Resort%20Drive"});
    }

    void failuresAreTold_data()
    {
        QTest::addColumn<QByteArray>("answer");
        QTest::addColumn<ErrorKind>("kind");
        QTest::newRow("has nothing") << page("404 Not Found", {}) << ErrorKind::NotFound;
        QTest::newRow("an error") << page("500 Internal Server Error", "[]") << ErrorKind::Unavailable;
        QTest::newRow("no JSON") << page("200 OK", "<html>") << ErrorKind::Corrupt;
        QTest::newRow("too large") << page("200 OK", QByteArray(3 << 20, ' ')) << ErrorKind::LimitExceeded;
    }

    void failuresAreTold()
    {
        QFETCH(const QByteArray, answer);
        QFETCH(const ErrorKind, kind);
        Host host(answer);
        QVERIFY(host.listen(QHostAddress::LocalHost));
        Geocoder geocoder;
        QVERIFY(geocoder.setPattern(host.pattern()));
        const auto found = geocoder.find(u"x"_s);
        QTRY_VERIFY(found.isFinished());
        QVERIFY(!found.result());
        QCOMPARE(found.result().error().kind, kind);
    }

    void aQuestionEndsWithItsGeocoder()
    {
        Host host({});
        QVERIFY(host.listen(QHostAddress::LocalHost));
        auto geocoder = std::make_unique<Geocoder>();
        QVERIFY(geocoder->setPattern(host.pattern()));
        const auto found = geocoder->find(u"x"_s);
        QTRY_COMPARE(host.asked.size(), 1);
        QVERIFY(!found.isFinished());
        geocoder.reset();
        QTRY_VERIFY(found.isFinished());
        QVERIFY(found.isCanceled());
    }

    void nothingWentOnline() { QCOMPARE(m_guard.refusedHosts(), QStringList()); }
};

QTEST_GUILESS_MAIN(tst_Geocoder)
#include "tst_geocoder.moc"
