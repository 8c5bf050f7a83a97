// SPDX-FileCopyrightText: 2026 QairoPay Pass Studio contributors
// SPDX-License-Identifier: Apache-2.0
#include "screenwatch.h"
#include "support/owncertificate.h"
#include "support/sampletemplates.h"

#include <QtCore/qfile.h>
#include <QtGui/qaccessible.h>
#include <QtTest/qsignalspy.h>
#include <QtTest/qtest.h>
#include <QtWidgets/qapplication.h>
#include <QtWidgets/qfiledialog.h>

using namespace Qt::StringLiterals;
using namespace qairopay;

namespace {

constexpr int patience = 60'000;

} // namespace

/// Every page and dialog of the window in the states a person meets, watched in both sizes. It is also what
/// makes the pictures of them (tests/endtoend/screenshots).
class tst_EveryState : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void initTestCase();
    void cleanup();
    void theDesk();
    void versions();
    void theRecord();
    void theRows();
    void theLanguages();
    void theLibrary();
    void theStartPage();
    void places();
    void aList();
    void aBrokenList_data();
    void aBrokenList();
    void onePass();
    void passes();
    void scans();
    void events();
    void endpoints();
    void anybodysPass();
    void settings();
    void signing();
    void apiKeys();
    void auditLog();
    void theSandbox();
    void fileDialogs();
    void commandsAndKeys();
    void highContrast();
    void largeText();
    void live();
    void thePromotion();
    void onAPhone();
    void aBatchOnItsWay();
    void nothingYet();
    void theServiceIsGone();

private:
    [[nodiscard]] bool restart(const StudioOptions &options);
    [[nodiscard]] QQuickItem *find(const char *name) { return m_driver->find(QLatin1StringView(name)); }
    [[nodiscard]] bool click(const char *name) { return m_driver->click(QLatin1StringView(name)); }
    [[nodiscard]] bool openPage(const char *name) { return m_driver->openPage(QLatin1StringView(name)); }
    [[nodiscard]] bool appears(const char *name)
    {
        return QTest::qWaitFor([&] { return find(name) != nullptr; }, patience);
    }
    [[nodiscard]] StudioWindow &window() { return m_driver->window(); }
    /// The first template that the service has, on the desk.
    [[nodiscard]] bool openPublished();
    /// Leaves the dialog that is open.
    [[nodiscard]] bool escape();
    [[nodiscard]] bool dismissFileDialog(const char *state);

    std::unique_ptr<WindowDriver> m_driver;
    std::unique_ptr<ScreenWatch> m_watch;
};

void tst_EveryState::initTestCase()
{
    qputenv("DBUS_SESSION_BUS_ADDRESS", "disabled:"); // no keychain, whatever runs on this desktop
    QAccessible::setActive(true);
    m_driver = std::make_unique<WindowDriver>();
    QVERIFY2(m_driver->isOpen() && m_driver->problem().isEmpty(), qPrintable(m_driver->problem()));
    m_watch = std::make_unique<ScreenWatch>(*m_driver);
    QVERIFY(appears("field-tier"));
    window().scans().wantHolders();
    // The ready-made program ends with its scans.
    QTRY_VERIFY_WITH_TIMEOUT(window().scans().columns().size() >= 48, patience);
}

void tst_EveryState::cleanup()
{
    const auto complaints = m_watch->takeComplaints();
    QVERIFY2(complaints.isEmpty(), qPrintable(complaints.join(u'\n')));
}

bool tst_EveryState::restart(const StudioOptions &options)
{
    m_watch.reset();
    const auto opened = m_driver->restart(options);
    m_watch = std::make_unique<ScreenWatch>(*m_driver);
    return opened;
}

bool tst_EveryState::escape()
{
    m_driver->key(Qt::Key_Escape);
    return QTest::qWaitFor([&] { return !find("dialog-cancel") && !find("dialog-verb"); });
}

bool tst_EveryState::openPublished()
{
    auto *library = window().designer().library();
    QString key;
    const auto isListed = [&] {
        for (int row = 0; row < library->count() && key.isEmpty(); ++row) {
            const auto each = library->index(row).data(TemplateLibrary::KeyRole).toString();
            key = each.startsWith("tpl_"_L1) ? each : QString();
        }
        return !key.isEmpty();
    };
    if (!openPage("design") || !QTest::qWaitFor(isListed, patience))
        return false;
    QSignalSpy opened(library, &TemplateLibrary::opened);
    library->open(key);
    return QTest::qWaitFor([&] { return !opened.isEmpty(); }, patience) && appears("more");
}

void tst_EveryState::theDesk()
{
    m_watch->see(u"design-desk"_s);
    for (const auto *part : {"field-tier", "outline-brand", "outline-images", "outline-barcode"}) {
        const auto name = QString::fromLatin1(part).section(u'-', -1);
        m_watch->see(u"design-"_s + name, [&] { QVERIFY(click(part)); });
    }
    m_watch->see(u"design-bench"_s, [&] {
        QVERIFY(click("outline-barcode"));
        QTRY_VERIFY_WITH_TIMEOUT(!window().designer().bench()->isRunning(), patience);
        QVERIFY(find("bench-4"));
        find("bench-4")->forceActiveFocus(Qt::TabFocusReason);
    });
    QVERIFY(click("caption-apple-surface-2"));
    QVERIFY(click("caption-google-surface-1"));
    QVERIFY(appears("caption-apple-event") && appears("caption-google-event"));
    m_watch->see(u"design-lockscreen"_s);
    QVERIFY(click("caption-apple-surface-0"));
    QVERIFY(click("caption-google-surface-0"));
    window().designer().editor()->selectAllFields();
    m_watch->see(u"design-fields"_s);
    window().designer().editor()->select(u"brand"_s);
    window().designer().brand()->setForeground(window().designer().brand()->background());
    window().designer().preview()->options()->setVision(1);
    m_watch->see(u"design-unreadable"_s);
    window().designer().preview()->options()->setVision(0);
    window().designer().editor()->undo();
    QVERIFY(click("keep-brand"));
    m_watch->see(u"design-brand-kit"_s);
    QVERIFY(escape());
    window().designer().brand()->setLogoUrl(u"http://acme.example/logo.png"_s);
    QVERIFY(click("fetch-logo"));
    QTRY_VERIFY_WITH_TIMEOUT(!window().designer().logoAddress()->error().isEmpty(), patience);
    m_watch->see(u"design-not-fetched"_s);
    window().designer().editor()->undo();
    QVERIFY(click("problems"));
    m_watch->see(u"design-problems"_s);
    QVERIFY(click("problems"));
    window().designer().brand()->setBackground(QColor(0x2A, 0x3A, 0x5E));
    QVERIFY(click("history"));
    QVERIFY(appears("history-list"));
    m_watch->see(u"design-history"_s);
    m_driver->key(Qt::Key_Escape);
    QTRY_VERIFY(!find("history-list"));
    QTRY_VERIFY_WITH_TIMEOUT(window().designer().desk()->canPublish(), patience);
    QVERIFY(click("publish"));
    QVERIFY(appears("dialog-verb"));
    const auto *cards = window().designer().review()->cards();
    QTRY_VERIFY_WITH_TIMEOUT(!cards->isLoading(), patience);
    QVERIFY2(cards->problem().isEmpty(), qPrintable(cards->problem()));
    m_watch->see(u"design-publish"_s);
    QVERIFY(click("publish-pick-1"));
    QTRY_COMPARE(cards->pick(), int(difference::Pick::Newest));
    m_watch->see(u"design-publish-newest"_s);
    QVERIFY(escape());
    window().designer().editor()->undo();
}

