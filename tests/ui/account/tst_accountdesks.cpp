// SPDX-FileCopyrightText: 2026 QairoPay Pass Studio contributors
// SPDX-License-Identifier: Apache-2.0
#include "account/apikeydesk.h"
#include "account/auditdesk.h"
#include "app/sandbox/sandboxfixture.h"

#include <QtCore/qfile.h>
#include <QtTest/qabstractitemmodeltester.h>
#include <QtTest/qsignalspy.h>
#include <QtTest/qtest.h>

using namespace Qt::StringLiterals;
using namespace qairopay;
using qairopay::tests::HttpClient;
using qairopay::tests::SandboxFixture;

namespace {

constexpr int patience = 20'000;

} // namespace

/// Keys and the audit log over the real sandbox.
class tst_AccountDesks : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void init();
    void cleanup();
    void aNewKeysSecretIsShownOnceAndWorks();
    void rotationLeavesADay();
    void aRevokedKeyIsRefused();
    void foreignHostsHaveNoKeysHere();
    void theLogIsListedAndHolds();
    void anExportVerifiesAndAChangedOneDoesNot();
    void aKeyThatMayNotIsTold();

private:
    [[nodiscard]] int statusWith(const QString &secret)
    {
        HttpClient client(m_sandbox->server().baseUrl(), Secret(secret.toUtf8()));
        return client.get("/v1/passes").status;
    }
    void connectWith(sandbox::KeyScope scope);

    std::unique_ptr<SandboxFixture> m_sandbox;
    std::unique_ptr<api::Client> m_client;
    std::unique_ptr<Notices> m_notices;
    std::unique_ptr<ApiKeyDesk> m_keys;
    std::unique_ptr<AuditDesk> m_audit;
};

void tst_AccountDesks::connectWith(sandbox::KeyScope scope)
{
    m_keys.reset();
    m_audit.reset();
    m_client = std::make_unique<api::Client>(
        api::Profile{u"Sandbox"_s, m_sandbox->server().baseUrl(), api::Environment::Embedded, u"Acme"_s},
        m_sandbox->server().key(sandbox::Environment::Sandbox, scope));
    m_keys = std::make_unique<ApiKeyDesk>(*m_client, *m_notices);
    m_audit = std::make_unique<AuditDesk>(*m_client, *m_notices);
}

void tst_AccountDesks::init()
{
    m_sandbox = std::make_unique<SandboxFixture>(sandbox::Options{.rateLimits = false});
    m_sandbox->advance(1000); // keys of one moment have no order, and the host's are of the first
    m_notices = std::make_unique<Notices>();
    connectWith(sandbox::KeyScope::Admin);
}

void tst_AccountDesks::cleanup()
{
    m_audit.reset();
    m_keys.reset();
    m_client.reset();
    m_sandbox.reset();
}

void tst_AccountDesks::aNewKeysSecretIsShownOnceAndWorks()
{
    QAbstractItemModelTester tester(m_keys->model());
    m_keys->ensureLoaded();
    QTRY_VERIFY_WITH_TIMEOUT(m_keys->model()->count() > 0, patience);
    const int before = m_keys->model()->count();
    m_keys->create(0, u" Till "_s);
    QTRY_COMPARE_WITH_TIMEOUT(m_keys->model()->count(), before + 1, patience);
    QVERIFY(m_keys->secret().startsWith(u"qp_sk_sandbox_"));
    QCOMPARE(m_keys->name(), u"Till"_s);
    QCOMPARE(m_keys->scope(), u"Read"_s);
    QCOMPARE(m_keys->selectedRow(), 0);
    QCOMPARE(statusWith(m_keys->secret()), 200);
    m_keys->forgetSecret();
    QVERIFY(m_keys->secret().isEmpty());
    m_keys->create(3, {});
    QTRY_VERIFY_WITH_TIMEOUT(m_keys->secret().startsWith(u"qp_pk_sandbox_"), patience);
    QTRY_COMPARE_WITH_TIMEOUT(m_keys->scope(), u"Publishable"_s, patience);
}

void tst_AccountDesks::rotationLeavesADay()
{
    m_keys->create(1, u"Service"_s);
    QTRY_VERIFY_WITH_TIMEOUT(!m_keys->secret().isEmpty() && !m_keys->isBusy(), patience);
    const auto old = m_keys->secret();
    const auto oldId = m_keys->keyId();
    m_keys->rotate();
    QTRY_VERIFY_WITH_TIMEOUT(m_keys->keyId() != oldId && !m_keys->isBusy(), patience);
    QCOMPARE(m_keys->replaces(), oldId);
    QCOMPARE(m_keys->scope(), u"Write"_s);
    QCOMPARE(statusWith(m_keys->secret()), 200);
    QCOMPARE(statusWith(old), 200);
    m_keys->select(m_keys->model()->rowOf(KeyId(oldId)));
    QCOMPARE(m_keys->stateText(), u"Ends soon"_s);
    QVERIFY(m_keys->stateDetail().startsWith(u"Works until"));
    m_sandbox->advance(24LL * 60 * 60 * 1000 + 1);
    QCOMPARE(statusWith(old), 401);
    m_keys->reload();
    QTRY_COMPARE_WITH_TIMEOUT(m_keys->stateText(), u"Revoked"_s, patience);
    QVERIFY(!m_keys->canChange());
}

