// SPDX-FileCopyrightText: 2026 QairoPay Pass Studio contributors
// SPDX-License-Identifier: Apache-2.0
#include "auditlog.h"
#include "sandbox/store/outboxlanes.h"
#include "sandboxfixture.h"
#include "webhookreceiver.h"

#include <QtCore/qdatetime.h>
#include <QtCore/qjsonarray.h>
#include <QtCore/qjsondocument.h>
#include <QtCore/qprocess.h>
#include <QtTest/qtest.h>

#include <algorithm>
#include <array>
#include <atomic>
#include <thread>

using namespace Qt::StringLiterals;
using namespace qairopay;
using namespace qairopay::tests;

/// Two servers on one PostgreSQL database, asked in turns, as a plain reverse proxy would.
class tst_SandboxMany : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void initTestCase();
    void init();
    void cleanup();
    void whatOneStoresTheOtherHas();
    void keysAreOne();
    void theClockAndTheVersionAreOne();
    void aResetIsOne();
    void signingKeysAreOne();
    void aRepeatAtTheOtherIsNoSecondEffect();
    void nothingIsDoubleOrLost();
    void aDeliveryIsSentOnce();
    void aLaneBelongsToOneProcess();
    void whoDiesWithADeliveryHasItSentByTheOther();
    void aLostConnectionIsMadeAnew();
    void aForeignFolderIsRefused();
    void theyStartAtTheSameTime();

private:
    [[nodiscard]] HttpClient client(int which, sandbox::KeyScope scope = sandbox::KeyScope::Admin) const
    {
        return HttpClient(m_servers.at(which)->baseUrl(),
                          m_servers.at(which)->key(sandbox::Environment::Sandbox, scope));
    }
    [[nodiscard]] sandbox::Options options() const;
    [[nodiscard]] int count(const QString &what) const
    {
        const auto answer = m_database->ask({}, u"SELECT COUNT(*) FROM "_s + what);
        return answer.error.isEmpty() ? answer.value.toInt() : -1;
    }

    std::unique_ptr<QTemporaryDir> m_folder;
    std::unique_ptr<TestDatabase> m_database;
    std::array<std::unique_ptr<sandbox::Server>, 2> m_servers;
};

namespace {

constexpr int writers = 4;

/// Everything of a list, by its cursors, oldest first.
QJsonArray all(HttpClient &client, const QByteArray &list)
{
    QJsonArray rows;
    QByteArray cursor;
    do {
        const auto page = client.get(list + "?limit=100&order=asc" + cursor).json();
        for (const auto &row : page["data"_L1].toArray())
            rows.append(row);
        const auto next = page["next_cursor"_L1].toString();
        cursor = next.isEmpty() ? QByteArray() : "&starting_after=" + next.toLatin1();
    } while (!cursor.isEmpty());
    return rows;
}

} // namespace

void tst_SandboxMany::initTestCase()
{
    if (!TestDatabase::isPostgres())
        QSKIP("a SQLite file is one server's");
}

sandbox::Options tst_SandboxMany::options() const
{
    return {.dataFolder = m_folder->path(),
            .database = m_database->url(),
            .rateLimits = false,
            .webhooks = {.allowLoopback = true}};
}

void tst_SandboxMany::init()
{
    m_folder = std::make_unique<QTemporaryDir>();
    m_database = std::make_unique<TestDatabase>();
    SandboxFixture::lendAuthority(m_folder->path());
    for (auto &server : m_servers) {
        auto started = sandbox::Server::start(options());
        QVERIFY2(started.has_value(), started ? "" : qPrintable(started.error().text()));
        server = std::move(*started);
    }
    SandboxFixture::keepAuthority(m_folder->path());
}

void tst_SandboxMany::cleanup()
{
    for (auto &server : m_servers)
        server.reset();
    m_database.reset();
    m_folder.reset();
}

void tst_SandboxMany::whatOneStoresTheOtherHas()
{
    auto one = client(0);
    auto other = client(1);
    const auto id = createTemplate(one).toLatin1();
    const auto there = other.get("/v1/pass_templates/" + id);
    QCOMPARE(there.status, 200);
    QCOMPARE(there.body, one.get("/v1/pass_templates/" + id).body);
    const auto pass = createPass(other, QString::fromLatin1(id)).toLatin1();
    QCOMPARE(one.post("/v1/passes/" + pass + "/revoke").status, 200);
    QCOMPARE(other.post("/v1/passes/" + pass + "/revoke").error(), u"conflict/pass_already_revoked"_s);
}

