// SPDX-FileCopyrightText: 2026 QairoPay Pass Studio contributors
// SPDX-License-Identifier: Apache-2.0
#include "sandboxfixture.h"

#include <QtCore/qjsonarray.h>
#include <QtCore/qjsondocument.h>
#include <QtTest/qtest.h>

#include <thread>

using namespace Qt::StringLiterals;
using namespace qairopay;
using namespace qairopay::tests;

/// One key, one effect (api-contract 5.1, 10.7); and the buckets, batches and tenants around it.
class tst_SandboxIdempotency : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void init();
    void aRepeatGetsTheSameAnswer();
    void anotherBodyIsAConflict();
    void refusalsAreKeptToo();
    void aWrongBodyIsToldLast_data();
    void aWrongBodyIsToldLast();
    void aPostNeedsAKey();
    void badKeys_data();
    void badKeys();
    void whileTheFirstRunsTheSecondWaits();
    void thirtyTwoAtOnceHaveOneEffect();
    void keysOfTenantsDoNotMeet();
    void keysLiveADay();
    void answersSurviveARestart();
    void aBatchIsOneTransactionWithItsErrors();
    void batchesUpdateAndRevoke();
    void eachItemIsReadByItself_data();
    void eachItemIsReadByItself();
    void tooLargeABatchIsRefused();
    void bucketsEmptyAndRefill();

private:
    qsizetype passCount(HttpClient &client)
    {
        return client.get("/v1/passes?limit=100").json().value("data"_L1).toArray().size();
    }

    std::unique_ptr<SandboxFixture> m_sandbox;
};

void tst_SandboxIdempotency::init()
{
    m_sandbox = std::make_unique<SandboxFixture>(sandbox::Options{.rateLimits = false});
}

void tst_SandboxIdempotency::aRepeatGetsTheSameAnswer()
{
    auto client = m_sandbox->client();
    const auto body = passFor(createTemplate(client), u"a@b.c"_s);
    const Headers key{{"Idempotency-Key", "row-1"}};
    const auto first = client.post("/v1/passes", body, key);
    const auto second = client.post("/v1/passes", body, key);
    QCOMPARE(first.status, 201);
    QCOMPARE(second.status, 201);
    QCOMPARE(second.body, first.body);
    QVERIFY(!first.headers.contains("idempotency-replayed"));
    QCOMPARE(second.headers.value("idempotency-replayed"), "true");
    QVERIFY(first.headers.value("qairopay-request-id") != second.headers.value("qairopay-request-id"));
    QCOMPARE(passCount(client), 1);
}

void tst_SandboxIdempotency::anotherBodyIsAConflict()
{
    auto client = m_sandbox->client();
    const auto id = createTemplate(client);
    const Headers key{{"Idempotency-Key", "row-1"}};
    client.post("/v1/passes", passFor(id, u"a@b.c"_s), key);
    const auto other = client.post("/v1/passes", passFor(id, u"b@b.c"_s), key);
    QCOMPARE(other.status, 409);
    QCOMPARE(other.error(), u"idempotency_conflict/body_mismatch"_s);
    QCOMPARE(client.post("/v1/passes/batch", passFor(id, u"a@b.c"_s), key).status, 409);
    QCOMPARE(passCount(client), 1);
}

void tst_SandboxIdempotency::refusalsAreKeptToo()
{
    auto client = m_sandbox->client();
    const Headers key{{"Idempotency-Key", "row-1"}};
    const auto body = passFor(u"tpl_X"_s, u"a@b.c"_s);
    const auto first = client.post("/v1/passes", body, key);
    const auto second = client.post("/v1/passes", body, key);
    QCOMPARE(first.status, 404);
    QCOMPARE(second.status, 404);
    QCOMPARE(second.headers.value("idempotency-replayed"), "true");
    QCOMPARE(second.json()["error"_L1]["request_id"_L1].toString().toLatin1(),
             second.headers.value("qairopay-request-id"));
}

