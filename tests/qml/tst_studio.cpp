// SPDX-FileCopyrightText: 2026 QairoPay Pass Studio contributors
// SPDX-License-Identifier: Apache-2.0
#include "preview/carditem.h"
#include "windowdriver.h"

#include <QtCore/qdir.h>
#include <QtGui/qaccessible.h>
#include <QtGui/qguiapplication.h>
#include <QtTest/qsignalspy.h>
#include <QtTest/qtest.h>

using namespace Qt::StringLiterals;
using namespace qairopay;

/// From the start of the program to a published change, by mouse and keys.
class tst_Studio : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void initTestCase();
    void startsWithTheReadyMadeProgram();
    void typingALabelChangesBothCards();
    void typingADefaultShowsTheDefaults();
    void undoAndRedoByKeys();
    void theHistoryGoesToAnyStep();
    void fieldsMoveByKeys();
    void aColourIsTyped();
    void publishingShowsPassesBeforeAndAfter_data();
    void publishingShowsPassesBeforeAndAfter();
    void whoLeftThePageIsNotAsked();
    void publishingSaysWhomItReaches();
    void everyPageOpensByItsKey();
    void everythingFocusableHasAName();
    void aResetFillsEveryPageAnew();
    void aDroppedPassIsInspected();
    void severalDroppedPassesAreInspected();

private:
    /// A pass folder in the driver's.
    [[nodiscard]] QUrl passFolder(const QString &name, const QByteArray &description)
    {
        QDir().mkpath(m_driver->folder() + u'/' + name);
        auto json = R"({"formatVersion":1,"description":"DESCRIPTION","organizationName":"<img src=x>",
                        "coupon":{"primaryFields":[{"key":"off","label":"Off","value":"20 %"}]}})"_ba;
        json.replace("DESCRIPTION", description);
        (void)m_driver->write(name + u"/pass.json"_s, json);
        return QUrl::fromLocalFile(m_driver->folder() + u'/' + name);
    }
    /// The row of a step in the list of them; null while that is not open.
    [[nodiscard]] QQuickItem *stepRow(int step) { return m_driver->find(u"history-step-%1"_s.arg(step)); }
    [[nodiscard]] QString appleText() { return m_driver->window().designer().preview()->apple()->spoken(); }
    [[nodiscard]] QString googleText() { return m_driver->window().designer().preview()->google()->spoken(); }

    std::unique_ptr<WindowDriver> m_driver;
};

void tst_Studio::initTestCase()
{
    m_driver = std::make_unique<WindowDriver>();
    QVERIFY2(m_driver->isOpen() && m_driver->problem().isEmpty(), qPrintable(m_driver->problem()));
}

void tst_Studio::startsWithTheReadyMadeProgram()
{
    QTRY_COMPARE_WITH_TIMEOUT(m_driver->window().designer().editor()->name(), u"Acme Hotels — Loyalty"_s,
                              30000);
    QTRY_VERIFY(m_driver->find(u"field-tier"_s));
}

void tst_Studio::typingALabelChangesBothCards()
{
    QVERIFY(m_driver->click(u"field-tier"_s));
    QTRY_VERIFY(m_driver->find(u"field-label"_s));
    QVERIFY(m_driver->type(u"field-label"_s, u"Rank"_s));
    QCOMPARE(m_driver->window().designer().field()->label(), u"Rank"_s);
    QVERIFY2(appleText().contains(u"Rank"_s, Qt::CaseInsensitive), qPrintable(appleText()));
    QVERIFY2(googleText().contains(u"Rank"_s, Qt::CaseInsensitive), qPrintable(googleText()));
}

void tst_Studio::typingADefaultShowsTheDefaults()
{
    auto *preview = m_driver->window().designer().preview();
    QCOMPARE(preview->sample(), 1); // Jane Doe, who has a tier of her own
    QVERIFY2(appleText().contains(u"Platinum"_s), qPrintable(appleText()));
    QVERIFY(m_driver->type(u"field-value"_s, u"Bronze"_s));
    QCOMPARE(preview->sample(), 0);
    QVERIFY2(appleText().contains(u"Bronze"_s), qPrintable(appleText()));
    QVERIFY2(googleText().contains(u"Bronze"_s), qPrintable(googleText()));
    m_driver->window().designer().editor()->undo();
}

