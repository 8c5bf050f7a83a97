// SPDX-FileCopyrightText: 2026 QairoPay Pass Studio contributors
// SPDX-License-Identifier: Apache-2.0
#include "sandboxfixture.h"

#include <QtCore/qdir.h>
#include <QtCore/qjsonarray.h>
#include <QtTest/qtest.h>

using namespace Qt::StringLiterals;
using namespace qairopay;
using namespace qairopay::tests;

/// API keys as the dashboard would manage them, and the version a tenant is pinned to
/// (api-contract 1.2, 1.4).
class tst_SandboxKeys : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void init();
    void aSecretIsShownOnce();
    void aRepeatShowsTheSameSecret();
    void secretsAreNotInTheFolder();
    void scopesHold_data();
    void scopesHold();
    void rotationLeavesADay();
    void revocationIsNowOrTomorrow();
    void keysSurviveARestart();
    void usesAreNoted();
    void thereIsAMost();
    void madeUpKeysAreNotLookedForWithoutEnd();
    void refusals_data();
    void refusals();
    void anotherTenantsKeysDoNotExist();
    void aPinServesCallsWithoutAVersion();
    void aPinnedVersionEnds();

private:
    QJsonObject create(const QString &scope = u"write"_s);
    HttpClient with(const QJsonObject &key) const
    {
        return HttpClient(m_sandbox->server().baseUrl(), Secret(key["secret"_L1].toString().toLatin1()));
    }
    void advance(qint64 seconds) { m_client->post("/v1/test/clock/advance", {{u"seconds"_s, seconds}}); }

    std::unique_ptr<SandboxFixture> m_sandbox;
    std::unique_ptr<HttpClient> m_client;
};

void tst_SandboxKeys::init()
{
    m_client.reset();
    m_sandbox = std::make_unique<SandboxFixture>(sandbox::Options{.rateLimits = false});
    m_client.reset(new HttpClient(m_sandbox->client()));
}

QJsonObject tst_SandboxKeys::create(const QString &scope)
{
    return m_client->post("/v1/api_keys", {{u"scope"_s, scope}, {u"description"_s, u"CI"_s}}).json();
}

namespace {

QByteArray pathOf(const QJsonObject &key, const QByteArray &verb = {})
{
    return "/v1/api_keys/" + key["id"_L1].toString().toLatin1() + verb;
}

} // namespace

void tst_SandboxKeys::aSecretIsShownOnce()
{
    const auto key = create();
    const auto secret = key["secret"_L1].toString();
    QVERIFY(secret.startsWith("qp_sk_sandbox_"_L1));
    QCOMPARE(key["hint"_L1].toString(), secret.right(4));
    QCOMPARE(key["status"_L1].toString(), u"active"_s);
    QCOMPARE(key["scope"_L1].toString(), u"write"_s);
    const auto shown = m_client->get(pathOf(key));
    QCOMPARE(shown.status, 200);
    QVERIFY(!shown.json().contains("secret"_L1));
    QVERIFY(!m_client->get("/v1/api_keys?limit=100").body.contains(secret.toLatin1()));
    QCOMPARE(with(key).get("/v1/passes").status, 200);
}

void tst_SandboxKeys::aRepeatShowsTheSameSecret()
{
    const Headers once{{"Idempotency-Key", "new-key"}};
    const auto first = m_client->post("/v1/api_keys", {{u"scope"_s, u"read"_s}}, once);
    const auto second = m_client->post("/v1/api_keys", {{u"scope"_s, u"read"_s}}, once);
    QCOMPARE(second.body, first.body);
    QCOMPARE(second.headers.value("idempotency-replayed"), "true");
}

void tst_SandboxKeys::secretsAreNotInTheFolder()
{
    const auto secret = create()["secret"_L1].toString().toLatin1();
    m_sandbox->stop();
    const QDir folder(m_sandbox->folder());
    const auto names = folder.entryList(QDir::Files);
    QCOMPARE(names.contains(u"sandbox.sqlite"_s), !TestDatabase::isPostgres());
    for (const auto &name : names) {
        QFile file(folder.filePath(name));
        QVERIFY(file.open(QIODevice::ReadOnly));
        QVERIFY2(!file.readAll().contains(secret), qPrintable(name));
    }
}