void tst_SandboxIdempotency::aWrongBodyIsToldLast_data()
{
    QTest::addColumn<QByteArray>("verb");
    QTest::addColumn<QByteArray>("path"); // $T stands for the template, $P for the pass
    QTest::addColumn<QByteArray>("right");
    QTest::addColumn<QByteArray>("wrong");
    QTest::addColumn<QString>("param");
    const auto row = [](const char *name, const QByteArray &target, const char *right, const char *wrong,
                        const char *param) {
        const auto words = target.split(' ');
        QTest::newRow(name) << words[0] << words[1] << QByteArray(right) << QByteArray(wrong)
                            << QString::fromLatin1(param);
    };
    row("a pass", "POST /v1/passes", R"({"template_id":"$T","holder":{"email":"a@b.c"}})",
        R"({"template_id":"$T","holder":{"email":"nobody"}})", "holder.email");
    row("a change", "PATCH /v1/passes/$P", R"({"fields":{"points":"1"}})", R"({"change_message":""})",
        "change_message");
    row("a revocation", "POST /v1/passes/$P/revoke", "{}", R"({"reason":"Lost it"})", "reason");
    row("many passes", "POST /v1/passes/batch",
        R"({"passes":[{"template_id":"$T","holder":{"email":"a@b.c"}}]})", R"({"passes":[]})", "passes");
    row("many changes", "POST /v1/passes/batch_update",
        R"({"updates":[{"id":"$P","fields":{"points":"1"}}]})", R"({"updates":7})", "updates");
    row("many revocations", "POST /v1/passes/batch_revoke", R"({"revocations":[{"id":"$P"}]})",
        R"({"revocation":[]})", "revocations");
}

/// After who asks, for which version, with which key, and what that key stands for.
void tst_SandboxIdempotency::aWrongBodyIsToldLast()
{
    QFETCH(const QByteArray, verb);
    QFETCH(const QByteArray, path);
    QFETCH(const QByteArray, right);
    QFETCH(const QByteArray, wrong);
    auto client = m_sandbox->client();
    const auto templateId = createTemplate(client).toLatin1();
    const auto pass = createPass(client, QString::fromLatin1(templateId)).toLatin1();
    const auto send = [&](HttpClient &from, QByteArray body, const Headers &headers) {
        return from.send(verb, QByteArray(path).replace("$P", pass),
                         body.replace("$T", templateId).replace("$P", pass), headers);
    };
    HttpClient stranger(m_sandbox->server().baseUrl());
    const Headers first{{"Idempotency-Key", "row-1"}};
    QCOMPARE(send(stranger, wrong, first).error(), u"unauthenticated/missing_auth"_s);
    auto reader = m_sandbox->client(sandbox::KeyScope::Read);
    QCOMPARE(send(reader, wrong, first).error(), u"insufficient_scope/scope_required"_s);
    QCOMPARE(send(client, wrong, {{"QairoPay-Version", "1999-01-01"}}).param(), u"QairoPay-Version"_s);
    QCOMPARE(send(client, wrong, {{"Idempotency-Key", "a b"}}).param(), u"Idempotency-Key"_s);

    const auto refused = send(client, wrong, first);
    QCOMPARE(refused.status, 400);
    QTEST(refused.param(), "param");
    QVERIFY(!refused.headers.contains("idempotency-replayed"));
    const auto again = send(client, wrong, first);
    QCOMPARE(again.status, 400);
    QTEST(again.param(), "param");
    QCOMPARE(again.headers.value("idempotency-replayed"), "true");
    QCOMPARE(send(client, R"({"x":1})", first).error(), u"idempotency_conflict/body_mismatch"_s);

    const Headers second{{"Idempotency-Key", "row-2"}};
    const auto done = send(client, right, second);
    QVERIFY(done.status < 300);
    QCOMPARE(send(client, wrong, second).error(), u"idempotency_conflict/body_mismatch"_s);
    QCOMPARE(send(client, right, second).body, done.body);
}

void tst_SandboxIdempotency::aPostNeedsAKey()
{
    auto client = m_sandbox->client();
    const auto body = QJsonDocument(loyaltyTemplate()).toJson();
    const auto reply = client.send("POST", "/v1/pass_templates", body);
    QCOMPARE(reply.status, 400);
    QCOMPARE(reply.error(), u"invalid_parameter/missing_field"_s);
    QCOMPARE(reply.param(), u"Idempotency-Key"_s);
    const auto early = client.send("POST", "/v1/pass_templates", body, {{"QairoPay-Version", "2025-11-01"}});
    QCOMPARE(early.status, 201);
}

