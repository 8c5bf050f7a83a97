// SPDX-FileCopyrightText: 2026 QairoPay Pass Studio contributors
// SPDX-License-Identifier: Apache-2.0
#include "designer/templateedits.h"
#include "support/sampletemplates.h"
#include "template/templatecodec.h"

#include <QtTest/qtest.h>

using namespace Qt::StringLiterals;
using namespace qairopay;

namespace {

/// "h" in the header, "p" primary, "s1 s2" secondary, "a" auxiliary.
PassTemplate sample()
{
    PassTemplate value;
    value.name = u"Sample"_s;
    value.fields = {test::makeField("h", "", "", FieldSlot::Header),
                    test::makeField("p", "", "", FieldSlot::Primary),
                    test::makeField("s1", "", "", FieldSlot::Secondary),
                    test::makeField("s2", "", "", FieldSlot::Secondary),
                    test::makeField("a", "", "", FieldSlot::Auxiliary)};
    value.barcode = Barcode{BarcodeFormat::Qr, u"{fields.p}:{fields.s1}"_s};
    value.studio.samples = {{{u"a@b.example"_s, {}}, {{u"p"_s, u"1"_s}}}};
    value.studio.googleRows = {{u"p"_s, u"s1"_s}, {u"a"_s}};
    return value;
}

/// "h|p|s1 s2|a|": slot by slot.
QString orderOf(const PassTemplate &value)
{
    QStringList slots_;
    for (const auto slot : allFieldSlots) {
        QStringList keys;
        for (const auto &field : value.fieldsIn(slot))
            keys.append(field.key);
        slots_.append(keys.join(u' '));
    }
    return slots_.join(u'|');
}

} // namespace

class tst_TemplateEdits : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void stepMoves_data();
    void stepMoves();
    void placeMoves_data();
    void placeMoves();
    void severalMoveTogether_data();
    void severalMoveTogether();
    void freeKeys_data();
    void freeKeys();
    void renameFollowsEverywhere();
    void removeTakesItsTraces();
    void duplicateStandsBehind();
    void editedTemplatesCanBeWritten();
};

void tst_TemplateEdits::stepMoves_data()
{
    QTest::addColumn<QString>("key");
    QTest::addColumn<int>("by");
    QTest::addColumn<QString>("order");
    QTest::newRow("within a slot, down") << u"s1"_s << 1 << u"h|p|s2 s1|a|"_s;
    QTest::newRow("within a slot, up") << u"s2"_s << -1 << u"h|p|s2 s1|a|"_s;
    QTest::newRow("into the slot before, as its last") << u"s1"_s << -1 << u"h|p s1|s2|a|"_s;
    QTest::newRow("into the slot behind, as its first") << u"p"_s << 1 << u"h||p s1 s2|a|"_s;
    QTest::newRow("into an empty slot") << u"a"_s << 1 << u"h|p|s1 s2||a"_s;
    QTest::newRow("not above the top") << u"h"_s << -1 << u"h|p|s1 s2|a|"_s;
    QTest::newRow("unknown key") << u"zz"_s << 1 << u"h|p|s1 s2|a|"_s;
}

void tst_TemplateEdits::stepMoves()
{
    QFETCH(QString, key);
    QFETCH(int, by);
    auto value = sample();
    const auto before = value;
    const auto can = canStepField(value, key, by);
    stepField(value, key, by);
    QTEST(orderOf(value), "order");
    QCOMPARE(can, value != before);
}

void tst_TemplateEdits::placeMoves_data()
{
    QTest::addColumn<QString>("key");
    QTest::addColumn<FieldSlot>("slot");
    QTest::addColumn<int>("index");
    QTest::addColumn<QString>("order");
    QTest::newRow("first of another slot") << u"a"_s << FieldSlot::Secondary << 0 << u"h|p|a s1 s2||"_s;
    QTest::newRow("between two") << u"a"_s << FieldSlot::Secondary << 1 << u"h|p|s1 a s2||"_s;
    QTest::newRow("behind the last") << u"a"_s << FieldSlot::Secondary << 9 << u"h|p|s1 s2 a||"_s;
    QTest::newRow("below zero is first") << u"s2"_s << FieldSlot::Secondary << -4 << u"h|p|s2 s1|a|"_s;
}

void tst_TemplateEdits::placeMoves()
{
    QFETCH(QString, key);
    QFETCH(FieldSlot, slot);
    QFETCH(int, index);
    auto value = sample();
    placeField(value, key, slot, index);
    QTEST(orderOf(value), "order");
}

