// SPDX-FileCopyrightText: 2026 QairoPay Pass Studio contributors
// SPDX-License-Identifier: Apache-2.0
#include "scan/scanfilter.h"

#include <QtCore/qtimezone.h>
#include <QtTest/qtest.h>

#include <numeric>

using namespace Qt::StringLiterals;
using namespace qairopay;
using namespace qairopay::scan;

Q_DECLARE_METATYPE(qairopay::scan::ScanFilter)

namespace {

constexpr qint64 start = 1'700'000'000'000;

/// 60 scans, one a minute: every third revoked, every second by NFC, five passes, two scanners, every tenth
/// without a place.
ScanColumns sixty()
{
    ScanColumns columns;
    for (int i = 0; i < 60; ++i) {
        Scan scan{ScanId(u"scan_%1"_s.arg(i)),
                  PassId(u"pass_%1"_s.arg(i % 5)),
                  i < 30 ? u"Gate North"_s : u"Bar"_s,
                  geo::GeoPoint{28 + i * 0.001, -81.0},
                  i % 2 == 0 ? ScanMethod::Nfc : ScanMethod::Barcode,
                  i % 3 == 0 ? ScanResult::Revoked : ScanResult::Valid,
                  QDateTime::fromMSecsSinceEpoch(start + i * 60'000, QTimeZone::UTC)};
        if (i % 10 == 0)
            scan.place.reset();
        columns.append(scan);
    }
    return columns;
}

} // namespace

class tst_ScanFilter : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void selects_data()
    {
        QTest::addColumn<ScanFilter>("filter");
        QTest::addColumn<int>("rows");
        QTest::addColumn<int>("valid"); // before the filter of results
        QTest::newRow("all") << ScanFilter{} << 60 << 40;
        QTest::newRow("revoked") << ScanFilter{.results = ScanFilter::bit(ScanResult::Revoked)} << 20 << 40;
        QTest::newRow("no result") << ScanFilter{.results = 0} << 0 << 40;
        QTest::newRow("by NFC") << ScanFilter{.methods = ScanFilter::bit(ScanMethod::Nfc)} << 30 << 20;
        QTest::newRow("from") << ScanFilter{.from = start + 30 * 60'000} << 30 << 20;
        QTest::newRow("until, not included") << ScanFilter{.until = start + 30 * 60'000} << 30 << 20;
        QTest::newRow("between") << ScanFilter{.from = start + 1, .until = start + 60'001} << 1 << 1;
        QTest::newRow("one pass") << ScanFilter{.passes = QList{PassId(u"pass_0"_s)}} << 12 << 8;
        QTest::newRow("no pass") << ScanFilter{.passes = QList<PassId>{}} << 0 << 0;
        QTest::newRow("a pass without scans") << ScanFilter{.passes = QList{PassId(u"pass_9"_s)}} << 0 << 0;
        QTest::newRow("scanner's name") << ScanFilter{.text = u"north"_s} << 30 << 20;
        QTest::newRow("pass's id") << ScanFilter{.text = u"SS_1"_s} << 12 << 8;
        QTest::newRow("holder's name") << ScanFilter{.text = u"dvořák"_s} << 12 << 8;
        QTest::newRow("text of nobody") << ScanFilter{.text = u"<img src=x>"_s} << 0 << 0;
        QTest::newRow("without place") << ScanFilter{.onlyWithoutPlace = true} << 6 << 4;
    }

    void selects()
    {
        QFETCH(ScanFilter, filter);
        QFETCH(int, rows);
        QFETCH(int, valid);
        const ScanColumns columns = sixty();
        const auto describe = [](const PassId &id) {
            return id.toString() == "pass_3"_L1 ? u"Jan Dvořák"_s : QString();
        };
        const ScanSelection selection = select(columns, filter, describe);
        QCOMPARE(int(selection.rows.size()), rows);
        QCOMPARE(int(selection.byResult[size_t(ScanResult::Valid)]), valid);
        QVERIFY(std::ranges::is_sorted(selection.rows));
        const auto placeless =
            std::ranges::count_if(selection.rows, [&](quint32 row) { return !columns.scan(row).place; });
        QCOMPARE(qsizetype(selection.withoutPlace), placeless);
    }

    void emptyColumns()
    {
        const ScanColumns columns;
        QVERIFY(select(columns, {}).rows.empty());
        QVERIFY(select(columns, {.text = u"x"_s}).rows.empty());
        QVERIFY(histogram(columns, {}, 40).counts.empty());
        QVERIFY(!boundsOf(columns, {}));
    }

    void histogramCountsEveryRowOnce_data()
    {
        QTest::addColumn<int>("buckets");
        for (const int buckets : {1, 2, 5, 30, 60, 200})
            QTest::addRow("%d", buckets) << buckets;
    }

    void histogramCountsEveryRowOnce()
    {
        QFETCH(int, buckets);
        const ScanColumns columns = sixty();
        const ScanSelection selection = select(columns, {});
        const TimeHistogram result = histogram(columns, selection.rows, buckets);
        quint32 sum = 0;
        for (const auto &bucket : result.counts)
            sum += std::accumulate(bucket.begin(), bucket.end(), 0U);
        QCOMPARE(sum, 60U);
        QCOMPARE_LE(result.counts.size(), size_t(std::max(buckets, 2)));
        QCOMPARE_LE(result.start, start);
        QCOMPARE(result.start % result.bucket, 0);
    }

    void histogramKeepsItsAxisWhileFiltering()
    {
        const ScanColumns columns = sixty();
        const ScanSelection few = select(columns, {.from = start + 55 * 60'000});
        const TimeHistogram all = histogram(columns, select(columns, {}).rows, 30);
        const TimeHistogram some = histogram(columns, few.rows, 30);
        QCOMPARE(some.start, all.start);
        QCOMPARE(some.counts.size(), all.counts.size());
    }

    void boundsHoldThePlaces()
    {
        const ScanColumns columns = sixty();
        const auto bounds = boundsOf(columns, select(columns, {}).rows);
        QVERIFY(bounds);
        QCOMPARE_LT(std::abs(bounds->south - 28.001), 1e-6);
        QCOMPARE_LT(std::abs(bounds->north - 28.059), 1e-6);
        QVERIFY(!boundsOf(columns, select(columns, {.onlyWithoutPlace = true}).rows));
    }

    void withinABox()
    {
        const ScanColumns columns = sixty();
        const auto all = select(columns, {}).rows;
        const auto bounds = boundsOf(columns, all);
        QCOMPARE(within(columns, all, *bounds).size(), 54U);
        QCOMPARE(within(columns, all, {28.0105, -82, 28.0155, -80}).size(), 5U);
        QVERIFY(within(columns, all, {28.0105, 10, 28.0155, 20}).empty());
        const std::vector<quint32> one{7};
        QCOMPARE(within(columns, all, *boundsOf(columns, one)), one);    // a box of no size
        QCOMPARE(within(columns, all, {-80, 170, 80, -10}).size(), 54U); // across the 180th meridian
    }
};

QTEST_APPLESS_MAIN(tst_ScanFilter)
#include "tst_scanfilter.moc"
