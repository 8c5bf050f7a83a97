// SPDX-FileCopyrightText: 2026 QairoPay Pass Studio contributors
// SPDX-License-Identifier: Apache-2.0
#include "sandbox/store/database.h"
#include "sandbox/store/sharedtenants.h"
#include "sandboxfixture.h"
#include "webhookreceiver.h"

#include <QtTest/qtest.h>

#include <algorithm>
#include <future>

using namespace Qt::StringLiterals;
using namespace qairopay;
using namespace qairopay::tests;

/// A server whose PostgreSQL database somebody else changes, holds up, or breaks off.
class tst_SandboxShared : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void initTestCase();
    void init();
    void cleanup() { m_sandbox.reset(); }
    void aRevocationThatDidNotCountIsForgotten();
    void lanesAreRenewedWhileReadsWait();
    void whoReadsLeavesTheClockToTheWriter();
    void aServerThatTakesNoWritesIsLeft();

private:
    using Calls = std::vector<std::future<int>>; ///< their status

    /// The connection of another process.
    [[nodiscard]] std::unique_ptr<sandbox::Database> another() const;
    /// How many wait for what another has locked.
    [[nodiscard]] int waiting() const;
    void post(Calls &calls, const Secret &key, const QByteArray &target, const QJsonObject &body,
              int times) const;

    std::unique_ptr<SandboxFixture> m_sandbox;
};

namespace {

int answered(const std::vector<std::future<int>> &calls)
{
    return int(std::ranges::count_if(calls, [](const std::future<int> &call) {
        return call.wait_for(std::chrono::seconds(0)) == std::future_status::ready;
    }));
}

} // namespace

void tst_SandboxShared::initTestCase()
{
    if (!TestDatabase::isPostgres())
        QSKIP("a SQLite file is one server's");
}

void tst_SandboxShared::init()
{
    m_sandbox = std::make_unique<SandboxFixture>(
        sandbox::Options{.rateLimits = false, .webhooks = {.allowLoopback = true}});
}

std::unique_ptr<sandbox::Database> tst_SandboxShared::another() const
{
    const auto address = sandbox::DatabaseAddress::fromUrl(m_sandbox->database().url());
    auto opened = sandbox::Database::open(*address, sandbox::Database::Access::Write);
    return opened ? std::move(*opened) : nullptr;
}

int tst_SandboxShared::waiting() const
{
    return m_sandbox
        ->ask(u"SELECT COUNT(*) FROM pg_stat_activity WHERE datname = current_database() AND "
              "wait_event_type = 'Lock'"_s)
        .value.toInt();
}

/// The same request so many times at once, from a thread each.
void tst_SandboxShared::post(Calls &calls, const Secret &key, const QByteArray &target,
                             const QJsonObject &body, int times) const
{
    const auto url = m_sandbox->server().baseUrl();
    const Headers headers{{"Idempotency-Key", freshKey()}};
    for (int i = 0; i < times; ++i)
        calls.push_back(std::async(std::launch::async,
                                   [=] { return HttpClient(url, key).post(target, body, headers).status; }));
}

/// A key is revoked, then used, in one transaction, whose connection breaks as it is committed.
void tst_SandboxShared::aRevocationThatDidNotCountIsForgotten()
{
    auto admin = m_sandbox->client();
    const auto adminKey = m_sandbox->server().key();
    const auto made = admin.post("/v1/api_keys", {{u"scope"_s, u"write"_s}}).json();
    const Secret key(made["secret"_L1].toString().toLatin1());
    const auto revoke = "/v1/api_keys/" + made["id"_L1].toString().toLatin1() + "/revoke";
    QCOMPARE(m_sandbox
                 ->ask(u"CREATE FUNCTION break_off() RETURNS trigger LANGUAGE plpgsql AS $$ BEGIN "
                       "PERFORM pg_terminate_backend(pg_backend_pid()); PERFORM pg_sleep(60); RETURN NULL; "
                       "END $$"_s)
                 .error,
             QString());
    QCOMPARE(m_sandbox
                 ->ask(u"CREATE CONSTRAINT TRIGGER break_off AFTER UPDATE OF revoked_at ON api_keys "
                       "DEFERRABLE INITIALLY DEFERRED FOR EACH ROW EXECUTE FUNCTION break_off()"_s)
                 .error,
             QString());
    Calls first;
    Calls calls;
    const auto holder = another();
    QVERIFY(holder);
    holder->begin();
    holder->each(u"SELECT tenant FROM tenants FOR UPDATE", {}, [](const sandbox::Row &) {});
    // While a write waits for these rows, others gather. Of two with one key one is refused: the other is
    // under way then.
    post(first, adminKey, "/v1/pass_templates", loyaltyTemplate(), 1);
    QTRY_COMPARE(waiting(), 1);
    post(calls, adminKey, revoke, {}, 2);
    QTRY_COMPARE(answered(calls), 1);
    post(calls, key, "/v1/pass_templates", loyaltyTemplate(), 2);
    QTRY_COMPARE(answered(calls), 2);
    holder->rollback();
    QList<int> statuses;
    for (auto &call : calls)
        statuses.append(call.get());
    QCOMPARE(m_sandbox->ask(u"DROP FUNCTION break_off CASCADE"_s).error, QString());
    std::ranges::sort(statuses);
    QCOMPARE(statuses, (QList{409, 409, 503, 503}));
    QCOMPARE(HttpClient(m_sandbox->server().baseUrl(), key).get("/v1/passes").status, 200);
    QCOMPARE(admin.post(revoke).status, 200);
    QCOMPARE(HttpClient(m_sandbox->server().baseUrl(), key).get("/v1/passes").error(),
             u"unauthenticated/revoked_key"_s);
}

