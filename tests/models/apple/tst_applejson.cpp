// SPDX-FileCopyrightText: 2026 QairoPay Pass Studio contributors
// SPDX-License-Identifier: Apache-2.0
#include "apple/issue.h"
#include "apple/json.h"

#include "support/sampletemplates.h"

#include <QtCore/qjsonarray.h>
#include <QtCore/qjsondocument.h>
#include <QtCore/qjsonobject.h>
#include <QtTest/qtest.h>

using namespace Qt::StringLiterals;
using namespace qairopay;

namespace {

const apple::Issuer issuer{u"pass.com.example.studio"_s, u"TEAM123456"_s,       u"Acme"_s,
                           u"https://wallet.example/"_s, u"cHVibGljIGtleQ=="_s, true};

constexpr auto small = R"({"formatVersion":1,"generic":{"primaryFields":[{"key":"a","value":"b"}]}})";

} // namespace

class TestAppleJson : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void writesTheGuidesPass();
    void membersKeepTheirOrder();
    void readingBackGivesTheSame_data();
    void readingBackGivesTheSame();
    void relevanceComesBackTheSame();
    void textsAreEscaped();
    void tolerantWithRemarks_data();
    void tolerantWithRemarks();
    void refused_data();
    void refused();
    void theOldBarcodeMemberIsRead();
};

void TestAppleJson::writesTheGuidesPass()
{
    const auto document = apple::documentFor(test::guideTemplate(), test::guideRecord(), issuer).value();
    const auto object = QJsonDocument::fromJson(apple::toJson(document)).object();
    QCOMPARE(object[u"formatVersion"_s].toInt(), 1);
    QCOMPARE(object[u"backgroundColor"_s].toString(), u"rgb(31, 122, 90)"_s);
    const auto card = object[u"storeCard"_s].toObject();
    QCOMPARE(card[u"secondaryFields"_s][0][u"value"_s], QJsonValue(12450));
    QCOMPARE(card[u"secondaryFields"_s][0][u"numberStyle"_s].toString(), u"PKNumberStyleDecimal"_s);
    QCOMPARE(object[u"maxDistance"_s], QJsonValue(500));
    QVERIFY(!object.contains(u"voided"_s));
    QCOMPARE(object[u"authenticationToken"_s].toString(), u"0123456789abcdef"_s);
}

void TestAppleJson::membersKeepTheirOrder()
{
    apple::Document document;
    document.passTypeIdentifier = u"pass.a"_s;
    document.serialNumber = u"s"_s;
    document.teamIdentifier = u"T"_s;
    document.organisationName = u"O"_s;
    document.description = u"D"_s;
    document.primaryFields = {{.key = u"k"_s, .label = u"L"_s, .value = {u"v"_s}}};
    QCOMPARE(apple::toJson(document),
             QByteArray(R"({"formatVersion":1,"passTypeIdentifier":"pass.a","serialNumber":"s",)"
                        R"("teamIdentifier":"T","organizationName":"O","description":"D",)"
                        R"("generic":{"primaryFields":[{"key":"k","label":"L","value":"v"}]}})"));
}

void TestAppleJson::readingBackGivesTheSame_data()
{
    QTest::addColumn<PassTemplate>("passTemplate");
    QTest::newRow("guide") << test::guideTemplate();
    QTest::newRow("flight") << test::flightTemplate();
    auto rich = test::guideTemplate();
    rich.studio.barcodeAltText = u"{holder.name}"_s;
    rich.studio.barcodeFallbacks = {BarcodeFormat::Aztec, BarcodeFormat::Code128};
    rich.fields[0].format.changeMessage = u"Now %@"_s;
    rich.fields[1].format.type = ValueType::Currency;
    rich.fields[1].format.currencyCode = u"EUR"_s;
    rich.fields[2].format.type = ValueType::Date;
    rich.fields[2].format.alignment = TextAlignment::Right;
    rich.fields[2].value = u"2026-01-31"_s;
    QTest::newRow("with everything") << rich;
}

void TestAppleJson::readingBackGivesTheSame()
{
    QFETCH(const PassTemplate, passTemplate);
    auto issued = test::guideRecord();
    issued.record.fields.remove(u"member_since"_s);
    issued.changeMessage = u"News \"quoted\""_s;
    issued.isVoided = true;
    const auto document = apple::documentFor(passTemplate, issued, issuer).value();
    const auto back = apple::fromJson(apple::toJson(document));
    QVERIFY2(back, qPrintable(back ? QString() : back.error().text()));
    QCOMPARE(apple::toJson(*back), apple::toJson(document));
    QVERIFY(*back == document);
}

