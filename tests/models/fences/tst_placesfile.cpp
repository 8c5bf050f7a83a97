// SPDX-FileCopyrightText: 2026 QairoPay Pass Studio contributors
// SPDX-License-Identifier: Apache-2.0
#include "fences/placesfile.h"

#include <QtTest/qtest.h>

using namespace Qt::StringLiterals;
using namespace qairopay;
using namespace qairopay::fences;

namespace {

const PlaceDefaults defaults{.radius = 150, .message = u"You are nearby"_s};

QByteArray collection(const QByteArray &features)
{
    return R"({"type":"FeatureCollection","features":[)" + features + "]}";
}

QByteArray point(const QByteArray &coordinates, const QByteArray &properties = "{}")
{
    return R"({"type":"Feature","geometry":{"type":"Point","coordinates":)" + coordinates +
           R"(},"properties":)" + properties + "}";
}

QByteArray kml(const QByteArray &placemarks)
{
    return R"(<?xml version="1.0"?><kml xmlns="http://www.opengis.net/kml/2.2"><Document>)" + placemarks +
           "</Document></kml>";
}

} // namespace

class tst_PlacesFile : public QObject
{
    Q_OBJECT

    static void columns()
    {
        QTest::addColumn<PlacesFormat>("format");
        QTest::addColumn<QByteArray>("bytes");
    }

private Q_SLOTS:
    void reads_data()
    {
        using enum PlacesFormat;
        columns();
        QTest::addColumn<double>("radius");
        QTest::addColumn<QString>("message");
        const QString nearby = defaults.message;
        QTest::newRow("a feature") << GeoJson
                                   << collection(point("[-81.5812,28.4177]",
                                                       R"({"radius_m":200,"message":"Hello"})"))
                                   << 200.0 << u"Hello"_s;
        QTest::newRow("a feature with height and nothing else")
            << GeoJson << collection(point("[-81.5812,28.4177,30]")) << 150.0 << nearby;
        QTest::newRow("a feature named and with a text for a number")
            << GeoJson << collection(point("[-81.5812,28.4177]", R"({"radius":"75","name":"Resort"})"))
            << 75.0 << u"Resort"_s;
        QTest::newRow("a message goes before a name")
            << GeoJson << collection(point("[-81.5812,28.4177]", R"({"name":"Resort","message":"Hello"})"))
            << 150.0 << u"Hello"_s;
        QTest::newRow("the first of several names")
            << GeoJson
            << collection(point("[-81.5812,28.4177]",
                                R"({"message":"Hello","radius":75,"radius_m":90,"text":"Other"})"))
            << 75.0 << u"Hello"_s;
        QTest::newRow("feet") << GeoJson << collection(point("[-81.5812,28.4177]", R"({"radius_ft":500})"))
                              << 152.4 << nearby;
        QTest::newRow("a single feature")
            << GeoJson << point("[-81.5812,28.4177]", "null") << 150.0 << nearby;
        QTest::newRow("a bare point, with a mark")
            << GeoJson << QByteArray("\xEF\xBB\xBF{\"type\":\"Point\",\"coordinates\":[-81.5812,28.4177]}")
            << 150.0 << nearby;
        QTest::newRow("a placemark") << Kml
                                     << kml("<Placemark><name>Hello</name><Point><coordinates> "
                                            "-81.5812,28.4177,0 </coordinates></Point></Placemark>")
                                     << 150.0 << u"Hello"_s;
        QTest::newRow("a placemark in folders, with data")
            << Kml
            << kml("<Folder><name>No</name><Folder><Placemark><name>Resort</name><ExtendedData><Data "
                   "name=\"radius_m\"><displayName>9</displayName><value>200</value></Data>"
                   "<Data "
                   "name=\"message\"><value>Hello</value></Data></"
                   "ExtendedData><Point><coordinates>-81.5812,28.4177</coordinates></Point></Placemark></"
                   "Folder></Folder>")
            << 200.0 << u"Hello"_s;
        QTest::newRow("a placemark with simple data, prefixed")
            << Kml
            << QByteArray("<k:kml "
                          "xmlns:k=\"http://www.opengis.net/kml/"
                          "2.2\"><k:Placemark><k:ExtendedData><k:SchemaData><k:SimpleData "
                          "name=\"radius\">80</k:SimpleData></k:SchemaData>"
                          "</k:ExtendedData><k:Point><k:coordinates>-81.5812,28.4177</k:coordinates></"
                          "k:Point></k:Placemark></k:kml>")
            << 80.0 << nearby;
        QTest::newRow("columns")
            << Csv << QByteArray("latitude,longitude,radius_m,message\r\n28.4177,-81.5812,200,Hello\r\n")
            << 200.0 << u"Hello"_s;
        QTest::newRow("columns in another order and language")
            << Csv << QByteArray("Name;Längengrad;Breitengrad\nHello;-81,5812;28,4177\n") << 150.0
            << u"Hello"_s;
        QTest::newRow("feet in a column")
            << Csv << QByteArray("lat\tlng\tradius (ft)\n28.4177\t-81.5812\t500\n") << 152.4 << nearby;
        QTest::newRow("one column of coordinates")
            << Csv << QByteArray("Coordinates,Text\n\"28.4177, -81.5812\",Hello\n") << 150.0 << u"Hello"_s;
        QTest::newRow("one column of UTM")
            << Csv << QByteArray("UTM,Text\n17R 443076.28 3143611.95,Hello\n") << 150.0 << u"Hello"_s;
        QTest::newRow("one column of links")
            << Csv << QByteArray("Position,Text\n\"https://maps.apple.com/?ll=28.4177,-81.5812\",Hello\n")
            << 150.0 << u"Hello"_s;
        QTest::newRow("degrees go before a grid reference")
            << Csv << QByteArray("MGRS,lat,lon,Text\n33UUU9193420195,28.4177,-81.5812,Hello\n") << 150.0
            << u"Hello"_s;
        QTest::newRow("a grid reference where a row has no degrees")
            << Csv << QByteArray("UTM,lat,lon,Text\n17R 443076.28 3143611.95,,,Hello\n") << 150.0
            << u"Hello"_s;
        QTest::newRow("no header") << Csv << QByteArray("28.4177,-81.5812,200,Hello\n") << 200.0
                                   << u"Hello"_s;
        QTest::newRow("blank lines") << Csv
                                     << QByteArray("\nlatitude,longitude\n\n28.4177,-81.5812\n\n").sliced(1)
                                     << 150.0 << nearby;
    }

