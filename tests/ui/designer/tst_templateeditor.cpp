// SPDX-FileCopyrightText: 2026 QairoPay Pass Studio contributors
// SPDX-License-Identifier: Apache-2.0
#include "designer/fieldeditor.h"
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
};

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

QTEST_GUILESS_MAIN(tst_TemplateEditor)
#include "tst_templateeditor.moc"
