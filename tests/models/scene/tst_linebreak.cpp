// SPDX-FileCopyrightText: 2026 QairoPay Pass Studio contributors
// SPDX-License-Identifier: Apache-2.0
#include "scene/linebreak.h"

#include <QtTest/qtest.h>

using namespace Qt::StringLiterals;
using namespace qairopay;

class TestLineBreak : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void linesHoldTheWholeText_data();
    void linesHoldTheWholeText();
    void wordsStayWhole();
    void linesAreCounted();
    void charactersWithoutWidthEndALine();

private:
    [[nodiscard]] QStringList broken(const QString &text, scene::LineLimits limits) const
    {
        QStringList lines;
        for (const auto &line : scene::brokenLines(text, m_font, m_fonts, limits))
            lines.append(text.mid(line.start, line.length));
        return lines;
    }

    scene::FontSpec m_font{scene::Family::Inter, 17, 400, 0};
    scene::Fonts m_fonts;
};

void TestLineBreak::linesHoldTheWholeText_data()
{
    QTest::addColumn<QString>("text");
    QTest::newRow("nothing") << QString();
    QTest::newRow("words") << u"Show this card at the reception when you check in, and again at breakfast"_s;
    QTest::newRow("one long word") << u"W"_s.repeated(300);
    QTest::newRow("Chinese, which has no spaces")
        << u"请在办理入住手续时出示此卡并在早餐时再次出示"_s.repeated(4);
    QTest::newRow("Thai") << u"โปรดแสดงบัตรนี้ที่แผนกต้อนรับเมื่อคุณเช็คอินและอีกครั้งเมื่อรับประทานอาหารเช้า"_s;
    QTest::newRow("emoji of several characters") << u"👨‍👩‍👧‍👦"_s.repeated(40);
    QTest::newRow("lines of its own") << u"first\n\n  third  \n"_s;
}

void TestLineBreak::linesHoldTheWholeText()
{
    QFETCH(const QString, text);
    const auto lines = broken(text, {200, 1000});
    for (const auto &line : lines)
        QVERIFY2(m_fonts.width(m_font, line) <= 200, qPrintable(line));
    static const QRegularExpression spaces(u"\\s"_s);
    QCOMPARE(lines.join(QString()).remove(spaces), QString(text).remove(spaces));
}

void TestLineBreak::wordsStayWhole()
{
    const QString text = u"Breakfast is served until half past ten"_s;
    const auto words = text.split(u' ');
    for (const auto &line : broken(text, {120, 100}))
        for (const auto &word : line.split(u' '))
            QVERIFY2(words.contains(word), qPrintable(word));
}

void TestLineBreak::linesAreCounted()
{
    QCOMPARE(broken(u"a\nb\nc"_s, {100, 2}), (QStringList{u"a"_s, u"b"_s}));
    QCOMPARE(broken(u"W"_s.repeated(1000), {100, 3}).size(), 3);
}

void TestLineBreak::charactersWithoutWidthEndALine()
{
    const auto lines = broken(QString(QChar(0x200B)).repeated(5000), {100, 500});
    QVERIFY(lines.size() > 5);
    for (const auto &line : lines)
        QVERIFY(line.size() <= 200);
}

QTEST_MAIN(TestLineBreak)
#include "tst_linebreak.moc"
