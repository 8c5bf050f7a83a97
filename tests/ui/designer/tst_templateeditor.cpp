// SPDX-FileCopyrightText: 2026 QairoPay Pass Studio contributors
// SPDX-License-Identifier: Apache-2.0
#include "designer/fieldeditor.h"
#include "designer/newfield.h"
#include "designer/templateeditor.h"

#include <QtTest/qsignalspy.h>
#include <QtTest/qtest.h>

using namespace Qt::StringLiterals;
using namespace qairopay;

namespace {

PassTemplate sample()
{
    PassTemplate value;
    value.name = u"Sample"_s;
    Field field;
    field.key = u"tier"_s;
    field.label = u"Tier"_s;
    field.value = u"Gold"_s;
    field.slot = FieldSlot::Primary;
    value.fields = {field};
    return value;
}

/// Three of them.
void makeSteps(TemplateEditor &editor)
{
    editor.setName(u"Second"_s);
    editor.setKind(int(PassKind::Coupon));
    editor.setNotes(u"Noted"_s);
}

} // namespace

class tst_TemplateEditor : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void typingIsOneStep();
    void typingElsewhereIsAnother();
    void goingAwayEndsAStep();
    void typedAndTakenBackIsNoStep();
    void undoSaysWhatItUndoes();
    void stepsHaveNames();
    void goesToAnyStepAtOnce_data();
    void goesToAnyStepAtOnce();
    void goesNowhereElse_data();
    void goesNowhereElse();
    void anEditLeavesTheStepsAhead();
    void selectionGoesAlongOverSeveralSteps();
    void theSelectedFieldIsKnownByItsKey_data();
    void theSelectedFieldIsKnownByItsKey();
    void selectionFollowsARename();
    void aRenameIsNoDetour();
    void selectionLeavesARemovedField();
    void openForgetsTheHistory();
    void aThousandStepsAreKept();
    void severalFieldsAreSelected_data();
    void severalFieldsAreSelected();
    void goneFieldsAreNotSelected();
    void wrongKeysAreRefused_data();
    void wrongKeysAreRefused();
    void theKeyOfANewFieldFollowsItsLabel();
    void keysAreMadeOfLabels_data();
    void keysAreMadeOfLabels();
    void aKeyThatOthersKnowStays_data();
    void aKeyThatOthersKnowStays();
    void aNewFieldIsLabelledByItsKey();
    void whatIsTypedTakesTheSamplesPlace();
    void theSampleFollowsTheType();
};

namespace {

/// Puts a new field on the desk and selects it.
void addField(TemplateEditor &editor)
{
    QString key;
    editor.edit(u"Add"_s, {}, [&](PassTemplate &value) { key = NewField::add(value, FieldSlot::Back); });
    editor.selectField(key);
}

} // namespace

void tst_TemplateEditor::typingIsOneStep()
{
    TemplateEditor editor;
    editor.open(sample());
    for (const auto *text : {"S", "Su", "Sun"})
        editor.setName(QString::fromLatin1(text));
    QCOMPARE(editor.name(), u"Sun"_s);
    editor.undo();
    QCOMPARE(editor.name(), u"Sample"_s);
    QVERIFY(!editor.canUndo());
    editor.redo();
    QCOMPARE(editor.name(), u"Sun"_s);
}

void tst_TemplateEditor::typingElsewhereIsAnother()
{
    TemplateEditor editor;
    editor.open(sample());
    editor.setName(u"A"_s);
    editor.setNotes(u"n"_s);
    editor.setName(u"AB"_s);
    editor.undo();
    QCOMPARE(editor.name(), u"A"_s);
    editor.undo();
    QVERIFY(editor.notes().isEmpty());
    QCOMPARE(editor.name(), u"A"_s);
}

void tst_TemplateEditor::goingAwayEndsAStep()
{
    TemplateEditor editor;
    editor.open(sample());
    editor.setName(u"A"_s);
    editor.select(u"brand"_s);
    editor.select(u"template"_s);
    editor.setName(u"AB"_s);
    editor.undo();
    QCOMPARE(editor.name(), u"A"_s);
}

void tst_TemplateEditor::typedAndTakenBackIsNoStep()
{
    TemplateEditor editor;
    editor.open(sample());
    editor.setName(u"Samplex"_s);
    editor.setName(u"Sample"_s);
    QVERIFY(!editor.canUndo());
}

