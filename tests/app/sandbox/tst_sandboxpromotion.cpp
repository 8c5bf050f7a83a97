// SPDX-FileCopyrightText: 2026 QairoPay Pass Studio contributors
// SPDX-License-Identifier: Apache-2.0
#include "sandboxfixture.h"
#include "support/sourcefile.h"

#include <QtCore/qjsonarray.h>
#include <QtTest/qtest.h>

using namespace Qt::StringLiterals;
using namespace qairopay;
using namespace qairopay::tests;

/// From the sandbox tenant to the local live one, and templates as files (api-contract 1.5, 10.10).
class tst_SandboxPromotion : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void init();
    void aDryRunChangesNothing();
    void theFirstTimeCreates();
    void theSecondTimeUpdatesTheSame();
    void bothLogsTell();
    void assetsComeAlong();
    void endpointsComeDisabled();
    void refusals_data();
    void refusals();
    void archivedOnesStay();
    void filesGoThereAndBack();
    void badFiles_data();
    void badFiles();
    void theDescriptionIsServed();

private:
    [[nodiscard]] Headers liveKey(sandbox::KeyScope scope = sandbox::KeyScope::Admin,
                                  sandbox::Environment environment = sandbox::Environment::Live) const
    {
        return {{"QairoPay-Live-Authorization",
                 "Bearer " + m_sandbox->server().key(environment, scope).reveal()}};
    }
    Reply promote(const QByteArray &id, QJsonObject body = {})
    {
        body.insert(u"to"_s, u"live"_s);
        return m_client->post("/v1/pass_templates/" + id + "/promote", body, liveKey());
    }
    [[nodiscard]] QJsonArray liveTemplates()
    {
        return m_live->get("/v1/pass_templates").json()["data"_L1].toArray();
    }

    std::unique_ptr<SandboxFixture> m_sandbox;
    std::unique_ptr<HttpClient> m_client;
    std::unique_ptr<HttpClient> m_live;
    QByteArray m_template;
};

void tst_SandboxPromotion::init()
{
    m_client.reset();
    m_live.reset();
    m_sandbox = std::make_unique<SandboxFixture>(sandbox::Options{.rateLimits = false});
    m_client.reset(new HttpClient(m_sandbox->client()));
    m_live.reset(new HttpClient(m_sandbox->client(sandbox::KeyScope::Admin, sandbox::Environment::Live)));
    m_template = createTemplate(*m_client).toLatin1();
}

void tst_SandboxPromotion::aDryRunChangesNothing()
{
    const auto answer = promote(m_template, {{u"dry_run"_s, true}});
    QCOMPARE(answer.status, 200);
    QCOMPARE(answer.json()["action"_L1].toString(), u"create"_s);
    QVERIFY(answer.json()["template"_L1].isNull());
    QVERIFY(answer.json()["differences"_L1].toArray().size() > 3);
    QCOMPARE(liveTemplates().size(), 0);
    QCOMPARE(m_live->get("/v1/audit_log").json()["data"_L1].toArray().size(), 0);
}

void tst_SandboxPromotion::theFirstTimeCreates()
{
    createPass(*m_client, QString::fromLatin1(m_template));
    const auto live = promote(m_template).json()["template"_L1].toObject();
    QVERIFY(live["id"_L1].toString().toLatin1() != m_template);
    QCOMPARE(live["promoted_from"_L1].toString().toLatin1(), m_template);
    QVERIFY(live["live_mode"_L1].toBool());
    const auto source = m_client->get("/v1/pass_templates/" + m_template).json();
    for (const auto &member : {u"name"_s, u"kind"_s, u"brand"_s, u"fields"_s, u"barcode"_s})
        QCOMPARE(live[member], source[member]);
    QVERIFY(source["promoted_from"_L1].isNull());
    QCOMPARE(m_live->get("/v1/passes").json()["data"_L1].toArray().size(), 0); // configuration only
    const auto events = m_live->get("/v1/webhooks/events").json()["data"_L1].toArray();
    QCOMPARE(events.size(), 1);
    QCOMPARE(events[0]["type"_L1].toString(), u"pass_template.created"_s);
}

