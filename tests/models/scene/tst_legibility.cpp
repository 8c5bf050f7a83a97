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
    void theWorstFifthDoesNotCount_data();
    void theWorstFifthDoesNotCount();
    void aPictureAboveIsNoGround();
    void onlyTextsOfTheTemplateAreMeasured();
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

void tst_Legibility::theWorstFifthDoesNotCount_data()
{
    QTest::addColumn<int>("columns"); // of twenty that are white; the others are black
    QTest::addColumn<bool>("isWhiteLow");
    QTest::addColumn<bool>("isBlackLow");
    QTest::newRow("black all over") << 0 << false << true;
    QTest::newRow("a tenth is white") << 2 << false << true;
    QTest::newRow("three tenths are white") << 6 << true << true; // the mean is dark enough for white
    QTest::newRow("half and half") << 10 << true << true;
    QTest::newRow("a tenth is black") << 18 << true << false;
}

void tst_Legibility::theWorstFifthDoesNotCount()
{
    QFETCH(const int, columns);
    QFETCH(const bool, isWhiteLow);
    QFETCH(const bool, isBlackLow);
    const QRectF strip(0, 0, 300, 100);
    auto ground = picture(strip, qRgb(0, 0, 0));
    auto &image = std::get<Picture>(ground.shape).image;
    for (int y = 0; y < image.height(); ++y) {
        for (int x = 0; x < columns; ++x)
            image.setPixel(x, y, qRgb(255, 255, 255));
    }
    Scene scene;
    scene.size = {300, 300};
    for (const auto &[colour, isLow] : {std::pair{white, isWhiteLow}, std::pair{black, isBlackLow}}) {
        scene.elements = {ground, text(u"wide"_s, Role::Value, {0, 40, 300, 10}, colour)};
        const auto found = legibilityOf(scene).first();
        QCOMPARE(found.isLow(), isLow);
        QCOMPARE(found.ground, isLow ? colour : colour == white ? black : white);
        QCOMPARE(found.ratio, contrastRatio(colour, found.ground));
        QCOMPARE(found.reaches(white, 4.5), !isWhiteLow);
        QCOMPARE(found.reaches(black, 4.5), !isBlackLow);
    }
}

void tst_Legibility::onlyTextsOfTheTemplateAreMeasured()
{
    Scene scene;
    scene.size = {300, 300};
    scene.background = white;
    scene.elements = {text(u"value"_s, Role::Value, {0, 0, 50, 10}, black),
                      text(u"expired"_s, Role::Notice, {0, 20, 50, 10}, white), picture({0, 40, 50, 10}, 0)};
    const auto value = legibilityOf(scene, scene.elements[0]);
    QVERIFY(value);
    QVERIFY(value->reaches(black, 20.9) && !value->reaches({0x88, 0x88, 0x88}, 4.5));
    QVERIFY(!legibilityOf(scene, scene.elements[1]));
    QVERIFY(!legibilityOf(scene, scene.elements[2]));
    QCOMPARE(legibilityOf(scene).size(), 1);
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
