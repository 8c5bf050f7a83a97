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

void tst_CommandList::onlyWhatCanBeDoneIsDone()
{
    Command command;
    QSignalSpy done(&command, &Command::triggered);
    QSignalSpy changes(&command, &Command::changed);
    command.trigger();
    QCOMPARE(done.size(), 1);
    command.setEnabled(false);
    command.setEnabled(false);
    QCOMPARE(changes.size(), 1);
    command.trigger();
    QCOMPARE(done.size(), 1);
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
