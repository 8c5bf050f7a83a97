// SPDX-FileCopyrightText: 2026 QairoPay Pass Studio contributors
// SPDX-License-Identifier: Apache-2.0
#include "template/templatecodec.h"
#include "windowdriver.h"

#include <QtCore/qfile.h>
#include <QtCore/qscopeguard.h>
#include <QtGui/qaccessible.h>
#include <QtGui/qguiapplication.h>
#include <QtTest/qsignalspy.h>
#include <QtTest/qtest.h>

using namespace Qt::StringLiterals;
using namespace qairopay;

namespace {

constexpr int patience = 30000;
constexpr int mostStops = 120;

QString nameOf(QQuickItem *item)
{
    if (!item)
        return u"nothing"_s;
    auto *accessible = QAccessible::queryAccessibleInterface(item);
    const QString name = accessible ? accessible->text(QAccessible::Name) : QString();
    return item->objectName() + u'|' + name;
}

/// What a screen reader was told to say.
QStringList &announced()
{
    static QStringList words;
    return words;
}

void hear(QAccessibleEvent *event)
{
    if (event->type() == QAccessible::Announcement)
        announced().append(static_cast<QAccessibleAnnouncementEvent *>(event)->message());
}

} // namespace

/// The main job with the keyboard alone.
class tst_Keyboard : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void initTestCase();
    void tabGoesRoundEveryPage_data();
    void tabGoesRoundEveryPage();
    void fieldIsChangedAndPublished();
    void aListIsIssued();
    void aPassIsUpdatedAndRevoked();
    void scansAreFiltered();
    void noKeysAreTakenTwice();
    void thePaletteFinds_data();
    void thePaletteFinds();
    void aViewIsFoundFromAnotherOfItsPage_data();
    void aViewIsFoundFromAnotherOfItsPage();
    void thePaletteLeadsIntoAPart_data();
    void thePaletteLeadsIntoAPart();
    void thePaletteSaysWhatIsInTheWay();
    void theGalleryIsTakenByKeys();
    void aVersionIsSavedComparedAndRestoredByKeys();
    void thePaletteIsLeft();
    void theSheetTellsAllKeys();
    void aTemplateIsSavedToItsFileByKeys();

private:
    [[nodiscard]] QQuickItem *focused() { return m_driver->quick()->activeFocusItem(); }
    /// Presses the tab key until the item with that name has the keyboard.
    [[nodiscard]] bool tabTo(const QString &objectName);
    void write(const QString &text);

    std::unique_ptr<WindowDriver> m_driver;
};

void tst_Keyboard::initTestCase()
{
    m_driver = std::make_unique<WindowDriver>();
    QVERIFY2(m_driver->isOpen() && m_driver->problem().isEmpty(), qPrintable(m_driver->problem()));
    QTRY_VERIFY_WITH_TIMEOUT(m_driver->find(u"field-tier"_s), patience);
}

bool tst_Keyboard::tabTo(const QString &objectName)
{
    QStringList stops;
    for (int i = 0; i < mostStops; ++i) {
        for (auto *item = focused(); item; item = item->parentItem()) {
            if (item->objectName() == objectName)
                return true;
        }
        stops.append(nameOf(focused()));
        m_driver->key(Qt::Key_Tab);
    }
    stops.removeDuplicates();
    qWarning("The tab key does not reach %s but %s.", qPrintable(objectName),
             qPrintable(stops.join(u", "_s)));
    return false;
}

void tst_Keyboard::write(const QString &text)
{
    m_driver->key(Qt::Key_A, Qt::ControlModifier);
    m_driver->typeOn(text);
}

