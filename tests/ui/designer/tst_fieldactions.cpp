// SPDX-FileCopyrightText: 2026 QairoPay Pass Studio contributors
// SPDX-License-Identifier: Apache-2.0
#include "designer/fieldactions.h"
#include "support/sampletemplates.h"

#include <QtCore/qmimedata.h>
#include <QtGui/qclipboard.h>
#include <QtGui/qguiapplication.h>
#include <QtTest/qsignalspy.h>
#include <QtTest/qtest.h>

using namespace Qt::StringLiterals;
using namespace qairopay;

namespace {

PassTemplate sample()
{
    PassTemplate value;
    value.name = u"Sample"_s;
    for (const auto *key : {"a", "b", "c"})
        value.fields.append(test::makeField(key, "", "", FieldSlot::Secondary));
    return value;
}

QString orderOf(const PassTemplate &value)
{
    QStringList order;
    for (const auto slot : allFieldSlots) {
        for (const auto &field : value.fieldsIn(slot))
            order.append(toApiName(slot).first(1) + u':' + field.key);
    }
    return order.join(u' ');
}

} // namespace

/// What keys, menus and drops do with selected fields: each is one step.
class tst_FieldActions : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void init();
    void keysAct_data();
    void keysAct();
    void otherKeysAreLeftAlone_data();
    void otherKeysAreLeftAlone();
    void withoutFieldsNothingHappens();
    void placesThatAreNoneChangeNothing();
    void cutFieldsComeBack();
    void whatIsNoFieldIsNotPasted_data();
    void whatIsNoFieldIsNotPasted();
    void aFullTemplateIsNotDuplicated();
    void aMenuTakesTheFieldItIsOpenedOn();

private:
    TemplateEditor m_editor;
    Notices m_notices;
    FieldActions m_actions{m_editor, m_notices};
};

void tst_FieldActions::init()
{
    m_editor.open(sample());
}

void tst_FieldActions::keysAct_data()
{
    QTest::addColumn<QStringList>("selected");
    QTest::addColumn<Qt::KeyboardModifiers>("held");
    QTest::addColumn<Qt::Key>("key");
    QTest::addColumn<QString>("order");
    QTest::addColumn<QString>("step");
    using Held = Qt::KeyboardModifiers;
    QTest::newRow("up") << QStringList{u"b"_s} << Held(Qt::AltModifier) << Qt::Key_Up << u"s:b s:a s:c"_s
                        << u"Move field up"_s;
    QTest::newRow("down, on the number pad")
        << QStringList{u"a"_s, u"b"_s} << Held(Qt::AltModifier | Qt::KeypadModifier) << Qt::Key_Down
        << u"s:c s:a s:b"_s << u"Move 2 fields down"_s;
    QTest::newRow("to the slot before") << QStringList{u"b"_s} << Held(Qt::AltModifier) << Qt::Key_Left
                                        << u"p:b s:a s:c"_s << u"Change slot"_s;
    QTest::newRow("to the slot behind") << QStringList{u"a"_s, u"c"_s} << Held(Qt::AltModifier)
                                        << Qt::Key_Right << u"s:b a:a a:c"_s << u"Change slot of 2 fields"_s;
    QTest::newRow("away") << QStringList{u"a"_s, u"b"_s} << Held() << Qt::Key_Delete << u"s:c"_s
                          << u"Remove 2 fields"_s;
    QTest::newRow("away, as on a keyboard without Delete")
        << QStringList{u"a"_s} << Held() << Qt::Key_Backspace << u"s:b s:c"_s << u"Remove field"_s;
    QTest::newRow("once more") << QStringList{u"a"_s} << Held(Qt::ControlModifier) << Qt::Key_D
                               << u"s:a s:a_2 s:b s:c"_s << u"Duplicate field"_s;
    QTest::newRow("cut") << QStringList{u"c"_s} << Held(Qt::ControlModifier) << Qt::Key_X << u"s:a s:b"_s
                         << u"Cut field"_s;
}

void tst_FieldActions::keysAct()
{
    QFETCH(const QStringList, selected);
    QFETCH(const Qt::KeyboardModifiers, held);
    QFETCH(const Qt::Key, key);
    m_editor.selectFields(selected);
    QVERIFY(m_actions.knows(key, held.toInt()));
    QVERIFY(m_actions.act(key, held.toInt()));
    QTEST(orderOf(m_editor.value()), "order");
    QTEST(m_editor.undoText(), "step");
    m_editor.undo();
    QVERIFY(m_editor.value() == sample());
    QVERIFY(!m_editor.canUndo());
}