void tst_EveryState::versions()
{
    auto &designer = window().designer();
    const auto stay = [&] { QVERIFY(click("outline-versions")); };
    stay();
    QVERIFY(appears("empty-verb"));
    m_watch->see(u"versions-empty"_s, stay);
    m_driver->key(Qt::Key_S, Qt::ControlModifier);
    QVERIFY(appears("version-name"));
    QVERIFY(m_driver->type(u"version-name"_s, u"As the client saw it"_s));
    m_watch->see(u"versions-save"_s);
    QVERIFY(click("dialog-verb"));
    QTRY_COMPARE_WITH_TIMEOUT(designer.versions()->count(), 1, patience);
    QTRY_VERIFY(!find("dialog-verb"));

    // Something of each kind differs.
    designer.brand()->setBackground(QColor(0x2A, 0x3A, 0x5E));
    designer.editor()->setName(u"Acme Hotels, the summer card"_s);
    designer.editor()->select(u"field:tier"_s);
    designer.field()->setLabel(u"Standing"_s);
    designer.code()->setFormat(int(BarcodeFormat::Aztec));
    designer.versions()->keepBefore(settings::VersionCause::BeforeImport);
    QTRY_COMPARE_WITH_TIMEOUT(designer.versions()->count(), 2, patience);
    stay();
    QVERIFY(appears("more-version-1"));
    m_watch->see(u"versions"_s, stay);
    m_watch->see(u"versions-more"_s, [&] {
        stay();
        QVERIFY(click("more-version-1"));
        QVERIFY(appears("delete-version-1"));
    });
    m_driver->key(Qt::Key_Escape);
    QTRY_VERIFY(!find("delete-version-1"));
    stay();
    QVERIFY(click("more-version-1"));
    QVERIFY(appears("delete-version-1"));
    QVERIFY(click("delete-version-1"));
    QVERIFY(appears("dialog-verb"));
    m_watch->see(u"versions-delete"_s);
    QVERIFY(escape());

    designer.versions()->compare(designer.versions()->index(1).data(TemplateVersions::KeyRole).toString());
    QVERIFY(appears("part-0"));
    m_watch->see(u"versions-compare"_s);
    QVERIFY(click("part-1"));
    QTRY_COMPARE(designer.versions()->comparison()->chosenCount(), 1);
    m_watch->see(u"versions-compare-chosen"_s);
    QVERIFY(click("all-parts"));
    QTRY_COMPARE(designer.versions()->comparison()->chosenCount(),
                 designer.versions()->comparison()->count());
    QVERIFY(click("restore-parts"));
    QTRY_COMPARE(designer.versions()->comparison()->count(), 0);
    m_watch->see(u"versions-compare-same"_s);
    QVERIFY(click("compare-back"));
    QVERIFY(appears("field-tier"));
    while (designer.editor()->canUndo())
        designer.editor()->undo();
    designer.editor()->select(u"template"_s);
}

void tst_EveryState::theRecord()
{
    auto *choice = window().designer().passChoice();
    QVERIFY(click("show-pass"));
    QVERIFY(appears("found-pass-0"));
    QTRY_VERIFY_WITH_TIMEOUT(!choice->isSearching(), patience);
    m_watch->see(u"design-show-pass"_s);
    choice->search(u"nobody"_s);
    QTRY_VERIFY_WITH_TIMEOUT(!choice->isSearching(), patience);
    m_watch->see(u"design-show-pass-none"_s);
    QVERIFY(escape());

    const auto file = issuance::CsvFile::fromBytes("Email,Name,Tier\njane,Jane Doe,Gold\n", u"holders.csv"_s);
    const auto checked = issuance::checkFile(file.value(),
                                             {{{csv::ColumnTarget::Kind::Email, {}},
                                               {csv::ColumnTarget::Kind::Name, {}},
                                               {csv::ColumnTarget::Kind::Field, u"tier"_s}}},
                                             window().designer().editor()->value());
    QVERIFY(checked);
    window().designer().rowChoice()->setList(*checked);
    QVERIFY(click("show-row"));
    QVERIFY(appears("row-number"));
    m_watch->see(u"design-row"_s);
    QVERIFY(click("row-end"));
    window().designer().rowChoice()->setList(nullptr);
}

void tst_EveryState::theRows()
{
    auto *rows = window().designer().googleRows();
    QVERIFY(click("outline-rows"));
    m_watch->see(u"design-rows"_s, [&] { QVERIFY(click("outline-rows")); });
    rows->addRow();
    m_watch->see(u"design-rows-own"_s, [&] { QVERIFY(click("outline-rows")); });
    window().designer().editor()->undo();
    QVERIFY(rows->isAutomatic());
    window().designer().editor()->select(u"template"_s);
}

