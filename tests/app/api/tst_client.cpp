// SPDX-FileCopyrightText: 2026 QairoPay Pass Studio contributors
// SPDX-License-Identifier: Apache-2.0
#include "api/administration.h"
#include "api/client.h"
#include "api/sandboxtools.h"
#include "api/simulator.h"
#include "api/webhooks.h"
#include "support/faultserver.h"

#include <QtCore/qjsondocument.h>
#include <QtTest/qtest.h>

using namespace Qt::StringLiterals;
using namespace qairopay;
using namespace qairopay::api;
using qairopay::test::FaultServer;

namespace {

const QByteArray onePass = R"({"id":"pass_1","template_id":"tpl_1","status":"issued"})";
const QByteArray oneTemplate = R"({"id":"tpl_1","name":"A","kind":"loyalty",
    "brand":{"background_color":"#1F7A5A","foreground_color":"#FCFAF6"}})";

} // namespace

class TestClient : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void init();
    void calls_data();
    void calls();
    void answerGoesThroughThen();
    void rubbishIsCorruptAndItsOutcomeUnknown();
    void etagIsKept();
    void cancelledFutureIsNotCalledBack();
    void cancelAfterTheAnswerStillHolds();
    void endOfTheClientCancels();
    void batchSendsWhatTheJournalWrote();
    void foreignHostsGetNoStudioMembers();
    void foreignHostsHaveNoAssetsAndSimulators();
    void keyIsNotSentInTheClear();

private:
    Profile local() const { return {u"Test"_s, m_server->url(), Environment::Embedded, u"Acme"_s}; }

    std::unique_ptr<FaultServer> m_server;
};

void TestClient::init()
{
    m_server = std::make_unique<FaultServer>();
    m_server->script({FaultServer::reply(200, onePass, {"ETag: \"3\""})});
}

using Call = std::function<void(Client &)>;

void TestClient::calls_data()
{
    QTest::addColumn<Call>("call");
    QTest::addColumn<QByteArray>("line");
    const PassId pass(u"pass_1"_s);
    const TemplateId tpl(u"tpl_1"_s);
    const auto row = [](const char *line, Call call) {
        QTest::newRow(line) << std::move(call) << QByteArray(line);
    };
    row("POST /v1/pass_templates", [](Client &c) { c.createTemplate({}); });
    row("GET /v1/pass_templates/tpl_1", [=](Client &c) { c.template_(tpl); });
    row("GET /v1/pass_templates?limit=100", [](Client &c) { c.listTemplates(); });
    row("PATCH /v1/pass_templates/tpl_1", [=](Client &c) { c.patchTemplate(tpl, {}); });
    row("POST /v1/pass_templates/tpl_1/archive", [=](Client &c) { c.archiveTemplate(tpl); });
    row("POST /v1/passes", [](Client &c) { c.issuePass({}); });
    row("GET /v1/passes/pass_1", [=](Client &c) { c.pass(pass); });
    row("GET /v1/passes?limit=100", [](Client &c) { c.listPasses(); });
    row("PATCH /v1/passes/pass_1", [=](Client &c) { c.updatePass({pass, {}, {}}); });
    row("POST /v1/passes/pass_1/revoke", [=](Client &c) { c.revokePass({pass, {}}); });
    row("POST /v1/passes/batch", [](Client &c) { c.issueBatch("{}", "k"); });
    row("POST /v1/passes/batch_update", [](Client &c) { c.updateBatch("{}", "k"); });
    row("POST /v1/passes/batch_revoke", [](Client &c) { c.revokeBatch("{}", "k"); });
    row("GET /v1/passes/pass_1/scans?limit=100", [=](Client &c) { c.scansOfPass(pass); });
    row("GET /v1/scans?limit=100", [](Client &c) { c.listScans(); });
    row("GET /v1/webhooks/events?limit=100", [](Client &c) { c.listEvents(); });
    row("PUT /v1/assets/abc", [](Client &c) { c.putAsset(u"abc"_s, "x"); });
    row("GET /v1/assets/abc", [](Client &c) { c.asset(u"abc"_s); });
    row("POST /v1/test/passes/simulate_scan", [=](Client &c) { Simulator(c).scan({pass, {}, {}, {}, {}}); });
    row("POST /v1/test/passes/simulate_install",
        [=](Client &c) { Simulator(c).install(pass, WalletPlatform::Apple); });
    row("POST /v1/test/clock/advance",
        [](Client &c) { SandboxTools(c).advanceClock(std::chrono::hours(1)); });
    row("POST /v1/test/reset", [](Client &c) { Simulator(c).reset(); });
}

void TestClient::calls()
{
    QFETCH(Call, call);
    QFETCH(QByteArray, line);
    Client client(local(), Secret("k"));
    call(client);
    QTRY_COMPARE(m_server->received().size(), 1);
    const auto &received = m_server->received().first();
    QCOMPARE(received.method + ' ' + received.path, line);
    QCOMPARE(received.headers.contains("idempotency-key"), received.method != "GET");
}

void TestClient::answerGoesThroughThen()
{
    Client client(local(), Secret("k"));
    std::optional<Result<Pass>> seen;
    client.pass(PassId(u"pass_1"_s)).then(this, [&](const Result<Pass> &result) { seen = result; });
    QTRY_VERIFY(seen);
    QCOMPARE((*seen)->id, PassId(u"pass_1"_s));
}

void TestClient::rubbishIsCorruptAndItsOutcomeUnknown()
{
    m_server->script({FaultServer::reply(200, "<html>hello</html>")});
    Client client(local(), Secret("k"));
    auto future = client.issuePass({TemplateId(u"tpl_1"_s), {}});
    QTRY_VERIFY(future.isFinished());
    QCOMPARE(future.result().error().kind, ErrorKind::Corrupt);
    QVERIFY(outcomeIsUnknown(future.result().error()));
    QCOMPARE(m_server->received().size(), 1);
}