void tst_Keyboard::tabGoesRoundEveryPage_data()
{
    QTest::addColumn<int>("page");
    QTest::addColumn<QString>("mustReach");
    QTest::newRow("design") << 0 << u"publish,field-tier,outline-brand,sample,card-apple"_s;
    QTest::newRow("issue") << 1 << u"issue-mode,issue-template,choose-list"_s;
    QTest::newRow("passes") << 2 << u"passes-search,passes-table"_s;
    QTest::newRow("scans") << 3 << u"scans-search,save-map"_s;
    QTest::newRow("events") << 4 << u"events-type,events-subject,events-table,events-live"_s;
    QTest::newRow("inspect") << 5 << u"empty-verb"_s;
    QTest::newRow("sandbox") << 6
                             << u"requests-table,clock-amount,clock-advance,simulated-pass,sandbox-reset"_s;
    QTest::newRow("settings") << 7 << u"add-profile,appearance-scheme,licence-Inter"_s;
}

void tst_Keyboard::tabGoesRoundEveryPage()
{
    QFETCH(int, page);
    QFETCH(QString, mustReach);
    auto wanted = mustReach.split(u',');
    if (page == 0) { // something to publish makes the button one that can be reached
        m_driver->window().designer().editor()->setNotes(u"changed"_s);
        QTRY_VERIFY_WITH_TIMEOUT(m_driver->find(u"publish"_s)->isEnabled(), patience);
    }
    m_driver->key(Qt::Key(Qt::Key_1 + page), Qt::ControlModifier);
    QTRY_COMPARE(m_driver->quick()->property("currentPage").toInt(), page);
    // In the page at once: nobody has to walk along the rail first.
    QTRY_VERIFY2(focused() && focused()->activeFocusOnTab(),
                 focused() ? qPrintable(focused()->objectName() + u" "_s +
                                        QLatin1StringView(focused()->metaObject()->className()))
                           : "nothing");
    for (auto *up = focused(); up; up = up->parentItem())
        QVERIFY2(!up->objectName().startsWith("rail-"_L1), qPrintable(up->objectName()));
    for (const auto &name : std::as_const(wanted))
        QTRY_VERIFY2_WITH_TIMEOUT(m_driver->find(name) && m_driver->find(name)->isEnabled(), qPrintable(name),
                                  patience);

    QStringList stops;
    QList<QQuickItem *> seen;
    for (int i = 0; i < mostStops; ++i) {
        m_driver->key(Qt::Key_Tab);
        auto *item = focused();
        QVERIFY(item);
        if (seen.contains(item) && item == seen.constFirst())
            break;
        QVERIFY2(!seen.contains(item),
                 qPrintable(u"A trap at "_s + nameOf(item) + u" after "_s + stops.join(u", "_s)));
        seen.append(item);
        stops.append(nameOf(item));
        QVERIFY2(item->isVisible() && item->isEnabled(), qPrintable(stops.constLast()));
        QVERIFY2(!stops.constLast().endsWith(u'|'),
                 qPrintable(u"Without a name after "_s + stops.join(u", "_s)));
        for (auto *up = item; up; up = up->parentItem())
            wanted.removeAll(up->objectName());
    }
    if (qEnvironmentVariableIsSet("QAIROPAY_SHOW_STOPS"))
        qInfo().noquote() << stops.join(u'\n');
    QVERIFY2(wanted.isEmpty(), qPrintable(wanted.join(u", "_s) + u" not among "_s + stops.join(u", "_s)));
    QVERIFY(seen.size() < mostStops);
    m_driver->key(Qt::Key_Backtab, Qt::ShiftModifier);
    QCOMPARE(focused(), seen.constLast());
}

