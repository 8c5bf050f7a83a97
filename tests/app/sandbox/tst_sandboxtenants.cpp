// SPDX-FileCopyrightText: 2026 QairoPay Pass Studio contributors
// SPDX-License-Identifier: Apache-2.0
#include "passfile/verification.h"
#include "phonefixture.h"
#include "sandbox/api/eventfeed.h"
#include "sandbox/api/keyring.h"
#include "sandbox/api/requestlog.h"
#include "sandbox/api/router.h"
#include "sandbox/store/migrations.h"
#include "sandbox/store/signingkeys.h"
#include "sandbox/store/vault.h"
#include "sandbox/store/workers.h"
#include "sandbox/wallet/walletfiles.h"
#include "support/sourcefile.h"

#include <QtCore/qbuffer.h>
#include <QtCore/qcryptographichash.h>
#include <QtCore/qfile.h>
#include <QtCore/qjsonarray.h>
#include <QtCore/qjsondocument.h>
#include <QtCore/qregularexpression.h>
#include <QtGui/qimage.h>
#include <QtTest/qtest.h>

using namespace Qt::StringLiterals;
using namespace qairopay;
using namespace qairopay::tests;
using sandbox::Environment;

/// What is another tenant's looks, at every route there is, like what never was.
class tst_SandboxTenants : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void initTestCase();
    void cleanupTestCase();
    void everyRouteIsDescribed();
    void everyRouteIsLookedAt();
    void whatIsSentForPassesIsReadBeforeTheWriter();
    void anothersLooksLikeNothing_data();
    void anothersLooksLikeNothing();

private:
    /// One of each thing that has an id.
    struct Things
    {
        QByteArray tenant = "tnt_01M0000000000000000000000";
        QByteArray templateId = "tpl_01M0000000000000000000000";
        QByteArray pass = "pass_01M0000000000000000000000";
        QByteArray quietPass = "pass_01M0000000000000000000001"; ///< nobody else asks for it
        QByteArray event = "evt_01M0000000000000000000000";
        QByteArray endpoint = "whk_01M0000000000000000000000";
        QByteArray key = "key_01M0000000000000000000000";
        QByteArray asset = QByteArray(64, '0');
        QByteArray device = "phone-of-nobody";
        QByteArray token = QByteArray(32, 'x'); ///< of the pass, as its phones have it
    };

    [[nodiscard]] Things furnish(Environment environment);
    [[nodiscard]] Reply ask(const QString &route, Environment stranger, const Things &things);

    std::unique_ptr<SandboxFixture> m_sandbox;
    QList<sandbox::Route> m_routes;
    QMap<Environment, Things> m_things;
};

