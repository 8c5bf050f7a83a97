// SPDX-FileCopyrightText: 2026 QairoPay Pass Studio contributors
// SPDX-License-Identifier: Apache-2.0
#include <QtCore/qabstractitemmodel.h>
#include <QtGui/qaccessible.h>
#include <QtQml/qqmlcomponent.h>
#include <QtQml/qqmlengine.h>
#include <QtQuick/qquickitem.h>
#include <QtQuick/qquickwindow.h>
#include <QtTest/qtest.h>

#include <algorithm>

using namespace Qt::StringLiterals;

namespace {

constexpr auto nameRole = Qt::UserRole;

/// Names in a list that moves, and which one of them is chosen: what a page's view model is to its table. It
/// tells of a move before the table hears of it, which is the harder order.
class Things : public QAbstractListModel
{
    Q_OBJECT
    Q_PROPERTY(int row READ row NOTIFY chosenChanged FINAL)
    Q_PROPERTY(QString chosen READ chosen NOTIFY chosenChanged FINAL)

public:
    Things()
    {
        connect(this, &Things::rowsInserted, this, &Things::chosenChanged);
        connect(this, &Things::rowsRemoved, this, &Things::chosenChanged);
        connect(this, &Things::modelReset, this, &Things::chosenChanged);
    }

    [[nodiscard]] int rowCount(const QModelIndex &parent = {}) const override
    {
        return parent.isValid() ? 0 : int(m_names.size());
    }
    [[nodiscard]] QVariant data(const QModelIndex &index, int role) const override
    {
        return role == nameRole ? m_names.value(index.row()) : QVariant();
    }
    [[nodiscard]] QHash<int, QByteArray> roleNames() const override { return {{nameRole, "name"}}; }

    [[nodiscard]] const QStringList &names() const { return m_names; }
    [[nodiscard]] int row() const { return int(m_names.indexOf(m_chosen)); }
    [[nodiscard]] QString chosen() const { return m_chosen; }
    Q_INVOKABLE void choose(int row) { chooseName(m_names.value(row)); }
    void chooseName(const QString &name)
    {
        m_chosen = name;
        Q_EMIT chosenChanged();
    }

    void set(const QStringList &names)
    {
        beginResetModel();
        m_names = names;
        endResetModel();
    }
    void insert(int at, const QStringList &names)
    {
        beginInsertRows({}, at, at + int(names.size()) - 1);
        m_names = m_names.first(at) + names + m_names.sliced(at);
        endInsertRows();
    }
    void remove(int at)
    {
        beginRemoveRows({}, at, at);
        m_names.removeAt(at);
        endRemoveRows();
    }

Q_SIGNALS:
    void chosenChanged();

private:
    QStringList m_names;
    QString m_chosen;
};

using Move = void (*)(Things &);

QStringList letters(char last)
{
    QStringList names;
    for (char letter = 'a'; letter <= last; ++letter)
        names.append(QString(QLatin1Char(letter)));
    return names;
}

/// With those below it.
QList<QQuickItem *> itemsOf(QQuickItem *item, const QByteArray &type)
{
    QList<QQuickItem *> found;
    for (auto *child : item->childItems()) {
        if (QByteArray(child->metaObject()->className()).startsWith(type))
            found.append(child);
        found.append(itemsOf(child, type));
    }
    return found;
}

} // namespace

Q_DECLARE_METATYPE(Move)

/// What a table shows as chosen, says to a screen reader and moves by the keys is what its page has chosen.
class tst_DataTable : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void init();
    void cleanup();
    void theChosenOneStaysChosen_data();
    void theChosenOneStaysChosen();
    void whatIsChosenElsewhereIsShownAfterAClick();
    void aNewChoiceComesIntoSightAndAMovedOneDoesNot();
    void theKeyboardTakesTheFirstOnlyWhenNothingIsChosen();
    void keysChoose_data();
    void keysChoose();

private:
    [[nodiscard]] QQuickItem *list();
    [[nodiscard]] QQuickItem *rowOf(const QString &name);
    [[nodiscard]] QStringList shown();
    [[nodiscard]] QStringList said();
    [[nodiscard]] bool isInSight(const QString &name);

    QQmlEngine m_engine;
    std::unique_ptr<Things> m_things;
    std::unique_ptr<QQuickWindow> m_window;
    std::unique_ptr<QQuickItem> m_root;
    QQuickItem *m_table = nullptr;
};