void tst_FieldActions::otherKeysAreLeftAlone_data()
{
    QTest::addColumn<Qt::KeyboardModifiers>("held");
    QTest::addColumn<Qt::Key>("key");
    using Held = Qt::KeyboardModifiers;
    QTest::newRow("Tab goes on") << Held() << Qt::Key_Tab;
    QTest::newRow("Tab goes back") << Held(Qt::ShiftModifier) << Qt::Key_Backtab;
    QTest::newRow("a letter") << Held() << Qt::Key_D;
    QTest::newRow("an arrow") << Held() << Qt::Key_Down;
    QTest::newRow("Shift and Delete") << Held(Qt::ShiftModifier) << Qt::Key_Delete;
    QTest::newRow("undo") << Held(Qt::ControlModifier) << Qt::Key_Z;
}

void tst_FieldActions::otherKeysAreLeftAlone()
{
    QFETCH(const Qt::KeyboardModifiers, held);
    QFETCH(const Qt::Key, key);
    m_editor.selectAllFields();
    QVERIFY(!m_actions.knows(key, held.toInt()));
    QVERIFY(!m_actions.act(key, held.toInt()));
    QVERIFY(!m_editor.canUndo());
}

void tst_FieldActions::withoutFieldsNothingHappens()
{
    PassTemplate empty;
    empty.name = u"Empty"_s;
    m_editor.open(empty);
    m_editor.selectAllFields();
    QCOMPARE(m_actions.count(), 0);
    for (const auto key : {Qt::Key_Up, Qt::Key_Left})
        m_actions.act(key, Qt::KeyboardModifiers(Qt::AltModifier).toInt());
    m_actions.remove();
    m_actions.duplicate();
    m_actions.cut();
    m_actions.moveToSlot(0);
    m_actions.pick(u"gone"_s);
    QVERIFY(m_editor.value() == empty);
    QVERIFY(!m_editor.canUndo());
    QCOMPARE(m_editor.selection(), u"template"_s);
}

void tst_FieldActions::placesThatAreNoneChangeNothing()
{
    m_editor.selectFields({u"a"_s});
    m_actions.moveTo(-1, 0);
    m_actions.moveTo(99, 0);
    QVERIFY(!m_editor.canUndo());
    m_actions.moveTo(int(FieldSlot::Back), 99);
    QCOMPARE(orderOf(m_editor.value()), u"s:b s:c b:a"_s);
    m_actions.moveTo(int(FieldSlot::Secondary), -5);
    QCOMPARE(orderOf(m_editor.value()), u"s:a s:b s:c"_s);
}

void tst_FieldActions::cutFieldsComeBack()
{
    m_editor.selectFields({u"a"_s, u"b"_s});
    m_actions.cut();
    QCOMPARE(orderOf(m_editor.value()), u"s:c"_s);
    m_editor.selectFields({u"c"_s});
    m_actions.paste();
    QCOMPARE(orderOf(m_editor.value()), u"s:c s:a s:b"_s);
    QCOMPARE(m_editor.selectedFields(), (QStringList{u"a"_s, u"b"_s}));
    QCOMPARE(m_editor.undoText(), u"Paste 2 fields"_s);
    m_actions.paste(); // once more, under keys that are free
    QCOMPARE(orderOf(m_editor.value()), u"s:c s:a s:b s:a_2 s:b_2"_s);
}

void tst_FieldActions::whatIsNoFieldIsNotPasted_data()
{
    QTest::addColumn<QString>("text");
    QTest::newRow("nothing") << QString();
    QTest::newRow("a text") << u"Gold"_s;
    QTest::newRow("a very long one") << QString(1'000'000, u'x');
    QTest::newRow("markup") << u"<b onclick=\"x\">{fields.a}</b>"_s;
}

void tst_FieldActions::whatIsNoFieldIsNotPasted()
{
    QFETCH(const QString, text);
    QGuiApplication::clipboard()->setText(text);
    QSignalSpy posted(&m_notices, &Notices::posted);
    m_actions.paste();
    QCOMPARE(posted.size(), 1);
    QVERIFY(posted.first().first().value<Notice>().failed);
    QVERIFY(!m_editor.canUndo());
}

void tst_FieldActions::aFullTemplateIsNotDuplicated()
{
    auto full = sample();
    while (full.fields.size() < limits::fieldCount)
        full.fields.append(
            test::makeField(qPrintable(u"f%1"_s.arg(full.fields.size())), "", "", FieldSlot::Back));
    m_editor.open(full);
    m_editor.selectFields({u"a"_s});
    QVERIFY(!m_actions.canDuplicate());
    m_actions.duplicate();
    QVERIFY(m_editor.value() == full);
}

void tst_FieldActions::aMenuTakesTheFieldItIsOpenedOn()
{
    m_editor.selectFields({u"a"_s, u"b"_s});
    m_actions.include(u"b"_s);
    QCOMPARE(m_editor.selectedFields(), (QStringList{u"a"_s, u"b"_s}));
    m_actions.include(u"c"_s);
    QCOMPARE(m_editor.selectedFields(), QStringList{u"c"_s});
}

QTEST_MAIN(tst_FieldActions)
#include "tst_fieldactions.moc"
