// SPDX-FileCopyrightText: 2026 QairoPay Pass Studio contributors
// SPDX-License-Identifier: Apache-2.0
#include "httpclient.h"
#include "sandbox/handover.h"
#include "support/markingtranslator.h"

#include <QtNetwork/qhostaddress.h>
#include <QtTest/qtest.h>

#include <atomic>

using namespace Qt::StringLiterals;
using namespace qairopay;
using namespace qairopay::tests;
using sandbox::Handover;

/// One pass for one phone: what the listener gives, what it refuses, and that it goes.
class tst_Handover : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void addressesOfThisComputerAreTold();
    void onlyPrivateAddressesAreListenedOn_data();
    void onlyPrivateAddressesAreListenedOn();
    void theFileIsFetchedUnderItsPath();
    void nothingElseIsAnswered_data();
    void nothingElseIsAnswered();
    void noTwoPathsAreAlike();
    void aTakenPortIsSaid();
    void closedItIsGone();

private:
    [[nodiscard]] static QByteArray pathOf(const Handover &handover)
    {
        return handover.url().path().toLatin1();
    }
    /// English in the log, the window's language in the window.
    static void isPhrase(const Error &error)
    {
        const test::MarkingTranslator translator;
        QCOMPARE(error.shownMessage(), u'«' + error.message + u'»');
    }
    [[nodiscard]] static Handover::Offer offer()
    {
        return {.address = u"127.0.0.1"_s, .port = 0, .bytes = "the pass", .taken = {}};
    }
};

void tst_Handover::addressesOfThisComputerAreTold()
{
    for (const auto &address : Handover::addresses()) {
        QVERIFY2(Handover::isPrivate(address), qPrintable(address));
        QVERIFY2(!QHostAddress(address).isLoopback(), qPrintable(address));
    }
}

void tst_Handover::onlyPrivateAddressesAreListenedOn_data()
{
    QTest::addColumn<QString>("address");
    QTest::addColumn<bool>("isPrivate");
    QTest::newRow("10") << u"10.1.2.3"_s << true;
    QTest::newRow("172.16") << u"172.16.0.1"_s << true;
    QTest::newRow("172.31") << u"172.31.255.254"_s << true;
    QTest::newRow("172.32") << u"172.32.0.1"_s << false;
    QTest::newRow("192.168") << u"192.168.1.20"_s << true;
    QTest::newRow("unique local") << u"fd12:3456::1"_s << true;
    QTest::newRow("loopback") << u"127.0.0.1"_s << true;
    QTest::newRow("all of them") << u"0.0.0.0"_s << false;
    QTest::newRow("all of them, IPv6") << u"::"_s << false;
    QTest::newRow("link local, which a code cannot name") << u"fe80::1"_s << false;
    QTest::newRow("public") << u"8.8.8.8"_s << false;
    QTest::newRow("public, IPv6") << u"2001:4860::1"_s << false;
    QTest::newRow("a name") << u"localhost"_s << false;
    QTest::newRow("nothing") << QString() << false;
}

void tst_Handover::onlyPrivateAddressesAreListenedOn()
{
    QFETCH(const QString, address);
    QFETCH(const bool, isPrivate);
    QCOMPARE(Handover::isPrivate(address), isPrivate);
    if (isPrivate)
        return;
    auto wish = offer();
    wish.address = address;
    const auto opened = Handover::open(wish);
    QVERIFY(!opened.has_value());
    QCOMPARE(opened.error().kind, ErrorKind::InvalidInput);
    QCOMPARE(opened.error().where, u"address"_s);
    isPhrase(opened.error());
}

void tst_Handover::theFileIsFetchedUnderItsPath()
{
    std::atomic<int> taken = 0;
    auto wish = offer();
    wish.taken = [&taken] { ++taken; };
    const auto opened = Handover::open(wish);
    QVERIFY(opened.has_value());
    HttpClient phone((*opened)->url());
    for (int i = 0; i < 2; ++i) { // an iPhone looks first and fetches then
        const auto reply = phone.get(pathOf(**opened));
        QCOMPARE(reply.status, 200);
        QCOMPARE(reply.body, "the pass"_ba);
        QCOMPARE(reply.headers.value("content-type"), "application/vnd.apple.pkpass"_ba);
        QCOMPARE(reply.headers.value("cache-control"), "no-store"_ba);
    }
    QTRY_COMPARE(taken.load(), 2);
}

void tst_Handover::nothingElseIsAnswered_data()
{
    QTest::addColumn<QByteArray>("method");
    QTest::addColumn<QByteArray>("target");
    QTest::addColumn<int>("status");
    QTest::newRow("the root") << "GET"_ba << "/"_ba << 404;
    QTest::newRow("the API") << "GET"_ba << "/v1/passes"_ba << 404;
    QTest::newRow("a longer path") << "GET"_ba << "PATH/more"_ba << 404;
    QTest::newRow("a query") << "GET"_ba << "PATH?a=b"_ba << 404;
    QTest::newRow("POST") << "POST"_ba << "PATH"_ba << 405;
    QTest::newRow("PUT elsewhere") << "PUT"_ba << "/x"_ba << 404;
    QTest::newRow("DELETE") << "DELETE"_ba << "PATH"_ba << 405;
}

void tst_Handover::nothingElseIsAnswered()
{
    QFETCH(const QByteArray, method);
    QFETCH(QByteArray, target);
    QFETCH(const int, status);
    std::atomic<int> taken = 0;
    auto wish = offer();
    wish.taken = [&taken] { ++taken; };
    const auto opened = Handover::open(wish);
    QVERIFY(opened.has_value());
    target.replace("PATH", pathOf(**opened));
    HttpClient phone((*opened)->url());
    const auto reply = phone.send(method, target);
    QCOMPARE(reply.status, status);
    QVERIFY(!reply.body.contains("the pass"));
    QCOMPARE(taken.load(), 0);
}

void tst_Handover::noTwoPathsAreAlike()
{
    const auto one = Handover::open(offer());
    const auto other = Handover::open(offer());
    QVERIFY(one.has_value() && other.has_value());
    QVERIFY(pathOf(**one) != pathOf(**other));
    QVERIFY(pathOf(**one).size() >= 43); // of 256 bits
    HttpClient phone((*one)->url());
    QCOMPARE(phone.get(pathOf(**other)).status, 404);
}

void tst_Handover::aTakenPortIsSaid()
{
    const auto one = Handover::open(offer());
    QVERIFY(one.has_value());
    auto wish = offer();
    wish.port = quint16((*one)->url().port());
    const auto other = Handover::open(wish);
    QVERIFY(!other.has_value());
    QVERIFY2(other.error().message.contains("Cannot listen on 127.0.0.1 port"_L1),
             qPrintable(other.error().message));
    isPhrase(other.error());
}

void tst_Handover::closedItIsGone()
{
    auto opened = Handover::open(offer());
    QVERIFY(opened.has_value());
    const auto url = (*opened)->url();
    opened->reset();
    QTcpSocket socket;
    socket.connectToHost(url.host(), quint16(url.port()));
    QVERIFY(!socket.waitForConnected());
}

QTEST_GUILESS_MAIN(tst_Handover)
#include "tst_handover.moc"
