// SPDX-FileCopyrightText: 2026 QairoPay Pass Studio contributors
// SPDX-License-Identifier: Apache-2.0
#include "apple/lockscreen.h"
#include "apple/surface.h"
#include "scene/ground.h"

#include <QtTest/qtest.h>

using namespace Qt::StringLiterals;
using namespace qairopay;
using apple::FieldChange;
using apple::LayoutOptions;
using apple::Nearby;

namespace {

apple::Document pass()
{
    apple::Document document;
    document.organisationName = u"Aurum Coffee"_s;
    document.locations = {{47.4, 8.5, u"A cup awaits you"_s}, {47.5, 8.6, {}}};
    document.primaryFields = {{.key = u"points"_s,
                               .label = u"Points"_s,
                               .value = {u"1250"_s, true},
                               .changeMessage = u"You now have %@ points"_s,
                               .numberStyle = apple::NumberStyle::Decimal}};
    document.backFields = {
        {.key = u"silent"_s, .label = {}, .value = {u"a"_s}},
        {.key = u"unfilled"_s, .label = {}, .value = {u"a"_s}, .changeMessage = u"Something is new"_s},
        {.key = u"other"_s, .label = {}, .value = {u"a"_s}, .changeMessage = u"%d or %@"_s}};
    return document;
}

QDateTime noon()
{
    return {QDate(2026, 5, 19), QTime(12, 0), QTimeZone::utc()};
}

} // namespace

class TestLockScreen : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void aChangeIsTold_data();
    void aChangeIsTold();
    void aPlaceIsTold();
    void onlyTenPlacesAreUsed_data();
    void onlyTenPlacesAreUsed();
    void aDateIsTold();
    void theStyleDecidesWhatBringsItUp_data();
    void theStyleDecidesWhatBringsItUp();
    void theDateThatIsNotOver_data();
    void theDateThatIsNotOver();
    void whatIsSaidSaysWhatItRestsOn_data();
    void whatIsSaidSaysWhatItRestsOn();
    void anExpiredPassIsSilent();
    void longMessagesEndInFourLines();
    void textGrowsWithItsSetting();
    void theIconIsRounded();
    void itTurnsForArabic();

private:
    scene::Scene layout(const apple::Document &document, const LayoutOptions &options = {},
                        const scene::Images &images = {})
    {
        return apple::layoutSurface(scene::Surface::LockScreen, document, images, options, m_kit);
    }

    scene::Kit m_kit;
};

void TestLockScreen::aChangeIsTold_data()
{
    QTest::addColumn<FieldChange>("change");
    QTest::addColumn<QString>("said");
    QTest::addColumn<QString>("reason");
    const auto says = [](const char *name, const FieldChange &change, const QString &said) {
        QTest::newRow(name) << change << said << QString();
    };
    const auto silent = [](const char *name, const FieldChange &change, const QString &reason) {
        QTest::newRow(name) << change << QString() << reason;
    };
    says("the document's value, as the phone writes it", {u"points"_s}, u"You now have 1,250 points"_s);
    says("another value before", {u"points"_s, u"1,200"_s}, u"You now have 1,250 points"_s);
    says("a value of its own", {u"points"_s, {}, u"7"_s}, u"You now have 7 points"_s);
    says("nothing else is filled in", {u"other"_s}, u"%d or a"_s);
    silent("the same value", {u"points"_s, u"1,250"_s}, u"the same"_s);
    silent("no change message", {u"silent"_s}, u"no change message"_s);
    silent("a change message without a place for the value", {u"unfilled"_s}, u"no %@"_s);
    silent("no such field", {u"gate"_s}, u"no field"_s);
}

