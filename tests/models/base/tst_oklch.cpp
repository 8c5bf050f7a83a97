// SPDX-FileCopyrightText: 2026 QairoPay Pass Studio contributors
// SPDX-License-Identifier: Apache-2.0
#include "base/colourvision.h"
#include "base/oklch.h"

#include <QtTest/qtest.h>

#include <cmath>
#include <numbers>

using namespace Qt::StringLiterals;
using namespace qairopay;

namespace {

Colour hex(const char *text)
{
    return Colour::fromHex(QString::fromLatin1(text)).value();
}

double degrees(double radians)
{
    const double d = radians * 180 / std::numbers::pi;
    return d < 0 ? d + 360 : d;
}

} // namespace

/// Colours as they look: hue kept while lightness moves, and what others see of them.
class tst_Oklch : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void knownColours_data();
    void knownColours();
    void everyGreyAndColourComesBack();
    void tooColourfulKeepsHueAndLightness();
    void theNearestPasses_data();
    void theNearestPasses();
    void someGroundsLeaveNothing();
    void whatOthersSee_data();
    void whatOthersSee();
};

void tst_Oklch::knownColours_data()
{
    QTest::addColumn<Colour>("colour");
    QTest::addColumn<double>("lightness");
    QTest::addColumn<double>("chroma");
    QTest::addColumn<double>("hue"); // degrees; CSS Color 4 gives these
    QTest::newRow("white") << hex("#FFFFFF") << 1.0 << 0.0 << -1.0;
    QTest::newRow("black") << hex("#000000") << 0.0 << 0.0 << -1.0;
    QTest::newRow("red") << hex("#FF0000") << 0.628 << 0.2577 << 29.23;
    QTest::newRow("green") << hex("#008000") << 0.5198 << 0.1769 << 142.5;
    QTest::newRow("blue") << hex("#0000FF") << 0.452 << 0.3132 << 264.05;
}

void tst_Oklch::knownColours()
{
    QFETCH(const Colour, colour);
    QFETCH(const double, lightness);
    QFETCH(const double, chroma);
    QFETCH(const double, hue);
    const auto seen = toOklch(colour);
    QVERIFY2(std::abs(seen.lightness - lightness) < 0.001, qPrintable(QString::number(seen.lightness)));
    QVERIFY2(std::abs(seen.chroma - chroma) < 0.001, qPrintable(QString::number(seen.chroma)));
    if (hue >= 0)
        QVERIFY2(std::abs(degrees(seen.hue) - hue) < 0.1, qPrintable(QString::number(degrees(seen.hue))));
}

void tst_Oklch::everyGreyAndColourComesBack()
{
    for (int r = 0; r < 256; r += 15) {
        for (int g = 0; g < 256; g += 15) {
            for (int b = 0; b < 256; b += 15) {
                const Colour colour{quint8(r), quint8(g), quint8(b)};
                const auto back = fromOklch(toOklch(colour));
                QVERIFY2(std::abs(back.red - r) <= 1 && std::abs(back.green - g) <= 1 &&
                             std::abs(back.blue - b) <= 1,
                         qPrintable(colour.toHex() + u' ' + back.toHex()));
            }
        }
    }
}

void tst_Oklch::tooColourfulKeepsHueAndLightness()
{
    const auto mapped = toOklch(fromOklch({.lightness = 0.7, .chroma = 0.4, .hue = 2.5}));
    QVERIFY(std::abs(mapped.lightness - 0.7) < 0.01);
    QVERIFY(std::abs(mapped.hue - 2.5) < 0.03);
    QVERIFY(mapped.chroma < 0.4 && mapped.chroma > 0.1);
}

void tst_Oklch::theNearestPasses_data()
{
    QTest::addColumn<Colour>("wanted");
    QTest::addColumn<QList<Colour>>("grounds");
    QTest::addColumn<double>("ratio");
    QTest::addColumn<bool>("isLighter");
    QTest::newRow("passes already") << hex("#FFFFFF") << QList{hex("#000000")} << 4.5 << false;
    QTest::newRow("a pale text on white gets darker")
        << hex("#8AB4F8") << QList{hex("#FFFFFF")} << 4.5 << false;
    QTest::newRow("a dark text on navy gets lighter")
        << hex("#3A5FCD") << QList{hex("#0B1F4B")} << 4.5 << true;
    QTest::newRow("grey stays grey") << hex("#777777") << QList{hex("#808080")} << 4.5 << false;
    QTest::newRow("two grounds at once")
        << hex("#C0392B") << QList{hex("#FFFFFF"), hex("#F2D7D5")} << 4.5 << false;
    QTest::newRow("as much as can be asked") << hex("#1F7A5A") << QList{hex("#FFFFFF")} << 20.0 << false;
}

