// SPDX-FileCopyrightText: 2026 QairoPay Pass Studio contributors
// SPDX-License-Identifier: Apache-2.0
#include "phonefixture.h"

#include <QtCore/qjsonarray.h>
#include <QtTest/qtest.h>

using namespace Qt::StringLiterals;
using namespace qairopay;
using namespace qairopay::tests;

/// Apple's web service as a phone meets it (ecosystem.md 3.3).
class tst_SandboxWallet : public QObject, private PhoneFixture
{
    Q_OBJECT

private Q_SLOTS:
    void init();
    void passesSayWhereTheyUpdate();
    void withoutAPublicAddressTheySayNothing();
    void registeringTwiceIsNoSecondRegistration();
    void strangersAreRefused_data();
    void strangersAreRefused();
    void anotherTenantsPassIsRefused();
    void badRegistrationsAreRefused_data();
    void badRegistrationsAreRefused();
    void deviceNamesHaveALimit_data();
    void deviceNamesHaveALimit();
    void headHasNoBody();
    void unregisteringLeavesTheOthers();
    void theLastDeviceTakesThePassOut();
    void complaintsAreKept();
};

void tst_SandboxWallet::init()
{
    startWith({.publicUrl = u"https://passes.example/"_s});
}

void tst_SandboxWallet::passesSayWhereTheyUpdate()
{
    const auto pass = issue();
    QVERIFY(m_tokens.value(pass).size() >= 16);
    const auto file = passJson(fetch(pass).body);
    QCOMPARE(file["webServiceURL"_L1].toString().toLatin1(), "https://passes.example/apple/" + m_tenant);
    setPoints(pass, 7);
    QCOMPARE(passJson(fetch(pass).body)["authenticationToken"_L1].toString().toLatin1(),
             m_tokens.value(pass));
    QVERIFY(m_tokens.value(issue()) != m_tokens.value(pass));
}

void tst_SandboxWallet::withoutAPublicAddressTheySayNothing()
{
    startWith({});
    const auto pass =
        m_client->post("/v1/passes", passFor(QString::fromLatin1(m_template), u"a@b.example"_s)).json();
    const auto url = QUrl(pass["download"_L1]["apple_url"_L1].toString());
    const auto file = passJson(m_phone->get(url.path().toLatin1()).body);
    QVERIFY(!file.isEmpty());
    QVERIFY(!file.contains("webServiceURL"_L1));
    QVERIFY(!file.contains("authenticationToken"_L1));
    const auto apple = m_client->get("/v1/wallets").json().value("apple"_L1);
    QVERIFY(apple["web_service_url"_L1].isNull());
    QVERIFY(apple["web_service_remark"_L1].toString().contains("--public-url"_L1));
}

void tst_SandboxWallet::registeringTwiceIsNoSecondRegistration()
{
    const auto pass = issue();
    QCOMPARE(enroll("phone", pass), 201);
    QCOMPARE(statusOf(pass), u"installed"_s);
    QCOMPARE(enroll("phone", pass, "0ther"), 200);
    QCOMPARE(enroll("watch", pass), 201);
    const auto apple = m_client->get("/v1/wallets").json().value("apple"_L1);
    QCOMPARE(apple["devices"_L1].toInt(), 2);
    QCOMPARE(apple["registrations"_L1].toInt(), 2);
    const auto events = m_client->get("/v1/webhooks/events?type=pass.installed").json()["data"_L1].toArray();
    QCOMPARE(events.size(), 1);
}

void tst_SandboxWallet::strangersAreRefused_data()
{
    QTest::addColumn<QByteArray>("authorization");
    QTest::newRow("without a header") << QByteArray();
    QTest::newRow("with another scheme") << QByteArray("Bearer TOKEN");
    QTest::newRow("with a token cut short") << QByteArray("ApplePass TOKE");
    QTest::newRow("with an empty token") << QByteArray("ApplePass ");
    QTest::newRow("with another pass's token") << QByteArray("ApplePass OTHER");
}

