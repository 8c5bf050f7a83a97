// SPDX-FileCopyrightText: 2026 QairoPay Pass Studio contributors
// SPDX-License-Identifier: Apache-2.0
#include "api/simulator.h"
#include "screenwatch.h"

#include <QtCore/qfile.h>
#include <QtTest/qsignalspy.h>
#include <QtTest/qtest.h>
#include <QtWidgets/qapplication.h>

using namespace Qt::StringLiterals;
using namespace qairopay;

namespace {

constexpr int patience = 60'000;

const auto hostile = u"<img src=x>"_s;
const auto german = u"Rindfleischetikettierungsüberwachungsaufgabenübertragungsgesetz"_s;
const auto arabic = u"بطاقة عضوية نادي كبار الضيوف في فنادق أكمي على شاطئ البحر"_s;
const QStringList words{hostile, german, arabic};

/// A template whose every text is markup, a German word without a place to break, or Arabic.
PassTemplate hostileTemplate(const QString &name)
{
    PassTemplate value;
    value.name = name;
    value.brand.organisation = name;
    value.brand.logoText = name;
    value.brand.description = name;
    value.studio.notes = name;
    value.studio.barcodeAltText = name;
    value.barcode = Barcode{BarcodeFormat::Qr, u"<img src=x>{pass.id}"_s};
    int number = 0;
    for (const auto slot : allFieldSlots) {
        Field field;
        field.key = u"f%1"_s.arg(++number);
        field.label = words[number % words.size()];
        field.value = words[(number + 1) % words.size()];
        field.slot = slot;
        field.format.changeMessage = hostile;
        value.fields.append(field);
    }
    value.locations = {{28.4734, -81.4683, 500, name}, {28.4834, -81.4683, 500, name}};
    value.studio.samples = {{{u"a@b.example"_s, name}, {{u"f1"_s, hostile}}}};
    return value;
}

} // namespace

/// Markup, words that cannot be broken, and text from right to left in everything a person can write, on
/// every page: shown as it is, apart from each other, nothing fetched, nothing falls over.
class tst_HostileText : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void initTestCase();
    void cleanup();
    void library();
    void startPage();
    void desk();
    void aList();
    void onePass();
    void passes();
    void scans();
    void events();
    void endpoints();
    void apiKeys();
    void anybodysPass();
    void settings();
    void nothingWasFetched();

private:
    template <typename T> [[nodiscard]] Result<T> answer(api::Reply<T> reply);
    [[nodiscard]] QQuickItem *find(const char *name) { return m_driver->find(QLatin1StringView(name)); }
    [[nodiscard]] bool click(const char *name) { return m_driver->click(QLatin1StringView(name)); }
    [[nodiscard]] bool appears(const char *name)
    {
        return QTest::qWaitFor([&] { return find(name) != nullptr; }, patience);
    }
    [[nodiscard]] bool escape()
    {
        m_driver->key(Qt::Key_Escape);
        return QTest::qWaitFor([&] { return !find("dialog-cancel"); });
    }
    [[nodiscard]] StudioWindow &window() { return m_driver->window(); }

    std::unique_ptr<WindowDriver> m_driver;
    std::unique_ptr<ScreenWatch> m_watch;
    TemplateId m_template;
};

template <typename T> Result<T> tst_HostileText::answer(api::Reply<T> reply)
{
    std::optional<Result<T>> got;
    reply.then(this, [&](const Result<T> &result) { got = result; });
    if (!QTest::qWaitFor([&] { return got.has_value(); }, patience))
        return failure(ErrorKind::Unavailable, u"no answer"_s);
    return *got;
}

