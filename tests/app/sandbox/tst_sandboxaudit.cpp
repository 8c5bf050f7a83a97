// SPDX-FileCopyrightText: 2026 QairoPay Pass Studio contributors
// SPDX-License-Identifier: Apache-2.0
#include "auditlog.h"
#include "proof/ed25519.h"
#include "sandboxfixture.h"

#include <QtCore/qjsonarray.h>
#include <QtTest/qtest.h>

using namespace Qt::StringLiterals;
using namespace qairopay;
using namespace qairopay::tests;

/// The audit log over HTTP, checked with the public keys alone (api-contract 10.12, ecosystem 4.7).
class tst_SandboxAudit : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void init();
    void eachWriteIsAnEntry();
    void refusedWritesAreEntriesToo();
    void whatAKeyMayNotIsAnEntry();
    void aRevokedKeysWritesAreEntries();
    void tooManyWritesAreOneEntryASecond();
    void repeatsAndReadsAreNot();
    void theLogVerifiesOffline();
    void itOutlivesResetAndRestart();
    void theDatabaseRefusesChanges();
    void checkpointsAreKept();
    void filters();
    void onlyAdminsReadIt();
    void tenantsHaveLogsOfTheirOwn();
    void tamperingIsFound_data();
    void tamperingIsFound();
    void filesThatAreNone_data();
    void filesThatAreNone();

private:
    QJsonArray entries(const QByteArray &query = {})
    {
        return m_client->get("/v1/audit_log?limit=100&order=asc" + query).json()["data"_L1].toArray();
    }
    proof::AuditFile exported() { return auditLogOf(*m_client); }

    std::unique_ptr<SandboxFixture> m_sandbox;
    std::unique_ptr<HttpClient> m_client;
};

void tst_SandboxAudit::init()
{
    m_client.reset();
    m_sandbox = std::make_unique<SandboxFixture>(sandbox::Options{.rateLimits = false});
    m_client.reset(new HttpClient(m_sandbox->client()));
}

void tst_SandboxAudit::eachWriteIsAnEntry()
{
    const auto made = m_client->post("/v1/pass_templates", loyaltyTemplate());
    const auto id = made.json()["id"_L1].toString();
    m_client->post("/v1/pass_templates/" + id.toLatin1() + "/archive");
    const auto log = entries();
    QCOMPARE(log.size(), 2);
    const auto first = log[0].toObject();
    QCOMPARE(first["id"_L1].toString(), u"aud_0000000000000001"_s);
    QCOMPARE(first["action"_L1].toString(), u"pass_templates.create"_s);
    QCOMPARE(first["resource_id"_L1].toString(), id);
    QCOMPARE(first["outcome"_L1].toString(), u"ok"_s);
    QCOMPARE(first["request_id"_L1].toString().toLatin1(), made.headers.value("qairopay-request-id"));
    QCOMPARE(first["at"_L1].toString(), u"2026-11-18T11:06:40.000Z"_s);
    const auto key = m_client->get("/v1/api_keys/" + first["actor_key_id"_L1].toString().toLatin1()).json();
    QCOMPARE(key["scope"_L1].toString(), u"admin"_s);
    QCOMPARE(log[1]["action"_L1].toString(), u"pass_templates.archive"_s);
}

void tst_SandboxAudit::refusedWritesAreEntriesToo()
{
    m_client->post("/v1/passes/pass_X/revoke");
    const auto entry = entries().at(0).toObject();
    QCOMPARE(entry["outcome"_L1].toString(), u"not_found/pass_not_found"_s);
    QCOMPARE(entry["resource_id"_L1].toString(), u"pass_X"_s);
}

void tst_SandboxAudit::whatAKeyMayNotIsAnEntry()
{
    auto reader = m_sandbox->client(sandbox::KeyScope::Read);
    const auto refused = reader.post("/v1/passes/pass_X/revoke");
    QCOMPARE(refused.status, 403);
    const auto log = entries();
    QCOMPARE(log.size(), 1);
    QCOMPARE(log[0]["action"_L1].toString(), u"passes.revoke"_s);
    QCOMPARE(log[0]["outcome"_L1].toString(), u"insufficient_scope/scope_required"_s);
    QCOMPARE(log[0]["resource_id"_L1].toString(), u"pass_X"_s);
    QCOMPARE(log[0]["request_id"_L1].toString(), refused.json()["error"_L1]["request_id"_L1].toString());
    QCOMPARE(reader.get("/v1/audit_log").status, 403); // a read
    QCOMPARE(entries().size(), 1);
    QCOMPARE(exported().check().size(), 0);
}

