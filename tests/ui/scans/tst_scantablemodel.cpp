// SPDX-FileCopyrightText: 2026 QairoPay Pass Studio contributors
// SPDX-License-Identifier: Apache-2.0
#include "scans/scantablemodel.h"
#include "support/sampleworld.h"

#include <QtTest/qabstractitemmodeltester.h>
#include <QtTest/qsignalspy.h>
#include <QtTest/qtest.h>

#include <numeric>

using namespace Qt::StringLiterals;
using namespace qairopay;

class tst_ScanTableModel : public QObject
{
    Q_OBJECT

    scan::ScanColumns m_columns;

    static std::vector<quint32> upTo(quint32 count)
    {
        std::vector<quint32> rows(count);
        std::iota(rows.begin(), rows.end(), 0U);
        return rows;
    }

private Q_SLOTS:
    void initTestCase()
    {
        for (const scan::Scan &scan : support::sampleScans(200))
            m_columns.append(scan);
    }

    void newestFirst()
    {
        ScanTableModel model(m_columns);
        const QAbstractItemModelTester tester(&model);
        QCOMPARE(model.rowCount(), 0);
        model.setRows({3, 5, 9});
        QCOMPARE(model.rowCount(), 3);
        QCOMPARE(model.index(0).data(ScanTableModel::PassRole).toString(),
                 m_columns.scan(9).passId.toString());
        QCOMPARE(model.index(2).data(ScanTableModel::ScannerRole).toString(), m_columns.scan(3).scannerId);
        QCOMPARE(model.rowOf(9), 0);
        QCOMPARE(model.rowOf(3), 2);
        QCOMPARE(model.rowOf(4), -1);
        QVERIFY(!model.index(3).isValid());
    }

    void tellsTheLeastThatChanged_data()
    {
        QTest::addColumn<quint32>("before");
        QTest::addColumn<quint32>("after");
        QTest::addColumn<int>("inserts");
        QTest::addColumn<int>("resets");
        QTest::newRow("grew") << 10U << 14U << 1 << 0;
        QTest::newRow("the same") << 10U << 10U << 0 << 0;
        QTest::newRow("shrank") << 10U << 4U << 0 << 1;
        QTest::newRow("from nothing") << 0U << 4U << 0 << 1;
    }

    void tellsTheLeastThatChanged()
    {
        QFETCH(quint32, before);
        QFETCH(quint32, after);
        QFETCH(int, inserts);
        QFETCH(int, resets);
        ScanTableModel model(m_columns);
        const QAbstractItemModelTester tester(&model);
        model.setRows(upTo(before));
        QSignalSpy inserted(&model, &QAbstractItemModel::rowsInserted);
        QSignalSpy reset(&model, &QAbstractItemModel::modelReset);
        model.setRows(upTo(after));
        QCOMPARE(inserted.count(), inserts);
        QCOMPARE(reset.count(), resets);
        QCOMPARE(model.rowCount(), int(after));
    }

    void afterASortNothingIsKnownAnyMore()
    {
        ScanTableModel model(m_columns);
        model.setRows(upTo(5));
        model.forget();
        QSignalSpy reset(&model, &QAbstractItemModel::modelReset);
        model.setRows(upTo(9));
        QCOMPARE(reset.count(), 1);
    }

    void saysWhatHasNoPlace()
    {
        ScanTableModel model(m_columns);
        model.setRows({49, 50});
        QCOMPARE(model.index(1).data(ScanTableModel::PlaceRole).toString(), u"No place"_s);
        QCOMPARE(model.index(0).data(ScanTableModel::ToneRole).toString(), u"ok"_s);
    }
};

QTEST_GUILESS_MAIN(tst_ScanTableModel)
#include "tst_scantablemodel.moc"
