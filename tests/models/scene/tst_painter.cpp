// SPDX-FileCopyrightText: 2026 QairoPay Pass Studio contributors
// SPDX-License-Identifier: Apache-2.0
#include "scene/composer.h"
#include "scene/painter.h"

#include <QtGui/qpainter.h>
#include <QtTest/qtest.h>

using namespace Qt::StringLiterals;
using namespace qairopay;
using namespace qairopay::scene;

namespace {

constexpr Colour grey{0x80, 0x80, 0x80};
constexpr Colour red{255, 0, 0};

QImage filled(int width, int height, Qt::GlobalColor colour)
{
    QImage image(width, height, QImage::Format_RGB32);
    image.fill(colour);
    return image;
}

} // namespace

class TestPainter : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void cornersAreTransparent();
    void picturesAreClippedToTheOutline();
    void modulesLeaveNoSeams_data();
    void modulesLeaveNoSeams();
    void aCircleHasNoSeam_data();
    void aCircleHasNoSeam();
    void aFillFades();
    void bothWaysOfShapingAgree();
    void keptPicturesAreTheSame_data();
    void keptPicturesAreTheSame();
    void croppingKeepsTheMiddle();
    void hitTesting();
    void aBlurKeepsAPlainImagePlain();

private:
    Composer composer(QSizeF size = {100, 100})
    {
        Composer composer(size, grey, m_kit);
        composer.setOutline(Outline::rounded(size, 10));
        return composer;
    }

    QImage render(Composer &composer, double scale = 1)
    {
        return scene::render(composer.scene(), scale, m_kit.fonts);
    }

    Kit m_kit;
};

void TestPainter::cornersAreTransparent()
{
    auto card = composer();
    const QImage image = render(card, 2);
    QCOMPARE(image.size(), QSize(200, 200));
    QCOMPARE(image.pixelColor(0, 0).alpha(), 0);
    QCOMPARE(image.pixelColor(100, 0), QColor(0x80, 0x80, 0x80));
}

void TestPainter::picturesAreClippedToTheOutline()
{
    auto card = composer();
    card.addCropped(u"strip"_s, Role::Image, ImageSlot::Strip, filled(10, 10, Qt::blue), {0, 0, 100, 100});
    const QImage image = render(card);
    QCOMPARE(image.pixelColor(0, 0).alpha(), 0);
    QCOMPARE(image.pixelColor(50, 50), QColor(Qt::blue));
}

void TestPainter::modulesLeaveNoSeams_data()
{
    QTest::addColumn<double>("scale");
    for (const double scale : {0.5, 1.0, 1.37, 2.0, 3.2591})
        QTest::addRow("scale %g", scale) << scale;
}

void TestPainter::modulesLeaveNoSeams()
{
    QFETCH(const double, scale);
    auto card = composer();
    Symbol solid{7, 7, 1, {}};
    for (int row = 0; row < 7; ++row)
        solid.runs.append({row, 0, 7});
    card.addModules(u"barcode"_s, solid, {20.3, 20.7, 55.1, 55.1});
    const QImage image = render(card, scale);
    const QRect inside =
        QRectF(20.3 * scale, 20.7 * scale, 55.1 * scale, 55.1 * scale).toAlignedRect().adjusted(1, 1, -1, -1);
    for (int y = inside.top(); y <= inside.bottom(); ++y) {
        for (int x = inside.left(); x <= inside.right(); ++x)
            QCOMPARE(image.pixelColor(x, y), QColor(Qt::black));
    }
}

void TestPainter::aCircleHasNoSeam_data()
{
    QTest::addColumn<double>("scale");
    for (const double scale : {0.5, 0.97, 1.0, 1.25, 2.0, 3.0})
        QTest::addRow("%.2f", scale) << scale;
}

void TestPainter::aCircleHasNoSeam()
{
    QFETCH(const double, scale);
    auto card = composer();
    card.addRoundedFill(u"logo"_s, Role::Logo, {34, 16, 32, 32}, 16, red);
    const auto image = render(card, scale);
    const int middle = image.width() / 2;
    for (int y = qCeil(17 * scale); y < qFloor(47 * scale); ++y)
        QVERIFY2(image.pixelColor(middle, y) == QColor(Qt::red), qPrintable(u"row %1"_s.arg(y)));
}

void TestPainter::aFillFades()
{
    auto card = composer();
    QPainterPath path;
    path.addRect(0, 0, 100, 100);
    card.addFill(u"sheen"_s, Role::Decoration, {0, 0, 100, 100}, {path, red, 1, 0});
    const QImage image = render(card);
    QVERIFY(image.pixelColor(50, 1).red() > 240);
    QVERIFY(image.pixelColor(50, 98).red() < 0x88);
}

