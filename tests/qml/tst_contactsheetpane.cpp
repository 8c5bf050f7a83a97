// SPDX-FileCopyrightText: 2026 QairoPay Pass Studio contributors
// SPDX-License-Identifier: Apache-2.0
#include "support/sampletemplates.h"
#include "windowdriver.h"

#include <QtCore/qfile.h>
#include <QtGui/qguiapplication.h>
#include <QtTest/qsignalspy.h>
#include <QtTest/qtest.h>

using namespace Qt::StringLiterals;
using namespace qairopay;

namespace {

constexpr int patience = 60000;
constexpr int rows = 300;

} // namespace

/// What is made of an open list in the window, by mouse and keys: the contact sheet, the stress run, its rows
/// on the designer's cards.
class tst_ContactSheetPane : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void initTestCase();
    void theSheetOpensFromTheCheckedList();
    void arrowsAndEndsMove();
    void theOtherWalletsCardsAreShown();
    void escapeGoesBackToTheList();
    void theStressRunTriesTheRowsOfTheList();
    void theBarLeavesTheSurfacesFree_data();
    void theBarLeavesTheSurfacesFree();
    void theDesignerStepsThroughTheRows();

private:
    [[nodiscard]] ContactSheet &sheet() { return *m_driver->window().issuing().sheet(); }

    std::unique_ptr<WindowDriver> m_driver;
};

void tst_ContactSheetPane::initTestCase()
{
    m_driver = std::make_unique<WindowDriver>(StudioOptions{.seeds = false});
    QVERIFY2(m_driver->isOpen() && m_driver->problem().isEmpty(), qPrintable(m_driver->problem()));
    QVERIFY(m_driver->createTemplate(test::guideTemplate()));
}

void tst_ContactSheetPane::theSheetOpensFromTheCheckedList()
{
    auto text = u"Email,Name,Tier\n"_s;
    for (int i = 0; i < rows; ++i)
        text += u"row%1@a.example,Holder,%2\n"_s.arg(
            QString::number(i), i == 200 ? u"Ehrenvorsitzender"_s.repeated(4) : u"Gold"_s);
    QVERIFY(m_driver->drop(u"rail-design"_s, {m_driver->write(u"list.csv"_s, text.toUtf8())}));
    QTRY_VERIFY_WITH_TIMEOUT(m_driver->find(u"open-sheet"_s), patience);
    QVERIFY(m_driver->click(u"open-sheet"_s));
    QTRY_VERIFY_WITH_TIMEOUT(m_driver->find(u"sheet-grid"_s) && sheet().rowCount() == rows, patience);
    QTRY_VERIFY_WITH_TIMEOUT(!sheet().isLinting(), patience);
    QTRY_VERIFY(m_driver->texts().contains(u"Row 202"_s)); // the worst, chosen
    QVERIFY(m_driver->texts().contains(u"Does not fit"_s));
    QVERIFY2(m_driver->problem().isEmpty(), qPrintable(m_driver->problem()));
}

void tst_ContactSheetPane::arrowsAndEndsMove()
{
    QCOMPARE(sheet().current(), 0);
    m_driver->key(Qt::Key_Right);
    QCOMPARE(sheet().current(), 1);
    m_driver->key(Qt::Key_Down);
    QVERIFY(sheet().current() > 2);
    m_driver->key(Qt::Key_End);
    QCOMPARE(sheet().current(), rows - 1);
    m_driver->key(Qt::Key_PageUp);
    QVERIFY(sheet().current() < rows - 2);
    m_driver->key(Qt::Key_Home);
    QCOMPARE(sheet().current(), 0);
}

void tst_ContactSheetPane::theOtherWalletsCardsAreShown()
{
    QCOMPARE(sheet().wallet(), 0);
    QVERIFY(m_driver->click(u"sheet-wallet"_s)); // its middle is the second one's edge
    m_driver->key(Qt::Key_Right);
    QTRY_COMPARE(sheet().wallet(), 1);
}

void tst_ContactSheetPane::escapeGoesBackToTheList()
{
    m_driver->key(Qt::Key_Escape);
    QTRY_VERIFY(!m_driver->find(u"sheet-grid"_s));
    QVERIFY(!sheet().isOpen());
    QVERIFY(m_driver->find(u"open-sheet"_s));
}

