// SPDX-FileCopyrightText: 2026 QairoPay Pass Studio contributors
// SPDX-License-Identifier: Apache-2.0
#include "sandbox/sandboxpage.h"

#include "app/sandbox/sandboxfixture.h"

#include <QtCore/qjsonarray.h>
#include <QtTest/qabstractitemmodeltester.h>
#include <QtTest/qsignalspy.h>
#include <QtTest/qtest.h>

using namespace Qt::StringLiterals;
using namespace qairopay;
using qairopay::tests::SandboxFixture;

namespace {

constexpr int patience = 20'000;

api::RequestLines logOf(qint64 first, qint64 last)
{
    api::RequestLines log;
    for (qint64 seq = last; seq >= first; --seq)
        log.lines.append({.seq = seq,
                          .at = QDateTime::currentDateTimeUtc(),
                          .method = u"GET"_s,
                          .status = 200,
                          .requestId = RequestId(u"req_%1"_s.arg(seq))});
    log.lastSeq = last;
    return log;
}

} // namespace

/// The page of the sandbox itself, over the real one.
class tst_SandboxPage : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void init();
    void cleanup();
    void requestsComeWhileSomebodyLooks();
    void theLogKeepsSoMany();
    void aSandboxStartedAnewHasALogOfItsOwn();
    void theChosenRequestStaysChosen();
    void theClockGoesForward();
    void aPassIsInstalledAndScanned_data();
    void aPassIsInstalledAndScanned();
    void aPhoneHearsOfAnUpdate();
    void aResetEmptiesAndTells();

private:
    std::unique_ptr<SandboxFixture> m_sandbox;
    std::unique_ptr<tests::HttpClient> m_http;
    std::unique_ptr<api::Client> m_client;
    std::unique_ptr<Notices> m_notices;
    std::unique_ptr<SandboxPage> m_page;
};

void tst_SandboxPage::init()
{
    m_sandbox = std::make_unique<SandboxFixture>(sandbox::Options{.rateLimits = false});
    m_http.reset(new tests::HttpClient(m_sandbox->client()));
    m_client = std::make_unique<api::Client>(
        api::Profile{u"Sandbox"_s, m_sandbox->server().baseUrl(), api::Environment::Embedded, u"Acme"_s},
        m_sandbox->server().key());
    m_notices = std::make_unique<Notices>();
    m_page = std::make_unique<SandboxPage>(
        SandboxPage::Services{.client = *m_client, .notices = *m_notices, .dataFolder = m_sandbox->folder()});
}

void tst_SandboxPage::cleanup()
{
    m_page.reset();
    m_client.reset();
    m_http.reset();
    m_sandbox.reset();
}

void tst_SandboxPage::requestsComeWhileSomebodyLooks()
{
    QAbstractItemModelTester tester(m_page->requests());
    tests::createTemplate(*m_http);
    QCOMPARE(m_page->requests()->count(), 0);
    m_page->setWatching(true);
    const auto has = [this](const QString &text) {
        for (int row = 0; row < m_page->requests()->count(); ++row) {
            if (m_page->requests()->index(row).data(int(RequestLogModel::Role::Request)).toString() == text)
                return true;
        }
        return false;
    };
    QTRY_VERIFY_WITH_TIMEOUT(has(u"POST /v1/pass_templates"_s), patience);
    m_http->get("/v1/nowhere");
    QTRY_VERIFY_WITH_TIMEOUT(has(u"GET no such route"_s), patience);
    QCOMPARE(m_page->address(), m_sandbox->server().baseUrl().toString());
    m_page->setWatching(false);
    QVERIFY(!m_page->isWatching());
}

void tst_SandboxPage::theLogKeepsSoMany()
{
    RequestLogModel model;
    QAbstractItemModelTester tester(&model);
    QSignalSpy grown(&model, &RequestLogModel::grown);
    model.take(logOf(1, 400));
    model.take(logOf(401, 800));
    QCOMPARE(model.count(), int(RequestLogModel::mostKept));
    QCOMPARE(model.lastSeq(), 800);
    model.take({.lines = {}, .lastSeq = 805}); // of another tenant
    QCOMPARE(model.count(), int(RequestLogModel::mostKept));
    QCOMPARE(grown.size(), 2);
}

void tst_SandboxPage::aSandboxStartedAnewHasALogOfItsOwn()
{
    RequestLogModel model;
    QAbstractItemModelTester tester(&model);
    model.take(logOf(1, 10));
    model.take({.lines = {}, .lastSeq = 3});
    QCOMPARE(model.count(), 0);
    QCOMPARE(model.lastSeq(), 0);
    model.take(logOf(1, 3));
    QCOMPARE(model.count(), 3);
}

