// SPDX-FileCopyrightText: 2026 QairoPay Pass Studio contributors
// SPDX-License-Identifier: Apache-2.0
#include "shell/commandlist.h"

#include <QtGui/qguiapplication.h>
#include <QtGui/qkeysequence.h>
#include <QtQml/qqmlcomponent.h>
#include <QtQml/qqmlengine.h>
#include <QtTest/qsignalspy.h>
#include <QtTest/qtest.h>

using namespace Qt::StringLiterals;
using namespace qairopay;

class tst_CommandList : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void keysAreResolved_data();
    void keysAreResolved();
    void keysOfFewKeyboardsAreNotShown_data();
    void keysOfFewKeyboardsAreNotShown();
    void pressedKeysAreTold_data();
    void pressedKeysAreTold();
    void arrowsPoint_data();
    void arrowsPoint();
    void aSetFindsTheCommandOfAKey();
    void onlyWhatCanBeDoneIsDone();
    void setsKnowTheirPlace();
    void theSheetIsMadeFromTheList();
    void sameKeysInOnePlaceAreAConflict_data();
    void sameKeysInOnePlaceAreAConflict();
    void aSetThatWentIsForgotten();
};

namespace {

Command *command(const QString &name, const QVariantList &keys = {}, bool isLocal = false)
{
    auto *command = new Command;
    command->setProperty("name", name);
    command->setProperty("local", isLocal);
    command->setText(u"Do "_s + name);
    command->setKeys(keys);
    return command;
}

std::unique_ptr<CommandSet> set(const QString &place, const QString &page, const QList<QObject *> &parts)
{
    auto set = std::make_unique<CommandSet>();
    set->setProperty("place", place);
    set->setProperty("page", page);
    for (auto *part : parts)
        set->append(part);
    return set;
}

} // namespace

void tst_CommandList::keysAreResolved_data()
{
    QTest::addColumn<QVariantList>("keys");
    QTest::addColumn<QStringList>("sequences");
    QTest::newRow("none") << QVariantList{} << QStringList{};
    QTest::newRow("a text") << QVariantList{u"Ctrl+K"_s} << QStringList{u"Ctrl+K"_s};
    QTest::newRow("the plus key") << QVariantList{u"Ctrl++"_s} << QStringList{u"Ctrl++"_s};
    QTest::newRow("the same twice") << QVariantList{u"F1"_s, u"F1"_s} << QStringList{u"F1"_s};
    QTest::newRow("no key at all") << QVariantList{u"Ctrl+NoSuchKey"_s} << QStringList{};
    QStringList undo;
    for (const auto &binding : QKeySequence::keyBindings(QKeySequence::Undo))
        undo.append(binding.toString(QKeySequence::PortableText));
    QTest::newRow("a standard key") << QVariantList{int(QKeySequence::Undo)} << undo;
    QTest::newRow("a standard key and a text")
        << QVariantList{int(QKeySequence::Undo), u"F9"_s} << undo + QStringList{u"F9"_s};
}

void tst_CommandList::keysAreResolved()
{
    QFETCH(QVariantList, keys);
    QFETCH(QStringList, sequences);
    Command command;
    command.setKeys(keys);
    QCOMPARE(command.sequences(), sequences);
    QCOMPARE(command.keysText().isEmpty(), sequences.isEmpty());
}

void tst_CommandList::keysOfFewKeyboardsAreNotShown_data()
{
    QTest::addColumn<QVariantList>("keys");
    QTest::addColumn<QStringList>("shown");
    QTest::newRow("F14") << QVariantList{u"Ctrl+Z"_s, u"F14"_s} << QStringList{u"Ctrl+Z"_s};
    QTest::newRow("a key with the command's name")
        << QVariantList{u"Undo"_s, u"Ctrl+Z"_s} << QStringList{u"Ctrl+Z"_s};
    QTest::newRow("a key of a player, held")
        << QVariantList{u"F5"_s, u"Ctrl+Media Play"_s} << QStringList{u"F5"_s};
    QTest::newRow("nothing else") << QVariantList{u"F14"_s} << QStringList{u"F14"_s};
    QTest::newRow("F12, menu and arrows") << QVariantList{u"F12"_s, u"Menu"_s, u"Shift+Left"_s, u"Del"_s}
                                          << QStringList{u"F12"_s, u"Menu"_s, u"Shift+Left"_s, u"Del"_s};
}

void tst_CommandList::keysOfFewKeyboardsAreNotShown()
{
    QFETCH(const QVariantList, keys);
    QFETCH(QStringList, shown);
    Command command;
    command.setKeys(keys);
    QCOMPARE(command.sequences().size(), keys.size()); // they work all the same
    for (auto &each : shown)
        each = QKeySequence::fromString(each).toString(QKeySequence::NativeText);
    QCOMPARE(command.shownKeys(), shown);
    QCOMPARE(command.keysText(), shown.constFirst());
}

