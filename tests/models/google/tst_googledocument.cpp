// SPDX-FileCopyrightText: 2026 QairoPay Pass Studio contributors
// SPDX-License-Identifier: Apache-2.0
#include "google/background.h"
#include "google/issue.h"
#include "google/item.h"
#include "google/json.h"
#include "google/valuetext.h"

#include "support/googledocuments.h"
#include "support/sampletemplates.h"

#include <QtCore/qjsonarray.h>
#include <QtCore/qscopeguard.h>
#include <QtTest/qtest.h>

#include <ctime>

using namespace Qt::StringLiterals;
using namespace qairopay;
using google::Vertical;
using test::makeField;

namespace {

const google::Issuer issuer{u"3388000000022"_s, u"Acme"_s, u"studio@example.com"_s, {}, {}};

PassTemplate ofKind(PassKind kind, const QList<qairopay::Field> &fields)
{
    PassTemplate value;
    value.name = u"Name"_s;
    value.kind = kind;
    value.fields = fields;
    return value;
}

google::Document documentOf(const PassTemplate &passTemplate)
{
    return google::documentFor(passTemplate, test::guideRecord(), issuer).value();
}

} // namespace

class TestGoogleDocument : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void theGuidesPass();
    void verticals_data();
    void verticals();
    void missingMembersFallBackToGeneric_data();
    void missingMembersFallBackToGeneric();
    void noClockHereSkipsAnHourThere();
    void aPassWithoutAValueIsOfItsClass_data();
    void aPassWithoutAValueIsOfItsClass();
    void rowsByCount_data();
    void rowsByCount();
    void rowsOfTheTemplateWin();
    void derivedRowsKeptAsOnesOwnAreTheSame_data();
    void derivedRowsKeptAsOnesOwnAreTheSame();
    void classMembersComeFromDefaultsOnly();
    void whatAMemberSaysIsNoTextModule_data();
    void whatAMemberSaysIsNoTextModule();
    void aValueOfThePassesOwnIsATextModule();
    void theClassIsTheSameForAllPasses_data();
    void theClassIsTheSameForAllPasses();
    void moneyIsInMillionths();
    void aRevokedPassIsInactive();
    void aChangeMessageIsAMessage();
    void anUnknownVariableIsAnError();
    void loneItemsJoinTheirNeighbours_data();
    void loneItemsJoinTheirNeighbours();
    void addressesBecomeLinks_data();
    void addressesBecomeLinks();
    void textsAreWrittenOut_data();
    void textsAreWrittenOut();
    void labelsNameAirportsUnlessTheySayTheDirection_data();
    void labelsNameAirportsUnlessTheySayTheDirection();
    void aJourneyWithChanges_data();
    void aJourneyWithChanges();
    void aStripGoesIntoTheDetails();
    void itemsOfPaths_data();
    void itemsOfPaths();
    void datesAndMoneyByLocale_data();
    void datesAndMoneyByLocale();
    void theBackgroundIsGivenOrTakenFromAPicture_data();
    void theBackgroundIsGivenOrTakenFromAPicture();
};

void TestGoogleDocument::theGuidesPass()
{
    const auto document = documentOf(test::guideTemplate());
    QCOMPARE(document.vertical(), Vertical::Loyalty);
    QCOMPARE(document.passClass.id, u"3388000000022.tpl_01HZX0000000000000000000BB"_s);
    QCOMPARE(document.object.id, u"3388000000022.pass_01HZX0000000000000000000AA"_s);
    QCOMPARE(document.object.classId, document.passClass.id);
    QCOMPARE(document.passClass.issuerName, u"Acme Hotels"_s);
    const auto &object = std::get<google::LoyaltyObject>(document.object.detail);
    QCOMPARE(object.accountName, u"Jane Doe"_s);
    QCOMPARE(object.points->label, u"Points"_s);
    QCOMPARE(std::get<qint64>(object.points->balance), 12450);
    QVERIFY(!document.textModule(u"points"));
    QCOMPARE(document.textModule(u"tier")->body, u"Platinum"_s);
    // One field of a slot each: together they fill a row.
    QCOMPARE(document.passClass.rows.size(), 1);
    QCOMPARE(document.passClass.rows.first().items.value(1).first.path, u"object.loyaltyPoints.balance"_s);
    QVERIFY(document.remarks.isEmpty());
}

