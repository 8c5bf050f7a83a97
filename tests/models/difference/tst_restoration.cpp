// SPDX-FileCopyrightText: 2026 QairoPay Pass Studio contributors
// SPDX-License-Identifier: Apache-2.0
#include "difference/restoration.h"
#include "difference/templatedifference.h"
#include "support/sampletemplates.h"
#include "template/fieldkeys.h"

#include <QtCore/qlocale.h>
#include <QtTest/qtest.h>

#include <algorithm>
#include <functional>

using namespace Qt::StringLiterals;
using namespace qairopay;
using namespace qairopay::difference;

namespace {

using Edit = std::function<void(PassTemplate &)>;

PassTemplate wholeTemplate()
{
    auto value = test::guideTemplate();
    value.locations.append({48.1, 11.5, 200, u"Servus"_s});
    value.locations.append({52.5, 13.4, 300, u"Willkommen"_s});
    value.barcode->payloadTemplate = u"{fields.tier}:{pass.id}"_s;
    value.studio = {
        .images = {{ImageSlot::Strip, {.sha256 = QString(64, u'a')}}},
        .googleRows = {{u"tier"_s, u"points"_s}},
        .translations = {{u"de"_s, {{u"Tier"_s, u"Stufe"_s}}}},
        .samples = {{.holder = {u"jane@example.com"_s, u"Jane"_s}, .fields = {{u"tier"_s, u"Platinum"_s}}}}};
    return value;
}

struct Row
{
    const char *name;
    Edit edit;
    QString id;
};

/// One of each part, each to be brought back by itself.
QList<Row> rows()
{
    return {
        {"the name", [](auto &v) { v.name = u"Other"_s; }, u"name"_s},
        {"the kind", [](auto &v) { v.kind = PassKind::Coupon; }, u"kind"_s},
        {"the means of transport", [](auto &v) { v.studio.transitType = TransitType::Train; },
         u"x_studio.transit_type"_s},
        {"the notes", [](auto &v) { v.studio.notes = u"Mine"_s; }, u"x_studio.notes"_s},
        {"the background", [](auto &v) { v.brand.background = {1, 2, 3}; }, u"brand.background_color"_s},
        {"the text colour", [](auto &v) { v.brand.foreground = {1, 2, 3}; }, u"brand.foreground_color"_s},
        {"the label colour", [](auto &v) { v.brand.label = Colour{1, 2, 3}; },
         u"x_studio.brand.label_color"_s},
        {"the logo text", [](auto &v) { v.brand.logoText = u"Acme"_s; }, u"x_studio.brand.logo_text"_s},
        {"the organisation", [](auto &v) { v.brand.organisation.clear(); }, u"x_studio.brand.organization"_s},
        {"the description", [](auto &v) { v.brand.description = u"Card"_s; },
         u"x_studio.brand.description"_s},
        {"the logo's address", [](auto &v) { v.brand.logoUrl.clear(); }, u"brand.logo_url"_s},
        {"the icon's address", [](auto &v) { v.brand.iconUrl.clear(); }, u"brand.icon_url"_s},
        {"a field", [](auto &v) { v.fields[1].label = u"Score"_s; }, u"fields.points"_s},
        {"how a field is written", [](auto &v) { v.fields[2].format.type = ValueType::Date; },
         u"fields.member_since"_s},
        {"a field's key", [](auto &v) { renameField(v, u"tier"_s, u"level"_s); }, u"fields.level"_s},
        {"the code", [](auto &v) { v.barcode->format = BarcodeFormat::Aztec; }, u"barcode"_s},
        {"NFC", [](auto &v) { v.nfc.reset(); }, u"nfc"_s},
        {"a place", [](auto &v) { v.locations[1].radius = 7; }, u"relevant_locations[1]"_s},
        {"a picture", [](auto &v) { v.studio.images[ImageSlot::Strip].sha256 = QString(64, u'b'); },
         u"x_studio.images.strip"_s},
        {"a picture's crop", [](auto &v) { v.studio.images[ImageSlot::Strip].crop = {0, 0, 1, 0.5}; },
         u"x_studio.images.strip"_s},
        {"a picture that is new",
         [](auto &v) { v.studio.images[ImageSlot::Hero].sha256 = QString(64, u'b'); },
         u"x_studio.images.hero"_s},
        {"a translated text", [](auto &v) { v.studio.translations[u"de"_s][u"Tier"_s] = u"Rang"_s; },
         u"x_studio.translations.de"_s},
        {"a language that is new", [](auto &v) { v.studio.translations[u"ja"_s][u"a.b"_s] = u"c"_s; },
         u"x_studio.translations.ja"_s},
        {"card rows", [](auto &v) { v.studio.googleRows.clear(); }, u"x_studio.google.rows"_s},
        {"sample records", [](auto &v) { v.studio.samples.append(Record{}); }, u"x_studio.samples"_s},
    };
}

QStringList idsOf(const QList<RestorablePart> &parts)
{
    QStringList ids;
    for (const auto &part : parts)
        ids.append(part.id);
    return ids;
}

QStringList keysOf(const PassTemplate &value)
{
    QStringList keys;
    for (const auto &field : value.fields)
        keys.append(field.key);
    return keys;
}

QStringList messagesOf(const PassTemplate &value)
{
    QStringList messages;
    for (const auto &place : value.locations)
        messages.append(place.message);
    return messages;
}

} // namespace