namespace {

/// The table of routes, made as the server makes it; none of them is called.
QList<sandbox::Route> tableOfRoutes()
{
    using namespace sandbox;
    constexpr qint64 now = 1'795'000'000'000;
    const QTemporaryDir folder;
    SandboxFixture::lendAuthority(folder.path());
    const auto file = folder.filePath(u"sandbox.sqlite"_s);
    const auto database = *Database::open(DatabaseAddress::ofFile(file), Database::Access::Write);
    if (!prepareSchema(*database))
        return {};
    const auto tenants = *loadTenants(*database, now);
    const auto vault = *Vault::open(folder.path());
    const auto keys = *KeyRing::open(*database, folder.path(), tenants, now);
    const auto signing = *SigningKeys::open(*database, vault, tenants, now);
    const Clock clock = [] { return fixtureTime(); };
    const WalletOptions wallets;
    const auto files = *WalletFiles::open({folder.path(), clock, vault, wallets});
    Readers readers(DatabaseAddress::ofFile(file), 1);
    EventFeed feed(readers);
    const RequestLog requests;
    return apiRoutes({*files, *keys, vault, *signing, false, tenants, clock, feed, requests});
}

struct Probe
{
    QByteArray
        path; ///< $T template, $P pass, $Q quiet pass, $E event, $W endpoint, $K key, $A asset, $D device
    QByteArray body;
    int status = 404; ///< to the sandbox's tenant
};

const QMap<QString, Probe> probes{
    {u"pass_templates.get"_s, {"/v1/pass_templates/$T", ""}},
    {u"pass_templates.update"_s, {"/v1/pass_templates/$T", R"({"name":"x"})"}},
    {u"pass_templates.archive"_s, {"/v1/pass_templates/$T/archive", ""}},
    {u"pass_templates.promote"_s, {"/v1/pass_templates/$T/promote", R"({"to":"live"})"}},
    {u"pass_templates.export"_s, {"/v1/pass_templates/$T/export", ""}},
    {u"passes.create"_s, {"/v1/passes", R"({"template_id":"$T","holder":{"email":"a@b.c"}})"}},
    {u"passes.create_batch"_s,
     {"/v1/passes/batch", R"({"passes":[{"template_id":"$T","holder":{"email":"a@b.c"}}]})", 200}},
    {u"passes.update_batch"_s,
     {"/v1/passes/batch_update", R"({"updates":[{"id":"$P","fields":{"points":"1"}}]})", 200}},
    {u"passes.revoke_batch"_s, {"/v1/passes/batch_revoke", R"({"revocations":[{"id":"$P"}]})", 200}},
    {u"passes.list"_s, {"/v1/passes?template_id=$T&ending_before=$C", "", 200}},
    {u"passes.get"_s, {"/v1/passes/$P", ""}},
    {u"passes.update"_s, {"/v1/passes/$P", R"({"fields":{"points":"1"}})"}},
    {u"passes.revoke"_s, {"/v1/passes/$P/revoke", ""}},
    {u"passes.scans"_s, {"/v1/passes/$P/scans", ""}},
    {u"scans.list"_s, {"/v1/scans?pass_id=$P", "", 200}},
    {u"assets.get"_s, {"/v1/assets/$A", ""}},
    {u"assets.cut"_s, {"/v1/assets/$A/hero", ""}},
    {u"webhook_endpoints.get"_s, {"/v1/webhooks/endpoints/$W", ""}},
    {u"webhook_endpoints.update"_s, {"/v1/webhooks/endpoints/$W", R"({"description":"x"})"}},
    {u"webhook_endpoints.delete"_s, {"/v1/webhooks/endpoints/$W", ""}},
    {u"webhook_endpoints.deliveries"_s, {"/v1/webhooks/endpoints/$W/deliveries", ""}},
    {u"webhook_endpoints.rotate_secret"_s, {"/v1/webhooks/endpoints/$W/rotate_secret", ""}},
    {u"events.list"_s, {"/v1/webhooks/events?resource_id=$P", "", 200}},
    {u"events.get"_s, {"/v1/webhooks/events/$E", ""}},
    {u"events.deliveries"_s, {"/v1/webhooks/events/$E/deliveries", ""}},
    {u"events.replay"_s, {"/v1/webhooks/events/$E/replay", ""}},
    {u"api_keys.get"_s, {"/v1/api_keys/$K", ""}},
    {u"api_keys.rotate"_s, {"/v1/api_keys/$K/rotate", ""}},
    {u"api_keys.revoke"_s, {"/v1/api_keys/$K/revoke", ""}},
    {u"audit_log.list"_s, {"/v1/audit_log?resource_id=$Q", "", 200}},
    {u"test.simulate_scan"_s, {"/v1/test/passes/simulate_scan", R"({"pass_id":"$P"})"}},
    {u"test.simulate_install"_s, {"/v1/test/passes/simulate_install", R"({"pass_id":"$P"})"}},
    {u"test.simulate_remove"_s, {"/v1/test/passes/simulate_remove", R"({"pass_id":"$P"})"}},
    {u"test.simulate_fetch"_s, {"/v1/test/devices/simulate_fetch", R"({"device_id":"$D"})"}},
    {u"apple.register"_s,
     {"/apple/$S/v1/devices/phone/registrations/$Y/$P", R"({"pushToken":"c0ffee"})", 401}},
    {u"apple.unregister"_s, {"/apple/$S/v1/devices/$D/registrations/$Y/$P", "", 401}},
    {u"apple.list"_s, {"/apple/$S/v1/devices/$D/registrations/$Y", "", 204}},
    {u"apple.pass"_s, {"/apple/$S/v1/passes/$Y/$P", "", 401}},
};

const QMap<QString, const char *> withoutIds{
    {u"docs.openapi"_s, "of no tenant"},
    {u"docs.page"_s, "of no tenant"},
    {u"pass_templates.create"_s, "names nothing"},
    {u"pass_templates.list"_s, "filters by words"},
    {u"pass_templates.import"_s, "makes its own"},
    {u"assets.store"_s, "the bytes come along"},
    {u"downloads.apple"_s, "who has the token has the pass"},
    {u"downloads.google"_s, "who has the token has the pass"},
    {u"test.trust"_s, "public halves"},
    {u"test.clock"_s, "the caller's own"},
    {u"test.requests"_s, "the caller's own"},
    {u"test.advance_clock"_s, "the caller's own"},
    {u"test.reset"_s, "the caller's own"},
    {u"test.device_log"_s, "the caller's own"},
    {u"webhook_endpoints.create"_s, "names nothing"},
    {u"webhook_endpoints.list"_s, "no filter"},
    {u"events.stream"_s, "as events.list, and goes on; tst_sandboxstream"},
    {u"tenant.get"_s, "the caller's own"},
    {u"tenant.update"_s, "the caller's own"},
    {u"api_keys.list"_s, "no filter"},
    {u"api_keys.create"_s, "names nothing"},
    {u"audit_log.checkpoints"_s, "no filter"},
    {u"audit_log.checkpoint"_s, "the caller's own"},
    {u"audit_log.keys"_s, "the caller's own"},
    {u"nfc.keys"_s, "the caller's own"},
    {u"nfc.snapshot"_s, "the caller's own"},
    {u"nfc.mac_key"_s, "the caller's own"},
    {u"nfc.rotate"_s, "the caller's own"},
    {u"wallets.get"_s, "the caller's own"},
    {u"apple.log"_s, "lines of text"},
};

constexpr auto passType = "pass.com.qairopay.sandbox";

Environment otherOf(Environment environment)
{
    return environment == Environment::Sandbox ? Environment::Live : Environment::Sandbox;
}

QByteArray picture(Qt::GlobalColor colour)
{
    QImage image(8, 8, QImage::Format_RGB32);
    image.fill(colour);
    QByteArray png;
    QBuffer buffer(&png);
    buffer.open(QIODevice::WriteOnly);
    image.save(&buffer, "PNG");
    return png;
}

/// Without what differs from request to request.
QJsonValue comparable(const QJsonValue &value)
{
    if (value.isArray()) {
        QJsonArray array;
        for (const auto &inner : value.toArray())
            array.append(comparable(inner));
        return array;
    }
    if (!value.isObject())
        return value;
    auto object = value.toObject();
    object.remove("request_id"_L1);
    for (auto it = object.begin(); it != object.end(); ++it)
        *it = comparable(*it);
    return object;
}

} // namespace

