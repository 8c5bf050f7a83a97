// SPDX-FileCopyrightText: 2026 QairoPay Pass Studio contributors
// SPDX-License-Identifier: Apache-2.0
#include "sandboxfixture.h"
#include "webhookreceiver.h"

#include <QtCore/qdir.h>
#include <QtCore/qjsonarray.h>
#include <QtCore/qjsondocument.h>
#include <QtCore/qmessageauthenticationcode.h>
#include <QtCore/qprocess.h>
#include <QtTest/qtest.h>

using namespace Qt::StringLiterals;
using namespace qairopay;
using namespace qairopay::tests;

/// Webhooks from the API to somebody's socket (api-contract 2.5, 6, 10.5).
class tst_SandboxWebhooks : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void init();
    void cleanup();
    void anEventArrivesSigned();
    void olderVersionsHaveTheOlderHeader();
    void onlyWantedEventsCome();
    void aSecretIsShownOnceAndStoredSealed();
    void duringRotationBothSecretsSign();
    void eventsComeInOrder();
    void theWholeScheduleThenDead();
    void statusesAreFinalOrNot_data();
    void statusesAreFinalOrNot();
    void brokenConnectionsAreTriedAgain_data();
    void brokenConnectionsAreTriedAgain();
    void aHangingEndpointDelaysNobody();
    void replaySendsTheSameEvent();
    void deliveriesOfAnEndpoint();
    void disabledAndDeletedGetNothing();
    void whatWaitsSurvivesARestart();
    void aKilledServerLosesNothing();
    void refusals_data();
    void refusals();
    void anotherTenantsDoNotExist();
    void thereIsAMost();
    void resetKeepsEndpoints();

private:
    QJsonObject endpoint(const WebhookReceiver &receiver, QJsonObject more = {})
    {
        more.insert(u"url"_s, receiver.url());
        return m_client->post("/v1/webhooks/endpoints", more).json();
    }
    /// One more event; answers its id.
    QByteArray happen();
    QJsonArray deliveriesOf(const QByteArray &event)
    {
        return m_client->get("/v1/webhooks/events/" + event + "/deliveries").json()["data"_L1].toArray();
    }
    /// Waits until the first delivery of an event has so many attempts written down.
    QJsonObject attempted(const QByteArray &event, qsizetype attempts = 1);
    void advance(qint64 seconds) { m_client->post("/v1/test/clock/advance", {{u"seconds"_s, seconds}}); }

    std::unique_ptr<SandboxFixture> m_sandbox;
    std::unique_ptr<HttpClient> m_client;
};

namespace {

QByteArray pathOf(const QJsonObject &endpoint, const QByteArray &verb = {})
{
    return "/v1/webhooks/endpoints/" + endpoint["id"_L1].toString().toLatin1() + verb;
}

QByteArray expectedSignature(const Received &request, const QString &secret)
{
    const auto header = request.headers.value("qairopay-signature");
    const auto time = header.mid(2, header.indexOf(',') - 2);
    QMessageAuthenticationCode code(QCryptographicHash::Sha256, secret.toUtf8());
    code.addData(time + '.' + request.body);
    return "v1=" + code.result().toHex();
}

} // namespace

void tst_SandboxWebhooks::init()
{
    m_client.reset();
    m_sandbox = std::make_unique<SandboxFixture>(
        sandbox::Options{.rateLimits = false, .webhooks = {.allowLoopback = true, .timeoutSeconds = 1}});
    m_client.reset(new HttpClient(m_sandbox->client()));
}

void tst_SandboxWebhooks::cleanup()
{
    // Before the receivers of the test: nothing is sent into a closed socket.
    m_client.reset();
    m_sandbox.reset();
}

QByteArray tst_SandboxWebhooks::happen()
{
    createTemplate(*m_client);
    const auto events = m_client->get("/v1/webhooks/events?limit=1").json()["data"_L1].toArray();
    return events.first()["id"_L1].toString().toLatin1();
}

