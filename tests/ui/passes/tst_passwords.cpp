// SPDX-FileCopyrightText: 2026 QairoPay Pass Studio contributors
// SPDX-License-Identifier: Apache-2.0
#include "passes/passwords.h"

#include <QtTest/qtest.h>

using namespace Qt::StringLiterals;
using namespace qairopay;

class TestPassWords : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void linksSayWhoCanUseThem_data()
    {
        QTest::addColumn<bool>("isLive");
        QTest::addColumn<bool>("isDemo");
        QTest::newRow("live") << true << false;
        QTest::newRow("not live") << false << true;
    }
    void linksSayWhoCanUseThem()
    {
        QFETCH(const bool, isLive);
        QFETCH(const bool, isDemo);
        const QDateTime until(QDate(2026, 5, 19), QTime(10, 0), QTimeZone::UTC);
        const auto text = linksText(until, isLive);
        QVERIFY2(text.startsWith(u"Both links work until "_s + momentText(until)), qPrintable(text));
        QCOMPARE(text.contains("demo mode"_L1), isDemo);
        QVERIFY(linksText({}, isLive).isEmpty());
    }
};

QTEST_GUILESS_MAIN(TestPassWords)
#include "tst_passwords.moc"