void tst_CommandList::pressedKeysAreTold_data()
{
    QTest::addColumn<QVariantList>("keys");
    QTest::addColumn<Qt::Key>("pressed");
    QTest::addColumn<Qt::KeyboardModifiers>("held");
    QTest::addColumn<bool>("matches");
    using Held = Qt::KeyboardModifiers;
    const QVariantList remove{u"Del"_s, u"Backspace"_s};
    QTest::newRow("the first") << remove << Qt::Key_Delete << Held() << true;
    QTest::newRow("the second") << remove << Qt::Key_Backspace << Held() << true;
    QTest::newRow("with what is not held for it")
        << remove << Qt::Key_Delete << Held(Qt::ShiftModifier) << false;
    QTest::newRow("another") << remove << Qt::Key_D << Held() << false;
    QTest::newRow("held") << QVariantList{u"Alt+Up"_s} << Qt::Key_Up << Held(Qt::AltModifier) << true;
    QTest::newRow("not held") << QVariantList{u"Alt+Up"_s} << Qt::Key_Up << Held() << false;
    QTest::newRow("two held, in another order")
        << QVariantList{u"Shift+Alt+Up"_s} << Qt::Key_Up << Held(Qt::AltModifier | Qt::ShiftModifier) << true;
    QTest::newRow("on the number pad")
        << QVariantList{u"Alt+Up"_s} << Qt::Key_Up << Held(Qt::AltModifier | Qt::KeypadModifier) << true;
    QTest::newRow("the other Return")
        << QVariantList{u"Return"_s} << Qt::Key_Enter << Held(Qt::KeypadModifier) << true;
    QTest::newRow("the menu key") << QVariantList{u"Menu"_s} << Qt::Key_Menu << Held() << true;
    QTest::newRow("a plus with Shift")
        << QVariantList{u"+"_s} << Qt::Key_Plus << Held(Qt::ShiftModifier) << true;
    QTest::newRow("a plus without") << QVariantList{u"+"_s} << Qt::Key_Plus << Held() << true;
    QTest::newRow("a plus with Ctrl")
        << QVariantList{u"+"_s} << Qt::Key_Plus << Held(Qt::ControlModifier) << false;
    QTest::newRow("a letter with Shift")
        << QVariantList{u"Ctrl+D"_s} << Qt::Key_D << Held(Qt::ControlModifier | Qt::ShiftModifier) << false;
    QTest::newRow("a standard key") << QVariantList{int(QKeySequence::Paste)} << Qt::Key_V
                                    << Held(Qt::ControlModifier) << true;
    QTest::newRow("nothing to press") << QVariantList{} << Qt::Key_Return << Held() << false;
}

void tst_CommandList::pressedKeysAreTold()
{
    QFETCH(const QVariantList, keys);
    QFETCH(const Qt::Key, pressed);
    QFETCH(const Qt::KeyboardModifiers, held);
    Command command;
    command.setKeys(keys);
    QTEST(command.matches(pressed, held.toInt()), "matches");
}

void tst_CommandList::arrowsPoint_data()
{
    QTest::addColumn<Qt::Key>("pressed");
    QTest::addColumn<Qt::KeyboardModifiers>("held");
    QTest::addColumn<QPoint>("points");
    const Qt::KeyboardModifiers shift(Qt::ShiftModifier);
    QTest::newRow("left") << Qt::Key_Left << shift << QPoint(-1, 0);
    QTest::newRow("right") << Qt::Key_Right << shift << QPoint(1, 0);
    QTest::newRow("up") << Qt::Key_Up << shift << QPoint(0, -1);
    QTest::newRow("an arrow that is not its own") << Qt::Key_Down << shift << QPoint();
    QTest::newRow("without what is held for it") << Qt::Key_Up << Qt::KeyboardModifiers() << QPoint();
    QTest::newRow("no arrow") << Qt::Key_F6 << Qt::KeyboardModifiers() << QPoint();
}

void tst_CommandList::arrowsPoint()
{
    QFETCH(const Qt::Key, pressed);
    QFETCH(const Qt::KeyboardModifiers, held);
    Command command;
    command.setKeys({u"Shift+Left"_s, u"Shift+Right"_s, u"Shift+Up"_s, u"F6"_s});
    QTEST(command.arrow(pressed, held.toInt()), "points");
}

void tst_CommandList::aSetFindsTheCommandOfAKey()
{
    auto inner = set(u"Fields"_s, {}, {command(u"remove"_s, {u"Del"_s}, true)});
    const auto outer = set(u"Design"_s, {}, {command(u"undo"_s, {u"Ctrl+Z"_s}), inner.release()});
    const auto *removing = outer->commandFor(Qt::Key_Delete, 0);
    QVERIFY(removing);
    QCOMPARE(removing->name(), u"remove"_s);
    const auto *undoing = outer->commandFor(Qt::Key_Z, Qt::KeyboardModifiers(Qt::ControlModifier).toInt());
    QVERIFY(undoing);
    QCOMPARE(undoing->name(), u"undo"_s);
    QCOMPARE(outer->commandFor(Qt::Key_Z, 0), nullptr);
}