/// What of an older template comes back, and what of the newer one stays.
class tst_Restoration : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void initTestCase();
    void nothingIsToBeRestored();
    void onePart_data();
    void onePart();
    void oneOfTwoParts_data();
    void oneOfTwoParts();
    void everythingAtOnce();
    void fields_data();
    void fields();
    void places_data();
    void places();
    void aPartIsToldWithAllOfIt();
    void aFieldThatWasNewGoesEverywhere();
    void aFieldThatIsGoneBringsAlongWhatItHad_data();
    void aFieldThatIsGoneBringsAlongWhatItHad();
    void whatCameInItsPlaceStays();
    void rowsSpeakOfTheKeyThatStays();
};

void tst_Restoration::initTestCase()
{
    QLocale::setDefault(QLocale(QLocale::English, QLocale::UnitedStates));
}

void tst_Restoration::nothingIsToBeRestored()
{
    QVERIFY(restorableParts(wholeTemplate(), wholeTemplate()).isEmpty());
    auto now = wholeTemplate();
    now.name = u"Other"_s;
    QCOMPARE(restored(wholeTemplate(), now, {}), now);
    QCOMPARE(restored(wholeTemplate(), now, {u"nobody"_s}), now);
}

void tst_Restoration::onePart_data()
{
    QTest::addColumn<qsizetype>("index");
    const auto all = rows();
    for (qsizetype index = 0; index < all.size(); ++index)
        QTest::newRow(all.at(index).name) << index;
}

void tst_Restoration::onePart()
{
    QFETCH(const qsizetype, index);
    const auto row = rows().at(index);
    const auto then = wholeTemplate();
    auto now = then;
    row.edit(now);
    QVERIFY(now != then);
    const auto parts = restorableParts(then, now);
    QCOMPARE(idsOf(parts), QStringList(row.id));
    QVERIFY(!parts.first().title.isEmpty());
    QCOMPARE(restored(then, now, {row.id}), then);
    QCOMPARE(restored(then, now, {}), now);
    // The other way round as well.
    const auto back = restorableParts(now, then);
    QCOMPARE(back.size(), 1);
    QCOMPARE(restored(now, then, idsOf(back)), now);
}

void tst_Restoration::oneOfTwoParts_data()
{
    onePart_data();
}

