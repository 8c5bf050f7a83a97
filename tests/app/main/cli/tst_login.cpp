// SPDX-FileCopyrightText: 2026 QairoPay Pass Studio contributors
// SPDX-License-Identifier: Apache-2.0
#include "cli/logincommand.h"
#include "sandbox/server.h"
#include "settings/secretstore.h"
#include "support/commandrun.h"

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

private:
    test::CommandOutcome login(const QByteArray &input, cli::Choice choice, const QString &name = {});
    [[nodiscard]] cli::Choice here() const
    {
        return {.url = m_server->baseUrl().toString(), .keyFile = {}, .profile = {}, .readyFile = {}};
    }
    [[nodiscard]] settings::ProfileStore profiles() const
    {
        return settings::ProfileStore(m_folder->filePath(u"profiles.json"_s));
    }

    QTemporaryDir m_data;
    std::unique_ptr<sandbox::Server> m_server;
    std::unique_ptr<QTemporaryDir> m_folder;
    std::shared_ptr<QHash<QString, Secret>> m_secrets;
    bool m_hasKeychain = true;
};

namespace {

template <typename T> QFuture<T> ready(T value)
{
    return QtFuture::makeReadyValueFuture(std::move(value));
}

/// A keychain in memory, or one that refuses.
class Keychain : public settings::SecretStore
{
public:
    Keychain(std::shared_ptr<QHash<QString, Secret>> secrets, bool works)
        : m_secrets(std::move(secrets))
        , m_works(works)
    {}

    QFuture<Result<void>> write(const QString &name, const Secret &secret) override
    {
        if (!m_works)
            return ready(Result<void>(failure(ErrorKind::Unavailable, u"It is locked."_s)));
        m_secrets->insert(name, secret);
        return ready(Result<void>());
    }
    QFuture<Result<Secret>> read(const QString &name) override
    {
        const auto it = m_secrets->constFind(name);
        return ready(it == m_secrets->cend()
                         ? Result<Secret>(failure(ErrorKind::NotFound, u"There is none."_s))
                         : Result<Secret>(*it));
    }
    QFuture<Result<void>> remove(const QString &name) override
    {
        m_secrets->remove(name);
        return ready(Result<void>());
    }

private:
    std::shared_ptr<QHash<QString, Secret>> m_secrets;
    bool m_works;
};

} // namespace

void tst_Login::initTestCase()
{
    auto server = sandbox::Server::start({.dataFolder = m_data.path(), .rateLimits = false});
    QVERIFY(server);
    m_server = std::move(*server);
    qunsetenv("QAIROPAY_KEY");
    qunsetenv("QAIROPAY_URL");
}

void tst_Login::init()
{
    m_folder = std::make_unique<QTemporaryDir>();
    m_secrets = std::make_shared<QHash<QString, Secret>>();
    m_hasKeychain = true;
}

test::CommandOutcome tst_Login::login(const QByteArray &input, cli::Choice choice, const QString &name)
{
    return test::runOnConsole(
        [&](cli::Console &console, const QByteArray &) {
            console.useJson(true);
            const auto store = profiles();
            settings::Keyring keyring(std::make_unique<Keychain>(m_secrets, m_hasKeychain));
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
    QCOMPARE(m_secrets->value(u"profile/"_s + item.id), key);
}

void tst_Login::theSameNameGetsTheNewKey()
{
    QCOMPARE(login(m_server->key().reveal(), here()).code, 0);
    const auto first = profiles().load()->items.first();
    QCOMPARE(first.profile.name, u"Sandbox"_s);
    const auto other = m_server->key(sandbox::Environment::Sandbox, sandbox::KeyScope::Write);
    QCOMPARE(login(other.reveal(), here()).code, 0);
    const auto kept = profiles().load();
    QCOMPARE(kept->items.size(), 1);
    QCOMPARE(kept->items.first().id, first.id);
    QCOMPARE(m_secrets->value(u"profile/"_s + first.id), other);
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
    QVERIFY(m_secrets->isEmpty());
    QVERIFY(profiles().load()->items.isEmpty());
}

void tst_Login::withoutAKeychainNothingIsKept()
{
    m_hasKeychain = false;
    const auto outcome = login(m_server->key().reveal(), here());
    QCOMPARE(outcome.code, 7);
    QVERIFY(outcome.err.contains("--key-file"));
    QVERIFY(profiles().load()->items.isEmpty());
}

QTEST_GUILESS_MAIN(tst_Login)
#include "tst_login.moc"
