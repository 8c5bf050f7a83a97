// SPDX-FileCopyrightText: 2026 QairoPay Pass Studio contributors
// SPDX-License-Identifier: Apache-2.0
#include "api/profile.h"
#include "api/requests.h"

#include <QtCore/qregularexpression.h>
#include <QtTest/qtest.h>

using namespace Qt::StringLiterals;
using namespace qairopay;
using namespace qairopay::api;

class TestRequests : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void bodies_data();
    void bodies();
    void queries_data();
    void queries();
    void keysAreOfTheAllowedForm();
    void localProfiles_data();
    void localProfiles();
    void keyPrefixes();
};

void TestRequests::bodies_data()
{
    QTest::addColumn<QByteArray>("body");
    QTest::addColumn<QByteArray>("expected");
    const IssueRequest issue{TemplateId(u"tpl_1"_s),
                             {{u"jane@example.com"_s, u"Jane"_s}, {{u"tier"_s, u"Gold"_s}}}};
    const UpdateRequest update{PassId(u"pass_1"_s), {{u"tier"_s, u"Diamond"_s}}, u"Welcome"_s};
    const RevokeRequest revoke{PassId(u"pass_1"_s), u"lost_device"_s};
    QTest::newRow("an issue")
        << toBody(issue)
        << R"({"fields":{"tier":"Gold"},"holder":{"email":"jane@example.com","name":"Jane"},"template_id":"tpl_1"})"_ba;
    QTest::newRow("what is empty is left out")
        << toBody(IssueRequest{TemplateId(u"tpl_1"_s), {{u"a@b.c"_s, {}}, {}}})
        << R"({"holder":{"email":"a@b.c"},"template_id":"tpl_1"})"_ba;
    QTest::newRow("an update") << toBody(update)
                               << R"({"change_message":"Welcome","fields":{"tier":"Diamond"}})"_ba;
    QTest::newRow("a silent update") << toBody(UpdateRequest{update.id, update.fields, {}})
                                     << R"({"fields":{"tier":"Diamond"}})"_ba;
    QTest::newRow("a revocation") << toBody(revoke) << R"({"reason":"lost_device"})"_ba;
    QTest::newRow("a batch of updates")
        << toBatchBody(QList{update})
        << R"({"updates":[{"change_message":"Welcome","fields":{"tier":"Diamond"},"id":"pass_1"}]})"_ba;
    QTest::newRow("a batch of revocations")
        << toBatchBody(QList{revoke}) << R"({"revocations":[{"id":"pass_1","reason":"lost_device"}]})"_ba;
    QTest::newRow("an empty batch") << toBatchBody(QList<IssueRequest>()) << R"({"passes":[]})"_ba;
}

void TestRequests::bodies()
{
    QFETCH(QByteArray, body);
    QTEST(body, "expected");
}

void TestRequests::queries_data()
{
    QTest::addColumn<QString>("query");
    QTest::addColumn<QString>("expected");
    const auto text = [](const auto &query) { return toUrlQuery(query).toString(QUrl::FullyEncoded); };
    QTest::newRow("defaults") << text(PassQuery()) << u"limit=100"_s;
    QTest::newRow("filters") << text(PassQuery{PassStatus::Installed, TemplateId(u"tpl_1"_s), {}, true, {}})
                             << u"status=installed&template_id=tpl_1&include_archived=true&limit=100"_s;
    QTest::newRow("a plus in an address stays a plus")
        << text(PassQuery{{}, {}, u"a+b&c@d.e"_s, false, {}}) << u"holder_email=a%2Bb%26c%40d.e&limit=100"_s;
    QTest::newRow("cursor and order") << text(EventQuery{.page = {10, u"abc"_s, {}, Order::OldestFirst}})
                                      << u"limit=10&starting_after=abc&order=asc"_s;
    const auto noon = QDateTime::fromString(u"2026-05-19T12:00:00Z"_s, Qt::ISODate);
    QTest::newRow("times") << text(ScanQuery{noon, {}, {}, u"revoked"_s, {}})
                           << u"from=2026-05-19T12%3A00%3A00.000Z&result=revoked&limit=100"_s;
    QTest::newRow("entries of the audit log") << text(AuditQuery{u"passes.revoke"_s, u"a+b"_s, {}})
                                              << u"action=passes.revoke&resource_id=a%2Bb&limit=100"_s;
    QTest::newRow("events of a resource in a time")
        << text(EventQuery{.type = u"pass.*"_s,
                           .passId = {},
                           .resourceId = u"tpl_1"_s,
                           .from = noon,
                           .to = {},
                           .delivered = false})
        << u"type=pass.%2A&resource_id=tpl_1&from=2026-05-19T12%3A00%3A00.000Z&delivered=false&limit=100"_s;
}

void TestRequests::queries()
{
    QFETCH(QString, query);
    QTEST(query, "expected");
}

void TestRequests::keysAreOfTheAllowedForm()
{
    static const QRegularExpression form(u"^[a-zA-Z0-9_-]{1,255}$"_s);
    const auto key = newIdempotencyKey();
    QVERIFY(form.match(QString::fromLatin1(key)).hasMatch());
    QVERIFY(key != newIdempotencyKey());
}

void TestRequests::localProfiles_data()
{
    QTest::addColumn<QString>("url");
    QTest::addColumn<Environment>("environment");
    QTest::addColumn<bool>("local");
    QTest::newRow("embedded") << u"http://127.0.0.1:8080"_s << Environment::Embedded << true;
    QTest::newRow("by name") << u"http://localhost:8080"_s << Environment::Embedded << true;
    QTest::newRow("IPv6") << u"http://[::1]:8080"_s << Environment::Embedded << true;
    QTest::newRow("the live stand-in") << u"http://127.0.0.1:8080"_s << Environment::Live << true;
    QTest::newRow("somebody else's, called embedded")
        << u"https://example.com"_s << Environment::Embedded << false;
    QTest::newRow("a name that only begins so")
        << u"http://localhost.example.com"_s << Environment::Embedded << false;
    QTest::newRow("QairoPay's") << documentedBaseUrl(Environment::Live).toString() << Environment::Live
                                << false;
}

void TestRequests::localProfiles()
{
    QFETCH(QString, url);
    QFETCH(Environment, environment);
    QTEST((Profile{u"x"_s, QUrl(url), environment, {}}.isLocal()), "local");
}

void TestRequests::keyPrefixes()
{
    QCOMPARE(environmentOfKey("qp_sk_live_abc"), Environment::Live);
    QCOMPARE(environmentOfKey("qp_sk_sandbox_abc"), Environment::Sandbox);
    QCOMPARE(environmentOfKey("sk_live_abc"), std::nullopt);
    for (const auto environment : {Environment::Embedded, Environment::Sandbox, Environment::Live})
        QCOMPARE(environmentFromName(toName(environment)), environment);
}

QTEST_GUILESS_MAIN(TestRequests)
#include "tst_requests.moc"