void tst_SandboxIdempotency::badKeys_data()
{
    QTest::addColumn<QByteArray>("key");
    QTest::addColumn<QString>("code");
    QTest::newRow("a space inside") << QByteArray("a b") << u"invalid_parameter/pattern_mismatch"_s;
    QTest::newRow("a dot") << QByteArray("a.b") << u"invalid_parameter/pattern_mismatch"_s;
    QTest::newRow("empty") << QByteArray("") << u"invalid_parameter/pattern_mismatch"_s;
    QTest::newRow("256 characters") << QByteArray(256, 'a') << u"invalid_parameter/too_long"_s;
    QTest::newRow("255 characters") << QByteArray(255, 'a') << QString();
}

void tst_SandboxIdempotency::badKeys()
{
    QFETCH(QByteArray, key);
    QFETCH(QString, code);
    auto client = m_sandbox->client();
    const auto reply = client.post("/v1/pass_templates", loyaltyTemplate(), {{"Idempotency-Key", key}});
    QCOMPARE(reply.error(), code);
}

void tst_SandboxIdempotency::whileTheFirstRunsTheSecondWaits()
{
    SandboxFixture slow({.answerDelayMs = 1500, .rateLimits = false});
    auto setUp = slow.client();
    const auto body = passFor(createTemplate(setUp), u"a@b.c"_s);
    auto other = slow.client();
    // A call holds its key for 750 ms; whoever comes within that time is told so. On a busy machine one of
    // the two may come too late: then with the next key.
    Reply inflight;
    int rounds = 0;
    while (inflight.status != 409 && rounds < 5) {
        const Headers key{{"Idempotency-Key", "row-" + QByteArray::number(++rounds)}};
        Reply first;
        std::thread caller([&] { first = slow.client().post("/v1/passes", body, key); });
        const auto second = other.post("/v1/passes", body, key);
        caller.join();
        inflight = first.status == 409 ? first : second;
    }
    QCOMPARE(inflight.error(), u"idempotency_inflight/in_progress"_s);
    QCOMPARE(inflight.json()["error"_L1]["retry_after_ms"_L1].toInt(), 250);
    QCOMPARE(passCount(setUp), rounds);
}

void tst_SandboxIdempotency::thirtyTwoAtOnceHaveOneEffect()
{
    auto client = m_sandbox->client();
    const auto body = passFor(createTemplate(client), u"a@b.c"_s);
    std::vector<Reply> replies(32);
    std::vector<std::thread> callers;
    for (auto &reply : replies) {
        callers.emplace_back([&reply, &body, this] {
            reply = m_sandbox->client().post("/v1/passes", body, {{"Idempotency-Key", "row-1"}});
        });
    }
    for (auto &caller : callers)
        caller.join();
    int originals = 0;
    for (const auto &reply : replies) {
        QVERIFY(reply.status == 201 || reply.error() == u"idempotency_inflight/in_progress"_s);
        originals += reply.status == 201 && !reply.headers.contains("idempotency-replayed");
    }
    QCOMPARE(originals, 1);
    QCOMPARE(passCount(client), 1);
    QCOMPARE(client.get("/v1/webhooks/events?type=pass.created").json().value("data"_L1).toArray().size(), 1);
}

void tst_SandboxIdempotency::keysOfTenantsDoNotMeet()
{
    const Headers key{{"Idempotency-Key", "same"}};
    auto here = m_sandbox->client();
    auto there = m_sandbox->client(sandbox::KeyScope::Admin, sandbox::Environment::Live);
    const auto first = here.post("/v1/pass_templates", loyaltyTemplate(), key).json();
    const auto second = there.post("/v1/pass_templates", loyaltyTemplate(), key).json();
    QVERIFY(first.value("id"_L1) != second.value("id"_L1));
    QVERIFY(second.value("live_mode"_L1).toBool());
}

