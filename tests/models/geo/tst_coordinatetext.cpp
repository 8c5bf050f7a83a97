// SPDX-FileCopyrightText: 2026 QairoPay Pass Studio contributors
// SPDX-License-Identifier: Apache-2.0
#include "geo/coordinatetext.h"

#include <QtTest/qtest.h>

using namespace Qt::StringLiterals;
using namespace qairopay::geo;

class tst_CoordinateText : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void reads_data()
    {
        QTest::addColumn<QString>("text");
        QTest::addColumn<double>("latitude");
        QTest::addColumn<double>("longitude");
        QTest::newRow("comma") << u"28.4177, -81.5812"_s << 28.4177 << -81.5812;
        QTest::newRow("blank") << u"  28.4177 -81.5812 "_s << 28.4177 << -81.5812;
        QTest::newRow("semicolon") << u"28.4177;-81.5812"_s << 28.4177 << -81.5812;
        QTest::newRow("two lines") << u"28.4177\n-81.5812"_s << 28.4177 << -81.5812;
        QTest::newRow("decimal commas") << u"48,137154; 11,576124"_s << 48.137154 << 11.576124;
        QTest::newRow("decimal commas and a comma") << u"48,137154, 11,576124"_s << 48.137154 << 11.576124;
        QTest::newRow("decimal commas and a blank") << u"48,137154 -11,576124"_s << 48.137154 << -11.576124;
        QTest::newRow("whole degrees with a comma") << u"28,81"_s << 28.0 << 81.0;
        QTest::newRow("letters before") << u"N 28.4177 W 81.5812"_s << 28.4177 << -81.5812;
        QTest::newRow("letters behind") << u"28.4177° S, 81.5812° E"_s << -28.4177 << 81.5812;
        QTest::newRow("letters without blanks") << u"28.4177N81.5812W"_s << 28.4177 << -81.5812;
        QTest::newRow("longitude first by its letter") << u"81.5812W 28.4177N"_s << 28.4177 << -81.5812;
        QTest::newRow("west and minus say the same") << u"28.4177 N, -81.5812 W"_s << 28.4177 << -81.5812;
        QTest::newRow("minutes and seconds") << u"28°25'03.7\"N 81°34'52.3\"W"_s << 28.417694 << -81.581194;
        QTest::newRow("typographic marks") << u"28°25′03.7″N 81°34′52.3″W"_s << 28.417694 << -81.581194;
        QTest::newRow("curly marks") << u"28º25’03.7”N 81º34’52.3”W"_s << 28.417694 << -81.581194;
        QTest::newRow("two apostrophes") << u"28°25'03.7''N 81°34'52.3''W"_s << 28.417694 << -81.581194;
        QTest::newRow("minutes") << u"28° 25.5' N, 81° 30' W"_s << 28.425 << -81.5;
        QTest::newRow("minutes without marks") << u"N 28 25.062 W 81 34.871"_s << 28.4177 << -81.581183;
        QTest::newRow("seconds without marks") << u"28 25 03.7 -81 34 52.3"_s << 28.417694 << -81.581194;
        QTest::newRow("colons") << u"28:25:03.7, -81:34:52.3"_s << 28.417694 << -81.581194;
        QTest::newRow("colons of both") << u"28:25:03.7 81:34:52.3"_s << 28.417694 << 81.581194;
        QTest::newRow("degrees spelt") << u"28.4177 deg N 81.5812 deg W"_s << 28.4177 << -81.5812;
        QTest::newRow("minus signs of a text") << u"−33.8568, −70.6"_s << -33.8568 << -70.6;
        QTest::newRow("words") << u"Latitude: 28.4177 Longitude: -81.5812"_s << 28.4177 << -81.5812;
        QTest::newRow("words, longitude first") << u"lon=-81.5812, lat=28.4177"_s << 28.4177 << -81.5812;
        QTest::newRow("JSON") << u"{\"lat\": 28.4177, \"lng\": -81.5812}"_s << 28.4177 << -81.5812;
        QTest::newRow("WKT") << u"POINT(-81.5812 28.4177)"_s << 28.4177 << -81.5812;
        QTest::newRow("south of the equator by seconds") << u"0°0'36\"S 0°0'36\"W"_s << -0.01 << -0.01;
        QTest::newRow("minus nothing") << u"-0 30, -0 30"_s << -0.5 << -0.5;
    }

    void reads()
    {
        QFETCH(QString, text);
        QFETCH(double, latitude);
        QFETCH(double, longitude);
        const auto point = pointFromText(text);
        QVERIFY(point);
        QCOMPARE_LT(std::abs(point->latitude - latitude), 1e-5);
        QCOMPARE_LT(std::abs(point->longitude - longitude), 1e-5);
    }

    void refuses_data()
    {
        QTest::addColumn<QString>("text");
        QTest::newRow("empty") << QString();
        QTest::newRow("one number") << u"28.4"_s;
        QTest::newRow("three numbers") << u"1 2 3"_s;
        QTest::newRow("off the globe") << u"91, 0"_s;
        QTest::newRow("two latitudes") << u"28N 81S"_s;
        QTest::newRow("minus north") << u"-28 N 81 W"_s;
        QTest::newRow("61 minutes") << u"28°61' 81°0'"_s;
        QTest::newRow("degrees with decimals and minutes") << u"28.5° 30' N, 81° W"_s;
        QTest::newRow("seconds before minutes") << u"28° 3\" 25' N, 81° W"_s;
        QTest::newRow("an address") << u"1 Resort Drive, Orlando"_s;
        QTest::newRow("a town") << u"Orlando"_s;
        QTest::newRow("words alone") << u"lat, lng"_s;
        QTest::newRow("markup") << u"<img src=x>"_s;
        QTest::newRow("not a number") << u"nan, nan"_s;
        QTest::newRow("exponents") << u"1e5, 2e5"_s;
        QTest::newRow("long") << QString(100'000, u'1');
    }

    void refuses()
    {
        QFETCH(QString, text);
        QVERIFY(!pointFromText(text));
    }

    void readsWhatIsWritten()
    {
        const GeoPoint point{-33.85678, 151.21530};
        QCOMPARE(pointFromText(toText(point)), point);
    }

    void readsNumbers_data()
    {
        QTest::addColumn<QString>("text");
        QTest::addColumn<double>("number");
        QTest::newRow("point") << u"28.4177"_s << 28.4177;
        QTest::newRow("decimal comma") << u"28,4177"_s << 28.4177;
        QTest::newRow("blanks around") << u" 250 "_s << 250.0;
        QTest::newRow("a typographic minus") << u"−81.5"_s << -81.5;
        QTest::newRow("an exponent") << u"1e3"_s << 1000.0;
    }

    void readsNumbers()
    {
        QFETCH(QString, text);
        QFETCH(double, number);
        QCOMPARE(numberFromText(text), std::optional(number));
    }

    void refusesNumbers_data()
    {
        QTest::addColumn<QString>("text");
        QTest::newRow("nothing") << QString();
        QTest::newRow("a word") << u"far"_s;
        QTest::newRow("a unit") << u"250 m"_s;
        QTest::newRow("thousands") << u"1,250.5"_s;
        QTest::newRow("two commas") << u"1,2,3"_s;
        QTest::newRow("not a number") << u"nan"_s;
        QTest::newRow("endless") << u"inf"_s;
        QTest::newRow("long") << QString(41, u'1');
    }

    void refusesNumbers()
    {
        QFETCH(QString, text);
        QCOMPARE(numberFromText(text), std::nullopt);
    }
};

QTEST_APPLESS_MAIN(tst_CoordinateText)
#include "tst_coordinatetext.moc"
