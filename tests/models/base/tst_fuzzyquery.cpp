// SPDX-FileCopyrightText: 2026 QairoPay Pass Studio contributors
// SPDX-License-Identifier: Apache-2.0
#include "base/fuzzyquery.h"

#include <QtTest/qtest.h>

using namespace Qt::StringLiterals;
using namespace qairopay;

class tst_FuzzyQuery : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void finds_data();
    void finds();
    void leavesOut_data();
    void leavesOut();
    void ranks_data();
    void ranks();
    void nothingTypedFitsAll();
};

void tst_FuzzyQuery::finds_data()
{
    QTest::addColumn<QString>("typed");
    QTest::addColumn<QString>("name");
    QTest::newRow("a word") << u"publish"_s << u"Publish…"_s;
    QTest::newRow("the beginning of a word") << u"pub"_s << u"Publish…"_s;
    QTest::newRow("beginnings of several words, in any order") << u"pdf exp"_s << u"Export proof as PDF…"_s;
    QTest::newRow("a part of a word") << u"spect"_s << u"Inspect"_s;
    QTest::newRow("letters in order") << u"pblsh"_s << u"Publish…"_s;
    QTest::newRow("two letters swapped") << u"pubilsh"_s << u"Publish…"_s;
    QTest::newRow("a letter too many") << u"publlish"_s << u"Publish…"_s;
    QTest::newRow("a letter too few") << u"pulish"_s << u"Publish…"_s;
    QTest::newRow("another letter") << u"puplish"_s << u"Publish…"_s;
    QTest::newRow("a slip in what is typed by half") << u"pupli"_s << u"Publish…"_s;
    QTest::newRow("capitals") << u"PUBLISH"_s << u"publish"_s;
    QTest::newRow("accents left out") << u"prufen"_s << u"Prüfen"_s;
    QTest::newRow("accents typed") << u"prüfen"_s << u"Prufen"_s;
    QTest::newRow("sharp s as two") << u"grosse"_s << u"Größe"_s;
    QTest::newRow("wide letters") << u"ＰＤＦ"_s << u"Export as PDF"_s;
    QTest::newRow("Japanese, within") << u"発行"_s << u"パスを発行する"_s;
    QTest::newRow("Arabic") << u"نشر"_s << u"نشر القالب"_s;
    QTest::newRow("a number") << u"150"_s << u"Text 150 %"_s;
}

void tst_FuzzyQuery::finds()
{
    QFETCH(QString, typed);
    QFETCH(QString, name);
    const auto score = FuzzyQuery(typed).score(name);
    QVERIFY(score);
    QCOMPARE_GE(*score, 1);
    QCOMPARE_LE(*score, 100);
}

void tst_FuzzyQuery::leavesOut_data()
{
    QTest::addColumn<QString>("typed");
    QTest::addColumn<QString>("name");
    QTest::newRow("another word") << u"revoke"_s << u"Publish…"_s;
    QTest::newRow("one word of two") << u"publish revoke"_s << u"Publish…"_s;
    QTest::newRow("letters out of order") << u"hsilb"_s << u"Publish…"_s;
    QTest::newRow("letters from the middle on") << u"blh"_s << u"Publish…"_s;
    QTest::newRow("a slip in a short word") << u"pdg"_s << u"PDF"_s;
    QTest::newRow("two slips") << u"buplihs"_s << u"Publish…"_s;
    QTest::newRow("no name") << u"a"_s << QString();
}

void tst_FuzzyQuery::leavesOut()
{
    QFETCH(QString, typed);
    QFETCH(QString, name);
    QVERIFY(!FuzzyQuery(typed).score(name));
}

void tst_FuzzyQuery::ranks_data()
{
    QTest::addColumn<QString>("typed");
    QTest::addColumn<QString>("better");
    QTest::addColumn<QString>("worse");
    QTest::newRow("whole before beginning") << u"pass"_s << u"Pass"_s << u"Passes"_s;
    QTest::newRow("nearer to whole first") << u"pass"_s << u"Passes"_s << u"Passports"_s;
    QTest::newRow("beginning before part") << u"is"_s << u"Issue"_s << u"Publish"_s;
    QTest::newRow("part before slip") << u"shed"_s << u"Published"_s << u"Shad"_s;
    QTest::newRow("slip before letters in order")
        << u"exprt"_s << u"Export"_s << u"Example report"_s.remove(u' ');
}

void tst_FuzzyQuery::ranks()
{
    QFETCH(QString, typed);
    QFETCH(QString, better);
    QFETCH(QString, worse);
    const FuzzyQuery query(typed);
    QVERIFY(query.score(better));
    QVERIFY(query.score(worse));
    QCOMPARE_GT(*query.score(better), *query.score(worse));
    // What is only known of it counts for half.
    QCOMPARE_LT(*query.score(u"x"_s, better), *query.score(better));
}

void tst_FuzzyQuery::nothingTypedFitsAll()
{
    for (const auto &typed : {QString(), u"   "_s, u"…"_s}) {
        const FuzzyQuery query(typed);
        QVERIFY(query.isEmpty());
        QCOMPARE(query.score(u"Publish"_s), 100);
    }
}

QTEST_GUILESS_MAIN(tst_FuzzyQuery)
#include "tst_fuzzyquery.moc"