    void reads()
    {
        QFETCH(PlacesFormat, format);
        QFETCH(QByteArray, bytes);
        QFETCH(double, radius);
        QFETCH(QString, message);
        const auto file = readPlaces(bytes, format, defaults);
        QVERIFY2(file, file ? "" : qPrintable(file.error().text()));
        QVERIFY2(file->problems.isEmpty(),
                 file->problems.isEmpty() ? "" : qPrintable(file->problems.first().text()));
        QCOMPARE(file->places, (QList<Location>{{28.4177, -81.5812, radius, message}}));
        QCOMPARE(file->leftOut, 0);
    }

    void leavesOut_data()
    {
        using enum PlacesFormat;
        columns();
        QTest::addColumn<QString>("where");
        QTest::addColumn<QString>("says");
        const auto good = point("[1,2]");
        QTest::newRow("a polygon")
            << GeoJson
            << collection(good + R"(,{"type":"Feature","geometry":{"type":"Polygon","coordinates":[]}})")
            << u"feature 2"_s << u"points only (Polygon)"_s;
        QTest::newRow("no geometry") << GeoJson << collection(good + R"(,{"type":"Feature","geometry":null})")
                                     << u"feature 2"_s << u"no geometry"_s;
        QTest::newRow("no feature") << GeoJson << collection(good + ",7") << u"feature 2"_s
                                    << u"no feature"_s;
        QTest::newRow("coordinates as text") << GeoJson << collection(good + ',' + point(R"(["1","2"])"))
                                             << u"feature 2"_s << u"no latitude"_s;
        QTest::newRow("latitude and longitude the wrong way round")
            << GeoJson << collection(good + ',' + point("[28.4,-181]")) << u"feature 2"_s
            << u"latitude is not between"_s;
        QTest::newRow("a radius of nothing")
            << GeoJson << collection(good + ',' + point("[1,2]", R"({"radius":0})")) << u"feature 2"_s
            << u"radius"_s;
        QTest::newRow("a radius of words")
            << GeoJson << collection(good + ',' + point("[1,2]", R"({"radius":"wide"})")) << u"feature 2"_s
            << u"radius"_s;
        const QByteArray mark = "<Placemark><Point><coordinates>1,2</coordinates></Point></Placemark>";
        QTest::newRow("a path")
            << Kml
            << kml(mark +
                   "<Placemark><LineString><coordinates>1,2 3,4</coordinates></LineString></Placemark>")
            << u"placemark 2"_s << u"points only (LineString)"_s;
        QTest::newRow("a placemark without a place")
            << Kml << kml(mark + "<Placemark><name>x</name></Placemark>") << u"placemark 2"_s
            << u"no point"_s;
        QTest::newRow("a placemark with empty coordinates")
            << Kml << kml(mark + "<Placemark><Point><coordinates/></Point></Placemark>") << u"placemark 2"_s
            << u"no latitude"_s;
        QTest::newRow("a row of words")
            << Csv << QByteArray("lat,lon\n2,1\nhere,there\n") << u"row 3"_s << u"no latitude"_s;
        QTest::newRow("a short row") << Csv << QByteArray("lat,lon\n2,1\n2\n") << u"row 3"_s
                                     << u"no latitude"_s;
        QTest::newRow("a grid reference that is none")
            << Csv << QByteArray("mgrs\n33UUU9193420195\n61UUU9193420195\n") << u"row 3"_s
            << u"no grid zone 61"_s;
        QTest::newRow("no place in the column of places")
            << Csv << QByteArray("mgrs,text\n33UUU9193420195,a\n,b\n") << u"row 3"_s << u"no latitude"_s;
        QTest::newRow("off the globe")
            << Csv << QByteArray("lat,lon\n2,1\n2,200\n") << u"row 3"_s << u"longitude is not between"_s;
    }