void TestGoogleDocument::verticals_data()
{
    QTest::addColumn<PassTemplate>("passTemplate");
    QTest::addColumn<int>("vertical");
    const auto row = [](const char *name, const PassTemplate &passTemplate, Vertical vertical) {
        QTest::newRow(name) << passTemplate << static_cast<int>(vertical);
    };
    row("membership", ofKind(PassKind::Membership, {}), Vertical::Generic);
    row("coupon", ofKind(PassKind::Coupon, {}), Vertical::Offer);
    row("event", ofKind(PassKind::EventTicket, {}), Vertical::EventTicket);
    row("gift card",
        ofKind(PassKind::GiftCard, {makeField("card_number", "No", "123", FieldSlot::Secondary)}),
        Vertical::GiftCard);
    row("flight", test::flightTemplate(), Vertical::Flight);
    auto train = test::flightTemplate();
    train.studio.transitType = TransitType::Train;
    row("train", train, Vertical::Transit);
}

void TestGoogleDocument::verticals()
{
    QFETCH(const PassTemplate, passTemplate);
    QFETCH(const int, vertical);
    QCOMPARE(static_cast<int>(documentOf(passTemplate).vertical()), vertical);
}

void TestGoogleDocument::missingMembersFallBackToGeneric_data()
{
    QTest::addColumn<PassTemplate>("passTemplate");
    QTest::newRow("gift card without a number") << ofKind(PassKind::GiftCard, {});
    auto noAirport = test::flightTemplate();
    noAirport.fields[1].value = u"Zurich"_s;
    QTest::newRow("flight from a place that is no airport code") << noAirport;
    auto noNumber = test::flightTemplate();
    noNumber.fields[0].value = u"tomorrow"_s;
    QTest::newRow("flight without a number") << noNumber;
    auto bus = ofKind(PassKind::BoardingPass, {});
    bus.studio.transitType = TransitType::Bus;
    QTest::newRow("bus without places") << bus;
}

void TestGoogleDocument::missingMembersFallBackToGeneric()
{
    QFETCH(const PassTemplate, passTemplate);
    const auto document = documentOf(passTemplate);
    QCOMPARE(document.vertical(), Vertical::Generic);
    QCOMPARE(document.remarks.size(), 1);
    QCOMPARE(document.remarks.first().detail, u"G02"_s);
}

/// Half past two on the night when clocks in Berlin go from two to three.
void TestGoogleDocument::noClockHereSkipsAnHourThere()
{
    const auto zone = qgetenv("TZ");
    const auto restore = qScopeGuard([&zone] {
        qputenv("TZ", zone);
        tzset();
    });
    qputenv("TZ", "Europe/Berlin");
    tzset();
    QVERIFY(QDateTime(QDate(2026, 3, 29), QTime(2, 30)).time() != QTime(2, 30)); // so the test can fail
    const QLocale american(QLocale::English, QLocale::UnitedStates);
    QVERIFY(
        google::dateText(u"2026-03-29T02:30"_s, google::DateFormat::DateTime, american).contains("2:30"_L1));
}

void TestGoogleDocument::aPassWithoutAValueIsOfItsClass_data()
{
    QTest::addColumn<PassTemplate>("passTemplate");
    QTest::addColumn<QStringList>("keys");
    QTest::newRow("gift card") << ofKind(PassKind::GiftCard,
                                         {makeField("card_number", "Number", "", FieldSlot::Back)})
                               << QStringList{u"card_number"_s};
    auto bus = ofKind(PassKind::BoardingPass, {makeField("from", "From", "", FieldSlot::Primary),
                                               makeField("to", "To", "", FieldSlot::Primary)});
    bus.studio.transitType = TransitType::Bus;
    QTest::newRow("bus") << bus << QStringList{u"from"_s, u"to"_s};
}