void tst_SandboxPromotion::theSecondTimeUpdatesTheSame()
{
    const auto first = promote(m_template).json()["template"_L1].toObject();
    QCOMPARE(promote(m_template).json()["action"_L1].toString(), u"none"_s);
    m_client->patch(
        "/v1/pass_templates/" + m_template,
        {{u"brand"_s, QJsonObject{{u"background_color"_s, u"#000000"_s}}}, {u"name"_s, u"Acme 2"_s}});
    const auto dry = promote(m_template, {{u"dry_run"_s, true}}).json();
    QCOMPARE(dry["action"_L1].toString(), u"update"_s);
    const auto differences = dry["differences"_L1].toArray();
    QCOMPARE(differences.size(), 2);
    QCOMPARE(differences[0].toObject(), (QJsonObject{{u"path"_s, u"brand.background_color"_s},
                                                     {u"from"_s, u"#1F7A5A"_s},
                                                     {u"to"_s, u"#000000"_s}}));
    QCOMPARE(differences[1]["path"_L1].toString(), u"name"_s);
    const auto second = promote(m_template).json()["template"_L1].toObject();
    QCOMPARE(second["id"_L1], first["id"_L1]);
    QCOMPARE(second["version"_L1].toInt(), 2);
    QCOMPARE(second["name"_L1].toString(), u"Acme 2"_s);
    QCOMPARE(liveTemplates().size(), 1);
    const auto event = m_live->get("/v1/webhooks/events?limit=1").json()["data"_L1].toArray().first();
    QCOMPARE(event["type"_L1].toString(), u"pass_template.updated"_s);
    QCOMPARE(event["previous_attributes"_L1]["name"_L1].toString(), u"Acme Hotels"_s);
}

void tst_SandboxPromotion::bothLogsTell()
{
    const auto id = promote(m_template).json()["template"_L1]["id"_L1].toString();
    const auto here =
        m_client->get("/v1/audit_log?action=pass_templates.promote").json()["data"_L1].toArray();
    QCOMPARE(here.size(), 1);
    QCOMPARE(here[0]["resource_id"_L1].toString().toLatin1(), m_template);
    const auto there = m_live->get("/v1/audit_log").json()["data"_L1].toArray();
    QCOMPARE(there.size(), 1);
    QCOMPARE(there[0]["resource_id"_L1].toString(), id);
    QVERIFY(there[0]["actor_key_id"_L1] != here[0]["actor_key_id"_L1]);
    QCOMPARE(there[0]["request_id"_L1], here[0]["request_id"_L1]);
}

void tst_SandboxPromotion::assetsComeAlong()
{
    // The smallest PNG there is.
    const auto png = QByteArray::fromBase64(
        "iVBORw0KGgoAAAANSUhEUgAAAAEAAAABCAYAAAAfFcSJAAAADUlEQVR42mNk+M9QDwADhgGAWjR9awAAAABJRU5ErkJggg==");
    const auto hash = QCryptographicHash::hash(png, QCryptographicHash::Sha256).toHex();
    QCOMPARE(m_client->send("PUT", "/v1/assets/" + hash, png).status, 201);
    m_client->patch(
        "/v1/pass_templates/" + m_template,
        {{u"x_studio"_s,
          QJsonObject{{u"images"_s,
                       QJsonObject{{u"logo"_s, QJsonObject{{u"sha256"_s, QString::fromLatin1(hash)}}}}}}}});
    QCOMPARE(m_live->get("/v1/assets/" + hash).status, 404);
    QCOMPARE(promote(m_template).status, 200);
    const auto copied = m_live->get("/v1/assets/" + hash);
    QCOMPARE(copied.status, 200);
    QCOMPARE(copied.body, png);
}

