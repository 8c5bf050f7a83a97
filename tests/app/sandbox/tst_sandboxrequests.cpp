// SPDX-FileCopyrightText: 2026 QairoPay Pass Studio contributors
// SPDX-License-Identifier: Apache-2.0
#include "sandbox/api/requestlog.h"
#include "sandboxfixture.h"

#include <QtCore/qjsonarray.h>
#include <QtTest/qtest.h>

using namespace Qt::StringLiterals;
using namespace qairopay;
using namespace qairopay::tests;
using sandbox::RequestLine;
using sandbox::RequestLog;

/// The log of requests in memory (ours, local only).
class tst_SandboxRequests : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void init();
    void eachRequestIsALine();
    void nothingOfTheContentIsInIt();
    void refusedOnesAreLinesToo();
    void onlyNewOnesWhenAsked();
    void othersAreNotShown();
    void wrongQueriesAreRefused();
    void itKeepsSoMany();

private:
    [[nodiscard]] QJsonArray lines(const QByteArray &query = {})
    {
        return m_client->get("/v1/test/requests" + query).json()["data"_L1].toArray();
    }

    std::unique_ptr<SandboxFixture> m_sandbox;
    std::unique_ptr<HttpClient> m_client;
};

void tst_SandboxRequests::init()
{
    m_client.reset();
    m_sandbox = std::make_unique<SandboxFixture>(sandbox::Options{.rateLimits = false});
    m_client.reset(new HttpClient(m_sandbox->client()));
}

void tst_SandboxRequests::eachRequestIsALine()
{
    m_client->get("/v1/test/clock");
    QVERIFY(lines().isEmpty()); // who looks is not in it
    const auto id = createTemplate(*m_client);
    const auto got = m_client->get("/v1/pass_templates/" + id.toLatin1());
    const auto log = lines();
    QCOMPARE(log.size(), 2);
    QCOMPARE(log[0]["method"_L1].toString(), u"GET"_s);
    QCOMPARE(log[0]["route"_L1].toString(), u"/v1/pass_templates/*"_s);
    QCOMPARE(log[0]["operation"_L1].toString(), u"pass_templates.get"_s);
    QCOMPARE(log[0]["status"_L1].toInt(), 200);
    QCOMPARE(log[0]["request_id"_L1].toString().toLatin1(), got.headers.value("qairopay-request-id"));
    QVERIFY(log[0]["duration_ms"_L1].toDouble() > 0);
    QCOMPARE(log[1]["status"_L1].toInt(), 201);
}

void tst_SandboxRequests::nothingOfTheContentIsInIt()
{
    const auto pass = createPass(*m_client, createTemplate(*m_client), u"ada.secret@example.com"_s);
    const auto url =
        QUrl(m_client->get("/v1/passes/" + pass.toLatin1()).json()["download"_L1]["apple_url"_L1].toString());
    m_client->get(url.path().toLatin1());
    const auto body = m_client->get("/v1/test/requests").body;
    QVERIFY(body.contains("\"/d/*\""));
    QVERIFY(!body.contains(url.path().toLatin1()));
    QVERIFY(!body.contains(m_sandbox->server().key().reveal()));
    QVERIFY(!body.contains("ada.secret"));
    QVERIFY(!body.contains(pass.toLatin1()));
}

void tst_SandboxRequests::refusedOnesAreLinesToo()
{
    HttpClient nobody(m_sandbox->server().baseUrl(), Secret("qp_sk_sandbox_unknown"));
    nobody.post("/v1/passes");
    m_client->get("/v1/nowhere");
    const auto log = lines();
    QCOMPARE(log.size(), 2);
    QCOMPARE(log[0]["status"_L1].toInt(), 404);
    QVERIFY(log[0]["route"_L1].isNull());
    QCOMPARE(log[1]["status"_L1].toInt(), 401);
    QCOMPARE(log[1]["route"_L1].toString(), u"/v1/passes"_s);
}

void tst_SandboxRequests::onlyNewOnesWhenAsked()
{
    createTemplate(*m_client);
    const auto last = lines().at(0)["seq"_L1].toInteger();
    QVERIFY(lines("?after=" + QByteArray::number(last)).isEmpty());
    m_client->get("/v1/tenant");
    m_client->get("/v1/tenant");
    QCOMPARE(lines("?after=" + QByteArray::number(last)).size(), 2);
    QCOMPARE(lines("?limit=1").size(), 1);
    QCOMPARE(m_client->get("/v1/test/requests?limit=1").json()["last_seq"_L1].toInteger(), last + 2);
}

void tst_SandboxRequests::othersAreNotShown()
{
    auto live = m_sandbox->client(sandbox::KeyScope::Admin, sandbox::Environment::Live);
    live.get("/v1/tenant");
    QVERIFY(lines().isEmpty());
    QCOMPARE(live.get("/v1/test/requests").status, 404);
    HttpClient nobody(m_sandbox->server().baseUrl(), Secret("qp_sk_sandbox_unknown"));
    QCOMPARE(nobody.get("/v1/test/requests").status, 401);
}

void tst_SandboxRequests::wrongQueriesAreRefused()
{
    QCOMPARE(m_client->get("/v1/test/requests?limit=0").status, 400);
    QCOMPARE(m_client->get("/v1/test/requests?limit=501").status, 400);
    QCOMPARE(m_client->get("/v1/test/requests?after=-1").status, 400);
    QCOMPARE(m_client->get("/v1/test/requests?of=me").status, 400);
}

void tst_SandboxRequests::itKeepsSoMany()
{
    RequestLog log;
    QCOMPARE(log.lastSeq(), 0);
    for (int i = 0; i < 700; ++i)
        log.add({.tenant = i % 2 ? 1 : 2, .status = i});
    const auto kept = log.of(1, 0, 1000);
    QCOMPARE(kept.size(), qsizetype(RequestLog::mostKept / 2));
    QCOMPARE(kept.first().status, 699);
    QCOMPARE(kept.last().status, 201);
    QCOMPARE(log.of(1, kept.first().seq - 2, 1000).size(), 1);
    QCOMPARE(log.lastSeq(), 700);
}

QTEST_GUILESS_MAIN(tst_SandboxRequests)

#include "tst_sandboxrequests.moc"
