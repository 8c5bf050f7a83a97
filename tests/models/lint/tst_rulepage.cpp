// SPDX-FileCopyrightText: 2026 QairoPay Pass Studio contributors
// SPDX-License-Identifier: Apache-2.0
#include "lint/rulepage.h"

#include "lint/lint.h"
#include "support/sourcefile.h"

#include <QtCore/qfile.h>
#include <QtTest/qtest.h>

using namespace Qt::StringLiterals;
using namespace qairopay;

class TestRulePage : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void everyRuleHasItsRow()
    {
        const auto page = lint::rulePage();
        for (const auto &rule : lint::rules())
            QCOMPARE(page.count("\n| " + QByteArray(rule.id) + " |"), 1);
    }

    /// With QAIROPAY_RENEW set the page is written instead.
    void theWrittenPageIsNotStale()
    {
        QFile file(test::sourceFile(u"docs/lint.md"_s));
        if (qEnvironmentVariableIsSet("QAIROPAY_RENEW")) {
            QVERIFY(file.open(QIODevice::WriteOnly));
            QCOMPARE(file.write(lint::rulePage()), lint::rulePage().size());
            return;
        }
        QVERIFY(file.open(QIODevice::ReadOnly));
        QVERIFY2(file.readAll() == lint::rulePage(),
                 "docs/lint.md is stale: QAIROPAY_RENEW=1 ctest --preset dev -R tst_rulepage");
    }
};

QTEST_GUILESS_MAIN(TestRulePage)
#include "tst_rulepage.moc"
