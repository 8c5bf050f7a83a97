// SPDX-FileCopyrightText: 2026 QairoPay Pass Studio contributors
// SPDX-License-Identifier: Apache-2.0
#include "screenwatch.h"

#include <QtCore/qscopeguard.h>
#include <QtGui/qaccessible.h>
#include <QtTest/qtest.h>
#include <QtWidgets/qapplication.h>

using namespace Qt::StringLiterals;
using namespace qairopay;

namespace {

constexpr int patience = 60'000;

int indexOf(QLatin1StringView code)
{
    const auto all = windowLanguages();
    const auto found = std::ranges::find(all, code, &WindowLanguage::code);
    return int(found - all.begin()) + 1;
}

} // namespace

/// The window in each of its languages: chosen in Settings, whole in all of them, and mirrored where lines
/// begin on the right. Its pictures are part of tests/endtoend/screenshots.
class tst_Languages : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void initTestCase();
    void theWindowOpensAnewInIt_data() { languages(); }
    void theWindowOpensAnewInIt();
    void nothingIsCutInAnyOfThem_data() { languages(); }
    void nothingIsCutInAnyOfThem();
    void arabicBeginsOnTheRight();
    void aPageWiderThanTheWindowBeginsOnTheRight();
    void leftIsOnwardInArabic();
    void aNewStartSpeaksIt();

private:
    static void languages();
    [[nodiscard]] bool choose(QLatin1StringView code);
    [[nodiscard]] QQuickItem *find(const char *name) { return m_driver->find(QLatin1StringView(name)); }
    [[nodiscard]] bool appears(const char *name)
    {
        return QTest::qWaitFor([&] { return find(name) != nullptr; }, patience);
    }
    [[nodiscard]] double leftOf(const char *name) { return find(name)->mapToScene({}).x(); }
    [[nodiscard]] bool openPage(const char *name) { return m_driver->openPage(QLatin1StringView(name)); }

    std::unique_ptr<WindowDriver> m_driver;
};

void tst_Languages::languages()
{
    QTest::addColumn<QString>("code");
    for (const auto *code : {"de", "es", "fr", "ja", "ar", "en"})
        QTest::newRow(code) << QString::fromLatin1(code);
}

void tst_Languages::initTestCase()
{
    qputenv("DBUS_SESSION_BUS_ADDRESS", "disabled:"); // no keychain, whatever runs on this desktop
    QAccessible::setActive(true);
    m_driver = std::make_unique<WindowDriver>();
    QVERIFY2(m_driver->isOpen() && m_driver->problem().isEmpty(), qPrintable(m_driver->problem()));
    QVERIFY(appears("field-tier"));
    // The ready-made program ends with its scans.
    QTRY_VERIFY_WITH_TIMEOUT(m_driver->window().scans().columns().size() >= 48, patience);
}

/// As Settings does it, and waits for the window that comes.
bool tst_Languages::choose(QLatin1StringView code)
{
    auto *choice = m_driver->window().app().language();
    if (choice->currentIndex() == indexOf(code))
        return true;
    const QPointer<QQuickWindow> old = m_driver->quick();
    choice->choose(indexOf(code));
    return QTest::qWaitFor([&] { return old.isNull(); }, patience) && appears("language");
}

void tst_Languages::theWindowOpensAnewInIt()
{
    QFETCH(const QString, code);
    QVERIFY(choose(QLatin1StringView(code.toLatin1())));
    const auto heading = QCoreApplication::translate("LanguageSection", "Language");
    QCOMPARE(heading == "Language"_L1, code == "en"_L1);
    QVERIFY(m_driver->texts().contains(heading));
    QCOMPARE(find("language")->property("currentIndex").toInt(), indexOf(QLatin1StringView(code.toLatin1())));
    QCOMPARE(find("language")->property("displayText").toString(),
             m_driver->window().app().language()->names().at(indexOf(QLatin1StringView(code.toLatin1()))));
    // The desk has the same template.
    QVERIFY(openPage("design"));
    QVERIFY(appears("field-tier"));
}

