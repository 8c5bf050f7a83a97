// SPDX-FileCopyrightText: 2026 QairoPay Pass Studio contributors
// SPDX-License-Identifier: Apache-2.0
#include "support/sampletemplates.h"
#include "windowdriver.h"

#include <QtGui/qguiapplication.h>
#include <QtTest/qsignalspy.h>
#include <QtTest/qtest.h>

using namespace Qt::StringLiterals;
using namespace qairopay;

namespace {

constexpr int patience = 30'000;

/// Has something in every place that no service has a member for.
PassTemplate full()
{
    auto value = test::guideTemplate();
    value.brand.label = Colour(0xCC, 0xDD, 0xEE);
    value.brand.logoText = u"Acme"_s;
    value.brand.description = u"Card"_s;
    value.fields[0].format.type = ValueType::Date;
    value.fields[0].format.changeMessage = u"Now %@"_s;
    value.fields[2].slot = FieldSlot::Back;
    value.studio.barcodeAltText = u"Show this"_s;
    value.studio.barcodeFallbacks = {BarcodeFormat::Aztec};
    value.studio.googleRows = {{u"tier"_s, u"points"_s}};
    value.studio.translations[u"de"_s] = {{u"Tier"_s, u"Stufe"_s}};
    value.studio.notes = u"For the launch"_s;
    return value;
}

} // namespace

/// What stays in the studio says so while the service of the profile is another one, and only then.
class tst_LocalMarks : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void initTestCase();
    void theSandboxTakesEverything_data();
    void theSandboxTakesEverything();
    void anotherServiceLeavesItBehind_data();
    void anotherServiceLeavesItBehind();
    void whatIsNotThereIsNotMarked_data();
    void whatIsNotThereIsNotMarked();

private:
    static void marks();
    [[nodiscard]] Designer &designer() { return m_driver->window().designer(); }
    [[nodiscard]] bool openDesk();
    [[nodiscard]] bool useForeignProfile();

    StudioOptions m_options{.seeds = false};
    std::unique_ptr<WindowDriver> m_driver;
};

void tst_LocalMarks::initTestCase()
{
    // No keychain here, whatever runs on this desktop.
    qputenv("DBUS_SESSION_BUS_ADDRESS", "disabled:");
    m_driver = std::make_unique<WindowDriver>(m_options);
    QVERIFY2(m_driver->isOpen() && m_driver->problem().isEmpty(), qPrintable(m_driver->problem()));
    QVERIFY(openDesk());
}

bool tst_LocalMarks::openDesk()
{
    if (!m_driver->openPage(u"design"_s) || !m_driver->createTemplate(test::smallTemplate()))
        return false;
    auto *library = designer().library();
    QSignalSpy loaded(library, &TemplateLibrary::loaded);
    library->refresh();
    if (!QTest::qWaitFor([&] { return !loaded.isEmpty() && library->count() > 0; }, patience))
        return false;
    library->open(library->index(0).data(TemplateLibrary::KeyRole).toString());
    return QTest::qWaitFor([&] { return m_driver->find(u"outline-brand"_s) != nullptr; }, patience);
}

/// The sandbox at its address, but as a service that knows nothing of this studio.
bool tst_LocalMarks::useForeignProfile()
{
    auto &settings = m_driver->window().settings();
    const auto key = QString::fromUtf8(m_driver->server().key(sandbox::Environment::Sandbox).reveal());
    if (!settings.add(u"Acme elsewhere"_s, u"Acme"_s, 0, m_driver->server().baseUrl().toString(), key))
        return false;
    auto *profiles = settings.profiles();
    const auto last = profiles->index(profiles->rowCount() - 1);
    settings.use(last.data(int(ProfileListModel::Role::ProfileId)).toString());
    return QTest::qWaitFor([&] { return designer().localParts()->isForeign(); }, patience);
}

