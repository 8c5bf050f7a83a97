// SPDX-FileCopyrightText: 2026 QairoPay Pass Studio contributors
// SPDX-License-Identifier: Apache-2.0
#include "scan/scan.h"

#include <QtTest/qtest.h>

using namespace Qt::StringLiterals;
using namespace qairopay;
using namespace qairopay::scan;

class tst_Scan : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void namesRoundTrip()
    {
        for (const ScanResult result : allScanResults)
            QCOMPARE(scanResultFromApiName(toApiName(result)), result);
        for (const ScanMethod method : allScanMethods)
            QCOMPARE(scanMethodFromApiName(toApiName(method)), method);
    }

    void namesOfTomorrowAreOther_data()
    {
        QTest::addColumn<QString>("name");
        QTest::newRow("new") << u"quarantined"_s;
        QTest::newRow("empty") << QString();
        QTest::newRow("other spelling") << u"VALID"_s;
    }

    void namesOfTomorrowAreOther()
    {
        QFETCH(QString, name);
        QCOMPARE(scanResultFromApiName(name), ScanResult::Other);
        QCOMPARE(scanMethodFromApiName(name), ScanMethod::Other);
    }
};

QTEST_APPLESS_MAIN(tst_Scan)
#include "tst_scan.moc"