void tst_Studio::undoAndRedoByKeys()
{
    auto *editor = m_driver->window().designer().editor();
    m_driver->key(Qt::Key_Z, Qt::ControlModifier);
    QTRY_COMPARE(editor->value().field(u"tier")->label, u"Tier"_s);
    m_driver->key(Qt::Key_Z, Qt::ControlModifier | Qt::ShiftModifier);
    QTRY_COMPARE(editor->value().field(u"tier")->label, u"Rank"_s);
}

void tst_Studio::theHistoryGoesToAnyStep()
{
    auto *editor = m_driver->window().designer().editor();
    const auto name = editor->name();
    const auto before = editor->step();
    editor->setName(u"Another name"_s);
    editor->setNotes(u"A note"_s);
    const auto now = before + 2;
    QCOMPARE(editor->step(), now);

    QVERIFY(m_driver->click(u"history"_s));
    QTRY_VERIFY(stepRow(now) && stepRow(now)->hasActiveFocus());
    QCOMPARE(stepRow(now)->property("iconName").toString(), u"check"_s);
    QCOMPARE(stepRow(before)->property("iconName").toString(), u"undo"_s);
    auto *spoken = QAccessible::queryAccessibleInterface(stepRow(now));
    QVERIFY(spoken);
    QCOMPARE(spoken->text(QAccessible::Name), u"Edit notes"_s);
    QVERIFY(!spoken->text(QAccessible::Description).isEmpty());
    m_driver->key(Qt::Key_Up);
    m_driver->key(Qt::Key_Up);
    QTRY_VERIFY(stepRow(before)->hasActiveFocus());
    QCOMPARE(editor->step(), now); // looking is not going
    m_driver->key(Qt::Key_Return);
    QTRY_VERIFY(!m_driver->find(u"history-list"_s));
    QCOMPARE(editor->step(), before);
    QCOMPARE(editor->name(), name);
    QVERIFY(editor->notes() != u"A note"_s);

    // By its name, from another page.
    QVERIFY(m_driver->openPage(u"passes"_s));
    m_driver->key(Qt::Key_K, Qt::ControlModifier);
    QTRY_VERIFY(m_driver->find(u"palette-search"_s) && m_driver->find(u"palette-search"_s)->hasActiveFocus());
    m_driver->window().app().palette()->setSearchText(u"history"_s);
    m_driver->key(Qt::Key_Return);
    QTRY_VERIFY(stepRow(before) && stepRow(before)->hasActiveFocus());
    QVERIFY(!stepRow(before)->property("dimmed").toBool());
    QVERIFY(stepRow(now)->property("dimmed").toBool());
    QCOMPARE(stepRow(now)->property("iconName").toString(), u"redo"_s); // not by its colour alone
    m_driver->key(Qt::Key_End);
    QTRY_VERIFY(stepRow(now)->hasActiveFocus());
    m_driver->key(Qt::Key_Space);
    QTRY_VERIFY(!m_driver->find(u"history-list"_s));
    QCOMPARE(editor->step(), now);
    QCOMPARE(editor->name(), u"Another name"_s);
    QCOMPARE(editor->notes(), u"A note"_s);

    QVERIFY(m_driver->click(u"history"_s));
    QTRY_VERIFY(stepRow(now) && stepRow(now)->hasActiveFocus());
    m_driver->key(Qt::Key_Home);
    m_driver->key(Qt::Key_Escape);
    QTRY_VERIFY(!m_driver->find(u"history-list"_s));
    QCOMPARE(editor->step(), now);

    QVERIFY(m_driver->click(u"history"_s));
    QVERIFY(m_driver->click(u"history-step-%1"_s.arg(before)));
    QTRY_COMPARE(editor->step(), before);
    QTRY_VERIFY(!m_driver->find(u"history-list"_s));
}