/// Google refuses an object of another kind than its class.
void TestGoogleDocument::aPassWithoutAValueIsOfItsClass()
{
    QFETCH(PassTemplate, passTemplate);
    QFETCH(const QStringList, keys);
    const auto without = documentOf(passTemplate);
    for (auto &field : passTemplate.fields)
        field.value = u"AB1"_s;
    const auto with = documentOf(passTemplate);
    QCOMPARE(without.remarks.size(), with.remarks.size() + keys.size());
    QCOMPARE(without.passClass.detail, with.passClass.detail);
    QCOMPARE(without.object.detail.index(), with.object.detail.index());
}

void TestGoogleDocument::rowsByCount_data()
{
    QTest::addColumn<int>("fields");
    QTest::addColumn<QList<int>>("items");
    QTest::newRow("none") << 0 << QList<int>{};
    QTest::newRow("one") << 1 << QList<int>{1};
    QTest::newRow("three") << 3 << QList<int>{3};
    QTest::newRow("four are two and two") << 4 << QList<int>{2, 2};
    QTest::newRow("five") << 5 << QList<int>{3, 2};
    QTest::newRow("never a fourth row") << 12 << QList<int>{3, 3, 3};
}

void TestGoogleDocument::rowsByCount()
{
    QFETCH(const int, fields);
    QFETCH(const QList<int>, items);
    auto passTemplate = ofKind(PassKind::Membership, {});
    for (int i = 0; i < fields; ++i)
        passTemplate.fields.append(makeField(qPrintable(u"f%1"_s.arg(i)), "L", "v", FieldSlot::Auxiliary));
    QList<int> counts;
    const auto document = documentOf(passTemplate);
    for (const auto &row : document.passClass.rows)
        counts.append(static_cast<int>(row.items.size()));
    QCOMPARE(counts, items);
    QCOMPARE(document.object.textModules.size(), fields);
}

void TestGoogleDocument::rowsOfTheTemplateWin()
{
    auto passTemplate = test::guideTemplate();
    passTemplate.studio.googleRows = {{u"points"_s, u"tier"_s}};
    const auto document = documentOf(passTemplate);
    QCOMPARE(document.passClass.rows.size(), 1);
    QVERIFY(document.passClass.rows.first().items ==
            (QList<google::RowItem>{u"object.loyaltyPoints.balance"_s, u"object.textModulesData['tier']"_s}));
}

void TestGoogleDocument::derivedRowsKeptAsOnesOwnAreTheSame_data()
{
    QTest::addColumn<PassTemplate>("passTemplate");
    QTest::newRow("the guide's") << test::guideTemplate();
    QTest::newRow("a flight") << test::flightTemplate();
    QTest::newRow("twenty fields") << test::twentyFieldTemplate();
    QTest::newRow("a title from a field")
        << ofKind(PassKind::Coupon, {makeField("offer", "Offer", "20 % off", FieldSlot::Primary),
                                     makeField("until", "Until", "Friday", FieldSlot::Auxiliary)});
    QTest::newRow("nothing on the front")
        << ofKind(PassKind::Loyalty, {makeField("terms", "Terms", "Points end.", FieldSlot::Back)});
}

void TestGoogleDocument::derivedRowsKeptAsOnesOwnAreTheSame()
{
    QFETCH(PassTemplate, passTemplate);
    const auto rows = google::automaticRows(passTemplate, test::guideRecord(), issuer);
    const auto derived = google::draftFor(passTemplate, test::guideRecord(), issuer);
    QCOMPARE(rows.size(), derived.passClass.rows.size());
    passTemplate.studio.googleRows = rows;
    QCOMPARE(google::draftFor(passTemplate, test::guideRecord(), issuer).passClass.rows,
             derived.passClass.rows);
    // What a template has of its own does not change what would be derived.
    passTemplate.studio.googleRows = {{u"tier"_s}};
    QCOMPARE(google::automaticRows(passTemplate, test::guideRecord(), issuer), rows);
}