void tst_SandboxAudit::aRevokedKeysWritesAreEntries()
{
    const auto made = m_client->post("/v1/api_keys", {{u"scope"_s, u"write"_s}}).json();
    const auto id = made["id"_L1].toString();
    m_client->post("/v1/api_keys/" + id.toLatin1() + "/revoke");
    const auto before = entries().size();
    HttpClient revoked(m_sandbox->server().baseUrl(), Secret(made["secret"_L1].toString().toLatin1()));
    QCOMPARE(revoked.post("/v1/pass_templates", loyaltyTemplate()).status, 401);
    QCOMPARE(entries().size(), before + 1);
    const auto entry = entries().last().toObject();
    QCOMPARE(entry["outcome"_L1].toString(), u"unauthenticated/revoked_key"_s);
    QCOMPARE(entry["actor_key_id"_L1].toString(), id);
    QCOMPARE(entry["action"_L1].toString(), u"pass_templates.create"_s);
    HttpClient nobody(m_sandbox->server().baseUrl(), Secret("qp_sk_sandbox_unknown"));
    QCOMPARE(nobody.post("/v1/pass_templates", loyaltyTemplate()).status, 401); // of no tenant
    QCOMPARE(entries().size(), before + 1);
}

void tst_SandboxAudit::tooManyWritesAreOneEntryASecond()
{
    SandboxFixture limited; // its clock stands still: nothing refills
    auto client = limited.client();
    int refused = 0;
    for (int i = 0; i < 2000 && refused < 5; ++i)
        refused += client.patch("/v1/tenant", {{u"api_version"_s, u"never"_s}}).status == 429 ? 1 : 0;
    QCOMPARE(refused, 5);
    const auto log = client.get("/v1/audit_log?limit=2").json()["data"_L1].toArray();
    QCOMPARE(log[0]["outcome"_L1].toString(), u"rate_limited/tenant_limit"_s);
    QVERIFY(log[1]["outcome"_L1].toString() != u"rate_limited/tenant_limit"_s);
}

void tst_SandboxAudit::repeatsAndReadsAreNot()
{
    const Headers once{{"Idempotency-Key", "once"}};
    m_client->post("/v1/pass_templates", loyaltyTemplate(), once);
    m_client->post("/v1/pass_templates", loyaltyTemplate(), once);
    m_client->get("/v1/passes");
    QCOMPARE(entries().size(), 1);
}

void tst_SandboxAudit::theLogVerifiesOffline()
{
    QCOMPARE(exported().check().size(), 0); // an empty one, too
    const auto id = createTemplate(*m_client);
    for (int i = 0; i < 5; ++i)
        createPass(*m_client, id);
    const auto file = exported();
    QCOMPARE(file.entries.size(), 6);
    QCOMPARE(file.checkpoints.size(), 1);
    QCOMPARE(file.keys.size(), 1);
    QCOMPARE(file.check().size(), 0);
}