void TestAppleJson::relevanceComesBackTheSame()
{
    const QByteArray relevance = R"("locations":[{"latitude":47.5,"longitude":8.5,"relevantText":"Here"}],)"
                                 R"("beacons":[{"proximityUUID":"11111111-2222-3333-4444-555555555555",)"
                                 R"("major":1,"minor":65535,"relevantText":"Gate"},{"proximityUUID":"a"}],)"
                                 R"("maxDistance":100,"relevantDate":"2026-05-19T19:30Z","relevantDates":)"
                                 R"([{"relevantDate":"2026-05-19T19:30Z"},{"date":"2026-05-20T19:30Z"},)"
                                 R"({"startDate":"2026-05-21T09:00Z","endDate":"2026-05-21T18:00Z"}])";
    const auto document = apple::fromJson("{" + relevance + "," + QByteArray(small).mid(1));
    QVERIFY(document);
    QVERIFY(document->remarks.isEmpty());
    QCOMPARE(document->beacons.size(), 2);
    QCOMPARE(document->beacons.first().relevantText, u"Gate"_s);
    QCOMPARE(document->relevantDates.size(), 3);
    const auto written = apple::toJson(*document);
    QVERIFY2(written.contains(relevance), written);
    QVERIFY(apple::fromJson(written) == document);
}

void TestAppleJson::textsAreEscaped()
{
    apple::Document document;
    document.description = u"\"q\" \\ \n\t\u0001 ü 😀 <img src=x>"_s;
    const auto json = apple::toJson(document);
    const auto object = QJsonDocument::fromJson(json).object();
    QCOMPARE(object[u"description"_s].toString(), document.description);
}

void TestAppleJson::tolerantWithRemarks_data()
{
    QTest::addColumn<QByteArray>("extra");
    QTest::addColumn<QString>("where");
    QTest::newRow("unknown member") << QByteArray(R"("backgroundcolor":"#fff",)") << u"backgroundcolor"_s;
    QTest::newRow("voided as a text") << QByteArray(R"("voided":"true",)") << u"voided"_s;
    QTest::newRow("distance as a text") << QByteArray(R"("maxDistance":"5",)") << u"maxDistance"_s;
    QTest::newRow("a beacon's number as a text")
        << QByteArray(R"("beacons":[{"proximityUUID":"a","major":"1"}],)") << u"beacons[0].major"_s;
    QTest::newRow("a date of no kind")
        << QByteArray(R"("relevantDates":[{"start":"2026-05-19T19:30Z"}],)") << u"relevantDates[0].start"_s;
    QTest::newRow("colour with dashes")
        << QByteArray("\"labelColor\":\"rgb(255-255-255)\",") << u"labelColor"_s;
    QTest::newRow("barcode format of nobody")
        << QByteArray(R"("barcodes":[{"format":"ITF","message":"1","messageEncoding":"iso-8859-1"}],)")
        << u"barcodes[0].format"_s;
}

void TestAppleJson::tolerantWithRemarks()
{
    QFETCH(const QByteArray, extra);
    QFETCH(const QString, where);
    const auto document = apple::fromJson("{" + extra + QByteArray(small).mid(1));
    QVERIFY2(document, qPrintable(document ? QString() : document.error().text()));
    QCOMPARE(document->remarks.size(), 1);
    QCOMPARE(document->remarks.first().where, where);
}

void TestAppleJson::refused_data()
{
    QTest::addColumn<QByteArray>("bytes");
    QTest::newRow("empty") << QByteArray();
    QTest::newRow("not JSON") << QByteArray("{,}");
    QTest::newRow("array") << QByteArray("[]");
    QTest::newRow("no style") << QByteArray(R"({"formatVersion":1})");
    QTest::newRow("two styles") << QByteArray(R"({"coupon":{},"generic":{}})");
    QTest::newRow("null value") << QByteArray(R"({"generic":{"primaryFields":[{"key":"a","value":null}]}})");
    QTest::newRow("field without key") << QByteArray(R"({"generic":{"primaryFields":[{"value":"b"}]}})");
    QTest::newRow("field that is a text") << QByteArray(R"({"generic":{"primaryFields":["b"]}})");
    QTest::newRow("too deep") << QByteArray(R"({"generic":)") + QByteArray(10'000, '[') +
                                     QByteArray(10'000, ']') + '}';
    QTest::newRow("too many fields") << QByteArray(R"({"generic":{"primaryFields":[)") +
                                            QByteArray(R"({"key":"a","value":1},)").repeated(300) +
                                            R"({"key":"b","value":1}]}})";
}

void TestAppleJson::refused()
{
    QFETCH(const QByteArray, bytes);
    const auto document = apple::fromJson(bytes);
    QVERIFY(!document);
    QVERIFY(!document.error().message.isEmpty());
}

void TestAppleJson::theOldBarcodeMemberIsRead()
{
    const auto document = apple::fromJson(
        R"({"generic":{},"barcode":{"format":"PKBarcodeFormatQR","message":"m","messageEncoding":"iso-8859-1"}})");
    QCOMPARE(document->barcodes.size(), 1);
    QCOMPARE(document->barcodes.first().message, u"m"_s);
}

QTEST_GUILESS_MAIN(TestAppleJson)
#include "tst_applejson.moc"