void TestGoogleDocument::classMembersComeFromDefaultsOnly()
{
    const auto passTemplate =
        ofKind(PassKind::Coupon, {makeField("tier", "Offer", "20 % off", FieldSlot::Primary)});
    const auto document = documentOf(passTemplate);
    QCOMPARE(std::get<google::OfferClass>(document.passClass.detail).title, u"20 % off"_s);
    QCOMPARE(document.textModule(u"tier")->body, u"Platinum"_s);
}

void TestGoogleDocument::whatAMemberSaysIsNoTextModule_data()
{
    QTest::addColumn<PassTemplate>("passTemplate");
    QTest::addColumn<QList<QStringList>>("rows");
    QTest::addColumn<QStringList>("modules");
    const auto row = [](const char *name, const PassTemplate &passTemplate, const QList<QStringList> &rows,
                        const QStringList &modules) {
        QTest::newRow(name) << passTemplate << rows << modules;
    };
    const auto flight = test::flightTemplate();
    row("flight: those that its rows name", flight, {},
        {u"flight"_s, u"gate"_s, u"boarding"_s, u"seat"_s, u"passenger"_s});
    row("flight: those without a member", flight, {{u"boarding"_s}}, {u"boarding"_s, u"passenger"_s});
    auto train = flight;
    train.studio.transitType = TransitType::Train;
    row("train", train, {{u"seat"_s}}, {u"flight"_s, u"gate"_s, u"boarding"_s, u"seat"_s, u"passenger"_s});
    const auto event =
        ofKind(PassKind::EventTicket, {makeField("event", "Event", "Gala", FieldSlot::Primary),
                                       makeField("venue", "Venue", "Hall", FieldSlot::Back),
                                       makeField("start", "Start", "2026-12-01T20:00", FieldSlot::Secondary),
                                       makeField("ticket_number", "Ticket", "7", FieldSlot::Back),
                                       makeField("seat", "Seat", "12", FieldSlot::Back)});
    row("event: a date in a row, a place without address", event, {}, {u"venue"_s, u"start"_s});
    row("event: a date in no row", event, {{u"seat"_s}}, {u"venue"_s});
    const auto giftCard =
        ofKind(PassKind::GiftCard, {makeField("card_number", "Number", "1", FieldSlot::Secondary),
                                    makeField("pin", "PIN", "2", FieldSlot::Back)});
    row("gift card", giftCard, {}, {});
    row("gift card: a row of the PIN", giftCard, {{u"pin"_s}}, {u"pin"_s});
    row("membership: its title",
        ofKind(PassKind::Membership, {makeField("member", "Member", "Gold", FieldSlot::Primary)}), {}, {});
}

void TestGoogleDocument::whatAMemberSaysIsNoTextModule()
{
    QFETCH(PassTemplate, passTemplate);
    QFETCH(const QList<QStringList>, rows);
    passTemplate.studio.googleRows = rows;
    QStringList ids;
    for (const auto &module : documentOf(passTemplate).object.textModules)
        ids.append(module.id);
    QTEST(ids, "modules");
}

/// The class says the gate of all passes.
void TestGoogleDocument::aValueOfThePassesOwnIsATextModule()
{
    auto passTemplate = test::flightTemplate();
    passTemplate.studio.googleRows = {{u"boarding"_s}};
    auto issued = test::guideRecord();
    issued.record.fields.insert(u"gate"_s, u"C1"_s);
    const auto document = google::documentFor(passTemplate, issued, issuer).value();
    QCOMPARE(std::get<google::FlightClass>(document.passClass.detail).gate, u"B31"_s);
    QVERIFY(document.textModule(u"gate"));
    QCOMPARE(document.textModule(u"gate")->body, u"C1"_s);
}

void TestGoogleDocument::theClassIsTheSameForAllPasses_data()
{
    QTest::addColumn<PassTemplate>("passTemplate");
    QTest::addColumn<QString>("key");
    QTest::newRow("seat") << ofKind(PassKind::EventTicket, {makeField("seat", "S", "", FieldSlot::Auxiliary)})
                          << u"seat"_s;
    QTest::newRow("points") << ofKind(PassKind::Loyalty, {makeField("points", "P", "", FieldSlot::Auxiliary)})
                            << u"points"_s;
    auto balance = makeField("balance", "B", "", FieldSlot::Header, true);
    balance.format.currencyCode = u"EUR"_s;
    QTest::newRow("balance") << ofKind(PassKind::GiftCard,
                                       {makeField("card_number", "No", "1", FieldSlot::Back), balance})
                             << u"balance"_s;
}