void tst_SandboxWallet::strangersAreRefused()
{
    QFETCH(const QByteArray, authorization);
    const auto pass = issue();
    auto sent = authorization;
    sent.replace("TOKEN", m_tokens.value(pass)).replace("TOKE", m_tokens.value(pass).chopped(1));
    sent.replace("OTHER", m_tokens.value(issue()));
    const Headers headers{{"Authorization", sent.isEmpty() ? QByteArray() : sent}};
    const QByteArray body = "{\"pushToken\":\"c0ffee\"}";
    const auto one = registrations("phone") + '/' + pass;
    for (const auto &reply :
         {m_phone->send("POST", one, body, headers), m_phone->send("DELETE", one, {}, headers),
          m_phone->get(passPath(pass), headers)}) {
        QCOMPARE(reply.status, 401);
        QCOMPARE(reply.headers.value("www-authenticate"), "ApplePass");
    }
    QCOMPARE(list("phone").status, 204);
    QCOMPARE(statusOf(pass), u"issued"_s);
}

void tst_SandboxWallet::anotherTenantsPassIsRefused()
{
    const auto pass = issue();
    HttpClient live(m_sandbox->client(sandbox::KeyScope::Admin, sandbox::Environment::Live));
    const auto ours = m_tenant;
    m_tenant = live.get("/v1/tenant").json()["id"_L1].toString().toLatin1();
    QVERIFY(m_tenant != ours);
    QCOMPARE(fetch(pass).status, 401);
    QCOMPARE(enroll("phone", pass), 401);
    QCOMPARE(m_phone->send("DELETE", registrations("phone") + '/' + pass, {}, key(pass)).status, 401);
    QCOMPARE(live.get("/v1/wallets").json()["apple"_L1]["devices"_L1].toInt(-1), 0);
    m_tenant = "tnt_nobody";
    QCOMPARE(fetch(pass).status, 404);
    QCOMPARE(enroll("phone", pass), 404);
    QCOMPARE(list("phone").status, 404);
    QCOMPARE(m_phone->post(front() + "/v1/log", {}).status, 404);
    m_tenant = ours;
    QCOMPARE(enroll("phone", pass), 201);
}

void tst_SandboxWallet::badRegistrationsAreRefused_data()
{
    QTest::addColumn<QByteArray>("device");
    QTest::addColumn<QByteArray>("body");
    QTest::addColumn<QString>("error");
    QTest::newRow("no push token") << QByteArray("phone") << QByteArray("{}")
                                   << u"invalid_parameter/missing_field"_s;
    QTest::newRow("a push token that is none")
        << QByteArray("phone") << QByteArray("{\"pushToken\":7}") << u"invalid_parameter/pattern_mismatch"_s;
    QTest::newRow("a push token that is a path")
        << QByteArray("phone") << QByteArray("{\"pushToken\":\"a/../b?\"}")
        << u"invalid_parameter/pattern_mismatch"_s;
    QTest::newRow("no JSON") << QByteArray("phone") << QByteArray("push")
                             << u"invalid_parameter/malformed_json"_s;
    QTest::newRow("a device that is none") << QByteArray("a%20b") << QByteArray("{\"pushToken\":\"a\"}")
                                           << u"invalid_parameter/pattern_mismatch"_s;
    QTest::newRow("a device with a name too long")
        << QByteArray(129, 'a') << QByteArray("{\"pushToken\":\"a\"}")
        << u"invalid_parameter/pattern_mismatch"_s;
}

void tst_SandboxWallet::badRegistrationsAreRefused()
{
    QFETCH(const QByteArray, device);
    QFETCH(const QByteArray, body);
    QFETCH(const QString, error);
    const auto pass = issue();
    const auto reply = m_phone->send("POST", registrations(device) + '/' + pass, body, key(pass));
    QCOMPARE(reply.status, 400);
    QCOMPARE(reply.error(), error);
}