void tst_ContactSheetPane::theStressRunTriesTheRowsOfTheList()
{
    auto &designer = m_driver->window().designer();
    QSignalSpy loaded(designer.library(), &TemplateLibrary::loaded);
    designer.library()->refresh();
    QTRY_VERIFY_WITH_TIMEOUT(!loaded.isEmpty(), patience);
    designer.library()->open(designer.library()->index(0).data(TemplateLibrary::KeyRole).toString());
    QTRY_VERIFY_WITH_TIMEOUT(designer.editor()->isOpen(), patience);
    m_driver->key(Qt::Key_1, Qt::ControlModifier);
    QTRY_VERIFY_WITH_TIMEOUT(m_driver->find(u"stress"_s), patience);
    QVERIFY(m_driver->click(u"stress"_s));
    QTRY_VERIFY_WITH_TIMEOUT(designer.stress()->isBroken(), patience);
    QCOMPARE(designer.stress()->caseText(), u"Row 202 of the last list"_s);
    QTRY_VERIFY(m_driver->texts().contains(designer.stress()->verdict()));
    QVERIFY(m_driver->click(u"stress-back"_s));
    QVERIFY(!designer.stress()->isBroken());
    QVERIFY(m_driver->click(u"stress-end"_s));
    QVERIFY(!designer.stress()->isOn());
    QVERIFY2(m_driver->problem().isEmpty(), qPrintable(m_driver->problem()));
}

void tst_ContactSheetPane::theBarLeavesTheSurfacesFree_data()
{
    QTest::addColumn<QSize>("size");
    QTest::newRow("in a small window") << QSize(1024, 700);
    QTest::newRow("in a large window") << QSize(1440, 900);
}

void tst_ContactSheetPane::theBarLeavesTheSurfacesFree()
{
    QFETCH(const QSize, size);
    m_driver->quick()->resize(size);
    QTRY_COMPARE(m_driver->quick()->contentItem()->size().toSize(), size);
    QVERIFY(m_driver->click(u"show-row"_s));
    QTRY_VERIFY(m_driver->find(u"row-bar"_s));
    const auto place = [&](const QString &name) {
        const auto *item = m_driver->find(name);
        return item->mapRectToScene(item->boundingRect());
    };
    for (const auto &caption : {u"caption-apple"_s, u"caption-google"_s})
        QTRY_VERIFY(!place(u"row-bar"_s).intersects(place(caption)));
    m_driver->key(Qt::Key_Escape);
    QTRY_VERIFY(!m_driver->find(u"row-bar"_s));
}

void tst_ContactSheetPane::theDesignerStepsThroughTheRows()
{
    auto &designer = m_driver->window().designer();
    const auto &rowChoice = *designer.rowChoice();
    const auto says = [&](const QString &text) { return m_driver->texts().contains(text); };
    QVERIFY(m_driver->click(u"show-row"_s));
    QTRY_VERIFY(m_driver->find(u"row-number"_s));
    QCOMPARE(rowChoice.row(), 2);
    QTRY_VERIFY(says(u"Row 2 of 301 · list.csv"_s) && says(u"row0@a.example"_s));
    m_driver->key(Qt::Key_PageDown, Qt::ControlModifier); // from the field that has the keyboard
    QTRY_COMPARE(rowChoice.row(), 3);
    m_driver->key(Qt::Key_PageUp, Qt::ControlModifier);
    m_driver->key(Qt::Key_PageUp, Qt::ControlModifier); // nothing before the first
    QTRY_COMPARE(rowChoice.row(), 2);
    QVERIFY(m_driver->click(u"row-forward"_s));
    QCOMPARE(rowChoice.row(), 3);
    QVERIFY(m_driver->type(u"row-number"_s, u"202"_s));
    QTRY_COMPARE(rowChoice.row(), 202);
    QTRY_VERIFY(says(u"row200@a.example"_s));
    QVERIFY(designer.preview()->apple()->spoken().contains(u"Ehrenvorsitzender"_s));
    m_driver->key(Qt::Key_Escape);
    QTRY_VERIFY(!m_driver->find(u"row-number"_s));
    QVERIFY(!rowChoice.isOn());

    // The list goes, and its rows with it.
    QVERIFY(m_driver->click(u"show-row"_s));
    QTRY_VERIFY(m_driver->find(u"row-number"_s));
    QCOMPARE(rowChoice.row(), 202);
    m_driver->window().issuing().list()->close();
    QTRY_VERIFY(!m_driver->find(u"row-number"_s));
    QVERIFY(!m_driver->find(u"show-row"_s)->isEnabled());
    QVERIFY2(m_driver->problem().isEmpty(), qPrintable(m_driver->problem()));
}

int main(int argc, char *argv[])
{
    QGuiApplication application(argc, argv);
    QGuiApplication::setQuitOnLastWindowClosed(false);
    tst_ContactSheetPane test;
    return QTest::qExec(&test, argc, argv);
}

#include "tst_contactsheetpane.moc"