void tst_Restoration::oneOfTwoParts()
{
    QFETCH(const qsizetype, index);
    const auto chosen = rows().at(index);
    const auto then = wholeTemplate();
    for (const auto &other : rows()) {
        if (other.id == chosen.id)
            continue;
        auto rest = then;
        other.edit(rest);
        auto now = rest;
        chosen.edit(now);
        QVERIFY2(restored(then, now, {chosen.id}) == rest, other.name);
    }
}

void tst_Restoration::everythingAtOnce()
{
    const auto then = wholeTemplate();
    auto now = then;
    for (const auto &row : rows())
        row.edit(now);
    now.fields.removeLast();
    now.fields.prepend(Field{.key = u"new"_s, .label = u"New"_s});
    now.fields.move(1, 2);
    now.locations.removeFirst();
    now.locations.move(0, 1);
    const auto parts = restorableParts(then, now);
    QVERIFY(parts.size() > 20);
    auto ids = idsOf(parts);
    QCOMPARE(restored(then, now, ids), then);
    ids.removeDuplicates();
    QCOMPARE(ids.size(), parts.size());
}

void tst_Restoration::fields_data()
{
    QTest::addColumn<Edit>("edit");
    QTest::addColumn<QStringList>("chosen");
    QTest::addColumn<QStringList>("keys");
    const Edit lost = [](auto &v) { v.fields.removeAt(1); };
    const Edit added = [](auto &v) { v.fields.insert(1, Field{.key = u"new"_s, .label = u"New"_s}); };
    const Edit turned = [](auto &v) { v.fields.move(2, 0); };
    const auto both = [](const Edit &one, const Edit &other) -> Edit {
        return [one, other](auto &v) {
            one(v);
            other(v);
        };
    };
    QTest::newRow("one that is gone stands where it stood")
        << lost << QStringList(u"fields.points"_s)
        << QStringList({u"tier"_s, u"points"_s, u"member_since"_s});
    QTest::newRow("the first stands first")
        << Edit([](auto &v) { v.fields.removeFirst(); }) << QStringList(u"fields.tier"_s)
        << QStringList({u"tier"_s, u"points"_s, u"member_since"_s});
    QTest::newRow("one that was not there goes")
        << added << QStringList(u"fields.new"_s) << QStringList({u"tier"_s, u"points"_s, u"member_since"_s});
    QTest::newRow("their order alone")
        << turned << QStringList(u"fields"_s) << QStringList({u"tier"_s, u"points"_s, u"member_since"_s});
    QTest::newRow("their order, around one that is new")
        << both(added, turned) << QStringList(u"fields"_s)
        << QStringList({u"tier"_s, u"points"_s, u"new"_s, u"member_since"_s});
    QTest::newRow("one that is gone, in the new order")
        << both(turned, [](auto &v) { v.fields.removeLast(); }) << QStringList(u"fields.points"_s)
        << QStringList({u"member_since"_s, u"tier"_s, u"points"_s});
    QTest::newRow("one that is gone, beside one that is new")
        << both(added, [](auto &v) { v.fields.removeAt(2); }) << QStringList(u"fields.points"_s)
        << QStringList({u"tier"_s, u"points"_s, u"new"_s, u"member_since"_s});
}

void tst_Restoration::fields()
{
    QFETCH(const Edit, edit);
    QFETCH(const QStringList, chosen);
    const auto then = wholeTemplate();
    auto now = then;
    edit(now);
    const auto result = restored(then, now, chosen);
    QTEST(keysOf(result), "keys");
    for (const auto &field : result.fields)
        QVERIFY(field.key == u"new"_s || field == *then.field(field.key));
    QVERIFY(!idsOf(restorableParts(then, result)).contains(chosen.first()));
}