void tst_SandboxWallet::deviceNamesHaveALimit_data()
{
    QTest::addColumn<int>("length");
    QTest::addColumn<int>("enrolled");
    QTest::addColumn<int>("listed");
    QTest::addColumn<int>("left");
    QTest::newRow("an iPhone's") << 32 << 201 << 200 << 200;
    QTest::newRow("the longest") << 128 << 201 << 200 << 200;
    QTest::newRow("one too long") << 129 << 400 << 400 << 400;
    QTest::newRow("far too long") << 3000 << 400 << 400 << 400;
}

void tst_SandboxWallet::deviceNamesHaveALimit()
{
    QFETCH(const int, length);
    QFETCH(const int, enrolled);
    QFETCH(const int, listed);
    QFETCH(const int, left);
    const QByteArray device(length, 'a');
    const auto pass = issue();
    QCOMPARE(enroll(device, pass), enrolled);
    QCOMPARE(list(device).status, listed);
    QCOMPARE(leave(device, pass).status, left);
}

void tst_SandboxWallet::headHasNoBody()
{
    const auto pass = issue();
    QTcpSocket socket;
    const auto url = m_sandbox->server().baseUrl();
    socket.connectToHost(url.host(), quint16(url.port()));
    QVERIFY(socket.waitForConnected());
    socket.write("HEAD " + passPath(pass) +
                 " HTTP/1.1\r\nHost: localhost\r\nConnection: close\r\nAuthorization: " +
                 key(pass).value("Authorization") + "\r\n\r\n");
    while (socket.state() == QAbstractSocket::ConnectedState && socket.waitForReadyRead())
        ;
    const auto answer = socket.readAll();
    QVERIFY2(answer.startsWith("HTTP/1.1 200"), answer.constData());
    QVERIFY(answer.contains("Last-Modified: "));
    QVERIFY(answer.endsWith("\r\n\r\n"));
}

void tst_SandboxWallet::unregisteringLeavesTheOthers()
{
    const auto pass = issue();
    enroll("phone", pass);
    enroll("watch", pass);
    const auto one = registrations("phone") + '/' + pass;
    QCOMPARE(m_phone->send("DELETE", one, {}, key(pass)).status, 200);
    QCOMPARE(m_phone->send("DELETE", one, {}, key(pass)).status, 200);
    QCOMPARE(list("phone").status, 204);
    QCOMPARE(list("watch").status, 200);
    QCOMPARE(statusOf(pass), u"installed"_s);
}

void tst_SandboxWallet::theLastDeviceTakesThePassOut()
{
    const auto pass = issue();
    enroll("phone", pass);
    m_phone->send("DELETE", registrations("phone") + '/' + pass, {}, key(pass));
    QCOMPARE(statusOf(pass), u"removed"_s);
    QCOMPARE(m_client->get("/v1/wallets").json()["apple"_L1]["devices"_L1].toInt(), 0);
    // Added again, it is back; revoked, a device still gets the voided pass.
    QCOMPARE(enroll("phone", pass), 201);
    QCOMPARE(statusOf(pass), u"installed"_s);
    m_client->post("/v1/passes/" + pass + "/revoke");
    QVERIFY(passJson(fetch(pass).body)["voided"_L1].toBool());
    QCOMPARE(m_phone->send("DELETE", registrations("phone") + '/' + pass, {}, key(pass)).status, 200);
    QCOMPARE(statusOf(pass), u"revoked"_s);
}

void tst_SandboxWallet::complaintsAreKept()
{
    m_phone->send("POST", front() + "/v1/log", R"({"logs":["first","second"]})");
    QCOMPARE(m_phone->send("POST", front() + "/v1/log", R"({"logs":"none"})").status, 200);
    const auto lines = m_client->get("/v1/test/devices/log").json()["data"_L1].toArray();
    QCOMPARE(lines.size(), 2);
    QCOMPARE(lines[0]["message"_L1].toString(), u"second"_s);
}

QTEST_GUILESS_MAIN(tst_SandboxWallet)
#include "tst_sandboxwallet.moc"
