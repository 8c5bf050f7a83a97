// SPDX-FileCopyrightText: 2026 QairoPay Pass Studio contributors
// SPDX-License-Identifier: Apache-2.0
#include "fences/placesearch.h"
#include "windowdriver.h"

#include <QtTest/qtest.h>

using namespace Qt::StringLiterals;
using namespace qairopay;

/// The keys of undo and redo, whatever has the keyboard: what is typed is a step among the others.
class tst_UndoKeys : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void initTestCase();
    void init();
    void typingAndDraggingHaveOneOrder();
    void typingGoesBackInItsField();
    void aNumberThatWasSteppedGoesBack();
    void whatNoHistoryHasGoesFirst_data();
    void whatNoHistoryHasGoesFirst();
    void whatIsLookedForKeepsItsOwn();
    void noFieldUndoesBehindTheHistory();
    void whatIsTypedAfterAnUndoIsAStepOfItsOwn();
    void aTextOnACardGoesBack();

private:
    [[nodiscard]] TemplateEditor &editor() { return *m_driver->window().designer().editor(); }
    [[nodiscard]] FenceEditor &fences() { return *m_driver->window().app().fences(); }
    [[nodiscard]] QString textOf(const QString &field)
    {
        const auto *item = m_driver->find(field);
        return item ? item->property("text").toString() : QString();
    }
    [[nodiscard]] bool hasKeyboard(const QString &field)
    {
        const auto *item = m_driver->find(field);
        return item && item->hasActiveFocus();
    }
    [[nodiscard]] bool showPlaces();
    void dragThePlace(const QPoint &by);
    void undo() { m_driver->key(Qt::Key_Z, Qt::ControlModifier); }
    void redo() { m_driver->key(Qt::Key_Z, Qt::ControlModifier | Qt::ShiftModifier); }

    std::unique_ptr<WindowDriver> m_driver;
    PassTemplate m_value;
};