void tst_TemplateEditor::undoSaysWhatItUndoes()
{
    TemplateEditor editor;
    editor.open(sample());
    editor.setKind(int(PassKind::Coupon));
    QCOMPARE(editor.undoText(), u"Change kind"_s);
    QSignalSpy spy(&editor, &TemplateEditor::historyChanged);
    editor.undo();
    QVERIFY(!spy.isEmpty());
    QCOMPARE(editor.redoText(), u"Change kind"_s);
}

void tst_TemplateEditor::stepsHaveNames()
{
    TemplateEditor editor;
    editor.open(sample());
    QCOMPARE(editor.steps().size(), 1);
    QCOMPARE(editor.step(), 0);
    makeSteps(editor);
    QCOMPARE(editor.steps().sliced(1),
             (QStringList{u"Rename template"_s, u"Change kind"_s, u"Edit notes"_s}));
    QCOMPARE(editor.step(), 3);
    editor.undo();
    QCOMPARE(editor.steps().size(), 4); // what was undone can be done again
    QCOMPARE(editor.step(), 2);
    editor.open(sample());
    QCOMPARE(editor.steps().size(), 1);
}

void tst_TemplateEditor::goesToAnyStepAtOnce_data()
{
    QTest::addColumn<int>("from");
    QTest::addColumn<int>("to");
    QTest::addColumn<QString>("name");
    QTest::addColumn<PassKind>("kind");
    QTest::addColumn<QString>("notes");
    const PassKind first = sample().kind;
    QTest::newRow("to the beginning") << 3 << 0 << u"Sample"_s << first << QString();
    QTest::newRow("back") << 3 << 1 << u"Second"_s << first << QString();
    QTest::newRow("one back, as undo") << 3 << 2 << u"Second"_s << PassKind::Coupon << QString();
    QTest::newRow("on") << 0 << 2 << u"Second"_s << PassKind::Coupon << QString();
    QTest::newRow("to the end") << 0 << 3 << u"Second"_s << PassKind::Coupon << u"Noted"_s;
}

void tst_TemplateEditor::goesToAnyStepAtOnce()
{
    QFETCH(const int, from);
    QFETCH(const int, to);
    TemplateEditor editor;
    editor.open(sample());
    makeSteps(editor);
    const auto names = editor.steps();
    editor.goTo(from);
    QCOMPARE(editor.step(), from);

    int told = 0;
    QSignalSpy histories(&editor, &TemplateEditor::historyChanged);
    connect(&editor, &TemplateEditor::changed, this, [&] {
        ++told;
        QCOMPARE(editor.step(), to);
        QTEST(editor.name(), "name");
    });
    editor.goTo(to);
    QCOMPARE(told, 1); // nothing between is drawn, linted or saved
    QCOMPARE(histories.size(), 1);
    QTEST(editor.value().kind, "kind");
    QTEST(editor.notes(), "notes");
    QCOMPARE(editor.canUndo(), to > 0);
    QCOMPARE(editor.canRedo(), to < 3);
    QCOMPARE(editor.steps(), names);
}

void tst_TemplateEditor::goesNowhereElse_data()
{
    QTest::addColumn<int>("to");
    QTest::newRow("before the beginning") << -1;
    QTest::newRow("past the end") << 4;
    QTest::newRow("where it is") << 3;
}

void tst_TemplateEditor::goesNowhereElse()
{
    QFETCH(const int, to);
    TemplateEditor editor;
    editor.open(sample());
    makeSteps(editor);
    QSignalSpy changes(&editor, &TemplateEditor::changed);
    QSignalSpy histories(&editor, &TemplateEditor::historyChanged);
    editor.goTo(to);
    QCOMPARE(editor.step(), 3);
    QVERIFY(changes.isEmpty() && histories.isEmpty());
}

void tst_TemplateEditor::anEditLeavesTheStepsAhead()
{
    TemplateEditor editor;
    editor.open(sample());
    makeSteps(editor);
    editor.goTo(1);
    editor.setName(u"Third"_s); // typed in the same place, and yet a step of its own
    QCOMPARE(editor.steps().sliced(1), (QStringList{u"Rename template"_s, u"Rename template"_s}));
    QVERIFY(!editor.canRedo());
    editor.undo();
    QCOMPARE(editor.name(), u"Second"_s);
}

void tst_TemplateEditor::selectionGoesAlongOverSeveralSteps()
{
    TemplateEditor editor;
    FieldEditor field(editor);
    editor.open(sample());
    editor.select(u"field:tier"_s);
    field.setKey(u"level"_s);
    field.setKey(u"rank"_s);
    editor.setNotes(u"Noted"_s);
    QSignalSpy selections(&editor, &TemplateEditor::selectionChanged);
    editor.goTo(0);
    QCOMPARE(editor.selection(), u"field:tier"_s);
    QCOMPARE(selections.size(), 1);
    editor.goTo(editor.steps().size() - 1);
    QCOMPARE(editor.selection(), u"field:rank"_s);
    QCOMPARE(selections.size(), 2);
}

