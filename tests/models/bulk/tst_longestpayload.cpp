// SPDX-FileCopyrightText: 2026 QairoPay Pass Studio contributors
// SPDX-License-Identifier: Apache-2.0
#include "bulk/longestpayload.h"

#include "support/sampletemplates.h"
#include "template/nfcprofile.h"

#include <QtTest/qtest.h>

using namespace Qt::StringLiterals;
using namespace qairopay;
using bulk::CodeRow;
using bulk::StressCase;
using Source = CodeRow::Source;

namespace {

Record recordOf(const QString &email, const QString &tier)
{
    return {.holder = {email, u"Jane"_s}, .fields = {{u"tier"_s, tier}}};
}

} // namespace

class TestLongestPayload : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void whereRowsComeFrom();
    void longest_data();
    void longest();
    void idsAndTokensAreAsLongAsRealOnes();
    void refused_data();
    void refused();
    void profilesHaveTheirNames();
};

void TestLongestPayload::whereRowsComeFrom()
{
    auto value = test::guideTemplate();
    const auto none = bulk::codeRows(value, {});
    QCOMPARE(none.size(), 1);
    QCOMPARE(none.first().source, Source::Default);
    value.studio.samples = {recordOf(u"a@b.example"_s, u"Gold"_s), recordOf(u"c@d.example"_s, u"Silver"_s)};
    const auto samples = bulk::codeRows(value, {});
    QCOMPARE(samples.size(), 2);
    QCOMPARE(samples.last(), (CodeRow{Source::Sample, 2, value.studio.samples.last()}));
    const StressCase row{StressCase::Kind::Row, 42, recordOf(u"e@f.example"_s, u"Bronze"_s)};
    QCOMPARE(bulk::codeRows(value, {row}), (QList<CodeRow>{{Source::List, 42, row.record}}));
}

void TestLongestPayload::longest_data()
{
    QTest::addColumn<QString>("payload");
    QTest::addColumn<quint32>("number");
    QTest::addColumn<QString>("text");
    QTest::addColumn<qsizetype>("mostBytes");
    QTest::newRow("one variable: in bytes, not in characters")
        << u"{fields.tier}"_s << 4u << u"金金金"_s << qsizetype(9);
    QTest::newRow("nothing that varies: the first") << u"all alike"_s << 2u << u"all alike"_s << qsizetype(9);
    QTest::newRow("two variables, each longest in another row")
        << u"{holder.email}/{fields.tier}"_s << 2u << u"someone@long.example/Gold"_s << qsizetype(30);
}

void TestLongestPayload::longest()
{
    QFETCH(QString, payload);
    QFETCH(quint32, number);
    QFETCH(QString, text);
    QFETCH(qsizetype, mostBytes);
    const QList<CodeRow> rows{{Source::List, 2, recordOf(u"someone@long.example"_s, u"Gold"_s)},
                              {Source::List, 3, recordOf(u"a@b.example"_s, u"Platinum"_s)},
                              {Source::List, 4, recordOf(u"a@b.example"_s, u"金金金"_s)}};
    const auto found = bulk::longestPayload(payload, test::guideTemplate(), rows);
    QVERIFY(found);
    QCOMPARE(found->mostBytes, mostBytes);
    QCOMPARE(found->row.number, number);
    QCOMPARE(found->text, text);
}

void TestLongestPayload::idsAndTokensAreAsLongAsRealOnes()
{
    const auto rows = bulk::codeRows(test::guideTemplate(), {});
    const auto id = bulk::longestPayload(u"{pass.id}"_s, test::guideTemplate(), rows);
    QVERIFY(id);
    QCOMPARE(id->bytes(), test::guideRecord().id.toString().size());
    const auto token = bulk::longestPayload(u"{pass.token}"_s, test::guideTemplate(), rows);
    QVERIFY(token);
    QCOMPARE(token->bytes(), madeMessageBytes(NfcProfile::Signed).value());
}

void TestLongestPayload::refused_data()
{
    QTest::addColumn<QString>("payload");
    QTest::addColumn<bool>("hasRow");
    QTest::newRow("an open brace") << u"a{pass.id"_s << true;
    QTest::newRow("an unknown variable") << u"{fields.nothing}"_s << true;
    QTest::newRow("no row") << u"{pass.id}"_s << false;
    QTest::newRow("no row, no variable") << u"a"_s << false;
}

void TestLongestPayload::refused()
{
    QFETCH(QString, payload);
    QFETCH(bool, hasRow);
    const auto rows = hasRow ? bulk::codeRows(test::guideTemplate(), {}) : QList<CodeRow>();
    const auto found = bulk::longestPayload(payload, test::guideTemplate(), rows);
    QVERIFY(!found);
    QVERIFY(!found.error().message.isEmpty());
}

void TestLongestPayload::profilesHaveTheirNames()
{
    for (const auto profile : allNfcProfiles)
        QCOMPARE(nfcProfileFromStudioName(toStudioName(profile)), profile);
    QCOMPARE(nfcProfileFromStudioName({}), NfcProfile::Opaque);
    QVERIFY(!madeMessageBytes(NfcProfile::Plain));
}

QTEST_GUILESS_MAIN(TestLongestPayload)
#include "tst_longestpayload.moc"
