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

    void readsPastedCoordinates_data()
    {
        QTest::addColumn<QString>("text");
        QTest::addColumn<double>("latitude");
        QTest::addColumn<double>("longitude");
        QTest::newRow("comma") << u"28.4177, -81.5812"_s << 28.4177 << -81.5812;
        QTest::newRow("blank") << u"  28.4177 -81.5812 "_s << 28.4177 << -81.5812;
        QTest::newRow("semicolon") << u"28.4177;-81.5812"_s << 28.4177 << -81.5812;
        QTest::newRow("letters before") << u"N 28.4177 W 81.5812"_s << 28.4177 << -81.5812;
        QTest::newRow("letters behind") << u"28.4177° S, 81.5812° E"_s << -28.4177 << 81.5812;
        QTest::newRow("longitude first by its letter") << u"81.5812W 28.4177N"_s << 28.4177 << -81.5812;
        QTest::newRow("minutes and seconds") << u"28°25'03.7\"N 81°34'52.3\"W"_s << 28.417694 << -81.581194;
        QTest::newRow("minutes") << u"28° 25.5' N, 81° 30' W"_s << 28.425 << -81.5;
    }

    void readsPastedCoordinates()
    {
        QFETCH(QString, text);
        QFETCH(double, latitude);
        QFETCH(double, longitude);
        const auto point = pointFromText(text);
        QVERIFY(point);
        QCOMPARE_LT(std::abs(point->latitude - latitude), 1e-5);
        QCOMPARE_LT(std::abs(point->longitude - longitude), 1e-5);
    }

    void refusesOtherText_data()
    {
        QTest::addColumn<QString>("text");
        QTest::newRow("empty") << QString();
        QTest::newRow("one number") << u"28.4"_s;
        QTest::newRow("three numbers") << u"1 2 3"_s;
        QTest::newRow("off the globe") << u"91, 0"_s;
        QTest::newRow("two latitudes") << u"28N 81S"_s;
        QTest::newRow("61 minutes") << u"28°61' 81°0'"_s;
        QTest::newRow("an address") << u"1 Resort Drive, Orlando"_s;
        QTest::newRow("markup") << u"<img src=x>"_s;
        QTest::newRow("long") << QString(100'000, u'1');
    }

    void refusesOtherText()
    {
        QFETCH(QString, text);
        QVERIFY(!pointFromText(text));
    }

    void writesWhatItReads()
    {
        const GeoPoint point{-33.85678, 151.21530};
        QCOMPARE(toText(point), u"-33.85678, 151.21530"_s);
        QCOMPARE(pointFromText(toText(point)), point);
    }
};

QTEST_APPLESS_MAIN(tst_GeoPoint)
#include "tst_geopoint.moc"