void TestGoogleDocument::theClassIsTheSameForAllPasses()
{
    QFETCH(const PassTemplate, passTemplate);
    QFETCH(const QString, key);
    auto issued = test::guideRecord();
    issued.record.fields = {};
    const auto without = google::documentFor(passTemplate, issued, issuer).value();
    issued.record.fields.insert(key, u"12"_s);
    const auto with = google::documentFor(passTemplate, issued, issuer).value();
    QCOMPARE(google::classJson(with), google::classJson(without));
    QVERIFY(!with.textModule(key));
}

void TestGoogleDocument::moneyIsInMillionths()
{
    auto passTemplate =
        ofKind(PassKind::GiftCard, {makeField("card_number", "No", "1234", FieldSlot::Secondary),
                                    makeField("balance", "Balance", "25.5", FieldSlot::Header, true)});
    passTemplate.fields[1].format.type = ValueType::Currency;
    passTemplate.fields[1].format.currencyCode = u"JPY"_s;
    const auto document = documentOf(passTemplate);
    const auto &object = std::get<google::GiftCardObject>(document.object.detail);
    QCOMPARE(object.balance->micros, 25'500'000);
    QCOMPARE(google::moneyText({u"KWD"_s, 2'500'000}, QLocale(u"en_US"_s)), u"KWD\u00A02.500"_s);
}

void TestGoogleDocument::aRevokedPassIsInactive()
{
    auto issued = test::guideRecord();
    issued.isVoided = true;
    const auto document = google::documentFor(test::guideTemplate(), issued, issuer).value();
    QCOMPARE(document.object.state, google::ObjectState::Inactive);
}

void TestGoogleDocument::aChangeMessageIsAMessage()
{
    auto issued = test::guideRecord();
    issued.changeMessage = u"Welcome to Diamond."_s;
    const auto document = google::documentFor(test::guideTemplate(), issued, issuer).value();
    QCOMPARE(document.object.messages.first().body, u"Welcome to Diamond."_s);
}

void TestGoogleDocument::anUnknownVariableIsAnError()
{
    auto passTemplate = test::guideTemplate();
    passTemplate.nfc->payloadTemplate = u"{fields.none}"_s;
    const auto document = google::documentFor(passTemplate, test::guideRecord(), issuer);
    QVERIFY(!document);
    QCOMPARE(document.error().where, u"nfc.payload_template"_s);
    QCOMPARE(google::draftFor(passTemplate, test::guideRecord(), issuer).object.smartTapRedemptionValue,
             u"{fields.none}"_s);
}

void TestGoogleDocument::loneItemsJoinTheirNeighbours_data()
{
    QTest::addColumn<QList<int>>("slotCounts"); // primary, secondary, auxiliary
    QTest::addColumn<QList<int>>("items");
    QTest::newRow("one of each is a row of three") << QList<int>{1, 1, 1} << QList<int>{3};
    QTest::newRow("one above two") << QList<int>{0, 1, 2} << QList<int>{3};
    QTest::newRow("two above one") << QList<int>{0, 2, 1} << QList<int>{3};
    QTest::newRow("two above two stay apart") << QList<int>{0, 2, 2} << QList<int>{2, 2};
    QTest::newRow("three leave no room for one") << QList<int>{0, 3, 1} << QList<int>{3, 1};
}