void tst_SandboxTenants::initTestCase()
{
    // No name is ever resolved, so nothing is sent.
    m_sandbox = std::make_unique<SandboxFixture>(sandbox::Options{
        .rateLimits = false,
        .webhooks = {.resolver = [](const QString &) { return QList<QByteArray>(); }},
        .wallets = {.publicUrl = u"https://passes.example/"_s}}); // or passes have no token for their phones
    m_routes = tableOfRoutes();
    QVERIFY(!m_routes.isEmpty());
    for (const auto environment : {Environment::Sandbox, Environment::Live})
        m_things.insert(environment, furnish(environment));
    for (const auto &things : std::as_const(m_things))
        QVERIFY(!things.token.isEmpty() && !things.event.isEmpty() && !things.endpoint.isEmpty());
}

void tst_SandboxTenants::cleanupTestCase()
{
    m_sandbox.reset();
}

tst_SandboxTenants::Things tst_SandboxTenants::furnish(Environment environment)
{
    auto client = m_sandbox->client(sandbox::KeyScope::Admin, environment);
    HttpClient phone(m_sandbox->server().baseUrl());
    const auto idOf = [](const Reply &reply) { return reply.json()["id"_L1].toString().toLatin1(); };
    Things made;
    made.tenant = idOf(client.get("/v1/tenant"));
    made.templateId = createTemplate(client).toLatin1();
    const auto order = passFor(QString::fromLatin1(made.templateId), u"ada@example.com"_s);
    const auto pass = client.post("/v1/passes", order);
    made.pass = idOf(pass);
    made.quietPass = idOf(client.post("/v1/passes", order));
    made.event =
        client.get("/v1/webhooks/events?limit=1").json()["data"_L1][0]["id"_L1].toString().toLatin1();
    made.endpoint =
        idOf(client.post("/v1/webhooks/endpoints", {{u"url"_s, u"https://hooks.example.com/"_s}}));
    made.key = idOf(client.post("/v1/api_keys", {{u"scope"_s, u"read"_s}}));
    const auto image = picture(environment == Environment::Live ? Qt::red : Qt::blue);
    made.asset = QCryptographicHash::hash(image, QCryptographicHash::Sha256).toHex();
    client.send("PUT", "/v1/assets/" + made.asset, image);
    const auto url = QUrl(pass.json()["download"_L1]["apple_url"_L1].toString());
    const auto file =
        passfile::verifyPass(phone.get(url.path().toLatin1()).body,
                             {.trustedRoots = {m_sandbox->server().rootCertificate()}, .now = fixtureTime()});
    const auto passJson = QJsonDocument::fromJson(file.file(u"pass.json"));
    made.token = passJson["authenticationToken"_L1].toString().toLatin1();
    made.device = environment == Environment::Live ? "phone-of-live" : "phone-of-sandbox";
    phone.send("POST",
               "/apple/" + made.tenant + "/v1/devices/" + made.device + "/registrations/" + passType + '/' +
                   made.pass,
               R"({"pushToken":"c0ffee"})", {{"Authorization", "ApplePass " + made.token}});
    return made;
}