/// As many as there are threads that read.
void tst_SandboxShared::lanesAreRenewedWhileReadsWait()
{
    WebhookReceiver receiver(WebhookReceiver::hang);
    auto admin = m_sandbox->client();
    QCOMPARE(admin.post("/v1/webhooks/endpoints", {{u"url"_s, receiver.url()}}).status, 201);
    createTemplate(admin);
    QVERIFY(receiver.waitFor(1));
    const auto heldUntil = [this] {
        return m_sandbox->ask(u"SELECT MAX(held_until) FROM outbox_lanes"_s).value.toLongLong();
    };
    Calls calls;
    const auto holder = another();
    QVERIFY(holder);
    holder->begin();
    holder->define(u"LOCK TABLE passes IN ACCESS EXCLUSIVE MODE"_s);
    QVERIFY(!holder->failure());
    constexpr int readers = 2;
    for (int i = 0; i < readers; ++i)
        calls.push_back(
            std::async(std::launch::async, [this] { return m_sandbox->client().get("/v1/passes").status; }));
    QTRY_COMPARE(waiting(), readers);
    const auto before = heldUntil();
    QVERIFY(before > 0);
    QTRY_VERIFY(heldUntil() > before);
    holder->rollback();
    for (auto &call : calls)
        QCOMPARE(call.get(), 200);
    m_sandbox->stop(); // its delivery is under way: before the receiver
}

/// The writer may be in a transaction that moves the clock, and what it goes on from is stored.
void tst_SandboxShared::whoReadsLeavesTheClockToTheWriter()
{
    const auto opened = another();
    QVERIFY(opened);
    auto &database = *opened;
    const auto tenants = sandbox::loadTenants(database, 0);
    QVERIFY(tenants.has_value());
    const auto &tenant = *tenants->front();
    const sandbox::SharedTenants shared(*tenants);
    const auto *newest = tenant.pin.load();
    QVERIFY(!shared.areBehind(database));
    const auto set = u"UPDATE tenants SET clock_offset = %1, api_version = '%2' WHERE tenant = %3"_s;
    const auto change = [&](qint64 offset, const QString &version) {
        QCOMPARE(m_sandbox->ask(set.arg(offset).arg(version).arg(tenant.number)).error, QString());
    };
    const auto takeOver = [&] {
        database.begin();
        shared.lock(database);
        database.commit();
    };
    change(7000, QString::fromLatin1(newest->name));
    QVERIFY(shared.areBehind(database));
    QCOMPARE(tenant.clockOffset.load(), 0);
    takeOver();
    QCOMPARE(tenant.clockOffset.load(), 7000);
    QVERIFY(!shared.areBehind(database));
    change(7000, u"2026-02-01"_s);
    QVERIFY(shared.areBehind(database));
    QCOMPARE(tenant.pin.load(), newest);
    takeOver();
    QCOMPARE(QString::fromLatin1(tenant.pin.load()->name), u"2026-02-01"_s);
    QVERIFY(!shared.areBehind(database));
    // Of a newer program: nothing that could be taken over, so nothing to wait for.
    change(7000, u"2999-01-01"_s);
    QVERIFY(!shared.areBehind(database));
    QVERIFY(!database.failure());
}

/// A session that may only read stands for a server that became a standby.
void tst_SandboxShared::aServerThatTakesNoWritesIsLeft()
{
    const auto opened = another();
    QVERIFY(opened);
    auto &database = *opened;
    const auto write = [&] {
        database.begin();
        database.run(u"UPDATE tenants SET clock_offset = 0");
        database.commit();
        auto failed = database.takeFailure();
        if (failed)
            database.rollback();
        return !failed;
    };
    QVERIFY(write());
    database.define(u"SET SESSION CHARACTERISTICS AS TRANSACTION READ ONLY"_s);
    QVERIFY(!write());
    QCOMPARE(database.fault(), sandbox::Database::Fault::Lost);
    database.reconnect();
    QVERIFY(write());
}

QTEST_GUILESS_MAIN(tst_SandboxShared)
#include "tst_sandboxshared.moc"