void TestGoogleDocument::loneItemsJoinTheirNeighbours()
{
    QFETCH(const QList<int>, slotCounts);
    QFETCH(const QList<int>, items);
    auto passTemplate = ofKind(PassKind::Loyalty, {});
    constexpr std::array filled{FieldSlot::Primary, FieldSlot::Secondary, FieldSlot::Auxiliary};
    for (qsizetype slot = 0; slot < slotCounts.size(); ++slot)
        for (int i = 0; i < slotCounts[slot]; ++i)
            passTemplate.fields.append(makeField(qPrintable(u"f%1_%2"_s.arg(slot).arg(i)), "L", "v",
                                                 filled.at(static_cast<size_t>(slot))));
    QList<int> counts;
    const auto document = documentOf(passTemplate);
    for (const auto &row : document.passClass.rows)
        counts.append(static_cast<int>(row.items.size()));
    QCOMPARE(counts, items);
}

void TestGoogleDocument::aJourneyWithChanges_data()
{
    QTest::addColumn<QStringList>("fields");
    QTest::addColumn<QStringList>("stops");
    QTest::newRow("one leg") << QStringList{u"from=A"_s, u"to=B"_s} << QStringList{u"A–B"_s};
    QTest::newRow("on from where the first one ended")
        << QStringList{u"from=A"_s, u"to=B"_s, u"to_2=C"_s, u"to_3=D"_s}
        << QStringList{u"A–B"_s, u"B–C"_s, u"C–D"_s};
    QTest::newRow("on from somewhere else")
        << QStringList{u"from=A"_s, u"to=B"_s, u"from_2=B north"_s, u"to_2=C"_s}
        << QStringList{u"A–B"_s, u"B north–C"_s};
    QTest::newRow("a number is missing")
        << QStringList{u"from=A"_s, u"to=B"_s, u"to_3=D"_s} << QStringList{u"A–B"_s};
}

void TestGoogleDocument::aJourneyWithChanges()
{
    QFETCH(const QStringList, fields);
    QFETCH(const QStringList, stops);
    auto passTemplate = ofKind(PassKind::BoardingPass, {});
    passTemplate.studio.transitType = TransitType::Train;
    for (const auto &field : fields)
        passTemplate.fields.append(makeField(qPrintable(field.section(u'=', 0, 0)), "L",
                                             qPrintable(field.section(u'=', 1)), FieldSlot::Auxiliary));
    const auto document = documentOf(passTemplate);
    const auto trip = std::get<google::TransitObject>(document.object.detail);
    QStringList got;
    for (const auto &leg : trip.legs())
        got.append(leg.originName + u'–' + leg.destinationName);
    QCOMPARE(got, stops);
    // What a leg holds stands nowhere else.
    if (stops.size() > 1)
        QVERIFY(!document.textModule(u"to_2"));
    // Nor does the class, which serves passes with fewer legs as well, give it a row.
    for (const auto &row : document.passClass.rows) {
        for (const auto &item : row.items)
            QVERIFY2(!item.first.path.contains(u"_2"), qPrintable(item.first.path));
    }
    // Unless somebody put it there.
    passTemplate.studio.googleRows = {{u"to_2"_s}};
    QCOMPARE(documentOf(passTemplate).textModule(u"to_2") != nullptr, fields.contains(u"to_2=C"_s));
    const auto object = google::objectJson(document);
    QCOMPARE(object.contains(u"ticketLegs"_s), stops.size() > 1);
    QCOMPARE(object.contains(u"ticketLeg"_s), stops.size() == 1);
    QCOMPARE(object[u"ticketLegs"_s].toArray().size(), stops.size() > 1 ? stops.size() : 0);
}

void TestGoogleDocument::aStripGoesIntoTheDetails()
{
    auto passTemplate = test::guideTemplate();
    passTemplate.studio.images.insert(ImageSlot::Strip, {.sha256 = QString(64, u'a')});
    auto hosted = issuer;
    QVERIFY(!google::classJson(documentOf(passTemplate)).contains(u"imageModulesData"_s)); // nobody hosts it
    hosted.imageUris.insert(ImageSlot::Strip, u"https://acme.example/strip.png"_s);
    const auto json =
        google::classJson(google::documentFor(passTemplate, test::guideRecord(), hosted).value());
    QCOMPARE(json[u"imageModulesData"_s][0][u"mainImage"_s][u"sourceUri"_s][u"uri"_s].toString(),
             u"https://acme.example/strip.png"_s);
    passTemplate.studio.images.clear();
    QVERIFY(!google::documentFor(passTemplate, test::guideRecord(), hosted)->passClass.imageModule);
}

