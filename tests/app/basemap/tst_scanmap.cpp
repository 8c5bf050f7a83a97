// SPDX-FileCopyrightText: 2026 QairoPay Pass Studio contributors
// SPDX-License-Identifier: Apache-2.0
#include "basemap/bubblepainter.h"
#include "basemap/scanmap.h"

#include <QtCore/qtimezone.h>
#include <QtTest/qtest.h>

using namespace Qt::StringLiterals;
using namespace qairopay;
using namespace qairopay::basemap;

class tst_ScanMap : public QObject
{
    Q_OBJECT

    std::unique_ptr<MapPainter> m_map;

    static scan::ScanColumns scans(int count)
    {
        scan::ScanColumns columns;
        for (int i = 0; i < count; ++i) {
            const auto result = i % 10 == 0 ? scan::ScanResult::Revoked : scan::ScanResult::Valid;
            columns.append({ScanId(u"scan_%1"_s.arg(i)), PassId(u"pass_1"_s), u"gate"_s,
                            geo::GeoPoint{28.4 + i % 2, -81.5}, scan::ScanMethod::Barcode, result,
                            QDateTime::fromMSecsSinceEpoch(i, QTimeZone::UTC)});
        }
        return columns;
    }

    static int pixelsOf(const QImage &image, const QColor &colour)
    {
        int count = 0;
        for (int y = 0; y < image.height(); ++y) {
            for (int x = 0; x < image.width(); ++x)
                count += image.pixelColor(x, y) == colour;
        }
        return count;
    }

private Q_SLOTS:
    void initTestCase()
    {
        const auto world = World::bundled();
        QVERIFY(world);
        m_map = std::make_unique<MapPainter>(*world);
    }

    void showsValidAndRefused()
    {
        const ScanMapOptions options{.size = {600, 400}, .pixelRatio = 2, .legend = false};
        const QImage image = renderScanMap(*m_map, scans(100), {}, options);
        QCOMPARE(image.size(), QSize(1200, 800));
        QCOMPARE_GT(pixelsOf(image, options.style.valid), 500);
        QCOMPARE_GT(pixelsOf(image, options.style.refused), 30);
    }

    void showsWhatTheFilterLeaves()
    {
        const ScanMapOptions options{
            .size = {600, 400}, .pixelRatio = 1, .style = MapStyle::dark(), .legend = false};
        const QImage image = renderScanMap(
            *m_map, scans(100), {.results = scan::ScanFilter::bit(scan::ScanResult::Revoked)}, options);
        QCOMPARE(pixelsOf(image, options.style.valid), 0);
        QCOMPARE_GT(pixelsOf(image, options.style.refused), 100);
    }

    void emptyScansShowTheWorld()
    {
        const QImage image = renderScanMap(*m_map, {}, {}, {.size = {600, 400}, .pixelRatio = 1});
        QCOMPARE_GT(pixelsOf(image, MapStyle::light().land), 10'000);
        QCOMPARE_GT(pixelsOf(image, MapStyle::light().water), 10'000);
    }

    void shortCounts_data()
    {
        QTest::addColumn<quint32>("count");
        QTest::addColumn<QString>("text");
        QTest::newRow("few") << 7U << u"7"_s;
        QTest::newRow("hundreds") << 999U << u"999"_s;
        QTest::newRow("a thousand") << 1000U << u"1.0k"_s;
        QTest::newRow("rounds up") << 9960U << u"10k"_s;
        QTest::newRow("thousands") << 38'400U << u"38k"_s;
        QTest::newRow("almost a million") << 999'600U << u"1.0M"_s;
        QTest::newRow("millions") << 12'000'000U << u"12M"_s;
    }

    void shortCounts()
    {
        QFETCH(quint32, count);
        QFETCH(QString, text);
        QCOMPARE(shortCount(count), text);
    }
};

QTEST_MAIN(tst_ScanMap)
#include "tst_scanmap.moc"