void tst_TemplateEditor::theSelectedFieldIsKnownByItsKey_data()
{
    QTest::addColumn<QString>("what");
    QTest::addColumn<QString>("key");
    QTest::newRow("a field") << u"field:tier"_s << u"tier"_s;
    QTest::newRow("a field that is not there") << u"field:gone"_s << QString();
    QTest::newRow("a field without a key") << u"field:"_s << QString();
    QTest::newRow("a picture") << u"image:strip"_s << QString();
    QTest::newRow("the template") << u"template"_s << QString();
}

void tst_TemplateEditor::theSelectedFieldIsKnownByItsKey()
{
    QFETCH(const QString, what);
    QFETCH(const QString, key);
    TemplateEditor editor;
    editor.open(sample());
    editor.select(what);
    QCOMPARE(editor.selectedKey(), key);
    editor.select(u"brand"_s);
    editor.selectField(key.isEmpty() ? u"gone"_s : key);
    QCOMPARE(editor.selection(), key.isEmpty() ? u"template"_s : what);
}

void tst_TemplateEditor::selectionFollowsARename()
{
    TemplateEditor editor;
    FieldEditor field(editor);
    editor.open(sample());
    editor.select(u"field:tier"_s);
    field.setKey(u"level"_s);
    QCOMPARE(editor.selection(), u"field:level"_s);
    QCOMPARE(field.label(), u"Tier"_s);
    QVERIFY(field.exists());
    editor.undo();
    QCOMPARE(editor.selection(), u"field:tier"_s);
    editor.redo();
    QCOMPARE(editor.selection(), u"field:level"_s);
}

void tst_TemplateEditor::aRenameIsNoDetour()
{
    TemplateEditor editor;
    editor.open(sample());
    editor.select(u"field:tier"_s);
    FieldEditor field(editor);
    QStringList seen;
    connect(&field, &FieldEditor::changed, this, [&] { seen.append(field.key()); });
    connect(&editor, &TemplateEditor::selectionChanged, this, [&] { seen.append(editor.selection()); });
    field.setKey(u"level"_s);
    QCOMPARE(seen, (QStringList{u"level"_s, u"field:level"_s}));
}

void tst_TemplateEditor::selectionLeavesARemovedField()
{
    TemplateEditor editor;
    FieldEditor field(editor);
    editor.open(sample());
    editor.select(u"field:tier"_s);
    editor.edit(u"Remove"_s, {}, [](PassTemplate &value) { value.fields.clear(); });
    QCOMPARE(editor.selection(), u"template"_s);
    QVERIFY(!field.exists());
    field.setLabel(u"nobody"_s);
    QVERIFY(editor.value().fields.isEmpty());
}

void tst_TemplateEditor::openForgetsTheHistory()
{
    TemplateEditor editor;
    editor.open(sample());
    editor.setName(u"A"_s);
    editor.open(sample());
    QVERIFY(!editor.canUndo());
    QCOMPARE(editor.name(), u"Sample"_s);
}

void tst_TemplateEditor::aThousandStepsAreKept()
{
    TemplateEditor editor;
    editor.open(sample());
    for (int i = 1; i <= 1010; ++i) {
        editor.setNotes(QString::number(i));
        editor.endStep();
    }
    int undone = 0;
    for (; editor.canUndo(); ++undone)
        editor.undo();
    QCOMPARE(undone, 1000);
    QCOMPARE(editor.notes(), u"10"_s); // the oldest ten are gone
}

/// "a" clicks, "+a" with Ctrl, "-a" with Shift.
void tst_TemplateEditor::severalFieldsAreSelected_data()
{
    QTest::addColumn<QString>("clicks");
    QTest::addColumn<QString>("selected");
    QTest::addColumn<QString>("selection");
    QTest::newRow("one") << u"b"_s << u"b"_s << u"field:b"_s;
    QTest::newRow("one and one") << u"c +a"_s << u"a c"_s << u"field:a"_s;
    QTest::newRow("taken out again") << u"a +b +b"_s << u"a"_s << u"field:a"_s;
    QTest::newRow("the last stays") << u"a +a"_s << u"a"_s << u"field:a"_s;
    QTest::newRow("a range") << u"a -c"_s << u"a b c"_s << u"field:c"_s;
    QTest::newRow("a range upwards") << u"d -b"_s << u"b c d"_s << u"field:b"_s;
    QTest::newRow("a range that shrinks") << u"a -d -b"_s << u"a b"_s << u"field:b"_s;
    QTest::newRow("a range from what was added") << u"a +c -d"_s << u"c d"_s << u"field:d"_s;
    QTest::newRow("a range from nothing") << u"-b"_s << u"b"_s << u"field:b"_s;
    QTest::newRow("a click ends it") << u"a -d c"_s << u"c"_s << u"field:c"_s;
    QTest::newRow("all") << u"*"_s << u"a b c d"_s << u"field:d"_s;
}