void tst_EveryState::theLanguages()
{
    auto *editor = window().designer().editor();
    auto *translations = window().designer().translations();
    QVERIFY(click("outline-languages"));
    m_watch->see(u"design-no-language"_s, [&] { QVERIFY(click("outline-languages")); });
    QVERIFY(click("empty-verb"));
    QVERIFY(appears("language-search"));
    m_watch->see(u"design-add-language"_s);
    QVERIFY(m_driver->type(u"language-search"_s, u"no such language"_s));
    QTRY_COMPARE(translations->choice()->count(), 0);
    m_watch->see(u"design-add-language-none"_s);
    QVERIFY(m_driver->type(u"language-search"_s, {})); // Escape empties it first
    QVERIFY(escape());
    // One that is written from the right, with a mark lost and a text that the template does not have.
    const auto before = editor->value();
    editor->edit(u"Translate"_s, {}, [](PassTemplate &value) {
        value.fields[0].format.changeMessage = u"You are %@ now"_s;
        value.studio.translations[u"ar"_s] = {{value.fields[0].label, u"الفئة"_s},
                                              {u"You are %@ now"_s, u"أنت الآن"_s},
                                              {u"Platinum"_s, u"بلاتيني"_s}};
        value.studio.translations[u"de"_s] = {{value.fields[0].label, u"Stufe"_s}};
    });
    const auto stay = [&] { QVERIFY(click("outline-languages")); };
    m_watch->see(u"design-languages"_s, stay);
    translations->setMissingOnly(true);
    m_watch->see(u"design-languages-missing"_s, stay);
    translations->setMissingOnly(false);
    QVERIFY(find("translations"));
    m_watch->see(u"design-languages-end"_s, [&] {
        stay();
        QMetaObject::invokeMethod(find("translations"), "positionViewAtEnd");
    });
    editor->undo();
    QCOMPARE(editor->value(), before);
    editor->select(u"template"_s);
}

void tst_EveryState::theLibrary()
{
    auto *library = window().designer().library();
    library->duplicate(library->index(0).data(TemplateLibrary::KeyRole).toString());
    QVERIFY(click("template-name"));
    QTRY_COMPARE_WITH_TIMEOUT(library->count(), 2, patience);
    m_watch->see(u"templates"_s);
    QVERIFY(click("new-template"));
    m_watch->see(u"templates-new"_s);
    m_driver->key(Qt::Key_Escape);
    // The copy is a draft, which is thrown away; the other has passes, and is archived.
    for (const auto &[row, state] :
         {std::pair(0, "templates-throw-away"), std::pair(1, "templates-archive")}) {
        const auto key = library->index(row).data(TemplateLibrary::KeyRole).toString();
        QVERIFY(m_driver->click(u"more-"_s + key));
        QVERIFY(QTest::qWaitFor([&] { return m_driver->find(u"archive-"_s + key) != nullptr; }, patience));
        QVERIFY(m_driver->click(u"archive-"_s + key));
        QVERIFY(appears("dialog-verb"));
        m_watch->see(QString::fromLatin1(state));
        QVERIFY(escape());
    }
    library->archive(library->index(0).data(TemplateLibrary::KeyRole).toString());
    QTRY_COMPARE_WITH_TIMEOUT(library->count(), 1, patience);
    library->open(library->index(0).data(TemplateLibrary::KeyRole).toString());
    QVERIFY(appears("field-tier"));
}

void tst_EveryState::theStartPage()
{
    auto *gallery = window().designer().gallery();
    auto *library = window().designer().library();
    const auto published = library->index(0).data(TemplateLibrary::KeyRole).toString();
    QVERIFY(click("template-name"));
    QVERIFY(click("show-start"));
    QVERIFY(appears("start-gallery"));
    QVERIFY(click("start-gallery"));
    QTRY_VERIFY_WITH_TIMEOUT(gallery->count() == 12 && !gallery->isLoading(), patience);
    m_watch->see(u"gallery"_s);
    QVERIFY(click("gallery-solstice-hotels"));
    QVERIFY(appears("template-name"));
    QCOMPARE(window().designer().editor()->name(), u"Solstice Circle"_s);
    m_watch->see(u"gallery-taken"_s);

    QSignalSpy saved(window().designer().desk(), &TemplateDesk::fileSaved);
    window().designer().desk()->saveAs(QUrl::fromLocalFile(m_driver->folder() + "/saved.passtpl"_L1));
    QTRY_COMPARE_WITH_TIMEOUT(saved.size(), 1, patience);
    QVERIFY(click("template-name"));
    QVERIFY(click("show-start"));
    QTRY_COMPARE_WITH_TIMEOUT(window().designer().recent()->count(), 2, patience);
    m_watch->see(u"start"_s);
    QVERIFY(click("start-blank"));
    m_watch->see(u"start-new"_s);
    m_driver->key(Qt::Key_Escape);

    QVERIFY(click("all-templates"));
    QTRY_COMPARE_WITH_TIMEOUT(library->count(), 2, patience);
    library->archive(library->index(0).data(TemplateLibrary::KeyRole).toString());
    QTRY_COMPARE_WITH_TIMEOUT(library->count(), 1, patience);
    library->open(published);
    QVERIFY(appears("field-tier"));
}

void tst_EveryState::places()
{
    const auto stay = [&] { window().designer().editor()->select(u"places"_s); };
    QVERIFY(click("outline-places"));
    m_watch->see(u"places"_s, stay);
    QVERIFY(m_driver->type(u"place-search"_s, u"Springfield"_s));
    QVERIFY(appears("found-place-0"));
    m_watch->see(u"places-found"_s, stay);
    QVERIFY(m_driver->type(u"place-search"_s, u"Qqxyzzy"_s));
    QTRY_VERIFY_WITH_TIMEOUT(!find("found-place-0"), patience);
    m_watch->see(u"places-none-found"_s, stay);
    QVERIFY(m_driver->type(u"place-search"_s, {}));

    QVERIFY(click("add-place"));
    m_watch->see(u"places-adding"_s, stay);
    m_driver->key(Qt::Key_Escape);
    QVERIFY(click("phone-out"));
    QVERIFY(appears("phone-on-map"));
    m_watch->see(u"places-phone"_s, stay);
    QVERIFY(click("phone-out"));

    const auto branches =
        m_driver->write(u"branches.csv"_s, "latitude,longitude,message\n28.5,-81.4,Branch\n95,0,Nowhere\n");
    m_watch->see(u"places-dropping"_s, [&] {
        stay();
        m_driver->takeAway();
        QVERIFY(m_driver->hold(u"places-map"_s, {branches}));
        QVERIFY(appears("places-drop-target"));
    });
    m_driver->takeAway();
    window().app().fences()->files()->open(branches);
    QVERIFY(appears("import-how"));
    m_watch->see(u"places-import"_s, stay);
    QVERIFY(escape());
    window().designer().editor()->select(u"template"_s);
}

void tst_EveryState::aList()
{
    auto &issuing = window().issuing();
    QVERIFY(openPage("issue"));
    QVERIFY(appears("choose-list"));
    m_watch->see(u"issue-start"_s);
    QFile sample(u":/qairopay/samples/acme-hotels-holders.csv"_s);
    QVERIFY(sample.open(QIODevice::ReadOnly));
    issuing.list()->open(m_driver->write(u"acme-hotels-holders.csv"_s, sample.readAll()));
    QTRY_COMPARE_WITH_TIMEOUT(issuing.list()->goodCount(), 196, patience);
    m_watch->see(u"issue-checked"_s);
    issuing.list()->showBrokenRow(0);
    m_watch->see(u"issue-broken-row"_s);
    QVERIFY(click("issue-list"));
    QTRY_VERIFY_WITH_TIMEOUT(issuing.run()->isFinished(), patience);
    m_watch->see(u"issue-done"_s);
}

