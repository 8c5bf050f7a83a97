// SPDX-FileCopyrightText: 2026 QairoPay Pass Studio contributors
// SPDX-License-Identifier: Apache-2.0
#include "lint/sarif.h"

#include <QtCore/qjsonarray.h>
#include <QtTest/qtest.h>

using namespace Qt::StringLiterals;
using namespace qairopay;

namespace {

lint::Finding finding(const QString &id, lint::Severity severity)
{
    return {id, severity, u"It is so."_s, u"Do this."_s, u"fields[2]"_s, {}, {}};
}

} // namespace

/// What the schema of SARIF 2.1.0 requires, and the links between results and rules.
class TestSarif : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void theLogHasTheSchemasForm()
    {
        const auto log = lint::sarifLog({}, u"1.2"_s);
        QCOMPARE(log["version"_L1], u"2.1.0"_s);
        QVERIFY(log["$schema"_L1].toString().startsWith("https://"_L1));
        const auto run = log["runs"_L1][0];
        QVERIFY(run["results"_L1].isArray());
        const auto driver = run["tool"_L1]["driver"_L1];
        QCOMPARE(driver["name"_L1], u"qairopay lint"_s);
        QCOMPARE(driver["version"_L1], u"1.2"_s);
        const auto rules = driver["rules"_L1].toArray();
        QCOMPARE(rules.size(), qsizetype(lint::rules().size()));
        QSet<QString> ids;
        for (const auto &rule : rules) {
            ids.insert(rule["id"_L1].toString());
            for (const auto member : {"shortDescription"_L1, "fullDescription"_L1, "help"_L1})
                QVERIFY(!rule[member]["text"_L1].toString().isEmpty());
        }
        QCOMPARE(ids.size(), rules.size());
    }

    void results_data()
    {
        QTest::addColumn<lint::Severity>("severity");
        QTest::addColumn<QString>("level");
        QTest::newRow("an error") << lint::Severity::Error << u"error"_s;
        QTest::newRow("a warning") << lint::Severity::Warning << u"warning"_s;
        QTest::newRow("advice is a note") << lint::Severity::Info << u"note"_s;
    }
    void results()
    {
        QFETCH(lint::Severity, severity);
        QFETCH(QString, level);
        const auto log = lint::sarifLog({{{u"a b.passtpl"_s, {}, {finding(u"P08"_s, severity)}}}, {}}, {});
        const auto run = log["runs"_L1][0];
        const auto result = run["results"_L1][0];
        QCOMPARE(result["level"_L1].toString(), level);
        QCOMPARE(result["message"_L1]["text"_L1], u"It is so. Do this."_s);
        const auto rules = run["tool"_L1]["driver"_L1]["rules"_L1].toArray();
        QCOMPARE(rules[result["ruleIndex"_L1].toInt(-1)]["id"_L1], result["ruleId"_L1]);
        const auto location = result["locations"_L1][0];
        QCOMPARE(location["physicalLocation"_L1]["artifactLocation"_L1]["uri"_L1], u"a%20b.passtpl"_s);
        QCOMPARE(location["logicalLocations"_L1][0]["fullyQualifiedName"_L1], u"fields[2]"_s);
    }

    void anUnreadFileIsNoCleanOne_data()
    {
        QTest::addColumn<QList<lint::UnreadFile>>("unread");
        QTest::addColumn<bool>("isSuccessful");
        QTest::newRow("all were read") << QList<lint::UnreadFile>() << true;
        QTest::newRow("one was not") << QList<lint::UnreadFile>{{u"/tmp/a.pkpass"_s,
                                                                 u"There is no such file."_s}}
                                     << false;
    }
    void anUnreadFileIsNoCleanOne()
    {
        QFETCH(const QList<lint::UnreadFile>, unread);
        QFETCH(const bool, isSuccessful);
        const auto log = lint::sarifLog({{}, unread}, {});
        const auto invocation = log["runs"_L1][0]["invocations"_L1][0];
        QCOMPARE(invocation["executionSuccessful"_L1], QJsonValue(isSuccessful));
        const auto notifications = invocation["toolExecutionNotifications"_L1].toArray();
        QCOMPARE(notifications.size(), unread.size());
        for (const auto &told : notifications) {
            QCOMPARE(told["level"_L1], u"error"_s);
            QCOMPARE(told["message"_L1]["text"_L1], u"There is no such file."_s);
            QCOMPARE(told["locations"_L1][0]["physicalLocation"_L1]["artifactLocation"_L1]["uri"_L1],
                     u"file:///tmp/a.pkpass"_s);
        }
    }

    void aMemberOfABundleIsNamed()
    {
        const auto log = lint::sarifLog(
            {{{u"/tmp/two.pkpasses"_s, u"b.pkpass"_s, {finding(u"P08"_s, lint::Severity::Info)}}}, {}}, {});
        const auto location = log["runs"_L1][0]["results"_L1][0]["locations"_L1][0];
        QCOMPARE(location["physicalLocation"_L1]["artifactLocation"_L1]["uri"_L1],
                 u"file:///tmp/two.pkpasses"_s);
        QCOMPARE(location["logicalLocations"_L1][0]["fullyQualifiedName"_L1], u"b.pkpass: fields[2]"_s);
    }
};

QTEST_GUILESS_MAIN(TestSarif)
#include "tst_sarif.moc"