void tst_TemplateEditor::severalFieldsAreSelected()
{
    QFETCH(const QString, clicks);
    TemplateEditor editor;
    auto value = sample();
    value.fields.clear();
    for (const auto *key : {"d", "c", "b", "a"}) {
        Field field;
        field.key = QString::fromLatin1(key);
        field.slot = field.key < u"c"_s ? FieldSlot::Primary : FieldSlot::Back;
        value.fields.prepend(field);
    }
    editor.open(value);
    for (const auto &click : clicks.split(u' ')) {
        if (click == u"*")
            editor.selectAllFields();
        else if (click.startsWith(u'+'))
            editor.toggleField(click.mid(1));
        else if (click.startsWith(u'-'))
            editor.extendTo(click.mid(1));
        else
            editor.select(u"field:"_s + click);
    }
    QTEST(editor.selectedFields().join(u' '), "selected");
    QStringList keys;
    for (const auto &target : editor.selectedTargets())
        keys.append(TemplateEditor::keyOf(target));
    QCOMPARE(keys, editor.selectedFields());
    QVERIFY(keys.isEmpty() || editor.selectedTargets().contains(editor.selection()));
    QVERIFY(TemplateEditor::keyOf(u"brand"_s).isEmpty());
    QTEST(editor.selection(), "selection");
}

void tst_TemplateEditor::goneFieldsAreNotSelected()
{
    TemplateEditor editor;
    auto value = sample();
    value.fields.append(value.fields.first());
    value.fields.last().key = u"points"_s;
    editor.open(value);
    editor.selectAllFields();
    editor.edit(u"Remove"_s, {}, [](PassTemplate &edited) { edited.fields.removeFirst(); });
    QCOMPARE(editor.selectedFields(), QStringList{u"points"_s});
    editor.edit(u"Type"_s, {}, [](PassTemplate &edited) { edited.fields[0].label = u"Points"_s; });
    QCOMPARE(editor.selectedFields(), QStringList{u"points"_s});
    editor.select(u"brand"_s);
    QVERIFY(editor.selectedFields().isEmpty());
}

void tst_TemplateEditor::wrongKeysAreRefused_data()
{
    QTest::addColumn<QString>("key");
    QTest::newRow("empty") << QString();
    QTest::newRow("capital") << u"Tier"_s;
    QTest::newRow("markup") << u"<img src=x>"_s;
    QTest::newRow("too long") << QString(41, u'k');
}

void tst_TemplateEditor::wrongKeysAreRefused()
{
    QFETCH(QString, key);
    TemplateEditor editor;
    FieldEditor field(editor);
    editor.open(sample());
    editor.select(u"field:tier"_s);
    QVERIFY(!field.keyProblem(key).isEmpty());
    field.setKey(key);
    QCOMPARE(field.key(), u"tier"_s);
    QVERIFY(!editor.canUndo());
}

void tst_TemplateEditor::theKeyOfANewFieldFollowsItsLabel()
{
    TemplateEditor editor;
    FieldEditor field(editor);
    editor.open(sample());
    addField(editor);
    const auto before = editor.step();
    for (const auto *text : {"", "M", "Member", "Member s", "Member since"})
        field.setLabel(QString::fromLatin1(text));
    QCOMPARE(field.key(), u"member_since"_s);
    QCOMPARE(editor.selection(), u"field:member_since"_s);
    QCOMPARE(editor.step(), before + 1);
    editor.undo();
    QCOMPARE(field.key(), u"field"_s);
    QCOMPARE(field.label(), u"Field"_s);
    editor.redo();
    QCOMPARE(field.key(), u"member_since"_s);

    // Another day it has that key.
    editor.select(u"brand"_s);
    editor.selectField(u"tier"_s);
    field.setLabel(u"Level"_s);
    QCOMPARE(field.key(), u"tier"_s);
    editor.selectField(u"member_since"_s);
    field.setLabel(u"Since"_s);
    QCOMPARE(field.key(), u"member_since"_s);
}