void tst_DataTable::init()
{
    m_things = std::make_unique<Things>();
    m_things->set(letters('t'));
    QQmlComponent component(&m_engine);
    component.setData(R"(
import QtQuick
import QairoPay.Studio

Item {
    id: root

    required property var things

    width: 400
    height: 240

    DataTable {
        objectName: "table"
        anchors.fill: parent
        name: "Things"
        model: root.things
        selectedRow: root.things.row
        selectedId: root.things.chosen
        columns: [
            TableColumn { title: "Name"; role: "name"; fills: true }
        ]

        onChosen: row => root.things.choose(row)
    }
}
)",
                      {});
    auto *made = component.createWithInitialProperties(
        {{u"things"_s, QVariant::fromValue<QObject *>(m_things.get())}});
    QVERIFY2(made, qPrintable(component.errorString()));
    m_root.reset(qobject_cast<QQuickItem *>(made));
    QVERIFY(m_root);
    m_window = std::make_unique<QQuickWindow>();
    m_window->resize(400, 240);
    m_root->setParentItem(m_window->contentItem());
    m_table = m_root->findChild<QQuickItem *>(u"table"_s);
    QVERIFY(m_table);
    m_window->show();
    m_window->requestActivate();
    QVERIFY(QTest::qWaitForWindowActive(m_window.get()));
}

void tst_DataTable::cleanup()
{
    m_table = nullptr;
    m_root.reset();
    m_window.reset();
    m_things.reset();
}

QQuickItem *tst_DataTable::list()
{
    return itemsOf(m_table, "QQuickListView").value(0);
}

QQuickItem *tst_DataTable::rowOf(const QString &name)
{
    QMetaObject::invokeMethod(list(), "forceLayout");
    for (auto *row : itemsOf(m_table, "DataRow")) {
        if (row->isVisible() && m_things->names().value(row->property("index").toInt()) == name)
            return row;
    }
    return nullptr;
}

QStringList tst_DataTable::shown()
{
    QMetaObject::invokeMethod(list(), "forceLayout");
    QStringList names;
    for (auto *row : itemsOf(m_table, "DataRow")) {
        if (row->isVisible() && row->property("current").toBool())
            names.append(m_things->names().value(row->property("index").toInt()));
    }
    return names;
}

QStringList tst_DataTable::said()
{
    QMetaObject::invokeMethod(list(), "forceLayout");
    QStringList names;
    for (auto *row : itemsOf(m_table, "DataRow")) {
        const auto *part = QAccessible::queryAccessibleInterface(row);
        if (row->isVisible() && part && part->state().selected)
            names.append(part->text(QAccessible::Name));
    }
    return names;
}

bool tst_DataTable::isInSight(const QString &name)
{
    const auto *row = rowOf(name);
    if (!row)
        return false;
    const auto area = list()->mapRectFromItem(row, row->boundingRect());
    return list()->boundingRect().contains(area);
}

void tst_DataTable::theChosenOneStaysChosen_data()
{
    QTest::addColumn<Move>("move");
    const auto add = [](const char *name, Move move) { QTest::newRow(name) << move; };
    add("nothing moves", [](Things &) {});
    add("one comes in front", [](Things &things) { things.insert(0, {u"new"_s}); });
    add("several come in front", [](Things &things) { things.insert(0, {u"x"_s, u"y"_s, u"z"_s}); });
    add("one comes right behind", [](Things &things) { things.insert(3, {u"new"_s}); });
    add("a page comes at the end", [](Things &things) { things.insert(20, {u"x"_s, u"y"_s}); });
    add("one in front of it goes", [](Things &things) { things.remove(0); });
    add("the one behind it goes", [](Things &things) { things.remove(3); });
    add("it goes itself", [](Things &things) { things.remove(2); });
    add("the order turns round", [](Things &things) { things.set({u"d"_s, u"c"_s, u"b"_s, u"a"_s}); });
    add("a filter leaves it alone", [](Things &things) { things.set({u"c"_s}); });
    add("a filter takes it away", [](Things &things) { things.set({u"a"_s, u"b"_s, u"d"_s}); });
    add("a filter leaves nothing", [](Things &things) { things.set({}); });
    add("a filter takes it away and gives it back", [](Things &things) {
        things.set({u"a"_s});
        things.set({u"c"_s, u"a"_s});
    });
}