void TestPainter::bothWaysOfShapingAgree()
{
    auto card = composer();
    card.addCropped(u"strip"_s, Role::Image, ImageSlot::Strip, filled(10, 10, Qt::blue), {0, 0, 100, 50});
    card.addRect(u"divider"_s, {0, 60, 100, 1}, red, 0.5, 0.5);
    const QImage cutOut = render(card, 2);
    QImage clipped(cutOut.size(), QImage::Format_ARGB32_Premultiplied);
    clipped.fill(Qt::transparent);
    QPainter painter(&clipped);
    painter.scale(2, 2);
    paint(painter, card.scene(), m_kit.fonts);
    painter.end();
    for (int y = 0; y < cutOut.height(); ++y) {
        for (int x = 0; x < cutOut.width(); ++x) {
            const QColor one = cutOut.pixelColor(x, y);
            const QColor other = clipped.pixelColor(x, y);
            QVERIFY(std::abs(one.alpha() - other.alpha()) < 70);
            QVERIFY(std::abs(one.blue() * one.alpha() - other.blue() * other.alpha()) < 70 * 255);
        }
    }
}

void TestPainter::keptPicturesAreTheSame_data()
{
    QTest::addColumn<double>("scale");
    for (const double scale : {1.0, 1.37, 2.0})
        QTest::addRow("scale %g", scale) << scale;
}

/// What is kept of a picture is what would have been painted, from its own pixels, at its own place.
void TestPainter::keptPicturesAreTheSame()
{
    QFETCH(const double, scale);
    QImage grain(90, 60, QImage::Format_RGB32);
    for (int y = 0; y < grain.height(); ++y) {
        for (int x = 0; x < grain.width(); ++x)
            grain.setPixelColor(x, y, QColor((x * 29 + y * 5) % 256, (x * y) % 256, (y * 31) % 256));
    }
    auto card = composer();
    card.addCropped(u"strip"_s, Role::Image, ImageSlot::Strip, grain, {0, 0, 100, 50});
    card.addCropped(u"thumbnail"_s, Role::Image, ImageSlot::Thumbnail, grain, {10.4, 60.6, 30, 30});
    PictureCache pictures;
    const QImage painted = render(card, scale);
    QImage kept;
    for (int turn = 0; turn < 2; ++turn) {
        kept = scene::render(card.scene(), scale, m_kit.fonts, &pictures);
        QCOMPARE(kept.size(), painted.size());
        for (int y = 0; y < kept.height(); ++y) {
            for (int x = 0; x < kept.width(); ++x) {
                const QColor one = kept.pixelColor(x, y);
                const QColor other = painted.pixelColor(x, y);
                QVERIFY2(std::abs(one.red() - other.red()) <= 2 && std::abs(one.alpha() - other.alpha()) <= 2,
                         qPrintable(u"%1, %2"_s.arg(x).arg(y)));
            }
        }
    }
    grain.fill(Qt::red);
    auto other = composer();
    other.addCropped(u"strip"_s, Role::Image, ImageSlot::Strip, grain, {0, 0, 100, 50});
    const QImage changed = scene::render(other.scene(), scale, m_kit.fonts, &pictures);
    QCOMPARE(changed.pixelColor(changed.width() / 2, changed.height() / 4), QColor(Qt::red));
}

void TestPainter::croppingKeepsTheMiddle()
{
    auto card = composer();
    card.addCropped(u"a"_s, Role::Image, ImageSlot::Strip, filled(300, 100, Qt::blue), {0, 0, 100, 100});
    const auto &element = *card.scene().element(u"a");
    QVERIFY(element.losses.cropped);
    QCOMPARE(std::get<Picture>(element.shape).source, QRectF(100, 0, 100, 100));
    const QRectF fitted =
        card.addFitted(u"b"_s, Role::Logo, ImageSlot::Logo, filled(300, 100, Qt::blue), {10, 10, 60, 60});
    QCOMPARE(fitted, QRectF(10, 30, 60, 20));
}

void TestPainter::hitTesting()
{
    auto card = composer();
    card.addRoundedFill(u"plate"_s, Role::Decoration, {0, 0, 100, 100}, 4, red);
    Line line;
    line.id = u"value:a"_s;
    line.text = u"Hello"_s;
    line.fieldKey = u"a"_s;
    card.addLine(line, {10, 80}, 50, Align::Left);
    QCOMPARE(card.scene().elementAt({15, 48})->fieldKey, u"a"_s);
    QVERIFY(!card.scene().elementAt({95, 95}));
    // Under everything else, where there is one to point at.
    card.scene().elements.prepend({.id = u"card"_s, .role = Role::Background, .rect = {0, 0, 100, 100}});
    QCOMPARE(card.scene().elementAt({95, 95})->id, u"card"_s);
    QCOMPARE(card.scene().elementAt({15, 48})->fieldKey, u"a"_s);
}

void TestPainter::aBlurKeepsAPlainImagePlain()
{
    const QImage blurred = blur(filled(200, 300, Qt::blue));
    QCOMPARE(blurred.pixelColor(0, 0), QColor(Qt::blue));
    QCOMPARE(blurred.pixelColor(90, 100), QColor(Qt::blue));
    QVERIFY(m_kit.blurred({}).isNull());
}

QTEST_MAIN(TestPainter)
#include "tst_painter.moc"
