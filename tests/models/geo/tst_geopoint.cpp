// SPDX-FileCopyrightText: 2026 QairoPay Pass Studio contributors
// SPDX-License-Identifier: Apache-2.0
#include "geo/geopoint.h"

#include <QtTest/qtest.h>

using namespace Qt::StringLiterals;
using namespace qairopay::geo;

class tst_GeoPoint : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void distances_data()
    {
        QTest::addColumn<double>("latA");
        QTest::addColumn<double>("lonA");
        QTest::addColumn<double>("latB");
        QTest::addColumn<double>("lonB");
        QTest::addColumn<double>("kilometres");
        QTest::newRow("nowhere") << 28.0 << -81.0 << 28.0 << -81.0 << 0.0;
        QTest::newRow("a degree on the equator") << 0.0 << 0.0 << 0.0 << 1.0 << 111.195;
        QTest::newRow("across the 180th meridian") << 0.0 << 179.5 << 0.0 << -179.5 << 111.195;
        QTest::newRow("Nashville to Los Angeles") << 36.12 << -86.67 << 33.94 << -118.40 << 2886.448;
        QTest::newRow("pole to pole") << 90.0 << 0.0 << -90.0 << 77.0 << 20015.115;
    }

    void distances()
    {
        QFETCH(double, latA);
        QFETCH(double, lonA);
        QFETCH(double, latB);
        QFETCH(double, lonB);
        QFETCH(double, kilometres);
        QCOMPARE_LT(std::abs(distance({latA, lonA}, {latB, lonB}) / 1000 - kilometres), 0.01);
    }

    void degreesHaveSixDecimals_data()
    {
        QTest::addColumn<double>("degrees");
        QTest::addColumn<double>("rounded");
        QTest::newRow("as they are") << 28.4177 << 28.4177;
        QTest::newRow("up") << 28.41770051 << 28.417701;
        QTest::newRow("down") << 28.41770049 << 28.4177;
        QTest::newRow("west") << -81.58120051 << -81.581201;
    }

    void degreesHaveSixDecimals()
    {
        QFETCH(const double, degrees);
        QTEST(roundedDegrees(degrees), "rounded");
    }

    void destinationLiesAtItsDistance()
    {
        for (const double bearing : {0.0, 45.0, 90.0, 181.0, 270.0, 359.0}) {
            for (const double metres : {1.0, 150.0, 100'000.0, 5'000'000.0}) {
                const GeoPoint from{28.4177, -81.5812};
                const GeoPoint to = destination(from, bearing, metres);
                QVERIFY(to.isValid());
                QCOMPARE_LT(std::abs(distance(from, to) - metres), metres * 1e-6 + 1e-3);
            }
        }
        QCOMPARE_LT(destination({0, 179.9}, 90, 50'000).longitude, -179);
    }

    void boundsHoldTheCircle()
    {
        for (const GeoPoint centre : {GeoPoint{28.4, -81.5}, GeoPoint{69.6, 18.9}, GeoPoint{-17.7, 179.99}}) {
            const GeoBounds bounds = circleBounds(centre, 20'000);
            for (int bearing = 0; bearing < 360; bearing += 5)
                QVERIFY(bounds.contains(destination(centre, bearing, 19'999)));
            QVERIFY(!bounds.contains(destination(centre, 90, 21'000)));
            QVERIFY(!bounds.contains(destination(centre, 0, 21'000)));
        }
        QCOMPARE(circleBounds({89.9, 10}, 50'000).west, -180.0);
    }

    void writesFiveDecimals() { QCOMPARE(toText({-33.85678, 151.2153}), u"-33.85678, 151.21530"_s); }
};

QTEST_APPLESS_MAIN(tst_GeoPoint)
#include "tst_geopoint.moc"
