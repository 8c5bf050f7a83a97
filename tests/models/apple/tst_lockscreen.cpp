// SPDX-FileCopyrightText: 2026 QairoPay Pass Studio contributors
// SPDX-License-Identifier: Apache-2.0
#include "apple/lockscreen.h"
#include "apple/surface.h"

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
    void aDateIsTold();
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

void TestLockScreen::aDateIsTold()
{
    auto document = pass();
    document.locations.clear();
    QVERIFY(!apple::lockScreenMessage(document, {}));
    document.relevantDate = u"2026-05-19T19:30:00Z"_s;
    LayoutOptions options;
    QVERIFY(apple::lockScreenMessage(document, options)->text.startsWith(u"May 19, 2026"_s));
    options.now = noon();
    QCOMPARE(apple::lockScreenMessage(document, options)->text.left(4), u"7:30"_s);
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