/// At once: no request may be let in on what a process remembers.
void tst_SandboxMany::keysAreOne()
{
    auto one = client(0);
    const auto made =
        one.post("/v1/api_keys", {{u"flavour"_s, u"secret"_s}, {u"scope"_s, u"write"_s}}).json();
    HttpClient user(m_servers[1]->baseUrl(), Secret(made["secret"_L1].toString().toLatin1()));
    QCOMPARE(user.get("/v1/passes").status, 200);
    QCOMPARE(user.post("/v1/pass_templates", loyaltyTemplate()).status, 201);
    QCOMPARE(one.post("/v1/api_keys/" + made["id"_L1].toString().toLatin1() + "/revoke").status, 200);
    QCOMPARE(user.post("/v1/pass_templates", loyaltyTemplate()).error(), u"unauthenticated/revoked_key"_s);
    QCOMPARE(user.get("/v1/passes").error(), u"unauthenticated/revoked_key"_s);
    QCOMPARE(count(u"templates"_s), 1);
    QCOMPARE(count(u"audit_log WHERE outcome = 'unauthenticated/revoked_key'"_s), 1); // the write's
    HttpClient stranger(m_servers[1]->baseUrl(), Secret("qp_sk_sandbox_" + QByteArray(40, 'x')));
    QCOMPARE(stranger.get("/v1/passes").error(), u"unauthenticated/invalid_key"_s);
}

