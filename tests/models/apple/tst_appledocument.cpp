// SPDX-FileCopyrightText: 2026 QairoPay Pass Studio contributors
// SPDX-License-Identifier: Apache-2.0
#include "apple/issue.h"

#include "support/sampletemplates.h"

#include <QtTest/qtest.h>

using namespace Qt::StringLiterals;
using namespace qairopay;
using test::makeField;

namespace {

const apple::Issuer issuer{u"pass.com.example.studio"_s, u"TEAM123456"_s,       u"Acme"_s,
                           u"https://wallet.example/"_s, u"cHVibGljIGtleQ=="_s, true};

apple::Document guideDocument()
{
    return apple::documentFor(test::guideTemplate(), test::guideRecord(), issuer).value();
}

apple::Field onlyField(const Field &field, const QString &value)
{
    PassTemplate passTemplate;
    passTemplate.fields = {field};
    IssuedRecord issued;
    issued.record.fields.insert(field.key, value);
    const auto document = apple::documentFor(passTemplate, issued, issuer).value();
    return document.fields(field.slot).first();
}

} // namespace

class TestAppleDocument : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void theGuidesPass();
    void styles_data();
    void styles();
    void values_data();
    void values();
    void headerFieldsAreReversed();
    void aRevokedPassIsVoided();
    void aChangeMessageBecomesNews();
    void aPlaceHolderIsAboutTheChangedFields();
    void nfcNeedsItsCertificate();
    void theSmallestRadiusIsTheDistance();
    void anUnknownVariableIsAnError();
    void aDraftKeepsWhatIsTyped();
    void whereItIsOfferedNeedsNoDraft_data();
    void whereItIsOfferedNeedsNoDraft();
    void barcodeEncoding_data();
    void barcodeEncoding();
    void webServiceNeedsBothMembers();
};

void TestAppleDocument::theGuidesPass()
{
    const auto document = guideDocument();
    QCOMPARE(document.serialNumber, u"pass_01HZX0000000000000000000AA"_s);
    QCOMPARE(document.organisationName, u"Acme Hotels"_s);
    QCOMPARE(document.description, u"Acme Hotels — Loyalty"_s);
    QCOMPARE(document.style, apple::Style::StoreCard);
    QCOMPARE(document.logoText, u"Acme Hotels"_s);
    QCOMPARE(document.primaryFields.first().value.text, u"Platinum"_s);
    QCOMPARE(document.secondaryFields.first().value, (apple::FieldValue{u"12450"_s, true}));
    QCOMPARE(document.secondaryFields.first().numberStyle, apple::NumberStyle::Decimal);
    QCOMPARE(document.auxiliaryFields.first().value.text, u"2024"_s);
    QCOMPARE(document.barcodes.first().message, u"loyalty:pass_01HZX0000000000000000000AA"_s);
    QCOMPARE(document.nfc->message, u"loyalty:pass_01HZX0000000000000000000AA"_s);
    QCOMPARE(document.locations.first().relevantText, u"Welcome to the Resort."_s);
    QVERIFY(document.remarks.isEmpty());
}

void TestAppleDocument::styles_data()
{
    QTest::addColumn<PassKind>("kind");
    QTest::addColumn<apple::Style>("style");
    QTest::newRow("loyalty is a store card") << PassKind::Loyalty << apple::Style::StoreCard;
    QTest::newRow("membership is generic") << PassKind::Membership << apple::Style::Generic;
    QTest::newRow("coupon") << PassKind::Coupon << apple::Style::Coupon;
    QTest::newRow("event ticket") << PassKind::EventTicket << apple::Style::EventTicket;
    QTest::newRow("boarding pass") << PassKind::BoardingPass << apple::Style::BoardingPass;
    QTest::newRow("gift card is a store card") << PassKind::GiftCard << apple::Style::StoreCard;
}

void TestAppleDocument::styles()
{
    QFETCH(const PassKind, kind);
    QFETCH(const apple::Style, style);
    PassTemplate passTemplate;
    passTemplate.kind = kind;
    const auto document = apple::documentFor(passTemplate, {}, issuer).value();
    QCOMPARE(document.style, style);
    QCOMPARE(document.transitType.has_value(), kind == PassKind::BoardingPass);
}

