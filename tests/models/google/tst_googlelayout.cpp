// SPDX-FileCopyrightText: 2026 QairoPay Pass Studio contributors
// SPDX-License-Identifier: Apache-2.0
#include "google/background.h"
#include "google/grounds.h"
#include "google/issue.h"
#include "google/layout.h"
#include "google/surface.h"

#include "support/googledocuments.h"
#include "support/sampletemplates.h"

#include <QtTest/qtest.h>

using namespace Qt::StringLiterals;
using namespace qairopay;
using google::Vertical;

namespace {

const google::Issuer issuer{u"3388000000022"_s, u"Acme"_s, {}, {}, {}};

} // namespace

class TestGoogleLayout : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void theGuidesCard();
    void rowItemsStandLeftMiddleRight();
    void oneItemStandsInTheMiddle();
    void verticals_data();
    void verticals();
    void wordsFollowTheLanguage_data();
    void wordsFollowTheLanguage();
    void ownWordsSayThatTheyAreAGuess();
    void aJourneyWithChanges();
    void aStripStandsInTheDetails();
    void whatARowShowsIsNotInTheDetails();
    void everyValueStandsSomewhereAndOnceInTheDetails_data();
    void everyValueStandsSomewhereAndOnceInTheDetails();
    void halfAnItemIsThatHalf_data();
    void halfAnItemIsThatHalf();
    void aFieldsMessageStandsInTheDetails_data();
    void aFieldsMessageStandsInTheDetails();
    void detailsOfNothingSaySo();
    void endlessTextsEnd();
    void notificationsAreInGooglesWords();
    void theStateShown_data();
    void theStateShown();
    void languagesFromTheRightMirrorTheCard();
    void theCardIsAsWideAsThePhoneMakesIt();
    void theWholeCircleIsTheLogo();
    void theWideLogoReplacesCircleAndName();
    void aLongCodeTextWidensThePlate();
    void theHeroIsAtTheBottom();
    void withoutALogoTheInitialIsDrawn();
    void aLongTitleShrinksThenIsElided();
    void testIssuersAreMarked_data();
    void testIssuersAreMarked();
    void aWideLogoLeavesTheMarkOfTestIssuers();
    void theBackgroundSaysWhereItsColourIsFrom();
    void textColour_data();
    void textColour();
    void everythingStaysOnTheCard_data();
    void everythingStaysOnTheCard();

private:
    scene::Scene layout(const PassTemplate &passTemplate, const scene::Images &images = {},
                        const google::LayoutOptions &options = {})
    {
        const auto document = google::draftFor(passTemplate, test::guideRecord(), issuer);
        return google::layoutCard(document, images, options, m_kit);
    }

    static QString drawn(const scene::Scene &scene, QStringView id)
    {
        const auto *element = scene.element(id);
        return element ? std::get<scene::Text>(element->shape).drawn : QString();
    }

    /// "id=text" of each text that is not the missing logo's letter, in the order of reading.
    static QStringList texts(const scene::Scene &scene)
    {
        QStringList texts;
        for (const auto &element : scene.elements)
            if (const auto *text = std::get_if<scene::Text>(&element.shape); text && element.id != u"logo"_s)
                texts.append(u"%1=%2"_s.arg(element.id, text->drawn));
        return texts;
    }

    scene::Kit m_kit;
};

void TestGoogleLayout::theGuidesCard()
{
    const auto scene = layout(test::guideTemplate());
    QCOMPARE(drawn(scene, u"issuer"), u"Acme Hotels"_s);
    QCOMPARE(drawn(scene, u"title"), u"Acme Hotels — Loyalty"_s);
    QCOMPARE(drawn(scene, u"value:tier"), u"Platinum"_s);
    QCOMPARE(scene.element(u"value:tier")->fieldKey, u"tier"_s);
    QVERIFY(scene.element(u"barcode"));
    QCOMPARE(scene.background, (Colour{0x1F, 0x7A, 0x5A}));
}

void TestGoogleLayout::rowItemsStandLeftMiddleRight()
{
    auto passTemplate = test::guideTemplate();
    passTemplate.studio.googleRows = {{u"tier"_s, u"member_since"_s, u"points"_s}};
    const auto scene = layout(passTemplate);
    QCOMPARE(scene.element(u"value:tier")->rect.left(), 16.0);
    QVERIFY(std::abs(scene.element(u"value:member_since")->rect.center().x() - 180) < 0.1);
    const auto *points = scene.element(u"value:object.loyaltyPoints.balance");
    QVERIFY(points && std::abs(points->rect.right() - 344) < 0.1);
    QCOMPARE(points->fieldKey, u"points"_s);
}