void tst_LocalMarks::marks()
{
    QTest::addColumn<QString>("selection");
    QTest::addColumn<QString>("mark");
    QTest::addColumn<QString>("words"); // what it names
    QTest::newRow("notes") << u"template"_s << u"template-local"_s << u"notes"_s;
    QTest::newRow("label colour") << u"brand"_s << u"brand-local"_s << u"label colour"_s;
    QTest::newRow("logo text") << u"brand"_s << u"brand-local"_s << u"logo text"_s;
    QTest::newRow("organisation") << u"brand"_s << u"brand-local"_s << u"organisation"_s;
    QTest::newRow("description") << u"brand"_s << u"brand-local"_s << u"description"_s;
    QTest::newRow("value type") << u"field:tier"_s << u"field-local"_s << u"type"_s;
    QTest::newRow("change message") << u"field:tier"_s << u"field-local"_s << u"message when it changes"_s;
    QTest::newRow("back slot") << u"field:member_since"_s << u"field-local"_s << u"slot"_s;
    QTest::newRow("alternative text") << u"barcode"_s << u"code-local"_s << u"text below the code"_s;
    QTest::newRow("barcode fallbacks") << u"barcode"_s << u"code-local"_s << u"other formats"_s;
    QTest::newRow("NFC profile") << u"barcode"_s << u"nfc-local"_s << u"profile"_s;
    QTest::newRow("Google's rows") << u"rows"_s << u"rows-local"_s << u"rows"_s;
    QTest::newRow("translations") << u"languages"_s << u"languages-local"_s << u"translations"_s;
    QTest::newRow("images") << u"images"_s << u"images-local"_s << u"addresses"_s;
    QTest::newRow("one image") << u"image:strip"_s << u"image-local"_s << u"addresses"_s;
}

void tst_LocalMarks::theSandboxTakesEverything_data()
{
    marks();
}

void tst_LocalMarks::theSandboxTakesEverything()
{
    QFETCH(const QString, selection);
    QFETCH(const QString, mark);
    designer().editor()->open(full());
    designer().editor()->select(selection);
    QCOMPARE(designer().editor()->selection(), selection);
    QVERIFY(!m_driver->find(mark));
}

void tst_LocalMarks::anotherServiceLeavesItBehind_data()
{
    marks();
}

void tst_LocalMarks::anotherServiceLeavesItBehind()
{
    QFETCH(const QString, selection);
    QFETCH(const QString, mark);
    QFETCH(const QString, words);
    if (!designer().localParts()->isForeign()) {
        QVERIFY(useForeignProfile());
        QVERIFY(openDesk());
    }
    designer().editor()->open(full());
    designer().editor()->select(selection);
    QTRY_VERIFY(m_driver->find(mark));
    const auto said = m_driver->find(mark)->property("text").toString();
    QVERIFY2(said.contains(u"ocal to this studio and its sandbox"_s) && said.contains(words),
             qPrintable(said));
}

void tst_LocalMarks::whatIsNotThereIsNotMarked_data()
{
    QTest::addColumn<QString>("selection");
    QTest::addColumn<QString>("mark");
    for (const auto *place : {"template", "brand", "rows", "languages"})
        QTest::newRow(place) << QString::fromLatin1(place) << QString::fromLatin1(place) + u"-local"_s;
    QTest::newRow("field") << u"field:tier"_s << u"field-local"_s;
    QTest::newRow("code") << u"barcode"_s << u"code-local"_s;
}

void tst_LocalMarks::whatIsNotThereIsNotMarked()
{
    QFETCH(const QString, selection);
    QFETCH(const QString, mark);
    QVERIFY(designer().localParts()->isForeign());
    auto plain = test::guideTemplate();
    plain.brand.organisation.clear();
    designer().editor()->open(plain);
    designer().editor()->select(selection);
    QCOMPARE(designer().editor()->selection(), selection);
    QVERIFY(!m_driver->find(mark));
}

int main(int argc, char *argv[])
{
    QGuiApplication application(argc, argv);
    tst_LocalMarks test;
    return QTest::qExec(&test, argc, argv);
}

#include "tst_localmarks.moc"