void tst_Restoration::places_data()
{
    QTest::addColumn<Edit>("edit");
    QTest::addColumn<QStringList>("chosen");
    QTest::addColumn<QStringList>("messages");
    const QStringList all = messagesOf(wholeTemplate());
    QTest::newRow("one that is gone stands where it stood")
        << Edit([](auto &v) { v.locations.removeAt(1); }) << QStringList(u"relevant_locations.former[1]"_s)
        << all;
    QTest::newRow("one that was not there goes")
        << Edit([](auto &v) { v.locations.append({1, 2, 3, u"New"_s}); })
        << QStringList(u"relevant_locations[3]"_s) << all;
    QTest::newRow("their order alone")
        << Edit([](auto &v) { v.locations.move(2, 0); }) << QStringList(u"relevant_locations"_s) << all;
    QTest::newRow("a message of one that is there") << Edit([](auto &v) { v.locations[1].message.clear(); })
                                                    << QStringList(u"relevant_locations[1]"_s) << all;
    QTest::newRow("one of two that are gone")
        << Edit([](auto &v) { v.locations.remove(0, 2); }) << QStringList(u"relevant_locations.former[0]"_s)
        << QStringList({all[0], all[2]});
}

void tst_Restoration::places()
{
    QFETCH(const Edit, edit);
    QFETCH(const QStringList, chosen);
    const auto then = wholeTemplate();
    auto now = then;
    edit(now);
    QVERIFY(idsOf(restorableParts(then, now)).contains(chosen.first()));
    const auto result = restored(then, now, chosen);
    QTEST(messagesOf(result), "messages");
    for (const auto &place : result.locations)
        QVERIFY(then.locations.contains(place));
}

void tst_Restoration::aPartIsToldWithAllOfIt()
{
    const auto then = wholeTemplate();
    auto now = then;
    now.fields[0].label = u"Rank"_s;
    now.fields[0].format.type = ValueType::Date;
    now.barcode->format = BarcodeFormat::Aztec;
    now.studio.barcodeAltText = u"7"_s;
    const auto parts = restorableParts(then, now);
    QCOMPARE(idsOf(parts), QStringList({u"fields.tier"_s, u"barcode"_s}));
    QCOMPARE(parts[0].title, u"Field: Rank (tier)"_s);
    QCOMPARE(parts[0].changes.size(), 2);
    QCOMPARE(parts[0].changes[0].before.text, u"Tier"_s);
    QCOMPARE(parts[1].title, u"Barcode"_s);
    QCOMPARE(parts[1].changes.size(), 2);
    // Of the brand each member is a part of its own, and called as people call it.
    now = then;
    now.brand.background = {1, 2, 3};
    now.brand.foreground = {4, 5, 6};
    const auto colours = restorableParts(then, now);
    QCOMPARE(colours.size(), 2);
    QCOMPARE(colours[0].title, u"Background colour"_s);
    QCOMPARE(colours[1].title, u"Text colour"_s);
}

void tst_Restoration::aFieldThatWasNewGoesEverywhere()
{
    const auto then = wholeTemplate();
    auto now = then;
    now.fields.append(Field{.key = u"new"_s, .label = u"New"_s});
    now.studio.samples[0].fields.insert(u"new"_s, u"7"_s);
    now.studio.googleRows.append(GoogleRow{u"new"_s});
    QCOMPARE(restored(then, now, {u"fields.new"_s}), then);
}

