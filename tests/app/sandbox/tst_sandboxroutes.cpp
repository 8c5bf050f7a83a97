// SPDX-FileCopyrightText: 2026 QairoPay Pass Studio contributors
// SPDX-License-Identifier: Apache-2.0
#include "sandboxfixture.h"
#include "support/markingtranslator.h"

#include <QtCore/qjsondocument.h>
#include <QtTest/qtest.h>

using namespace Qt::StringLiterals;
using namespace qairopay;
using namespace qairopay::tests;

/// The table of (verb, path, body, key) to (status, code, param): what the API says to a single call.
class tst_SandboxRoutes : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void initTestCase();
    void answers_data();
    void answers();
    void answersAreTheSameInEveryWindow_data() { answers_data(); }
    void answersAreTheSameInEveryWindow();
    void templateBodies_data();
    void templateBodies();
    void versionHeader_data();
    void versionHeader();
    void everyAnswerNamesItsRequest();
    void inputIsNotEchoed();

private:
    [[nodiscard]] Reply askForRow() const;

    std::unique_ptr<SandboxFixture> m_sandbox;
    QByteArray m_template;
    QByteArray m_pass;
};

namespace {

enum Key { None, Wrong, Malformed, Publishable, Read, Write, Admin, Live };

Headers headersFor(const SandboxFixture &fixture, int key)
{
    const auto bearer = [&](sandbox::KeyScope scope, sandbox::Environment environment) {
        return Headers{{"Authorization", "Bearer " + fixture.server().key(environment, scope).reveal()}};
    };
    const auto here = sandbox::Environment::Sandbox;
    switch (key) {
    case None:
        return {};
    case Wrong:
        return {{"Authorization", "Bearer qp_sk_sandbox_0000000000000000000000000000000000000000"}};
    case Malformed:
        return {{"Authorization", "Basic dXNlcjpwYXNz"}};
    case Publishable:
        return bearer(sandbox::KeyScope::Publishable, here);
    case Read:
        return bearer(sandbox::KeyScope::Read, here);
    case Write:
        return bearer(sandbox::KeyScope::Write, here);
    case Admin:
        return bearer(sandbox::KeyScope::Admin, here);
    default:
        return bearer(sandbox::KeyScope::Admin, sandbox::Environment::Live);
    }
}

} // namespace

void tst_SandboxRoutes::initTestCase()
{
    m_sandbox = std::make_unique<SandboxFixture>(sandbox::Options{.rateLimits = false});
    auto client = m_sandbox->client();
    m_template = createTemplate(client).toLatin1();
    m_pass = createPass(client, QString::fromLatin1(m_template)).toLatin1();
    QVERIFY(m_template.startsWith("tpl_"));
    QVERIFY(m_pass.startsWith("pass_"));
}