void tst_Studio::fieldsMoveByKeys()
{
    auto *editor = m_driver->window().designer().editor();
    QVERIFY(m_driver->click(u"field-points"_s));
    m_driver->key(Qt::Key_Up, Qt::AltModifier);
    QTRY_COMPARE(editor->value().field(u"points")->slot, FieldSlot::Primary);
    m_driver->key(Qt::Key_Z, Qt::ControlModifier);
    QTRY_COMPARE(editor->value().field(u"points")->slot, FieldSlot::Secondary);
}

void tst_Studio::aColourIsTyped()
{
    QVERIFY(m_driver->click(u"outline-brand"_s));
    QTRY_VERIFY(m_driver->find(u"colour-background-text"_s));
    QVERIFY(m_driver->type(u"colour-background-text"_s, u"2A3A5E"_s));
    QCOMPARE(m_driver->window().designer().brand()->background(), QColor(0x2A, 0x3A, 0x5E));
    QCOMPARE(m_driver->window().designer().preview()->apple()->scene().background,
             (Colour{0x2A, 0x3A, 0x5E}));
}

void tst_Studio::publishingShowsPassesBeforeAndAfter_data()
{
    QTest::addColumn<QString>("objectName");
    for (const auto *name : {"apple-before", "apple-after", "google-before", "google-after"})
        QTest::newRow(name) << u"publish-card-"_s + QLatin1StringView(name);
}

void tst_Studio::publishingShowsPassesBeforeAndAfter()
{
    QFETCH(const QString, objectName);
    QVERIFY(m_driver->click(u"publish"_s));
    QTRY_VERIFY_WITH_TIMEOUT(m_driver->find(objectName), 10000);
    const auto children = m_driver->find(objectName)->childItems();
    const auto *card = children.isEmpty() ? nullptr : qobject_cast<CardItem *>(children.first());
    QVERIFY(card && card->face());
    QTRY_VERIFY(card->width() > 0 && card->height() > 0);
    QVERIFY(!card->face()->isEmpty());
    m_driver->key(Qt::Key_Escape);
    QTRY_VERIFY(!m_driver->find(u"dialog-verb"_s));
}

void tst_Studio::whoLeftThePageIsNotAsked()
{
    auto &designer = m_driver->window().designer();
    QSignalSpy known(designer.desk(), &TemplateDesk::reachKnown);
    designer.desk()->prepareToPublish();
    QVERIFY(m_driver->openPage(u"passes"_s));
    QTRY_COMPARE_WITH_TIMEOUT(known.size(), 1, 10000);
    QVERIFY(!m_driver->find(u"dialog-verb"_s));
    QVERIFY(!designer.review()->cards()->isShown());
    QVERIFY(m_driver->openPage(u"design"_s));
}

void tst_Studio::publishingSaysWhomItReaches()
{
    QSignalSpy published(m_driver->window().designer().desk(), &TemplateDesk::published);
    QVERIFY(m_driver->click(u"publish"_s));
    QTRY_VERIFY(m_driver->find(u"dialog-verb"_s));
    QVERIFY2(m_driver->texts().filter(u"12"_s).size() > 0, qPrintable(m_driver->texts().join(u'\n')));
    QVERIFY(m_driver->click(u"dialog-verb"_s));
    QTRY_COMPARE_WITH_TIMEOUT(published.size(), 1, 10000);
    QTRY_VERIFY(!m_driver->window().designer().desk()->isDirty());
    QTRY_VERIFY(!m_driver->find(u"dialog-verb"_s));

    // The version before is one click away.
    QVERIFY(m_driver->openPage(u"passes"_s));
    QVERIFY(m_driver->click(u"toast-verb"_s));
    QTRY_VERIFY(m_driver->window().designer().desk()->isDirty());
    QTRY_VERIFY(m_driver->find(u"view-apple"_s)); // and in sight
    QTRY_VERIFY(!m_driver->find(u"toast-verb"_s));
    m_driver->window().designer().editor()->undo();
    QVERIFY(!m_driver->window().designer().desk()->isDirty());
}