void tst_SandboxPromotion::endpointsComeDisabled()
{
    const auto here =
        m_client->post("/v1/webhooks/endpoints", {{u"url"_s, u"https://hooks.example.com/"_s}}).json();
    QCOMPARE(promote(m_template).json()["webhook_endpoints_added"_L1].toInt(), 0);
    const QJsonObject with{{u"include_webhook_endpoints"_s, true}};
    QCOMPARE(promote(m_template, with).json()["webhook_endpoints_added"_L1].toInt(), 1);
    QCOMPARE(promote(m_template, with).json()["webhook_endpoints_added"_L1].toInt(), 0);
    const auto there = m_live->get("/v1/webhooks/endpoints").json()["data"_L1].toArray();
    QCOMPARE(there.size(), 1);
    QCOMPARE(there[0]["status"_L1].toString(), u"disabled"_s);
    const auto path = "/v1/webhooks/endpoints/" + there[0]["id"_L1].toString().toLatin1();
    const auto secret = m_live->post(path + "/rotate_secret").json()["secret"_L1].toString();
    QVERIFY(secret.startsWith("whsec_"_L1));
    QVERIFY(secret != here["secret"_L1].toString());
}

void tst_SandboxPromotion::refusals_data()
{
    QTest::addColumn<QJsonObject>("body");
    QTest::addColumn<int>("key"); // 0 right, 1 none, 2 the sandbox's, 3 live without admin, 4 nonsense
    QTest::addColumn<QString>("code");
    QTest::addColumn<QString>("param");
    const QJsonObject right{{u"to"_s, u"live"_s}};
    QTest::newRow("no live key") << right << 1 << u"insufficient_scope/factor_required"_s
                                 << u"QairoPay-Live-Authorization"_s;
    QTest::newRow("a sandbox key") << right << 2 << u"unauthenticated/scoped_to_other_env"_s
                                   << u"QairoPay-Live-Authorization"_s;
    QTest::newRow("a live write key")
        << right << 3 << u"insufficient_scope/scope_required"_s << u"QairoPay-Live-Authorization"_s;
    QTest::newRow("no key at all") << right << 4 << u"insufficient_scope/factor_required"_s
                                   << u"QairoPay-Live-Authorization"_s;
    QTest::newRow("nowhere") << QJsonObject() << 0 << u"invalid_parameter/missing_field"_s << u"to"_s;
    QTest::newRow("elsewhere") << QJsonObject{{u"to"_s, u"mars"_s}} << 0
                               << u"invalid_parameter/invalid_enum"_s << u"to"_s;
    QTest::newRow("a dry run by word") << QJsonObject{{u"to"_s, u"live"_s}, {u"dry_run"_s, u"yes"_s}} << 0
                                       << u"invalid_parameter/type_mismatch"_s << u"dry_run"_s;
    QTest::newRow("something else") << QJsonObject{{u"to"_s, u"live"_s}, {u"x"_s, 1}} << 0
                                    << u"invalid_parameter/unknown_field"_s << u"x"_s;
}

void tst_SandboxPromotion::refusals()
{
    QFETCH(QJsonObject, body);
    QFETCH(int, key);
    using enum sandbox::KeyScope;
    const QList<Headers> headers{liveKey(), Headers{}, liveKey(Admin, sandbox::Environment::Sandbox),
                                 liveKey(Write), Headers{{"QairoPay-Live-Authorization", "Bearer nobody"}}};
    const auto reply = m_client->post("/v1/pass_templates/" + m_template + "/promote", body, headers.at(key));
    QTEST(reply.error(), "code");
    QTEST(reply.param(), "param");
    QCOMPARE(liveTemplates().size(), 0);
}

