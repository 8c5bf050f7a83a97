// SPDX-FileCopyrightText: 2026 QairoPay Pass Studio contributors
// SPDX-License-Identifier: Apache-2.0
#include "google/issue.h"

#include "support/sampletemplates.h"

#include <QtTest/qtest.h>

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
    void rowsByCount_data();
    void rowsByCount();
    void rowsOfTheTemplateWin();
    void classMembersComeFromDefaultsOnly();
    void moneyIsInMillionths();
    void aRevokedPassIsInactive();
    void aChangeMessageIsAMessage();
    void anUnknownVariableIsAnError();
    void itemsOfPaths();
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
    QCOMPARE(document.passClass.rows.size(), 3);
    QCOMPARE(document.passClass.rows[1].items.first(), u"object.loyaltyPoints.balance"_s);
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
    QCOMPARE(
        document.passClass.rows.first().items,
        (QList<google::RowItem>{u"object.loyaltyPoints.balance"_s, u"object.textModulesData['tier']"_s}));
}

void TestGoogleDocument::classMembersComeFromDefaultsOnly()
{
    const auto passTemplate =
        ofKind(PassKind::Coupon, {makeField("tier", "Offer", "20 % off", FieldSlot::Primary)});
    const auto document = documentOf(passTemplate);
    QCOMPARE(std::get<google::OfferClass>(document.passClass.detail).title, u"20 % off"_s);
    QCOMPARE(document.textModule(u"tier")->body, u"Platinum"_s);
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

void TestGoogleDocument::itemsOfPaths()
{
    const auto document = documentOf(test::guideTemplate());
    QCOMPARE(document.itemAt(google::textModulePath(u"tier"_s))->body, u"Platinum"_s);
    QCOMPARE(document.itemAt(u"object.loyaltyPoints.balance"_s)->body, u"12450"_s);
    QVERIFY(!document.itemAt(google::textModulePath(u"nothing"_s)));
    QVERIFY(!document.itemAt(u"object.balance"_s));
    QVERIFY(!document.itemAt(u""_s));
}

QTEST_GUILESS_MAIN(TestGoogleDocument)
#include "tst_googledocument.moc"
