// SPDX-FileCopyrightText: 2026 QairoPay Pass Studio contributors
// SPDX-License-Identifier: Apache-2.0
#include "google/json.h"

#include "support/googledocuments.h"
#include "support/sampletemplates.h"

#include <QtCore/qjsonarray.h>
#include <QtTest/qtest.h>

using namespace Qt::StringLiterals;
using namespace qairopay;

namespace {

const google::Issuer issuer{
    u"3388000000022"_s, u"Acme"_s, u"studio@example.com"_s, {u"https://acme.example"_s}, {}};

google::Document documentOf(const PassTemplate &passTemplate)
{
    return google::documentFor(passTemplate, test::guideRecord(), issuer).value();
}

} // namespace

class TestGoogleJson : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void theGuidesClass();
    void theGuidesObject();
    void aFlight();
    void aFlightsTimesHaveNoOffset_data();
    void aFlightsTimesHaveNoOffset();
    void otherTimesKeepTheirOffset();
    void colourStandsWhereTheTypeHasIt();
    void whatTheDetailsShow();
    void twoValuesOfAnItem();
    void states_data();
    void states();
    void withoutAColourThereIsNoMember();
    void claims();
};

void TestGoogleJson::theGuidesClass()
{
    const auto object = google::classJson(documentOf(test::guideTemplate()));
    QCOMPARE(object[u"programName"_s].toString(), u"Acme Hotels — Loyalty"_s);
    QCOMPARE(object[u"issuerName"_s].toString(), u"Acme Hotels"_s);
    QCOMPARE(object[u"reviewStatus"_s].toString(), u"UNDER_REVIEW"_s);
    QCOMPARE(object[u"programLogo"_s][u"sourceUri"_s][u"uri"_s].toString(),
             u"https://acme.example/icon@2x.png"_s);
    QCOMPARE(object[u"merchantLocations"_s].toArray().size(), 1);
    QVERIFY(object[u"enableSmartTap"_s].toBool());
    const auto rows = object[u"classTemplateInfo"_s][u"cardTemplateOverride"_s][u"cardRowTemplateInfos"_s];
    QCOMPARE(
        rows[0][u"threeItems"_s][u"startItem"_s][u"firstValue"_s][u"fields"_s][0][u"fieldPath"_s].toString(),
        u"object.textModulesData['tier']"_s);
}

void TestGoogleJson::theGuidesObject()
{
    const auto object = google::objectJson(documentOf(test::guideTemplate()));
    QCOMPARE(object[u"state"_s].toString(), u"ACTIVE"_s);
    QCOMPARE(object[u"loyaltyPoints"_s][u"balance"_s][u"int"_s], QJsonValue(12450));
    QCOMPARE(object[u"barcode"_s][u"type"_s].toString(), u"QR_CODE"_s);
    QCOMPARE(object[u"barcode"_s][u"value"_s].toString(), u"loyalty:pass_01HZX0000000000000000000AA"_s);
    QCOMPARE(object[u"textModulesData"_s].toArray().size(), 2);
    QVERIFY(!object.contains(u"hexBackgroundColor"_s));
}

void TestGoogleJson::aFlight()
{
    const auto document = documentOf(test::flightTemplate());
    const auto passClass = google::classJson(document);
    QCOMPARE(passClass[u"flightHeader"_s][u"carrier"_s][u"carrierIataCode"_s].toString(), u"LX"_s);
    QCOMPARE(passClass[u"flightHeader"_s][u"flightNumber"_s].toString(), u"123"_s);
    QCOMPARE(passClass[u"origin"_s][u"airportIataCode"_s].toString(), u"ZRH"_s);
    QCOMPARE(passClass[u"origin"_s][u"airportNameOverride"_s][u"defaultValue"_s][u"value"_s].toString(),
             u"Zurich"_s);
    QCOMPARE(
        passClass[u"flightHeader"_s][u"carrier"_s][u"airlineLogo"_s][u"sourceUri"_s][u"uri"_s].toString(),
        u"https://aero.example/logo.png"_s);
    QCOMPARE(passClass[u"localScheduledDepartureDateTime"_s].toString(), u"2026-12-01T10:15:00"_s);
    const auto object = google::objectJson(document);
    QCOMPARE(object[u"passengerName"_s].toString(), u"Jane Doe"_s);
    QVERIFY(object.contains(u"reservationInfo"_s));
    QCOMPARE(object[u"boardingAndSeatingInfo"_s][u"seatNumber"_s].toString(), u"12A"_s);
}

void TestGoogleJson::aFlightsTimesHaveNoOffset_data()
{
    QTest::addColumn<QString>("departure");
    QTest::addColumn<QString>("written");
    QTest::newRow("none") << u"2026-12-01T10:15:00"_s << u"2026-12-01T10:15:00"_s;
    QTest::newRow("east") << u"2026-12-01T10:15:00+02:00"_s << u"2026-12-01T10:15:00"_s;
    QTest::newRow("west, without seconds") << u"2026-12-01T10:15-0430"_s << u"2026-12-01T10:15"_s;
    QTest::newRow("Z") << u"2026-12-01T10:15:00.500Z"_s << u"2026-12-01T10:15:00.500"_s;
    QTest::newRow("a day") << u"2026-12-01"_s << u"2026-12-01"_s;
    QTest::newRow("no date") << u"Terminal 2-5"_s << u"Terminal 2-5"_s;
}