void tst_SandboxTenants::everyRouteIsDescribed()
{
    QFile file(test::sourceFile(u"resources/openapi/openapi.json"_s));
    QVERIFY(file.open(QIODevice::ReadOnly));
    const auto paths = QJsonDocument::fromJson(file.readAll())["paths"_L1].toObject();
    static const QRegularExpression placeholder(u"\\{[^}]+\\}"_s);
    QSet<QString> described;
    for (auto path = paths.begin(); path != paths.end(); ++path) {
        for (const auto &method : path->toObject().keys())
            described.insert(method.toUpper() + u' ' + QString(path.key()).replace(placeholder, u"*"_s));
    }
    QSet<QString> served;
    for (const auto &route : m_routes)
        served.insert(QString::fromLatin1(route.method) + u' ' + route.pattern);
    QCOMPARE(served - described, QSet<QString>());
    QCOMPARE(described - served, QSet<QString>());
}

void tst_SandboxTenants::everyRouteIsLookedAt()
{
    QSet<QString> names;
    for (const auto &route : m_routes) {
        QVERIFY2(probes.contains(route.name) != withoutIds.contains(route.name), qPrintable(route.name));
        names.insert(route.name);
    }
    QCOMPARE(names.size(), m_routes.size());
    QCOMPARE(names.size(), probes.size() + withoutIds.size());
}

