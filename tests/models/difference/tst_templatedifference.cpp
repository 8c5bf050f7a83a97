// SPDX-FileCopyrightText: 2026 QairoPay Pass Studio contributors
// SPDX-License-Identifier: Apache-2.0
#include "difference/templatedifference.h"
#include "template/fieldkeys.h"

#include <QtCore/qlocale.h>
#include <QtTest/qtest.h>

#include <functional>

using namespace Qt::StringLiterals;
using namespace qairopay;
using namespace qairopay::difference;

namespace {

using Edit = std::function<void(PassTemplate &)>;

const Colour red{0xFF, 0, 0};
const QString strip(64, u'a');
const QString otherStrip(64, u'b');

Field pointsField()
{
    return {.key = u"points"_s,
            .label = u"Points"_s,
            .value = u"0"_s,
            .slot = FieldSlot::Header,
            .numeric = true,
            .format = {.type = ValueType::Currency, .currencyCode = u"EUR"_s, .changeMessage = u"Now %@"_s}};
}

/// Everything a template can say is said.
PassTemplate wholeTemplate()
{
    PassTemplate value;
    value.name = u"Acme Loyalty"_s;
    value.fields = {pointsField(),
                    {.key = u"tier"_s, .label = u"Tier"_s, .value = u"Gold"_s, .slot = FieldSlot::Primary},
                    {.key = u"since"_s, .label = u"Since"_s, .value = u"2020"_s, .slot = FieldSlot::Back}};
    value.barcode = Barcode{.payloadTemplate = u"{pass.id}"_s};
    value.nfc = Nfc{.enabled = true, .payloadTemplate = u"{pass.token}"_s};
    value.locations = {{.latitude = 52.5, .longitude = 13.4, .message = u"Welcome"_s},
                       {.latitude = 48.1, .longitude = 11.5, .message = u"Servus"_s}};
    value.studio = {
        .images = {{ImageSlot::Strip, {.sha256 = strip}}},
        .googleRows = {{u"tier"_s, u"points"_s}},
        .translations = {{u"de"_s, {{u"Tier"_s, u"Stufe"_s}}}},
        .samples = {{.holder = {u"jane@example.com"_s, u"Jane"_s}, .fields = {{u"tier"_s, u"Platinum"_s}}}}};
    return value;
}

QStringList pathsOf(const QList<Change> &changes)
{
    QStringList paths;
    for (const auto &change : changes)
        paths.append(change.path);
    return paths;
}

struct Row
{
    const char *name;
    Edit edit;
    QString path;
    QString heading;
    QString member;
    QString before;
    QString after;
};

// A member that is new in one of these structures stops this from compiling: name it, and add its row below.
[[maybe_unused]] void namesEveryMember(PassTemplate &value, ImageReference &image, Record &record)
{
    [[maybe_unused]] auto &[name, kind, brand, fields, barcode, nfc, locations, studio] = value;
    [[maybe_unused]] auto &[background, foreground, logoUrl, iconUrl, label, logoText, organisation,
                            description] = brand;
    [[maybe_unused]] auto &[key, fieldLabel, fieldValue, slot, numeric, format] = fields.first();
    [[maybe_unused]] auto &[type, currency, dateStyle, timeStyle, alignment, changeMessage, sample] = format;
    [[maybe_unused]] auto &[codeFormat, codeContent] = *barcode;
    [[maybe_unused]] auto &[enabled, nfcContent] = *nfc;
    [[maybe_unused]] auto &[latitude, longitude, radius, message] = locations.first();
    [[maybe_unused]] auto &[images, altText, fallbacks, profile, publicKey, rows, transit, translations,
                            samples, notes] = studio;
    [[maybe_unused]] auto &[sha256, crop, focus, sourceUrl] = image;
    [[maybe_unused]] auto &[holder, values] = record;
    [[maybe_unused]] auto &[email, holderName] = holder;
}

QList<Row> generalRows()
{
    return {
        {"the name", [](auto &v) { v.name = u"Other"_s; }, u"name"_s, u"Template"_s, u"Name"_s,
         u"Acme Loyalty"_s, u"Other"_s},
        {"the kind", [](auto &v) { v.kind = PassKind::Coupon; }, u"kind"_s, u"Template"_s, u"Kind"_s,
         u"Loyalty card"_s, u"Coupon"_s},
        {"the means of transport", [](auto &v) { v.studio.transitType = TransitType::Train; },
         u"x_studio.transit_type"_s, u"Template"_s, u"Means of transport"_s, u"none"_s, u"Train"_s},
        {"the notes", [](auto &v) { v.studio.notes = u"Draft\nfor May"_s; }, u"x_studio.notes"_s,
         u"Template"_s, u"Notes"_s, u"none"_s, u"Draft\nfor May"_s},
    };
}

QList<Row> brandRows()
{
    const auto heading = u"Colours and brand"_s;
    return {
        {"the background", [](auto &v) { v.brand.background = red; }, u"brand.background_color"_s, heading,
         u"Background colour"_s, u"#1F7A5A"_s, u"#FF0000"_s},
        {"the text colour", [](auto &v) { v.brand.foreground = red; }, u"brand.foreground_color"_s, heading,
         u"Text colour"_s, u"#FCFAF6"_s, u"#FF0000"_s},
        {"the label colour", [](auto &v) { v.brand.label = red; }, u"x_studio.brand.label_color"_s, heading,
         u"Label colour"_s, u"as the text"_s, u"#FF0000"_s},
        {"the logo text", [](auto &v) { v.brand.logoText = u"Acme"_s; }, u"x_studio.brand.logo_text"_s,
         heading, u"Logo text"_s, u"none"_s, u"Acme"_s},
        {"the organisation", [](auto &v) { v.brand.organisation = u"Acme"_s; },
         u"x_studio.brand.organization"_s, heading, u"Organisation"_s, u"none"_s, u"Acme"_s},
        {"the description", [](auto &v) { v.brand.description = u"Card"_s; }, u"x_studio.brand.description"_s,
         heading, u"Description for screen readers"_s, u"none"_s, u"Card"_s},
        {"the logo's address", [](auto &v) { v.brand.logoUrl = u"https://a/b.png"_s; }, u"brand.logo_url"_s,
         heading, u"Address of the logo"_s, u"none"_s, u"https://a/b.png"_s},
        {"the icon's address", [](auto &v) { v.brand.iconUrl = u"https://a/b.png"_s; }, u"brand.icon_url"_s,
         heading, u"Address of the icon"_s, u"none"_s, u"https://a/b.png"_s},
    };
}

QList<Row> fieldRows()
{
    const auto heading = u"Field: Since (since)"_s;
    const auto since = [](auto change) -> Edit { return [change](PassTemplate &v) { change(v.fields[2]); }; };
    const auto row = [&](const char *name, auto change, const QString &path, const QString &member,
                         const QString &before, const QString &after) {
        return Row{name, since(change), path, heading, member, before, after};
    };
    return {
        {"a field's key", since([](Field &f) { f.key = u"joined"_s; }), u"fields.joined.key"_s,
         u"Field: Since (joined)"_s, u"Key"_s, u"since"_s, u"joined"_s},
        {"a field's label", since([](Field &f) { f.label = u"Joined"_s; }), u"fields.since.label"_s,
         u"Field: Joined (since)"_s, u"Label"_s, u"Since"_s, u"Joined"_s},
        row(
            "a field's value", [](Field &f) { f.value = QString(512, u'9'); }, u"fields.since.value"_s,
            u"Value when a pass gives none"_s, u"2020"_s, QString(512, u'9')),
        row(
            "a field's slot", [](Field &f) { f.slot = FieldSlot::Secondary; }, u"fields.since.display"_s,
            u"Slot"_s, u"Back"_s, u"Secondary"_s),
        row(
            "whether a field is a number", [](Field &f) { f.numeric = true; }, u"fields.since.numeric"_s,
            u"Takes numbers only"_s, u"no"_s, u"yes"_s),
        row(
            "a field's type", [](Field &f) { f.format.type = ValueType::Date; },
            u"x_studio.fields.since.type"_s, u"Type"_s, u"Text"_s, u"Date"_s),
        row(
            "a field's currency", [](Field &f) { f.format.currencyCode = u"USD"_s; },
            u"x_studio.fields.since.currency"_s, u"Currency"_s, u"none"_s, u"USD"_s),
        row(
            "a field's date style", [](Field &f) { f.format.dateStyle = DateStyle::Full; },
            u"x_studio.fields.since.date_style"_s, u"Date style"_s, u"Medium"_s, u"Full"_s),
        row(
            "a field's time style", [](Field &f) { f.format.timeStyle = DateStyle::Short; },
            u"x_studio.fields.since.time_style"_s, u"Time style"_s, u"None"_s, u"Short"_s),
        row(
            "a field's alignment", [](Field &f) { f.format.alignment = TextAlignment::Right; },
            u"x_studio.fields.since.alignment"_s, u"Alignment"_s, u"Natural"_s, u"Right"_s),
        row(
            "a field's message", [](Field &f) { f.format.changeMessage = u"Now %@"_s; },
            u"x_studio.fields.since.change_message"_s, u"Message when it changes"_s, u"none"_s, u"Now %@"_s),
        row(
            "a field's sample", [](Field &f) { f.format.sample = u"1999"_s; },
            u"x_studio.fields.since.sample"_s, u"Sample value"_s, u"none"_s, u"1999"_s),
        {"the order of fields", [](auto &v) { v.fields.move(0, 1); }, u"fields"_s, u"Fields"_s, u"Order"_s,
         u"Points (points), Tier (tier), Since (since)"_s, u"Tier (tier), Points (points), Since (since)"_s},
    };
}

QList<Row> codeRows()
{
    return {
        {"the barcode's format", [](auto &v) { v.barcode->format = BarcodeFormat::Aztec; },
         u"barcode.format"_s, u"Barcode"_s, u"Format"_s, u"QR code"_s, u"Aztec"_s},
        {"the barcode's content", [](auto &v) { v.barcode->payloadTemplate = u"7"_s; },
         u"barcode.payload_template"_s, u"Barcode"_s, u"Content"_s, u"{pass.id}"_s, u"7"_s},
        {"the text below the code", [](auto &v) { v.studio.barcodeAltText = u"7"_s; },
         u"x_studio.barcode.alt_text"_s, u"Barcode"_s, u"Text below the code"_s, u"none"_s, u"7"_s},
        {"the other formats",
         [](auto &v) { v.studio.barcodeFallbacks = {BarcodeFormat::Pdf417, BarcodeFormat::Aztec}; },
         u"x_studio.barcode.fallbacks"_s, u"Barcode"_s, u"Other formats"_s, u"none"_s, u"PDF417, Aztec"_s},
        {"whether NFC is on", [](auto &v) { v.nfc->enabled = false; }, u"nfc.enabled"_s, u"NFC"_s,
         u"Readers can take the pass"_s, u"yes"_s, u"no"_s},
        {"the NFC content", [](auto &v) { v.nfc->payloadTemplate = u"7"_s; }, u"nfc.payload_template"_s,
         u"NFC"_s, u"Content"_s, u"{pass.token}"_s, u"7"_s},
        {"the NFC profile", [](auto &v) { v.studio.nfcProfile = u"plain"_s; }, u"x_studio.nfc.profile"_s,
         u"NFC"_s, u"Apple’s message"_s, u"the service’s choice"_s, u"Plain: the content"_s},
        {"the NFC key", [](auto &v) { v.studio.nfcEncryptionPublicKey = u"MDkw"_s; },
         u"x_studio.nfc.encryption_public_key"_s, u"NFC"_s, u"Key of the readers"_s, u"none"_s, u"MDkw"_s},
    };
}

QList<Row> placeRows()
{
    const auto heading = u"Place 2"_s;
    return {
        {"a place's latitude", [](auto &v) { v.locations[1].latitude = 48.137154; },
         u"relevant_locations[1].latitude"_s, heading, u"Latitude"_s, u"48.1"_s, u"48.137154"_s},
        {"a place's longitude", [](auto &v) { v.locations[1].longitude = -11; },
         u"relevant_locations[1].longitude"_s, heading, u"Longitude"_s, u"11.5"_s, u"-11"_s},
        {"a place's radius", [](auto &v) { v.locations[1].radius = 100'000; },
         u"relevant_locations[1].radius_m"_s, heading, u"Radius in metres"_s, u"100"_s, u"100,000"_s},
        {"a place's message", [](auto &v) { v.locations[1].message = u"Hello"_s; },
         u"relevant_locations[1].message"_s, heading, u"Message"_s, u"Servus"_s, u"Hello"_s},
        {"the order of places", [](auto &v) { v.locations.move(0, 1); }, u"relevant_locations"_s, u"Places"_s,
         u"Order"_s, u"1, 2"_s, u"2, 1"_s},
    };
}

QList<Row> imageRows()
{
    const auto heading = u"Image: Strip"_s;
    return {
        {"an image's picture", [](auto &v) { v.studio.images[ImageSlot::Strip].sha256 = otherStrip; },
         u"x_studio.images.strip.sha256"_s, heading, u"Picture"_s, u"picture aaaaaaaa"_s,
         u"picture bbbbbbbb"_s},
        {"an image's crop", [](auto &v) { v.studio.images[ImageSlot::Strip].crop = {0, 0.25, 1, 0.5}; },
         u"x_studio.images.strip.crop"_s, heading, u"Crop"_s, u"the whole picture"_s,
         u"100 % wide and 50 % high, from 0 % on the left and 25 % at the top"_s},
        {"an image's focus", [](auto &v) { v.studio.images[ImageSlot::Strip].focus = {0.5, 0.25}; },
         u"x_studio.images.strip.focus"_s, heading, u"Focus"_s, u"50 % from the left, 50 % from the top"_s,
         u"50 % from the left, 25 % from the top"_s},
        {"where an image was fetched",
         [](auto &v) { v.studio.images[ImageSlot::Strip].sourceUrl = u"https://acme.example/s.png"_s; },
         u"x_studio.images.strip.source_url"_s, heading, u"Fetched from"_s, u"none"_s,
         u"https://acme.example/s.png"_s},
        {"an image that is new", [](auto &v) { v.studio.images[ImageSlot::Hero].sha256 = strip; },
         u"x_studio.images.hero.sha256"_s, u"Image: Hero"_s, u"Picture"_s, u"none"_s, u"picture aaaaaaaa"_s},
        {"an image that is gone", [](auto &v) { v.studio.images.clear(); }, u"x_studio.images.strip.sha256"_s,
         heading, u"Picture"_s, u"picture aaaaaaaa"_s, u"none"_s},
    };
}

QList<Row> restRows()
{
    const auto translation = u"Translation: Deutsch (de)"_s;
    const auto sample = u"Sample record 1"_s;
    return {
        {"a card row", [](auto &v) { v.studio.googleRows[0] = {u"tier"_s}; }, u"x_studio.google.rows[0]"_s,
         u"Card rows, Google Wallet"_s, u"Row 1"_s, u"Tier (tier), Points (points)"_s, u"Tier (tier)"_s},
        {"a card row that is new", [](auto &v) { v.studio.googleRows.append(GoogleRow{u"since"_s}); },
         u"x_studio.google.rows[1]"_s, u"Card rows, Google Wallet"_s, u"Row 2"_s, u"none"_s,
         u"Since (since)"_s},
        {"a translated text", [](auto &v) { v.studio.translations[u"de"_s][u"Tier"_s] = u"Rang"_s; },
         u"x_studio.translations.de.Tier"_s, translation, u"Tier"_s, u"Stufe"_s, u"Rang"_s},
        {"a text that was not translated",
         [](auto &v) { v.studio.translations[u"de"_s][u"Gold"_s] = u"Gold"_s; },
         u"x_studio.translations.de.Gold"_s, translation, u"Gold"_s, u"none"_s, u"Gold"_s},
        {"a language without texts", [](auto &v) { v.studio.translations.insert(u"ja"_s, {}); },
         u"x_studio.translations.ja"_s, u"Translation: 日本語 (ja)"_s, u"Language"_s, u"none"_s,
         u"translated"_s},
        {"a sample's address", [](auto &v) { v.studio.samples[0].holder.email = u"joe@example.com"_s; },
         u"x_studio.samples[0].holder.email"_s, sample, u"E-mail of the holder"_s, u"jane@example.com"_s,
         u"joe@example.com"_s},
        {"a sample's name", [](auto &v) { v.studio.samples[0].holder.name = u"Joe"_s; },
         u"x_studio.samples[0].holder.name"_s, sample, u"Name of the holder"_s, u"Jane"_s, u"Joe"_s},
        {"a sample's value", [](auto &v) { v.studio.samples[0].fields[u"tier"_s] = u""_s; },
         u"x_studio.samples[0].fields.tier"_s, sample, u"tier"_s, u"Platinum"_s, u"empty"_s},
        {"a sample that says nothing", [](auto &v) { v.studio.samples.append(Record{}); },
         u"x_studio.samples[1]"_s, u"Sample record 2"_s, u"Record"_s, u"none"_s, u"there"_s},
    };
}

QList<Row> allRows()
{
    return generalRows() + brandRows() + fieldRows() + codeRows() + placeRows() + imageRows() + restRows();
}

} // namespace

class TestTemplateDifference : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void initTestCase();
    void nothingDiffersFromItself();
    void oneMember_data();
    void oneMember();
    void severalMembers_data();
    void severalMembers();
    void coloursAreThereToBeShown();
    void nothingIsMarked();
    void aRenamedFieldIsTheSameField();
    void anotherFieldInItsPlaceIsAnotherField_data();
    void anotherFieldInItsPlaceIsAnotherField();
};

