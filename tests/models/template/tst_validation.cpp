// SPDX-FileCopyrightText: 2026 QairoPay Pass Studio contributors
// SPDX-License-Identifier: Apache-2.0
#include "template/validation.h"

#include <QtTest/qtest.h>

#include <functional>

using namespace Qt::StringLiterals;
using namespace qairopay;

namespace {

using Change = std::function<void(PassTemplate &)>;

PassTemplate sound()
{
    PassTemplate value;
    value.name = u"Acme"_s;
    value.fields = {Field{u"tier"_s, u"Tier"_s, u"Gold"_s, FieldSlot::Primary}};
    value.barcode = Barcode{BarcodeFormat::Qr, u"{pass.id}"_s};
    value.nfc = Nfc{true, u"{fields.tier}"_s};
    value.locations = {Location{28.4734, -81.4683, 500, u"Welcome"_s}};
    return value;
}

} // namespace

class TestValidation : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void soundTemplatePasses();
    void findings_data();
    void findings();
    void languagesAreNamedByTheirTags_data();
    void languagesAreNamedByTheirTags();
};

void TestValidation::soundTemplatePasses()
{
    QVERIFY(validateTemplate(sound()).isEmpty());
    auto value = sound();
    value.studio.translations = {{u"pt-BR"_s, {}}, {u"pt-PT"_s, {}}};
    value.studio.barcodeAltText = u"{fields.tier} {pass.token}"_s;
    QVERIFY(validateTemplate(value).isEmpty());
}

void TestValidation::findings_data()
{
    QTest::addColumn<Change>("change");
    QTest::addColumn<QString>("where");

    const auto row = [](const char *name, const char *where, Change change) {
        QTest::newRow(name) << std::move(change) << QString::fromLatin1(where);
    };
    row("empty name", "name", [](PassTemplate &t) { t.name.clear(); });
    row("name of 121", "name", [](PassTemplate &t) { t.name = QString(121, u'x'); });
    row("language with a line's end", "x_studio.translations.de\n",
        [](PassTemplate &t) { t.studio.translations.insert(u"de\n"_s, {}); });
    row("languages that differ in capitals only", "x_studio.translations.pt-br", [](PassTemplate &t) {
        t.studio.translations = {{u"pt-BR"_s, {}}, {u"pt-br"_s, {}}, {u"pt-PT"_s, {}}};
    });
    row("unknown variable below the code", "x_studio.barcode.alt_text",
        [](PassTemplate &t) { t.studio.barcodeAltText = u"No. {fields.nope}"_s; });
    row("unclosed variable below the code", "x_studio.barcode.alt_text",
        [](PassTemplate &t) { t.studio.barcodeAltText = u"No. {pass.id"_s; });
    row("unknown variable below a code that is not there", "x_studio.barcode.alt_text", [](PassTemplate &t) {
        t.barcode.reset();
        t.studio.barcodeAltText = u"{nobody}"_s;
    });
    row("label of 65", "fields[0].label", [](PassTemplate &t) { t.fields[0].label = QString(65, u'x'); });
    row("value of 513", "fields[0].value", [](PassTemplate &t) { t.fields[0].value = QString(513, u'x'); });
    row("key with a capital", "fields[0].key", [](PassTemplate &t) {
        t.fields[0].key = u"Tier"_s;
        t.nfc.reset();
    });
    row("same key twice", "fields[1].key", [](PassTemplate &t) { t.fields.append(t.fields[0]); });
    row("numeric with words", "fields[0].value", [](PassTemplate &t) { t.fields[0].numeric = true; });
    row("21 fields", "fields", [](PassTemplate &t) {
        for (int i = 0; i < 20; ++i)
            t.fields.append(Field{u"k%1"_s.arg(i), {}, {}});
    });
    row("unknown variable", "barcode.payload_template",
        [](PassTemplate &t) { t.barcode->payloadTemplate = u"{fields.nope}"_s; });
    row("empty payload", "barcode.payload_template",
        [](PassTemplate &t) { t.barcode->payloadTemplate.clear(); });
    row("unclosed variable", "nfc.payload_template",
        [](PassTemplate &t) { t.nfc->payloadTemplate = u"{pass"_s; });
    row("latitude", "relevant_locations[0].latitude",
        [](PassTemplate &t) { t.locations[0].latitude = 90.1; });
    row("not a number", "relevant_locations[0].longitude",
        [](PassTemplate &t) { t.locations[0].longitude = std::nan(""); });
    row("radius", "relevant_locations[0].radius_m", [](PassTemplate &t) { t.locations[0].radius = 0.5; });
    row("message", "relevant_locations[0].message", [](PassTemplate &t) { t.locations[0].message.clear(); });
    row("11 locations", "relevant_locations", [](PassTemplate &t) {
        for (int i = 0; i < 10; ++i)
            t.locations.append(t.locations[0]);
    });
    row("logo by http", "brand.logo_url",
        [](PassTemplate &t) { t.brand.logoUrl = u"http://a.example/l.png"_s; });
    row("a picture fetched by http", "x_studio.images.logo.source_url", [](PassTemplate &t) {
        t.studio.images.insert(ImageSlot::Logo,
                               {.sha256 = QString(64, u'a'), .sourceUrl = u"http://a.example/l.png"_s});
    });
}

void TestValidation::findings()
{
    QFETCH(const Change, change);
    QFETCH(const QString, where);
    auto value = sound();
    change(value);
    const auto errors = validateTemplate(value);
    QCOMPARE(errors.size(), 1);
    QCOMPARE(errors.first().where, where);
    QVERIFY(!errors.first().message.isEmpty());
}

void TestValidation::languagesAreNamedByTheirTags_data()
{
    QTest::addColumn<QString>("text");
    QTest::addColumn<bool>("isTag");
    QTest::newRow("a language") << u"de"_s << true;
    QTest::newRow("of a country") << u"pt-BR"_s << true;
    QTest::newRow("of a script and a country") << u"zh-Hant-HK"_s << true;
    QTest::newRow("an underscore") << u"pt_BR"_s << false;
    QTest::newRow("a path") << u"de/../x"_s << false;
    QTest::newRow("a line break behind it") << u"de\n"_s << false;
    QTest::newRow("nothing") << QString() << false;
}

void TestValidation::languagesAreNamedByTheirTags()
{
    QFETCH(const QString, text);
    QFETCH(const bool, isTag);
    QCOMPARE(isLanguageTag(text), isTag);
}

QTEST_GUILESS_MAIN(TestValidation)
#include "tst_validation.moc"