void tst_SandboxRoutes::answers_data()
{
    QTest::addColumn<QByteArray>("verb");
    QTest::addColumn<QByteArray>("path"); // $T and $P stand for the template and the pass
    QTest::addColumn<QByteArray>("body");
    QTest::addColumn<int>("key");
    QTest::addColumn<int>("status");
    QTest::addColumn<QString>("code");
    QTest::addColumn<QString>("param");
    const auto row = [](const char *name, const char *verb, const char *path, const char *body, Key key,
                        int status, const char *code = "", const char *param = "") {
        QTest::newRow(name) << QByteArray(verb) << QByteArray(path) << QByteArray(body) << int(key) << status
                            << QString::fromLatin1(code) << QString::fromLatin1(param);
    };
    row("no key", "GET", "/v1/passes", "", None, 401, "unauthenticated/missing_auth");
    row("a wrong key", "GET", "/v1/passes", "", Wrong, 401, "unauthenticated/invalid_key");
    row("not a bearer", "GET", "/v1/passes", "", Malformed, 401, "unauthenticated/malformed_authorization");
    row("an unknown path without a key tells nothing", "GET", "/v1/nothing", "", None, 401,
        "unauthenticated/missing_auth");
    row("an unknown path", "GET", "/v1/nothing", "", Read, 404, "not_found/route_not_found");
    row("a known path, another verb", "DELETE", "/v1/passes", "", Write, 405,
        "method_not_allowed/method_not_allowed");
    row("the root", "GET", "/", "", None, 400, "invalid_parameter/malformed_request");
    row("a broken escape", "GET", "/v1/passes/%zz", "", Read, 400, "invalid_parameter/malformed_request");
    row("dots in the path", "GET", "/v1/../v1/passes", "", Read, 400, "invalid_parameter/malformed_request");
    row("a download without such a token", "GET", "/d/AAAAAAAAAAAAAAAAAAAAAA.pkpass", "", None, 404,
        "not_found/pass_not_found");

    row("a publishable key reads templates", "GET", "/v1/pass_templates", "", Publishable, 200);
    row("a publishable key reads one template", "GET", "/v1/pass_templates/$T", "", Publishable, 200);
    row("a publishable key reads no passes", "GET", "/v1/passes", "", Publishable, 403,
        "insufficient_scope/publishable_key");
    row("a publishable key writes nothing", "POST", "/v1/pass_templates", "{}", Publishable, 403,
        "insufficient_scope/publishable_key");
    row("a read key does not write", "POST", "/v1/passes", "{}", Read, 403,
        "insufficient_scope/scope_required");
    row("a write key does not reset", "POST", "/v1/test/reset", "{}", Write, 403,
        "insufficient_scope/scope_required");

    row("live has no simulators", "POST", "/v1/test/passes/simulate_scan", "{}", Live, 404,
        "not_found/route_not_found");
    row("live has no clock", "GET", "/v1/test/clock", "", Live, 404, "not_found/route_not_found");

    row("limit over 100", "GET", "/v1/passes?limit=101", "", Read, 400, "invalid_parameter/out_of_range",
        "limit");
    row("limit not a number", "GET", "/v1/passes?limit=ten", "", Read, 400, "invalid_parameter/type_mismatch",
        "limit");
    row("an unknown order", "GET", "/v1/passes?order=up", "", Read, 400, "invalid_parameter/invalid_enum",
        "order");
    row("a bad cursor", "GET", "/v1/passes?starting_after=abc", "", Read, 400,
        "invalid_parameter/pattern_mismatch", "starting_after");
    row("a cursor with more behind it", "GET", "/v1/passes?starting_after=eyJpZCI6InBhc3NfVEVTVDkifQ!", "",
        Read, 400, "invalid_parameter/pattern_mismatch", "starting_after");
    row("a byte order mark before a number", "GET", "/v1/passes?limit=%EF%BB%BF5", "", Read, 400,
        "invalid_parameter/type_mismatch", "limit");
    row("a cursor of another list", "GET", "/v1/passes?starting_after=eyJpZCI6InRwbF9YIn0", "", Read, 400,
        "invalid_parameter/pattern_mismatch", "starting_after");
    row("both cursors", "GET",
        "/v1/passes?starting_after=eyJpZCI6InBhc3NfVEVTVDkifQ&ending_before=eyJpZCI6InBhc3NfVEVTVDkifQ", "",
        Read, 400, "invalid_parameter/mutually_exclusive", "ending_before");
    row("an unknown filter", "GET", "/v1/passes?colour=red", "", Read, 400, "invalid_parameter/unknown_field",
        "colour");
    row("a filter twice", "GET", "/v1/passes?limit=1&limit=2", "", Read, 400,
        "invalid_parameter/mutually_exclusive", "limit");
    row("an unknown status", "GET", "/v1/passes?status=scanned", "", Read, 400,
        "invalid_parameter/invalid_enum", "status");
    row("include_archived is a number", "GET", "/v1/passes?include_archived=1", "", Read, 400,
        "invalid_parameter/type_mismatch", "include_archived");
    row("a time without a zone", "GET", "/v1/scans?from=2026-05-19T08:00:00", "", Read, 400,
        "invalid_parameter/pattern_mismatch", "from");
    row("times", "GET", "/v1/scans?from=2026-05-19T08:00:00Z&to=2026-05-20T08:00:00%2B02:00", "", Read, 200);

    row("no such pass", "GET", "/v1/passes/pass_X", "", Read, 404, "not_found/pass_not_found");
    row("no such template", "GET", "/v1/pass_templates/tpl_X", "", Read, 404, "not_found/template_not_found");
    row("no such event", "GET", "/v1/webhooks/events/evt_X", "", Read, 404, "not_found/event_not_found");
    row("scans of no such pass", "GET", "/v1/passes/pass_X/scans", "", Read, 404, "not_found/pass_not_found");

    row("not JSON", "POST", "/v1/passes", "{", Write, 400, "invalid_parameter/malformed_json");
    row("a list", "POST", "/v1/passes", "[]", Write, 400, "invalid_parameter/malformed_json");
    row("a member twice", "POST", "/v1/passes", R"({"holder":{},"holder":{}})", Write, 400,
        "invalid_parameter/malformed_json");
    row("no template", "POST", "/v1/passes", R"({"holder":{"email":"a@b.c"}})", Write, 400,
        "invalid_parameter/missing_field", "template_id");
    row("no holder", "POST", "/v1/passes", R"({"template_id":"$T"})", Write, 400,
        "invalid_parameter/missing_field", "holder");
    row("no e-mail", "POST", "/v1/passes", R"({"template_id":"$T","holder":{}})", Write, 400,
        "invalid_parameter/missing_field", "holder.email");
    row("e-mail is a number", "POST", "/v1/passes", R"({"template_id":"$T","holder":{"email":1}})", Write,
        400, "invalid_parameter/type_mismatch", "holder.email");
    row("no e-mail address", "POST", "/v1/passes", R"({"template_id":"$T","holder":{"email":"ada"}})", Write,
        400, "invalid_parameter/pattern_mismatch", "holder.email");
    row("an unknown member", "POST", "/v1/passes", R"({"template_id":"$T","holder":{"email":"a@b.c"},"x":1})",
        Write, 400, "invalid_parameter/unknown_field", "x");
    row("an unknown field", "POST", "/v1/passes",
        R"({"template_id":"$T","holder":{"email":"a@b.c"},"fields":{"x":"1"}})", Write, 400,
        "invalid_parameter/unknown_field", "fields.x");
    row("a number for a field", "POST", "/v1/passes",
        R"({"template_id":"$T","holder":{"email":"a@b.c"},"fields":{"points":1}})", Write, 400,
        "invalid_parameter/type_mismatch", "fields.points");
    row("words in a numeric field", "POST", "/v1/passes",
        R"({"template_id":"$T","holder":{"email":"a@b.c"},"fields":{"points":"many"}})", Write, 400,
        "invalid_parameter/pattern_mismatch", "fields.points");
    row("an unknown template", "POST", "/v1/passes", R"({"template_id":"tpl_X","holder":{"email":"a@b.c"}})",
        Write, 404, "not_found/template_not_found");
    row("an empty change message", "PATCH", "/v1/passes/$P", R"({"change_message":""})", Write, 400,
        "invalid_parameter/too_short", "change_message");
    row("a reason with spaces", "POST", "/v1/passes/$P/revoke", R"({"reason":"Lost it"})", Write, 400,
        "invalid_parameter/pattern_mismatch", "reason");
    row("an empty batch", "POST", "/v1/passes/batch", R"({"passes":[]})", Write, 400,
        "invalid_parameter/out_of_range", "passes");
    row("a batch without passes", "POST", "/v1/passes/batch", "{}", Write, 400,
        "invalid_parameter/missing_field", "passes");
    row("archive takes no body", "POST", "/v1/pass_templates/$T/archive", R"({"force":true})", Write, 400,
        "invalid_parameter/unknown_field", "force");
    row("half a position", "POST", "/v1/test/passes/simulate_scan", R"({"pass_id":"$P","latitude":1})", Write,
        400, "invalid_parameter/missing_field", "longitude");
    row("an unknown platform", "POST", "/v1/test/passes/simulate_install",
        R"({"pass_id":"$P","platform":"nokia"})", Write, 400, "invalid_parameter/invalid_enum", "platform");
    row("the clock backwards", "POST", "/v1/test/clock/advance", R"({"seconds":-1})", Write, 400,
        "invalid_parameter/out_of_range", "seconds");
    row("not an image", "PUT", "/v1/assets/9f86d081884c7d659a2feaa0c55ad015a3bf4f1b2b0b822cd15d6c15b0f00a08",
        "test", Write, 422, "validation_failed/unsupported_image");
    row("another hash", "PUT", "/v1/assets/0000000000000000000000000000000000000000000000000000000000000000",
        "test", Write, 422, "validation_failed/hash_mismatch", "sha256");
    row("no hash", "PUT", "/v1/assets/logo.png", "test", Write, 400, "invalid_parameter/pattern_mismatch",
        "sha256");
}