/// All tenants' writes share one thread. What is wrong is told there: this answers nothing.
void tst_SandboxTenants::whatIsSentForPassesIsReadBeforeTheWriter()
{
    int count = 0;
    for (const auto &route : m_routes) {
        if (route.effect != sandbox::Effect::Write || !route.name.startsWith("passes."_L1))
            continue;
        sandbox::Call call{.body = {{u"nobody's"_s, 1}}};
        QVERIFY2(route.prepare && route.prepare(call), qPrintable(route.name));
        QVERIFY2(call.prepared && call.body.isEmpty(), qPrintable(route.name));
        ++count;
    }
    QCOMPARE(count, 6);
}

void tst_SandboxTenants::anothersLooksLikeNothing_data()
{
    QTest::addColumn<QString>("route");
    QTest::addColumn<Environment>("stranger");
    for (auto probe = probes.begin(); probe != probes.end(); ++probe) {
        QTest::addRow("%s from the sandbox", qPrintable(probe.key())) << probe.key() << Environment::Sandbox;
        QTest::addRow("%s from live", qPrintable(probe.key())) << probe.key() << Environment::Live;
    }
}

Reply tst_SandboxTenants::ask(const QString &name, Environment stranger, const Things &things)
{
    const auto route = std::ranges::find(m_routes, name, &sandbox::Route::name);
    const auto probe = probes.value(name);
    const auto cursor = QByteArray("{\"id\":\"" + things.pass + "\"}")
                            .toBase64(QByteArray::Base64UrlEncoding | QByteArray::OmitTrailingEquals);
    const auto filled = [&](QByteArray text) {
        return text.replace("$T", things.templateId)
            .replace("$P", things.pass)
            .replace("$Q", things.quietPass)
            .replace("$E", things.event)
            .replace("$W", things.endpoint)
            .replace("$K", things.key)
            .replace("$A", things.asset)
            .replace("$D", things.device)
            .replace("$C", cursor)
            .replace("$S", m_things.value(stranger).tenant)
            .replace("$Y", passType);
    };
    Headers headers{{"Idempotency-Key", freshKey()}};
    const auto liveKey = m_sandbox->server().key(Environment::Live, sandbox::KeyScope::Admin);
    if (name == "pass_templates.promote"_L1)
        headers.insert("QairoPay-Live-Authorization", "Bearer " + liveKey.reveal());
    if (route->access == sandbox::Access::Device)
        headers.insert("Authorization", "ApplePass " + things.token);
    auto client = m_sandbox->client(sandbox::KeyScope::Admin, stranger);
    return client.send(route->method, filled(probe.path), filled(probe.body), headers);
}

void tst_SandboxTenants::anothersLooksLikeNothing()
{
    QFETCH(QString, route);
    QFETCH(Environment, stranger);
    const auto foreign = ask(route, stranger, m_things.value(otherOf(stranger)));
    const auto missing = ask(route, stranger, Things());
    QCOMPARE(foreign.status, missing.status);
    QCOMPARE(foreign.headers.keys(), missing.headers.keys());
    QCOMPARE(comparable(foreign.json()), comparable(missing.json()));
    if (stranger == Environment::Sandbox)
        QCOMPARE(foreign.status, probes.value(route).status);
    // And it is there: its owner is told something else. A scan is made by a test route, which live has not.
    const auto owner = otherOf(stranger);
    const auto found = std::ranges::find(m_routes, route, &sandbox::Route::name);
    if (found->method != "GET" || route == "scans.list"_L1)
        return;
    const auto own = ask(route, owner, m_things.value(owner));
    QVERIFY(own.status != foreign.status || comparable(own.json()) != comparable(foreign.json()));
}

QTEST_GUILESS_MAIN(tst_SandboxTenants)
#include "tst_sandboxtenants.moc"