void tst_Keyboard::fieldIsChangedAndPublished()
{
    auto &designer = m_driver->window().designer();
    m_driver->key(Qt::Key_1, Qt::ControlModifier);
    QVERIFY(tabTo(u"field-tier"_s));
    m_driver->key(Qt::Key_Space);
    QTRY_VERIFY(m_driver->find(u"field-label"_s));
    QVERIFY(tabTo(u"field-label"_s));
    write(u"Rank"_s);
    QCOMPARE(designer.field()->label(), u"Rank"_s);

    QVERIFY(tabTo(u"publish"_s));
    m_driver->key(Qt::Key_Return);
    QTRY_VERIFY_WITH_TIMEOUT(m_driver->find(u"dialog-verb"_s), patience);
    m_driver->key(Qt::Key_Escape); // changes nothing
    QTRY_VERIFY(!m_driver->find(u"dialog-verb"_s));
    QVERIFY(designer.desk()->isDirty());
    QVERIFY2(tabTo(u"publish"_s), "the focus did not come back");
    m_driver->key(Qt::Key_Return);
    QVERIFY(QTest::qWaitFor([&] { return m_driver->find(u"dialog-verb"_s); }, patience));
    QVERIFY(tabTo(u"dialog-verb"_s));
    m_driver->key(Qt::Key_Return);
    QTRY_VERIFY_WITH_TIMEOUT(!designer.desk()->isDirty(), patience);
    QTRY_VERIFY(!m_driver->find(u"dialog-verb"_s));
}

void tst_Keyboard::aListIsIssued()
{
    auto &issuing = m_driver->window().issuing();
    m_driver->key(Qt::Key_2, Qt::ControlModifier);
    QTRY_VERIFY(m_driver->find(u"choose-list"_s));
    QVERIFY(tabTo(u"choose-list"_s)); // Return opens the desktop's own dialog
    issuing.list()->open(m_driver->write(u"list.csv"_s, "Email,Name\nkeys@example.com,Key Board\n"));
    QTRY_VERIFY_WITH_TIMEOUT(issuing.list()->goodCount() == 1, patience);
    QVERIFY(tabTo(u"issue-list"_s));
    m_driver->key(Qt::Key_Return);
    QTRY_VERIFY_WITH_TIMEOUT(issuing.run()->isFinished(), patience);
}

void tst_Keyboard::aPassIsUpdatedAndRevoked()
{
    auto &passes = m_driver->window().passes();
    m_driver->key(Qt::Key_3, Qt::ControlModifier);
    QTRY_VERIFY_WITH_TIMEOUT(passes.model()->loaded() == 13, patience);
    QVERIFY(tabTo(u"passes-search"_s));
    write(u"keys@"_s);
    QTRY_COMPARE(passes.model()->count(), 1);
    m_driver->key(Qt::Key_Down);
    QTRY_VERIFY_WITH_TIMEOUT(passes.detail()->isOpen(), patience);
    QTRY_VERIFY_WITH_TIMEOUT(
        m_driver->find(u"pass-update"_s) && m_driver->find(u"pass-update"_s)->isEnabled(), patience);
    QVERIFY(tabTo(u"pass-update"_s));
    m_driver->key(Qt::Key_Return);
    QTRY_VERIFY(m_driver->find(u"update-value-0"_s));
    QVERIFY(tabTo(u"update-value-0"_s));
    write(u"Diamond"_s);
    m_driver->key(Qt::Key_Return); // from the field
    QTRY_VERIFY(!m_driver->find(u"update-value-0"_s));
    QTRY_COMPARE_WITH_TIMEOUT(passes.detail()->pass().record.fields.value(u"tier"_s), u"Diamond"_s, patience);

    QTRY_VERIFY_WITH_TIMEOUT(!passes.detail()->isBusy(), patience);
    QVERIFY(tabTo(u"pass-revoke"_s));
    m_driver->key(Qt::Key_Return);
    QTRY_VERIFY(m_driver->find(u"revoke-reason"_s));
    m_driver->key(Qt::Key_Return); // what cannot be undone wants its button
    QVERIFY(passes.detail()->canRevoke());
    QVERIFY(tabTo(u"dialog-verb"_s));
    m_driver->key(Qt::Key_Return);
    QTRY_VERIFY_WITH_TIMEOUT(!passes.detail()->canRevoke() && !passes.detail()->isBusy(), patience);
    QCOMPARE(passes.detail()->pass().status, PassStatus::Revoked);
}