void tst_SandboxMany::theClockAndTheVersionAreOne()
{
    auto one = client(0);
    auto other = client(1);
    const auto made = one.post("/v1/api_keys", {{u"flavour"_s, u"secret"_s}, {u"scope"_s, u"read"_s}}).json();
    one.post("/v1/api_keys/" + made["id"_L1].toString().toLatin1() + "/rotate"); // works for a day more
    HttpClient user(m_servers[1]->baseUrl(), Secret(made["secret"_L1].toString().toLatin1()));
    QCOMPARE(user.get("/v1/passes").status, 200);
    const auto advanced = one.post("/v1/test/clock/advance", {{u"seconds"_s, 90'000}});
    QCOMPARE(advanced.status, 200);
    QCOMPARE(user.get("/v1/passes").error(), u"unauthenticated/revoked_key"_s);
    const auto clock = other.get("/v1/test/clock").json();
    QCOMPARE(clock["offset_seconds"_L1].toInt(), 90'000);
    QVERIFY(clock["now"_L1].toString() >= advanced.json()["now"_L1].toString());
    QCOMPARE(other.post("/v1/test/clock/advance", {{u"seconds"_s, 60}}).json()["offset_seconds"_L1].toInt(),
             90'060);
    QCOMPARE(one.patch("/v1/tenant", {{u"api_version"_s, u"2026-02-01"_s}}, {{"Idempotency-Key", freshKey()}})
                 .status,
             200);
    QCOMPARE(other.get("/v1/tenant").json()["api_version"_L1].toString(), u"2026-02-01"_s);
    QTRY_COMPARE(other.get("/v1/tenant").headers.value("qairopay-version"), "2026-02-01");
}

/// After it ids are of the machine's time again, at whichever process they are made.
void tst_SandboxMany::aResetIsOne()
{
    auto one = client(0);
    auto other = client(1);
    QCOMPARE(one.post("/v1/test/clock/advance", {{u"seconds"_s, 90 * 86'400}}).status, 200);
    const QStringList ahead{createTemplate(one), createTemplate(other)};
    QVERIFY(ahead[0] < ahead[1]);
    QCOMPARE(one.post("/v1/test/reset").status, 200);
    const QStringList after{createTemplate(other), createTemplate(one), createTemplate(other)};
    QVERIFY(after.last() < ahead.first());
    QVERIFY(std::ranges::is_sorted(after));
    QCOMPARE(count(u"templates"_s), 3);
    QCOMPARE(other.get("/v1/test/clock").json()["offset_seconds"_L1].toInt(-1), 0);
}

void tst_SandboxMany::signingKeysAreOne()
{
    auto one = client(0);
    auto other = client(1);
    QCOMPARE(one.post("/v1/nfc/keys/rotate").status, 200);
    // It knows of the first, or its number would be taken.
    QCOMPARE(other.post("/v1/nfc/keys/rotate").status, 200);
    QTRY_COMPARE(one.get("/v1/nfc/keys").json()["keys"_L1].toArray().size(), 3);
    QTRY_COMPARE(other.get("/v1/nfc/keys").json()["keys"_L1].toArray().size(), 3);
}

/// The same key at the same time at both: one effect, and each gets its answer.
void tst_SandboxMany::aRepeatAtTheOtherIsNoSecondEffect()
{
    auto setUp = client(0);
    const auto body = passFor(createTemplate(setUp), u"ada@example.com"_s);
    constexpr int keys = 40;
    std::array<QList<Reply>, 2> replies;
    std::array<std::thread, 2> callers;
    for (int which = 0; which < 2; ++which) {
        callers.at(which) = std::thread([&, which] {
            auto caller = client(which);
            for (int i = 0; i < keys; ++i)
                replies.at(which).append(
                    caller.post("/v1/passes", body, {{"Idempotency-Key", "same-" + QByteArray::number(i)}}));
        });
    }
    for (auto &caller : callers)
        caller.join();
    int replayed = 0;
    for (int i = 0; i < keys; ++i) {
        QCOMPARE(replies[0][i].status, 201);
        QCOMPARE(replies[1][i].status, 201);
        QCOMPARE(replies[0][i].json().value("id"_L1).toString(),
                 replies[1][i].json().value("id"_L1).toString());
        replayed += int(replies[0][i].headers.contains("idempotency-replayed")) +
                    int(replies[1][i].headers.contains("idempotency-replayed"));
    }
    QCOMPARE(replayed, keys);
    QCOMPARE(count(u"passes"_s), keys);
    QCOMPARE(count(u"events WHERE type = 'pass.created'"_s), keys);
}

/// Writers at both in turns, and somebody who follows the events meanwhile by the cursor of the last one.
void tst_SandboxMany::nothingIsDoubleOrLost()
{
    auto setUp = client(0);
    const auto templateId = createTemplate(setUp);
    constexpr int each = 60;
    std::atomic<int> running = writers;
    std::atomic<int> refused = 0;
    std::vector<std::thread> threads;
    for (int writer = 0; writer < writers; ++writer) {
        threads.emplace_back([&, writer] {
            std::array both{client(0), client(1)};
            for (int i = 0; i < each; ++i) {
                const auto mail = u"w%1-%2@example.com"_s.arg(writer).arg(i);
                auto &next = both.at((writer + i) % 2);
                refused += next.post("/v1/passes", passFor(templateId, mail)).status != 201;
            }
            --running;
        });
    }
    QStringList followed;
    auto follower = client(1);
    QByteArray cursor;
    for (bool isLast = false; !isLast;) {
        isLast = running == 0; // looked at before the last page is read
        for (bool hasMore = true; hasMore;) {
            const auto page = follower.get("/v1/webhooks/events?limit=100&order=asc" + cursor).json();
            const auto ids = idsOf(page["data"_L1].toArray());
            followed += ids;
            if (!ids.isEmpty())
                cursor = "&starting_after=" + cursorOf(ids.last());
            hasMore = page["has_more"_L1].toBool();
        }
    }
    for (auto &thread : threads)
        thread.join();
    QCOMPARE(refused.load(), 0);
    QCOMPARE(count(u"passes"_s), writers * each);
    QCOMPARE(count(u"(SELECT DISTINCT holder_email FROM passes) p"_s), writers * each);
    QCOMPARE(m_database->ask({}, u"SELECT passes FROM pass_counts WHERE status = 'issued'"_s).value.toInt(),
             writers * each);
    const auto events = idsOf(all(setUp, "/v1/webhooks/events"));
    QCOMPARE(events.size(), 1 + writers * each);
    QVERIFY(std::ranges::is_sorted(events));
    QCOMPARE(followed, events); // none came in behind the cursor
    // One chain, whoever wrote its links.
    const auto file = auditLogOf(follower);
    QCOMPARE(file.entries.size(), 1 + writers * each);
    QCOMPARE(file.check().size(), 0);
}

void tst_SandboxMany::aDeliveryIsSentOnce()
{
    WebhookReceiver receiver;
    auto one = client(0);
    auto other = client(1);
    QCOMPARE(one.post("/v1/webhooks/endpoints", {{u"url"_s, receiver.url()}}).status, 201);
    const auto templateId = createTemplate(one);
    constexpr int passes = 80;
    for (int i = 0; i < passes; ++i)
        createPass(i % 2 == 0 ? one : other, templateId, u"row%1@example.com"_s.arg(i));
    QVERIFY(receiver.waitFor(passes + 1));
    QTRY_COMPARE(count(u"webhook_deliveries WHERE status = 'delivered'"_s), passes + 1);
    const auto events = idsOf(all(one, "/v1/webhooks/events"));
    // Whatever is still on its way ends with them; before the receiver.
    m_servers[0].reset();
    m_servers[1].reset();
    QStringList came;
    for (const auto &request : receiver.received())
        came.append(request.json()["id"_L1].toString());
    QCOMPARE(came, events); // each once, and in order
    QCOMPARE(count(u"webhook_attempts"_s), passes + 1);
    QCOMPARE(count(u"outbox_lanes"_s), 0);
}

/// Two processes by their connections.
void tst_SandboxMany::aLaneBelongsToOneProcess()
{
    const auto address = sandbox::DatabaseAddress::fromUrl(m_database->url());
    QVERIFY(address.has_value());
    m_servers[1].reset();
    m_servers[0].reset(); // or they would look for what is due in these lanes
    std::array<std::unique_ptr<sandbox::Database>, 2> databases;
    for (auto &each : databases) {
        auto opened = sandbox::Database::open(*address, sandbox::Database::Access::Read);
        QVERIFY(opened.has_value());
        each = std::move(*opened);
    }
    const auto tenants = sandbox::loadTenants(*databases[0], 0);
    QVERIFY(tenants.has_value());
    const std::array works{sandbox::Work{*databases[0], *tenants->at(0), 0, {}},
                           sandbox::Work{*databases[1], *tenants->at(0), 0, {}}};
    const sandbox::Work live{*databases[1], *tenants->at(1), 0, {}};
    const std::array processes{sandbox::OutboxLanes(u"webhooks"_s, u"one"_s),
                               sandbox::OutboxLanes(u"webhooks"_s, u"other"_s)};
    const auto takes = [&](int which, const QString &lane) {
        return processes.at(which).take(works.at(which), lane);
    };
    const auto expire = [&] {
        QCOMPARE(m_database->ask({}, u"UPDATE outbox_lanes SET held_until = 1"_s).error, QString());
    };
    QVERIFY(takes(0, u"a"_s));
    QVERIFY(!takes(1, u"a"_s));
    QVERIFY(takes(0, u"a"_s)); // its own, whose outcome could not be written
    QVERIFY(takes(1, u"b"_s));
    QVERIFY(processes[1].take(live, u"a"_s)); // another tenant's
    QCOMPARE(processes[1].freeOf(works[1], {u"a"_s, u"b"_s, u"c"_s}), (QStringList{u"b"_s, u"c"_s}));
    // One that died is another's when its time is over; one that lives renews it.
    expire();
    sandbox::OutboxLanes::renew(*databases[0], u"one"_s);
    QVERIFY(!takes(1, u"a"_s));
    expire();
    QVERIFY(takes(1, u"a"_s));
    QVERIFY(!takes(0, u"a"_s));
    processes[0].giveBack(works[0], u"a"_s); // it is no longer its own to give
    QVERIFY(!takes(0, u"a"_s));
    processes[1].giveBack(works[1], u"a"_s);
    QVERIFY(takes(0, u"a"_s));
    // While another transaction is at it, it is skipped, not waited for.
    expire();
    databases[0]->begin();
    QVERIFY(takes(0, u"a"_s));
    QVERIFY(!takes(1, u"a"_s));
    databases[0]->rollback();
    QVERIFY(takes(1, u"a"_s));
    sandbox::OutboxLanes::giveBackAll(*databases[0], u"one"_s);
    sandbox::OutboxLanes::giveBackAll(*databases[1], u"other"_s);
    QCOMPARE(count(u"outbox_lanes"_s), 0);
    QVERIFY(!databases[0]->failure() && !databases[1]->failure());
}

/// A process that is killed while the endpoint keeps it waiting; only then does the endpoint answer.
void tst_SandboxMany::whoDiesWithADeliveryHasItSentByTheOther()
{
    WebhookReceiver receiver(WebhookReceiver::hang);
    m_servers[1].reset();
    m_servers[0].reset();
    QProcess killed;
    const auto ready = m_folder->filePath(u"ready.json"_s);
    killed.start(
        QStringLiteral(QAIROPAY_SANDBOX_PROGRAM),
        QStringList{u"--data"_s, m_folder->path(), u"--ready-file"_s, ready, u"--allow-loopback-webhooks"_s} +
            m_database->arguments());
    QTRY_VERIFY_WITH_TIMEOUT(QFile::exists(ready), 30'000);
    QFile file(ready);
    QVERIFY(file.open(QIODevice::ReadOnly));
    const auto where = QJsonDocument::fromJson(file.readAll()).object();
    HttpClient doomed(QUrl(where["url"_L1].toString()), Secret(where["admin_key"_L1].toString().toLatin1()));
    QCOMPARE(doomed.post("/v1/webhooks/endpoints", {{u"url"_s, receiver.url()}}).status, 201);
    createTemplate(doomed);
    QVERIFY(receiver.waitFor(1));
    auto started = sandbox::Server::start(options());
    QVERIFY(started.has_value());
    m_servers[0] = std::move(*started);
    QCOMPARE(receiver.received().size(), 1); // it is alive, so the delivery is its own
    receiver.answerWith(WebhookReceiver::status(200));
    killed.kill();
    QVERIFY(killed.waitForFinished());
    QTRY_COMPARE_WITH_TIMEOUT(count(u"webhook_deliveries WHERE status = 'delivered'"_s), 1, 20'000);
    QCOMPARE(receiver.received().size(), 2);
    m_servers[0].reset();
}

/// The server ends all connections again and again, as at a failover, while passes are issued.
void tst_SandboxMany::aLostConnectionIsMadeAnew()
{
    auto one = client(0);
    auto other = client(1);
    const auto templateId = createTemplate(one);
    constexpr int passes = 60;
    int unavailable = 0;
    for (int i = 0; i < passes; ++i) {
        if (i % 6 == 0)
            QCOMPARE(m_database
                         ->ask({}, u"SELECT pg_terminate_backend(pid) FROM pg_stat_activity WHERE datname = "
                                   "current_database() AND pid <> pg_backend_pid()"_s)
                         .error,
                     QString());
        auto &next = i % 2 == 0 ? one : other;
        const Headers key{{"Idempotency-Key", "pass-" + QByteArray::number(i)}};
        const auto body = passFor(templateId, u"row%1@example.com"_s.arg(i));
        auto reply = next.post("/v1/passes", body, key);
        if (reply.status == 503) { // a commit that nobody answered: the same again, as clients do
            ++unavailable;
            reply = next.post("/v1/passes", body, key);
        }
        QCOMPARE(reply.status, 201);
        QVERIFY(next.get("/v1/passes/" + reply.json()["id"_L1].toString().toLatin1()).status != 404);
    }
    QVERIFY2(unavailable <= 2, qPrintable(QString::number(unavailable)));
    QCOMPARE(count(u"passes"_s), passes);
    QCOMPARE(count(u"(SELECT DISTINCT holder_email FROM passes) p"_s), passes);
    QCOMPARE(count(u"events WHERE type = 'pass.created'"_s), passes);
}

/// Its key would open nothing that is sealed, and its keys would take the others' place.
void tst_SandboxMany::aForeignFolderIsRefused()
{
    QTemporaryDir foreign;
    SandboxFixture::lendAuthority(foreign.path());
    auto wrong = options();
    wrong.dataFolder = foreign.path();
    const auto started = sandbox::Server::start(wrong);
    QVERIFY(!started);
    QCOMPARE(started.error().kind, ErrorKind::Corrupt);
    QCOMPARE(client(0).get("/v1/passes").status, 200);
    QCOMPARE(client(1).post("/v1/pass_templates", loyaltyTemplate()).status, 201);
}

void tst_SandboxMany::theyStartAtTheSameTime()
{
    cleanup();
    m_folder = std::make_unique<QTemporaryDir>();
    m_database = std::make_unique<TestDatabase>();
    SandboxFixture::lendAuthority(m_folder->path());
    QCOMPARE(m_database->ask({}, u"DROP SCHEMA public CASCADE"_s).error, QString());
    QCOMPARE(m_database->ask({}, u"CREATE SCHEMA public"_s).error, QString());
    std::array<Result<std::unique_ptr<sandbox::Server>>, 4> started;
    std::vector<std::thread> threads;
    for (auto &each : started)
        threads.emplace_back([&] { each = sandbox::Server::start(options()); });
    for (auto &thread : threads)
        thread.join();
    for (const auto &each : started) {
        QVERIFY2(each.has_value(), each ? "" : qPrintable(each.error().text()));
        QCOMPARE((*each)->key(), (*started[0])->key());
        QCOMPARE(HttpClient((*each)->baseUrl(), (*started[0])->key()).get("/v1/passes").status, 200);
    }
}

QTEST_GUILESS_MAIN(tst_SandboxMany)
#include "tst_sandboxmany.moc"
