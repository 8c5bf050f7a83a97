// SPDX-FileCopyrightText: 2026 QairoPay Pass Studio contributors
// SPDX-License-Identifier: Apache-2.0
#include "scene/advances.h"
#include "scene/fallbackfonts.h"
#include "scene/fonts.h"

#include <QtTest/qtest.h>

using namespace Qt::StringLiterals;
using namespace qairopay;
using scene::Family;
using scene::FontSpec;

class TestFonts : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void everyTypefaceIsEmbedded();
    void widthIsThatOfTheShapedText_data();
    void widthIsThatOfTheShapedText();
    void widthGrowsWithTheSize();
    void whichCharactersPhotographsShow();
    void elided_data();
    void elided();
    void otherScriptsHaveTheirFonts_data();
    void otherScriptsHaveTheirFonts();

private:
    scene::Fonts m_fonts;
};

void TestFonts::everyTypefaceIsEmbedded()
{
    QVERIFY(m_fonts.isComplete());
}

void TestFonts::widthIsThatOfTheShapedText_data()
{
    QTest::addColumn<QString>("text");
    QTest::newRow("empty") << QString();
    QTest::newRow("plain") << u"Hello, world"_s;
    QTest::newRow("accents") << u"Žluťoučký kůň"_s;
    QTest::newRow("Greek and Cyrillic") << u"Αθήνα Москва"_s;
    QTest::newRow("combining marks") << u"e\u0301"_s;
    QTest::newRow("Arabic") << u"مرحبا"_s;
    QTest::newRow("emoji") << u"😀"_s;
}

void TestFonts::widthIsThatOfTheShapedText()
{
    QFETCH(const QString, text);
    for (const auto family : {Family::Inter, Family::Roboto, Family::Mono}) {
        const FontSpec font{family, 20, 400, 0};
        const auto &shaped = m_fonts.shaped(font, text);
        QVERIFY(std::abs(shaped.width - m_fonts.width(font, text)) < 0.001);
        QCOMPARE(shaped.width > 0, !text.isEmpty());
    }
}

void TestFonts::widthGrowsWithTheSize()
{
    double last = 0;
    for (double size = 8; size < 64; size += 0.5) {
        const double width = m_fonts.width({Family::Roboto, size, 400, 0}, u"Width"_s);
        QVERIFY(width > last);
        last = width;
    }
    const FontSpec tracked{Family::Roboto, 10, 400, 1};
    QCOMPARE(m_fonts.width(tracked, u"abc"_s), m_fonts.width({Family::Roboto, 10, 400, 0}, u"abc"_s) + 3);
}

void TestFonts::whichCharactersPhotographsShow()
{
    for (const QChar shown : u"Aq0 /é"_s)
        QVERIFY2(scene::isFitted(shown.unicode()), qPrintable(QString(shown)));
    for (const QChar other : u"Ж(€%أ"_s)
        QVERIFY2(!scene::isFitted(other.unicode()), qPrintable(QString(other)));
}

void TestFonts::elided_data()
{
    QTest::addColumn<QString>("text");
    QTest::addColumn<double>("width");
    QTest::addColumn<QString>("drawn");
    QTest::newRow("fits") << u"Hi"_s << 100.0 << u"Hi"_s;
    QTest::newRow("room for a few") << u"POLICYHOLDER"_s << 90.0 << u"POLICY…"_s;
    QTest::newRow("no space before the dots") << u"AB CDEFGHIJ"_s << 50.0 << u"AB…"_s;
    QTest::newRow("no room at all") << u"Hello"_s << 0.0 << u"…"_s;
    QTest::newRow("empty") << QString() << 0.0 << QString();
}

void TestFonts::elided()
{
    QFETCH(const QString, text);
    QFETCH(const double, width);
    QFETCH(const QString, drawn);
    const FontSpec font{Family::Roboto, 20, 400, 0};
    QCOMPARE(m_fonts.elided(font, text, width), drawn);
}

void TestFonts::otherScriptsHaveTheirFonts_data()
{
    QTest::addColumn<QString>("text");
    QTest::addColumn<QString>("family");
    QTest::newRow("Arabic") << u"مرحبا"_s << u"Vazirmatn"_s;
    QTest::newRow("Japanese") << u"日本語"_s << u"BIZ UDPGothic"_s;
    QTest::newRow("Korean") << u"한국어"_s << u"WenQuanYi Micro Hei"_s;
    QTest::newRow("Chinese") << u"这"_s << u"WenQuanYi Micro Hei"_s;
}

/// The packages of the "runtime" group bring them.
void TestFonts::otherScriptsHaveTheirFonts()
{
    QFETCH(const QString, text);
    QFETCH(const QString, family);
    scene::nameFallbackFonts();
    for (const auto embedded : {Family::Inter, Family::Roboto, Family::Mono}) {
        const scene::Fonts fresh; // nothing shaped before they were named
        const auto &shaped = fresh.shaped({embedded, 20, 400, 0}, text);
        QCOMPARE(shaped.runs.size(), 1);
        QCOMPARE(shaped.runs.first().rawFont().familyName(), family);
    }
}

QTEST_MAIN(TestFonts)
#include "tst_fonts.moc"