void tst_EveryState::aBrokenList_data()
{
    QTest::addColumn<QByteArray>("bytes");
    QTest::newRow("empty") << QByteArray();
    QTest::newRow("header-only") << QByteArray("Email,Name\n");
    QTest::newRow("other-delimiter") << QByteArray("Email^Name\na@b.example^Ada\n");
    QTest::newRow("header-twice") << QByteArray("Email,Name,Name\na@b.example,Ada,Bob\n");
    QTest::newRow("open-quote") << QByteArray("Email,Name\na@b.example,\"Ada\n");
}

void tst_EveryState::aBrokenList()
{
    QFETCH(QByteArray, bytes);
    auto *list = window().issuing().list();
    list->open(m_driver->write(u"broken.csv"_s, bytes));
    QTRY_VERIFY_WITH_TIMEOUT(!list->isReading(), patience);
    m_watch->see(u"issue-list-"_s + QString::fromLatin1(QTest::currentDataTag()));
    QVERIFY(!list->problem().isEmpty() || list->brokenCount() > 0 || list->goodCount() == 1);
    list->close();
}

void tst_EveryState::onePass()
{
    auto *single = window().issuing().single();
    auto *mode = find("issue-mode");
    QVERIFY(mode);
    QVERIFY(QMetaObject::invokeMethod(mode, "chosen", Q_ARG(int, 1)));
    QVERIFY(appears("single-email"));
    QVERIFY(m_driver->type(u"single-email"_s, u"not an address"_s));
    m_watch->see(u"issue-one-wrong"_s);
    QVERIFY(m_driver->type(u"single-email"_s, u"maximiliane@example.com"_s));
    QVERIFY(m_driver->type(u"single-name"_s, u"Maximiliane Musterfrau"_s));
    QTRY_VERIFY(single->canIssue());
    QVERIFY(click("single-issue"));
    QTRY_VERIFY_WITH_TIMEOUT(!single->issuedId().isEmpty(), patience);
    m_watch->see(u"issue-one-done"_s);
    QVERIFY(QMetaObject::invokeMethod(mode, "chosen", Q_ARG(int, 0)));
}

void tst_EveryState::passes()
{
    auto &passes = window().passes();
    QVERIFY(openPage("passes"));
    passes.reload();
    QTRY_COMPARE_WITH_TIMEOUT(passes.model()->loaded(), 209, patience);
    m_watch->see(u"passes"_s);
    passes.setSearchText(u"jane@"_s);
    QTRY_COMPARE(passes.model()->count(), 2); // of the ready-made program, and of the list
    passes.select(0);
    QTRY_VERIFY_WITH_TIMEOUT(passes.detail()->isOpen() && !passes.detail()->isBusy(), patience);
    m_watch->see(u"passes-one"_s);

    QVERIFY(click("pass-update"));
    QVERIFY(appears("update-value-0"));
    QVERIFY(m_driver->type(u"update-value-0"_s, u"Diamond"_s));
    QVERIFY(m_driver->type(u"update-message"_s, u"Welcome to %@"_s));
    m_watch->see(u"passes-update"_s);
    QVERIFY(click("dialog-verb"));
    QTRY_VERIFY_WITH_TIMEOUT(!passes.detail()->isBusy() && !find("dialog-verb"), patience);

    QVERIFY(click("pass-revoke"));
    QVERIFY(appears("revoke-reason"));
    m_watch->see(u"passes-revoke"_s);
    QVERIFY(click("dialog-verb"));
    QTRY_VERIFY_WITH_TIMEOUT(!passes.detail()->canRevoke() && !passes.detail()->isBusy(), patience);
    QTRY_VERIFY(!find("dialog-verb"));
    // The verbs are off now: the keyboard is somewhere all the same.
    QTRY_VERIFY(m_driver->quick()->activeFocusItem() != m_driver->quick()->contentItem());
    m_watch->see(u"passes-revoked"_s);
    passes.setSearchText(u"nobody@"_s);
    m_watch->see(u"passes-none-found"_s);
    passes.setSearchText({});
}

void tst_EveryState::scans()
{
    auto &scans = window().scans();
    QVERIFY(openPage("scans"));
    QTRY_VERIFY_WITH_TIMEOUT(!scans.isEmpty() && !scans.isLoading(), patience);
    m_watch->see(u"scans"_s);
    scans.setCurrentRow(0);
    m_watch->see(u"scans-one"_s);
    scans.filters()->setText(u"nobody at all"_s);
    m_watch->see(u"scans-none-found"_s);
    scans.filters()->clear();
}

void tst_EveryState::events()
{
    auto &events = window().events();
    QVERIFY(openPage("events"));
    QTRY_VERIFY_WITH_TIMEOUT(events.model()->count() > 50, patience);
    m_watch->see(u"events"_s);
    events.setType(int(events.typeNames().indexOf(u"Pass updated"_s)));
    QTRY_VERIFY_WITH_TIMEOUT(!events.isLoading() && events.model()->count() > 0, patience);
    events.select(0); // what passes() did
    QTRY_VERIFY_WITH_TIMEOUT(!events.detail()->deliveriesText().isEmpty(), patience);
    QVERIFY(!events.detail()->changes().isEmpty());
    m_watch->see(u"events-one"_s);
    events.setFollowing(false);
    events.setSubject(u"not an id"_s);
    m_watch->see(u"events-held"_s);
    events.setFollowing(true);
    events.setTime(1);
    events.setSubject(u"pass_00000000000000000000000000"_s);
    QTRY_VERIFY_WITH_TIMEOUT(events.isEmpty(), patience);
    m_watch->see(u"events-none-found"_s);
    events.clearFilters();
    QTRY_VERIFY_WITH_TIMEOUT(!events.isLoading(), patience);
}

