// SPDX-FileCopyrightText: 2026 QairoPay Pass Studio contributors
// SPDX-License-Identifier: Apache-2.0
#include "designer/fieldactions.h"
#include "support/sampletemplates.h"

#include <QtCore/qmimedata.h>
#include <QtGui/qclipboard.h>
#include <QtGui/qguiapplication.h>
#include <QtTest/qsignalspy.h>
#include <QtTest/qtest.h>

#include <functional>

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

using Act = std::function<void(FieldActions &)>;

/// What keys, menus and drops do with selected fields: each is one step.
class tst_FieldActions : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void init();
    void eachIsOneStep_data();
    void eachIsOneStep();
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

void tst_FieldActions::eachIsOneStep_data()
{
    QTest::addColumn<QStringList>("selected");
    QTest::addColumn<Act>("act");
    QTest::addColumn<QString>("order");
    QTest::addColumn<QString>("step");
    QTest::newRow("up") << QStringList{u"b"_s} << Act([](FieldActions &a) { a.step(-1); }) << u"s:b s:a s:c"_s
                        << u"Move field up"_s;
    QTest::newRow("two down") << QStringList{u"a"_s, u"b"_s} << Act([](FieldActions &a) { a.step(1); })
                              << u"s:c s:a s:b"_s << u"Move 2 fields down"_s;
    QTest::newRow("to the slot before")
        << QStringList{u"b"_s} << Act([](FieldActions &a) { a.moveToNextSlot(-1); }) << u"p:b s:a s:c"_s
        << u"Change slot"_s;
    QTest::newRow("to the slot behind")
        << QStringList{u"a"_s, u"c"_s} << Act([](FieldActions &a) { a.moveToNextSlot(1); })
        << u"s:b a:a a:c"_s << u"Change slot of 2 fields"_s;
    QTest::newRow("away") << QStringList{u"a"_s, u"b"_s} << Act([](FieldActions &a) { a.remove(); })
                          << u"s:c"_s << u"Remove 2 fields"_s;
    QTest::newRow("all away") << QStringList{u"a"_s} << Act([](FieldActions &a) {
        a.selectAll();
        a.remove();
    }) << QString() << u"Remove 3 fields"_s;
    QTest::newRow("once more") << QStringList{u"a"_s} << Act([](FieldActions &a) { a.duplicate(); })
                               << u"s:a s:a_2 s:b s:c"_s << u"Duplicate field"_s;
    QTest::newRow("cut") << QStringList{u"c"_s} << Act([](FieldActions &a) { a.cut(); }) << u"s:a s:b"_s
                         << u"Cut field"_s;
}

void tst_FieldActions::eachIsOneStep()
{
    QFETCH(const QStringList, selected);
    QFETCH(const Act, act);
    m_editor.selectFields(selected);
    act(m_actions);
    QTEST(orderOf(m_editor.value()), "order");
    QTEST(m_editor.undoText(), "step");
    m_editor.undo();
    QVERIFY(m_editor.value() == sample());
    QVERIFY(!m_editor.canUndo());
}

void tst_FieldActions::withoutFieldsNothingHappens()
{
    PassTemplate empty;
    empty.name = u"Empty"_s;
    m_editor.open(empty);
    m_editor.selectAllFields();
    QCOMPARE(m_actions.count(), 0);
    m_actions.step(-1);
    m_actions.moveToNextSlot(-1);
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