void TestGoogleDocument::addressesBecomeLinks_data()
{
    QTest::addColumn<QString>("value");
    QTest::addColumn<bool>("isLink");
    QTest::newRow("page") << u"https://acme.example/terms?a=1"_s << true;
    QTest::newRow("telephone") << u"tel:+41 44 123 45 67"_s << true;
    QTest::newRow("letter") << u"mailto:a@acme.example"_s << true;
    QTest::newRow("page within a sentence") << u"See https://acme.example"_s << false;
    QTest::newRow("script") << u"javascript:alert(1)"_s << false;
    QTest::newRow("two lines") << u"https://acme.example\nhttps://evil.example"_s << false;
}

void TestGoogleDocument::addressesBecomeLinks()
{
    QFETCH(const QString, value);
    QFETCH(const bool, isLink);
    const auto document = documentOf(
        ofKind(PassKind::Loyalty, {makeField("site", "Website", qPrintable(value), FieldSlot::Back)}));
    QCOMPARE(document.object.links.size(), isLink ? 1 : 0);
    QCOMPARE(document.object.textModules.size(), isLink ? 0 : 1);
    if (isLink)
        QCOMPARE(document.object.links.first(), (google::Link{u"site"_s, value, u"Website"_s}));
}

void TestGoogleDocument::textsAreWrittenOut_data()
{
    QTest::addColumn<ValueType>("type");
    QTest::addColumn<QString>("value");
    QTest::addColumn<QString>("text");
    QTest::newRow("number") << ValueType::Number << u"12450"_s << u"12,450"_s;
    QTest::newRow("number keeps its decimals") << ValueType::Number << u"1234.50"_s << u"1,234.50"_s;
    QTest::newRow("no number stays") << ValueType::Number << u"many"_s << u"many"_s;
    QTest::newRow("text stays") << ValueType::Text << u"12450"_s << u"12450"_s;
    QTest::newRow("money") << ValueType::Currency << u"25.5"_s << u"€25.50"_s;
    QTest::newRow("date") << ValueType::Date << u"2026-12-01T20:00:00+01:00"_s << u"Dec 1, 2026"_s;
    QTest::newRow("no date stays") << ValueType::Date << u"soon"_s << u"soon"_s;
}

void TestGoogleDocument::textsAreWrittenOut()
{
    QFETCH(const ValueType, type);
    QFETCH(const QString, value);
    QFETCH(const QString, text);
    auto field = makeField("extra", "Extra", qPrintable(value), FieldSlot::Auxiliary);
    field.format.type = type;
    field.format.currencyCode = u"EUR"_s;
    QCOMPARE(documentOf(ofKind(PassKind::Membership, {field})).textModule(u"extra")->body, text);
}

void TestGoogleDocument::labelsNameAirportsUnlessTheySayTheDirection_data()
{
    QTest::addColumn<QString>("label");
    QTest::addColumn<QString>("name");
    QTest::newRow("city") << u"Zurich"_s << u"Zurich"_s;
    QTest::newRow("direction") << u"From"_s << QString();
    QTest::newRow("nothing") << QString() << QString();
}

void TestGoogleDocument::labelsNameAirportsUnlessTheySayTheDirection()
{
    QFETCH(const QString, label);
    auto passTemplate = test::flightTemplate();
    passTemplate.fields[1].label = label;
    const auto document = documentOf(passTemplate);
    QTEST(std::get<google::FlightClass>(document.passClass.detail).originName, "name");
}