void TestLockScreen::aChangeIsTold()
{
    QFETCH(const FieldChange, change);
    QFETCH(const QString, said);
    QFETCH(const QString, reason);
    LayoutOptions options;
    options.lockScreen = change;
    const auto scene = layout(pass(), options);
    const auto *line = scene.element(u"message:0");
    if (said.isEmpty()) {
        QVERIFY(!line && scene.element(u"nothing:0"));
        QCOMPARE(scene.dropped.size(), 1);
        QVERIFY2(scene.dropped.first().reason.contains(reason), qPrintable(scene.dropped.first().reason));
        QCOMPARE(scene.dropped.first().fieldKey, change.fieldKey);
        return;
    }
    QVERIFY(line);
    QCOMPARE(std::get<scene::Text>(line->shape).drawn, said);
    QCOMPARE(line->fieldKey, change.fieldKey);
    QCOMPARE(std::get<scene::Text>(scene.element(u"organisation")->shape).drawn, u"Aurum Coffee"_s);
}

void TestLockScreen::aPlaceIsTold()
{
    const auto said = [&](qsizetype location, const QLocale &locale) {
        LayoutOptions options;
        options.lockScreen = Nearby{location};
        options.locale = locale;
        const auto message = apple::lockScreenMessage(pass(), options);
        return message ? message->text : message.error().reason;
    };
    const QLocale english(QLocale::English, QLocale::UnitedStates);
    QCOMPARE(said(0, english), u"A cup awaits you"_s);
    QCOMPARE(said(1, english), u"Nearby"_s);
    QCOMPARE(said(1, QLocale(QLocale::German)), u"In der Nähe"_s);
    QCOMPARE(said(1, QLocale(QLocale::Icelandic)), u"Nearby"_s);
    QCOMPARE(said(2, english), u"The pass has no place number 3."_s);
}

void TestLockScreen::onlyTenPlacesAreUsed_data()
{
    QTest::addColumn<qsizetype>("locations");
    QTest::addColumn<qsizetype>("beacons");
    QTest::addColumn<qsizetype>("number"); // from 1
    QTest::addColumn<QString>("said");
    const auto tooMany = u"A phone heeds only the first 10 places and 10 beacons of a pass."_s;
    QTest::newRow("the tenth place") << qsizetype(12) << qsizetype(0) << qsizetype(10) << u"Place 10"_s;
    QTest::newRow("the eleventh place") << qsizetype(12) << qsizetype(0) << qsizetype(11) << tooMany;
    QTest::newRow("the twelfth place") << qsizetype(12) << qsizetype(1) << qsizetype(12) << tooMany;
    QTest::newRow("a beacon alone") << qsizetype(0) << qsizetype(1) << qsizetype(1) << u"Beacon 1"_s;
    QTest::newRow("a beacon after the places")
        << qsizetype(12) << qsizetype(2) << qsizetype(14) << u"Beacon 2"_s;
    QTest::newRow("the eleventh beacon") << qsizetype(0) << qsizetype(11) << qsizetype(11) << tooMany;
    QTest::newRow("none of that number")
        << qsizetype(2) << qsizetype(1) << qsizetype(4) << u"The pass has no place number 4."_s;
}

void TestLockScreen::onlyTenPlacesAreUsed()
{
    QFETCH(const qsizetype, locations);
    QFETCH(const qsizetype, beacons);
    QFETCH(const qsizetype, number);
    apple::Document document;
    for (qsizetype i = 1; i <= locations; ++i)
        document.locations.append({47.4, 8.5, u"Place %1"_s.arg(i)});
    for (qsizetype i = 1; i <= beacons; ++i)
        document.beacons.append({.relevantText = u"Beacon %1"_s.arg(i)});
    LayoutOptions options;
    options.lockScreen = Nearby{number - 1};
    const auto message = apple::lockScreenMessage(document, options);
    QTEST(message ? message->text : message.error().reason, "said");
}

void TestLockScreen::aDateIsTold()
{
    auto document = pass();
    document.style = apple::Style::EventTicket;
    document.locations.clear();
    QVERIFY(!apple::lockScreenMessage(document, {}));
    document.relevantDate = u"2026-05-19T19:30:00Z"_s;
    LayoutOptions options;
    QVERIFY(apple::lockScreenMessage(document, options)->text.startsWith(u"May 19, 2026"_s));
    options.now = noon();
    QCOMPARE(apple::lockScreenMessage(document, options)->text.left(4), u"7:30"_s);
}