void tst_CommandList::onlyWhatCanBeDoneIsDone()
{
    Command command;
    QSignalSpy done(&command, &Command::triggered);
    QSignalSpy changes(&command, &Command::changed);
    command.trigger();
    QCOMPARE(done.size(), 1);
    QVERIFY(command.isEnabled());
    command.setObstacle(u"There is nothing to do."_s);
    command.setObstacle(u"There is nothing to do."_s);
    QCOMPARE(changes.size(), 1);
    QVERIFY(!command.isEnabled());
    command.trigger();
    QCOMPARE(done.size(), 1);
    command.setObstacle({});
    command.trigger();
    QCOMPARE(done.size(), 2);
}

/// As pages write them: sets within a set, and what is no command beside them.
void tst_CommandList::setsKnowTheirPlace()
{
    QQmlEngine engine;
    QQmlComponent component(&engine);
    component.setData(R"(
        import QtQml
        import QairoPay.Studio.Ui
        CommandSet {
            place: "Design"; page: "design"
            Command { name: "undo"; keys: ["Ctrl+Z"] }
            QtObject { objectName: "dialog" }
            CommandSet {
                place: "Cards"; page: "design"
                Command { name: "larger" }
            }
            Command { name: "publish" }
        })",
                      {});
    const std::unique_ptr<QObject> made(component.create());
    QVERIFY2(made, qPrintable(component.errorString()));
    const auto *set = qobject_cast<CommandSet *>(made.get());
    QVERIFY(set);
    QStringList found;
    for (const auto *each : set->commands())
        found.append(each->name() + u'@' + each->place() + u'/' + each->page());
    QCOMPARE(found,
             (QStringList{u"undo@Design/design"_s, u"larger@Cards/design"_s, u"publish@Design/design"_s}));
}

void tst_CommandList::theSheetIsMadeFromTheList()
{
    const auto window =
        set(u"Everywhere"_s, {}, {command(u"palette"_s, {u"Ctrl+K"_s, u"F3"_s}), command(u"quit"_s)});
    const auto design = set(u"Design"_s, u"design"_s,
                            {command(u"undo"_s, {u"Ctrl+Z"_s}), command(u"remove"_s, {u"Del"_s}, true)});
    const auto more = set(u"Everywhere"_s, {}, {command(u"sheet"_s, {u"F1"_s})});
    CommandList list;
    QSignalSpy changes(&list, &CommandList::changed);
    list.add(window.get());
    list.add(design.get());
    list.add(more.get());
    QCOMPARE(changes.size(), 3);
    const auto native = [](const QString &keys) {
        return QKeySequence::fromString(keys).toString(QKeySequence::NativeText);
    };
    const QList<ShortcutGroup> expected{
        {u"Everywhere"_s,
         {{u"Do palette"_s, native(u"Ctrl+K"_s) + u", "_s + native(u"F3"_s)},
          {u"Do sheet"_s, native(u"F1"_s)}}},
        {u"Design"_s, {{u"Do undo"_s, native(u"Ctrl+Z"_s)}, {u"Do remove"_s, native(u"Del"_s)}}}};
    QCOMPARE(list.shortcuts(), expected);
    QCOMPARE(list.find(u"undo"_s)->page(), u"design"_s);
    QCOMPARE(list.find(u"no such"_s), nullptr);
}

void tst_CommandList::sameKeysInOnePlaceAreAConflict_data()
{
    QTest::addColumn<QString>("onePage");
    QTest::addColumn<QString>("otherPage");
    QTest::addColumn<bool>("isLocal");
    QTest::addColumn<bool>("conflict");
    QTest::newRow("on one page") << u"design"_s << u"design"_s << false << true;
    QTest::newRow("on a page and everywhere") << u"design"_s << QString() << false << true;
    QTest::newRow("on two pages") << u"design"_s << u"inspect"_s << false << false;
    QTest::newRow("where the keyboard is, first") << u"design"_s << u"design"_s << true << false;
}

void tst_CommandList::sameKeysInOnePlaceAreAConflict()
{
    QFETCH(QString, onePage);
    QFETCH(QString, otherPage);
    QFETCH(bool, isLocal);
    QFETCH(bool, conflict);
    const auto one = set({}, onePage, {command(u"one"_s, {u"F4"_s, u"Ctrl+G"_s}, isLocal)});
    const auto other =
        set({}, otherPage, {command(u"other"_s, {u"Ctrl+G"_s}), command(u"third"_s, {u"F6"_s})});
    CommandList list;
    list.add(one.get());
    list.add(other.get());
    QCOMPARE(list.conflicts().size(), conflict ? 1 : 0);
    other->append(command(u"one"_s));
    QCOMPARE(list.conflicts().size(), conflict ? 2 : 1);
}

void tst_CommandList::aSetThatWentIsForgotten()
{
    auto one = set({}, {}, {command(u"one"_s)});
    CommandList list;
    list.add(one.get());
    QCOMPARE(list.commands().size(), 1);
    one.reset();
    QVERIFY(list.commands().isEmpty());
}

QTEST_MAIN(tst_CommandList)
#include "tst_commandlist.moc"