void tst_Keyboard::scansAreFiltered()
{
    auto &scans = m_driver->window().scans();
    QTRY_VERIFY_WITH_TIMEOUT(!scans.isEmpty(), patience);
    QTRY_VERIFY(!m_driver->find(u"dialog-verb"_s)); // it fades, and is modal until it is gone
    m_driver->key(Qt::Key_4, Qt::ControlModifier);
    QVERIFY(tabTo(u"scans-search"_s));
    write(u"aiko"_s);
    QTRY_VERIFY_WITH_TIMEOUT(
        scans.table()->rowCount() > 0 && scans.table()->rowCount() < int(scans.columns().size()), patience);
    m_driver->key(Qt::Key_Down);
    QTRY_COMPARE(scans.detail().holder, u"Aiko Tanaka"_s);
}

void tst_Keyboard::noKeysAreTakenTwice()
{
    const auto *commands = m_driver->window().app().commands();
    QVERIFY(commands->commands().size() > 30);
    QCOMPARE(commands->conflicts(), QStringList());
}

void tst_Keyboard::thePaletteFinds_data()
{
    QTest::addColumn<QString>("typed");
    QTest::addColumn<int>("page");
    QTest::addColumn<QString>("shown");
    QTest::newRow("a page") << u"go to passes"_s << 2 << u"passes-table"_s;
    QTest::newRow("a page, with a slip") << u"go to pasess"_s << 2 << u"passes-table"_s;
    QTest::newRow("what another page does") << u"edit brand"_s << 0 << u"colour-background-text"_s;
    QTest::newRow("the versions") << u"bring back versions"_s << 0 << u"outline-versions"_s;
    QTest::newRow("the gallery") << u"starter gallery"_s << 0 << u"gallery-back"_s;
    QTest::newRow("the start page") << u"start page"_s << 0 << u"start-gallery"_s;
    QTest::newRow("a template") << u"acme hotels template"_s << 0 << u"field-tier"_s;
    QTest::newRow("a view of another page") << u"audit"_s << 7 << u"audit-verify"_s;
    QTest::newRow("another view of it") << u"api keys"_s << 7 << u"new-key"_s;
    QTest::newRow("what is set there") << u"certificate"_s << 7 << u"add-profile"_s;
    QTest::newRow("where events go") << u"endpoints"_s << 4 << u"new-endpoint"_s;
    QTest::newRow("what happened") << u"list events"_s << 4 << u"events-live"_s;
    QTest::newRow("the sheet of keys") << u"show all keys"_s << 3 << u"shortcut-sheet"_s;
}

void tst_Keyboard::thePaletteFinds()
{
    QFETCH(QString, typed);
    QFETCH(int, page);
    QFETCH(QString, shown);
    m_driver->key(Qt::Key_4, Qt::ControlModifier);
    QTRY_COMPARE(m_driver->quick()->property("currentPage").toInt(), 3);
    m_driver->key(Qt::Key_K, Qt::ControlModifier);
    QTRY_VERIFY(m_driver->find(u"palette-search"_s));
    QTRY_VERIFY(m_driver->find(u"palette-search"_s)->hasActiveFocus());
    write(typed);
    QTRY_VERIFY(m_driver->window().app().palette()->count() >= 1);
    m_driver->key(Qt::Key_Down);
    m_driver->key(Qt::Key_Up); // back on the best
    m_driver->key(Qt::Key_Return);
    QTRY_VERIFY(!m_driver->find(u"palette-search"_s));
    QTRY_COMPARE(m_driver->quick()->property("currentPage").toInt(), page);
    QTRY_VERIFY_WITH_TIMEOUT(m_driver->find(shown), patience);
    m_driver->key(Qt::Key_Escape);
    QTRY_VERIFY(!m_driver->find(u"shortcut-sheet"_s));
    // The keyboard came along, to something that can be spoken of.
    const bool isThere = QTest::qWaitFor(
        [this] { return focused() && focused()->isVisible() && !nameOf(focused()).endsWith(u'|'); });
    QVERIFY2(isThere, qPrintable(nameOf(focused())));
}