void TestTemplateDifference::initTestCase()
{
    QLocale::setDefault(QLocale(QLocale::English, QLocale::UnitedStates));
}

void TestTemplateDifference::nothingDiffersFromItself()
{
    QVERIFY(templateDifference({}, {}).isEmpty());
    QVERIFY(templateDifference(wholeTemplate(), wholeTemplate()).isEmpty());
}

void TestTemplateDifference::oneMember_data()
{
    QTest::addColumn<qsizetype>("index");
    const auto rows = allRows();
    for (qsizetype index = 0; index < rows.size(); ++index)
        QTest::newRow(rows.at(index).name) << index;
}

void TestTemplateDifference::oneMember()
{
    QFETCH(qsizetype, index);
    const auto row = allRows().at(index);
    const auto before = wholeTemplate();
    auto after = before;
    row.edit(after);
    QVERIFY(after != before);

    const auto changes = templateDifference(before, after);
    QCOMPARE(pathsOf(changes), QStringList{row.path});
    QCOMPARE(changes.first().heading, row.heading);
    QCOMPARE(changes.first().member, row.member);
    QCOMPARE(changes.first().before.text, row.before);
    QCOMPARE(changes.first().after.text, row.after);
    QCOMPARE(pathsOf(templateDifference(after, before)).size(), 1);
}

