// SPDX-FileCopyrightText: 2026 QairoPay Pass Studio contributors
// SPDX-License-Identifier: Apache-2.0
#include "geo/foundplaces.h"

#include <QtTest/qtest.h>

using namespace Qt::StringLiterals;
using namespace qairopay;
using namespace qairopay::geo;

class tst_FoundPlaces : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void readsAnswers_data()
    {
        QTest::addColumn<QByteArray>("answer");
        QTest::newRow("Nominatim") << QByteArray(
            R"([{"lat":"28.4177","lon":"-81.5812","display_name":"1 Resort Drive"}])");
        QTest::newRow("GeoJSON") << QByteArray(
            R"({"type":"FeatureCollection","features":[{"geometry":{"coordinates":[-81.5812,28.4177]},"properties":{"label":"1 Resort Drive"}}]})");
        QTest::newRow("Photon") << QByteArray(
            R"({"features":[{"geometry":{"coordinates":[-81.5812,28.4177]},"properties":{"name":"1 Resort Drive"}}]})");
        QTest::newRow("Mapbox") << QByteArray(
            R"({"features":[{"place_name":"1 Resort Drive","geometry":{"coordinates":[-81.5812,28.4177]}}]})");
        QTest::newRow("Google") << QByteArray(
            R"({"results":[{"formatted_address":"1 Resort Drive","geometry":{"location":{"lat":28.4177,"lng":-81.5812}}}]})");
        QTest::newRow("HERE") << QByteArray(
            R"({"items":[{"title":"1 Resort Drive","position":{"lat":28.4177,"lng":-81.5812}}]})");
        QTest::newRow("what has no place is passed over") << QByteArray(
            R"([{"display_name":"x"},7,{"lat":"91","lon":"0","display_name":"y"},{"lat":28.4177,"lon":-81.5812,"display_name":" 1  Resort Drive"}])");
    }

    void readsAnswers()
    {
        QFETCH(QByteArray, answer);
        const auto found = readGeocoderAnswer(answer);
        QVERIFY2(found, found ? "" : qPrintable(found.error().message));
        QCOMPARE(*found, (QList<FoundPlace>{{u"1 Resort Drive"_s, {}, {28.4177, -81.5812}}}));
    }

    void findsNothing()
    {
        QCOMPARE(readGeocoderAnswer("[]"), QList<FoundPlace>());
        QCOMPARE(readGeocoderAnswer(R"({"features":[]})"), QList<FoundPlace>());
    }

    void twentyAtMost()
    {
        QByteArray answer = "[";
        for (int i = 0; i < 50; ++i)
            answer += QByteArray(i > 0 ? "," : "") + R"({"lat":1,"lon":2,"display_name":"x"})";
        QCOMPARE(readGeocoderAnswer(answer + ']')->size(), 20);
    }

    void refusesAnswers_data()
    {
        QTest::addColumn<QByteArray>("answer");
        QTest::newRow("nothing") << QByteArray();
        QTest::newRow("a page") << QByteArray("<html>");
        QTest::newRow("a number") << QByteArray("7");
        QTest::newRow("an error") << QByteArray(R"({"error":"no key"})");
        QTest::newRow("two values") << QByteArray(R"([],"more":[])"
                                                  "}{");
        QTest::newRow("large") << QByteArray(2 << 20, ' ');
    }

    void refusesAnswers()
    {
        QFETCH(QByteArray, answer);
        QVERIFY(!readGeocoderAnswer(answer));
    }
};

QTEST_APPLESS_MAIN(tst_FoundPlaces)
#include "tst_foundplaces.moc"