void tst_SandboxPage::theChosenRequestStaysChosen()
{
    RequestLogModel model;
    model.take(logOf(1, 10));
    QCOMPARE(model.chosenRow(), -1);
    model.choose(0);
    QCOMPARE(model.chosenId(), u"req_10"_s);
    QSignalSpy told(&model, &RequestLogModel::chosenChanged);
    model.take(logOf(11, 13));
    QCOMPARE(model.chosenRow(), 3);
    QCOMPARE(model.chosenId(), u"req_10"_s);
    QCOMPARE(told.size(), 1);
    model.choose(99);
    QCOMPARE(model.chosenRow(), 3);
    model.take(logOf(14, 520)); // more than are kept
    QCOMPARE(model.chosenRow(), -1);
    model.choose(1);
    model.take({.lines = {}, .lastSeq = 3}); // started anew
    QVERIFY(model.chosenId().isEmpty());
}

void tst_SandboxPage::theClockGoesForward()
{
    m_page->setWatching(true);
    QTRY_VERIFY_WITH_TIMEOUT(!m_page->clockText().isEmpty(), patience);
    const auto before = m_page->clockText();
    QCOMPARE(m_page->aheadText(), u"As this computer’s."_s);
    m_page->advance(31, 2);
    QTRY_VERIFY_WITH_TIMEOUT(m_page->clockText() != before, patience);
    QVERIFY2(m_page->aheadText().contains(u"31"), qPrintable(m_page->aheadText()));
    m_page->advance(0, 2);
    m_page->advance(1, 7);
    QVERIFY(!m_page->isBusy());
}

void tst_SandboxPage::aPassIsInstalledAndScanned_data()
{
    QTest::addColumn<bool>("google");
    QTest::newRow("Apple Wallet") << false;
    QTest::newRow("Google Wallet") << true;
}

void tst_SandboxPage::aPassIsInstalledAndScanned()
{
    QFETCH(const bool, google);
    const auto pass = tests::createPass(*m_http, tests::createTemplate(*m_http));
    m_page->loadPasses();
    QTRY_COMPARE_WITH_TIMEOUT(m_page->passNames().size(), 1, patience);
    QSignalSpy told(m_notices.get(), &Notices::posted);
    m_page->install(google);
    QTRY_COMPARE_WITH_TIMEOUT(told.size(), 1, patience);
    m_page->scan(true);
    QTRY_COMPARE_WITH_TIMEOUT(told.size(), 2, patience);
    const auto scans = m_http->get("/v1/scans").json().value("data"_L1).toArray();
    QCOMPARE(scans[0]["method"_L1].toString(), u"nfc"_s);
    QCOMPARE(scans[0]["verification_result"_L1].toString(), u"valid"_s);
    m_page->removeFromWallets();
    QTRY_COMPARE_WITH_TIMEOUT(told.size(), 3, patience);
    QCOMPARE(m_http->get("/v1/passes/" + pass.toLatin1()).json()["status"_L1].toString(), u"removed"_s);
}

void tst_SandboxPage::aPhoneHearsOfAnUpdate()
{
    const auto pass = tests::createPass(*m_http, tests::createTemplate(*m_http));
    m_page->loadPasses();
    QTRY_COMPARE_WITH_TIMEOUT(m_page->passNames().size(), 1, patience);
    m_page->install(false);
    QTRY_VERIFY_WITH_TIMEOUT(!m_page->isBusy(), patience);
    m_sandbox->advance(5000);
    m_http->patch("/v1/passes/" + pass.toLatin1(), {{u"fields"_s, QJsonObject{{u"tier"_s, u"Gold"_s}}},
                                                    {u"change_message"_s, u"You are Gold now"_s}});
    m_page->askForNews();
    QTRY_VERIFY_WITH_TIMEOUT(!m_page->newsText().isEmpty(), patience);
    QVERIFY2(m_page->newsText().startsWith(u'1'), qPrintable(m_page->newsText()));
    QVERIFY2(m_page->newsText().contains(u"Gold"), qPrintable(m_page->newsText()));
}

void tst_SandboxPage::aResetEmptiesAndTells()
{
    tests::createPass(*m_http, tests::createTemplate(*m_http));
    m_page->loadPasses();
    QTRY_COMPARE_WITH_TIMEOUT(m_page->passNames().size(), 1, patience);
    QSignalSpy emptied(m_page.get(), &SandboxPage::wasReset);
    m_page->reset(false);
    QTRY_COMPARE_WITH_TIMEOUT(emptied.size(), 1, patience);
    QVERIFY(m_page->passNames().isEmpty());
    QVERIFY(m_http->get("/v1/passes").json()["data"_L1].toArray().isEmpty());
}

QTEST_MAIN(tst_SandboxPage)

#include "tst_sandboxpage.moc"