void TestLockScreen::theStyleDecidesWhatBringsItUp_data()
{
    QTest::addColumn<apple::Style>("style");
    QTest::addColumn<bool>("hasDate");
    QTest::addColumn<bool>("hasBeacon");
    QTest::addColumn<QString>("said");
    using enum apple::Style;
    const auto onlyPlaces = u"Coupons and store cards come up at places only, and this pass has none."_s;
    const auto onlyNear = u"A generic pass comes up only near a place, and this one has none."_s;
    const auto never = u"Without a place or a date the lock screen never offers the pass."_s;
    QTest::newRow("a boarding pass at a date") << BoardingPass << true << false << u"7:30 PM"_s;
    QTest::newRow("a ticket at a date") << EventTicket << true << false << u"7:30 PM"_s;
    QTest::newRow("a ticket with nothing") << EventTicket << false << false << never;
    QTest::newRow("a store card with a date") << StoreCard << true << false << onlyPlaces;
    QTest::newRow("a coupon with a date") << Coupon << true << false << onlyPlaces;
    QTest::newRow("a store card with nothing") << StoreCard << false << false << onlyPlaces;
    QTest::newRow("a generic pass with a date") << Generic << true << false << onlyNear;
    QTest::newRow("a generic pass with a date near a beacon") << Generic << true << true << u"Come in"_s;
    QTest::newRow("a store card near a beacon") << StoreCard << false << true << u"Come in"_s;
}

void TestLockScreen::theStyleDecidesWhatBringsItUp()
{
    QFETCH(const apple::Style, style);
    QFETCH(const bool, hasDate);
    QFETCH(const bool, hasBeacon);
    apple::Document document;
    document.style = style;
    if (hasDate)
        document.relevantDate = u"2026-05-19T19:30:00Z"_s;
    if (hasBeacon)
        document.beacons = {{.relevantText = u"Come in"_s}};
    LayoutOptions options;
    options.now = noon();
    const auto message = apple::lockScreenMessage(document, options);
    QString said = message ? message->text : message.error().reason;
    QTEST(said.replace(QChar(0x202F), u' '), "said");
}

void TestLockScreen::theDateThatIsNotOver_data()
{
    QTest::addColumn<QList<apple::RelevantDate>>("dates");
    QTest::addColumn<QString>("old"); // the member of phones before iOS 18
    QTest::addColumn<QString>("said");
    using Dates = QList<apple::RelevantDate>;
    const apple::RelevantDate yesterday{.relevantDate = u"2026-05-18T18:00Z"_s};
    const apple::RelevantDate running{.startDate = u"2026-05-19T10:00Z"_s, .endDate = u"2026-05-19T16:00Z"_s};
    const apple::RelevantDate tonight{.date = u"2026-05-19T20:00Z"_s};
    const apple::RelevantDate wrong{.relevantDate = u"tonight"_s};
    const auto old = u"2026-05-19T21:00Z"_s;
    QTest::newRow("a moment") << Dates{tonight} << QString() << u"8:00 PM"_s;
    QTest::newRow("an interval that has begun")
        << Dates{yesterday, running, tonight} << QString() << u"10:00 AM"_s;
    QTest::newRow("the next one") << Dates{yesterday, tonight} << old << u"8:00 PM"_s;
    QTest::newRow("all are over") << Dates{yesterday} << QString() << u"May 18, 2026, 6:00 PM"_s;
    QTest::newRow("the new ones are over") << Dates{yesterday} << old << u"9:00 PM"_s;
    QTest::newRow("one that cannot be read") << Dates{wrong} << old << u"9:00 PM"_s;
}

void TestLockScreen::theDateThatIsNotOver()
{
    QFETCH(const QList<apple::RelevantDate>, dates);
    QFETCH(const QString, old);
    apple::Document document;
    document.style = apple::Style::EventTicket;
    document.relevantDates = dates;
    document.relevantDate = old;
    LayoutOptions options;
    options.now = noon();
    const auto message = apple::lockScreenMessage(document, options);
    QVERIFY(message);
    QTEST(QString(message->text).replace(QChar(0x202F), u' '), "said");
}