void TestClient::etagIsKept()
{
    m_server->script({FaultServer::reply(200, oneTemplate, {"ETag: \"3\""})});
    Client client(local(), Secret("k"));
    auto future = client.template_(TemplateId(u"tpl_1"_s));
    QTRY_VERIFY(future.isFinished());
    QCOMPARE(future.result()->etag, "\"3\""_ba);
    client.patchTemplate(TemplateId(u"tpl_1"_s), {}, future.result()->etag);
    QTRY_COMPARE(m_server->received().size(), 2);
    QCOMPARE(m_server->received().last().headers.value("if-match"), "\"3\""_ba);
}

void TestClient::cancelledFutureIsNotCalledBack()
{
    m_server->hold();
    Client client(local(), Secret("k"));
    bool called = false;
    auto future = client.pass(PassId(u"pass_1"_s));
    future.then(this, [&](const Result<Pass> &) { called = true; });
    QTRY_COMPARE(m_server->waiting(), 1);
    future.cancel();
    QTRY_COMPARE(m_server->waiting(), 0);
    QTRY_COMPARE(client.scheduler().pending(), 0);
    QVERIFY(future.isFinished());
    QVERIFY(!called);
}

void TestClient::cancelAfterTheAnswerStillHolds()
{
    Client client(local(), Secret("k"));
    bool called = false;
    auto future = client.pass(PassId(u"pass_1"_s));
    future.then(this, [&](const Result<Pass> &) { called = true; });
    // The answer is there, its continuation still in the event queue.
    connect(
        &client.scheduler(), &Scheduler::ratesChanged, this, [&] { future.cancel(); }, Qt::DirectConnection);
    m_server->script({FaultServer::reply(200, onePass,
                                         {"X-RateLimit-Limit: 5", "X-RateLimit-Remaining: 5",
                                          "X-RateLimit-Reset: 1", "X-RateLimit-Resource: read"})});
    QTRY_VERIFY(future.isFinished());
    QCoreApplication::processEvents();
    QVERIFY(!called);
}

void TestClient::endOfTheClientCancels()
{
    m_server->hold();
    bool called = false;
    auto client = std::make_unique<Client>(local(), Secret("k"));
    auto future = client->pass(PassId(u"pass_1"_s));
    future.then(this, [&](const Result<Pass> &) { called = true; });
    QTRY_COMPARE(m_server->waiting(), 1);
    client.reset();
    QVERIFY(future.isFinished());
    QVERIFY(future.isCanceled());
    QTest::qWait(10);
    QVERIFY(!called);
}

void TestClient::batchSendsWhatTheJournalWrote()
{
    m_server->script(
        {FaultServer::reply(200, R"({"results":[{"index":0,"status":"ok","pass":)" + onePass + "}]}")});
    Client client(local(), Secret("k"));
    const QByteArray body = R"({ "passes" : [ {"template_id":"tpl_1"} ] })";
    auto future = client.issueBatch(body, "batch-1");
    QTRY_VERIFY(future.isFinished());
    QCOMPARE(future.result()->succeeded, 1);
    QCOMPARE(m_server->received().first().body, body);
    QCOMPARE(m_server->received().first().headers.value("idempotency-key"), "batch-1"_ba);
}

void TestClient::foreignHostsGetNoStudioMembers()
{
    // A profile that calls the same server by what it is not: x_studio must stay behind.
    PassTemplate value;
    value.name = u"A"_s;
    value.studio.notes = u"for us only"_s;
    Client ours(local(), Secret("k"));
    ours.createTemplate(value);
    QTRY_COMPARE(m_server->received().size(), 1);
    QVERIFY(m_server->received().last().body.contains("x_studio"));

    Client theirs({u"Q"_s, m_server->url(), Environment::Sandbox, {}}, Secret("k"));
    theirs.createTemplate(value);
    theirs.patchTemplate(TemplateId(u"tpl_1"_s), {{u"name"_s, u"B"_s}, {u"x_studio"_s, QJsonObject()}});
    QTRY_COMPARE(m_server->received().size(), 3);
    QVERIFY(!m_server->received().at(1).body.contains("x_studio"));
    QVERIFY(!m_server->received().at(2).body.contains("x_studio"));
}

void TestClient::foreignHostsHaveNoAssetsAndSimulators()
{
    Client client({u"Q"_s, m_server->url(), Environment::Sandbox, {}}, Secret("k"));
    QCOMPARE(client.putAsset(u"abc"_s, "x").result().error().kind, ErrorKind::Unsupported);
    QCOMPARE(client.asset(u"abc"_s).result().error().kind, ErrorKind::Unsupported);
    QCOMPARE(Simulator(client).reset().result().error().kind, ErrorKind::Unsupported);
    QCOMPARE(SandboxTools(client).clock().result().error().kind, ErrorKind::Unsupported);
    QCOMPARE(Administration(client).keys().result().error().kind, ErrorKind::Unsupported);
    QCOMPARE(Webhooks(client).deliveriesTo(u"we_1"_s).result().error().kind, ErrorKind::Unsupported);
    QTest::qWait(10);
    QVERIFY(m_server->received().isEmpty());
}

void TestClient::keyIsNotSentInTheClear()
{
    Client client({u"Q"_s, QUrl(u"http://192.0.2.1"_s), Environment::Sandbox, {}}, Secret("k"));
    const auto future = client.pass(PassId(u"pass_1"_s));
    QVERIFY(future.isFinished());
    QCOMPARE(future.result().error().kind, ErrorKind::InvalidInput);
}

QTEST_GUILESS_MAIN(TestClient)
#include "tst_client.moc"