void TestGoogleLayout::oneItemStandsInTheMiddle()
{
    auto passTemplate = test::guideTemplate();
    passTemplate.studio.googleRows = {{u"tier"_s}};
    const auto scene = layout(passTemplate);
    QVERIFY(std::abs(scene.element(u"value:tier")->rect.center().x() - 180) < 0.1);
}

void TestGoogleLayout::verticals_data()
{
    QTest::addColumn<int>("vertical");
    QTest::addColumn<QStringList>("front"); // "id=text", from above
    QTest::addColumn<QStringList>("entry");
    QTest::addColumn<QStringList>("details");
    const QStringList common{
        u"label:message:change=Acme"_s, u"message:change=Doors open half an hour earlier."_s,
        u"label:terms=Terms"_s,         u"value:terms=Valid in all our houses. Please show it when"_s,
        u"value:terms:1=you pay."_s,    u"link:site=Website"_s};
    const auto row = [&](Vertical vertical, const QStringList &front, const QStringList &entry,
                         const QStringList &facts) {
        QTest::newRow(google::memberName(vertical).data())
            << static_cast<int>(vertical) << front << entry << facts + common;
    };
    row(Vertical::Generic, {u"issuer=Acme Club"_s, u"subtitle=Member"_s, u"title=Jane Doe"_s},
        {u"title=Acme Club"_s, u"subtitle=Jane Doe"_s}, {});
    row(Vertical::Loyalty,
        {u"issuer=Acme"_s, u"title=Acme Rewards"_s, u"label:object.loyaltyPoints.balance=Points"_s,
         u"value:object.loyaltyPoints.balance=12,450"_s, u"barcode-text=4711"_s},
        {u"title=Acme Rewards"_s, u"subtitle=Acme"_s},
        {u"label:object.accountName=Member name"_s, u"value:object.accountName=Jane Doe"_s,
         u"label:object.accountId=Member ID"_s, u"value:object.accountId=4711"_s});
    row(Vertical::Offer, {u"issuer=Acme"_s, u"title=20 % off your next stay"_s, u"barcode-text=acme:4711"_s},
        {u"title=20 % off your next stay"_s, u"subtitle=Acme Deals"_s},
        {u"label:class.provider=Provider"_s, u"value:class.provider=Acme Deals"_s});
    row(Vertical::GiftCard, {u"issuer=Acme Store"_s, u"subtitle=Balance"_s, u"title=€1,234.50"_s},
        {u"title=Acme Store"_s, u"subtitle=€1,234.50"_s},
        {u"label:object.cardNumber=Card number"_s, u"value:object.cardNumber=6034 9327"_s,
         u"label:object.pin=PIN"_s, u"value:object.pin=1234"_s});
    row(Vertical::EventTicket,
        {u"issuer=Acme"_s, u"title=Winter Gala"_s, u"below-title=Concert Hall"_s,
         u"label:class.dateTime.start=Date"_s, u"value:class.dateTime.start=Dec 1"_s,
         u"label:class.dateTime.start=Time"_s, u"value:class.dateTime.start=8:00 PM"_s,
         u"label:object.seatInfo.gate=Gate"_s, u"value:object.seatInfo.gate=B"_s,
         u"label:object.seatInfo.section=Section"_s, u"value:object.seatInfo.section=Balcony"_s,
         u"label:object.seatInfo.row=Row / Seat"_s, u"value:object.seatInfo.row=C / 12"_s},
        {u"title=Winter Gala"_s, u"subtitle=Dec 1, 8:00 PM"_s},
        {u"label:object.ticketHolderName=Ticket holder"_s, u"value:object.ticketHolderName=Jane Doe"_s,
         u"label:class.venue.address=Address"_s, u"value:class.venue.address=1 Main Street"_s,
         u"label:class.dateTime.start=Date"_s, u"value:class.dateTime.start=Dec 1, 2026, 8:00 PM"_s,
         u"label:object.ticketNumber=Ticket number"_s, u"value:object.ticketNumber=T-77"_s});
    row(Vertical::Flight,
        {u"issuer-end=LX 123"_s, u"issuer=Acme"_s, u"origin-name=Zurich"_s, u"destination-name=Lisbon"_s,
         u"title=ZRH"_s, u"title-end=LIS"_s, u"label:class.localScheduledDepartureDateTime=Departure"_s,
         u"value:class.localScheduledDepartureDateTime=Dec 1"_s,
         u"label:class.localScheduledDepartureDateTime=Time"_s,
         u"value:class.localScheduledDepartureDateTime=10:15 AM"_s, u"label:class.origin.gate=Gate"_s,
         u"value:class.origin.gate=B31"_s, u"label:object.passengerName=Passenger"_s,
         u"value:object.passengerName=Jane Doe"_s,
         u"label:object.boardingAndSeatingInfo.boardingGroup=Group"_s,
         u"value:object.boardingAndSeatingInfo.boardingGroup=2"_s,
         u"label:object.boardingAndSeatingInfo.seatNumber=Seat"_s,
         u"value:object.boardingAndSeatingInfo.seatNumber=12A"_s},
        {u"title=ZRH – LIS"_s, u"subtitle=LX 123 · Dec 1, 10:15 AM"_s},
        {u"label:object.passengerName=Passenger"_s, u"value:object.passengerName=Jane Doe"_s,
         u"label:class.flightHeader.flightNumber=Flight"_s, u"value:class.flightHeader.flightNumber=LX 123"_s,
         u"label:class.localScheduledDepartureDateTime=Departure"_s,
         u"value:class.localScheduledDepartureDateTime=Dec 1, 2026, 10:15 AM"_s,
         u"label:class.origin.gate=Gate"_s, u"value:class.origin.gate=B31"_s,
         u"label:object.boardingAndSeatingInfo.seatNumber=Seat"_s,
         u"value:object.boardingAndSeatingInfo.seatNumber=12A"_s,
         u"label:object.boardingAndSeatingInfo.boardingGroup=Group"_s,
         u"value:object.boardingAndSeatingInfo.boardingGroup=2"_s,
         u"label:object.reservationInfo.confirmationCode=Confirmation code"_s,
         u"value:object.reservationInfo.confirmationCode=ABC123"_s});
    row(Vertical::Transit,
        {u"issuer=Acme"_s, u"title=Zürich HB"_s, u"title-end=Milano Centrale"_s,
         u"label:object.ticketLeg.departureDateTime=Departure"_s,
         u"value:object.ticketLeg.departureDateTime=Dec 1"_s,
         u"label:object.ticketLeg.departureDateTime=Time"_s,
         u"value:object.ticketLeg.departureDateTime=10:15 AM"_s, u"label:object.passengerNames=Passenger"_s,
         u"value:object.passengerNames=Jane Doe"_s, u"label:object.ticketLeg.platform=Platform"_s,
         u"value:object.ticketLeg.platform=7"_s, u"label:object.ticketLeg.ticketSeat.seat=Seat"_s,
         u"value:object.ticketLeg.ticketSeat.seat=61"_s},
        {u"title=Zürich HB – Milano Centrale"_s, u"subtitle=Dec 1, 10:15 AM"_s},
        {u"label:object.passengerNames=Passenger"_s, u"value:object.passengerNames=Jane Doe"_s,
         u"label:object.ticketLeg.departureDateTime=Departure"_s,
         u"value:object.ticketLeg.departureDateTime=Dec 1, 2026, 10:15 AM"_s,
         u"label:object.ticketLeg.platform=Platform"_s, u"value:object.ticketLeg.platform=7"_s,
         u"label:object.ticketLeg.ticketSeat.seat=Seat"_s, u"value:object.ticketLeg.ticketSeat.seat=61"_s});
}

