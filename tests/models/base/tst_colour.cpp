// SPDX-FileCopyrightText: 2026 QairoPay Pass Studio contributors
// SPDX-License-Identifier: Apache-2.0
#include "base/colour.h"

#include <QtTest/qtest.h>

using namespace Qt::StringLiterals;
using namespace qairopay;

class TestColour : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void css_data();
    void css();
    void hexIsStrict();
    void contrast_data();
    void contrast();
    void lightComesBack();
    void lightIsCutOff_data();
    void lightIsCutOff();
};

void TestColour::css_data()
{
    QTest::addColumn<QString>("text");
    QTest::addColumn<QString>("hex"); // empty: refused

    QTest::newRow("hex") << u"#1f7a5A"_s << u"#1F7A5A"_s;
    QTest::newRow("short hex") << u"#fa0"_s << u"#FFAA00"_s;
    QTest::newRow("rgb") << u"rgb(31, 122, 90)"_s << u"#1F7A5A"_s;
    QTest::newRow("rgb without spaces") << u"rgb(0,0,255)"_s << u"#0000FF"_s;
    QTest::newRow("rgb over the range") << u"rgb(256, 0, 0)"_s << QString();
    QTest::newRow("dashes for commas") << u"rgb(255-255-255)"_s << QString();
    QTest::newRow("alpha") << u"rgba(1, 2, 3, 0.5)"_s << QString();
    QTest::newRow("name") << u"red"_s << QString();
    QTest::newRow("not hex") << u"#12345G"_s << QString();
    QTest::newRow("a sign is no digit") << u"#+1+2+3"_s << QString();
    QTest::newRow("empty") << QString() << QString();
}

void TestColour::css()
{
    QFETCH(const QString, text);
    QFETCH(const QString, hex);
    const auto colour = Colour::fromCss(text);
    QCOMPARE(colour ? colour->toHex() : QString(), hex);
    if (colour)
        QCOMPARE(Colour::fromCss(colour->toRgb()), colour);
}

void TestColour::hexIsStrict()
{
    QVERIFY(!Colour::fromHex(u"#fa0"));
    QVERIFY(!Colour::fromHex(u"1F7A5A"));
    QVERIFY(!Colour::fromHex(u" #1F7A5A"));
    QVERIFY(Colour::fromHex(u"#1F7A5A"));
}

void TestColour::contrast_data()
{
    QTest::addColumn<QString>("a");
    QTest::addColumn<QString>("b");
    QTest::addColumn<double>("ratio");

    // Reference values of WCAG's own formula.
    QTest::newRow("black on white") << u"#000000"_s << u"#FFFFFF"_s << 21.0;
    QTest::newRow("same") << u"#1F7A5A"_s << u"#1F7A5A"_s << 1.0;
    QTest::newRow("grey at the AA limit") << u"#767676"_s << u"#FFFFFF"_s << 4.54;
    QTest::newRow("red on white") << u"#FF0000"_s << u"#FFFFFF"_s << 4.0;
}

void TestColour::contrast()
{
    QFETCH(const QString, a);
    QFETCH(const QString, b);
    QFETCH(const double, ratio);
    const auto first = *Colour::fromHex(a);
    const auto second = *Colour::fromHex(b);
    QVERIFY(std::abs(contrastRatio(first, second) - ratio) < 0.01);
    QCOMPARE(contrastRatio(first, second), contrastRatio(second, first));
}

void TestColour::lightComesBack()
{
    QCOMPARE(linear(0), 0.0);
    QCOMPARE(linear(255), 1.0);
    QVERIFY(std::abs(linear(128) - 0.21586) < 0.00001); // half as much of the channel, a fifth of the light
    for (int channel = 0; channel < 256; ++channel)
        QCOMPARE(int(fromLinear(linear(quint8(channel)))), channel);
}

void TestColour::lightIsCutOff_data()
{
    QTest::addColumn<double>("light");
    QTest::addColumn<int>("channel");
    QTest::newRow("less than none") << -0.5 << 0;
    QTest::newRow("none") << 0.0 << 0;
    QTest::newRow("half") << 0.5 << 188;
    QTest::newRow("all") << 1.0 << 255;
    QTest::newRow("more than all") << 1.5 << 255;
}

void TestColour::lightIsCutOff()
{
    QFETCH(const double, light);
    QFETCH(const int, channel);
    QCOMPARE(int(fromLinear(light)), channel);
}

QTEST_GUILESS_MAIN(TestColour)
#include "tst_colour.moc"