    void leavesOut()
    {
        QFETCH(PlacesFormat, format);
        QFETCH(QByteArray, bytes);
        QFETCH(QString, where);
        QFETCH(QString, says);
        const auto file = readPlaces(bytes, format, defaults);
        QVERIFY2(file, file ? "" : qPrintable(file.error().text()));
        QCOMPARE(file->places.size(), 1);
        QCOMPARE(file->leftOut, 1);
        QCOMPARE(file->problems.size(), 1);
        QCOMPARE(file->problems.first().where, where);
        QVERIFY2(file->problems.first().message.contains(says), qPrintable(file->problems.first().message));
    }

    void refuses_data()
    {
        using enum PlacesFormat;
        columns();
        QTest::addColumn<QString>("says");
        QTest::newRow("nothing, as GeoJSON") << GeoJson << QByteArray() << QString();
        QTest::newRow("cut off") << GeoJson << collection(point("[1,2]")).chopped(3) << QString();
        QTest::newRow("TopoJSON") << GeoJson << QByteArray(R"({"type":"Topology"})") << u"no GeoJSON"_s;
        QTest::newRow("another system of coordinates")
            << GeoJson
            << QByteArray(
                   R"({"type":"FeatureCollection","features":[],"crs":{"properties":{"name":"EPSG:3857"}}})")
            << u"system of coordinates"_s;
        QTest::newRow("a tower of brackets") << GeoJson << QByteArray(100'000, '[') << QString();
        QTest::newRow("nothing, as KML") << Kml << QByteArray() << u"no KML"_s;
        QTest::newRow("a page of the web")
            << Kml << QByteArray("<html><body/></html>") << u"This is no KML"_s;
        QTest::newRow("XML cut off") << Kml << kml("<Placemark>").chopped(15) << u"XML is broken"_s;
        QTest::newRow("entities") << Kml << QByteArray("<!DOCTYPE k [<!ENTITY a \"aaaa\">]><kml>&a;</kml>")
                                  << u"document type"_s;
        QTest::newRow("KMZ") << Kml << QByteArray("PK\x03\x04") << u"KMZ"_s;
        QTest::newRow("nothing, as CSV") << Csv << QByteArray() << QString();
        QTest::newRow("other columns")
            << Csv << QByteArray("Email,Name\na@b.example,Ada\n") << u"latitude and longitude"_s;
        QTest::newRow("a latitude alone")
            << Csv << QByteArray("latitude,name\n1,Ada\n") << u"latitude and longitude"_s;
        QTest::newRow("NUL bytes") << Csv << QByteArray("latitude,longitude\n1,2\n\0,3\n", 26) << QString();
        QTest::newRow("a quote never closed")
            << Csv << QByteArray("latitude,longitude\n1,\"2\n") << u"quote"_s;
        QTest::newRow("too large") << Csv << QByteArray(mostFileBytes + 1, '1') << u"4 MiB"_s;
    }

    void refuses()
    {
        QFETCH(PlacesFormat, format);
        QFETCH(QByteArray, bytes);
        QFETCH(QString, says);
        const auto file = readPlaces(bytes, format, defaults);
        QVERIFY(!file);
        QVERIFY2(file.error().message.contains(says), qPrintable(file.error().text()));
        QVERIFY(!file.error().message.isEmpty());
    }

    // Each level of a tower of elements must not cost one of ours.
    void deepElements()
    {
        QByteArray tower = "<Placemark><name>";
        for (int i = 0; i < 200'000; ++i)
            tower += "<a>";
        QVERIFY(!readKml(kml(tower), defaults));
    }

    void tenThousandAtMost()
    {
        QByteArray rows = "latitude,longitude\n";
        for (qsizetype i = 0; i < mostFilePlaces; ++i)
            rows += "1,2\n";
        const auto whole = readCsv(rows, defaults);
        QVERIFY(whole);
        QCOMPARE(whole->places.size(), mostFilePlaces);
        QCOMPARE(readCsv(rows + "1,2\n", defaults).error().kind, ErrorKind::LimitExceeded);
    }

    void tenThousandPlacemarksAtMost()
    {
        QByteArray marks;
        for (qsizetype i = 0; i < mostFilePlaces; ++i)
            marks += "<Placemark><Point><coordinates>1,2</coordinates></Point></Placemark>";
        const auto whole = readKml(kml(marks), defaults);
        QVERIFY2(whole, whole ? "" : qPrintable(whole.error().text()));
        QCOMPARE(whole->places.size(), mostFilePlaces);
        QCOMPARE(readKml(kml(marks + "<Placemark/>"), defaults).error().kind, ErrorKind::LimitExceeded);
    }

    void cutsBetweenCharacters()
    {
        const QString message = QString(limits::locationMessage - 1, u'x') + u"😀 and more"_s;
        const auto file = readCsv("lat,lon,message\n1,2," + message.toUtf8() + '\n', defaults);
        QVERIFY(file);
        QCOMPARE(file->places.first().message, QString(limits::locationMessage - 1, u'x'));
    }

    void cutsAndSaysSo()
    {
        const auto file =
            readCsv("lat,lon,radius,message\n1,2,500000," + QByteArray(200, 'x') + '\n', defaults);
        QVERIFY(file);
        QCOMPARE(file->leftOut, 0);
        QCOMPARE(file->places.first().radius, limits::maxRadius);
        QCOMPARE(file->places.first().message.size(), limits::locationMessage);
        QCOMPARE(file->problems.size(), 2);
    }

    void aHundredProblemsAtMost()
    {
        QByteArray rows = "latitude,longitude\n";
        for (int i = 0; i < 500; ++i)
            rows += "x,y\n";
        const auto file = readCsv(rows, defaults);
        QVERIFY(file);
        QCOMPARE(file->leftOut, 500);
        QCOMPARE(file->problems.size(), 100);
    }

    void comesBack_data()
    {
        QTest::addColumn<PlacesFormat>("format");
        for (const auto format : {PlacesFormat::GeoJson, PlacesFormat::Kml, PlacesFormat::Csv})
            QTest::addRow("%s", qPrintable(displayName(format))) << format;
    }

    void comesBack()
    {
        QFETCH(PlacesFormat, format);
        const QList<Location> places{{28.4177, -81.5812, 200, u"Welcome, \"friend\" <b> & co"_s},
                                     {-33.856784, 151.215297, 152.4, u"=1+1"_s},
                                     {0, 180, 100'000, u"こんにちは"_s},
                                     {90, -0.000001, 5, u"-50 %"_s}};
        const auto bytes = writePlaces(places, format);
        const auto file = readPlaces(bytes, format, defaults);
        QVERIFY2(file, file ? "" : qPrintable(file.error().text()));
        QCOMPARE(file->problems, QList<Error>());
        QCOMPARE(file->places, places);
        QCOMPARE(formatOf(u"places."_s + suffixOf(format), {}), format);
    }

    void aSpreadsheetComputesNothing()
    {
        QVERIFY(writeCsv({{1, 2, 3, u"=HYPERLINK(\"https://x\")"_s}}).contains("'=HYPERLINK"));
    }

    void knowsFormats_data()
    {
        QTest::addColumn<QString>("name");
        QTest::addColumn<QByteArray>("bytes");
        QTest::addColumn<std::optional<PlacesFormat>>("format");
        using Format = std::optional<PlacesFormat>;
        QTest::newRow("by name") << u"Branches.KML"_s << QByteArray() << Format(PlacesFormat::Kml);
        QTest::newRow("by brackets") << u"branches"_s << QByteArray(" {") << Format(PlacesFormat::GeoJson);
        QTest::newRow("by an element")
            << u"branches.dat"_s << QByteArray("<?xml") << Format(PlacesFormat::Kml);
        QTest::newRow("neither") << u"branches.dat"_s << QByteArray("1,2") << Format();
    }

    void knowsFormats()
    {
        QFETCH(QString, name);
        QFETCH(QByteArray, bytes);
        QFETCH(std::optional<PlacesFormat>, format);
        QCOMPARE(formatOf(name, bytes), format);
    }
};

QTEST_APPLESS_MAIN(tst_PlacesFile)
#include "tst_placesfile.moc"