void TestGoogleLayout::verticals()
{
    QFETCH(const int, vertical);
    const auto document = test::googleDocuments().at(vertical);
    QTEST(texts(google::layoutCard(document, {}, {}, m_kit)), "front");
    QTEST(texts(google::layoutListEntry(document, {}, {}, m_kit)), "entry");
    QTEST(texts(google::layoutDetails(document, {}, {}, m_kit)).mid(1), "details"); // after the issuer
}

void TestGoogleLayout::wordsFollowTheLanguage_data()
{
    QTest::addColumn<QString>("locale");
    QTest::addColumn<QStringList>("words");
    QTest::newRow("German") << u"de"_s << QStringList{u"Fahrgast"_s, u"Gleis"_s, u"Sitz"_s};
    QTest::newRow("French") << u"fr"_s << QStringList{u"Passager"_s, u"Voie"_s, u"Place"_s};
    QTest::newRow("Spanish") << u"es"_s << QStringList{u"Andén"_s};
    QTest::newRow("Japanese") << u"ja"_s << QStringList{u"乗客"_s};
    QTest::newRow("Arabic") << u"ar"_s << QStringList{u"المسافر"_s};
    QTest::newRow("Welsh in English") << u"cy"_s << QStringList{u"Platform"_s};
}

void TestGoogleLayout::wordsFollowTheLanguage()
{
    QFETCH(const QString, locale);
    QFETCH(const QStringList, words);
    google::LayoutOptions options;
    options.locale = QLocale(locale);
    const auto document = test::googleDocuments().last();
    QStringList labels;
    for (const auto &text : texts(google::layoutDetails(document, {}, options, m_kit)))
        labels.append(text.section(u'=', 1));
    for (const auto &word : words)
        QVERIFY2(labels.contains(word), qPrintable(word));
    const bool isEnglish = locale == u"cy";
    const auto notification = texts(google::layoutNotification(document, options, m_kit)).join(u' ');
    QCOMPARE(notification.contains(u"Tap to view"_s), isEnglish);
}

