// SPDX-FileCopyrightText: 2026 QairoPay Pass Studio contributors
// SPDX-License-Identifier: Apache-2.0
#include "base/foldedtext.h"

#include <QtTest/qtest.h>

using namespace Qt::StringLiterals;
using namespace qairopay;

class tst_FoldedText : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void letters_data();
    void letters();
    void slips_data();
    void slips();
};

void tst_FoldedText::letters_data()
{
    QTest::addColumn<QString>("text");
    QTest::addColumn<QString>("folded");
    QTest::newRow("nothing") << QString() << QString();
    QTest::newRow("capitals") << u"Acme 24"_s << u"acme 24"_s;
    QTest::newRow("accents") << u"Übergrößenträger à São Tomé"_s << u"ubergrossentrager a sao tome"_s;
    QTest::newRow("accents of their own") << u"e\u0301"_s << u"e"_s;
    QTest::newRow("letters that Unicode takes as whole") << u"Øst Łódź ısı"_s << u"ost lodz isi"_s;
    QTest::newRow("a capital sharp s") << u"GRO\u1e9eE"_s << u"grosse"_s;
    QTest::newRow("wide letters and ligatures") << u"ＰＤＦ ﬁn"_s << u"pdf fin"_s;
    QTest::newRow("signs stay") << u"E-Mail’s"_s << u"e-mail’s"_s;
    QTest::newRow("other scripts stay") << u"発行 نشر"_s << u"発行 نشر"_s;
    QTest::newRow("beyond the first plane") << u"a😀b"_s << u"a😀b"_s;
}

void tst_FoldedText::letters()
{
    QFETCH(const QString, text);
    QTEST(foldedText(text), "folded");
}

void tst_FoldedText::slips_data()
{
    QTest::addColumn<QString>("a");
    QTest::addColumn<QString>("b");
    QTest::addColumn<bool>("isSlip");
    QTest::newRow("the same") << u"points"_s << u"points"_s << true;
    QTest::newRow("a letter too few") << u"points"_s << u"pints"_s << true;
    QTest::newRow("the last one too few") << u"points"_s << u"point"_s << true;
    QTest::newRow("another letter") << u"points"_s << u"paints"_s << true;
    QTest::newRow("another at the end") << u"points"_s << u"pointz"_s << true;
    QTest::newRow("two swapped") << u"points"_s << u"ponits"_s << true;
    QTest::newRow("the last two swapped") << u"points"_s << u"poinst"_s << true;
    QTest::newRow("two too few") << u"points"_s << u"pots"_s << false;
    QTest::newRow("two others") << u"points"_s << u"paintz"_s << false;
    QTest::newRow("one too few and one other") << u"points"_s << u"pantz"_s << false;
    QTest::newRow("swapped over another") << u"points"_s << u"pniots"_s << false;
    QTest::newRow("short words") << u"tie"_s << u"tier"_s << false;
    QTest::newRow("four letters") << u"tier"_s << u"tiers"_s << true;
    QTest::newRow("nothing") << QString() << QString() << false;
}

void tst_FoldedText::slips()
{
    QFETCH(const QString, a);
    QFETCH(const QString, b);
    QTEST(isOneSlipAway(a, b), "isSlip");
    QCOMPARE(isOneSlipAway(b, a), isOneSlipAway(a, b));
}

QTEST_GUILESS_MAIN(tst_FoldedText)
#include "tst_foldedtext.moc"