void TestAppleDocument::values_data()
{
    QTest::addColumn<ValueType>("type");
    QTest::addColumn<bool>("numeric");
    QTest::addColumn<QString>("text");
    QTest::addColumn<QString>("value");
    QTest::addColumn<bool>("isNumber");
    QTest::newRow("text") << ValueType::Text << false << u"12"_s << u"12"_s << false;
    QTest::newRow("numeric text is a number") << ValueType::Text << true << u"12"_s << u"12"_s << true;
    QTest::newRow("number") << ValueType::Number << false << u"-0.50"_s << u"-0.50"_s << true;
    QTest::newRow("leading zeros are no JSON") << ValueType::Number << true << u"007"_s << u"007"_s << false;
    QTest::newRow("words in a number field stay words")
        << ValueType::Number << true << u"many"_s << u"many"_s << false;
    QTest::newRow("amount") << ValueType::Currency << false << u"25.5"_s << u"25.5"_s << true;
    QTest::newRow("date with zone") << ValueType::Date << false << u"2026-12-01T10:00+01:00"_s
                                    << u"2026-12-01T10:00+01:00"_s << false;
    QTest::newRow("day gets a time") << ValueType::Date << false << u"2026-12-01"_s << u"2026-12-01T00:00Z"_s
                                     << false;
    QTest::newRow("zone without colon is no date")
        << ValueType::Date << false << u"2026-12-01T10:00+0100"_s << u"2026-12-01T10:00+0100"_s << false;
}

void TestAppleDocument::values()
{
    QFETCH(const ValueType, type);
    QFETCH(const bool, numeric);
    QFETCH(const QString, text);
    QFETCH(const QString, value);
    QFETCH(const bool, isNumber);
    auto field = makeField("a", "A", "", FieldSlot::Secondary, numeric);
    field.format.type = type;
    field.format.currencyCode = u"EUR"_s;
    const auto result = onlyField(field, text);
    QCOMPARE(result.value, (apple::FieldValue{value, isNumber}));
    QCOMPARE(result.currencyCode, type == ValueType::Currency ? u"EUR"_s : QString());
    const bool isDate = type == ValueType::Date && value != u"2026-12-01T10:00+0100"_s;
    QCOMPARE(result.dateStyle.has_value(), isDate);
    QCOMPARE(result.ignoresTimeZone, text == u"2026-12-01"_s);
}

void TestAppleDocument::headerFieldsAreReversed()
{
    PassTemplate passTemplate;
    passTemplate.fields = {makeField("left", "L", "1", FieldSlot::Header),
                           makeField("right", "R", "2", FieldSlot::Header)};
    const auto document = apple::documentFor(passTemplate, {}, issuer).value();
    QCOMPARE(document.headerFields.first().key, u"right"_s);
}

void TestAppleDocument::aRevokedPassIsVoided()
{
    auto issued = test::guideRecord();
    issued.isVoided = true;
    QVERIFY(apple::documentFor(test::guideTemplate(), issued, issuer)->isVoided);
}

void TestAppleDocument::aChangeMessageBecomesNews()
{
    auto issued = test::guideRecord();
    issued.changeMessage = u"Welcome to Diamond."_s;
    const auto document = apple::documentFor(test::guideTemplate(), issued, issuer).value();
    const auto &news = document.backFields.last();
    QCOMPARE(news.key, QString(apple::newsKey));
    QCOMPARE(news.value.text, u"Welcome to Diamond."_s);
    QCOMPARE(news.changeMessage, u"%@"_s);
}

void TestAppleDocument::aPlaceHolderIsAboutTheChangedFields()
{
    auto issued = test::guideRecord();
    issued.changeMessage = u"You are now %@"_s;
    issued.changedFields = {u"tier"_s};
    const auto document = apple::documentFor(test::guideTemplate(), issued, issuer).value();
    QStringList said;
    for (const auto slot : allFieldSlots) {
        for (const auto &field : document.fields(slot)) {
            QVERIFY(field.key != apple::newsKey);
            if (!field.changeMessage.isEmpty())
                said.append(field.key + u": "_s + field.changeMessage);
        }
    }
    QCOMPARE(said, QStringList{u"tier: You are now %@"_s});
}