void tst_UndoKeys::initTestCase()
{
    m_driver = std::make_unique<WindowDriver>();
    QVERIFY2(m_driver->isOpen() && m_driver->problem().isEmpty(), qPrintable(m_driver->problem()));
    QTRY_VERIFY_WITH_TIMEOUT(m_driver->find(u"field-tier"_s), 30'000);
    m_value = editor().value();
}

/// The same template on the desk, without a step.
void tst_UndoKeys::init()
{
    editor().open(m_value);
}

bool tst_UndoKeys::showPlaces()
{
    editor().select(u"places"_s);
    if (!QTest::qWaitFor([&] { return m_driver->find(u"places-map"_s); }))
        return false;
    fences().setCurrent(0);
    return QTest::qWaitFor([&] { return m_driver->find(u"place-message"_s); });
}

/// The map shows the chosen place in its middle.
void tst_UndoKeys::dragThePlace(const QPoint &by)
{
    const auto *map = m_driver->find(u"places-map"_s);
    const auto from = map->mapToScene({map->width() / 2, map->height() / 2}).toPoint();
    QTest::mousePress(m_driver->quick(), Qt::LeftButton, {}, from);
    for (int i = 1; i <= 20; ++i)
        QTest::mouseMove(m_driver->quick(), from + by * i / 20, 5);
    QTest::mouseRelease(m_driver->quick(), Qt::LeftButton, {}, from + by);
}

void tst_UndoKeys::typingAndDraggingHaveOneOrder()
{
    QVERIFY(showPlaces());
    const auto message = fences().message();
    const auto latitude = fences().latitude();
    QVERIFY(m_driver->type(u"place-message"_s, u"Here"_s));
    QCOMPARE(fences().message(), u"Here"_s);
    dragThePlace({40, 60});
    const auto dragged = fences().latitude();
    QVERIFY(dragged != latitude);
    QVERIFY(m_driver->click(u"place-message"_s));
    QVERIFY(hasKeyboard(u"place-message"_s));

    undo();
    QCOMPARE(fences().latitude(), latitude);
    QCOMPARE(fences().message(), u"Here"_s);
    undo();
    QCOMPARE(fences().message(), message);
    QCOMPARE(textOf(u"place-message"_s), message);
    QVERIFY(!editor().canUndo());
    redo();
    QCOMPARE(textOf(u"place-message"_s), u"Here"_s);
    QCOMPARE(fences().latitude(), latitude);
    m_driver->key(Qt::Key_Y, Qt::ControlModifier);
    QCOMPARE(fences().latitude(), dragged);
    QVERIFY(hasKeyboard(u"place-message"_s));
}

void tst_UndoKeys::typingGoesBackInItsField()
{
    QVERIFY(m_driver->click(u"field-tier"_s));
    QTRY_VERIFY(m_driver->find(u"field-label"_s));
    QVERIFY(m_driver->type(u"field-label"_s, u"Rank"_s));
    undo();
    QCOMPARE(editor().value().field(u"tier")->label, m_value.field(u"tier")->label);
    QCOMPARE(textOf(u"field-label"_s), m_value.field(u"tier")->label);
    QVERIFY(hasKeyboard(u"field-label"_s));
    redo();
    QCOMPARE(textOf(u"field-label"_s), u"Rank"_s);
    QVERIFY(hasKeyboard(u"field-label"_s));
}

void tst_UndoKeys::aNumberThatWasSteppedGoesBack()
{
    QVERIFY(showPlaces());
    const auto radius = fences().radius();
    const auto shown = textOf(u"place-radius"_s);
    QVERIFY(m_driver->click(u"place-radius"_s));
    m_driver->key(Qt::Key_Up);
    m_driver->key(Qt::Key_Up);
    QVERIFY(fences().radius() > radius);
    QCOMPARE(editor().step(), 1); // a run in one place
    undo();
    QCOMPARE(fences().radius(), radius);
    QCOMPARE(textOf(u"place-radius"_s), shown);
    QVERIFY(hasKeyboard(u"place-radius"_s));
}

void tst_UndoKeys::whatNoHistoryHasGoesFirst_data()
{
    QTest::addColumn<QString>("part");
    QTest::addColumn<QString>("field");
    QTest::addColumn<QString>("typed");
    QTest::newRow("a key that is typed") << u"field:tier"_s << u"field-key"_s << u"level"_s;
    QTest::newRow("a number that is none") << u"places"_s << u"place-radius"_s << u""_s;
    QTest::newRow("half a place") << u"places"_s << u"place-where"_s << u"48.2"_s;
    QTest::newRow("half a colour") << u"brand"_s << u"colour-text-text"_s << u"#12"_s;
}

void tst_UndoKeys::whatNoHistoryHasGoesFirst()
{
    QFETCH(QString, part);
    QFETCH(QString, field);
    QFETCH(QString, typed);
    editor().setNotes(u"A note"_s);
    editor().select(part);
    QTRY_VERIFY(m_driver->find(field));
    const auto before = textOf(field);
    QVERIFY(m_driver->type(field, typed));
    QCOMPARE(textOf(field), typed);
    undo();
    QCOMPARE(textOf(field), before);
    QVERIFY(hasKeyboard(field));
    QCOMPARE(editor().notes(), u"A note"_s);
    undo();
    QCOMPARE(editor().notes(), m_value.studio.notes);
    QCOMPARE(textOf(field), before);
    QVERIFY(hasKeyboard(field));
}

void tst_UndoKeys::whatIsLookedForKeepsItsOwn()
{
    QVERIFY(showPlaces());
    editor().setNotes(u"A note"_s);
    QVERIFY(m_driver->type(u"place-search"_s, u"San"_s));
    undo();
    QVERIFY(textOf(u"place-search"_s) != u"San"_s);
    QCOMPARE(editor().notes(), u"A note"_s);
    redo();
    QCOMPARE(textOf(u"place-search"_s), u"San"_s);
    fences().search()->setText({});
}

void tst_UndoKeys::noFieldUndoesBehindTheHistory()
{
    QVERIFY(m_driver->click(u"field-tier"_s));
    QTRY_VERIFY(m_driver->find(u"field-label"_s));
    QVERIFY(m_driver->type(u"field-label"_s, u"Rank"_s));
    editor().open(editor().value()); // kept: there is nothing to undo
    editor().selectField(u"tier"_s);
    QTRY_VERIFY(m_driver->find(u"field-label"_s));
    QVERIFY(m_driver->click(u"field-label"_s));
    undo();
    QCOMPARE(textOf(u"field-label"_s), u"Rank"_s);
    QVERIFY(!editor().canRedo());
}

void tst_UndoKeys::whatIsTypedAfterAnUndoIsAStepOfItsOwn()
{
    editor().setNotes(u"One"_s);
    editor().setKind(editor().kind() == 0 ? 1 : 0);
    editor().undo();
    editor().setNotes(u"One and two"_s);
    editor().undo();
    QCOMPARE(editor().notes(), u"One"_s);
}

void tst_UndoKeys::aTextOnACardGoesBack()
{
    auto *text = m_driver->window().designer().cardText();
    editor().setNotes(u"A note"_s);
    editor().selectField(u"tier"_s);
    QVERIFY(text->openSelected(m_driver->window().designer().preview()->apple()));
    const auto before = text->text();
    QTRY_VERIFY(hasKeyboard(u"card-text"_s));
    QVERIFY(m_driver->type(u"card-text"_s, u"Gold"_s));
    QCOMPARE(text->text(), u"Gold"_s);
    undo();
    QCOMPARE(textOf(u"card-text"_s), before);
    QVERIFY(hasKeyboard(u"card-text"_s));
    undo();
    QCOMPARE(editor().notes(), m_value.studio.notes);
    m_driver->key(Qt::Key_Escape);
    QVERIFY(!text->isOpen());
    QCOMPARE(editor().step(), 0);
}

QTEST_MAIN(tst_UndoKeys)
#include "tst_undokeys.moc"