void tst_SandboxAudit::itOutlivesResetAndRestart()
{
    createTemplate(*m_client);
    m_client->post("/v1/test/clock/advance", {{u"seconds"_s, 86'400}});
    const auto before = exported();
    m_client->post("/v1/test/reset");
    createTemplate(*m_client);
    m_client.reset();
    m_sandbox->stop();
    m_sandbox->start();
    m_client.reset(new HttpClient(m_sandbox->client()));
    createTemplate(*m_client);
    auto after = exported();
    QCOMPARE(after.entries.size(), 5);
    QCOMPARE(after.keys, before.keys);
    after.checkAgainst(before);
    QCOMPARE(after.check().size(), 0);
}

void tst_SandboxAudit::theDatabaseRefusesChanges()
{
    createTemplate(*m_client);
    for (const auto &sql : {u"UPDATE audit_log SET outcome = 'ok'"_s, u"DELETE FROM audit_log"_s}) {
        const auto error = m_sandbox->ask(sql).error;
        QVERIFY2(error.contains("append only"_L1), qPrintable(error));
    }
}

void tst_SandboxAudit::checkpointsAreKept()
{
    for (int i = 0; i < 101; ++i)
        m_client->post("/v1/passes/pass_X/revoke");
    const auto kept = m_client->get("/v1/audit_log/checkpoints").json()["data"_L1].toArray();
    QCOMPARE(kept.size(), 1);
    QCOMPARE(kept[0]["size"_L1].toInt(), 100);
    auto file = exported();
    file.checkpoints.append(*proof::checkpointFromJson(kept[0].toObject()));
    QCOMPARE(file.check().size(), 0);
}

void tst_SandboxAudit::filters()
{
    const auto id = createTemplate(*m_client).toLatin1();
    m_client->post("/v1/pass_templates/" + id + "/archive");
    createTemplate(*m_client);
    QCOMPARE(entries("&action=pass_templates.create").size(), 2);
    QCOMPARE(entries("&resource_id=" + id).size(), 2);
    QCOMPARE(entries("&action=pass_templates.archive&resource_id=" + id).size(), 1);
    QCOMPARE(m_client->get("/v1/audit_log?actor=me").error(), u"invalid_parameter/unknown_field"_s);
}

void tst_SandboxAudit::onlyAdminsReadIt()
{
    auto writer = m_sandbox->client(sandbox::KeyScope::Write);
    QCOMPARE(writer.get("/v1/audit_log").error(), u"insufficient_scope/scope_required"_s);
    QCOMPARE(writer.get("/v1/audit_log/checkpoint").status, 403);
    QCOMPARE(writer.get("/v1/audit_log/keys").status, 200); // public material
    QCOMPARE(m_client->send("DELETE", "/v1/audit_log").status, 405);
}

void tst_SandboxAudit::tenantsHaveLogsOfTheirOwn()
{
    createTemplate(*m_client);
    auto live = m_sandbox->client(sandbox::KeyScope::Admin, sandbox::Environment::Live);
    QCOMPARE(live.get("/v1/audit_log").json()["data"_L1].toArray().size(), 0);
    // The same entries do not pass for another tenant's log.
    auto file = exported();
    file.tenantId = live.get("/v1/tenant").json()["id"_L1].toString();
    QVERIFY(!file.check().isEmpty());
}

void tst_SandboxAudit::tamperingIsFound_data()
{
    using Change = std::function<void(proof::AuditFile &)>;
    QTest::addColumn<Change>("change");
    QTest::addColumn<qint64>("where"); // the entry or size that is named first
    const auto row = [](const char *name, qint64 where, Change change) {
        QTest::newRow(name) << std::move(change) << where;
    };
    row("an entry was edited", 3, [](auto &file) { file.entries[2].outcome = u"ok"_s; });
    row("a time was edited", 3, [](auto &file) { file.entries[2].at[3] = u'5'; });
    row("an entry was edited with its hash", 4, [](auto &file) {
        auto &entry = file.entries[2];
        entry.actorKeyId = u"key_somebody"_s;
        entry.hash = proof::entryHash(file.entries[1].hash, file.tenantId, entry);
    });
    row("an entry was taken out", 4, [](auto &file) { file.entries.removeAt(2); });
    row("an entry stands twice", 3, [](auto &file) { file.entries.insert(2, file.entries[2]); });
    row("two were swapped", 4, [](auto &file) { file.entries.swapItemsAt(2, 3); });
    row("the end was cut off", 6, [](auto &file) { file.entries.removeLast(); });
    row("the log was written anew", 6, [](auto &file) {
        auto head = proof::emptyHead();
        for (auto &entry : file.entries) {
            entry.outcome = u"ok"_s;
            head = entry.hash = proof::entryHash(head, file.tenantId, entry);
        }
    });
    row("the checkpoint claims less", 5, [](auto &file) { file.checkpoints[0].size = 5; });
    row("the checkpoint's signature", 6, [](auto &file) { file.checkpoints[0].signature[5] ^= 1; });
    row("another key", 6, [](auto &file) { file.keys.first() = proof::publicKeyOf(proof::newSeed()); });
    row("no key", 6, [](auto &file) { file.keys.clear(); });
}

void tst_SandboxAudit::tamperingIsFound()
{
    using Change = std::function<void(proof::AuditFile &)>;
    QFETCH(Change, change);
    QFETCH(qint64, where);
    for (int i = 0; i < 6; ++i)
        m_client->post("/v1/passes/pass_X/revoke");
    auto file = exported();
    QCOMPARE(file.check().size(), 0);
    change(file);
    const auto findings = file.check();
    QVERIFY(!findings.isEmpty());
    QCOMPARE(findings.first().seq, where);
}

void tst_SandboxAudit::filesThatAreNone_data()
{
    QTest::addColumn<QByteArray>("text");
    QTest::addColumn<QString>("where");
    QTest::newRow("no JSON") << "hello\n"_ba << u"line 1"_s;
    QTest::newRow("an entry without anything") << "\n{\"kind\":\"entry\"}"_ba << u"line 2, seq"_s;
    QTest::newRow("a key that is short")
        << R"({"kind":"key","id":"akey_1","public_key":"AAAA"})"_ba << u"line 1, public_key"_s;
    QTest::newRow("a member twice") << R"({"kind":"log","kind":"log"})"_ba << u"line 1"_s;
    QTest::newRow("a line too long") << QByteArray(20'000, ' ') + '{' << u"line 1"_s;
}

void tst_SandboxAudit::filesThatAreNone()
{
    QFETCH(QByteArray, text);
    QFETCH(QString, where);
    const auto file = proof::readAuditFile(text);
    QVERIFY(!file);
    QVERIFY2(file.error().where.startsWith(where), qPrintable(file.error().where));
}

QTEST_GUILESS_MAIN(tst_SandboxAudit)
#include "tst_sandboxaudit.moc"