void TestGoogleDocument::itemsOfPaths_data()
{
    QTest::addColumn<google::RowItem>("item");
    QTest::addColumn<QString>("label");
    QTest::addColumn<QString>("text"); // empty: there is no such item
    const auto row = [](const char *name, const google::RowItem &item, const QString &label,
                        const QString &text) { QTest::newRow(name) << item << label << text; };
    row("text module", google::textModulePath(u"tier"_s), u"Tier"_s, u"Platinum"_s);
    row("points are grouped", u"object.loyaltyPoints.balance"_s, u"Points"_s, u"12,450"_s);
    row("two with a slash",
        {{google::textModulePath(u"tier"_s)}, {google::textModulePath(u"member_since"_s)}},
        u"Tier / Member since"_s, u"Platinum / 2024"_s);
    row("a second one that is not there", {{google::textModulePath(u"tier"_s)}, {u"object.balance"_s}},
        u"Tier"_s, u"Platinum"_s);
    row("a first one that is not there", {{u"object.balance"_s}, {google::textModulePath(u"tier"_s)}},
        u"Tier"_s, u"Platinum"_s);
    row("module that is not there", google::textModulePath(u"nothing"_s), {}, {});
    row("member of another vertical", u"object.balance"_s, {}, {});
    row("no path", QString(), {}, {});
}

void TestGoogleDocument::itemsOfPaths()
{
    QFETCH(const google::RowItem, item);
    QFETCH(const QString, text);
    const auto found = google::itemAt(documentOf(test::guideTemplate()), item,
                                      QLocale(QLocale::English, QLocale::UnitedStates));
    QCOMPARE(found.has_value(), !text.isEmpty());
    QTEST(found.value_or(google::TextModule()).header, "label");
    QCOMPARE(found.value_or(google::TextModule()).body, text);
}

void TestGoogleDocument::datesAndMoneyByLocale_data()
{
    QTest::addColumn<QString>("locale");
    QTest::addColumn<QString>("date");
    QTest::addColumn<QString>("money");
    QTest::newRow("United States") << u"en-US"_s << u"Dec 1, 8:00 PM"_s << u"€1,234.50"_s;
    QTest::newRow("Germany") << u"de-DE"_s << u"1 Dez., 20:00"_s << u"1.234,50 €"_s;
    QTest::newRow("Switzerland") << u"de-CH"_s << u"1 Dez., 20:00"_s << u"€ 1’234.50"_s;
}

void TestGoogleDocument::datesAndMoneyByLocale()
{
    QFETCH(const QString, locale);
    const QLocale place(locale);
    QTEST(google::dateText(u"2026-12-01T20:00:00+01:00"_s, google::DateFormat::DateTime, place), "date");
    auto money = google::moneyText({u"EUR"_s, 1'234'500'000}, place);
    QTEST(money.replace(QChar(QChar::Nbsp), u' '), "money");
}

void TestGoogleDocument::theBackgroundIsGivenOrTakenFromAPicture_data()
{
    QTest::addColumn<bool>("isGiven");
    QTest::addColumn<bool>("hasHero");
    QTest::addColumn<bool>("hasLogo");
    QTest::addColumn<QString>("background");
    QTest::newRow("given") << true << true << true << u"#1F3A5F"_s;
    QTest::newRow("of the hero") << false << true << true << u"#C81E1E"_s;
    QTest::newRow("of the logo") << false << false << true << u"#14B414"_s;
    QTest::newRow("Google's own") << false << false << false << u"#3C4043"_s;
}

void TestGoogleDocument::theBackgroundIsGivenOrTakenFromAPicture()
{
    QFETCH(const bool, isGiven);
    QFETCH(const bool, hasHero);
    QFETCH(const bool, hasLogo);
    const auto picture = [](const QColor &colour) {
        QImage image(64, 64, QImage::Format_ARGB32);
        image.fill(colour);
        image.setPixelColor(3, 3, Qt::white); // a speck does not dominate
        return image;
    };
    auto document = test::googleDocuments().first();
    if (!isGiven)
        document.background.reset();
    scene::Images images;
    if (hasHero)
        images.bySlot.insert(ImageSlot::Hero, picture({200, 30, 30}));
    if (hasLogo)
        images.bySlot.insert(ImageSlot::Logo, picture({20, 180, 20}));
    QTEST(google::backgroundOf(document, images).toHex(), "background");
}

QTEST_GUILESS_MAIN(TestGoogleDocument)
#include "tst_googledocument.moc"
