// SPDX-FileCopyrightText: 2026 QairoPay Pass Studio contributors
// SPDX-License-Identifier: Apache-2.0
#include "scan/scancolumns.h"

#include <QtCore/qtimezone.h>
#include <QtTest/qtest.h>

using namespace Qt::StringLiterals;
using namespace qairopay;
using namespace qairopay::scan;

namespace {

Scan sample(const QString &id, qint64 seconds, const QString &pass = u"pass_a"_s)
{
    return {ScanId(id),
            PassId(pass),
            u"gate"_s,
            geo::GeoPoint{28.41771, -81.58121},
            ScanMethod::Nfc,
            ScanResult::NotInstalled,
            QDateTime::fromMSecsSinceEpoch(seconds * 1000 + 7, QTimeZone::UTC)};
}

} // namespace

class tst_ScanColumns : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void givesBackWhatItTook_data()
    {
        QTest::addColumn<QString>("id");
        QTest::newRow("ULID") << u"scan_01JABCDEFGHJKMNPQRSTVWXYZ9"_s;
        QTest::newRow("largest ULID") << u"scan_7ZZZZZZZZZZZZZZZZZZZZZZZZZ"_s;
        QTest::newRow("smallest ULID") << u"scan_00000000000000000000000000"_s;
        QTest::newRow("too large for a ULID") << u"scan_8ZZZZZZZZZZZZZZZZZZZZZZZZZ"_s;
        QTest::newRow("lower case") << u"scan_01jabcdefghjkmnpqrstvwxyz9"_s;
        QTest::newRow("odd") << u"scan_TEST9"_s;
        QTest::newRow("foreign") << u"4711"_s;
        QTest::newRow("not Latin") << u"scan_01JABCDEFGHJKMNPQRSTVWXYZ\u0663"_s;
    }

    void givesBackWhatItTook()
    {
        QFETCH(QString, id);
        ScanColumns columns;
        columns.append(sample(u"scan_other"_s, 1));
        const Scan scan = sample(id, 1'700'000'000);
        columns.append(scan);
        Scan back = columns.scan(1);
        QVERIFY(geo::distance(*back.place, *scan.place) < 0.02);
        back.place = scan.place;
        QCOMPARE(back, scan);
        QCOMPARE(columns.rowOf(scan.id), 1U);
        QVERIFY(!columns.rowOf(ScanId(u"scan_nobody"_s)));
    }

    void keepsNamesOnce()
    {
        ScanColumns columns;
        for (int i = 0; i < 100; ++i)
            columns.append(sample(u"scan_%1"_s.arg(i), i, u"pass_%1"_s.arg(i % 3)));
        QCOMPARE(columns.passNames().size(), 3);
        QCOMPARE(columns.scannerNames().size(), 1);
        QCOMPARE(columns.scan(5).passId, PassId(u"pass_2"_s));
    }

    void hasNoPlace()
    {
        ScanColumns columns;
        Scan scan = sample(u"scan_1"_s, 1);
        scan.place.reset();
        columns.append(scan);
        QCOMPARE(columns.y()[0], geo::noPlace);
        QVERIFY(!columns.scan(0).place);
    }

    void sortsByTime()
    {
        ScanColumns columns;
        for (const int second : {5, 1, 3, 1, 9})
            columns.append(sample(u"scan_%1_%2"_s.arg(second).arg(columns.size()), second));
        columns.sortByTime();
        QVERIFY(std::ranges::is_sorted(columns.times()));
        QCOMPARE(columns.scan(0).id, ScanId(u"scan_1_1"_s));
        QCOMPARE(columns.scan(1).id, ScanId(u"scan_1_3"_s));
        QCOMPARE(columns.scan(4).id, ScanId(u"scan_9_4"_s));
    }
};

QTEST_APPLESS_MAIN(tst_ScanColumns)
#include "tst_scancolumns.moc"
