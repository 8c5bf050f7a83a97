// SPDX-FileCopyrightText: 2026 QairoPay Pass Studio contributors
// SPDX-License-Identifier: Apache-2.0
#include "scene/legibility.h"
#include "scene/vision.h"

#include <QtTest/qtest.h>

using namespace Qt::StringLiterals;
using namespace qairopay;
using namespace qairopay::scene;

namespace {

constexpr Colour white{255, 255, 255};
constexpr Colour black{0, 0, 0};

Element text(const QString &id, Role role, const QRectF &rect, Colour colour, double size = 12)
{
    Element element;
    element.id = id;
    element.role = role;
    element.rect = rect;
    Text shape;
    shape.font.size = size;
    shape.colour = colour;
    element.shape = shape;
    return element;
}

Element picture(const QRectF &rect, QRgb colour)
{
    Element element;
    element.id = u"strip"_s;
    element.role = Role::Image;
    element.imageSlot = ImageSlot::Strip;
    element.rect = rect;
    QImage image(20, 20, QImage::Format_RGB32);
    image.fill(colour);
    element.shape = Picture{image, QRectF(0, 0, 20, 20), rect, {}};
    return element;
}

} // namespace

/// What is behind the texts of a card, and how it is seen by others.
class tst_Legibility : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void theWorstOfEachSortCounts();
    void aPictureIsTheGroundOfWhatStandsOnIt();
    void aPictureAboveIsNoGround();
    void largeTextNeedsLess();
    void picturesAreSeenByOthers();
};

void tst_Legibility::theWorstOfEachSortCounts()
{
    Scene scene;
    scene.size = {300, 300};
    scene.background = white;
    scene.elements = {text(u"good"_s, Role::Value, {0, 0, 50, 10}, black),
                      text(u"bad"_s, Role::Value, {0, 20, 50, 10}, {200, 200, 200}),
                      text(u"label"_s, Role::Label, {0, 40, 50, 10}, black)};
    const auto sorts = legibilityOf(scene);
    QCOMPARE(sorts.size(), 2);
    QCOMPARE(sorts[0].elementId, u"bad"_s);
    QVERIFY(sorts[0].isLow());
    QCOMPARE(sorts[0].ground, white);
    QCOMPARE(sorts[1].role, Role::Label);
    QVERIFY(!sorts[1].isLow());
    QVERIFY(qFuzzyCompare(sorts[1].ratio, 21.0));
}

void tst_Legibility::aPictureIsTheGroundOfWhatStandsOnIt()
{
    Scene scene;
    scene.size = {300, 300};
    scene.background = black;
    scene.elements = {picture({0, 0, 300, 100}, qRgb(240, 240, 240)),
                      text(u"on"_s, Role::Value, {10, 40, 50, 10}, white),
                      text(u"off"_s, Role::Value, {10, 140, 50, 10}, white)};
    const auto sorts = legibilityOf(scene);
    QCOMPARE(sorts.size(), 2);
    QCOMPARE(sorts[0].picture, std::optional(ImageSlot::Strip));
    QCOMPARE(sorts[0].ground, (Colour{240, 240, 240}));
    QVERIFY(sorts[0].isLow());
    QVERIFY(!sorts[1].picture);
    QVERIFY(!sorts[1].isLow());
}

void tst_Legibility::aPictureAboveIsNoGround()
{
    Scene scene;
    scene.size = {300, 300};
    scene.background = black;
    scene.elements = {text(u"below"_s, Role::Value, {10, 40, 50, 10}, white), picture({0, 0, 300, 100}, 0)};
    QVERIFY(!legibilityOf(scene).first().picture);
}

void tst_Legibility::largeTextNeedsLess()
{
    Scene scene;
    scene.background = white;
    scene.elements = {text(u"large"_s, Role::Value, {0, 0, 50, 10}, {0x88, 0x88, 0x88}, 24)}; // 3.54 : 1
    QVERIFY(!legibilityOf(scene).first().isLow());
    scene.elements = {text(u"small"_s, Role::Value, {0, 0, 50, 10}, {0x88, 0x88, 0x88}, 12)};
    QVERIFY(legibilityOf(scene).first().isLow());
}

void tst_Legibility::picturesAreSeenByOthers()
{
    QImage image(2, 1, QImage::Format_ARGB32_Premultiplied);
    image.fill(Qt::transparent);
    image.setPixelColor(0, 0, QColor(255, 0, 0));
    QCOMPARE(scene::seenWith(ColourVision::Usual, image), image);
    const auto grey = scene::seenWith(ColourVision::Achromatopsia, image);
    const auto seen = grey.pixelColor(0, 0);
    QCOMPARE(seen.red(), seen.green());
    QCOMPARE(seen.green(), seen.blue());
    QVERIFY(seen.red() > 100 && seen.red() < 140); // as bright as red is
    QCOMPARE(grey.pixelColor(1, 0).alpha(), 0);
    QCOMPARE(grey.format(), image.format());
}

QTEST_GUILESS_MAIN(tst_Legibility)
#include "tst_legibility.moc"
