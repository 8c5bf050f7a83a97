// SPDX-FileCopyrightText: 2026 QairoPay Pass Studio contributors
// SPDX-License-Identifier: Apache-2.0
#include "passes/passespage.h"

#include "app/sandbox/sandboxfixture.h"

#include <QtCore/qjsonarray.h>
#include <QtTest/qtest.h>

using namespace Qt::StringLiterals;
using namespace qairopay;
using qairopay::tests::SandboxFixture;

namespace {

constexpr int patience = 20'000;

} // namespace

/// The passes page over the real sandbox: the chosen row is where the open pass is, whatever moves.
class tst_PassesPage : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void init();
    void cleanup();
    void theChosenRowFollowsItsPass();
    void aFilterTakesTheRowAndNotThePass();
    void aPassThatIsOpenedFromElsewhereIsChosen();
    void aPassOpenedBeforeItsPageCameIsThereOnce();
    void aSimulatedPhoneActsOnTheOpenPass_data();
    void aSimulatedPhoneActsOnTheOpenPass();

private:
    /// The pass that its row shows is the one that is open.
    [[nodiscard]] bool agrees() const
    {
        const auto *shown = m_page->model()->at(m_page->selectedRow());
        return shown && shown->id == m_page->detail()->pass().id;
    }
    QString issue(const QString &email);

    std::unique_ptr<SandboxFixture> m_sandbox;
    std::unique_ptr<tests::HttpClient> m_http;
    std::unique_ptr<api::Client> m_client;
    std::unique_ptr<settings::AssetStore> m_assets;
    std::unique_ptr<ArtworkLoader> m_artwork;
    scene::Kit m_kit;
    std::unique_ptr<Notices> m_notices;
    std::unique_ptr<PassesPage> m_page;
    QString m_template;
};

void tst_PassesPage::init()
{
    m_sandbox = std::make_unique<SandboxFixture>(sandbox::Options{.rateLimits = false});
    m_http.reset(new tests::HttpClient(m_sandbox->client()));
    m_client = std::make_unique<api::Client>(
        api::Profile{u"Sandbox"_s, m_sandbox->server().baseUrl(), api::Environment::Embedded, u"Acme"_s},
        m_sandbox->server().key());
    m_assets = std::make_unique<settings::AssetStore>(m_sandbox->folder());
    m_artwork = std::make_unique<ArtworkLoader>(*m_assets, *m_client);
    m_notices = std::make_unique<Notices>();
    m_page = std::make_unique<PassesPage>(*m_client, DrawingKit{m_kit, *m_artwork}, *m_notices);
    m_template = tests::createTemplate(*m_http);
}

void tst_PassesPage::cleanup()
{
    m_page.reset();
    m_artwork.reset();
    m_client.reset();
    m_http.reset();
    m_sandbox.reset();
}

QString tst_PassesPage::issue(const QString &email)
{
    m_sandbox->advance(1000); // passes of one moment have no order
    return tests::createPass(*m_http, m_template, email);
}

void tst_PassesPage::theChosenRowFollowsItsPass()
{
    const auto older = issue(u"ada@example.com"_s);
    issue(u"bob@example.com"_s);
    m_page->reload();
    QTRY_COMPARE_WITH_TIMEOUT(m_page->model()->count(), 2, patience);
    m_page->select(0);
    QVERIFY(agrees());

    const auto newest = issue(u"cyd@example.com"_s);
    m_page->reload();
    QTRY_COMPARE_WITH_TIMEOUT(m_page->model()->count(), 3, patience);
    QCOMPARE(m_page->selectedRow(), 1);
    QVERIFY(agrees());
    m_page->select(2);
    QCOMPARE(m_page->detail()->passId(), older);
    QVERIFY(agrees());
    m_page->select(3); // no such row
    QCOMPARE(m_page->detail()->passId(), older);
    m_page->select(m_page->model()->rowOf(PassId(newest)));
    QVERIFY(agrees());
}