void TestTemplateDifference::severalMembers_data()
{
    QTest::addColumn<Edit>("edit");
    QTest::addColumn<QStringList>("paths");
    QTest::addColumn<QStringList>("backwards");

    const QStringList since{u"fields.since.key"_s, u"fields.since.display"_s, u"fields.since.label"_s,
                            u"fields.since.value"_s};
    QTest::newRow("a field that is gone is told with what it said")
        << Edit([](auto &v) { v.fields.removeLast(); }) << since << since;
    QTest::newRow("fields keep their order where others come between")
        << Edit([](auto &v) { v.fields.insert(1, Field{.key = u"new"_s, .label = u"New"_s}); })
        << QStringList{u"fields.new.key"_s, u"fields.new.display"_s, u"fields.new.label"_s}
        << QStringList{u"fields.new.key"_s, u"fields.new.display"_s, u"fields.new.label"_s};
    QTest::newRow("a field that moves to another slot and place")
        << Edit([](auto &v) {
               v.fields[2].slot = FieldSlot::Primary;
               v.fields.move(2, 0);
           })
        << QStringList{u"fields"_s, u"fields.since.display"_s}
        << QStringList{u"fields"_s, u"fields.since.display"_s};
    const QStringList barcode{u"barcode.format"_s, u"barcode.payload_template"_s};
    QTest::newRow("no barcode any more") << Edit([](auto &v) { v.barcode.reset(); }) << barcode << barcode;
    const QStringList nfc{u"nfc.enabled"_s, u"nfc.payload_template"_s};
    QTest::newRow("no NFC any more") << Edit([](auto &v) { v.nfc.reset(); }) << nfc << nfc;
    const QStringList place{u"relevant_locations[0].latitude"_s, u"relevant_locations[0].longitude"_s,
                            u"relevant_locations[0].radius_m"_s, u"relevant_locations[0].message"_s};
    QTest::newRow("the places behind one that is gone are the same")
        << Edit([](auto &v) { v.locations.removeFirst(); }) << place << place;
    const QStringList german{u"x_studio.translations.de"_s, u"x_studio.translations.de.Tier"_s};
    QTest::newRow("a language that is gone")
        << Edit([](auto &v) { v.studio.translations.clear(); }) << german << german;
    const QStringList sample{u"x_studio.samples[0]"_s, u"x_studio.samples[0].holder.email"_s,
                             u"x_studio.samples[0].holder.name"_s, u"x_studio.samples[0].fields.tier"_s};
    QTest::newRow("a sample that is gone")
        << Edit([](auto &v) { v.studio.samples.clear(); }) << sample << sample;
    QTest::newRow("in the order of the document")
        << Edit([](auto &v) {
               v.studio.notes = u"n"_s;
               v.locations[0].radius = 5;
               v.fields[0].label = u"Score"_s;
               v.brand.background = red;
               v.name = u"N"_s;
           })
        << QStringList{u"name"_s, u"x_studio.notes"_s, u"brand.background_color"_s, u"fields.points.label"_s,
                       u"relevant_locations[0].radius_m"_s}
        << QStringList{u"name"_s, u"x_studio.notes"_s, u"brand.background_color"_s, u"fields.points.label"_s,
                       u"relevant_locations[0].radius_m"_s};
}

