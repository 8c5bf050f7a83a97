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
    void selectionFollowsARename();
    void selectionLeavesARemovedField();
    void openForgetsTheHistory();
    void aThousandStepsAreKept();
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