void TestLockScreen::whatIsSaidSaysWhatItRestsOn_data()
{
    QTest::addColumn<LayoutOptions>("options");
    QTest::addColumn<QString>("id");
    QTest::addColumn<QString>("ground");
    const auto row = [](const char *name, const apple::LockScreenEvent &event, const QString &id,
                        const QString &ground) {
        LayoutOptions options;
        options.lockScreen = event;
        QTest::newRow(name) << options << id << ground;
    };
    row("a place's text", Nearby{0}, u"message:0"_s, u"apple.lock-screen.nearby"_s);
    row("a place without a text", Nearby{1}, u"message:0"_s, u"apple.lock-screen.own-words"_s);
    row("no such place", Nearby{2}, u"nothing:0"_s, u"apple.lock-screen.relevance"_s);
    row("a change", FieldChange{u"points"_s}, u"message:0"_s, u"apple.lock-screen.change"_s);
    row("a silent change", FieldChange{u"silent"_s}, u"nothing:0"_s, u"apple.lock-screen.silent"_s);
}

void TestLockScreen::whatIsSaidSaysWhatItRestsOn()
{
    QFETCH(const LayoutOptions, options);
    QFETCH(const QString, id);
    const auto scene = layout(pass(), options);
    QVERIFY(scene.element(id));
    QTEST(QString(scene.element(id)->ground->id), "ground");
}

void TestLockScreen::anExpiredPassIsSilent()
{
    auto document = pass();
    document.expirationDate = u"2026-05-18T00:00:00Z"_s;
    QVERIFY(apple::lockScreenMessage(document, {}));
    LayoutOptions options;
    options.now = noon();
    QVERIFY(!apple::lockScreenMessage(document, options));
    // What changes is told all the same.
    options.lockScreen = FieldChange{u"points"_s};
    QVERIFY(apple::lockScreenMessage(document, options));
}

void TestLockScreen::longMessagesEndInFourLines()
{
    auto document = pass();
    document.locations.first().relevantText = u"Show this card at the counter. "_s.repeated(20);
    const auto scene = layout(document);
    QVERIFY(scene.element(u"message:3") && !scene.element(u"message:4"));
    QVERIFY(scene.element(u"message:3")->losses.elided);
    QVERIFY(!scene.element(u"message:2")->losses.elided);
    for (const auto &element : scene.elements)
        QVERIFY2(QRectF(QPointF(), scene.size).contains(element.rect), qPrintable(element.id));
}

void TestLockScreen::textGrowsWithItsSetting()
{
    LayoutOptions options;
    const auto size = [&](apple::TextSize textSize) {
        options.textSize = textSize;
        const auto scene = layout(pass(), options);
        return std::get<scene::Text>(scene.element(u"message:0")->shape).font.size;
    };
    QCOMPARE(size(apple::TextSize::Large), 15.0);
    QCOMPARE(size(apple::TextSize::ExtraSmall), 12.0);
    QCOMPARE(size(apple::TextSize::Accessibility5), 49.0);
}

void TestLockScreen::theIconIsRounded()
{
    QImage icon(76, 76, QImage::Format_RGB32);
    icon.fill(Qt::red);
    scene::Images images;
    QCOMPARE(layout(pass(), {}, images).dropped.first().imageSlot, ImageSlot::Icon);
    images.bySlot.insert(ImageSlot::Icon, icon);
    const auto scene = layout(pass(), {}, images);
    QVERIFY(scene.dropped.isEmpty());
    QVERIFY(!std::get<scene::Picture>(scene.element(u"icon")->shape).clip.isEmpty());
}

void TestLockScreen::itTurnsForArabic()
{
    LayoutOptions options;
    options.locale = QLocale(QLocale::Arabic);
    const auto scene = layout(pass(), options);
    QVERIFY(scene.element(u"time")->rect.right() < scene.element(u"organisation")->rect.left());
    QVERIFY(scene.element(u"icon-missing")->rect.left() > scene.element(u"organisation")->rect.right());
}

QTEST_MAIN(TestLockScreen)
#include "tst_lockscreen.moc"