void tst_HostileText::initTestCase()
{
    qputenv("DBUS_SESSION_BUS_ADDRESS", "disabled:");
    StudioOptions options;
    options.seeds = false;
    m_driver = std::make_unique<WindowDriver>(options);
    QVERIFY2(m_driver->isOpen() && m_driver->problem().isEmpty(), qPrintable(m_driver->problem()));
    m_watch = std::make_unique<ScreenWatch>(*m_driver);
    api::Simulator simulator(window().client());
    for (const auto &name : words) {
        const auto made = answer(window().client().createTemplate(hostileTemplate(name)));
        QVERIFY2(made.has_value(), made ? "" : qPrintable(made.error().text()));
        m_template = made->id;
        const auto pass =
            answer(window().client().issuePass({made->id, {{u"a@b.example"_s, name}, {{u"f1"_s, name}}}}));
        QVERIFY2(pass.has_value(), pass ? "" : qPrintable(pass.error().text()));
        const auto scan = answer(simulator.scan({.passId = pass->id,
                                                 .scannerId = name,
                                                 .method = {},
                                                 .latitude = 28.4734,
                                                 .longitude = -81.4683}));
        QVERIFY2(scan.has_value(), scan ? "" : qPrintable(scan.error().text()));
    }
}

void tst_HostileText::cleanup()
{
    const auto complaints = m_watch->takeComplaints();
    QVERIFY2(complaints.isEmpty(), qPrintable(complaints.join(u'\n')));
}

void tst_HostileText::library()
{
    auto *library = window().designer().library();
    library->refresh();
    QTRY_COMPARE_WITH_TIMEOUT(library->count(), 3, patience);
    QVERIFY(m_driver->click(u"all-templates"_s));
    m_watch->see(u"hostile-templates"_s);
    QVERIFY(m_driver->texts().contains(hostile));
    for (const auto &name : words) {
        for (int i = 0; i < library->count(); ++i) {
            if (library->index(i).data(TemplateLibrary::NameRole).toString() == name)
                library->open(library->index(i).data(TemplateLibrary::KeyRole).toString());
        }
        QTRY_COMPARE_WITH_TIMEOUT(window().designer().editor()->name(), name, patience);
        m_watch->see(u"hostile-desk-%1"_s.arg(words.indexOf(name)));
    }
}

void tst_HostileText::startPage()
{
    auto *library = window().designer().library();
    const auto key = library->index(0).data(TemplateLibrary::KeyRole).toString();
    for (const auto &name : words)
        library->openCopyOf(hostileTemplate(name));
    QVERIFY(m_driver->click(u"template-name"_s));
    QVERIFY(m_driver->click(u"show-start"_s));
    QTRY_COMPARE_WITH_TIMEOUT(window().designer().recent()->count(), 3, patience);
    m_watch->see(u"hostile-start"_s);
    QVERIFY(m_driver->texts().contains(hostile));
    library->open(key);
    QVERIFY(appears("publish"));
}

void tst_HostileText::desk()
{
    auto &designer = window().designer();
    for (const auto *what : {"template", "brand", "field:f1", "field:f5", "barcode", "places"}) {
        m_watch->see(u"hostile-%1"_s.arg(QString::fromLatin1(what).replace(u':', u'-')),
                     [&] { designer.editor()->select(QString::fromLatin1(what)); });
    }
    for (const auto &name : words)
        designer.versions()->save(name);
    QTRY_COMPARE_WITH_TIMEOUT(designer.versions()->count(), 3, patience);
    m_watch->see(u"hostile-versions"_s, [&] { QVERIFY(click("outline-versions")); });
    QVERIFY(m_driver->texts().contains(hostile));
    designer.editor()->setName(hostile + u" too"_s);
    designer.editor()->setNotes(german);
    designer.versions()->compare(designer.versions()->index(2).data(TemplateVersions::KeyRole).toString());
    QVERIFY(appears("part-0"));
    m_watch->see(u"hostile-compare"_s);
    // Its name is not a place to put the time in.
    designer.versions()->save(u"Sale %2"_s);
    QTRY_COMPARE_WITH_TIMEOUT(designer.versions()->count(), 4, patience);
    designer.versions()->compare(designer.versions()->index(0).data(TemplateVersions::KeyRole).toString());
    const auto *comparison = designer.versions()->comparison();
    QCOMPARE(comparison->title(), u"Sale %2"_s);
    QTRY_VERIFY(m_driver->texts().contains(u"Sale %2 · "_s + comparison->detail()));
    QVERIFY(click("compare-back"));
    QVERIFY(appears("publish"));
    designer.brand()->setBackground(Qt::black);
    QTRY_VERIFY_WITH_TIMEOUT(designer.desk()->canPublish(), patience);
    designer.desk()->prepareToPublish();
    QVERIFY(appears("dialog-verb"));
    m_watch->see(u"hostile-publish"_s);
    QVERIFY(escape());
    window().notices().tell(hostile + u' ' + german + u' ' + arabic);
    m_watch->see(u"hostile-notice"_s);
}

