// SPDX-FileCopyrightText: 2026 QairoPay Pass Studio contributors
// SPDX-License-Identifier: Apache-2.0
#include "artwork/palette.h"
#include "base/oklch.h"

#include <QtGui/qpainter.h>
#include <QtTest/qtest.h>

using namespace Qt::StringLiterals;
using namespace qairopay;

namespace {

QImage striped(const QList<std::pair<QColor, int>> &stripes)
{
    int width = 0;
    for (const auto &[colour, share] : stripes)
        width += share;
    QImage image(width, 100, QImage::Format_ARGB32);
    image.fill(Qt::transparent);
    QPainter painter(&image);
    int x = 0;
    for (const auto &[colour, share] : stripes) {
        painter.fillRect(x, 0, share, 100, colour);
        x += share;
    }
    return image;
}

} // namespace

/// The colours a logo has.
class tst_Palette : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void coloursComeByWhatTheyCover_data();
    void coloursComeByWhatTheyCover();
    void aFadeIsAFewColours();
};

void tst_Palette::coloursComeByWhatTheyCover_data()
{
    QTest::addColumn<QImage>("picture");
    QTest::addColumn<QString>("colours");
    const QColor green(0x1F, 0x7A, 0x5A);
    const QColor red(0xC0, 0x10, 0x20);
    QTest::newRow("no picture") << QImage() << QString();
    QTest::newRow("nothing but clear pixels") << striped({{QColor(0, 0, 0, 0), 100}}) << QString();
    QTest::newRow("one colour") << striped({{green, 100}}) << u"#1F7A5A"_s;
    QTest::newRow("the larger one first") << striped({{red, 30}, {green, 70}}) << u"#1F7A5A #C01020"_s;
    QTest::newRow("clear pixels do not count")
        << striped({{QColor(255, 255, 255, 10), 400}, {red, 100}}) << u"#C01020"_s;
    QTest::newRow("what cannot be told apart is one")
        << striped({{green, 60}, {QColor(0x20, 0x7C, 0x5C), 40}}) << u"#1F7A5A"_s;
    QTest::newRow("a hair's breadth is none") << striped({{green, 1000}, {red, 3}}) << u"#1F7A5A"_s;
}

void tst_Palette::coloursComeByWhatTheyCover()
{
    QFETCH(const QImage, picture);
    QStringList colours;
    for (const auto colour : artwork::paletteOf(picture))
        colours.append(colour.toHex());
    QTEST(colours.join(u' '), "colours");
}

void tst_Palette::aFadeIsAFewColours()
{
    QImage fade(256, 8, QImage::Format_RGB32);
    for (int x = 0; x < 256; ++x) {
        for (int y = 0; y < 8; ++y)
            fade.setPixel(x, y, qRgb(x, 80, 255 - x));
    }
    const auto palette = artwork::paletteOf(fade, 5);
    QCOMPARE_GE(palette.size(), 2);
    QCOMPARE_LE(palette.size(), 5);
    for (qsizetype i = 1; i < palette.size(); ++i)
        QVERIFY(lookDistance(palette[0], palette[i]) > 0.05);
}

QTEST_GUILESS_MAIN(tst_Palette)
#include "tst_palette.moc"