void tst_Keyboard::aViewIsFoundFromAnotherOfItsPage_data()
{
    QTest::addColumn<int>("page");
    QTest::addColumn<QStringList>("typed");
    QTest::addColumn<QString>("focus"); // what has the keyboard, or is around it
    QTest::newRow("keys") << 7 << QStringList{u"general settings"_s, u"api keys"_s} << u"new-key"_s;
    QTest::newRow("log") << 7 << QStringList{u"api keys"_s, u"audit"_s} << u"audit-verify"_s;
    QTest::newRow("settings") << 7 << QStringList{u"audit"_s, u"general settings"_s} << u"settings-general"_s;
    QTest::newRow("endpoints") << 4 << QStringList{u"list events"_s, u"endpoints"_s} << u"endpoints-table"_s;
    QTest::newRow("events") << 4 << QStringList{u"endpoints"_s, u"list events"_s} << u"events-type"_s;
}

/// And somebody sees where the keyboard is then.
void tst_Keyboard::aViewIsFoundFromAnotherOfItsPage()
{
    QFETCH(const int, page);
    QFETCH(const QStringList, typed);
    QFETCH(const QString, focus);
    for (const auto &words : typed) {
        m_driver->key(Qt::Key_K, Qt::ControlModifier);
        QTRY_VERIFY(m_driver->find(u"palette-search"_s) &&
                    m_driver->find(u"palette-search"_s)->hasActiveFocus());
        write(words);
        m_driver->key(Qt::Key_Return);
        QTRY_VERIFY(!m_driver->find(u"palette-search"_s));
        QTRY_COMPARE(m_driver->quick()->property("currentPage").toInt(), page);
    }
    const auto hasKeyboard = [&] {
        for (auto *item = focused(); item; item = item->parentItem()) {
            if (item->objectName() == focus)
                return focused()->isVisible() && focused()->property("visualFocus") != QVariant(false);
        }
        return false;
    };
    QVERIFY2(QTest::qWaitFor(hasKeyboard), qPrintable(nameOf(focused())));
}

void tst_Keyboard::thePaletteLeadsIntoAPart_data()
{
    QTest::addColumn<QString>("typed");
    QTest::addColumn<QString>("selection");
    QTest::addColumn<QString>("pane");
    QTest::newRow("name") << u"edit name kind"_s << u"template"_s << u"inspector-pane"_s;
    QTest::newRow("brand, by what is looked for") << u"background"_s << u"brand"_s << u"inspector-pane"_s;
    QTest::newRow("images") << u"edit images"_s << u"images"_s << u"inspector-pane"_s;
    QTest::newRow("languages") << u"edit languages"_s << u"languages"_s << u"inspector-pane"_s;
    QTest::newRow("places") << u"edit places"_s << u"places"_s << u"places-pane"_s;
}

/// And the keyboard goes along, whichever page it was on.
void tst_Keyboard::thePaletteLeadsIntoAPart()
{
    QFETCH(const QString, typed);
    QFETCH(const QString, selection);
    QFETCH(const QString, pane);
    m_driver->key(Qt::Key_1, Qt::ControlModifier);
    QTRY_COMPARE(m_driver->quick()->property("currentPage").toInt(), 0);
    m_driver->key(Qt::Key_K, Qt::ControlModifier);
    QTRY_VERIFY(m_driver->find(u"palette-search"_s) && m_driver->find(u"palette-search"_s)->hasActiveFocus());
    write(typed);
    QTRY_VERIFY(m_driver->window().app().palette()->count() >= 1);
    m_driver->key(Qt::Key_Return);
    QTRY_COMPARE(m_driver->window().designer().editor()->selection(), selection);
    const auto hasKeyboard = [&] {
        for (auto *item = focused(); item; item = item->parentItem()) {
            if (item->objectName() == pane)
                return focused()->activeFocusOnTab();
        }
        return false;
    };
    QTRY_VERIFY_WITH_TIMEOUT(hasKeyboard(), patience);
}