void tst_HostileText::aList()
{
    QVERIFY(m_driver->openPage(u"issue"_s));
    QVERIFY(appears("choose-list"));
    auto text = u"Email,Name,%1,%2,%3\n"_s.arg(hostile, german, arabic);
    for (const auto &name : words) {
        text += u"a%1@b.example,%2,%2,%2,%2\n"_s.arg(words.indexOf(name)).arg(name);
        text += u"%1,%1,%1,%1,%1\n"_s.arg(name);
    }
    auto *list = window().issuing().list();
    list->open(m_driver->write(u"<img src=x> "_s + german + u".csv"_s, text.toUtf8()));
    QTRY_COMPARE_WITH_TIMEOUT(list->brokenCount(), 3, patience);
    m_watch->see(u"hostile-list"_s);
    QVERIFY(click("issue-list"));
    QTRY_VERIFY_WITH_TIMEOUT(window().issuing().run()->isFinished(), patience);
    m_watch->see(u"hostile-list-done"_s);
}

void tst_HostileText::onePass()
{
    auto *mode = find("issue-mode");
    QVERIFY(mode);
    QVERIFY(QMetaObject::invokeMethod(mode, "chosen", Q_ARG(int, 1)));
    QVERIFY(appears("single-name"));
    QVERIFY(m_driver->type(u"single-email"_s, hostile));
    QVERIFY(m_driver->type(u"single-name"_s, arabic));
    m_watch->see(u"hostile-one"_s);
}

void tst_HostileText::passes()
{
    QVERIFY(m_driver->openPage(u"passes"_s));
    auto &passes = window().passes();
    passes.reload();
    QTRY_COMPARE_WITH_TIMEOUT(passes.model()->loaded(), 6, patience);
    for (int row = 3; row < 6; ++row) {
        passes.select(row);
        QTRY_VERIFY_WITH_TIMEOUT(passes.detail()->isOpen() && !passes.detail()->isBusy(), patience);
        m_watch->see(u"hostile-pass-%1"_s.arg(row - 3));
    }
    QVERIFY(m_driver->texts().contains(hostile));
    QVERIFY(click("pass-update"));
    QVERIFY(appears("update-value-0"));
    QVERIFY(m_driver->type(u"update-value-0"_s, hostile));
    QVERIFY(m_driver->type(u"update-message"_s, arabic));
    m_watch->see(u"hostile-update"_s);
    QVERIFY(escape());
    QVERIFY(click("pass-revoke"));
    QVERIFY(appears("revoke-reason"));
    m_watch->see(u"hostile-revoke"_s);
    QVERIFY(escape());
}

void tst_HostileText::scans()
{
    QVERIFY(m_driver->openPage(u"scans"_s));
    window().scans().retry();
    QTRY_COMPARE_WITH_TIMEOUT(window().scans().columns().size(), 3, patience);
    for (int row = 0; row < 3; ++row) {
        window().scans().setCurrentRow(row);
        m_watch->see(u"hostile-scan-%1"_s.arg(row));
    }
}