void TestGoogleLayout::ownWordsSayThatTheyAreAGuess()
{
    auto flight = test::googleDocuments().at(static_cast<int>(Vertical::Flight));
    std::get<google::FlightObject>(flight.object.detail).passengerName = u"Jane Doe"_s;
    google::LayoutOptions german;
    german.locale = QLocale(u"de"_s);
    const auto scene = google::layoutDetails(flight, {}, german, m_kit);
    const auto *label = scene.element(u"label:object.passengerName"_s);
    const auto *value = scene.element(u"value:object.passengerName"_s);
    QVERIFY(label && value);
    QCOMPARE(label->ground, &google::groundOf(google::Rule::Words));
    QCOMPARE(value->ground, &google::groundOf(google::Rule::DetailsFacts));
    QVERIFY(texts(scene).contains(u"label:object.passengerName=Passagier"_s));
}

void TestGoogleLayout::aJourneyWithChanges()
{
    auto document = test::googleDocuments().last();
    std::get<google::TransitObject>(document.object.detail).furtherLegs = {
        {u"Milano Centrale"_s, u"Roma Termini"_s, u"2026-12-01T15:10:00+01:00"_s, u"4"_s, u"12"_s},
        {u"Roma Termini"_s, u"Napoli"_s, {}, {}, {}}};
    const auto card = texts(google::layoutCard(document, {}, {}, m_kit));
    QVERIFY(card.contains(u"title=Zürich HB"_s));
    QVERIFY(card.contains(u"title-end=Napoli"_s));
    QVERIFY(texts(google::layoutListEntry(document, {}, {}, m_kit)).contains(u"title=Zürich HB – Napoli"_s));
    const auto details = texts(google::layoutDetails(document, {}, {}, m_kit));
    QVERIFY(details.contains(u"label:leg-1=Zürich HB – Milano Centrale"_s));
    QVERIFY(details.contains(u"value:leg-1=Dec 1, 2026, 10:15 AM · Platform 7 · Seat 61"_s));
    QVERIFY(details.contains(u"value:leg-2=Dec 1, 2026, 3:10 PM · Platform 4 · Seat 12"_s));
    QVERIFY(details.contains(u"label:leg-3=Roma Termini – Napoli"_s));
    QVERIFY(!details.contains(u"value:object.ticketLeg.platform=7"_s)); // each leg says it itself
}

void TestGoogleLayout::aStripStandsInTheDetails()
{
    auto document = test::googleDocuments().first();
    scene::Images images;
    images.bySlot.insert(ImageSlot::Strip, QImage(750, 288, QImage::Format_RGB32));
    QVERIFY(!google::layoutDetails(document, images, {}, m_kit).element(u"image:strip"));
    document.passClass.imageModule = google::ImageModule{u"strip"_s, {}};
    const auto scene = google::layoutDetails(document, images, {}, m_kit);
    const auto *picture = scene.element(u"image:strip");
    QVERIFY(picture);
    QVERIFY(std::abs(picture->rect.width() / picture->rect.height() - 750.0 / 288) < 0.01);
    QVERIFY(picture->rect.top() > scene.element(u"value:terms")->rect.bottom());
    QVERIFY(picture->rect.bottom() < scene.element(u"link:site")->rect.top());
    QVERIFY(!google::layoutDetails(document, {}, {}, m_kit).element(u"image:strip"));
}

void TestGoogleLayout::whatARowShowsIsNotInTheDetails()
{
    auto document = test::googleDocuments().first();
    QVERIFY(google::layoutDetails(document, {}, {}, m_kit).element(u"value:terms"));
    document.passClass.rows = {{{google::textModulePath(u"terms"_s)}}};
    QVERIFY(!google::layoutDetails(document, {}, {}, m_kit).element(u"value:terms"));
    QVERIFY(google::layoutCard(document, {}, {}, m_kit).element(u"value:terms"));
}