void tst_AccountDesks::aRevokedKeyIsRefused()
{
    m_keys->create(1, {});
    QTRY_VERIFY_WITH_TIMEOUT(!m_keys->secret().isEmpty() && !m_keys->isBusy(), patience);
    const auto secret = m_keys->secret();
    m_keys->revoke(true);
    QTRY_COMPARE_WITH_TIMEOUT(m_keys->stateText(), u"Ends soon"_s, patience);
    QCOMPARE(statusWith(secret), 200);
    m_keys->revoke(false);
    QTRY_COMPARE_WITH_TIMEOUT(m_keys->stateText(), u"Revoked"_s, patience);
    QCOMPARE(statusWith(secret), 401);
}

void tst_AccountDesks::foreignHostsHaveNoKeysHere()
{
    api::Client client({u"Live"_s, QUrl(u"https://api.qairopay.com"_s), api::Environment::Live, u"Acme"_s},
                       Secret("k"));
    ApiKeyDesk keys(client, *m_notices);
    QVERIFY(!keys.isSupported());
    QCOMPARE(keys.confirmation(), u"Acme"_s);
    keys.ensureLoaded();
    QVERIFY(!keys.isBusy());
}

void tst_AccountDesks::theLogIsListedAndHolds()
{
    auto http = m_sandbox->client();
    for (int i = 0; i < 120; ++i)
        tests::createTemplate(http);
    http.post("/v1/passes/pass_X/revoke");
    m_audit->ensureLoaded();
    QTRY_COMPARE_WITH_TIMEOUT(m_audit->model()->count(), 100, patience);
    m_audit->model()->fetchMore({});
    QTRY_COMPARE_WITH_TIMEOUT(m_audit->model()->count(), 121, patience);
    m_audit->reload();
    m_audit->reload(); // impatient
    QTRY_COMPARE_WITH_TIMEOUT(m_audit->model()->count(), 100, patience);
    m_audit->model()->fetchMore({});
    m_audit->reload(); // while the next page is on its way
    QTRY_VERIFY_WITH_TIMEOUT(!m_audit->isLoading(), patience);
    QCOMPARE(m_audit->model()->count(), 100);
    m_audit->select(0);
    QCOMPARE(m_audit->resourceId(), u"pass_X"_s);
    QCOMPARE(m_audit->currentRow(), 0);
    QVERIFY(!m_audit->entryId().isEmpty());
    m_audit->select(100); // no such row
    QCOMPARE(m_audit->currentRow(), 0);
    QVERIFY(m_audit->outcome().contains(u"not_found"));
    QCOMPARE(m_audit->hash().size(), 64);
    m_audit->verify();
    m_audit->verify(); // once is enough
    QTRY_VERIFY_WITH_TIMEOUT(!m_audit->isWorking(), patience);
    QCOMPARE(m_audit->verdictTone(), u"ok"_s);
    QVERIFY2(m_audit->verdict().contains(u"121"), qPrintable(m_audit->verdict()));
    const QAbstractItemModelTester tester(m_audit->model()); // last: it fetches more by itself
}

void tst_AccountDesks::anExportVerifiesAndAChangedOneDoesNot()
{
    auto http = m_sandbox->client();
    tests::createTemplate(http);
    const QString path = m_sandbox->folder() + "/audit.jsonl"_L1;
    QSignalSpy told(m_notices.get(), &Notices::posted);
    m_audit->exportTo(QUrl::fromLocalFile(path));
    QTRY_COMPARE_WITH_TIMEOUT(told.size(), 1, patience);
    QFile file(path);
    QVERIFY(file.open(QIODevice::ReadOnly));
    const auto text = file.readAll();
    file.close();
    const auto read = proof::readAuditFile(text);
    QVERIFY(read);
    QCOMPARE(read->entries.size(), 1);
    QCOMPARE(read->checkpoints.size(), 1);
    QVERIFY(read->check().isEmpty());

    tests::createTemplate(http);
    m_audit->verifyAgainst(QUrl::fromLocalFile(path));
    QTRY_VERIFY_WITH_TIMEOUT(!m_audit->isWorking(), patience);
    QCOMPARE(m_audit->verdictTone(), u"ok"_s);

    // Another sandbox's log is not a continuation of this one.
    SandboxFixture other(sandbox::Options{.rateLimits = false});
    api::Client client({u"Other"_s, other.server().baseUrl(), api::Environment::Embedded, u"Acme"_s},
                       other.server().key());
    AuditDesk desk(client, *m_notices);
    desk.verifyAgainst(QUrl::fromLocalFile(path));
    QTRY_VERIFY_WITH_TIMEOUT(!desk.isWorking(), patience);
    QCOMPARE(desk.verdictTone(), u"error"_s);
    QVERIFY(!desk.verdictDetail().isEmpty());

    m_audit->verifyAgainst(QUrl::fromLocalFile(path + "x"_L1));
    QTRY_VERIFY_WITH_TIMEOUT(!m_audit->isWorking(), patience);
    QCOMPARE(m_audit->verdictTone(), u"error"_s);
}

void tst_AccountDesks::aKeyThatMayNotIsTold()
{
    connectWith(sandbox::KeyScope::Write);
    m_keys->ensureLoaded();
    QTRY_VERIFY_WITH_TIMEOUT(!m_keys->problem().isEmpty(), patience);
    m_audit->ensureLoaded();
    QTRY_VERIFY_WITH_TIMEOUT(!m_audit->problem().isEmpty(), patience);
    m_audit->verify();
    QTRY_VERIFY_WITH_TIMEOUT(!m_audit->isWorking(), patience);
    QCOMPARE(m_audit->verdictTone(), u"error"_s);
}

QTEST_MAIN(tst_AccountDesks)

#include "tst_accountdesks.moc"