void tst_HostileText::events()
{
    QVERIFY(m_driver->openPage(u"events"_s));
    auto &events = window().events();
    QTRY_VERIFY_WITH_TIMEOUT(events.model()->count() >= 12, patience);
    for (const auto &name : words) {
        for (int row = 0; row < events.model()->count(); ++row) {
            if (events.model()->index(row).data(int(EventListModel::Role::Subject)).toString() == name)
                events.select(row);
        }
        QCOMPARE(events.detail()->subjectName(), name);
        m_watch->see(u"hostile-event-%1"_s.arg(words.indexOf(name)));
    }
}

void tst_HostileText::endpoints()
{
    auto *desk = window().events().endpoints();
    auto *view = find("events-view");
    QVERIFY(view);
    QVERIFY(QMetaObject::invokeMethod(view, "chosen", Q_ARG(int, 1)));
    for (const auto &name : words) {
        desk->save({}, u"https://hooks.example.com/"_s + german + german, u"*"_s, name);
        QVERIFY(appears("shown-secret"));
        QVERIFY(click("dialog-verb"));
        QTRY_VERIFY_WITH_TIMEOUT(!desk->isBusy() && !find("dialog-verb"), patience);
        m_watch->see(u"hostile-endpoint-%1"_s.arg(words.indexOf(name)));
    }
    QVERIFY(click("endpoint-delete"));
    QVERIFY(appears("dialog-verb"));
    m_watch->see(u"hostile-endpoint-delete"_s);
    QVERIFY(escape());
    QVERIFY(QMetaObject::invokeMethod(view, "chosen", Q_ARG(int, 0)));
}

void tst_HostileText::apiKeys()
{
    QVERIFY(m_driver->openPage(u"settings"_s));
    auto *view = find("settings-view");
    QVERIFY(view);
    QVERIFY(QMetaObject::invokeMethod(view, "chosen", Q_ARG(int, 1)));
    for (const auto &name : words) {
        window().keys().create(1, name);
        QVERIFY(appears("shown-secret"));
        QVERIFY(click("dialog-verb"));
        QTRY_VERIFY_WITH_TIMEOUT(!window().keys().isBusy() && !find("dialog-verb"), patience);
        m_watch->see(u"hostile-key-%1"_s.arg(words.indexOf(name)));
    }
    QVERIFY(QMetaObject::invokeMethod(view, "chosen", Q_ARG(int, 0)));
}

void tst_HostileText::anybodysPass()
{
    const QString target = m_driver->folder() + "/hostile.pkpass"_L1;
    window().passes().detail()->savePkpass(QUrl::fromLocalFile(target));
    QTRY_VERIFY_WITH_TIMEOUT(QFile::exists(target), patience);
    window().openFiles({target});
    QVERIFY(appears("inspect-verdict"));
    m_watch->see(u"hostile-inspect"_s);
}

void tst_HostileText::settings()
{
    QVERIFY(m_driver->openPage(u"settings"_s));
    const auto key = QString::fromUtf8(m_driver->server().key().reveal());
    for (const auto &name : words)
        QVERIFY2(window().settings().add(name, name, 0, m_driver->server().baseUrl().toString(), key),
                 qPrintable(window().settings().addProblem()));
    m_watch->see(u"hostile-settings"_s);
    const auto *profiles = window().settings().profiles();
    Q_EMIT window().settings().keyWanted(
        profiles->index(3).data(int(ProfileListModel::Role::ProfileId)).toString(), german);
    QVERIFY(appears("entered-key"));
    m_watch->see(u"hostile-enter-key"_s);
    QVERIFY(escape());
}

void tst_HostileText::nothingWasFetched()
{
    QCOMPARE(DenyingNetworkFactory::refusedCount(), 0);
}

int main(int argc, char *argv[])
{
    QApplication application(argc, argv);
    tst_HostileText test;
    return QTest::qExec(&test, argc, argv);
}

#include "tst_hostiletext.moc"