void TestGoogleLayout::everyValueStandsSomewhereAndOnceInTheDetails_data()
{
    using test::makeField;
    using enum FieldSlot;
    QTest::addColumn<PassTemplate>("passTemplate");
    QTest::addColumn<QStringList>("values");
    const auto row = [](const char *name, PassKind kind, const QList<qairopay::Field> &fields,
                        const QList<QStringList> &rows, const QStringList &values) {
        PassTemplate passTemplate;
        passTemplate.kind = kind;
        passTemplate.fields = fields;
        passTemplate.studio.googleRows = rows;
        passTemplate.studio.transitType = TransitType::Train;
        QTest::newRow(name) << passTemplate << values;
    };
    const QList seats{makeField("seat", "Seat", "12", Auxiliary), makeField("row", "Row", "C", Auxiliary),
                      makeField("section", "Section", "Balcony", Auxiliary),
                      makeField("gate", "Gate", "B", Auxiliary)};
    const QStringList seatValues{u"12"_s, u"C"_s, u"Balcony"_s, u"B"_s};
    row("seats in the template's slots", PassKind::EventTicket, seats, {}, seatValues);
    row("seats that a class's row leaves out", PassKind::EventTicket, seats, {{u"section"_s}}, seatValues);
    row("points that a class's row leaves out", PassKind::Loyalty,
        {makeField("tier", "Tier", "Gold", Primary), makeField("points", "Points", "0", Secondary, true)},
        {{u"tier"_s}}, {u"Platinum"_s, u"12,450"_s});
    row("more rows than there may be", PassKind::EventTicket,
        QList{makeField("a", "A", "1", Header), makeField("b", "B", "2", Header),
              makeField("c", "C", "3", Secondary), makeField("d", "D", "4", Secondary),
              makeField("e", "E", "5", Secondary)} +
            seats,
        {}, seatValues + QStringList{u"1"_s, u"2"_s, u"3"_s, u"4"_s, u"5"_s});
    row("gate and seat in the wallet's own rows", PassKind::EventTicket,
        {makeField("gate", "Gate", "B", Back), makeField("seat", "Seat", "12", Back)}, {}, {u"B"_s, u"12"_s});
    row("an event's own members", PassKind::EventTicket,
        {makeField("event", "Event", "Gala", Primary), makeField("venue", "Venue", "Hall", Back),
         makeField("venue_address", "Address", "1 Main Street", Back),
         makeField("start", "Start", "2026-12-01T20:00:00+01:00", Back),
         makeField("ticket_number", "Ticket", "T-77", Back)},
        {}, {u"Gala"_s, u"Hall"_s, u"1 Main Street"_s, u"Dec 1, 2026, 8:00 PM"_s, u"T-77"_s});
    row("a gift card's own members", PassKind::GiftCard,
        {makeField("card_number", "Number", "6034", Back), makeField("pin", "PIN", "1234", Back)}, {},
        {u"6034"_s, u"1234"_s});
    row("a journey's own members", PassKind::BoardingPass,
        {makeField("from", "From", "Bern", Primary), makeField("to", "To", "Milano", Primary),
         makeField("departure", "Departure", "2026-12-01T10:15:00+01:00", Back),
         makeField("platform", "Platform", "7", Back), makeField("seat", "Seat", "61", Back)},
        {}, {u"Bern"_s, u"Milano"_s, u"Dec 1, 2026, 10:15 AM"_s, u"7"_s, u"61"_s});
    QTest::newRow("a flight's own members")
        << test::flightTemplate()
        << QStringList{u"LX 123"_s, u"ZRH"_s,      u"LIS"_s, u"Dec 1, 2026, 10:15 AM"_s,
                       u"B31"_s,    u"Jane Doe"_s, u"12A"_s, u"09:40"_s};
    row("a title", PassKind::Membership, {makeField("member", "Member", "Gold member", Primary)}, {},
        {u"Gold member"_s});
}

void TestGoogleLayout::everyValueStandsSomewhereAndOnceInTheDetails()
{
    QFETCH(const PassTemplate, passTemplate);
    QFETCH(const QStringList, values);
    const auto document = google::draftFor(passTemplate, test::guideRecord(), issuer);
    const auto valuesOf = [](const scene::Scene &scene) {
        QStringList found;
        for (const auto &text : texts(scene))
            found.append(text.section(u'=', 1).split(u" / "_s));
        return found;
    };
    const auto card = valuesOf(google::layoutCard(document, {}, {}, m_kit));
    const auto details = valuesOf(google::layoutDetails(document, {}, {}, m_kit));
    for (const auto &value : values) {
        QVERIFY2(card.contains(value) || details.contains(value), qPrintable(value));
        QVERIFY2(details.count(value) <= 1, qPrintable(value));
    }
}

void TestGoogleLayout::halfAnItemIsThatHalf_data()
{
    QTest::addColumn<QString>("row");
    QTest::addColumn<QString>("seat");
    QTest::addColumn<QString>("id");
    QTest::addColumn<QString>("text");
    QTest::addColumn<QString>("fieldKey");
    const auto rowId = u"value:object.seatInfo.row"_s;
    QTest::newRow("both") << u"C"_s << u"12"_s << rowId << u"C / 12"_s << u"row"_s;
    QTest::newRow("the first") << u"C"_s << QString() << rowId << u"C"_s << u"row"_s;
    QTest::newRow("the second") << QString() << u"12"_s << u"value:object.seatInfo.seat"_s << u"12"_s
                                << u"seat"_s;
}