void tst_Studio::everyPageOpensByItsKey()
{
    QStringList names;
    for (const auto *page : {"design", "issue", "passes", "scans", "settings"}) {
        if (m_driver->find(u"rail-"_s + QLatin1StringView(page)))
            names.append(QString::fromLatin1(page));
    }
    QVERIFY(names.size() >= 4);
    for (qsizetype i = names.size() - 1; i >= 0; --i) {
        m_driver->key(Qt::Key(Qt::Key_1 + i), Qt::ControlModifier);
        QTRY_COMPARE(m_driver->quick()->property("currentPage").toInt(), int(i));
        QTest::qWait(200);
    }
}

void tst_Studio::everythingFocusableHasAName()
{
    QStringList nameless;
    m_driver->key(Qt::Key_1, Qt::ControlModifier);
    for (auto *item : m_driver->quick()->findChildren<QQuickItem *>()) {
        if (!item->isVisible() || !item->activeFocusOnTab())
            continue;
        auto *accessible = QAccessible::queryAccessibleInterface(item);
        if (accessible && accessible->text(QAccessible::Name).isEmpty())
            nameless.append(QString::fromLatin1(item->metaObject()->className()));
    }
    QVERIFY2(nameless.isEmpty(), qPrintable(nameless.join(u", "_s)));
}

void tst_Studio::aResetFillsEveryPageAnew()
{
    auto &window = m_driver->window();
    const auto *desk = window.designer().desk();
    const auto before = desk->templateId();
    QVERIFY(!before.isEmpty());
    window.sandboxPage().reset(true);
    QTRY_VERIFY_WITH_TIMEOUT(!desk->templateId().isEmpty() && desk->templateId() != before, 60000);
    QVERIFY(!desk->isDirty());
    QTRY_COMPARE_WITH_TIMEOUT(window.sandboxPage().passNames().size(), 12, 60000);
    QTRY_COMPARE_WITH_TIMEOUT(window.scans().columns().size(), 48U, 60000);
}

void tst_Studio::aDroppedPassIsInspected()
{
    QVERIFY(m_driver->drop(u"rail-passes"_s, {passFolder(u"designed.pass"_s, "Night train")}));
    QTRY_VERIFY(m_driver->texts().contains(u"Night train"_s));
    QVERIFY(m_driver->texts().contains(u"<img src=x>"_s)); // as it stands there
    QVERIFY(m_driver->click(u"make-template"_s));
    QTRY_COMPARE(m_driver->window().designer().editor()->name(), u"Night train"_s);
    QTRY_VERIFY(m_driver->find(u"field-off"_s));
}

void tst_Studio::severalDroppedPassesAreInspected()
{
    const auto first = passFolder(u"first.pass"_s, "Day train");
    const auto second = passFolder(u"second.pass"_s, "Ferry");
    QVERIFY(m_driver->drop(u"rail-passes"_s, {first, second}));
    QTRY_VERIFY(m_driver->texts().contains(u"Day train"_s));
    QVERIFY(m_driver->texts().contains(u"first.pass and 1 more"_s));
    QVERIFY(m_driver->click(u"inspect-passes"_s));
    m_driver->key(Qt::Key_Down);
    m_driver->key(Qt::Key_Return);
    QTRY_VERIFY(m_driver->texts().contains(u"Ferry"_s));
    const auto *card = m_driver->find(u"inspect-card"_s);
    QVERIFY(card);
    const auto fitted = card->width();
    QVERIFY(m_driver->click(u"zoom-in"_s));
    QTRY_VERIFY(card->width() > fitted);
    m_driver->key(Qt::Key_0, Qt::ControlModifier);
    QTRY_COMPARE(card->width(), fitted);
}

int main(int argc, char *argv[])
{
    QGuiApplication application(argc, argv);
    tst_Studio test;
    return QTest::qExec(&test, argc, argv);
}

#include "tst_studio.moc"