void tst_DataTable::theChosenOneStaysChosen()
{
    QFETCH(const Move, move);
    m_things->choose(2);
    QCOMPARE(shown(), QStringList{u"c"_s});
    move(*m_things);
    const auto names = m_things->names();
    const bool isThere = names.contains(u"c"_s);
    QCOMPARE(shown(), isThere ? QStringList{u"c"_s} : QStringList());
    QCOMPARE(said(), isThere ? QStringList{u"Name c"_s} : QStringList());
    QCOMPARE(m_things->chosen(), u"c"_s);

    list()->forceActiveFocus();
    QCOMPARE(m_things->chosen(), u"c"_s);
    QTest::keyClick(m_window.get(), Qt::Key_Down);
    if (names.isEmpty()) {
        QCOMPARE(m_things->chosen(), u"c"_s);
        return;
    }
    const auto next = names.at(std::min(names.indexOf(u"c"_s) + 1, names.size() - 1));
    QCOMPARE(m_things->chosen(), next);
    QCOMPARE(shown(), QStringList{next});
}

void tst_DataTable::whatIsChosenElsewhereIsShownAfterAClick()
{
    auto *row = rowOf(u"b"_s);
    QVERIFY(row);
    QTest::mouseClick(m_window.get(), Qt::LeftButton, {},
                      row->mapToScene(row->boundingRect().center()).toPoint());
    QCOMPARE(m_things->chosen(), u"b"_s);
    QCOMPARE(shown(), QStringList{u"b"_s});
    QVERIFY(list()->hasActiveFocus());
    m_things->chooseName(u"d"_s);
    QCOMPARE(shown(), QStringList{u"d"_s});
    m_things->chooseName(u"elsewhere"_s);
    QCOMPARE(shown(), QStringList());
    m_things->chooseName(u"a"_s);
    QCOMPARE(shown(), QStringList{u"a"_s});
}

void tst_DataTable::aNewChoiceComesIntoSightAndAMovedOneDoesNot()
{
    QVERIFY(!isInSight(u"t"_s));
    m_things->chooseName(u"t"_s);
    QTRY_VERIFY(isInSight(u"t"_s));
    QVERIFY(QMetaObject::invokeMethod(m_table, "showTop"));
    QVERIFY(!isInSight(u"t"_s));
    m_things->insert(0, {u"new"_s});
    QCoreApplication::processEvents(); // what a table does later, it does now
    QVERIFY(!isInSight(u"t"_s));
    QCOMPARE(m_things->chosen(), u"t"_s);
}

void tst_DataTable::theKeyboardTakesTheFirstOnlyWhenNothingIsChosen()
{
    list()->forceActiveFocus();
    QCOMPARE(m_things->chosen(), u"a"_s);

    list()->setFocus(false);
    m_things->chooseName(u"elsewhere"_s);
    list()->forceActiveFocus();
    QCOMPARE(m_things->chosen(), u"elsewhere"_s);
    QVERIFY(QMetaObject::invokeMethod(m_table, "enter")); // somebody goes down into the list
    QCOMPARE(m_things->chosen(), u"a"_s);
    m_things->chooseName(u"c"_s);
    QVERIFY(QMetaObject::invokeMethod(m_table, "enter"));
    QCOMPARE(m_things->chosen(), u"c"_s);
}

void tst_DataTable::keysChoose_data()
{
    QTest::addColumn<QString>("from");
    QTest::addColumn<Qt::Key>("key");
    QTest::addColumn<QString>("to");
    QTest::newRow("down") << u"c"_s << Qt::Key_Down << u"d"_s;
    QTest::newRow("down from the last") << u"t"_s << Qt::Key_Down << u"t"_s;
    QTest::newRow("up") << u"c"_s << Qt::Key_Up << u"b"_s;
    QTest::newRow("up from the first") << u"a"_s << Qt::Key_Up << u"a"_s;
    QTest::newRow("home") << u"m"_s << Qt::Key_Home << u"a"_s;
    QTest::newRow("end") << u"c"_s << Qt::Key_End << u"t"_s;
    QTest::newRow("up from none in the list") << u"elsewhere"_s << Qt::Key_Up << u"a"_s;
    QTest::newRow("page up near the top") << u"b"_s << Qt::Key_PageUp << u"a"_s;
    QTest::newRow("page down near the end") << u"s"_s << Qt::Key_PageDown << u"t"_s;
}

void tst_DataTable::keysChoose()
{
    QFETCH(const QString, from);
    QFETCH(const Qt::Key, key);
    QFETCH(const QString, to);
    m_things->chooseName(from);
    list()->forceActiveFocus();
    QTest::keyClick(m_window.get(), key);
    QCOMPARE(m_things->chosen(), to);
    QCOMPARE(shown(), QStringList{to});
    QVERIFY(isInSight(to));
}

QTEST_MAIN(tst_DataTable)
#include "tst_datatable.moc"
