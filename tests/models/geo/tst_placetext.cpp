// SPDX-FileCopyrightText: 2026 QairoPay Pass Studio contributors
// SPDX-License-Identifier: Apache-2.0
#include "geo/placetext.h"

#include "geo/pluscode.h"

#include <QtTest/qtest.h>

using namespace Qt::StringLiterals;
using namespace qairopay;
using namespace qairopay::geo;

class tst_PlaceText : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void reads_data()
    {
        QTest::addColumn<QString>("text");
        QTest::newRow("coordinates") << u"28.4177, -81.5812"_s;
        QTest::newRow("geo address") << u"geo:28.4177,-81.5812"_s;
        QTest::newRow("geo address with height and blur") << u"geo:28.4177,-81.5812,30;u=35"_s;
        QTest::newRow("Android") << u"geo:0,0?q=28.4177,-81.5812(Acme+Resort)"_s;
        QTest::newRow("Google's window") << u"https://www.google.com/maps/@28.4177,-81.5812,17z"_s;
        QTest::newRow("Google's pin before its window")
            << u"https://www.google.com/maps/place/Acme/@28.5,-81.9,17z/data=!3m1!4b1!4m6!3m5!1s0x0:0x0!8m2!3d28.4177!4d-81.5812!16s"_s;
        QTest::newRow("Google's question") << u"https://maps.google.com/?q=28.4177,-81.5812"_s;
        QTest::newRow("Google's question, escaped")
            << u"https://www.google.com/maps/search/?api=1&query=28.4177%2C-81.5812"_s;
        QTest::newRow("Google's search in the path")
            << u"https://www.google.com/maps/search/28.4177,-81.5812?entry=tts"_s;
        QTest::newRow("Apple") << u"https://maps.apple.com/?ll=28.4177,-81.5812&q=Acme"_s;
        QTest::newRow("Apple's place")
            << u"https://maps.apple.com/place?coordinate=28.4177,-81.5812&name=Acme"_s;
        QTest::newRow("OpenStreetMap's window")
            << u"https://www.openstreetmap.org/#map=17/28.4177/-81.5812"_s;
        QTest::newRow("OpenStreetMap's pin before its window")
            << u"https://www.openstreetmap.org/?mlat=28.4177&mlon=-81.5812#map=5/20/-80"_s;
        QTest::newRow("Bing") << u"https://www.bing.com/maps?cp=28.4177~-81.5812&lvl=16"_s;
        QTest::newRow("HERE") << u"https://share.here.com/l/28.4177,-81.5812,Acme?z=16"_s;
        QTest::newRow("Waze") << u"https://ul.waze.com/ul?ll=28.4177%2C-81.5812&navigate=yes"_s;
        QTest::newRow("Yandex has the longitude first")
            << u"https://yandex.com/maps/?ll=-81.5812%2C28.4177&z=16"_s;
    }

    void reads()
    {
        QFETCH(QString, text);
        const auto point = readPlace(text);
        QVERIFY2(point, point ? "" : qPrintable(point.error().message));
        QCOMPARE(*point, (GeoPoint{28.4177, -81.5812}));
    }

    void refuses_data()
    {
        QTest::addColumn<QString>("text");
        QTest::addColumn<QString>("says");
        QTest::newRow("a town") << u"Orlando"_s << u"no coordinates"_s;
        QTest::newRow("a shortened link") << u"https://maps.app.goo.gl/AbCd123"_s << u"shortened"_s;
        QTest::newRow("a link without a place") << u"https://example.com/?q=hello"_s << u"in this link"_s;
        QTest::newRow("off the globe") << u"geo:91,0"_s << u"in this link"_s;
        QTest::newRow("another scheme") << u"javascript:28.4,81.5"_s << u"no coordinates"_s;
        QTest::newRow("a file") << u"file:///28.4,81.5"_s << u"no coordinates"_s;
        QTest::newRow("an endless link")
            << u"https://maps.google.com/?q="_s + QString(100'000, u'1') << u"in this link"_s;
        QTest::newRow("a grid zone that is none") << u"61UUU9193420195"_s << u"no grid zone 61"_s;
        QTest::newRow("a short plus code alone") << u"C9QV+7F"_s << u"nearby"_s;
    }

    void refuses()
    {
        QFETCH(QString, text);
        QFETCH(QString, says);
        const auto point = readPlace(text);
        QVERIFY(!point);
        QVERIFY2(point.error().message.contains(says), qPrintable(point.error().message));
    }

    void readsGridReferences()
    {
        for (const auto *text : {u"33U 391934 5820195", u"33UUU9193420195"}) {
            const auto point = readPlace(text);
            QVERIFY(point);
            QCOMPARE_LT(distance(*point, {52.521135, 13.407240}), 1.0);
        }
    }

    // Rows of the format's own test data (decoding.csv, shortCodeTests.csv).
    void plusCodes_data()
    {
        QTest::addColumn<QString>("text");
        QTest::addColumn<double>("latitude");
        QTest::addColumn<double>("longitude");
        QTest::newRow("of ten digits") << u"7FG49QCJ+2V"_s << 20.3700625 << 2.7821875;
        QTest::newRow("of eleven digits") << u"7FG49QCJ+2VX"_s << 20.3701125 << 2.782234375;
        QTest::newRow("in small letters") << u"8fvc2222+22"_s << 47.0000625 << 8.0000625;
        QTest::newRow("in the south") << u"4VCPPQGP+Q9"_s << -41.2730625 << 174.7859375;
        QTest::newRow("of a large area") << u"7FG49Q00+"_s << 20.375 << 2.775;
        QTest::newRow("of a very large area") << u"22220000+"_s << -89.5 << -179.5;
    }

    void plusCodes()
    {
        QFETCH(QString, text);
        QFETCH(double, latitude);
        QFETCH(double, longitude);
        const auto point = readPlace(text);
        QVERIFY(point);
        QCOMPARE_LT(std::abs(point->latitude - latitude), 1e-7);
        QCOMPARE_LT(std::abs(point->longitude - longitude), 1e-7);
    }

    void shortPlusCodes_data()
    {
        QTest::addColumn<QString>("text");
        QTest::addColumn<QString>("whole");
        QTest::addColumn<double>("latitude");
        QTest::addColumn<double>("longitude");
        QTest::newRow("four digits less") << u"2VX+"_s << QString() << 0.0 << 0.0;
        QTest::newRow("with a town behind")
            << u"CJ+2VX Somewhere"_s << u"9C3W9QCJ+2VX"_s << 51.3708675 << -1.217765625;
        QTest::newRow("from the square in the south") << u"9QCJ+2VX"_s << u"9C3W9QCJ+2VX"_s << 50.9 << -1.4;
        QTest::newRow("from the square in the east") << u"9QCJ+2VX"_s << u"9C3W9QCJ+2VX"_s << 51.6 << -0.8;
    }

    void shortPlusCodes()
    {
        QFETCH(QString, text);
        QFETCH(QString, whole);
        QFETCH(double, latitude);
        QFETCH(double, longitude);
        const auto point = pointFromPlusCode(text, GeoPoint{latitude, longitude});
        QCOMPARE(point.has_value(), !whole.isEmpty());
        if (point)
            QCOMPARE_LT(distance(*point, *pointFromPlusCode(whole)), 0.01);
    }

    void plusCodesComeBack()
    {
        for (const GeoPoint point :
             {GeoPoint{28.4177, -81.5812}, {-41.273, 174.786}, {90, 0}, {0, 180}, {-90, -180}}) {
            const auto again = pointFromPlusCode(plusCode(point));
            QVERIFY(again);
            QCOMPARE_LT(distance(*again, point), 20.0);
        }
        QCOMPARE(plusCode({20.3700625, 2.7821875}), u"7FG49QCJ+2V"_s);
    }

    void otherTextsAreNoPlusCodes()
    {
        for (const auto *text :
             {"", "+", "C9QV", "C9Q+7F", "C9QV7F+", "AAAA+AA", "C9QV+7", "28+81", "7FG49Q00+22"})
            QVERIFY2(!isPlusCode(QString::fromLatin1(text)), text);
    }
};

QTEST_APPLESS_MAIN(tst_PlaceText)
#include "tst_placetext.moc"
