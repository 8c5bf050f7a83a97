// SPDX-FileCopyrightText: 2026 QairoPay Pass Studio contributors
// SPDX-License-Identifier: Apache-2.0
#include "apple/issue.h"
#include "apple/templatefrom.h"
#include "template/validation.h"

#include "support/sampletemplates.h"

#include <QtTest/qtest.h>

using namespace Qt::StringLiterals;
using namespace qairopay;

namespace {

const apple::Issuer issuer{
    u"pass.com.example.studio"_s, u"TEAM123456"_s, u"Acme"_s, {}, u"cHVibGljIGtleQ=="_s, true};

apple::Document documentOf(const PassTemplate &value)
{
    return apple::documentFor(value, test::guideRecord(), issuer).value();
}

apple::Field field(const QString &key, const QString &text)
{
    apple::Field result;
    result.key = key;
    result.value = {text};
    return result;
}

QStringList keysOf(const PassTemplate &value)
{
    QStringList keys;
    for (const auto &field : value.fields)
        keys.append(field.key);
    return keys;
}

QStringList pathsOf(const apple::MadeTemplate &made)
{
    QStringList paths;
    for (const auto &remark : made.remarks)
        paths.append(remark.where);
    return paths;
}

} // namespace

class TestTemplateFrom : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    /// The card of the made template is the card of the pass.
    void comesBackTheSame_data()
    {
        QTest::addColumn<PassTemplate>("value");
        QTest::newRow("the guide's") << test::guideTemplate();
        QTest::newRow("a flight") << test::flightTemplate();
        auto rich = test::guideTemplate();
        rich.kind = PassKind::Coupon;
        rich.fields.append(test::makeField("h1", "First", "1", FieldSlot::Header));
        rich.fields.append(test::makeField("h2", "Second", "2", FieldSlot::Header));
        rich.fields.append(test::makeField("until", "Until", "2026-12-01T10:15Z", FieldSlot::Auxiliary));
        rich.fields.last().format.type = ValueType::Date;
        rich.fields.append(test::makeField("worth", "Worth", "25.5", FieldSlot::Back, true));
        rich.fields.last().format.type = ValueType::Currency;
        rich.fields.last().format.currencyCode = u"EUR"_s;
        rich.fields.last().format.changeMessage = u"Now %@"_s;
        rich.brand.label = Colour{1, 2, 3};
        rich.studio.barcodeAltText = u"No. {pass.id}"_s;
        rich.studio.barcodeFallbacks = {BarcodeFormat::Pdf417, BarcodeFormat::Aztec};
        QTest::newRow("dates, money, fallbacks") << rich;
    }
    void comesBackTheSame()
    {
        QFETCH(PassTemplate, value);
        const auto document = documentOf(value);
        const auto made = apple::templateFrom(document);
        QCOMPARE(pathsOf(made), QStringList());
        QCOMPARE(validateTemplate(made.value).size(), 0);
        auto record = test::guideRecord();
        record.record.fields.clear(); // the values are the fields' defaults now
        QCOMPARE(apple::documentFor(made.value, record, issuer).value(), document);
    }

    void keysBecomeTheApisOwn()
    {
        apple::Document document;
        document.organisationName = u"Acme"_s;
        const auto longKey = QString(60, u'k');
        document.primaryFields = {field(u"Header-1"_s, u"a"_s), field(u"header_1"_s, u"b"_s),
                                  field(u"7 é"_s, u"c"_s),      field({}, u"d"_s),
                                  field(longKey, u"e"_s),       field(longKey, u"f"_s)};
        const auto made = apple::templateFrom(document);
        QCOMPARE(keysOf(made.value), (QStringList{u"header_1"_s, u"header_1_2"_s, u"f7__"_s, u"f"_s,
                                                  QString(40, u'k'), QString(38, u'k') + u"_2"_s}));
        QCOMPARE(validateTemplate(made.value).size(), 0);
    }

    /// Whatever stands in a pass, the template is one that the API takes, and what is lost is told.
    void tellsWhatItCannotKeep()
    {
        apple::Document document;
        for (int i = 0; i < 30; ++i)
            document.backFields.append(field(u"k%1"_s.arg(i), QString(600, u'x')));
        document.backFields.first().label = QString(63, u'x') + u"😀"_s;
        document.backFields.append(field(apple::newsKey, u"News"_s));
        document.barcodes = {{BarcodeFormat::Qr, u"{\"json\":1}"_s, {}, u"{"_s}};
        document.nfc = apple::Nfc{QString(300, u'n'), {}, false};
        for (int i = 0; i < 12; ++i)
            document.locations.append({double(i * 10), 0, {}});
        document.maxDistance = 1e9;
        document.beacons = {{.relevantText = u"Come in"_s}};
        document.relevantDate = u"2026-12-01"_s;
        document.relevantDates = {{.date = u"2026-12-01T10:00Z"_s}};
        const auto made = apple::templateFrom(document);
        QCOMPARE(validateTemplate(made.value).size(), 0);
        QCOMPARE(made.value.name, u"Pass"_s);
        QCOMPARE(made.value.fields.size(), 20);
        QCOMPARE(made.value.fields.first().label, QString(63, u'x'));
        QCOMPARE(made.value.barcode->payloadTemplate, u"{pass.id}"_s);
        QCOMPARE(made.value.nfc->payloadTemplate, u"{pass.id}"_s);
        QCOMPARE(made.value.locations.size(), 10);
        QCOMPARE(made.value.locations.first().radius, 100'000.0);
        const auto paths = pathsOf(made);
        for (const auto &path :
             {u"generic.backFields: k0"_s, u"generic.backFields: k29"_s, u"barcodes[0].message"_s,
              u"nfc.message"_s, u"relevantDate"_s, u"relevantDates"_s, u"beacons"_s})
            QVERIFY2(paths.contains(path), qPrintable(path));
        QVERIFY(!paths.contains(u"generic.backFields: latest-news"_s));
        QVERIFY(paths.contains(u"locations[11]"_s));
    }
};

QTEST_GUILESS_MAIN(TestTemplateFrom)
#include "tst_templatefrom.moc"