void tst_EveryState::endpoints()
{
    auto &events = window().events();
    auto *desk = events.endpoints();
    auto *view = find("events-view");
    QVERIFY(view);
    QVERIFY(QMetaObject::invokeMethod(view, "chosen", Q_ARG(int, 1)));
    QVERIFY(appears("new-endpoint"));
    m_watch->see(u"endpoints-empty"_s);
    QVERIFY(click("new-endpoint"));
    QVERIFY(appears("endpoint-url"));
    QVERIFY(m_driver->type(u"endpoint-url"_s, u"http://hooks.example.com/passes"_s));
    QVERIFY(click("dialog-verb"));
    QTRY_VERIFY_WITH_TIMEOUT(!desk->formProblem().isEmpty(), patience);
    m_watch->see(u"endpoints-new-wrong"_s);
    QVERIFY(m_driver->type(u"endpoint-url"_s, u"https://hooks.example.com/passes"_s));
    QVERIFY(m_driver->type(u"endpoint-description"_s, u"Loyalty backend"_s));
    QVERIFY(click("dialog-verb"));
    QVERIFY(appears("shown-secret"));
    m_watch->see(u"endpoints-secret"_s);
    QVERIFY(click("dialog-verb"));
    QTRY_VERIFY_WITH_TIMEOUT(desk->secret().isEmpty(), patience);
    QTRY_VERIFY(!find("dialog-verb"));
    QTRY_VERIFY_WITH_TIMEOUT(!desk->isBusy(), patience);
    m_watch->see(u"endpoints-one"_s);
    QVERIFY(click("endpoint-delete"));
    QVERIFY(appears("dialog-verb"));
    m_watch->see(u"endpoints-delete"_s);
    QVERIFY(click("dialog-verb"));
    QTRY_COMPARE_WITH_TIMEOUT(desk->model()->count(), 0, patience);
    QTRY_VERIFY(!find("dialog-verb"));
    QVERIFY(QMetaObject::invokeMethod(view, "chosen", Q_ARG(int, 0)));
}

void tst_EveryState::anybodysPass()
{
    QVERIFY(openPage("inspect"));
    m_watch->see(u"inspect-start"_s);
    const auto target = QUrl::fromLocalFile(m_driver->folder() + "/jane.pkpass"_L1);
    window().passes().detail()->savePkpass(target);
    QTRY_VERIFY_WITH_TIMEOUT(QFile::exists(target.toLocalFile()), patience);
    window().openFiles({target.toLocalFile()});
    QTRY_VERIFY_WITH_TIMEOUT(find("inspect-verdict"), patience);
    m_watch->see(u"inspect-pass"_s);
    QVERIFY(click("inspect-caption-surface-2"));
    QVERIFY(appears("inspect-caption-event"));
    m_watch->see(u"inspect-lockscreen"_s);
    QVERIFY(click("inspect-caption-surface-0"));
    QVERIFY(click("inspect-view"));
    QVERIFY(appears("view-reset"));
    QVERIFY(click("view-state-1"));
    QTRY_COMPARE(find("inspect-view")->property("text").toString(), u"Expired"_s);
    m_watch->see(u"inspect-view-expired"_s);
    QVERIFY(click("view-reset"));
    m_driver->key(Qt::Key_Escape);
    QTRY_VERIFY(!find("view-reset"));
    window().openFiles({m_driver->write(u"no.pkpass"_s, "not a pass at all").toLocalFile()});
    QTRY_VERIFY_WITH_TIMEOUT(!find("inspect-verdict"), patience);
    m_watch->see(u"inspect-broken"_s);
}

void tst_EveryState::settings()
{
    QVERIFY(openPage("settings"));
    m_watch->see(u"settings"_s);
    QVERIFY(click("add-profile"));
    QVERIFY(appears("profile-name"));
    m_watch->see(u"settings-add-profile"_s);
    QVERIFY(click("dialog-verb")); // nothing filled in
    m_watch->see(u"settings-add-profile-wrong"_s);
    QVERIFY(escape());

    auto &page = window().settings();
    QVERIFY(page.add(u"Acme sandbox"_s, u"Acme Hotels GmbH"_s, 0, m_driver->server().baseUrl().toString(),
                     QString::fromUtf8(m_driver->server().key().reveal())));
    m_watch->see(u"settings-profiles"_s);
    const QString id = page.profiles()->index(2).data(int(ProfileListModel::Role::ProfileId)).toString();
    Q_EMIT page.keyWanted(id, u"Acme sandbox"_s);
    QVERIFY(appears("entered-key"));
    m_watch->see(u"settings-enter-key"_s);
    QVERIFY(escape());
    QVERIFY(m_driver->click(u"remove-profile-"_s + id));
    QVERIFY(appears("dialog-verb"));
    m_watch->see(u"settings-remove-profile"_s);
    QVERIFY(escape());
    page.remove(id);

    auto *map = find("map-kind");
    QVERIFY(map);
    QVERIFY(QMetaObject::invokeMethod(map, "chosen", Q_ARG(int, 1)));
    QVERIFY(appears("map-file"));
    m_watch->see(u"settings-map-file"_s);
    QVERIFY(QMetaObject::invokeMethod(map, "chosen", Q_ARG(int, 2)));
    QVERIFY(appears("map-address"));
    QVERIFY(m_driver->type(u"map-address"_s, u"https://tiles.example.com/"_s));
    QVERIFY(click("map-use-address"));
    QTRY_VERIFY(!window().app().maps()->problem().isEmpty());
    m_watch->see(u"settings-map-address-wrong"_s);
    QVERIFY(QMetaObject::invokeMethod(map, "chosen", Q_ARG(int, 0)));

    auto *licence = find("licence-Inter");
    QVERIFY(licence);
    licence->forceActiveFocus(Qt::TabFocusReason); // scrolls there
    m_watch->see(u"settings-about"_s, [&] { licence->forceActiveFocus(Qt::TabFocusReason); });
    m_driver->key(Qt::Key_Return);
    QVERIFY(appears("licence-text"));
    m_watch->see(u"settings-licence"_s);
    QVERIFY(escape());
}

void tst_EveryState::signing()
{
    const auto now = QDateTime::currentDateTimeUtc();
    const test::OwnCertificate own(m_driver->folder() + "/sandbox/authority"_L1,
                                   {now.addDays(-1), now.addDays(20)});
    auto *desk = window().app().signing();
    const auto pkcs12 = QUrl::fromLocalFile(own.pkcs12File());
    const auto wwdr = QUrl::fromLocalFile(own.intermediateFile());
    const auto stay = [&] { find("use-account")->forceActiveFocus(Qt::TabFocusReason); };
    m_watch->see(u"settings-signing-test"_s, stay);
    QVERIFY(click("use-certificate"));
    QVERIFY(appears("certificate-password"));
    m_watch->see(u"settings-signing-certificate"_s);
    desk->useCertificate(pkcs12, wwdr, u"wrong"_s);
    QTRY_COMPARE_WITH_TIMEOUT(desk->certificateField(), u"passphrase"_s, patience);
    m_watch->see(u"settings-signing-certificate-wrong"_s);
    desk->useCertificate(pkcs12, wwdr, QString::fromUtf8(test::OwnCertificate::passphrase()));
    QTRY_VERIFY_WITH_TIMEOUT(desk->signsForPhones() && !find("certificate-password"), patience);
    QVERIFY(!desk->expiryWarning().isEmpty());
    m_watch->see(u"settings-signing-own"_s, stay);
    QVERIFY(click("use-account"));
    QVERIFY(appears("google-issuer"));
    desk->useAccount(pkcs12, u"3388"_s);
    QTRY_COMPARE_WITH_TIMEOUT(desk->accountField(), u"service_account"_s, patience);
    m_watch->see(u"settings-signing-account-wrong"_s);
    QVERIFY(escape());
    QVERIFY(click("remove-certificate"));
    QVERIFY(appears("dialog-verb"));
    m_watch->see(u"settings-signing-remove"_s);
    QVERIFY(click("dialog-verb"));
    QTRY_VERIFY_WITH_TIMEOUT(!desk->hasCertificate() && !find("dialog-verb"), patience);
}