void tst_Keyboard::aVersionIsSavedComparedAndRestoredByKeys()
{
    auto &designer = m_driver->window().designer();
    m_driver->key(Qt::Key_1, Qt::ControlModifier);
    QTRY_COMPARE(m_driver->quick()->property("currentPage").toInt(), 0);
    QTRY_VERIFY(m_driver->find(u"outline-versions"_s));
    const auto before = designer.versions()->count();
    m_driver->key(Qt::Key_S, Qt::ControlModifier);
    QTRY_VERIFY(m_driver->find(u"version-name"_s));
    QTRY_VERIFY(m_driver->find(u"version-name"_s)->hasActiveFocus());
    m_driver->key(Qt::Key_Return); // no name yet
    QVERIFY(m_driver->find(u"version-name"_s));
    write(u"By keys"_s);
    m_driver->key(Qt::Key_Return);
    QTRY_COMPARE_WITH_TIMEOUT(designer.versions()->count(), before + 1, patience);
    QTRY_VERIFY(!m_driver->find(u"version-name"_s));

    const auto notes = designer.editor()->notes();
    designer.editor()->setNotes(u"Written since"_s);
    designer.editor()->edit(u"Describe"_s, {},
                            [](PassTemplate &value) { value.brand.description = u"Described since"_s; });
    QVERIFY(tabTo(u"outline-versions"_s));
    m_driver->key(Qt::Key_Return);
    QTRY_VERIFY(m_driver->find(u"versions"_s));
    QVERIFY(tabTo(u"versions"_s));
    m_driver->key(Qt::Key_F2);
    QTRY_VERIFY(m_driver->find(u"version-name"_s) && m_driver->find(u"version-name"_s)->hasActiveFocus());
    write(u"Renamed by keys"_s);
    m_driver->key(Qt::Key_Return);
    const auto title = [&] {
        return designer.versions()->index(0).data(TemplateVersions::TitleRole).toString();
    };
    QTRY_COMPARE_WITH_TIMEOUT(title(), u"Renamed by keys"_s, patience);
    QTRY_VERIFY(!m_driver->find(u"version-name"_s));
    QVERIFY(tabTo(u"versions"_s));
    m_driver->key(Qt::Key_Return);
    QTRY_VERIFY(m_driver->find(u"part-0"_s));
    QVERIFY(tabTo(u"parts"_s));
    m_driver->key(Qt::Key_Down);
    QTRY_VERIFY(m_driver->find(u"part-1"_s)->hasActiveFocus());
    m_driver->key(Qt::Key_Up);
    QTRY_VERIFY(m_driver->find(u"part-0"_s)->hasActiveFocus());
    m_driver->key(Qt::Key_Space);
    QTRY_COMPARE(designer.versions()->comparison()->chosenCount(), 1);
    QVERIFY(tabTo(u"restore-parts"_s));
    m_driver->key(Qt::Key_Return);
    QTRY_COMPARE(designer.editor()->notes(), notes);
    m_driver->key(Qt::Key_Z, Qt::ControlModifier);
    QTRY_COMPARE(designer.editor()->notes(), u"Written since"_s);
    m_driver->key(Qt::Key_Escape);
    QTRY_VERIFY(m_driver->find(u"outline-versions"_s));
    QTRY_VERIFY(!m_driver->find(u"part-0"_s));
    // Back on the version that was compared.
    QTRY_VERIFY(m_driver->find(u"versions"_s) && m_driver->find(u"versions"_s)->hasActiveFocus());
    const auto *current = m_driver->find(u"versions"_s)->property("currentItem").value<QQuickItem *>();
    QVERIFY(current && current->hasActiveFocus());
    QCOMPARE(current->property("title").toString(), u"Renamed by keys"_s);
    QTRY_COMPARE_WITH_TIMEOUT(designer.versions()->count(), before + 2, patience); // one from before it
    m_driver->key(Qt::Key_Delete);
    QTRY_VERIFY(m_driver->find(u"dialog-verb"_s));
    QVERIFY(tabTo(u"dialog-verb"_s));
    m_driver->key(Qt::Key_Return);
    QTRY_COMPARE_WITH_TIMEOUT(designer.versions()->count(), before + 1, patience);
    QTRY_VERIFY(!m_driver->find(u"dialog-verb"_s)); // it fades, and is modal until it is gone
    designer.editor()->undo();
    designer.editor()->undo();
}