void tst_Oklch::theNearestPasses()
{
    QFETCH(const Colour, wanted);
    QFETCH(const QList<Colour>, grounds);
    QFETCH(const double, ratio);
    QFETCH(const bool, isLighter);
    const auto found = nearestPassing(wanted, grounds, ratio);
    QVERIFY(found);
    for (const auto ground : grounds)
        QVERIFY2(contrastRatio(*found, ground) >= ratio, qPrintable(found->toHex()));
    const auto before = toOklch(wanted);
    const auto after = toOklch(*found);
    if (after.lightness > 0.2 && after.chroma > 0.03) // eight bits leave no hue to near black
        QVERIFY2(std::abs(std::remainder(after.hue - before.hue, 2 * std::numbers::pi)) < 0.06,
                 qPrintable(found->toHex()));
    if (*found == wanted)
        return;
    QCOMPARE(after.lightness > before.lightness, isLighter);
    // Nearest: a step back towards what was wanted fails.
    auto back = after;
    back.lightness += (isLighter ? -2.5 : 2.5) / 256;
    back.chroma = before.chroma;
    const auto nearer = fromOklch(back);
    QVERIFY(
        std::ranges::any_of(grounds, [&](Colour ground) { return contrastRatio(nearer, ground) < ratio; }));
}

void tst_Oklch::someGroundsLeaveNothing()
{
    QVERIFY(!nearestPassing(hex("#FF0000"), {hex("#777777")}, 7));
    QVERIFY(!nearestPassing(hex("#FF0000"), {hex("#000000"), hex("#FFFFFF")}, 4.6));
}

void tst_Oklch::whatOthersSee_data()
{
    QTest::addColumn<ColourVision>("vision");
    QTest::addColumn<Colour>("one");
    QTest::addColumn<Colour>("other");
    QTest::addColumn<bool>("isAlike"); // for that vision; for the usual one they differ
    using enum ColourVision;
    QTest::newRow("red and green without M cones")
        << Deuteranopia << hex("#A66A00") << hex("#808000") << true;
    QTest::newRow("red and black without L cones") << Protanopia << hex("#500000") << hex("#1E1A00") << true;
    QTest::newRow("blue and green without S cones") << Tritanopia << hex("#0A8A8A") << hex("#0A8A6E") << true;
    QTest::newRow("red and blue without S cones") << Tritanopia << hex("#C00000") << hex("#0000C0") << false;
    QTest::newRow("two colours of one luminance without cones")
        << Achromatopsia << hex("#FF0000") << hex("#7F7F7F") << true;
    QTest::newRow("blue and yellow without M cones")
        << Deuteranopia << hex("#0000C0") << hex("#C0C000") << false;
}

void tst_Oklch::whatOthersSee()
{
    QFETCH(const ColourVision, vision);
    QFETCH(const Colour, one);
    QFETCH(const Colour, other);
    QFETCH(const bool, isAlike);
    const auto usual = lookDistance(one, other);
    const auto seen = lookDistance(seenWith(vision, one), seenWith(vision, other));
    QVERIFY2(isAlike ? seen < usual * 0.6 : seen > 0.2, qPrintable(u"%1 of %2"_s.arg(seen).arg(usual)));
    QCOMPARE(seenWith(ColourVision::Usual, one), one);
    for (const auto any : allColourVisions) { // greys are grey to everybody
        const auto grey = seenWith(any, {128, 128, 128});
        QVERIFY(std::abs(grey.red - 128) <= 1 && std::abs(grey.green - 128) <= 1 &&
                std::abs(grey.blue - 128) <= 1);
    }
}

QTEST_GUILESS_MAIN(tst_Oklch)
#include "tst_oklch.moc"