void tst_EveryState::apiKeys()
{
    auto &keys = window().keys();
    auto *view = find("settings-view");
    QVERIFY(view);
    QVERIFY(QMetaObject::invokeMethod(view, "chosen", Q_ARG(int, 1)));
    QTRY_VERIFY_WITH_TIMEOUT(keys.model()->count() > 0, patience);
    m_watch->see(u"keys"_s);
    QVERIFY(click("new-key"));
    QVERIFY(appears("key-description"));
    QVERIFY(m_driver->type(u"key-description"_s, u"Till in the lobby"_s));
    m_watch->see(u"keys-new"_s);
    QVERIFY(click("dialog-verb"));
    QVERIFY(appears("shown-secret"));
    QVERIFY(click("dialog-verb"));
    QTRY_VERIFY_WITH_TIMEOUT(keys.secret().isEmpty() && !keys.isBusy(), patience);
    QTRY_VERIFY(!find("dialog-verb"));
    QVERIFY(click("key-rotate"));
    QVERIFY(appears("dialog-verb"));
    m_watch->see(u"keys-rotate"_s);
    QVERIFY(click("dialog-verb"));
    QVERIFY(appears("shown-secret"));
    QVERIFY(click("dialog-verb"));
    QTRY_VERIFY_WITH_TIMEOUT(keys.secret().isEmpty() && !keys.isBusy(), patience);
    QTRY_VERIFY(!find("dialog-verb"));
    m_watch->see(u"keys-rotated"_s);
    QVERIFY(click("key-revoke"));
    QVERIFY(appears("revoke-when"));
    m_watch->see(u"keys-revoke"_s);
    QVERIFY(escape());
}

void tst_EveryState::auditLog()
{
    auto &audit = window().audit();
    auto *view = find("settings-view");
    QVERIFY(view);
    QVERIFY(QMetaObject::invokeMethod(view, "chosen", Q_ARG(int, 2)));
    QTRY_VERIFY_WITH_TIMEOUT(audit.model()->count() > 0 && !audit.isLoading(), patience);
    audit.select(0);
    QVERIFY(click("audit-verify"));
    QTRY_VERIFY_WITH_TIMEOUT(!audit.isWorking(), patience);
    QCOMPARE(audit.verdictTone(), u"ok"_s);
    m_watch->see(u"audit"_s);
    QVERIFY(QMetaObject::invokeMethod(view, "chosen", Q_ARG(int, 0)));
}

void tst_EveryState::theSandbox()
{
    auto &sandbox = window().sandboxPage();
    QVERIFY(openPage("sandbox"));
    QTRY_VERIFY_WITH_TIMEOUT(sandbox.requests()->count() > 0 && !sandbox.passNames().isEmpty(), patience);
    sandbox.askForNews();
    QTRY_VERIFY_WITH_TIMEOUT(!sandbox.newsText().isEmpty(), patience);
    m_watch->see(u"sandbox"_s);
    QVERIFY(click("sandbox-reset"));
    QVERIFY(appears("dialog-typed"));
    m_watch->see(u"sandbox-reset"_s);
    QVERIFY(escape());
}

bool tst_EveryState::dismissFileDialog(const char *state)
{
    QFileDialog *dialog = nullptr;
    const auto opened = QTest::qWaitFor([&] {
        for (auto *widget : QApplication::topLevelWidgets()) {
            if (widget->isVisible() && qobject_cast<QFileDialog *>(widget))
                dialog = qobject_cast<QFileDialog *>(widget);
        }
        return dialog != nullptr;
    });
    if (!opened)
        return false;
    m_watch->seeWidget(QString::fromLatin1(state), *dialog);
    dialog->reject();
    m_driver->quick()->requestActivate();
    return QTest::qWaitForWindowActive(m_driver->quick());
}

void tst_EveryState::fileDialogs()
{
    QVERIFY(openPage("issue"));
    QTRY_VERIFY(find("choose-list"));
    QVERIFY(click("choose-list"));
    QVERIFY(dismissFileDialog("file-open"));
    QVERIFY(openPage("scans"));
    QVERIFY(click("export-scans"));
    QVERIFY(dismissFileDialog("file-save"));
    QVERIFY(openPage("design"));
    QVERIFY(click("outline-template"));
    QVERIFY(click("save-as"));
    QVERIFY(dismissFileDialog("file-save-template"));
}

void tst_EveryState::commandsAndKeys()
{
    m_driver->key(Qt::Key_K, Qt::ControlModifier);
    QVERIFY(appears("palette-search"));
    m_watch->see(u"palette"_s);
    auto *palette = window().app().palette();
    palette->setSearchText(u"template"_s);
    QVERIFY(palette->count() > 0);
    m_watch->see(u"palette-found"_s);
    palette->setSearchText(u"smaller text"_s);
    QVERIFY(palette->hinderedCount() > 0);
    m_watch->see(u"palette-hindered"_s);
    palette->setSearchText(u"qqxyzzy"_s);
    QCOMPARE(palette->count(), 0);
    m_watch->see(u"palette-none-found"_s);
    palette->setSearchText({});
    m_driver->key(Qt::Key_Escape);
    QTRY_VERIFY(!find("palette-search"));
    m_driver->key(Qt::Key_F1);
    QVERIFY(appears("shortcut-sheet"));
    m_watch->see(u"keys"_s);
    QVERIFY(escape());
}