void TestAppleDocument::nfcNeedsItsCertificate()
{
    auto plain = issuer;
    plain.isNfcAllowed = false;
    const auto document = apple::documentFor(test::guideTemplate(), test::guideRecord(), plain).value();
    QVERIFY(!document.nfc);
    QCOMPARE(document.remarks.size(), 1);
    QCOMPARE(document.remarks.first().where, u"nfc"_s);
}

void TestAppleDocument::theSmallestRadiusIsTheDistance()
{
    auto passTemplate = test::guideTemplate();
    passTemplate.locations.append({0, 0, 120, u"Here"_s});
    QCOMPARE(*apple::documentFor(passTemplate, test::guideRecord(), issuer)->maxDistance, 120.0);
}

void TestAppleDocument::anUnknownVariableIsAnError()
{
    auto passTemplate = test::guideTemplate();
    passTemplate.barcode->payloadTemplate = u"x:{pass.nothing}"_s;
    const auto document = apple::documentFor(passTemplate, test::guideRecord(), issuer);
    QVERIFY(!document);
    QCOMPARE(document.error().where, u"barcode.payload_template"_s);
}

void TestAppleDocument::aDraftKeepsWhatIsTyped()
{
    auto passTemplate = test::guideTemplate();
    passTemplate.barcode->payloadTemplate = u"x:{pass.i"_s;
    const auto draft = apple::draftFor(passTemplate, test::guideRecord(), issuer);
    QCOMPARE(draft.barcodes.first().message, u"x:{pass.i"_s);
}

void TestAppleDocument::whereItIsOfferedNeedsNoDraft_data()
{
    QTest::addColumn<PassKind>("kind");
    QTest::addColumn<QString>("organisation");
    QTest::addColumn<QList<qairopay::Location>>("places");
    const qairopay::Location near{1, 2, 120, u"Here"_s};
    const qairopay::Location far{3, 4, 500, u"There"_s};
    QTest::newRow("two places") << PassKind::Loyalty << u"Acme Hotels"_s << QList{far, near};
    QTest::newRow("the issuer's name") << PassKind::EventTicket << QString() << QList{far};
    QTest::newRow("no places") << PassKind::Coupon << u"Acme Hotels"_s << QList<qairopay::Location>();
}

void TestAppleDocument::whereItIsOfferedNeedsNoDraft()
{
    QFETCH(const PassKind, kind);
    QFETCH(const QString, organisation);
    QFETCH(const QList<qairopay::Location>, places);
    auto passTemplate = test::guideTemplate();
    passTemplate.kind = kind;
    passTemplate.brand.organisation = organisation;
    passTemplate.locations = places;
    const auto part = apple::relevanceFor(passTemplate, issuer);
    const auto draft = apple::draftFor(passTemplate, test::guideRecord(), issuer);
    apple::Document expected;
    expected.organisationName = draft.organisationName;
    expected.style = draft.style;
    expected.locations = draft.locations;
    expected.maxDistance = draft.maxDistance;
    QVERIFY(!draft.organisationName.isEmpty());
    QCOMPARE(draft.locations.size(), places.size());
    QCOMPARE(part, expected);
}

void TestAppleDocument::barcodeEncoding_data()
{
    QTest::addColumn<QString>("payload");
    QTest::addColumn<QString>("encoding");
    QTest::newRow("ASCII") << u"abc"_s << u"iso-8859-1"_s;
    QTest::newRow("Latin-1") << u"Zürich"_s << u"iso-8859-1"_s;
    QTest::newRow("Polish letters need UTF-8") << u"Łódź"_s << u"utf-8"_s;
}

void TestAppleDocument::barcodeEncoding()
{
    QFETCH(const QString, payload);
    QFETCH(const QString, encoding);
    auto passTemplate = test::guideTemplate();
    passTemplate.barcode->payloadTemplate = payload;
    const auto document = apple::documentFor(passTemplate, test::guideRecord(), issuer).value();
    QCOMPARE(document.barcodes.first().messageEncoding, encoding);
}

void TestAppleDocument::webServiceNeedsBothMembers()
{
    auto issued = test::guideRecord();
    issued.authenticationToken.clear();
    const auto document = apple::documentFor(test::guideTemplate(), issued, issuer).value();
    QVERIFY(document.authenticationToken.isEmpty());
}

QTEST_GUILESS_MAIN(TestAppleDocument)
#include "tst_appledocument.moc"
