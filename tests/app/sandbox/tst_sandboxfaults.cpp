// SPDX-FileCopyrightText: 2026 QairoPay Pass Studio contributors
// SPDX-License-Identifier: Apache-2.0
#include "sandboxfixture.h"

#include <QtCore/qjsonarray.h>
#include <QtCore/qscopeguard.h>
#include <QtTest/qtest.h>

using namespace Qt::StringLiterals;
using namespace qairopay;
using namespace qairopay::tests;

/// What is answered when the caller did nothing wrong: the store is not as the service left it, or fails.
class tst_SandboxFaults : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void init();
    void theFaultIsSaidAndMended_data();
    void theFaultIsSaidAndMended();
    void aTemplateThatMakesNoPassIsMended();
    void inABatchItIsOneItems();
    void itsRequestIsInTheLog();

private:
    [[nodiscard]] QByteArray filled(QByteArray text) const
    {
        return text.replace("$T", m_template)
            .replace("$P", m_pass)
            .replace("$A", m_file)
            .replace("$G", m_link);
    }
    /// Past the service.
    [[nodiscard]] QString change(const QByteArray &sql) const
    {
        return m_sandbox->ask(QString::fromLatin1(filled(sql))).error;
    }

    std::unique_ptr<SandboxFixture> m_sandbox;
    std::unique_ptr<HttpClient> m_client;
    QByteArray m_template;
    QByteArray m_pass; ///< of the template
    QByteArray m_file; ///< where it is downloaded
    QByteArray m_link; ///< where it is saved to Google
};

namespace {

/// What stands there is no JSON then.
constexpr auto spoilTemplate = "UPDATE templates SET document = '!' || document WHERE id = '$T'";
constexpr auto mendTemplate = "UPDATE templates SET document = substr(document, 2) WHERE id = '$T'";
/// An earlier version of the service took it, and no pass can be made of it.
constexpr auto unfillTemplate = R"(UPDATE templates SET document = replace(document, '"kind":',
    '"x_studio":{"barcode":{"alt_text":"{nobody}"}},"kind":') WHERE id = '$T')";
constexpr auto fillTemplate = R"(UPDATE templates SET document = replace(document,
    '"x_studio":{"barcode":{"alt_text":"{nobody}"}},"kind":', '"kind":') WHERE id = '$T')";
constexpr auto hidePasses = "ALTER TABLE passes RENAME TO hidden_passes";
constexpr auto showPasses = "ALTER TABLE hidden_passes RENAME TO passes";

} // namespace

void tst_SandboxFaults::init()
{
    m_client.reset();
    m_sandbox = std::make_unique<SandboxFixture>(sandbox::Options{.rateLimits = false});
    m_client = std::make_unique<HttpClient>(m_sandbox->server().baseUrl(), m_sandbox->server().key());
    m_template = createTemplate(*m_client).toLatin1();
    m_pass = createPass(*m_client, QString::fromLatin1(m_template)).toLatin1();
    const auto made = m_client->get("/v1/passes/" + m_pass);
    QVERIFY2(made.status == 200, made.body.constData());
    const auto links = made.json().value("download"_L1);
    m_file = QUrl(links["apple_url"_L1].toString()).path().toLatin1();
    m_link = QUrl(links["google_url"_L1].toString()).path().toLatin1();
}

void tst_SandboxFaults::theFaultIsSaidAndMended_data()
{
    QTest::addColumn<QByteArray>("verb");
    QTest::addColumn<QByteArray>("path"); // $T, $P, $A and $G stand for the template, the pass and its links
    QTest::addColumn<QByteArray>("body");
    QTest::addColumn<QByteArray>("breaks");
    QTest::addColumn<QByteArray>("mends");
    QTest::addColumn<int>("broken");
    QTest::addColumn<int>("mended");
    QTest::addColumn<QString>("error");
    QTest::addColumn<QString>("message");
    struct Call
    {
        const char *verb, *path, *body;
        int mended;
    };
    enum class Fault { Unreadable, CannotBeFilled, NoTable };
    const auto row = [](const char *name, const Call &call, Fault fault) {
        const bool isInternal = fault != Fault::NoTable;
        const auto [breaks, mends] = fault == Fault::NoTable ? std::pair(hidePasses, showPasses)
                                     : fault == Fault::CannotBeFilled
                                         ? std::pair(unfillTemplate, fillTemplate)
                                         : std::pair(spoilTemplate, mendTemplate);
        QTest::newRow(name)
            << QByteArray(call.verb) << QByteArray(call.path) << QByteArray(call.body) << QByteArray(breaks)
            << QByteArray(mends) << (isInternal ? 500 : 503) << call.mended
            << (isInternal ? u"internal_error/internal_error"_s : u"unavailable/storage_unavailable"_s)
            << (isInternal ? u"Something went wrong on this side."_s
                           : u"The service's store does not answer now. Send this again later; with the same "
                             "Idempotency-Key nothing happens twice."_s);
    };
    const Call issue{"POST", "/v1/passes", R"({"template_id":"$T","holder":{"email":"bob@example.com"}})",
                     201};
    const Call update{"PATCH", "/v1/passes/$P", R"({"fields":{"points":"5"}})", 200};
    row("a pass file whose template nobody can read", {"GET", "$A", "", 200}, Fault::Unreadable);
    row("a save link whose template nobody can read", {"GET", "$G", "", 200}, Fault::Unreadable);
    row("a pass file that cannot be made", {"GET", "$A", "", 200}, Fault::CannotBeFilled);
    row("a save link that cannot be made", {"GET", "$G", "", 200}, Fault::CannotBeFilled);
    row("a pass of a template that nobody can read", issue, Fault::Unreadable);
    row("a change to one that is there already", update, Fault::Unreadable);
    row("a list without its table", {"GET", "/v1/passes", "", 200}, Fault::NoTable);
    row("a pass without its table", {"GET", "/v1/passes/$P", "", 200}, Fault::NoTable);
    row("a pass file without the table of passes", {"GET", "$A", "", 200}, Fault::NoTable);
    row("a new pass without a table to go to", issue, Fault::NoTable);
    row("a change without its table", update, Fault::NoTable);
}