void tst_Keyboard::thePaletteSaysWhatIsInTheWay()
{
    auto *palette = m_driver->window().app().palette();
    m_driver->key(Qt::Key_4, Qt::ControlModifier);
    QTRY_COMPARE(m_driver->quick()->property("currentPage").toInt(), 3);
    m_driver->key(Qt::Key_K, Qt::ControlModifier);
    QTRY_VERIFY(m_driver->find(u"palette-search"_s));
    QTRY_VERIFY(m_driver->find(u"palette-search"_s)->hasActiveFocus());
    announced().clear();
    const auto back = qScopeGuard(
        [before = QAccessible::installUpdateHandler(&hear)] { QAccessible::installUpdateHandler(before); });
    write(u"make a template"_s); // of a pass, and none is open
    QTRY_VERIFY(palette->hinderedCount() > 0);
    const auto last = palette->count() - 1;
    const auto reason = palette->obstacle(last);
    QVERIFY(!reason.isEmpty());
    for (int row = 0; row < last; ++row)
        m_driver->key(Qt::Key_Down);
    const auto shown = u"palette-row-%1"_s.arg(last);
    QTRY_VERIFY(m_driver->find(shown));
    QVERIFY(m_driver->find(shown)->property("current").toBool());
    const auto words = palette->index(last).data(CommandPalette::TextRole).toString();
    QVERIFY2(announced().contains(u"%1: %2"_s.arg(words, reason)), qPrintable(announced().join(u'\n')));
    QVERIFY(m_driver->texts().contains(reason)); // not by its colour alone
    auto *spoken = QAccessible::queryAccessibleInterface(m_driver->find(shown));
    QVERIFY(spoken);
    QVERIFY(spoken->text(QAccessible::Description).contains(reason));
    const auto *count = m_driver->find(u"palette-count"_s);
    QCOMPARE(count->property("text").toString(), palette->countText());

    announced().clear();
    m_driver->key(Qt::Key_Return);
    QCOMPARE(announced(), QStringList{reason});
    QCOMPARE(count->property("text").toString(), reason);
    QVERIFY(m_driver->find(u"palette-search"_s)->hasActiveFocus());
    QCOMPARE(m_driver->quick()->property("currentPage").toInt(), 3);

    write(u"go to"_s);
    QTRY_COMPARE(count->property("text").toString(), palette->countText());
    m_driver->key(Qt::Key_Escape);
    m_driver->key(Qt::Key_Escape);
    QTRY_VERIFY(!m_driver->find(u"palette-search"_s));
}

void tst_Keyboard::theGalleryIsTakenByKeys()
{
    m_driver->key(Qt::Key_1, Qt::ControlModifier);
    QTRY_COMPARE(m_driver->quick()->property("currentPage").toInt(), 0);
    m_driver->key(Qt::Key_K, Qt::ControlModifier);
    QTRY_VERIFY(m_driver->find(u"palette-search"_s));
    write(u"starter gallery"_s);
    m_driver->key(Qt::Key_Return);
    QTRY_VERIFY_WITH_TIMEOUT(
        m_driver->find(u"gallery-grid"_s) && m_driver->find(u"gallery-grid"_s)->hasActiveFocus(), patience);
    auto *editor = m_driver->window().designer().editor();
    const auto before = editor->name();
    m_driver->key(Qt::Key_Return);
    QTRY_VERIFY_WITH_TIMEOUT(editor->name() != before, patience);
    QTRY_VERIFY(m_driver->find(u"outline-brand"_s));
    // On the desk the keyboard is where the template begins, not on what is gone.
    QTRY_VERIFY(focused() && focused()->activeFocusOnTab() && focused()->isVisible());
}