void TestTemplateDifference::severalMembers()
{
    QFETCH(Edit, edit);
    const auto before = wholeTemplate();
    auto after = before;
    edit(after);
    QTEST(pathsOf(templateDifference(before, after)), "paths");
    QTEST(pathsOf(templateDifference(after, before)), "backwards");
}

void TestTemplateDifference::coloursAreThereToBeShown()
{
    const auto before = wholeTemplate();
    auto after = before;
    after.brand.label = red;
    const auto change = templateDifference(before, after).first();
    QVERIFY(!change.before.colour);
    QCOMPARE(change.after.colour, std::optional(red));
    QCOMPARE(change.part, Part::Brand);
}

void TestTemplateDifference::nothingIsMarked()
{
    auto before = wholeTemplate();
    before.studio.notes.clear();
    auto after = before;
    after.studio.notes = u"none"_s;
    const auto change = templateDifference(before, after).first();
    QVERIFY(change.before.isNone);
    QVERIFY(!change.after.isNone);
}

void TestTemplateDifference::aRenamedFieldIsTheSameField()
{
    const auto before = wholeTemplate();
    auto after = before;
    after.fields[1].key = u"level"_s;
    after.fields[1].label = u"Level"_s;
    after.studio.googleRows = {{u"level"_s, u"points"_s}};
    after.studio.samples[0].fields = {{u"level"_s, u"Platinum"_s}};

    const QStringList renamed{u"fields.level.key"_s, u"fields.level.label"_s};
    QCOMPARE(pathsOf(templateDifference(before, after)), renamed);

    // The samples that still speak of the former key are told: passes do not fill the field from it.
    after.studio.samples = before.studio.samples;
    const QStringList left{u"x_studio.samples[0].fields.level"_s, u"x_studio.samples[0].fields.tier"_s};
    QCOMPARE(pathsOf(templateDifference(before, after)), renamed + left);
}