void tst_EveryState::highContrast()
{
    window().app().appearance()->setContrast(Appearance::Contrast::High);
    for (const auto *page : {"design", "issue", "passes", "scans", "events", "sandbox", "settings"}) {
        QVERIFY(openPage(page));
        m_watch->see(u"high-contrast-"_s + QString::fromLatin1(page));
    }
    m_driver->key(Qt::Key_K, Qt::ControlModifier);
    QVERIFY(appears("palette-search"));
    m_watch->see(u"high-contrast-palette"_s);
    m_driver->key(Qt::Key_Escape);
    QTRY_VERIFY(!find("palette-search"));
    window().app().appearance()->setContrast(Appearance::Contrast::Standard);
    QVERIFY(openPage("design"));
}

void tst_EveryState::largeText()
{
    auto *appearance = window().app().appearance();
    appearance->setTextPercent(200);
    for (const auto *page :
         {"design", "issue", "passes", "scans", "events", "inspect", "sandbox", "settings"}) {
        QVERIFY(openPage(page));
        m_watch->see(u"text-200-"_s + QString::fromLatin1(page));
    }
    QVERIFY(click("add-profile"));
    QVERIFY(appears("profile-name"));
    m_watch->see(u"text-200-dialog"_s);
    QVERIFY(escape());
    m_driver->key(Qt::Key_K, Qt::ControlModifier);
    QVERIFY(appears("palette-search"));
    m_watch->see(u"text-200-palette"_s);
    m_driver->key(Qt::Key_Escape);
    QTRY_VERIFY(!find("palette-search"));
    appearance->setTextPercent(100);
    QVERIFY(openPage("design"));
}

void tst_EveryState::live()
{
    window().settings().use(QString(rehearsalProfileId));
    QVERIFY(appears("live-band"));
    m_watch = std::make_unique<ScreenWatch>(*m_driver);
    TemplateId id;
    auto &client = window().client();
    client.createTemplate(test::guideTemplate()).then(this, [&](const Result<api::TemplateResource> &made) {
        id = made ? made->id : TemplateId();
    });
    QTRY_VERIFY_WITH_TIMEOUT(!id.isEmpty(), patience);
    window().designer().library()->refresh();
    QTRY_COMPARE_WITH_TIMEOUT(window().designer().library()->count(), 1, patience);
    window().designer().library()->open(
        window().designer().library()->index(0).data(TemplateLibrary::KeyRole).toString());
    QVERIFY(appears("publish"));
    window().designer().brand()->setBackground(Qt::darkBlue);
    QTRY_VERIFY_WITH_TIMEOUT(window().designer().desk()->canPublish(), patience);
    QVERIFY(click("publish"));
    QVERIFY(appears("dialog-typed"));
    m_watch->see(u"live-publish-no-passes"_s);
    QVERIFY(escape());
    bool issued = false;
    client.issuePass({id, {{u"ada@example.com"_s, u"Ada"_s}, {}}}).then(this, [&](const Result<Pass> &pass) {
        issued = pass.has_value();
    });
    QTRY_VERIFY_WITH_TIMEOUT(issued, patience);
    QVERIFY(click("publish"));
    QVERIFY(appears("dialog-typed"));
    QTRY_VERIFY_WITH_TIMEOUT(!window().designer().review()->cards()->isLoading(), patience);
    m_watch->see(u"live-publish"_s);
    QVERIFY(escape());

    QVERIFY(openPage("issue"));
    QVERIFY(appears("choose-list"));
    window().issuing().list()->open(m_driver->write(u"live.csv"_s, "Email,Name\na@b.example,Ada\n"));
    QTRY_COMPARE_WITH_TIMEOUT(window().issuing().list()->goodCount(), 1, patience);
    QVERIFY(click("issue-list"));
    QVERIFY(appears("dialog-typed"));
    m_watch->see(u"live-issue"_s);
    QVERIFY(escape());

    QVERIFY(openPage("passes"));
    QTRY_COMPARE_WITH_TIMEOUT(window().passes().model()->loaded(), 1, patience);
    window().passes().select(0);
    QVERIFY(click("pass-revoke"));
    QVERIFY(appears("dialog-typed"));
    m_watch->see(u"live-revoke"_s);
    QVERIFY(escape());
    window().settings().use(QString(embeddedProfileId));
    QTRY_VERIFY_WITH_TIMEOUT(!find("live-band"), patience);
}

void tst_EveryState::thePromotion()
{
    m_watch = std::make_unique<ScreenWatch>(*m_driver); // of the sandbox's window again
    QVERIFY(openPublished());
    QVERIFY(click("more"));
    QVERIFY(appears("promote"));
    QVERIFY(click("promote"));
    QVERIFY(appears("promotion-endpoints"));
    m_watch->see(u"design-promote"_s);
    QVERIFY(m_driver->type(u"dialog-typed"_s, u"Acme Hotels"_s));
    QVERIFY(click("dialog-verb"));
    QTRY_VERIFY_WITH_TIMEOUT(window().promotion().isDone(), patience);
    QTRY_VERIFY(!find("dialog-typed"));
    m_watch->see(u"design-promoted"_s);
    QVERIFY(escape());
    window().promotion().look();
    QTRY_VERIFY_WITH_TIMEOUT(find("dialog-cancel") && !window().promotion().canPromote(), patience);
    m_watch->see(u"design-promoted-before"_s);
    QVERIFY(escape());

    auto *desk = window().designer().desk();
    QSignalSpy published(desk, &TemplateDesk::published);
    window().designer().editor()->setName(u"A name that live does not have yet"_s);
    desk->publish();
    QTRY_COMPARE_WITH_TIMEOUT(published.size(), 1, patience);
    window().promotion().look();
    QVERIFY(appears("changes"));
    m_watch->see(u"design-promote-changes"_s);
    QVERIFY(escape());
}

void tst_EveryState::onAPhone()
{
    QVERIFY(click("more"));
    QVERIFY(appears("on-phone"));
    QVERIFY(click("on-phone"));
    QTRY_VERIFY(!window().phone().whyNot().isEmpty() && find("dialog-cancel"));
    m_watch->see(u"design-phone-why-not"_s);
    QVERIFY(escape());

    // A profile of QairoPay's sandbox, as far as the studio knows: its links are shown.
    const auto name = u"Acme sandbox"_s;
    QVERIFY(window().settings().add(name, u"Acme Hotels GmbH"_s, 0, m_driver->server().baseUrl().toString(),
                                    QString::fromUtf8(m_driver->server().key().reveal())));
    const QString id =
        window().settings().profiles()->index(2).data(int(ProfileListModel::Role::ProfileId)).toString();
    window().settings().use(id);
    QTRY_COMPARE_WITH_TIMEOUT(window().client().profile().name, name, patience);
    m_watch = std::make_unique<ScreenWatch>(*m_driver);
    QVERIFY(openPublished());
    window().phone().begin();
    QVERIFY(appears("phone-email"));
    QVERIFY(m_driver->type(u"phone-email"_s, u"ada@"_s));
    m_watch->see(u"design-phone"_s);
    QVERIFY(m_driver->type(u"phone-email"_s, u"ada@example.com"_s));
    QVERIFY(click("dialog-verb"));
    QTRY_VERIFY_WITH_TIMEOUT(window().phone().isReady() && find("phone-code"), patience);
    m_watch->see(u"design-phone-code"_s);
    QVERIFY(openPage("passes")); // and nobody waits for it any more
    QTRY_VERIFY(!find("phone-code") && !window().phone().isReady());
    QVERIFY(openPage("design"));
    window().settings().use(QString(embeddedProfileId));
    QTRY_VERIFY_WITH_TIMEOUT(window().client().profile().name != name, patience);
    m_watch = std::make_unique<ScreenWatch>(*m_driver);
    window().settings().remove(id);
}

