// SPDX-FileCopyrightText: 2026 QairoPay Pass Studio contributors
// SPDX-License-Identifier: Apache-2.0
#include "apple/back.h"

#include <QtTest/qtest.h>

using namespace Qt::StringLiterals;
using namespace qairopay;
using apple::Document;

class TestAppleBack : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void linksAreFound_data();
    void linksAreFound();
    void onlyWhatIsAskedForIsFound();
    void anchorsBecomeTheirText();
    void fieldsStandInTheirOrder();
    void longTextsAreBrokenWithinTheColumn_data();
    void longTextsAreBrokenWithinTheColumn();
    void aHostileBackIsCutShort();
    void anEmptyBackSaysSo();
    void darkChangesColoursAlone();

private:
    scene::Kit m_kit;
};

namespace {

apple::Field valued(const QString &value)
{
    return {.key = u"k"_s, .label = u"Label"_s, .value = {value}};
}

QStringList linksIn(const apple::BackText &text)
{
    QStringList links;
    for (const auto &link : text.links)
        links.append(text.text.mid(link.start, link.length));
    return links;
}

const scene::Text *textOf(const scene::Element &element)
{
    return std::get_if<scene::Text>(&element.shape);
}

} // namespace

void TestAppleBack::linksAreFound_data()
{
    QTest::addColumn<QString>("text");
    QTest::addColumn<QStringList>("links");
    QTest::newRow("nothing") << u"Breakfast from 7 to 10:30, room 1204."_s << QStringList();
    QTest::newRow("an address without the full stop")
        << u"See https://example.com/terms?a=1."_s << QStringList{u"https://example.com/terms?a=1"_s};
    QTest::newRow("www") << u"(www.example.com)"_s << QStringList{u"www.example.com"_s};
    QTest::newRow("mail") << u"desk@example.com, please"_s << QStringList{u"desk@example.com"_s};
    QTest::newRow("telephone") << u"Call +41 44 123 45 67."_s << QStringList{u"+41 44 123 45 67"_s};
    QTest::newRow("no telephone in an address")
        << u"https://example.com/0441234567"_s << QStringList{u"https://example.com/0441234567"_s};
    QTest::newRow("too few digits") << u"Code 12-34-5"_s << QStringList();
    QTest::newRow("two of them") << u"a@b.example or 044 123 45 67"_s
                                 << QStringList{u"a@b.example"_s, u"044 123 45 67"_s};
}

void TestAppleBack::linksAreFound()
{
    QFETCH(const QString, text);
    QFETCH(const QStringList, links);
    QCOMPARE(linksIn(apple::backText(valued(text), {})), links);
}

void TestAppleBack::onlyWhatIsAskedForIsFound()
{
    auto field = valued(u"desk@example.com or 044 123 45 67"_s);
    field.dataDetectorTypes = QStringList{u"PKDataDetectorTypePhoneNumber"_s};
    QCOMPARE(linksIn(apple::backText(field, {})), QStringList{u"044 123 45 67"_s});
    field.dataDetectorTypes = QStringList();
    QVERIFY(apple::backText(field, {}).links.isEmpty());
}

void TestAppleBack::anchorsBecomeTheirText()
{
    auto field = valued(u"plain"_s);
    field.attributedValue = u"<a href='https://example.com'>My account</a> <b>now</b>"_s;
    const auto text = apple::backText(field, {});
    QCOMPARE(text.text, u"My account <b>now</b>"_s);
    QCOMPARE(linksIn(text), QStringList{u"My account"_s});
}

void TestAppleBack::fieldsStandInTheirOrder()
{
    Document document;
    document.backFields = {{.key = u"b"_s, .label = u"Second letter"_s, .value = {u"2"_s}},
                           {.key = u"a"_s, .label = u"First letter"_s, .value = {u"1"_s}}};
    const auto card = apple::layoutBack(document, {}, m_kit);
    const auto *first = card.element(u"value:b:0");
    const auto *second = card.element(u"value:a:0");
    QVERIFY(first && second);
    QVERIFY(first->rect.bottom() < second->rect.top());
    QVERIFY(second->rect.bottom() < card.size.height());
    QCOMPARE(textOf(*card.element(u"label:b"))->drawn, u"Second letter"_s);
}

void TestAppleBack::longTextsAreBrokenWithinTheColumn_data()
{
    QTest::addColumn<QString>("text");
    QTest::newRow("words") << u"Show this card at the reception when you check in and again at breakfast"_s;
    QTest::newRow("one word") << u"W"_s.repeated(200);
    QTest::newRow("emoji") << u"\U0001F600"_s.repeated(60);
    QTest::newRow("links") << u"https://example.com/"_s.repeated(20);
}

void TestAppleBack::longTextsAreBrokenWithinTheColumn()
{
    QFETCH(const QString, text);
    Document document;
    document.backFields = {valued(text)};
    const auto card = apple::layoutBack(document, {}, m_kit);
    QString read;
    int lines = 0;
    for (const auto &element : card.elements)
        if (const auto *shape = textOf(element); shape && element.role == scene::Role::Value) {
            QVERIFY(element.rect.right() <= card.size.width() - 16);
            QVERIFY(!element.losses.elided);
            read += shape->drawn;
            ++lines;
        }
    QVERIFY(lines > 1);
    QCOMPARE(read.remove(u' '), QString(text).remove(u' '));
}

void TestAppleBack::aHostileBackIsCutShort()
{
    Document document;
    document.backFields = {valued(u"\n"_s.repeated(100'000)), valued(u"never seen"_s)};
    const auto card = apple::layoutBack(document, {}, m_kit);
    QVERIFY(card.size.height() < 12'000);
    QCOMPARE(card.dropped.size(), 1);
}

void TestAppleBack::anEmptyBackSaysSo()
{
    for (const auto size : {apple::TextSize::Large, apple::TextSize::Accessibility5}) {
        const auto card = apple::layoutBack({}, {.deviceWidth = 320, .textSize = size}, m_kit);
        const auto *sentence = card.element(u"nothing");
        QVERIFY(sentence);
        QVERIFY(!sentence->losses.elided);
    }
}

void TestAppleBack::darkChangesColoursAlone()
{
    Document document;
    document.backFields = {valued(u"Text with a@b.example"_s)};
    const auto light = apple::layoutBack(document, {}, m_kit);
    apple::LayoutOptions options;
    options.isDark = true;
    const auto dark = apple::layoutBack(document, options, m_kit);
    QCOMPARE(dark.size, light.size);
    QCOMPARE(dark.elements.size(), light.elements.size());
    for (qsizetype i = 0; i < light.elements.size(); ++i) {
        QCOMPARE(dark.elements[i].rect, light.elements[i].rect);
        const auto *text = textOf(light.elements[i]);
        QVERIFY(!text || text->colour != textOf(dark.elements[i])->colour);
        // Both are read easily.
        const Colour group = std::get<scene::Fill>(dark.element(u"group")->shape).colour;
        QVERIFY(!text || contrastRatio(textOf(dark.elements[i])->colour, group) >= 4.5);
        QVERIFY(!text || contrastRatio(text->colour, Colour{255, 255, 255}) >= 4.5);
    }
}

QTEST_MAIN(TestAppleBack)
#include "tst_appleback.moc"