void tst_Keyboard::thePaletteIsLeft()
{
    m_driver->key(Qt::Key_3, Qt::ControlModifier);
    QVERIFY(tabTo(u"passes-table"_s));
    const auto *before = focused();
    m_driver->key(Qt::Key_K, Qt::ControlModifier);
    QTRY_VERIFY(m_driver->find(u"palette-search"_s));
    write(u"qqxyzzy"_s);
    QTRY_COMPARE(m_driver->window().app().palette()->count(), 0);
    m_driver->key(Qt::Key_Return); // nothing to do
    QVERIFY(m_driver->find(u"palette-search"_s));
    m_driver->key(Qt::Key_Escape); // empties the field
    QTRY_VERIFY(m_driver->window().app().palette()->count() > 1);
    m_driver->key(Qt::Key_Escape);
    QTRY_VERIFY(!m_driver->find(u"palette-search"_s));
    QTRY_COMPARE(focused(), before);
}

void tst_Keyboard::theSheetTellsAllKeys()
{
    m_driver->key(Qt::Key_F1);
    QTRY_VERIFY(m_driver->find(u"shortcut-sheet"_s));
    QTRY_VERIFY(m_driver->find(u"shortcut-sheet"_s)->hasActiveFocus());
    const auto texts = m_driver->texts();
    for (const auto &group : m_driver->window().app().commands()->shortcuts()) {
        QVERIFY2(texts.contains(group.place), qPrintable(group.place));
        for (const auto &line : group.lines) {
            QVERIFY2(texts.contains(line.text), qPrintable(line.text));
            QVERIFY2(texts.contains(line.keys), qPrintable(line.keys));
        }
    }
    const auto *sheet = m_driver->find(u"shortcut-sheet"_s);
    m_driver->key(Qt::Key_End);
    QTRY_VERIFY(sheet->property("atYEnd").toBool());
    m_driver->key(Qt::Key_Home);
    QTRY_VERIFY(sheet->property("atYBeginning").toBool());
    m_driver->key(Qt::Key_Escape);
    QTRY_VERIFY(!m_driver->find(u"shortcut-sheet"_s));
}

void tst_Keyboard::aTemplateIsSavedToItsFileByKeys()
{
    auto &designer = m_driver->window().designer();
    const auto bytes = templateToFile(designer.editor()->value());
    const auto path = m_driver->write(u"by keys.passtpl"_s, bytes).toLocalFile();
    m_driver->window().openFiles({path});
    QTRY_COMPARE_WITH_TIMEOUT(designer.file()->name(), u"by keys.passtpl"_s, patience);
    QTRY_COMPARE(m_driver->quick()->property("currentPage").toInt(), 0);
    QVERIFY(m_driver->type(u"template-name-field"_s, u"Typed by keys"_s));
    const auto said = [&](const QString &words) { return !m_driver->texts().filter(words).isEmpty(); };
    QTRY_VERIFY(said(u"Edited since it was saved to by keys.passtpl"_s));
    QSignalSpy saved(designer.file(), &DeskFile::saved);
    m_driver->key(Qt::Key_S, Qt::ControlModifier);
    QTRY_COMPARE_WITH_TIMEOUT(saved.size(), 1, patience);
    QFile file(path);
    QVERIFY(file.open(QIODevice::ReadOnly));
    const auto held = templateFromFile(file.readAll());
    QVERIFY(held.has_value());
    QCOMPARE(held->name, u"Typed by keys"_s);
    QTRY_VERIFY(said(u"· Saved to by keys.passtpl"_s));
    QVERIFY(!m_driver->find(u"version-name"_s));
    m_driver->key(Qt::Key_S, Qt::ControlModifier | Qt::AltModifier); // versions are where they were
    QTRY_VERIFY(m_driver->find(u"version-name"_s));
    m_driver->key(Qt::Key_Escape);
    QTRY_VERIFY(!m_driver->find(u"version-name"_s));
}

int main(int argc, char *argv[])
{
    QGuiApplication application(argc, argv);
    tst_Keyboard test;
    return QTest::qExec(&test, argc, argv);
}

#include "tst_keyboard.moc"