void tst_SandboxFaults::theFaultIsSaidAndMended()
{
    QFETCH(QByteArray, verb);
    QFETCH(QByteArray, path);
    QFETCH(QByteArray, body);
    QFETCH(QByteArray, breaks);
    QFETCH(QByteArray, mends);
    QFETCH(int, broken);
    QFETCH(int, mended);
    QFETCH(QString, error);
    QFETCH(QString, message);
    const auto send = [&] {
        const Headers key{{"Idempotency-Key", "the-same"}};
        return m_client->send(verb, filled(path), filled(body), verb == "POST" ? key : Headers());
    };
    // What another program changes in the file is looked for once a second where nobody writes.
    const auto sendUntil = [&](int status) {
        auto reply = send();
        (void)QTest::qWaitFor([&] {
            const bool isThere = reply.status == status || verb != "GET";
            if (!isThere)
                reply = send();
            return isThere;
        });
        return reply;
    };
    const auto connection = m_client->socket().localPort();
    {
        QCOMPARE(change(breaks), QString());
        const auto mend = qScopeGuard([&] { QCOMPARE(change(mends), QString()); });
        const auto reply = sendUntil(broken);
        QCOMPARE(reply.error(), error);
        QCOMPARE(reply.status, broken);
        QCOMPARE(reply.headers.value("content-type"), "application/json");
        const auto told = reply.json()["error"_L1].toObject();
        QCOMPARE(told.keys(),
                 (QStringList{u"code"_s, u"docs_url"_s, u"message"_s, u"request_id"_s, u"type"_s}));
        QCOMPARE(told["message"_L1].toString(), message);
        QVERIFY(told["request_id"_L1].toString().startsWith("req_"_L1));
        QCOMPARE(told["request_id"_L1].toString().toLatin1(), reply.headers.value("qairopay-request-id"));
        // What has nothing to do with it is served meanwhile.
        QCOMPARE(m_client->get("/v1/webhooks/events").status, 200);
    }
    QCOMPARE(m_sandbox->ask(u"SELECT COUNT(*) FROM passes"_s).value.toInt(), 1);
    QCOMPARE(m_sandbox->ask(u"SELECT revision FROM passes"_s).value.toInt(), 1);
    // Nothing was remembered of it either: the same request has its effect now.
    const auto again = sendUntil(mended);
    QCOMPARE(again.error(), QString());
    QCOMPARE(again.status, mended);
    QVERIFY(!again.headers.contains("idempotency-replayed"));
    QCOMPARE(m_client->socket().localPort(), connection);
}

/// By its owner, through the API: it can be read and written, only not issued.
void tst_SandboxFaults::aTemplateThatMakesNoPassIsMended()
{
    QCOMPARE(change(unfillTemplate), QString());
    QCOMPARE(m_client->get(m_file).error(), u"internal_error/internal_error"_s);
    const auto studio = m_client->get("/v1/pass_templates/" + m_template).json().value("x_studio"_L1);
    QCOMPARE(studio["barcode"_L1]["alt_text"_L1].toString(), u"{nobody}"_s);
    QCOMPARE(m_client->patch("/v1/pass_templates/" + m_template, {{u"name"_s, u"Another name"_s}}).param(),
             u"x_studio.barcode.alt_text"_s);
    QCOMPARE(m_client->patch("/v1/pass_templates/" + m_template, {{u"x_studio"_s, QJsonValue::Null}}).status,
             200);
    QCOMPARE(m_client->get(m_file).status, 200);
    QCOMPARE(m_client->get(m_link).status, 200);
}

void tst_SandboxFaults::inABatchItIsOneItems()
{
    const auto other = createTemplate(*m_client);
    QCOMPARE(change(spoilTemplate), QString());
    const QJsonArray orders{passFor(QString::fromLatin1(m_template), u"bob@example.com"_s),
                            passFor(other, u"cleo@example.com"_s)};
    const auto reply = m_client->post("/v1/passes/batch", {{u"passes"_s, orders}});
    QCOMPARE(reply.status, 200);
    const auto results = reply.json()["results"_L1].toArray();
    QCOMPARE(results.size(), 2);
    const auto told = results[0]["error"_L1];
    QCOMPARE(told["type"_L1].toString(), u"internal_error"_s);
    QCOMPARE(told["param"_L1].toString(), u"passes[0]"_s);
    QCOMPARE(told["request_id"_L1].toString().toLatin1(), reply.headers.value("qairopay-request-id"));
    QCOMPARE(results[1]["status"_L1].toString(), u"ok"_s);
    QCOMPARE(m_sandbox->ask(u"SELECT COUNT(*) FROM passes"_s).value.toInt(), 2);
}

void tst_SandboxFaults::itsRequestIsInTheLog()
{
    QCOMPARE(change(spoilTemplate), QString());
    const auto reply = m_client->get(m_file);
    QCOMPARE(reply.status, 500);
    const auto line = m_client->get("/v1/test/requests?limit=1").json()["data"_L1][0];
    QCOMPARE(line["status"_L1].toInt(), 500);
    QCOMPARE(line["request_id"_L1].toString().toLatin1(), reply.headers.value("qairopay-request-id"));
}

QTEST_GUILESS_MAIN(tst_SandboxFaults)
#include "tst_sandboxfaults.moc"