QJsonObject tst_SandboxWebhooks::attempted(const QByteArray &event, qsizetype attempts)
{
    QJsonObject delivery;
    [[maybe_unused]] const bool came = QTest::qWaitFor(
        [&] {
            delivery = deliveriesOf(event).first().toObject();
            return delivery["attempts"_L1].toArray().size() >= attempts;
        },
        20'000);
    return delivery;
}

void tst_SandboxWebhooks::anEventArrivesSigned()
{
    WebhookReceiver receiver;
    const auto hook = endpoint(receiver, {{u"description"_s, u"CRM"_s}});
    QCOMPARE(hook["status"_L1].toString(), u"enabled"_s);
    QCOMPARE(hook["enabled_events"_L1].toArray(), (QJsonArray{u"*"_s}));
    const auto event = happen();
    QVERIFY(receiver.waitFor(1));
    const auto request = receiver.received().first();
    QCOMPARE(request.requestLine, "POST /hook HTTP/1.1");
    QCOMPARE(request.headers.value("content-type"), "application/json");
    QCOMPARE(request.headers.value("user-agent"), "QairoPay-Webhooks/1");
    QCOMPARE(request.json(), m_client->get("/v1/webhooks/events/" + event).json());
    const auto header = request.headers.value("qairopay-signature");
    QVERIFY(header.startsWith("t=1795000000,v1="));
    QCOMPARE(header.split(',').mid(1), QList{expectedSignature(request, hook["secret"_L1].toString())});
    const auto delivery = attempted(event);
    QCOMPARE(delivery["status"_L1].toString(), u"delivered"_s);
    const auto attempt = delivery["attempts"_L1].toArray().first();
    QCOMPARE(attempt["status_code"_L1].toInt(), 200);
    QCOMPARE(attempt["outcome"_L1].toString(), u"delivered"_s);
}

void tst_SandboxWebhooks::olderVersionsHaveTheOlderHeader()
{
    WebhookReceiver receiver;
    endpoint(receiver, {{u"api_version"_s, u"2025-11-01"_s}});
    happen();
    QVERIFY(receiver.waitFor(1));
    const auto request = receiver.received().first();
    QVERIFY(request.headers.contains("x-qairopay-signature"));
    QVERIFY(!request.headers.contains("qairopay-signature"));
    QCOMPARE(request.json()["api_version"_L1].toString(), u"2025-11-01"_s);
}

void tst_SandboxWebhooks::onlyWantedEventsCome()
{
    WebhookReceiver passes;
    WebhookReceiver all;
    endpoint(passes, {{u"enabled_events"_s, QJsonArray{u"pass.*"_s}}});
    endpoint(all);
    const auto id = createTemplate(*m_client);
    createPass(*m_client, id);
    QVERIFY(all.waitFor(2));
    QVERIFY(passes.waitFor(1));
    QCOMPARE(passes.received().first().json()["type"_L1].toString(), u"pass.created"_s);
    const auto first = all.received().first().json();
    QCOMPARE(first["type"_L1].toString(), u"pass_template.created"_s);
    QCOMPARE(deliveriesOf(first["id"_L1].toString().toLatin1()).size(), 1);
}

void tst_SandboxWebhooks::aSecretIsShownOnceAndStoredSealed()
{
    WebhookReceiver receiver;
    const Headers once{{"Idempotency-Key", "hook"}};
    const auto made = m_client->post("/v1/webhooks/endpoints", {{u"url"_s, receiver.url()}}, once);
    const auto secret = made.json()["secret"_L1].toString();
    QVERIFY(secret.startsWith("whsec_"_L1));
    QCOMPARE(secret.size(), 6 + 43); // 32 bytes
    QCOMPARE(m_client->post("/v1/webhooks/endpoints", {{u"url"_s, receiver.url()}}, once).body, made.body);
    QVERIFY(!m_client->get(pathOf(made.json())).json().contains("secret"_L1));
    QVERIFY(!m_client->get("/v1/webhooks/endpoints").body.contains(secret.toLatin1()));
    m_sandbox->stop();
    const QDir folder(m_sandbox->folder());
    for (const auto &name : folder.entryList(QDir::Files)) {
        QFile file(folder.filePath(name));
        QVERIFY(file.open(QIODevice::ReadOnly));
        QVERIFY2(!file.readAll().contains(secret.toLatin1()), qPrintable(name));
    }
}

void tst_SandboxWebhooks::duringRotationBothSecretsSign()
{
    WebhookReceiver receiver;
    const auto hook = endpoint(receiver);
    const auto fresh = m_client->post(pathOf(hook, "/rotate_secret")).json()["secret"_L1].toString();
    QVERIFY(fresh != hook["secret"_L1].toString());
    happen();
    QVERIFY(receiver.waitFor(1));
    auto request = receiver.received().at(0);
    QCOMPARE(
        request.headers.value("qairopay-signature").split(',').mid(1),
        (QList{expectedSignature(request, fresh), expectedSignature(request, hook["secret"_L1].toString())}));
    advance(86'400);
    happen();
    QVERIFY(receiver.waitFor(2));
    request = receiver.received().at(1);
    QCOMPARE(request.headers.value("qairopay-signature").split(',').mid(1),
             QList{expectedSignature(request, fresh)});
}

void tst_SandboxWebhooks::eventsComeInOrder()
{
    WebhookReceiver receiver;
    endpoint(receiver);
    const auto id = createTemplate(*m_client);
    QJsonArray passes;
    for (int i = 0; i < 39; ++i)
        passes.append(passFor(id, u"a%1@example.com"_s.arg(i)));
    m_client->post("/v1/passes/batch", {{u"passes"_s, passes}});
    QVERIFY(receiver.waitFor(40));
    QStringList ids;
    for (const auto &request : receiver.received())
        ids.append(request.json()["id"_L1].toString());
    auto sorted = ids;
    sorted.sort();
    QCOMPARE(ids, sorted);
    QCOMPARE(QSet(ids.begin(), ids.end()).size(), 40);
}

void tst_SandboxWebhooks::theWholeScheduleThenDead()
{
    WebhookReceiver receiver(WebhookReceiver::status(500));
    const auto hook = endpoint(receiver);
    const auto event = happen();
    const QList<qint64> gaps{30, 120, 600, 1800, 7200, 21'600, 64'800, 172'800, 345'600};
    for (qsizetype i = 0; i < gaps.size(); ++i) {
        const auto delivery = attempted(event, i + 1);
        QCOMPARE(delivery["status"_L1].toString(), u"pending"_s);
        const auto attempts = delivery["attempts"_L1].toArray();
        QCOMPARE(attempts.size(), i + 1);
        const auto last = QDateTime::fromString(attempts.last()["at"_L1].toString(), Qt::ISODateWithMs);
        const auto next = QDateTime::fromString(delivery["next_attempt_at"_L1].toString(), Qt::ISODateWithMs);
        const auto gap = last.msecsTo(next);
        QVERIFY2(gap >= gaps[i] * 1000 && gap <= gaps[i] * 1100, qPrintable(QString::number(gap)));
        advance((gap + 999) / 1000);
    }
    const auto delivery = attempted(event, 10);
    QCOMPARE(delivery["status"_L1].toString(), u"failed"_s);
    QVERIFY(delivery["next_attempt_at"_L1].isNull());
    QCOMPARE(receiver.received().size(), 10);
    QCOMPARE(m_client->get(pathOf(hook)).json()["status"_L1].toString(), u"dead"_s);
    // Each attempt is the same event, signed anew.
    const auto first = receiver.received().first();
    const auto last = receiver.received().last();
    QCOMPARE(last.body, first.body);
    QVERIFY(last.headers.value("qairopay-signature") != first.headers.value("qairopay-signature"));
    // What happens meanwhile waits until somebody turns it on again.
    const auto later = happen();
    QCOMPARE(deliveriesOf(later).first()["status"_L1].toString(), u"pending"_s);
    receiver.answerWith(WebhookReceiver::status(204));
    QCOMPARE(m_client->patch(pathOf(hook), {{u"status"_s, u"enabled"_s}}).status, 200);
    QCOMPARE(attempted(later)["status"_L1].toString(), u"delivered"_s);
    QCOMPARE(receiver.received().size(), 11);
}

void tst_SandboxWebhooks::statusesAreFinalOrNot_data()
{
    QTest::addColumn<int>("status");
    QTest::addColumn<QString>("state");
    QTest::addColumn<QString>("outcome");
    for (const int fine : {200, 201, 202, 204, 299})
        QTest::addRow("%d", fine) << fine << u"delivered"_s << u"delivered"_s;
    for (const int again : {408, 409, 425, 429, 500, 502, 503, 599})
        QTest::addRow("%d", again) << again << u"pending"_s << u"http_error"_s;
    for (const int over : {400, 401, 403, 404, 410, 418, 422})
        QTest::addRow("%d", over) << over << u"failed"_s << u"http_error"_s;
    for (const int elsewhere : {301, 302, 303, 307, 308})
        QTest::addRow("%d", elsewhere) << elsewhere << u"failed"_s << u"redirect"_s;
}

void tst_SandboxWebhooks::statusesAreFinalOrNot()
{
    QFETCH(int, status);
    WebhookReceiver elsewhere;
    WebhookReceiver receiver(
        WebhookReceiver::status(status, "Location: " + elsewhere.url().toLatin1() + "\r\n"));
    const auto hook = endpoint(receiver);
    const auto delivery = attempted(happen());
    QTEST(delivery["status"_L1].toString(), "state");
    const auto attempt = delivery["attempts"_L1].toArray().first();
    QTEST(attempt["outcome"_L1].toString(), "outcome");
    QCOMPARE(attempt["status_code"_L1].toInt(), status);
    QCOMPARE(m_client->get(pathOf(hook)).json()["status"_L1].toString(), u"enabled"_s);
    QCOMPARE(elsewhere.received().size(), 0);
}

void tst_SandboxWebhooks::brokenConnectionsAreTriedAgain_data()
{
    QTest::addColumn<QByteArray>("answer");
    QTest::addColumn<QString>("outcome");
    QTest::newRow("no answer") << WebhookReceiver::hang << u"timeout"_s;
    QTest::newRow("a reset") << WebhookReceiver::reset << u"connection_failed"_s;
    QTest::newRow("closed without a word") << ""_ba << u"connection_failed"_s;
    QTest::newRow("half a head") << "HTTP/1.1 200 OK\r\nContent-"_ba << u"connection_failed"_s;
    QTest::newRow("not HTTP") << "220 mail.example ESMTP\r\n\r\n"_ba << u"connection_failed"_s;
    QTest::newRow("an endless head") << "HTTP/1.1 200 OK\r\n" + QByteArray("X: y\r\n").repeated(10'000)
                                     << u"connection_failed"_s;
}

void tst_SandboxWebhooks::brokenConnectionsAreTriedAgain()
{
    QFETCH(QByteArray, answer);
    WebhookReceiver receiver(answer);
    endpoint(receiver);
    const auto event = happen();
    auto delivery = attempted(event);
    QCOMPARE(delivery["status"_L1].toString(), u"pending"_s);
    QTEST(delivery["attempts"_L1].toArray().first()["outcome"_L1].toString(), "outcome");
    QVERIFY(delivery["attempts"_L1].toArray().first()["status_code"_L1].isNull());
    QCOMPARE(receiver.received().size(), 1); // no second try of its own
    receiver.answerWith(WebhookReceiver::status(200));
    advance(33);
    delivery = attempted(event, 2);
    QCOMPARE(delivery["status"_L1].toString(), u"delivered"_s);
}

void tst_SandboxWebhooks::aHangingEndpointDelaysNobody()
{
    m_client.reset();
    m_sandbox = std::make_unique<SandboxFixture>(
        sandbox::Options{.rateLimits = false, .webhooks = {.allowLoopback = true, .timeoutSeconds = 600}});
    m_client.reset(new HttpClient(m_sandbox->client()));
    WebhookReceiver dead(WebhookReceiver::hang);
    WebhookReceiver alive;
    endpoint(dead);
    endpoint(alive);
    for (int i = 0; i < 20; ++i)
        happen();
    QVERIFY(alive.waitFor(20));
    QCOMPARE(dead.received().size(), 1); // still at its first, for the ten minutes it may take
    cleanup();
}

void tst_SandboxWebhooks::replaySendsTheSameEvent()
{
    WebhookReceiver receiver;
    WebhookReceiver other;
    const auto hook = endpoint(receiver);
    endpoint(other, {{u"enabled_events"_s, QJsonArray{u"pass.*"_s}}});
    const auto event = happen();
    QVERIFY(receiver.waitFor(1));
    attempted(event);
    advance(60);
    const QByteArray path = "/v1/webhooks/events/" + event + "/replay";
    const auto answer = m_client->post(path);
    QCOMPARE(answer.status, 200);
    QCOMPARE(answer.json()["deliveries"_L1].toArray().size(), 1); // the other does not want this type
    QVERIFY(receiver.waitFor(2));
    const auto first = receiver.received().at(0);
    const auto second = receiver.received().at(1);
    QCOMPARE(second.body, first.body);
    QVERIFY(second.headers.value("qairopay-signature").startsWith("t=1795000060,"));
    const auto deliveries = deliveriesOf(event);
    QCOMPARE(deliveries.size(), 2);
    QCOMPARE(deliveries[0]["replay"_L1].toBool(), true);
    QCOMPARE(deliveries[1]["replay"_L1].toBool(), false);
    // By name it goes even where the type is not subscribed; not to what is off or does not exist.
    const auto to = [&](const QString &id) { return m_client->post(path, {{u"endpoint_id"_s, id}}); };
    QCOMPARE(to(hook["id"_L1].toString()).status, 200);
    QCOMPARE(to(u"whk_X"_s).error(), u"not_found/endpoint_not_found"_s);
    m_client->patch(pathOf(hook), {{u"status"_s, u"disabled"_s}});
    QCOMPARE(to(hook["id"_L1].toString()).error(), u"conflict/endpoint_not_enabled"_s);
    QCOMPARE(m_client->post("/v1/webhooks/events/evt_X/replay").error(), u"not_found/event_not_found"_s);
}

void tst_SandboxWebhooks::deliveriesOfAnEndpoint()
{
    WebhookReceiver receiver;
    WebhookReceiver other;
    const auto made = endpoint(receiver);
    endpoint(other);
    const auto first = happen();
    const auto second = happen();
    QVERIFY(receiver.waitFor(2));
    const auto list = m_client->get(pathOf(made, "/deliveries")).json()["data"_L1].toArray();
    QCOMPARE(list.size(), 2);
    QCOMPARE(list[0]["event_id"_L1].toString().toLatin1(), second);
    QCOMPARE(list[1]["event_id"_L1].toString().toLatin1(), first);
    for (const auto &delivery : list)
        QCOMPARE(delivery["endpoint_id"_L1], made["id"_L1]);
    QCOMPARE(m_client->get("/v1/webhooks/endpoints/whk_X/deliveries").status, 404);
}

void tst_SandboxWebhooks::disabledAndDeletedGetNothing()
{
    WebhookReceiver receiver(WebhookReceiver::status(503));
    const auto hook = endpoint(receiver);
    const auto event = happen();
    attempted(event);
    m_client->patch(pathOf(hook), {{u"status"_s, u"disabled"_s}});
    QCOMPARE(deliveriesOf(happen()).size(), 0);
    const auto gone = m_client->send("DELETE", pathOf(hook));
    QCOMPARE(gone.status, 200);
    QCOMPARE(gone.json()["deleted"_L1].toBool(), true);
    QCOMPARE(m_client->get(pathOf(hook)).error(), u"not_found/endpoint_not_found"_s);
    const auto delivery = deliveriesOf(event).first();
    QCOMPARE(delivery["status"_L1].toString(), u"cancelled"_s); // the log stays
    QCOMPARE(delivery["attempts"_L1].toArray().size(), 1);
}

void tst_SandboxWebhooks::whatWaitsSurvivesARestart()
{
    WebhookReceiver receiver(WebhookReceiver::status(503));
    endpoint(receiver);
    const auto event = happen();
    attempted(event);
    m_client.reset();
    m_sandbox->stop();
    receiver.answerWith(WebhookReceiver::status(200));
    m_sandbox->start();
    m_client.reset(new HttpClient(m_sandbox->client()));
    advance(33);
    QCOMPARE(attempted(event, 2)["status"_L1].toString(), u"delivered"_s);
}

void tst_SandboxWebhooks::aKilledServerLosesNothing()
{
    WebhookReceiver receiver;
    QTemporaryDir folder;
    const TestDatabase database;
    SandboxFixture::lendAuthority(folder.filePath(u"data"_s));
    const auto readyFile = folder.filePath(u"ready.json"_s);
    QStringList acknowledged;
    for (int round = 0; round < 6; ++round) {
        QFile::remove(readyFile);
        QProcess server;
        server.start(QStringLiteral(QAIROPAY_SANDBOX_PROGRAM),
                     QStringList{u"--data"_s, folder.filePath(u"data"_s), u"--ready-file"_s, readyFile,
                                 u"--no-rate-limits"_s, u"--allow-loopback-webhooks"_s} +
                         database.arguments());
        QVERIFY(QTest::qWaitFor([&] { return QFile::exists(readyFile); }, 30'000));
        QFile file(readyFile);
        QVERIFY(file.open(QIODevice::ReadOnly));
        const auto ready = QJsonDocument::fromJson(file.readAll()).object();
        HttpClient client(QUrl(ready["url"_L1].toString()),
                          Secret(ready["admin_key"_L1].toString().toLatin1()));
        if (round == 0)
            QCOMPARE(client.post("/v1/webhooks/endpoints", {{u"url"_s, receiver.url()}}).status, 201);
        for (int i = 0; i < 12 + round; ++i)
            acknowledged.append(createTemplate(client));
        server.kill(); // most of it is still in the outbox
        server.waitForFinished();
        if (round < 5)
            continue;
        server.start();
        const auto arrived = [&] {
            QSet<QString> ids;
            for (const auto &request : receiver.received())
                ids.insert(request.json()["data"_L1]["pass_template"_L1]["id"_L1].toString());
            return ids;
        };
        QVERIFY(QTest::qWaitFor(
            [&] { return arrived().contains(QSet(acknowledged.begin(), acknowledged.end())); }, 60'000));
        server.terminate();
        server.waitForFinished();
    }
    QMap<QString, QByteArray> bodies;
    for (const auto &request : receiver.received()) {
        const auto id = request.json()["id"_L1].toString();
        QVERIFY(!bodies.contains(id) || bodies.value(id) == request.body); // a repeat is the same event
        bodies.insert(id, request.body);
    }
}

void tst_SandboxWebhooks::refusals_data()
{
    QTest::addColumn<QByteArray>("body");
    QTest::addColumn<QString>("code");
    QTest::addColumn<QString>("param");
    const auto row = [](const char *name, const char *body, const char *code, const char *param) {
        QTest::newRow(name) << QByteArray(body) << QString::fromLatin1(code) << QString::fromLatin1(param);
    };
    row("no url", "{}", "invalid_parameter/missing_field", "url");
    row("a number", R"({"url":1})", "invalid_parameter/type_mismatch", "url");
    row("http", R"({"url":"http://hooks.example.com/"})", "validation_failed/insecure_url", "url");
    row("a private address", R"({"url":"https://10.1.2.3/"})", "validation_failed/forbidden_address", "url");
    row("no address", R"({"url":"hooks"})", "invalid_parameter/pattern_mismatch", "url");
    row("no events", R"({"url":"https://x.example/","enabled_events":[]})", "invalid_parameter/out_of_range",
        "enabled_events");
    row("a strange event", R"({"url":"https://x.example/","enabled_events":["pass.*","Pass"]})",
        "invalid_parameter/pattern_mismatch", "enabled_events[1]");
    row("an event that is a number", R"({"url":"https://x.example/","enabled_events":[7]})",
        "invalid_parameter/type_mismatch", "enabled_events[0]");
    row("an unknown version", R"({"url":"https://x.example/","api_version":"1999-01-01"})",
        "invalid_parameter/invalid_enum", "api_version");
    row("a secret of one's own", R"({"url":"https://x.example/","secret":"whsec_x"})",
        "invalid_parameter/unknown_field", "secret");
    row("a status on create", R"({"url":"https://x.example/","status":"dead"})",
        "invalid_parameter/unknown_field", "status");
}

void tst_SandboxWebhooks::refusals()
{
    QFETCH(QByteArray, body);
    const auto reply =
        m_client->send("POST", "/v1/webhooks/endpoints", body, {{"Idempotency-Key", freshKey()}});
    QTEST(reply.error(), "code");
    QTEST(reply.param(), "param");
}

void tst_SandboxWebhooks::anotherTenantsDoNotExist()
{
    WebhookReceiver receiver;
    const auto hook = endpoint(receiver);
    const auto event = happen();
    QVERIFY(receiver.waitFor(1));
    auto live = m_sandbox->client(sandbox::KeyScope::Admin, sandbox::Environment::Live);
    QCOMPARE(live.get("/v1/webhooks/endpoints").json()["data"_L1].toArray().size(), 0);
    QCOMPARE(live.get(pathOf(hook)).error(), u"not_found/endpoint_not_found"_s);
    QCOMPARE(live.patch(pathOf(hook), {}).error(), u"not_found/endpoint_not_found"_s);
    QCOMPARE(live.send("DELETE", pathOf(hook)).error(), u"not_found/endpoint_not_found"_s);
    QCOMPARE(live.post(pathOf(hook, "/rotate_secret")).error(), u"not_found/endpoint_not_found"_s);
    QCOMPARE(live.get("/v1/webhooks/events/" + event + "/deliveries").error(),
             u"not_found/event_not_found"_s);
    QCOMPARE(live.post("/v1/webhooks/events/" + event + "/replay").error(), u"not_found/event_not_found"_s);
    // Nor do they hear of each other's events.
    createTemplate(live);
    happen();
    QVERIFY(receiver.waitFor(2));
    for (const auto &request : receiver.received())
        QCOMPARE(request.json()["live_mode"_L1].toBool(true), false);
}

void tst_SandboxWebhooks::thereIsAMost()
{
    const QJsonObject body{{u"url"_s, u"https://hooks.example.com/"_s}};
    for (int i = 0; i < 16; ++i)
        QCOMPARE(m_client->post("/v1/webhooks/endpoints", body).status, 201);
    QCOMPARE(m_client->post("/v1/webhooks/endpoints", body).error(), u"conflict/too_many_endpoints"_s);
}

void tst_SandboxWebhooks::resetKeepsEndpoints()
{
    WebhookReceiver receiver(WebhookReceiver::status(503));
    const auto hook = endpoint(receiver);
    const auto event = happen();
    attempted(event);
    m_client->post("/v1/test/reset");
    QCOMPARE(m_client->get(pathOf(hook)).status, 200);
    QCOMPARE(m_client->get("/v1/webhooks/events/" + event + "/deliveries").status, 404);
    receiver.answerWith(WebhookReceiver::status(200));
    QCOMPARE(attempted(happen())["status"_L1].toString(), u"delivered"_s);
}

QTEST_GUILESS_MAIN(tst_SandboxWebhooks)
#include "tst_sandboxwebhooks.moc"