void tst_EveryState::aBatchOnItsWay()
{
    StudioOptions slow;
    slow.answerDelayMs = 2000;
    QVERIFY(restart(slow));
    auto &issuing = window().issuing();
    QVERIFY(openPage("issue"));
    QTRY_VERIFY_WITH_TIMEOUT(!issuing.templates()->names().isEmpty(), patience);
    QByteArray rows("Email,Name,Tier\n");
    for (int i = 0; i < 3000; ++i)
        rows += u"holder%1@example.com,Holder %1,Silver\n"_s.arg(i).toUtf8();
    issuing.list()->open(m_driver->write(u"three-thousand.csv"_s, rows));
    QTRY_COMPARE_WITH_TIMEOUT(issuing.list()->goodCount(), 3000, patience);
    QVERIFY(click("issue-list"));
    QVERIFY(appears("run-pause"));
    m_watch->see(u"issue-running"_s);
    QVERIFY(!m_driver->quick()->close());
    QVERIFY(appears("dialog-verb"));
    m_watch->see(u"quit-while-running"_s);
    QVERIFY(escape());

    QVERIFY(openPage("settings"));
    QVERIFY(click("use-profile-rehearsal"));
    QVERIFY(appears("dialog-verb")); // another profile would leave the batch as well
    m_watch->see(u"leave-while-running"_s);
    QVERIFY(escape());
    QVERIFY(!find("live-band"));
    QVERIFY(find("language"));
    QVERIFY(QMetaObject::invokeMethod(find("language"), "activated", Q_ARG(int, 2)));
    QVERIFY(appears("dialog-verb")); // so would another language
    m_watch->see(u"language-while-running"_s);
    QVERIFY(escape());
    QCOMPARE(window().app().language()->currentIndex(), 0);
    QVERIFY(openPage("issue"));

    QVERIFY(click("run-pause"));
    QTRY_VERIFY_WITH_TIMEOUT(issuing.run()->canResume(), patience);
    m_watch->see(u"issue-paused"_s);
    QVERIFY(click("run-cancel"));
    QVERIFY(appears("dialog-verb"));
    m_watch->see(u"issue-cancel"_s);
    QVERIFY(click("dialog-verb"));
    QTRY_VERIFY_WITH_TIMEOUT(issuing.run()->isFinished(), patience);
    QVERIFY(appears("save-failed-rows")); // what was not sent is in it
    m_watch->see(u"issue-cancelled"_s);
}

void tst_EveryState::nothingYet()
{
    m_watch.reset();
    m_driver.reset();
    StudioOptions bare;
    bare.seeds = false;
    m_driver = std::make_unique<WindowDriver>(bare);
    QVERIFY2(m_driver->isOpen() && m_driver->problem().isEmpty(), qPrintable(m_driver->problem()));
    m_watch = std::make_unique<ScreenWatch>(*m_driver);
    QVERIFY(appears("empty-verb"));
    m_watch->see(u"start-empty"_s);
    QVERIFY(click("all-templates"));
    m_watch->see(u"templates-empty"_s);
    for (const auto *page : {"issue", "passes", "scans", "events", "sandbox"}) {
        QVERIFY(openPage(page));
        m_watch->see(QString::fromLatin1(page) + u"-empty"_s);
    }
}

void tst_EveryState::theServiceIsGone()
{
    m_driver->server().stop();
    QVERIFY(openPage("passes"));
    window().passes().reload();
    QTRY_VERIFY_WITH_TIMEOUT(!window().passes().problem().isEmpty(), patience);
    m_watch->see(u"passes-gone"_s);
    QVERIFY(openPage("issue"));
    window().issuing().templates()->reload();
    QTRY_VERIFY_WITH_TIMEOUT(!window().issuing().templates()->problem().isEmpty(), patience);
    m_watch->see(u"issue-gone"_s);
    QVERIFY(openPage("design"));
    window().designer().library()->refresh();
    QTRY_VERIFY_WITH_TIMEOUT(!window().designer().library()->error().isEmpty(), patience);
    m_watch->see(u"templates-gone"_s);
    QVERIFY(click("show-start"));
    QVERIFY(appears("start-gallery"));
    m_watch->see(u"start-gone"_s);
    QVERIFY(openPage("scans"));
    window().scans().retry();
    QTRY_VERIFY_WITH_TIMEOUT(!window().scans().errorText().isEmpty(), patience);
    m_watch->see(u"scans-gone"_s);
    QVERIFY(openPage("events"));
    window().events().reload();
    QTRY_VERIFY_WITH_TIMEOUT(!window().events().problem().isEmpty(), patience);
    m_watch->see(u"events-gone"_s);
    QVERIFY(openPage("sandbox"));
    QTRY_VERIFY_WITH_TIMEOUT(!window().sandboxPage().problem().isEmpty(), patience);
    m_watch->see(u"sandbox-gone"_s);

    QVERIFY(openPage("design"));
    window().designer().library()->create(0);
    window().designer().desk()->prepareToPublish();
    QVERIFY(appears("dialog-verb"));
    QVERIFY(click("dialog-verb"));
    QTRY_VERIFY_WITH_TIMEOUT(!window().designer().review()->problem().isEmpty(), patience);
    QVERIFY(appears("publish-problem"));
    m_watch->see(u"design-publish-failed"_s);
    QVERIFY(find("dialog-verb")); // to try again
    QVERIFY(escape());
}

int main(int argc, char *argv[])
{
    QApplication application(argc, argv); // file dialogs are widgets
    QApplication::setApplicationVersion(u"0.1.0"_s);
    QApplication::setQuitOnLastWindowClosed(false);
    tst_EveryState test;
    return QTest::qExec(&test, argc, argv);
}

#include "tst_everystate.moc"