void tst_TemplateEditor::keysAreMadeOfLabels_data()
{
    QTest::addColumn<QString>("label");
    QTest::addColumn<QString>("key");
    QTest::newRow("words") << u"  Points, in total!"_s << u"points_in_total"_s;
    QTest::newRow("marks") << u"Élan für Straße 5"_s << u"elan_fur_strasse_5"_s;
    QTest::newRow("an apostrophe") << u"Guest's name"_s << u"guests_name"_s;
    QTest::newRow("a number first") << u"2030 goal"_s << u"goal"_s;
    QTest::newRow("a key that is taken") << u"Tier"_s << u"tier_2"_s;
    QTest::newRow("no Latin letter") << u"会員"_s << u"field"_s;
    QTest::newRow("nothing") << u""_s << u"field"_s;
    QTest::newRow("the longest") << QString(64, u'a') << QString(40, u'a');
}

void tst_TemplateEditor::keysAreMadeOfLabels()
{
    QFETCH(QString, label);
    TemplateEditor editor;
    FieldEditor field(editor);
    editor.open(sample());
    addField(editor);
    field.setLabel(label);
    QTEST(field.key(), "key");
}

void tst_TemplateEditor::aKeyThatOthersKnowStays_data()
{
    QTest::addColumn<QString>("who");
    for (const auto *who : {"a service", "a barcode", "a message", "whoever chose it", "a file"})
        QTest::newRow(who) << QString::fromLatin1(who);
}

void tst_TemplateEditor::aKeyThatOthersKnowStays()
{
    QFETCH(QString, who);
    TemplateEditor editor;
    FieldEditor field(editor);
    editor.open(sample());
    addField(editor);
    if (who == u"a service")
        field.keepKeys();
    else if (who == u"a barcode")
        editor.edit(u"Use"_s, {}, [](PassTemplate &value) {
            value.barcode = Barcode{BarcodeFormat::Qr, u"{fields.field}"_s};
        });
    else if (who == u"a message")
        field.setChangeMessage(u"Now %@"_s);
    else if (who == u"whoever chose it")
        field.setKey(u"chosen"_s);
    else
        editor.open(editor.value());
    const auto key = who == u"whoever chose it" ? u"chosen"_s : u"field"_s;
    editor.selectField(key);
    field.setLabel(u"Since"_s);
    QCOMPARE(field.label(), u"Since"_s);
    QCOMPARE(field.key(), key);
}

void tst_TemplateEditor::aNewFieldIsLabelledByItsKey()
{
    TemplateEditor editor;
    FieldEditor field(editor);
    editor.open(sample());
    addField(editor);
    field.setKey(u"member_since"_s);
    QCOMPARE(field.label(), u"Member since"_s);
    editor.undo();
    QCOMPARE(field.label(), u"Field"_s);
    field.setLabel(u"A label"_s);
    field.setKey(u"other"_s);
    QCOMPARE(field.label(), u"A label"_s);
}

void tst_TemplateEditor::whatIsTypedTakesTheSamplesPlace()
{
    TemplateEditor editor;
    FieldEditor field(editor);
    auto value = sample();
    value.studio.samples = {Record{{u"a@example.com"_s, u"Ann"_s}, {}}, Record{{u"b@example.com"_s, {}}, {}}};
    editor.open(value);
    addField(editor);
    editor.edit(u"Own"_s, {}, [](PassTemplate &all) { all.studio.samples[1].fields[u"field"_s] = u"Own"_s; });
    QCOMPARE(field.uses(), QStringList{u"Sample data of 2"_s}); // not the first's
    const auto before = editor.step();
    field.setValue(u"T"_s);
    field.setValue(u"Two"_s);
    QVERIFY(field.sample().isEmpty());
    QVERIFY(!editor.value().studio.samples[0].fields.contains(u"field"_s));
    QCOMPARE(editor.value().studio.samples[1].fields.value(u"field"_s), u"Own"_s);
    QCOMPARE(editor.step(), before + 1);
    editor.undo();
    QCOMPARE(field.sample(), u"Value"_s);
}

void tst_TemplateEditor::theSampleFollowsTheType()
{
    TemplateEditor editor;
    FieldEditor field(editor);
    editor.open(sample());
    addField(editor);
    field.setType(int(ValueType::Number));
    QCOMPARE(field.sample(), u"100"_s);
    field.setSample(u"7"_s);
    field.setType(int(ValueType::Text));
    QCOMPARE(field.sample(), u"7"_s);
}

QTEST_GUILESS_MAIN(tst_TemplateEditor)
#include "tst_templateeditor.moc"