void TestGoogleLayout::halfAnItemIsThatHalf()
{
    QFETCH(const QString, row);
    QFETCH(const QString, seat);
    QFETCH(const QString, id);
    auto document = test::googleDocuments().at(static_cast<int>(Vertical::EventTicket));
    auto &event = std::get<google::EventTicketObject>(document.object.detail);
    event.row = row;
    event.seat = seat;
    const auto scene = google::layoutCard(document, {}, {}, m_kit);
    QVERIFY(scene.element(id));
    QTEST(drawn(scene, id), "text");
    QTEST(scene.element(id)->fieldKey, "fieldKey");
}

void TestGoogleLayout::aFieldsMessageStandsInTheDetails_data()
{
    QTest::addColumn<QString>("message");
    QTest::addColumn<QString>("drawn"); // empty: the change is silent
    QTest::newRow("about the value") << u"You are now %@"_s << u"You are now Platinum"_s;
    QTest::newRow("a sentence") << u"Welcome"_s << u"Welcome"_s;
    QTest::newRow("none") << QString() << QString();
}

void TestGoogleLayout::aFieldsMessageStandsInTheDetails()
{
    QFETCH(const QString, message);
    auto passTemplate = test::guideTemplate();
    passTemplate.fields[0].format.changeMessage = message;
    const auto issued = google::afterChangeOf(passTemplate.fields[0], test::guideRecord());
    const auto scene = google::layoutDetails(google::draftFor(passTemplate, issued, issuer), {}, {}, m_kit);
    QTEST(drawn(scene, u"message:change"), "drawn");
}

void TestGoogleLayout::detailsOfNothingSaySo()
{
    google::Document document;
    QCOMPARE(texts(google::layoutDetails(document, {}, {}, m_kit)).last(),
             u"nothing=This pass has no details."_s);
}