void tst_SandboxKeys::scopesHold_data()
{
    QTest::addColumn<QString>("scope");
    QTest::addColumn<int>("read");
    QTest::addColumn<int>("write");
    QTest::addColumn<int>("admin");
    QTest::newRow("read") << u"read"_s << 200 << 403 << 403;
    QTest::newRow("write") << u"write"_s << 200 << 201 << 403;
    QTest::newRow("admin") << u"admin"_s << 200 << 201 << 200;
}

void tst_SandboxKeys::scopesHold()
{
    QFETCH(QString, scope);
    auto client = with(create(scope));
    QTEST(client.get("/v1/passes").status, "read");
    QTEST(client.post("/v1/pass_templates", loyaltyTemplate()).status, "write");
    QTEST(client.get("/v1/api_keys").status, "admin");
}

void tst_SandboxKeys::rotationLeavesADay()
{
    const auto old = create();
    const auto fresh = m_client->post(pathOf(old, "/rotate")).json();
    QCOMPARE(fresh["replaces"_L1].toString(), old["id"_L1].toString());
    QVERIFY(fresh["secret"_L1].toString() != old["secret"_L1].toString());
    QCOMPARE(m_client->get(pathOf(old)).json()["status"_L1].toString(), u"pending_revocation"_s);
    advance(86'399);
    QCOMPARE(with(old).get("/v1/passes").status, 200);
    QCOMPARE(with(fresh).get("/v1/passes").status, 200);
    advance(1);
    QCOMPARE(with(old).get("/v1/passes").error(), u"unauthenticated/revoked_key"_s);
    QCOMPARE(with(fresh).get("/v1/passes").status, 200);
    QCOMPARE(m_client->get(pathOf(old)).json()["status"_L1].toString(), u"revoked"_s);
    QCOMPARE(m_client->post(pathOf(old, "/rotate")).error(), u"conflict/key_already_revoked"_s);
}

void tst_SandboxKeys::revocationIsNowOrTomorrow()
{
    const auto now = create();
    QCOMPARE(m_client->post(pathOf(now, "/revoke")).json()["status"_L1].toString(), u"revoked"_s);
    QCOMPARE(with(now).get("/v1/passes").error(), u"unauthenticated/revoked_key"_s);
    const auto tomorrow = create();
    const auto pending = m_client->post(pathOf(tomorrow, "/revoke"), {{u"pending"_s, true}}).json();
    QCOMPARE(pending["status"_L1].toString(), u"pending_revocation"_s);
    advance(3600);
    // Asked again, the end does not move away; asked for now, it comes.
    const auto again = m_client->post(pathOf(tomorrow, "/revoke"), {{u"pending"_s, true}}).json();
    QCOMPARE(again["revoked_at"_L1], pending["revoked_at"_L1]);
    QCOMPARE(with(tomorrow).get("/v1/passes").status, 200);
    m_client->post(pathOf(tomorrow, "/revoke"));
    QCOMPARE(with(tomorrow).get("/v1/passes").status, 401);
}

void tst_SandboxKeys::keysSurviveARestart()
{
    const auto kept = create();
    const auto gone = create();
    m_client->post(pathOf(gone, "/revoke"));
    m_client.reset();
    m_sandbox->stop();
    m_sandbox->start();
    QCOMPARE(with(kept).get("/v1/passes").status, 200);
    QCOMPARE(with(gone).get("/v1/passes").error(), u"unauthenticated/revoked_key"_s);
}

void tst_SandboxKeys::usesAreNoted()
{
    const auto key = create();
    QVERIFY(m_client->get(pathOf(key)).json()["last_used_at"_L1].isNull());
    with(key).get("/v1/passes");
    m_client.reset();
    m_sandbox->stop();
    m_sandbox->start();
    const auto used = m_sandbox->client().get(pathOf(key)).json()["last_used_at"_L1].toString();
    QCOMPARE(used, u"2026-11-18T11:06:40.000Z"_s); // the fixture's clock
}

void tst_SandboxKeys::thereIsAMost()
{
    Reply last;
    QJsonObject made;
    for (int i = 0; i < 50 && last.status < 400; ++i) {
        last = m_client->post("/v1/api_keys", {{u"scope"_s, u"read"_s}});
        made = last.status < 400 ? last.json() : made;
    }
    QCOMPARE(last.error(), u"conflict/too_many_keys"_s);
    const auto keys = m_client->get("/v1/api_keys?limit=100").json()["data"_L1].toArray();
    QCOMPARE(keys.size(), 50);
    m_client->post(pathOf(made, "/revoke"));
    QCOMPARE(m_client->post("/v1/api_keys", {{u"scope"_s, u"read"_s}}).status, 201);
}

/// Only a shared database is asked for them; what is in memory has no such limit.
void tst_SandboxKeys::madeUpKeysAreNotLookedForWithoutEnd()
{
    SandboxFixture sandbox;
    HttpClient stranger(sandbox.server().baseUrl(), Secret("qp_sk_sandbox_" + QByteArray(40, 'x')));
    constexpr int atOnce = 120;
    for (int i = 0; i < atOnce; ++i)
        QCOMPARE(stranger.get("/v1/passes").error(), u"unauthenticated/invalid_key"_s);
    const auto over = stranger.get("/v1/passes");
    if (!TestDatabase::isPostgres()) {
        QCOMPARE(over.error(), u"unauthenticated/invalid_key"_s);
        return;
    }
    QCOMPARE(over.status, 429);
    QCOMPARE(over.error(), u"rate_limited/connection_limit"_s);
    QCOMPARE(over.headers.value("retry-after"), "1");
    QCOMPARE(sandbox.client().get("/v1/passes").status, 200); // whoever has one is not held up
    sandbox.advance(1000);
    QCOMPARE(stranger.get("/v1/passes").error(), u"unauthenticated/invalid_key"_s);
    QCOMPARE(stranger.get("/v1/passes").status, 429);
}

void tst_SandboxKeys::refusals_data()
{
    QTest::addColumn<QByteArray>("path");
    QTest::addColumn<QJsonObject>("body");
    QTest::addColumn<QString>("code");
    QTest::addColumn<QString>("param");
    const auto row = [](const char *name, const char *path, const QJsonObject &body, const char *code,
                        const char *param = "") {
        QTest::newRow(name) << QByteArray(path) << body << QString::fromLatin1(code)
                            << QString::fromLatin1(param);
    };
    row("no scope", "/v1/api_keys", {}, "invalid_parameter/missing_field", "scope");
    row("an unknown scope", "/v1/api_keys", {{u"scope"_s, u"root"_s}}, "invalid_parameter/invalid_enum",
        "scope");
    row("the database's spelling", "/v1/api_keys", {{u"scope"_s, u"publishable"_s}},
        "invalid_parameter/invalid_enum", "scope");
    row("a publishable key that writes", "/v1/api_keys",
        {{u"flavour"_s, u"publishable"_s}, {u"scope"_s, u"write"_s}}, "invalid_parameter/invalid_enum",
        "scope");
    row("a long description", "/v1/api_keys",
        {{u"scope"_s, u"read"_s}, {u"description"_s, QString(121, u'x')}}, "invalid_parameter/too_long",
        "description");
    row("an unknown member", "/v1/api_keys", {{u"scope"_s, u"read"_s}, {u"id"_s, u"key_1"_s}},
        "invalid_parameter/unknown_field", "id");
    row("rotate nobody", "/v1/api_keys/key_X/rotate", {}, "not_found/key_not_found");
    row("revoke nobody", "/v1/api_keys/key_X/revoke", {}, "not_found/key_not_found");
    row("rotate takes no body", "/v1/api_keys/key_X/rotate", {{u"x"_s, 1}}, "invalid_parameter/unknown_field",
        "x");
    row("pending is a text", "/v1/api_keys/key_X/revoke", {{u"pending"_s, u"yes"_s}},
        "invalid_parameter/type_mismatch", "pending");
}

void tst_SandboxKeys::refusals()
{
    QFETCH(QByteArray, path);
    QFETCH(QJsonObject, body);
    const auto reply = m_client->post(path, body);
    QTEST(reply.error(), "code");
    QTEST(reply.param(), "param");
}

void tst_SandboxKeys::anotherTenantsKeysDoNotExist()
{
    const auto key = create();
    auto live = m_sandbox->client(sandbox::KeyScope::Admin, sandbox::Environment::Live);
    for (const auto &verb : {QByteArray(), "/rotate"_ba, "/revoke"_ba}) {
        const auto reply = verb.isEmpty() ? live.get(pathOf(key)) : live.post(pathOf(key, verb));
        QCOMPARE(reply.error(), u"not_found/key_not_found"_s);
    }
    QCOMPARE(with(key).get("/v1/passes").status, 200);
    // The host's own keys stay: without them nobody could come back.
    for (const auto &each : m_client->get("/v1/api_keys").json()["data"_L1].toArray()) {
        if (each["id"_L1] != key["id"_L1])
            QCOMPARE(m_client->post(pathOf(each.toObject(), "/revoke")).error(), u"conflict/host_key"_s);
    }
}

void tst_SandboxKeys::aPinServesCallsWithoutAVersion()
{
    QCOMPARE(m_client->get("/v1/tenant").json()["api_version"_L1].toString(), u"2026-05-19"_s);
    const auto pin = [&](const QString &version) {
        return m_client->patch("/v1/tenant", {{u"api_version"_s, version}});
    };
    QCOMPARE(pin(u"2026-05-20"_s).error(), u"invalid_parameter/invalid_enum"_s);
    QCOMPARE(pin(u"2025-11-01"_s).status, 200);
    const auto pinned = m_client->get("/v1/passes");
    QCOMPARE(pinned.headers.value("qairopay-version"), "2025-11-01");
    QCOMPARE(pinned.headers.value("sunset"), "Mon, 01 Feb 2027 00:00:00 GMT");
    // In that version a POST needed no idempotency key.
    QCOMPARE(m_client->send("POST", "/v1/pass_templates", "{}").param(), u"name"_s);
    const auto asked = m_client->get("/v1/passes", {{"QairoPay-Version", "2026-05-19"}});
    QCOMPARE(asked.headers.value("qairopay-version"), "2026-05-19");
    QVERIFY(!asked.headers.contains("sunset"));
    m_client.reset();
    m_sandbox->stop();
    m_sandbox->start();
    QCOMPARE(m_sandbox->client().get("/v1/passes").headers.value("qairopay-version"), "2025-11-01");
}

void tst_SandboxKeys::aPinnedVersionEnds()
{
    m_client->patch("/v1/tenant", {{u"api_version"_s, u"2025-11-01"_s}});
    advance(90 * 86'400); // past 2027-02-01
    const auto gone = m_client->get("/v1/passes");
    QCOMPARE(gone.status, 410);
    QCOMPARE(gone.error(), u"version_retired/version_retired"_s);
    const Headers current{{"QairoPay-Version", "2026-05-19"}};
    QCOMPARE(m_client->patch("/v1/tenant", {{u"api_version"_s, u"2025-11-01"_s}}, current).error(),
             u"validation_failed/version_retired"_s);
    QCOMPARE(m_client->patch("/v1/tenant", {{u"api_version"_s, u"2026-02-01"_s}}, current).status, 200);
    QCOMPARE(m_client->get("/v1/passes").status, 200);
}

QTEST_GUILESS_MAIN(tst_SandboxKeys)
#include "tst_sandboxkeys.moc"