void tst_PassesPage::aFilterTakesTheRowAndNotThePass()
{
    issue(u"ada@example.com"_s);
    const auto chosen = issue(u"bob@example.com"_s);
    m_page->reload();
    QTRY_COMPARE_WITH_TIMEOUT(m_page->model()->count(), 2, patience);
    m_page->select(0);
    m_page->setSearchText(u"ada"_s);
    QCOMPARE(m_page->model()->count(), 1);
    QCOMPARE(m_page->selectedRow(), -1);
    QCOMPARE(m_page->detail()->passId(), chosen);
    m_page->setSearchText({});
    QCOMPARE(m_page->selectedRow(), 0);
    QVERIFY(agrees());
}

void tst_PassesPage::aPassThatIsOpenedFromElsewhereIsChosen()
{
    const auto wanted = issue(u"ada@example.com"_s);
    issue(u"bob@example.com"_s);
    m_page->reload();
    QTRY_COMPARE_WITH_TIMEOUT(m_page->model()->count(), 2, patience);
    m_page->select(0);
    m_page->openPass(wanted);
    QCOMPARE(m_page->detail()->passId(), wanted);
    QCOMPARE(m_page->selectedRow(), 1);
    QVERIFY(agrees());
}

void tst_PassesPage::aPassOpenedBeforeItsPageCameIsThereOnce()
{
    const auto wanted = issue(u"ada@example.com"_s);
    issue(u"bob@example.com"_s);
    m_page->openPass(wanted);
    QTRY_COMPARE_WITH_TIMEOUT(m_page->model()->count(), 1, patience);
    QCOMPARE(m_page->selectedRow(), 0);
    m_page->ensureLoaded(); // empties the list first
    QTRY_COMPARE_WITH_TIMEOUT(m_page->model()->count(), 2, patience);
    QCOMPARE(m_page->selectedRow(), 1);
    QVERIFY(agrees());
}

void tst_PassesPage::aSimulatedPhoneActsOnTheOpenPass_data()
{
    QTest::addColumn<bool>("google");
    QTest::newRow("Apple Wallet") << false;
    QTest::newRow("Google Wallet") << true;
}

void tst_PassesPage::aSimulatedPhoneActsOnTheOpenPass()
{
    QFETCH(const bool, google);
    auto body = tests::loyaltyTemplate();
    body.insert(u"relevant_locations"_s,
                QJsonArray{QJsonObject{
                    {u"latitude"_s, 48.5}, {u"longitude"_s, 11.25}, {u"message"_s, u"Welcome"_s}}});
    m_template = m_http->post("/v1/pass_templates", body).json().value("id"_L1).toString();
    issue(u"ada@example.com"_s);
    m_page->reload();
    QTRY_COMPARE_WITH_TIMEOUT(m_page->model()->count(), 1, patience);
    m_page->select(0);
    auto *detail = m_page->detail();
    QVERIFY(detail->canSimulate());
    QTRY_VERIFY_WITH_TIMEOUT(detail->passTemplate(), patience);
    detail->simulateInstall(google);
    QTRY_COMPARE_WITH_TIMEOUT(detail->status(), u"installed"_s, patience);
    QCOMPARE(detail->pass().platform, google ? WalletPlatform::Google : WalletPlatform::Apple);
    detail->simulateScan(true);
    QTRY_VERIFY_WITH_TIMEOUT(!detail->isBusy(), patience);
    const auto scan = m_http->get("/v1/scans").json().value("data"_L1).toArray().first().toObject();
    QCOMPARE(scan.value("method"_L1).toString(), u"nfc"_s);
    QCOMPARE(scan.value("latitude"_L1).toDouble(), 48.5); // where its template wants to be seen
    QCOMPARE(scan.value("longitude"_L1).toDouble(), 11.25);
    detail->simulateRemove();
    QTRY_COMPARE_WITH_TIMEOUT(detail->status(), u"removed"_s, patience);
}

QTEST_MAIN(tst_PassesPage)

#include "tst_passespage.moc"