void TestGoogleJson::aFlightsTimesHaveNoOffset()
{
    QFETCH(const QString, departure);
    auto passTemplate = test::flightTemplate();
    passTemplate.fields[3].value = departure;
    const auto passClass = google::classJson(documentOf(passTemplate));
    QTEST(passClass[u"localScheduledDepartureDateTime"_s].toString(), "written");
}

void TestGoogleJson::otherTimesKeepTheirOffset()
{
    const QString time = u"2026-12-01T20:00:00+01:00"_s;
    PassTemplate event;
    event.kind = PassKind::EventTicket;
    event.fields = {test::makeField("start", "Start", qPrintable(time), FieldSlot::Secondary)};
    QCOMPARE(google::classJson(documentOf(event))[u"dateTime"_s][u"start"_s].toString(), time);
    auto train = test::flightTemplate();
    train.studio.transitType = TransitType::Train;
    train.fields[3].value = time;
    QCOMPARE(google::objectJson(documentOf(train))[u"ticketLeg"_s][u"departureDateTime"_s].toString(), time);
}

void TestGoogleJson::colourStandsWhereTheTypeHasIt()
{
    PassTemplate membership;
    membership.kind = PassKind::Membership;
    const auto generic = documentOf(membership);
    QVERIFY(!google::classJson(generic).contains(u"hexBackgroundColor"_s));
    QCOMPARE(google::objectJson(generic)[u"hexBackgroundColor"_s].toString(), u"#1F7A5A"_s);
    QVERIFY(google::classJson(documentOf(test::guideTemplate())).contains(u"hexBackgroundColor"_s));
}

void TestGoogleJson::whatTheDetailsShow()
{
    const auto object = google::objectJson(test::googleDocuments().first());
    QCOMPARE(object[u"linksModuleData"_s][u"uris"_s][0][u"uri"_s].toString(), u"https://acme.example"_s);
    QCOMPARE(object[u"messages"_s][0][u"body"_s].toString(), u"Doors open half an hour earlier."_s);
    QCOMPARE(object[u"barcode"_s][u"showCodeText"_s][u"defaultValue"_s][u"value"_s].toString(),
             u"Show code"_s);
}

void TestGoogleJson::twoValuesOfAnItem()
{
    auto document = test::googleDocuments().first();
    document.passClass.rows = {{{google::RowItem({u"a"_s}, {u"b"_s, google::DateFormat::TimeOnly})}}};
    const auto object = google::classJson(document);
    const auto item = object[u"classTemplateInfo"_s][u"cardTemplateOverride"_s][u"cardRowTemplateInfos"_s][0]
                            [u"oneItem"_s][u"item"_s];
    QCOMPARE(item[u"firstValue"_s][u"fields"_s][0].toObject(), (QJsonObject{{u"fieldPath"_s, u"a"_s}}));
    QCOMPARE(item[u"secondValue"_s][u"fields"_s][0].toObject(),
             (QJsonObject{{u"fieldPath"_s, u"b"_s}, {u"dateFormat"_s, u"TIME_ONLY"_s}}));
}

void TestGoogleJson::states_data()
{
    using google::ObjectState;
    QTest::addColumn<int>("state");
    QTest::addColumn<QString>("name");
    QTest::newRow("active") << static_cast<int>(ObjectState::Active) << u"ACTIVE"_s;
    QTest::newRow("completed") << static_cast<int>(ObjectState::Completed) << u"COMPLETED"_s;
    QTest::newRow("expired") << static_cast<int>(ObjectState::Expired) << u"EXPIRED"_s;
    QTest::newRow("inactive") << static_cast<int>(ObjectState::Inactive) << u"INACTIVE"_s;
}

void TestGoogleJson::states()
{
    QFETCH(const int, state);
    auto document = test::googleDocuments().first();
    document.object.state = static_cast<google::ObjectState>(state);
    QTEST(google::objectJson(document)[u"state"_s].toString(), "name");
}

void TestGoogleJson::withoutAColourThereIsNoMember()
{
    for (auto document : test::googleDocuments()) {
        document.background.reset();
        QVERIFY(!google::classJson(document).contains(u"hexBackgroundColor"_s));
        QVERIFY(!google::objectJson(document).contains(u"hexBackgroundColor"_s));
    }
}

void TestGoogleJson::claims()
{
    const auto document = documentOf(test::guideTemplate());
    const QDateTime at(QDate(2026, 1, 2), QTime(3, 4), QTimeZone::utc());
    const auto full = google::saveClaims(document, issuer, at, google::SaveForm::Full);
    QCOMPARE(full[u"iss"_s].toString(), u"studio@example.com"_s);
    QCOMPARE(full[u"aud"_s].toString(), u"google"_s);
    QCOMPARE(full[u"typ"_s].toString(), u"savetowallet"_s);
    QCOMPARE(full[u"iat"_s].toInteger(), at.toSecsSinceEpoch());
    QCOMPARE(full[u"origins"_s][0].toString(), u"https://acme.example"_s);
    QCOMPARE(full[u"payload"_s][u"loyaltyClasses"_s].toArray().size(), 1);
    QCOMPARE(full[u"payload"_s][u"loyaltyObjects"_s][0].toObject(), google::objectJson(document));
    const auto skinny = google::saveClaims(document, issuer, at, google::SaveForm::Skinny);
    QVERIFY(!skinny[u"payload"_s].toObject().contains(u"loyaltyClasses"_s));
    QCOMPARE(skinny[u"payload"_s][u"loyaltyObjects"_s][0].toObject().keys(),
             (QStringList{u"classId"_s, u"id"_s}));
}

QTEST_GUILESS_MAIN(TestGoogleJson)
#include "tst_googlejson.moc"