void tst_TemplateEdits::severalMoveTogether_data()
{
    QTest::addColumn<QString>("keys");
    QTest::addColumn<QString>("act");
    QTest::addColumn<QString>("order");
    QTest::newRow("to the front of a slot") << u"a s2"_s << u"place p 0"_s << u"h|s2 a p|s1||"_s;
    QTest::newRow("into their own slot's end") << u"s1 p"_s << u"place s 9"_s << u"h||s2 p s1|a|"_s;
    QTest::newRow("one step up, past the neighbour slot") << u"s1 s2"_s << u"step -1"_s << u"h|p s1 s2||a|"_s;
    QTest::newRow("one step down, past the neighbour slot")
        << u"s1 s2"_s << u"step 1"_s << u"h|p||s1 s2 a|"_s;
    QTest::newRow("at the top nothing moves") << u"h p"_s << u"step -1"_s << u"h|p|s1 s2|a|"_s;
    QTest::newRow("to the slot behind") << u"s1 s2"_s << u"slot 1"_s << u"h|p||a s1 s2|"_s;
    QTest::newRow("to the slot before") << u"a p"_s << u"slot -1"_s << u"h p a||s1 s2||"_s;
    QTest::newRow("before the first slot") << u"h"_s << u"slot -1"_s << u"h|p|s1 s2|a|"_s;
}

void tst_TemplateEdits::severalMoveTogether()
{
    QFETCH(const QString, keys);
    QFETCH(const QString, act);
    auto value = sample();
    const auto names = keys.split(u' ');
    const auto words = act.split(u' ');
    if (words[0] == u"step") {
        stepFields(value, names, words[1].toInt());
    } else if (words[0] == u"slot") {
        moveToNextSlot(value, names, words[1].toInt());
    } else {
        const auto slot = words[1] == u"p" ? FieldSlot::Primary : FieldSlot::Secondary;
        placeFields(value, names, slot, words[2].toInt());
    }
    QTEST(orderOf(value), "order");
}

void tst_TemplateEdits::freeKeys_data()
{
    QTest::addColumn<QString>("wanted");
    QTest::addColumn<QString>("key");
    QTest::newRow("free") << u"tier"_s << u"tier"_s;
    QTest::newRow("taken") << u"p"_s << u"p_2"_s;
    QTest::newRow("no key at all") << u"<img src=x>"_s << u"field"_s;
    QTest::newRow("long and free") << QString(40, u'k') << QString(40, u'k');
}

void tst_TemplateEdits::freeKeys()
{
    QFETCH(QString, wanted);
    QTEST(freeKey(sample(), wanted), "key");
}

void tst_TemplateEdits::renameFollowsEverywhere()
{
    auto value = sample();
    renameField(value, u"p"_s, u"prime"_s);
    QCOMPARE(value.barcode->payloadTemplate, u"{fields.prime}:{fields.s1}"_s);
    QCOMPARE(value.studio.samples.first().fields.value(u"prime"_s), u"1"_s);
    QCOMPARE(value.studio.googleRows.first(), (QStringList{u"prime"_s, u"s1"_s}));

    const auto before = value;
    renameField(value, u"prime"_s, u"s1"_s);
    QCOMPARE(value, before); // taken
    renameField(value, u"prime"_s, u"Not A Key"_s);
    QCOMPARE(value, before);
}

void tst_TemplateEdits::removeTakesItsTraces()
{
    auto value = sample();
    removeField(value, u"a"_s);
    QCOMPARE(orderOf(value), u"h|p|s1 s2||"_s);
    QCOMPARE(value.studio.googleRows.size(), 1);
    removeField(value, u"p"_s);
    QVERIFY(value.studio.samples.first().fields.isEmpty());
}

void tst_TemplateEdits::duplicateStandsBehind()
{
    auto value = sample();
    QCOMPARE(duplicateField(value, u"s1"_s), u"s1_2"_s);
    QCOMPARE(orderOf(value), u"h|p|s1 s1_2 s2|a|"_s);
    QCOMPARE(duplicateField(value, u"zz"_s), QString());
}

void tst_TemplateEdits::editedTemplatesCanBeWritten()
{
    auto value = sample();
    addField(value, FieldSlot::Back);
    duplicateField(value, u"p"_s);
    stepField(value, u"s2"_s, -1);
    renameField(value, u"a"_s, u"aa"_s);
    const auto read = templateFromFile(templateToFile(value));
    QVERIFY2(read.has_value(), read ? "" : qPrintable(read.error().text()));
    QCOMPARE(*read, value);
}

QTEST_GUILESS_MAIN(tst_TemplateEdits)
#include "tst_templateedits.moc"