/// Sends the request of a row of answers_data().
Reply tst_SandboxRoutes::askForRow() const
{
    QFETCH(QByteArray, verb);
    QFETCH(QByteArray, path);
    QFETCH(QByteArray, body);
    QFETCH(int, key);
    auto headers = headersFor(*m_sandbox, key);
    if (verb == "POST")
        headers.insert("Idempotency-Key", freshKey());
    const auto filled = [&](QByteArray text) { return text.replace("$T", m_template).replace("$P", m_pass); };
    HttpClient client(m_sandbox->server().baseUrl());
    return client.send(verb, filled(path), filled(body), headers);
}

void tst_SandboxRoutes::answers()
{
    QFETCH(int, status);
    QFETCH(QString, code);
    QFETCH(QString, param);
    const auto reply = askForRow();
    QCOMPARE(reply.error(), code);
    QCOMPARE(reply.status, status);
    QCOMPARE(reply.param(), param);
}

/// The studio runs the sandbox in its own process, where its window's translator is everybody's.
void tst_SandboxRoutes::answersAreTheSameInEveryWindow()
{
    const auto sentence = [](const Reply &reply) {
        const auto request = reply.headers.value("qairopay-request-id");
        return request.isEmpty() ? reply.body : QByteArray(reply.body).replace(request, "req_");
    };
    const auto english = sentence(askForRow());
    const test::MarkingTranslator translator;
    QVERIFY(test::MarkingTranslator::isMarked(QCoreApplication::translate("Window", "Passes")));
    QCOMPARE(sentence(askForRow()), english);
}

