// SPDX-FileCopyrightText: 2026 QairoPay Pass Studio contributors
// SPDX-License-Identifier: Apache-2.0
#include "scene/reading.h"

#include <QtTest/qtest.h>

using namespace Qt::StringLiterals;
using namespace qairopay;
using namespace qairopay::scene;

namespace {

Element text(const QString &id, Role role, const QString &key, const QRectF &rect, const QString &full)
{
    Element element{.id = id, .role = role, .fieldKey = key, .rect = rect};
    element.shape = Text{.drawn = full.toUpper(), .full = full};
    return element;
}

Element picture(const QString &id, Role role, ImageSlot slot, const QRectF &rect)
{
    Element element{.id = id, .role = role, .imageSlot = slot, .rect = rect};
    element.shape = Picture{};
    return element;
}

/// A card with a row of two fields over a strip, painted in an order that nobody reads in.
Scene card()
{
    Scene scene;
    scene.elements = {picture(u"strip"_s, Role::Image, ImageSlot::Strip, {0, 50, 300, 100}),
                      text(u"value:b"_s, Role::Value, u"b"_s, {160, 75, 60, 20}, u"Two"_s),
                      text(u"value:a"_s, Role::Value, u"a"_s, {10, 75, 60, 20}, u"One"_s),
                      text(u"label:a"_s, Role::Label, u"a"_s, {10, 60, 60, 12}, u"First"_s),
                      text(u"label:b"_s, Role::Label, u"b"_s, {160, 60, 60, 12}, u"Second"_s),
                      text(u"sheen"_s, Role::Decoration, {}, {0, 0, 300, 20}, u"nothing"_s),
                      text(u"logo-text"_s, Role::LogoText, {}, {60, 15, 80, 20}, u"Acme"_s),
                      picture(u"logo"_s, Role::Logo, ImageSlot::Logo, {10, 10, 40, 30})};
    return scene;
}

QStringList idsOf(const QList<ReadingItem> &items)
{
    QStringList ids;
    for (const auto &item : items)
        ids.append(item.id);
    return ids;
}

} // namespace

class TestReading : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void rowsAreReadFromTheTop_data();
    void rowsAreReadFromTheTop();
    void aFieldIsOneThing();
    void whatAWalletAddsIsOneThing();
    void linesOfAValueAreJoined();
    void theSameFieldOnTwoPlacesIsTwo();
    void thePartsOfALogoAreOne();
    void anEmptySceneSaysNothing();
};

void TestReading::rowsAreReadFromTheTop_data()
{
    QTest::addColumn<int>("direction");
    QTest::addColumn<QStringList>("ids");

    QTest::newRow("from the left: pictures before what stands on them")
        << int(Qt::LeftToRight)
        << QStringList{u"logo"_s, u"logo-text"_s, u"strip"_s, u"value:a"_s, u"value:b"_s};
    QTest::newRow("from the right where the language is")
        << int(Qt::RightToLeft)
        << QStringList{u"logo"_s, u"logo-text"_s, u"strip"_s, u"value:b"_s, u"value:a"_s};
}

void TestReading::rowsAreReadFromTheTop()
{
    QFETCH(const int, direction);
    QFETCH(const QStringList, ids);

    QCOMPARE(idsOf(readingOrder(card(), Qt::LayoutDirection(direction))), ids);
}

void TestReading::aFieldIsOneThing()
{
    auto scene = card();
    scene.elements[3].losses.elided = true;
    scene.elements[2].losses.shrunkFrom = 20;

    const auto items = readingOrder(scene);

    QCOMPARE(items[3].label, u"First"_s);
    QCOMPARE(items[3].text, u"One"_s);
    QCOMPARE(items[3].role, Role::Value);
    QCOMPARE(items[3].rect, QRectF(10, 60, 60, 35));
    QVERIFY(items[3].losses.elided);
    QCOMPARE(items[3].losses.shrunkFrom, 20.0);
}

void TestReading::whatAWalletAddsIsOneThing()
{
    Scene scene;
    scene.elements = {text(u"label:object.accountId"_s, Role::Label, {}, {10, 10, 60, 12}, u"Member ID"_s),
                      text(u"value:object.accountId"_s, Role::Value, {}, {10, 24, 60, 20}, u"42"_s),
                      text(u"nothing"_s, Role::Notice, {}, {10, 60, 60, 12}, u"The end"_s)};
    const auto items = readingOrder(scene);
    QCOMPARE(idsOf(items), QStringList({u"value:object.accountId"_s, u"nothing"_s}));
    QCOMPARE(items.first().label, u"Member ID"_s);
    QCOMPARE(items.first().text, u"42"_s);
}

void TestReading::linesOfAValueAreJoined()
{
    Scene scene;
    scene.elements = {text(u"label:terms"_s, Role::Label, u"terms"_s, {0, 0, 50, 10}, u"Terms"_s),
                      text(u"value:terms:0"_s, Role::Value, u"terms"_s, {0, 10, 50, 10}, u"One line"_s),
                      text(u"value:terms:1"_s, Role::Value, u"terms"_s, {0, 20, 50, 10}, u"and another."_s)};

    const auto items = readingOrder(scene);

    QCOMPARE(items.size(), 1);
    QCOMPARE(items.first().text, u"One line and another."_s);
}

void TestReading::theSameFieldOnTwoPlacesIsTwo()
{
    Scene scene;
    scene.elements = {text(u"value:tier"_s, Role::Value, u"tier"_s, {0, 0, 50, 10}, u"Gold"_s),
                      text(u"back:tier"_s, Role::Value, u"tier"_s, {0, 40, 50, 10}, u"Gold"_s)};
    scene.elements.first().slot = FieldSlot::Primary;
    scene.elements.last().slot = FieldSlot::Back;

    QCOMPARE(readingOrder(scene).size(), 2);
}

void TestReading::thePartsOfALogoAreOne()
{
    Scene scene;
    Element circle{.id = u"logo-circle"_s, .role = Role::Logo, .rect = {0, 0, 30, 30}};
    circle.shape = Fill{};
    scene.elements = {circle, text(u"logo"_s, Role::Logo, {}, {10, 8, 10, 14}, u"A"_s)};

    const auto items = readingOrder(scene);

    QCOMPARE(items.size(), 1);
    QCOMPARE(items.first().text, u"A"_s);
    QCOMPARE(items.first().rect, QRectF(0, 0, 30, 30));
}

void TestReading::anEmptySceneSaysNothing()
{
    QVERIFY(readingOrder({}).isEmpty());
}

QTEST_GUILESS_MAIN(TestReading)
#include "tst_reading.moc"