void tst_Languages::nothingIsCutInAnyOfThem()
{
    QFETCH(const QString, code);
    QVERIFY(choose(QLatin1StringView(code.toLatin1())));
    ScreenWatch watch(*m_driver);
    QVERIFY(openPage("design"));
    QVERIFY(appears("field-tier"));
    for (const auto *part : {"outline-template", "outline-brand", "outline-images", "outline-barcode",
                             "outline-rows", "outline-languages", "outline-versions", "field-tier"})
        watch.see(code + u"-design-"_s + QString::fromLatin1(part),
                  [&] { QVERIFY(m_driver->click(QString::fromLatin1(part))); });
    QVERIFY(m_driver->click(u"template-name"_s));
    QVERIFY(appears("new-template"));
    watch.see(code + u"-templates"_s);
    QVERIFY(m_driver->click(u"show-start"_s));
    QVERIFY(appears("start-gallery"));
    watch.see(code + u"-start"_s);
    QVERIFY(m_driver->click(u"start-gallery"_s));
    QVERIFY(appears("gallery-grid"));
    watch.see(code + u"-gallery"_s);
    for (const auto *page : {"issue", "passes", "scans", "events", "inspect", "sandbox", "settings"}) {
        QVERIFY(openPage(page));
        watch.see(code + u'-' + QString::fromLatin1(page));
    }
    QVERIFY(m_driver->click(u"add-profile"_s));
    QVERIFY(appears("profile-name"));
    watch.see(code + u"-add-profile"_s);
    m_driver->key(Qt::Key_Escape);
    const auto complaints = watch.takeComplaints();
    QVERIFY2(complaints.isEmpty(), qPrintable(complaints.join(u'\n')));
}

void tst_Languages::arabicBeginsOnTheRight()
{
    QVERIFY(choose("ar"_L1));
    QVERIFY(openPage("design"));
    QVERIFY(appears("field-tier"));
    const auto middle = m_driver->quick()->width() / 2.0;
    QVERIFY(leftOf("rail-design") > middle);
    QVERIFY(leftOf("field-tier") > middle);
    QVERIFY(leftOf("publish") < middle);
    // Cards are not part of the line.
    QVERIFY(leftOf("card-apple") < leftOf("card-google"));
    QVERIFY(m_driver->click(u"outline-brand"_s));
    QVERIFY(appears("colour-background-picker"));
    QVERIFY(leftOf("colour-background-picker") > leftOf("colour-background-dropper"));
    QVERIFY(m_driver->click(u"template-name"_s));
    QVERIFY(m_driver->click(u"show-start"_s));
    QVERIFY(appears("start-pass"));
    QVERIFY(leftOf("start-gallery") > leftOf("start-pass"));
    QVERIFY(openPage("passes"));
    QVERIFY(appears("passes-search"));
    QVERIFY(leftOf("passes-search") > middle);
}

void tst_Languages::aPageWiderThanTheWindowBeginsOnTheRight()
{
    QVERIFY(choose("ar"_L1));
    QVERIFY(openPage("passes"));
    QVERIFY(appears("passes-search"));
    auto *appearance = m_driver->window().app().appearance();
    const auto back = qScopeGuard([appearance] { appearance->setTextPercent(100); });
    const auto before = find("passes-search")->width();
    appearance->setTextPercent(200);
    QTRY_VERIFY(find("passes-search")->width() > before);
    // Beside the rail, and not behind it.
    QTRY_VERIFY(leftOf("passes-search") + find("passes-search")->width() <= leftOf("rail-passes"));
}

void tst_Languages::leftIsOnwardInArabic()
{
    QVERIFY(choose("ar"_L1));
    QVERIFY(openPage("settings"));
    QVERIFY(appears("appearance-scheme-0"));
    auto *appearance = m_driver->window().app().appearance();
    appearance->setScheme(Appearance::Scheme::System);
    QVERIFY(leftOf("appearance-scheme-0") > leftOf("appearance-scheme-1"));
    find("appearance-scheme-0")->forceActiveFocus(Qt::TabFocusReason);
    m_driver->key(Qt::Key_Left);
    QCOMPARE(appearance->scheme(), Appearance::Scheme::Light);
    m_driver->key(Qt::Key_Right);
    QCOMPARE(appearance->scheme(), Appearance::Scheme::System);
}

void tst_Languages::aNewStartSpeaksIt()
{
    QVERIFY(choose("de"_L1));
    QVERIFY(m_driver->restart());
    QCOMPARE(m_driver->window().app().language()->code(), u"de"_s);
    QCOMPARE(QLocale().language(), QLocale::German);
    StudioOptions french;
    french.language = u"fr"_s;
    QVERIFY(m_driver->restart(french)); // for this start
    QCOMPARE(QLocale().language(), QLocale::French);
    QCOMPARE(m_driver->window().app().language()->code(), u"de"_s);
}

int main(int argc, char *argv[])
{
    QApplication application(argc, argv); // as the program, whose file dialogs are widgets
    QApplication::setApplicationVersion(u"0.1.0"_s);
    QApplication::setQuitOnLastWindowClosed(false);
    tst_Languages test;
    return QTest::qExec(&test, argc, argv);
}

#include "tst_languages.moc"
