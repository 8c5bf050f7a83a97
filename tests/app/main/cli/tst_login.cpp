// SPDX-FileCopyrightText: 2026 QairoPay Pass Studio contributors
// SPDX-License-Identifier: Apache-2.0
#include "cli/logincommand.h"
#include "sandbox/server.h"
#include "support/commandrun.h"
#include "support/fakekeychain.h"
#include "support/recordings.h"

#include <QtCore/qdir.h>
#include <QtCore/qtemporarydir.h>
#include <QtTest/qtest.h>

using namespace Qt::StringLiterals;
using namespace qairopay;

/// A key goes into the keychain and the studio's profiles, or nowhere.
class tst_Login : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void initTestCase();
    void cleanupTestCase() { m_server.reset(); }
    void init();
    void theKeyIsKept();
    void theSameNameGetsTheNewKey();
    void nothingIsKept_data();
    void nothingIsKept();
    void withoutAKeychainNothingIsKept();
    void theTenantStays();
    void aKeyThatIsNotShownStays();
    void whatCannotBeWrittenDownIsUndone_data();
    void whatCannotBeWrittenDownIsUndone();
    void whatIsNotUndoneIsSaid_data();
    void whatIsNotUndoneIsSaid();

private:
    test::CommandOutcome login(const QByteArray &input, cli::Choice choice, const QString &name = {});
    [[nodiscard]] cli::Choice here() const
    {
        return {.url = m_server->baseUrl().toString(), .keyFile = {}, .profile = {}, .readyFile = {}};
    }
    [[nodiscard]] QString file() const { return m_folder->filePath(u"profiles.json"_s); }
    [[nodiscard]] settings::ProfileStore profiles() const { return settings::ProfileStore(file()); }
    [[nodiscard]] Secret otherKey() const
    {
        return m_server->key(sandbox::Environment::Sandbox, sandbox::KeyScope::Write);
    }
    /// A folder in the place of the file.
    void blockFile() const
    {
        QFile::remove(file());
        QDir().mkdir(file());
    }

    QTemporaryDir m_data;
    std::unique_ptr<sandbox::Server> m_server;
    std::unique_ptr<QTemporaryDir> m_folder;
    test::FakeDesktop m_desktop;
};

void tst_Login::initTestCase()
{
    auto server = sandbox::Server::start(
        {.dataFolder = m_data.path(), .rateLimits = false, .answered = test::answerRecorder()});
    QVERIFY(server);
    m_server = std::move(*server);
    qunsetenv("QAIROPAY_KEY");
    qunsetenv("QAIROPAY_URL");
}

void tst_Login::init()
{
    m_folder = std::make_unique<QTemporaryDir>();
    m_desktop = {};
}

test::CommandOutcome tst_Login::login(const QByteArray &input, cli::Choice choice, const QString &name)
{
    return test::runOnConsole(
        [&](cli::Console &console, const QByteArray &) {
            console.useJson(true);
            const auto store = profiles();
            settings::Keyring keyring(std::make_unique<test::FakeKeychain>(m_desktop));
            return cli::login(console, choice, name, {store, keyring});
        },
        input);
}

void tst_Login::theKeyIsKept()
{
    const auto key = m_server->key();
    const auto outcome = login(key.reveal() + '\n', here(), u"Acme"_s);
    QVERIFY2(outcome.code == 0, outcome.err.constData());
    QVERIFY(!outcome.out.contains(key.reveal()));
    QCOMPARE(outcome.json()["profile"_L1].toString(), u"Acme"_s);
    const auto kept = profiles().load();
    QVERIFY(kept && kept->items.size() == 1);
    const auto &item = kept->items.first();
    QCOMPARE(item.profile.name, u"Acme"_s);
    QCOMPARE(item.profile.baseUrl, m_server->baseUrl());
    QCOMPARE(item.profile.environment, api::Environment::Embedded);
    QCOMPARE(m_desktop.secrets.value(u"profile/"_s + item.id), key);
}

void tst_Login::theSameNameGetsTheNewKey()
{
    QCOMPARE(login(m_server->key().reveal(), here()).code, 0);
    const auto first = profiles().load()->items.first();
    QCOMPARE(first.profile.name, u"Sandbox"_s);
    const auto other = otherKey();
    QCOMPARE(login(other.reveal(), here()).code, 0);
    const auto kept = profiles().load();
    QCOMPARE(kept->items.size(), 1);
    QCOMPARE(kept->items.first().id, first.id);
    QCOMPARE(m_desktop.secrets.value(u"profile/"_s + first.id), other);
}

void tst_Login::nothingIsKept_data()
{
    QTest::addColumn<QByteArray>("key");
    QTest::addColumn<bool>("isHere");
    QTest::addColumn<int>("code");
    QTest::newRow("no key") << QByteArray() << true << 4;
    QTest::newRow("two words") << QByteArray("two words") << true << 4;
    QTest::newRow("a key that nobody knows") << QByteArray("qp_sk_sandbox_wrong") << true << 4;
    QTest::newRow("a key of nowhere") << QByteArray("hello") << false << 1;
    QTest::newRow("a publishable key") << QByteArray("qp_pk_sandbox_x") << true << 1;
}

