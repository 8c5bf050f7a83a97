// SPDX-FileCopyrightText: 2026 QairoPay Pass Studio contributors
// SPDX-License-Identifier: Apache-2.0
#include "statetest.h"

#include <QtTest/qsignalspy.h>

using namespace Qt::StringLiterals;
using namespace qairopay;

/// The designer: the desk with its parts and dialogs, the library, the start page and the gallery, places.
class tst_DesignStates : public StateTest
{
    Q_OBJECT

private Q_SLOTS:
    void theDesk();
    void versions();
    void theRecord();
    void theRows();
    void theLanguages();
    void theLibrary();
    void theStartPage();
    void places();
};

void tst_DesignStates::theDesk()
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
    window().designer().editor()->edit(u"Code"_s, {}, [](PassTemplate &value) {
        value.barcode = Barcode{BarcodeFormat::Code128, QString(200, u'x')};
    });
    QVERIFY(click("publish"));
    QVERIFY(appears("publish-problems"));
    QTRY_VERIFY_WITH_TIMEOUT(!cards->isLoading(), patience);
    m_watch->see(u"design-publish-stopped"_s);
    QVERIFY(escape());
    window().designer().editor()->undo();
    window().designer().editor()->undo();
}

void tst_DesignStates::versions()
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

void tst_DesignStates::theRecord()
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

    QVERIFY(click("sample-menu"));
    QVERIFY(appears("add-sample"));
    m_watch->see(u"design-sample-menu"_s);
    QVERIFY(click("add-sample"));
    QVERIFY(appears("sample-name"));
    m_watch->see(u"design-sample-name"_s);
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

void tst_DesignStates::theRows()
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

void tst_DesignStates::theLanguages()
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

void tst_DesignStates::theLibrary()
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

void tst_DesignStates::theStartPage()
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
    const auto showStrip = [&] {
        window().designer().showPart(u"image:strip"_s);
        QVERIFY(appears("focus-y"));
    };
    showStrip();
    QTRY_VERIFY_WITH_TIMEOUT(!window().designer().crop()->apple()->face()->isEmpty(), patience);
    m_watch->see(u"design-image"_s, showStrip);
    m_watch->see(u"design-image-end"_s, [&] {
        showStrip();
        find("focus-y")->forceActiveFocus(Qt::TabFocusReason);
    });
    window().designer().showPart(u"image:logo"_s); // all of it is seen: it has no focus
    QVERIFY(appears("crop-bottom"));
    m_watch->see(u"design-image-logo"_s, [&] { window().designer().showPart(u"image:logo"_s); });
    window().designer().editor()->select(u"template"_s);

    QSignalSpy saved(window().designer().file(), &DeskFile::saved);
    window().designer().file()->saveAs(QUrl::fromLocalFile(m_driver->folder() + "/saved.passtpl"_L1));
    QTRY_COMPARE_WITH_TIMEOUT(saved.size(), 1, patience);
    QVERIFY(click("template-name"));
    QVERIFY(click("show-start"));
    QTRY_COMPARE_WITH_TIMEOUT(window().designer().recent()->count(), 1, patience); // of the draft
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

void tst_DesignStates::places()
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

int main(int argc, char *argv[])
{
    return watchStates<tst_DesignStates>(argc, argv);
}

#include "tst_designstates.moc"