void TestTemplateDifference::anotherFieldInItsPlaceIsAnotherField_data()
{
    QTest::addColumn<Edit>("edit");
    QTest::newRow("in no row, without samples") << Edit([](auto &) {});
    QTest::newRow("in a row of its own") << Edit([](auto &v) { v.studio.googleRows.append({u"stamps"_s}); });
    QTest::newRow("with another sample value")
        << Edit([](auto &v) { v.studio.samples[0].fields.insert(u"stamps"_s, u"3"_s); });
    QTest::newRow("in its row, beside one more that is new") << Edit([](auto &v) {
        v.studio.googleRows = {{u"tier"_s, u"stamps"_s}};
        v.fields.append(Field{.key = u"visits"_s, .label = u"Visits"_s});
    });
}

/// Both count from 0 in the same slot.
void TestTemplateDifference::anotherFieldInItsPlaceIsAnotherField()
{
    QFETCH(const Edit, edit);
    auto before = wholeTemplate();
    before.studio.samples[0].fields.insert(u"points"_s, u"120"_s);
    auto after = before;
    removeField(after, u"points"_s);
    auto stamps = pointsField();
    stamps.key = u"stamps"_s;
    stamps.label = u"Stamps"_s;
    after.fields.prepend(stamps);
    edit(after);
    const auto paths = pathsOf(templateDifference(before, after));
    QVERIFY(paths.contains(u"fields.points.key"_s));
    QVERIFY(paths.contains(u"fields.stamps.key"_s));
}

QTEST_GUILESS_MAIN(TestTemplateDifference)
#include "tst_templatedifference.moc"
