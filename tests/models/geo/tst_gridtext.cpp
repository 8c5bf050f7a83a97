// SPDX-FileCopyrightText: 2026 QairoPay Pass Studio contributors
// SPDX-License-Identifier: Apache-2.0
#include "geo/gridtext.h"

#include <QtTest/qtest.h>

using namespace Qt::StringLiterals;
using namespace qairopay::geo;

class tst_GridText : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    // Known places: those of the tests of Python's utm, the examples of Python's mgrs and of GeoConvert(1),
    // and what Wikipedia says of the CN Tower and the Jefferson Pier.
    void reads_data()
    {
        QTest::addColumn<QString>("text");
        QTest::addColumn<double>("latitude");
        QTest::addColumn<double>("longitude");
        QTest::newRow("Aachen") << u"32U 294409 5628898"_s << 50.77535 << 6.08389;
        QTest::newRow("New York") << u"18T 583960 4507523"_s << 40.71435 << -74.00597;
        QTest::newRow("Wellington") << u"60G 313784 5427057"_s << -41.28646 << 174.77624;
        QTest::newRow("Cape Town") << u"34H 261878 6243186"_s << -33.92487 << 18.42406;
        QTest::newRow("Mendoza, a small letter") << u"19h 514586 6360877"_s << -32.89018 << -68.84405;
        QTest::newRow("Fairbanks, a zone of one digit") << u"6W 466013 7190568"_s << 64.83778 << -147.71639;
        QTest::newRow("Ben Nevis") << u"30V 377486 6296562"_s << 56.79680 << -5.00601;
        QTest::newRow("the CN Tower, the northern half")
            << u"17N 630084 4833438"_s << 43.642567 << -79.387139;
        QTest::newRow("Cape Town, the southern half") << u"34S 261878 6243186"_s << -33.92487 << 18.42406;
        QTest::newRow("MGRS of a metre") << u"15TWG0000049776"_s << 42.0 << -93.0;
        QTest::newRow("MGRS of the Eiffel Tower") << u"31U DQ 48251 11932"_s << 48.858194 << 2.294489;
        QTest::newRow("MGRS of the Jefferson Pier") << u"18S UJ 23371 06519"_s << 38.889801 << -77.036543;
        QTest::newRow("MGRS of a kilometre is its middle") << u"38SMB4488"_s << 33.33424 << 44.40363;
        QTest::newRow("MGRS at the North Pole") << u"ZAB0000044542"_s << 84.999995 << 0.0;
    }

    void reads()
    {
        QFETCH(QString, text);
        QFETCH(double, latitude);
        QFETCH(double, longitude);
        const auto point = pointFromGrid(text);
        QVERIFY(point);
        QVERIFY2(*point, *point ? "" : qPrintable(point->error().message));
        QCOMPARE_LT(distance(**point, {latitude, longitude}), 2.0);
    }

    /// 33U 391934 5820195 in other words.
    void readsEachWayOfWriting_data()
    {
        QTest::addColumn<QString>("text");
        QTest::newRow("the half of the globe") << u"33N 391934 5820195"_s;
        QTest::newRow("the half spelt out") << u"33 north 391934 5820195"_s;
        QTest::newRow("names behind") << u"33 N 391934mE 5820195mN"_s;
        QTest::newRow("names behind, as Google Earth writes") << u"33 U 391934.00 m E 5820195.00 m N"_s;
        QTest::newRow("names before") << u"33U E 391934 N 5820195"_s;
        QTest::newRow("names spelt out") << u"Zone 33U, Easting: 391934, Northing: 5820195"_s;
        QTest::newRow("the northing first") << u"33U 5820195mN 391934mE"_s;
        QTest::newRow("the northing first, its name before") << u"33U N5820195 E391934"_s;
        QTest::newRow("no blanks") << u"33N391934E5820195N"_s;
        QTest::newRow("a comma between") << u"UTM: 33U 391934,5820195"_s;
        QTest::newRow("a leading nothing") << u"33U 0391934 5820195"_s;
        QTest::newRow("decimal commas") << u"33U 391934,0 5820195,0"_s;
        QTest::newRow("blanks of a table") << u"  33U\t391934\u00A05820195\n"_s;
        QTest::newRow("marks of a text from the right") << u"\u200E33U 391934 5820195\u202C"_s;
        QTest::newRow("MGRS") << u"33UUU9193420195"_s;
        QTest::newRow("MGRS in groups") << u"33U UU 91934 20195"_s;
        QTest::newRow("MGRS, the zone apart") << u"33 U UU 91934 20195"_s;
        QTest::newRow("MGRS in small letters") << u"33uuu9193420195"_s;
        QTest::newRow("MGRS in groups of small letters") << u"33u uu 91934 20195"_s;
        QTest::newRow("MGRS with its name") << u"MGRS: 33UUU 91934 20195"_s;
    }

    void readsEachWayOfWriting()
    {
        QFETCH(QString, text);
        const auto point = pointFromGrid(text);
        QVERIFY(point);
        QVERIFY2(*point, *point ? "" : qPrintable(point->error().message));
        // MGRS means the middle of a metre.
        QCOMPARE_LT(distance(**point, {52.521135, 13.407240}), 1.0);
    }

    /// Two rows of GeographicLib's reference (1 km and 10 m), and the other sizes around the same place.
    void theMiddleOfASquareIsMeant_data()
    {
        QTest::addColumn<QString>("square");
        QTest::addColumn<QString>("middle");
        QTest::newRow("10 km") << u"38SMB48"_s << u"38north 445000 3685000"_s;
        QTest::newRow("1 km") << u"38SMB4484"_s << u"38north 444500 3684500"_s;
        QTest::newRow("100 m") << u"38SMB441847"_s << u"38north 444150 3684750"_s;
        QTest::newRow("10 m") << u"38SMB44148470"_s << u"38north 444145 3684705"_s;
        QTest::newRow("1 m") << u"38SMB4414084706"_s << u"38north 444140.5 3684706.5"_s;
    }

    void theMiddleOfASquareIsMeant()
    {
        QFETCH(QString, square);
        QFETCH(QString, middle);
        const auto point = pointFromGrid(square);
        const auto same = pointFromGrid(middle);
        QVERIFY(point && *point);
        QVERIFY(same && *same);
        QCOMPARE_LT(distance(**point, **same), 0.01);
    }

    void saysWhatIsImpossible_data()
    {
        QTest::addColumn<QString>("text");
        QTest::addColumn<QString>("says");
        QTest::newRow("zone 61 of UTM") << u"61U 391934 5820195"_s << u"no grid zone 61"_s;
        QTest::newRow("zone 0 of MGRS") << u"0UUU9193420195"_s << u"no grid zone 0"_s;
        QTest::newRow("a band that looks like a number") << u"33I 391934 5820195"_s << u"no grid band I"_s;
        QTest::newRow("a band of the poles with a zone") << u"33AUU9193420195"_s << u"no grid band A"_s;
        QTest::newRow("a column of other zones")
            << u"33UII9193420195"_s << u"Grid zone 33U has no square II"_s;
        QTest::newRow("a row that no zone has") << u"33UUX11"_s << u"Grid zone 33U has no square UX"_s;
        QTest::newRow("a square of another band") << u"33XVS0099"_s << u"Grid zone 33X has no square VS"_s;
        QTest::newRow("a square no pole has") << u"BEX1234512345"_s << u"Grid zone B has no square EX"_s;
        QTest::newRow("an odd number of digits") << u"33UUU919"_s << u"2, 4, 6, 8 or 10 digits"_s;
        QTest::newRow("halves of different lengths") << u"33U UU 919 34201"_s << u"2, 4, 6, 8 or 10 digits"_s;
        QTest::newRow("too many digits") << u"33UUU919340201950"_s << u"2, 4, 6, 8 or 10 digits"_s;
        QTest::newRow("an easting beyond the zone") << u"33U 991934 5820195"_s << u"100,000 to 900,000"_s;
        QTest::newRow("a northing beyond the pole") << u"33N 391934 9999999"_s << u"up to 9,500,000"_s;
        QTest::newRow("a northing of another band")
            << u"56J 334873 6252282"_s << u"in grid zone 56H, not in 56J"_s;
        QTest::newRow("S, when it can be either")
            << u"16 S 741548.00 m E 3735000.00 m N"_s << u"“16 north”"_s;
    }

    void saysWhatIsImpossible()
    {
        QFETCH(QString, text);
        QFETCH(QString, says);
        const auto point = pointFromGrid(text);
        QVERIFY(point);
        QVERIFY(!*point);
        QVERIFY2(point->error().message.contains(says), qPrintable(point->error().message));
    }

    /// What the sentence about S advises is read, and lies on either side of the equator.
    void northAndSouthAreNeverABand()
    {
        const auto north = pointFromGrid(u"16 north 741548 3735000");
        const auto south = pointFromGrid(u"16 south 741548 3735000");
        QVERIFY(north && *north);
        QVERIFY(south && *south);
        QCOMPARE_GT((*north)->latitude, 33.0);
        QCOMPARE_LT((*south)->latitude, -56.0);
    }

    void otherTextsAreNoGridReferences_data()
    {
        QTest::addColumn<QString>("text");
        QTest::newRow("nothing") << QString();
        QTest::newRow("degrees") << u"28.4177, -81.5812"_s;
        QTest::newRow("degrees with letters") << u"28.4177N81.5812W"_s;
        QTest::newRow("minutes and seconds") << u"N 28 25 03.7 W 81 34 52.3"_s;
        QTest::newRow("a plus code") << u"76WVC9QV+7F"_s;
        QTest::newRow("a street") << u"12 Rue 44"_s;
        QTest::newRow("a street in small letters") << u"12 rue 44"_s;
        QTest::newRow("a town with a number") << u"BAR 8500"_s;
        QTest::newRow("a town with a long number") << u"Bar 85001 23456"_s;
        QTest::newRow("a square of 100 km") << u"33UUU"_s;
        QTest::newRow("a square without its zone") << u"UUU9193420195"_s;
        QTest::newRow("no letter behind the zone") << u"33 391934 5820195"_s;
        QTest::newRow("an easting alone") << u"33U 391934"_s;
        QTest::newRow("two eastings") << u"33U 391934E 582019E"_s;
        QTest::newRow("three numbers") << u"33U 391934 5820195 35"_s;
        QTest::newRow("a long number") << u"33U 391934 582019500"_s;
        QTest::newRow("what GeographicLib calls invalid") << u"INV"_s;
        QTest::newRow("long with blanks") << u"33U"_s + QString(120, u' ') + u"391934 5820195"_s;
        QTest::newRow("long") << u"33UUU"_s + QString(100'000, u'1');
    }

    void otherTextsAreNoGridReferences()
    {
        QFETCH(QString, text);
        QVERIFY(!pointFromGrid(text));
    }
};

QTEST_APPLESS_MAIN(tst_GridText)
#include "tst_gridtext.moc"