void tst_SandboxRoutes::templateBodies_data()
{
    QTest::addColumn<QByteArray>("patch"); // on top of the loyalty template
    QTest::addColumn<int>("status");
    QTest::addColumn<QString>("code");
    QTest::addColumn<QString>("param");
    const auto row = [](const char *name, const char *patch, int status, const char *code = "",
                        const char *param = "") {
        QTest::newRow(name) << QByteArray(patch) << status << QString::fromLatin1(code)
                            << QString::fromLatin1(param);
    };
    row("as it is", "{}", 201);
    row("no name", R"({"name":null})", 400, "invalid_parameter/missing_field", "name");
    row("a null that nobody knows", R"({"colour":null})", 400, "invalid_parameter/unknown_field", "colour");
    row("nor inside of brand", R"({"brand":{"label":null}})", 400, "invalid_parameter/unknown_field",
        "brand.label");
    row("an empty name", R"({"name":""})", 400, "invalid_parameter/too_short", "name");
    row("an unknown kind", R"({"kind":"ticket"})", 400, "invalid_parameter/invalid_enum", "kind");
    row("a colour by name", R"({"brand":{"background_color":"red"}})", 400,
        "invalid_parameter/pattern_mismatch", "brand.background_color");
    row("a logo by http", R"({"brand":{"logo_url":"http://x.test/l.png"}})", 400,
        "invalid_parameter/pattern_mismatch", "brand.logo_url");
    row("an unknown member of brand", R"({"brand":{"label":"x"}})", 400, "invalid_parameter/unknown_field",
        "brand.label");
    row("fields are an object", R"({"fields":{}})", 400, "invalid_parameter/type_mismatch", "fields");
    row("a field is a text", R"({"fields":["tier"]})", 400, "invalid_parameter/type_mismatch", "fields[0]");
    row("a field without a key", R"({"fields":[{"label":"a","value":"b","display":"primary"}]})", 400,
        "invalid_parameter/missing_field", "fields[0].key");
    row("a key with capitals", R"({"fields":[{"key":"Tier","label":"a","value":"b","display":"primary"}]})",
        400, "invalid_parameter/pattern_mismatch", "fields[0].key");
    row("a key twice",
        R"({"fields":[{"key":"a","label":"","value":"","display":"primary"},
                      {"key":"a","label":"","value":"","display":"primary"}]})",
        400, "invalid_parameter/mutually_exclusive", "fields[1].key");
    row("a header slot is not the API's",
        R"({"fields":[{"key":"a","label":"","value":"","display":"header"}]})", 400,
        "invalid_parameter/invalid_enum", "fields[0].display");
    row("an open brace", R"({"barcode":{"payload_template":"loyalty:{pass.id"}})", 400,
        "invalid_parameter/pattern_mismatch", "barcode.payload_template");
    row("an unknown variable", R"({"barcode":{"payload_template":"{fields.nope}"}})", 422,
        "validation_failed/unknown_variable", "barcode.payload_template");
    row("a signed token", R"({"barcode":{"payload_template":"{pass.token}"}})", 201);
    row("NFC without a payload", R"({"nfc":{"enabled":true}})", 400, "invalid_parameter/missing_field",
        "nfc.payload_template");
    row("beyond the pole", R"({"relevant_locations":[{"latitude":91,"longitude":0,"message":"x"}]})", 400,
        "invalid_parameter/out_of_range", "relevant_locations[0].latitude");
    row("a server's member", R"({"version":3})", 400, "invalid_parameter/unknown_field", "version");
    row("the studio's own members", R"({"x_studio":{"version":1,"fields":{"tier":{"slot":"header"}}}})", 201);
    row("what a later studio adds is kept", R"({"x_studio":{"version":1,"later":{"a":1}}})", 201);
    row("a later format", R"({"x_studio":{"version":2}})", 400, "invalid_parameter/out_of_range",
        "x_studio.version");
    row("a language with a line's end", R"({"x_studio":{"translations":{"de\n":{}}}})", 400,
        "invalid_parameter/pattern_mismatch", "x_studio.translations.de\n");
    row("a language that another program may not tell from the other",
        R"({"x_studio":{"translations":{"DE":{},"de":{}}}})", 400, "invalid_parameter/mutually_exclusive",
        "x_studio.translations.de");
    row("a text below the barcode with a variable", R"({"x_studio":{"barcode":{"alt_text":"{pass.id}"}}})",
        201);
    row("a text below the barcode with a variable that nobody has",
        R"({"x_studio":{"barcode":{"alt_text":"{nobody}"}}})", 422, "validation_failed/unknown_variable",
        "x_studio.barcode.alt_text");
    row("a text below the barcode with half a variable",
        R"({"x_studio":{"barcode":{"alt_text":"{pass.id"}}})", 400, "invalid_parameter/pattern_mismatch",
        "x_studio.barcode.alt_text");
    row("an image by name", R"({"x_studio":{"images":{"strip":{"sha256":"strip.png"}}}})", 400,
        "invalid_parameter/pattern_mismatch", "x_studio.images.strip.sha256");
}

void tst_SandboxRoutes::templateBodies()
{
    QFETCH(QByteArray, patch);
    QFETCH(int, status);
    QFETCH(QString, code);
    QFETCH(QString, param);
    auto body = loyaltyTemplate();
    const auto changes = QJsonDocument::fromJson(patch).object();
    for (auto it = changes.begin(); it != changes.end(); ++it) {
        auto merged = body.value(it.key()).toObject();
        const auto nested = it->toObject();
        for (auto member = nested.begin(); member != nested.end(); ++member)
            merged.insert(member.key(), *member);
        const bool isMerged = it->isObject() && body.value(it.key()).isObject();
        body.insert(it.key(), isMerged ? QJsonValue(merged) : QJsonValue(*it));
    }
    auto client = m_sandbox->client();
    const auto reply = client.post("/v1/pass_templates", body);
    QCOMPARE(reply.error(), code);
    QCOMPARE(reply.status, status);
    QCOMPARE(reply.param(), param);
}

void tst_SandboxRoutes::versionHeader_data()
{
    QTest::addColumn<QByteArray>("sent");
    QTest::addColumn<int>("status");
    QTest::addColumn<QByteArray>("served");
    QTest::addColumn<bool>("hasSunset");
    QTest::newRow("current") << QByteArray("2026-05-19") << 200 << QByteArray("2026-05-19") << false;
    QTest::newRow("the one before") << QByteArray("2026-02-01") << 200 << QByteArray("2026-02-01") << false;
    QTest::newRow("the one that ends") << QByteArray("2025-11-01") << 200 << QByteArray("2025-11-01") << true;
    QTest::newRow("unknown") << QByteArray("2026-01-01") << 400 << QByteArray("2026-05-19") << false;
}

void tst_SandboxRoutes::versionHeader()
{
    QFETCH(QByteArray, sent);
    QFETCH(int, status);
    QFETCH(QByteArray, served);
    QFETCH(bool, hasSunset);
    auto client = m_sandbox->client();
    const auto reply = client.get("/v1/passes", {{"QairoPay-Version", sent}});
    QCOMPARE(reply.status, status);
    QCOMPARE(reply.headers.value("qairopay-version"), served);
    QCOMPARE(reply.headers.contains("sunset"), hasSunset);
}

void tst_SandboxRoutes::everyAnswerNamesItsRequest()
{
    auto client = m_sandbox->client();
    const auto fine = client.get("/v1/passes");
    QVERIFY(fine.headers.value("qairopay-request-id").startsWith("req_"));
    QCOMPARE(fine.headers.value("x-ratelimit-resource"), "read");
    const auto refused = client.get("/v1/passes/pass_X");
    const auto error = refused.json().value("error"_L1).toObject();
    QCOMPARE(error.value("request_id"_L1).toString().toLatin1(),
             refused.headers.value("qairopay-request-id"));
    QCOMPARE(error.value("docs_url"_L1).toString(),
             u"https://developers.qairopay.com/concepts/errors#pass_not_found"_s);
}

void tst_SandboxRoutes::inputIsNotEchoed()
{
    auto client = m_sandbox->client();
    const auto reply = client.post("/v1/passes", passFor(u"tpl_secret"_s, u"hidden@example.com"_s));
    QCOMPARE(reply.status, 404);
    QVERIFY(!reply.body.contains("hidden"));
    QVERIFY(!reply.body.contains("tpl_secret"));
}

QTEST_GUILESS_MAIN(tst_SandboxRoutes)
#include "tst_sandboxroutes.moc"