void TestGoogleLayout::endlessTextsEnd()
{
    auto document = test::googleDocuments().first();
    document.object.textModules = {{u"long"_s, u"Long"_s, QString(100'000, u'W')}};
    const auto scene = google::layoutDetails(document, {}, {}, m_kit);
    QVERIFY(scene.elements.size() < 600);
}

void TestGoogleLayout::notificationsAreInGooglesWords()
{
    const auto document = test::googleDocuments().first();
    const auto notification = google::layoutNotification(document, {}, m_kit);
    QVERIFY(!notification.elements.isEmpty());
    for (const auto &text : texts(notification))
        QVERIFY(!text.contains(u"Doors"_s));
}

void TestGoogleLayout::theStateShown_data()
{
    using google::ObjectState;
    QTest::addColumn<int>("vertical");
    QTest::addColumn<int>("state");
    QTest::addColumn<QString>("now");
    QTest::addColumn<int>("shown");
    const auto row = [](const char *name, Vertical vertical, ObjectState state, const QString &now,
                        ObjectState shown) {
        QTest::newRow(name) << static_cast<int>(vertical) << static_cast<int>(state) << now
                            << static_cast<int>(shown);
    };
    const QString later = u"2027-01-01T00:00:00Z"_s;
    using enum Vertical;
    using enum ObjectState;
    row("event without a clock", EventTicket, Active, {}, Active);
    row("event in its fourth day", EventTicket, Active, u"2026-12-05T18:59:00Z"_s, Active);
    row("event after four days", EventTicket, Active, u"2026-12-05T19:01:00Z"_s, Expired);
    row("flight on its second day", Flight, Active, u"2026-12-03T10:14:00Z"_s, Active);
    row("flight after two days", Flight, Active, u"2026-12-03T10:16:00Z"_s, Expired);
    row("no other has a date to expire by", Transit, Active, later, Active);
    row("inactive stays so", EventTicket, Inactive, later, Inactive);
    row("completed", Generic, Completed, {}, Completed);
}

void TestGoogleLayout::theStateShown()
{
    QFETCH(const int, vertical);
    QFETCH(const int, state);
    QFETCH(const QString, now);
    QFETCH(const int, shown);
    auto document = test::googleDocuments().at(vertical);
    document.object.state = static_cast<google::ObjectState>(state);
    const google::LayoutOptions options{.now = QDateTime::fromString(now, Qt::ISODate)};
    QCOMPARE(static_cast<int>(google::shownStateOf(document, options)), shown);
    const auto card = google::layoutCard(document, {}, options, m_kit);
    const bool isActive = shown == static_cast<int>(google::ObjectState::Active);
    QCOMPARE(std::get<scene::Modules>(card.element(u"barcode")->shape).opacity == 1, isActive);
    const auto entry = google::layoutListEntry(document, {}, options, m_kit);
    QCOMPARE(entry.background == *document.background, isActive);
}

void TestGoogleLayout::languagesFromTheRightMirrorTheCard()
{
    QImage picture(660, 660, QImage::Format_RGB32);
    scene::Images images;
    images.bySlot.insert(ImageSlot::Icon, picture);
    google::LayoutOptions arabic;
    arabic.locale = QLocale(u"ar-AE"_s);
    for (const auto &document : test::googleDocuments()) {
        const auto scene = google::layoutCard(document, images, arabic, m_kit);
        QCOMPARE(scene.element(u"logo")->rect.right(), 344.0);
        QVERIFY(std::abs(scene.element(u"issuer")->rect.right() - 300) < 0.1);
        if (const auto *title = scene.element(u"title"))
            QVERIFY(std::abs(title->rect.right() - 344) < 0.1);
        if (const auto *end = scene.element(u"title-end"))
            QVERIFY(std::abs(end->rect.left() - 16) < 0.1);
    }
}

void TestGoogleLayout::theCardIsAsWideAsThePhoneMakesIt()
{
    for (const double width : {320.0, 360.0, 440.0}) {
        for (const auto &document : test::googleDocuments()) {
            const google::LayoutOptions options{.width = width};
            for (const auto &scene : {google::layoutCard(document, {}, options, m_kit),
                                      google::layoutListEntry(document, {}, options, m_kit),
                                      google::layoutDetails(document, {}, options, m_kit)}) {
                QCOMPARE(scene.size.width(), width);
                for (const auto &element : scene.elements)
                    QVERIFY2(element.rect.right() <= width + 0.1, qPrintable(element.id));
            }
        }
    }
}

void TestGoogleLayout::theWholeCircleIsTheLogo()
{
    const auto scene = layout(test::guideTemplate());
    const auto *circle = scene.element(u"logo-circle");
    QVERIFY(circle && circle->role == scene::Role::Logo);
    QVERIFY(circle->rect.contains(scene.element(u"logo")->rect));
    QCOMPARE(scene.elementAt(circle->rect.center() - QPointF(14, 0)), circle);
}

void TestGoogleLayout::theWideLogoReplacesCircleAndName()
{
    QImage wide(1280, 400, QImage::Format_RGB32);
    scene::Images images;
    images.bySlot.insert(ImageSlot::WideLogo, wide);
    const auto scene = layout(test::flightTemplate(), images);
    QVERIFY(!scene.element(u"logo") && !scene.element(u"issuer"));
    QCOMPARE(scene.element(u"wide-logo")->rect.left(), 16.0);
    QVERIFY(scene.element(u"issuer-end"));
}

void TestGoogleLayout::aLongCodeTextWidensThePlate()
{
    auto document = test::googleDocuments().first();
    document.object.barcode->alternateText = u"1234 5678 9012 3456 7890 1234 5678"_s;
    const auto scene = google::layoutCard(document, {}, {}, m_kit);
    QVERIFY(scene.element(u"barcode-box")->rect.contains(scene.element(u"barcode-text")->rect));
    QVERIFY(!scene.element(u"barcode-text")->losses.elided);
    QCOMPARE(scene.element(u"barcode")->rect.width(), scene.element(u"barcode")->rect.height());
}

void TestGoogleLayout::theHeroIsAtTheBottom()
{
    QImage hero(1032, 336, QImage::Format_RGB32);
    hero.fill(Qt::blue);
    scene::Images images;
    images.bySlot.insert(ImageSlot::Hero, hero);
    const auto scene = layout(test::guideTemplate(), images);
    const auto *element = scene.element(u"hero");
    QVERIFY(std::abs(element->rect.bottom() - scene.size.height()) < 0.01);
    QVERIFY(!element->losses.cropped);
    QVERIFY(element->rect.top() > scene.element(u"barcode")->rect.bottom());
}

void TestGoogleLayout::withoutALogoTheInitialIsDrawn()
{
    QCOMPARE(drawn(layout(test::guideTemplate()), u"logo"), u"A"_s);
    QImage icon(660, 660, QImage::Format_RGB32);
    scene::Images images;
    images.bySlot.insert(ImageSlot::Icon, icon);
    const auto scene = layout(test::guideTemplate(), images);
    QVERIFY(std::holds_alternative<scene::Picture>(scene.element(u"logo")->shape));
}

void TestGoogleLayout::aLongTitleShrinksThenIsElided()
{
    auto passTemplate = test::guideTemplate();
    passTemplate.name = u"A programme with rather a long name"_s;
    auto scene = layout(passTemplate);
    QVERIFY(scene.element(u"title")->losses.shrunkFrom > 0);
    QVERIFY(!scene.element(u"title")->losses.elided);
    passTemplate.name = QString(120, u'W');
    scene = layout(passTemplate);
    QVERIFY(scene.element(u"title")->losses.elided);
}

void TestGoogleLayout::testIssuersAreMarked_data()
{
    using scene::Surface;
    QTest::addColumn<int>("surface");
    QTest::addColumn<QString>("id");
    QTest::addColumn<QString>("text");
    QTest::newRow("card") << static_cast<int>(Surface::Front) << u"issuer"_s << u"Acme"_s;
    QTest::newRow("list") << static_cast<int>(Surface::List) << u"title"_s << u"Acme Rewards"_s;
    QTest::newRow("details") << static_cast<int>(Surface::Details) << u"issuer"_s << u"Acme"_s;
}

void TestGoogleLayout::testIssuersAreMarked()
{
    QFETCH(const int, surface);
    QFETCH(const QString, id);
    QFETCH(const QString, text);
    const auto document = test::googleDocuments().at(static_cast<int>(Vertical::Loyalty));
    for (const bool isTest : {false, true}) {
        const google::LayoutOptions options{.isTestIssuer = isTest};
        const auto scene =
            google::layoutSurface(static_cast<scene::Surface>(surface), document, {}, options, m_kit);
        QCOMPARE(drawn(scene, id), isTest ? u"[TEST ONLY] "_s + text : text);
        QCOMPARE(std::get<scene::Text>(scene.element(id)->shape).full, text);
        QCOMPARE(scene.element(id)->ground == &google::groundOf(google::Rule::TestIssuer), isTest);
    }
}

void TestGoogleLayout::aWideLogoLeavesTheMarkOfTestIssuers()
{
    scene::Images images;
    images.bySlot.insert(ImageSlot::WideLogo, QImage(1280, 400, QImage::Format_RGB32));
    QVERIFY(!layout(test::flightTemplate(), images).element(u"test-only"));
    const auto scene = layout(test::flightTemplate(), images, {.isTestIssuer = true});
    QCOMPARE(drawn(scene, u"test-only"), u"[TEST ONLY]"_s);
    QVERIFY(scene.element(u"test-only")->rect.left() > scene.element(u"wide-logo")->rect.right());
    QVERIFY(scene.element(u"test-only")->rect.right() < scene.element(u"issuer-end")->rect.left());
}

void TestGoogleLayout::theBackgroundSaysWhereItsColourIsFrom()
{
    const auto scene = layout(test::guideTemplate());
    const auto *edge = scene.elementAt({4, scene.size.height() - 4});
    QVERIFY(edge);
    QCOMPARE(edge->ground, &google::groundOf(google::Rule::CardColour));
    QCOMPARE(edge->rect, QRectF(QPointF(), scene.size));
    QCOMPARE(scene.elementAt(scene.element(u"title")->rect.center()), scene.element(u"title"));
}

void TestGoogleLayout::textColour_data()
{
    QTest::addColumn<QString>("background");
    QTest::addColumn<bool>("isWhite");
    QTest::newRow("black") << u"#000000"_s << true;
    QTest::newRow("white") << u"#FFFFFF"_s << false;
    QTest::newRow("the guide's green") << u"#1F7A5A"_s << true;
    QTest::newRow("yellow") << u"#FEE600"_s << false;
}

void TestGoogleLayout::textColour()
{
    QFETCH(const QString, background);
    QFETCH(const bool, isWhite);
    const auto colour = google::textColourOn(*Colour::fromHex(background));
    QCOMPARE(colour == (Colour{255, 255, 255}), isWhite);
}

void TestGoogleLayout::everythingStaysOnTheCard_data()
{
    QTest::addColumn<QString>("text");
    QTest::newRow("nothing") << QString();
    QTest::newRow("longest the API takes") << QString(512, u'W');
    QTest::newRow("markup") << u"<img src=x>"_s;
    QTest::newRow("right to left") << u"بطاقة الولاء الذهبية"_s;
}

void TestGoogleLayout::everythingStaysOnTheCard()
{
    QFETCH(const QString, text);
    for (const auto kind : allPassKinds) {
        auto passTemplate = kind == PassKind::BoardingPass ? test::flightTemplate() : test::guideTemplate();
        passTemplate.kind = kind;
        passTemplate.name = text;
        passTemplate.studio.barcodeAltText = text;
        for (auto &field : passTemplate.fields) {
            field.label = text;
            if (kind != PassKind::BoardingPass)
                field.value = text;
        }
        const auto scene = layout(passTemplate);
        const QRectF card(-0.1, -0.1, scene.size.width() + 0.2, scene.size.height() + 0.2);
        for (const auto &element : scene.elements)
            QVERIFY2(card.contains(element.rect), qPrintable(element.id));
    }
}

QTEST_MAIN(TestGoogleLayout)
#include "tst_googlelayout.moc"