void tst_SandboxPromotion::archivedOnesStay()
{
    const auto id = promote(m_template).json()["template"_L1]["id"_L1].toString().toLatin1();
    QCOMPARE(promote("tpl_X").error(), u"not_found/template_not_found"_s);
    QCOMPARE(promote(id).error(), u"not_found/template_not_found"_s); // it is the other tenant's
    const auto back =
        m_live->post("/v1/pass_templates/" + id + "/promote", {{u"to"_s, u"live"_s}}, liveKey());
    QCOMPARE(back.error(), u"conflict/already_live"_s);
    m_live->post("/v1/pass_templates/" + id + "/archive");
    QCOMPARE(promote(m_template).error(), u"conflict/template_archived"_s);
    auto writer = m_sandbox->client(sandbox::KeyScope::Write);
    QCOMPARE(writer.post("/v1/pass_templates/" + m_template + "/promote", {{u"to"_s, u"live"_s}}, liveKey())
                 .error(),
             u"insufficient_scope/scope_required"_s);
}

void tst_SandboxPromotion::filesGoThereAndBack()
{
    const auto file = m_client->get("/v1/pass_templates/" + m_template + "/export");
    QCOMPARE(file.status, 200);
    const auto made = m_live->post("/v1/pass_templates/import", file.json());
    QCOMPARE(made.status, 201);
    QVERIFY(!made.headers.value("etag").isEmpty());
    QCOMPARE(made.json()["name"_L1].toString(), u"Acme Hotels"_s);
    const auto id = made.json()["id"_L1].toString().toLatin1();
    const auto again = m_live->get("/v1/pass_templates/" + id + "/export").json();
    QCOMPARE(again["template"_L1], file.json()["template"_L1]);
    QCOMPARE(m_live->get("/v1/pass_templates/" + m_template + "/export").error(),
             u"not_found/template_not_found"_s);
}

void tst_SandboxPromotion::badFiles_data()
{
    QTest::addColumn<QJsonObject>("body");
    QTest::addColumn<QString>("code");
    QTest::addColumn<QString>("param");
    const auto file = [](const QJsonObject &document) {
        return QJsonObject{
            {u"format"_s, u"qairopay.pass_template"_s}, {u"format_version"_s, 1}, {u"template"_s, document}};
    };
    QTest::newRow("nothing") << QJsonObject() << u"invalid_parameter/missing_field"_s << u"format"_s;
    auto other = file(loyaltyTemplate());
    other.insert(u"format"_s, u"zip"_s);
    QTest::newRow("another format") << other << u"invalid_parameter/invalid_enum"_s << u"format"_s;
    auto newer = file(loyaltyTemplate());
    newer.insert(u"format_version"_s, 2);
    QTest::newRow("a newer one") << newer << u"invalid_parameter/out_of_range"_s << u"format_version"_s;
    auto nameless = loyaltyTemplate();
    nameless.remove(u"name"_s);
    QTest::newRow("a template without a name")
        << file(nameless) << u"invalid_parameter/missing_field"_s << u"template.name"_s;
    auto strange = file(loyaltyTemplate());
    strange.insert(u"passes"_s, QJsonArray());
    QTest::newRow("passes") << strange << u"invalid_parameter/unknown_field"_s << u"passes"_s;
}

void tst_SandboxPromotion::badFiles()
{
    QFETCH(QJsonObject, body);
    const auto reply = m_client->post("/v1/pass_templates/import", body);
    QTEST(reply.error(), "code");
    QTEST(reply.param(), "param");
}

void tst_SandboxPromotion::theDescriptionIsServed()
{
    HttpClient nobody(m_sandbox->server().baseUrl());
    QFile file(test::sourceFile(u"resources/openapi/openapi.json"_s));
    QVERIFY(file.open(QIODevice::ReadOnly));
    const auto served = nobody.get("/openapi.json");
    QCOMPARE(served.status, 200);
    QCOMPARE(served.body, file.readAll());
    const auto page = nobody.get("/docs");
    QCOMPARE(page.headers.value("content-type"), "text/html; charset=utf-8");
    QVERIFY(page.body.contains("POST /v1/pass_templates/{id}/promote"));
    QVERIFY(!page.body.contains("<script"));
    QCOMPARE(nobody.send("POST", "/openapi.json").status, 405);
}

QTEST_GUILESS_MAIN(tst_SandboxPromotion)
#include "tst_sandboxpromotion.moc"