void tst_Login::nothingIsKept()
{
    QFETCH(QByteArray, key);
    QFETCH(bool, isHere);
    const auto outcome = login(key, isHere ? here() : cli::Choice());
    QTEST(outcome.code, "code");
    QVERIFY(key.isEmpty() || !outcome.err.contains(key));
    QVERIFY(m_desktop.secrets.isEmpty());
    QVERIFY(profiles().load()->items.isEmpty());
}

void tst_Login::withoutAKeychainNothingIsKept()
{
    m_desktop.mood = test::FakeDesktop::Mood::Locked;
    const auto outcome = login(m_server->key().reveal(), here());
    QCOMPARE(outcome.code, 7);
    QVERIFY(outcome.err.contains("--key-file"));
    QVERIFY(profiles().load()->items.isEmpty());
}

void tst_Login::theTenantStays()
{
    const settings::StoredProfile item{u"one"_s,
                                       {.name = u"Acme"_s,
                                        .baseUrl = QUrl(u"https://passes.example.com"_s),
                                        .environment = api::Environment::Sandbox,
                                        .tenantName = u"Acme Hotels"_s}};
    QVERIFY(profiles().save({{item}, u"one"_s}).has_value());
    QCOMPARE(login(m_server->key().reveal(), here(), u"Acme"_s).code, 0);
    const auto kept = profiles().load();
    QCOMPARE(kept->items.size(), 1);
    QCOMPARE(kept->current, u"one"_s);
    QCOMPARE(kept->items.first().id, u"one"_s);
    QCOMPARE(kept->items.first().profile.tenantName, u"Acme Hotels"_s);
    QCOMPARE(kept->items.first().profile.baseUrl, m_server->baseUrl());
    QCOMPARE(kept->items.first().profile.environment, api::Environment::Embedded);
}

void tst_Login::aKeyThatIsNotShownStays()
{
    QCOMPARE(login(m_server->key().reveal(), here()).code, 0);
    const auto before = m_desktop.secrets;
    m_desktop.mood = test::FakeDesktop::Mood::Locked;
    const auto outcome = login(otherKey().reveal(), here());
    QCOMPARE(outcome.code, 7);
    QVERIFY2(outcome.err.contains("--key-file"), outcome.err.constData());
    QVERIFY(m_desktop.secrets == before);
}

void tst_Login::whatCannotBeWrittenDownIsUndone_data()
{
    QTest::addColumn<bool>("isKnown");
    QTest::addColumn<bool>("hasKey");
    QTest::newRow("the key of a new profile is gone") << false << false;
    QTest::newRow("a known profile has its former key") << true << true;
    QTest::newRow("a known profile without a key has none") << true << false;
}

void tst_Login::whatCannotBeWrittenDownIsUndone()
{
    QFETCH(bool, isKnown);
    QFETCH(bool, hasKey);
    if (isKnown)
        QCOMPARE(login(m_server->key().reveal(), here()).code, 0);
    if (!hasKey)
        m_desktop.secrets.clear();
    const auto before = m_desktop.secrets;
    bool wasStored = false;
    m_desktop.wrote = [&] {
        wasStored = true;
        blockFile();
    };
    const auto outcome = login(otherKey().reveal(), here());
    QVERIFY(wasStored);
    QCOMPARE(outcome.code, 1);
    QVERIFY2(outcome.err.contains("profiles.json"), outcome.err.constData());
    QVERIFY2(!outcome.err.contains("keychain"), outcome.err.constData());
    QVERIFY(m_desktop.secrets == before);
}

void tst_Login::whatIsNotUndoneIsSaid_data()
{
    QTest::addColumn<bool>("isKnown");
    QTest::addColumn<QByteArray>("said");
    QTest::newRow("of a new profile") << false << QByteArray("take the entry profile/");
    QTest::newRow("of a known profile") << true << QByteArray("did not take the former one back");
}

void tst_Login::whatIsNotUndoneIsSaid()
{
    QFETCH(bool, isKnown);
    QFETCH(QByteArray, said);
    if (isKnown)
        QCOMPARE(login(m_server->key().reveal(), here()).code, 0);
    m_desktop.wrote = [&] {
        blockFile();
        m_desktop.mood = test::FakeDesktop::Mood::Locked;
    };
    const auto outcome = login(otherKey().reveal(), here());
    QCOMPARE(outcome.code, 1);
    QVERIFY2(outcome.err.contains("profiles.json"), outcome.err.constData());
    QVERIFY2(outcome.err.contains(said), outcome.err.constData());
}

QTEST_GUILESS_MAIN(tst_Login)
#include "tst_login.moc"