void tst_SandboxIdempotency::keysLiveADay()
{
    auto client = m_sandbox->client();
    const auto body = passFor(createTemplate(client), u"a@b.c"_s);
    const Headers key{{"Idempotency-Key", "row-1"}};
    client.post("/v1/passes", body, key);
    // A day of the sandbox's clock, however it passed.
    client.post("/v1/test/clock/advance", {{u"seconds"_s, 86'399}});
    m_sandbox->advance(999);
    client.post("/v1/passes", body, key);
    QCOMPARE(passCount(client), 1);
    m_sandbox->advance(1);
    client.post("/v1/passes", body, key);
    QCOMPARE(passCount(client), 2);
    // The answer to advancing is as old as the time after it: asked again, it does not advance again.
    const Headers once{{"Idempotency-Key", "advance-1"}};
    const auto far = client.post("/v1/test/clock/advance", {{u"seconds"_s, 90 * 86'400}}, once);
    const auto again = client.post("/v1/test/clock/advance", {{u"seconds"_s, 90 * 86'400}}, once);
    QCOMPARE(again.body, far.body);
    QCOMPARE(again.headers.value("idempotency-replayed"), "true");
}

void tst_SandboxIdempotency::answersSurviveARestart()
{
    const Headers key{{"Idempotency-Key", "row-1"}};
    const auto first = m_sandbox->client().post("/v1/pass_templates", loyaltyTemplate(), key);
    m_sandbox->stop();
    m_sandbox->start();
    const auto second = m_sandbox->client().post("/v1/pass_templates", loyaltyTemplate(), key);
    QCOMPARE(second.body, first.body);
    QCOMPARE(second.headers.value("etag"), first.headers.value("etag"));
}

void tst_SandboxIdempotency::aBatchIsOneTransactionWithItsErrors()
{
    auto client = m_sandbox->client();
    const auto id = createTemplate(client);
    const QJsonArray items{passFor(id, u"a@b.c"_s), passFor(id, u"nobody"_s), u"text"_s,
                           passFor(u"tpl_X"_s, u"c@b.c"_s), passFor(id, u"d@b.c"_s, {{u"points"_s, u"9"_s}})};
    const auto reply = client.post("/v1/passes/batch", {{u"passes"_s, items}});
    QCOMPARE(reply.status, 200);
    QCOMPARE(reply.json().value("succeeded"_L1).toInt(), 2);
    QCOMPARE(reply.json().value("failed"_L1).toInt(), 3);
    const auto results = reply.json().value("results"_L1).toArray();
    QCOMPARE(results[0]["status"_L1].toString(), u"ok"_s);
    QVERIFY(results[0]["pass"_L1]["id"_L1].toString().startsWith("pass_"_L1));
    QCOMPARE(results[1]["error"_L1]["param"_L1].toString(), u"passes[1].holder.email"_s);
    QCOMPARE(results[2]["error"_L1]["code"_L1].toString(), u"type_mismatch"_s);
    QCOMPARE(results[3]["error"_L1]["code"_L1].toString(), u"template_not_found"_s);
    QCOMPARE(results[4]["index"_L1].toInt(), 4);
    QCOMPARE(results[4]["pass"_L1]["fields"_L1]["points"_L1].toString(), u"9"_s);
    QCOMPARE(passCount(client), 2);
}

void tst_SandboxIdempotency::batchesUpdateAndRevoke()
{
    auto client = m_sandbox->client();
    const auto id = createTemplate(client);
    const auto a = createPass(client, id);
    const auto b = createPass(client, id);
    const QJsonObject points{{u"points"_s, u"3"_s}};
    const auto updated =
        client.post("/v1/passes/batch_update",
                    {{u"updates"_s, QJsonArray{QJsonObject{{u"id"_s, a}, {u"fields"_s, points}},
                                               QJsonObject{{u"id"_s, u"pass_X"_s}, {u"fields"_s, points}}}}});
    QCOMPARE(updated.json().value("succeeded"_L1).toInt(), 1);
    QCOMPARE(updated.json()["results"_L1][1]["error"_L1]["code"_L1].toString(), u"pass_not_found"_s);
    const auto revoked =
        client.post("/v1/passes/batch_revoke",
                    {{u"revocations"_s, QJsonArray{QJsonObject{{u"id"_s, a}, {u"reason"_s, u"churned"_s}},
                                                   QJsonObject{{u"id"_s, b}}, QJsonObject{{u"id"_s, b}}}}});
    QCOMPARE(revoked.json().value("succeeded"_L1).toInt(), 2);
    QCOMPARE(revoked.json()["results"_L1][1]["pass"_L1]["revoke_reason"_L1].toString(), u"unspecified"_s);
    QCOMPARE(revoked.json()["results"_L1][2]["error"_L1]["code"_L1].toString(), u"pass_already_revoked"_s);
}

void tst_SandboxIdempotency::eachItemIsReadByItself_data()
{
    QTest::addColumn<QByteArray>("path");
    QTest::addColumn<QByteArray>(
        "body"); // $T stands for the template, $P for the pass; the last item is right
    QTest::addColumn<QStringList>("params");
    QTest::newRow("passes")
        << QByteArray("/v1/passes/batch")
        << QByteArray(R"({"passes":[{"template_id":"$T"},[],{"template_id":1,"holder":{"email":"a@b.c"}},)"
                      R"({"template_id":"$T","holder":{"email":"a@b.c"}}]})")
        << QStringList{u"passes[0].holder"_s, u"passes[1]"_s, u"passes[2].template_id"_s};
    QTest::newRow("changes")
        << QByteArray("/v1/passes/batch_update")
        << QByteArray(R"({"updates":[{"id":"$P","fields":{"points":1}},7,{"fields":{"points":1}},)"
                      R"({"id":"$P","fields":{"points":"1"}}]})")
        << QStringList{u"updates[0].fields.points"_s, u"updates[1]"_s, u"updates[2].id"_s};
    QTest::newRow("revocations")
        << QByteArray("/v1/passes/batch_revoke")
        << QByteArray(R"({"revocations":[{"id":"$P","reason":"Lost it"},"$P",{"reason":"Lost it"},)"
                      R"({"id":"$P","reason":"lost"}]})")
        << QStringList{u"revocations[0].reason"_s, u"revocations[1]"_s, u"revocations[2].id"_s};
}

/// What is wrong with one is told of that one, by the first thing that is.
void tst_SandboxIdempotency::eachItemIsReadByItself()
{
    QFETCH(const QByteArray, path);
    QFETCH(QByteArray, body);
    auto client = m_sandbox->client();
    const auto templateId = createTemplate(client);
    const auto pass = createPass(client, templateId);
    body.replace("$T", templateId.toLatin1()).replace("$P", pass.toLatin1());
    const auto reply = client.send("POST", path, body, {{"Idempotency-Key", "row-1"}});
    QCOMPARE(reply.status, 200);
    QStringList params;
    QStringList statuses;
    for (const auto &result : reply.json().value("results"_L1).toArray()) {
        statuses.append(result["status"_L1].toString());
        if (const auto error = result["error"_L1]; error.isObject())
            params.append(error["param"_L1].toString());
    }
    QTEST(params, "params");
    QCOMPARE(statuses, (QStringList{u"error"_s, u"error"_s, u"error"_s, u"ok"_s}));
}

void tst_SandboxIdempotency::tooLargeABatchIsRefused()
{
    auto client = m_sandbox->client();
    QJsonArray items;
    for (int i = 0; i < 101; ++i)
        items.append(QJsonObject());
    const auto reply = client.post("/v1/passes/batch", {{u"passes"_s, items}});
    QCOMPARE(reply.error(), u"invalid_parameter/out_of_range"_s);
}

void tst_SandboxIdempotency::bucketsEmptyAndRefill()
{
    SandboxFixture limited;
    auto client = limited.client();
    Reply reply;
    for (int i = 0; i < 120; ++i) // twice the limit of 60
        reply = client.post("/v1/pass_templates", {});
    QCOMPARE(reply.status, 400);
    QCOMPARE(reply.headers.value("x-ratelimit-limit"), "60");
    QCOMPARE(reply.headers.value("x-ratelimit-remaining"), "0");
    QCOMPARE(reply.headers.value("x-ratelimit-resource"), "templates_write");
    reply = client.post("/v1/pass_templates", {});
    QCOMPARE(reply.status, 429);
    QCOMPARE(reply.error(), u"rate_limited/tenant_limit"_s);
    QCOMPARE(reply.headers.value("retry-after"), "1");
    QCOMPARE(reply.json()["error"_L1]["retry_after_ms"_L1].toInt(), 1000);
    QCOMPARE(client.get("/v1/pass_templates").status, 200); // another bucket
    auto live = limited.client(sandbox::KeyScope::Admin, sandbox::Environment::Live);
    QCOMPARE(live.post("/v1/pass_templates", {}).status, 400); // another tenant
    limited.advance(1000);
    QCOMPARE(client.post("/v1/pass_templates", {}).status, 400);
    QCOMPARE(client.post("/v1/pass_templates", {}).status, 429);
}

QTEST_GUILESS_MAIN(tst_SandboxIdempotency)
#include "tst_sandboxidempotency.moc"