void tst_Restoration::aFieldThatIsGoneBringsAlongWhatItHad_data()
{
    using Rows = QList<GoogleRow>;
    QTest::addColumn<Rows>("then");
    QTest::addColumn<Edit>("edit");
    QTest::addColumn<QStringList>("chosen");
    QTest::addColumn<Rows>("rows");
    const Rows both{{u"tier"_s, u"points"_s}, {u"member_since"_s}};
    const QStringList tier(u"fields.tier"_s);
    const Edit lost = [](auto &v) { removeField(v, u"tier"_s); };
    const auto and_ = [lost](const Edit &other) -> Edit {
        return [lost, other](auto &v) {
            lost(v);
            other(v);
        };
    };
    QTest::newRow("before its neighbour") << both << lost << tier << both;
    QTest::newRow("behind its neighbour")
        << Rows{{u"points"_s, u"tier"_s}} << lost << tier << Rows{{u"points"_s, u"tier"_s}};
    QTest::newRow("a row of its own") << Rows{{u"points"_s}, {u"tier"_s}, {u"member_since"_s}} << lost << tier
                                      << Rows{{u"points"_s}, {u"tier"_s}, {u"member_since"_s}};
    QTest::newRow("where its neighbour is now")
        << both << and_([](auto &v) { std::ranges::reverse(v.studio.googleRows); }) << tier
        << Rows{{u"member_since"_s}, {u"tier"_s, u"points"_s}};
    QTest::newRow("a row that is full")
        << both << and_([](auto &v) { v.studio.googleRows = {{u"points"_s, u"member_since"_s, u"other"_s}}; })
        << tier << Rows{{u"points"_s, u"member_since"_s, u"other"_s}};
    QTest::newRow("a row that was taken apart")
        << both << and_([](auto &v) { v.studio.googleRows.clear(); }) << tier << Rows{};
    QTest::newRow("with its neighbour, who was gone as well")
        << both << and_([](auto &v) { removeField(v, u"points"_s); })
        << QStringList({u"fields.tier"_s, u"fields.points"_s}) << both;
    QTest::newRow("in no row") << Rows{{u"points"_s}} << lost << tier << Rows{{u"points"_s}};
}

void tst_Restoration::aFieldThatIsGoneBringsAlongWhatItHad()
{
    QFETCH(const QList<GoogleRow>, then);
    QFETCH(const Edit, edit);
    QFETCH(const QStringList, chosen);
    auto former = wholeTemplate();
    former.studio.googleRows = then;
    former.studio.samples.append({.holder = {u"john@example.com"_s, u"John"_s}, .fields = {}});
    auto now = former;
    edit(now);
    now.studio.samples.move(0, 1); // told by their holders
    const auto result = restored(former, now, chosen);
    QTEST(result.studio.googleRows, "rows");
    QCOMPARE(result.studio.samples[0].holder.name, u"John"_s);
    QVERIFY(result.studio.samples[0].fields.isEmpty());
    QCOMPARE(result.studio.samples[1].fields, former.studio.samples[0].fields);
}

void tst_Restoration::whatCameInItsPlaceStays()
{
    const auto then = wholeTemplate();
    auto now = then;
    auto stamps = now.fields[1];
    stamps.key = u"stamps"_s;
    stamps.label = u"Stamps"_s;
    removeField(now, u"points"_s);
    now.fields.insert(1, stamps);
    now.studio.samples[0].fields.insert(u"tier"_s, u"Bronze"_s);
    const auto result = restored(then, now, {u"fields.points"_s});
    QCOMPARE(keysOf(result), QStringList({u"tier"_s, u"points"_s, u"stamps"_s, u"member_since"_s}));
    QCOMPARE(*result.field(u"points"_s), *then.field(u"points"_s));
    QCOMPARE(*result.field(u"stamps"_s), stamps);
    QCOMPARE(result.studio.googleRows, then.studio.googleRows);
    QCOMPARE(result.studio.samples[0].fields.value(u"tier"_s), u"Bronze"_s);
}

void tst_Restoration::rowsSpeakOfTheKeyThatStays()
{
    const auto then = wholeTemplate();
    auto now = then;
    renameField(now, u"tier"_s, u"level"_s);
    now.studio.googleRows.clear();
    now.barcode.reset();
    const auto result = restored(then, now, {u"x_studio.google.rows"_s, u"barcode"_s});
    QCOMPARE(result.studio.googleRows, QList<GoogleRow>({{u"level"_s, u"points"_s}}));
    QCOMPARE(result.barcode->payloadTemplate, u"{fields.level}:{pass.id}"_s);
    QCOMPARE(restored(then, result, {u"fields.level"_s}), then);
}

QTEST_GUILESS_MAIN(tst_Restoration)
#include "tst_restoration.moc"
