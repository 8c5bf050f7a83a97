// SPDX-FileCopyrightText: 2026 QairoPay Pass Studio contributors
// SPDX-License-Identifier: Apache-2.0
#include "sandbox/api/keyring.h"
#include "sandbox/service/simulators.h"
#include "sandbox/store/attempt.h"
#include "sandbox/store/migrations.h"
#include "sandbox/store/workers.h"
#include "testdatabase.h"

#include <QtCore/qfileinfo.h>
#include <QtCore/qtemporarydir.h>
#include <QtNetwork/qtcpserver.h>
#include <QtNetwork/qtcpsocket.h>
#include <QtSql/qsqldatabase.h>
#include <QtTest/qtest.h>

#include <future>
#include <semaphore>
#include <thread>

using namespace Qt::StringLiterals;
using namespace qairopay;
using namespace qairopay::sandbox;

namespace {

constexpr qint64 start = 1'795'000'000'000;

} // namespace

/// What a transaction did in memory is undone with it, so that a job that runs twice acts once.
class tst_SandboxWriter : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void init();
    void cleanup();
    void theClockIsAdvancedOnce_data();
    void theClockIsAdvancedOnce();
    void aUseOfAKeyIsKeptUntilItCounts();
    void whatIsTriedAgain_data();
    void whatIsTriedAgain();
    void nobodyWaitsBehindAHostThatDoesNotAnswer();
    void aCheckpointIsSeldom();
    void aGroupIsToldOfOnce();
    void whatComesWhileAGroupWorksGoesWithIt();
    void connectionsAreLentToWhoeverReads();
    void whatIsWrittenIsReadFromThenOn();
    void whoeverReadsDuringAWriteSeesItTheNextTime();
    void readersDoNotKeepTheLogFromBeginningAnew();
    void whatAnotherProcessWritesIsLookedFor();

private:
    [[nodiscard]] DatabaseAddress address() const
    {
        return tests::TestDatabase::isPostgres()
                   ? DatabaseAddress::fromUrl(m_database->url()).value()
                   : DatabaseAddress::ofFile(m_folder->filePath(u"some.sqlite"_s));
    }
    [[nodiscard]] Tenant &tenant() { return *m_tenants.front(); }
    [[nodiscard]] qint64 storedOffset();
    [[nodiscard]] qint64 offsetIn(Database &database);
    [[nodiscard]] qint64 lentOffset(LentReaders &lent);
    [[nodiscard]] Writer::Job advance(qint64 seconds);

    std::unique_ptr<QTemporaryDir> m_folder;
    std::unique_ptr<tests::TestDatabase> m_database;
    std::vector<std::unique_ptr<Tenant>> m_tenants;
    int m_runs = 0;
};

void tst_SandboxWriter::init()
{
    m_folder = std::make_unique<QTemporaryDir>();
    m_database = std::make_unique<tests::TestDatabase>();
    m_runs = 0;
    const auto database = Database::open(address(), Database::Access::Write);
    QVERIFY(database);
    QVERIFY(prepareSchema(**database));
    auto tenants = loadTenants(**database, start);
    QVERIFY(tenants);
    m_tenants = std::move(*tenants);
}

void tst_SandboxWriter::cleanup()
{
    m_tenants.clear();
    m_database.reset();
    m_folder.reset();
}

qint64 tst_SandboxWriter::offsetIn(Database &database)
{
    database.beginReading();
    return database
        .one(
            u"SELECT clock_offset FROM tenants WHERE tenant = ?",
            [](const Row &row) { return row.integer(0); }, tenant().number)
        .value_or(-1);
}

qint64 tst_SandboxWriter::storedOffset()
{
    const auto database = Database::open(address(), Database::Access::Read);
    return offsetIn(**database);
}

qint64 tst_SandboxWriter::lentOffset(LentReaders &lent)
{
    qint64 offset = -1;
    lent.run([&](Database &database) { offset = offsetIn(database); });
    return offset;
}

/// As the API does it.
Writer::Job tst_SandboxWriter::advance(qint64 seconds)
{
    return {[this, seconds](Database &database) {
                ++m_runs;
                const qint64 now = std::max(start + tenant().clockOffset, tenant().lastWrite);
                tenant().lastWrite = now;
                const Work work{database, tenant(), now, {}};
                std::ignore = simulators::advanceClock(work, {{u"seconds"_s, seconds}});
            },
            [](const std::optional<Error> &) {}};
}

void tst_SandboxWriter::theClockIsAdvancedOnce_data()
{
    QTest::addColumn<bool>("neighbourFails");
    QTest::addColumn<bool>("itselfFails");
    QTest::addColumn<int>("runs");
    QTest::addColumn<qint64>("offset");
    QTest::newRow("nothing fails") << false << false << 1 << qint64(3'600'000);
    QTest::newRow("another job of its group fails, and it is tried alone")
        << true << false << 2 << qint64(3'600'000);
    QTest::newRow("it fails itself, twice") << false << true << 2 << qint64(0);
}

void tst_SandboxWriter::theClockIsAdvancedOnce()
{
    QFETCH(const bool, neighbourFails);
    QFETCH(const bool, itselfFails);
    QFETCH(const int, runs);
    QFETCH(const qint64, offset);
    const auto fail = [](Database &database) { database.run(u"INSERT INTO no_such_table VALUES (1)"); };
    bool wasHeld = false;
    std::binary_semaphore isHeld(0);
    std::binary_semaphore go(0);
    std::promise<void> ended;
    {
        const auto nothing = [](Database &) {};
        Writer writer(
            address(),
            {.begun = nothing, .remember = [this] { return rememberClocks(m_tenants); }, .ending = nothing});
        // While one is at work, the others gather.
        writer.post({[&](Database &) {
                         if (std::exchange(wasHeld, true))
                             return; // it is of their group
                         isHeld.release();
                         go.acquire();
                     },
                     [](const std::optional<Error> &) {}});
        isHeld.acquire();
        auto job = advance(3600);
        if (itselfFails) {
            job.work = [fail, work = job.work](Database &database) {
                work(database);
                fail(database);
            };
        }
        writer.post(std::move(job));
        writer.post({[&](Database &database) {
                         if (neighbourFails)
                             fail(database);
                     },
                     [&](const std::optional<Error> &) { ended.set_value(); }});
        go.release();
        ended.get_future().wait();
    }
    QCOMPARE(m_runs, runs);
    QCOMPARE(tenant().clockOffset.load(), offset);
    QCOMPARE(storedOffset(), offset);
    if (offset > 0)
        QCOMPARE(tenant().lastWrite, start + offset);
    else
        QVERIFY2(tenant().lastWrite <= start + 2, "ids and times went ahead with a clock that did not");
}

void tst_SandboxWriter::aUseOfAKeyIsKeptUntilItCounts()
{
    const auto opened = Database::open(address(), Database::Access::Write);
    QVERIFY(opened);
    auto &database = **opened;
    const auto ring = KeyRing::open(database, m_folder->path(), m_tenants, start);
    QVERIFY(ring);
    const auto key = (*ring)->find((*ring)->hostKey(tenant().environment, KeyScope::Admin).reveal());
    QVERIFY(key);
    const auto stored = [&] {
        return findKeyByHash(database, key->row.hash).value_or(KeyRow()).lastUsedAt.value_or(0);
    };
    const auto store = [&](bool isCommitted) {
        database.begin();
        (*ring)->storeUses(database);
        if (!isCommitted)
            return database.rollback();
        database.commit();
        (*ring)->usesCount();
    };
    (*ring)->noteUse(*key, start + 1);
    store(false);
    QCOMPARE(stored(), 0);
    store(true);
    QCOMPARE(stored(), start + 1);
    // Used again between the writing and the commit.
    (*ring)->noteUse(*key, start + 2);
    database.begin();
    (*ring)->storeUses(database);
    (*ring)->noteUse(*key, start + 3);
    database.commit();
    (*ring)->usesCount();
    QCOMPARE(stored(), start + 2);
    store(true);
    QCOMPARE(stored(), start + 3);
    // What counts is not written again: the row stays as somebody else left it.
    database.run(u"UPDATE api_keys SET last_used_at = 7");
    store(true);
    QCOMPARE(stored(), 7);
    QVERIFY(!database.failure());
}

void tst_SandboxWriter::whatIsTriedAgain_data()
{
    using enum Database::Fault;
    using namespace std::chrono_literals;
    QTest::addColumn<Attempt>("attempt");
    QTest::addColumn<bool>("isTriedAgain");
    QTest::newRow("nothing was wrong") << Attempt{} << false;
    QTest::newRow("it would fail again") << Attempt{.fault = Final} << false;
    QTest::newRow("others were at work") << Attempt{.fault = Repeatable, .isCommitSent = true} << true;
    QTest::newRow("others were at work, and the program is to end")
        << Attempt{.fault = Repeatable, .isStopping = true} << true;
    QTest::newRow("the seventh time") << Attempt{.number = 7, .fault = Repeatable} << true;
    QTest::newRow("the eighth time") << Attempt{.number = 8, .fault = Repeatable} << false;
    QTest::newRow("almost too long") << Attempt{.fault = Repeatable, .took = 4999ms} << true;
    QTest::newRow("too long") << Attempt{.fault = Repeatable, .took = 5000ms} << false;
    QTest::newRow("the connection broke") << Attempt{.fault = Lost} << true;
    QTest::newRow("the commit's answer was lost") << Attempt{.fault = Lost, .isCommitSent = true} << false;
    QTest::newRow("it broke, and the program is to end")
        << Attempt{.fault = Lost, .isStopping = true} << true;
    QTest::newRow("nobody was there") << Attempt{.fault = Lost, .isConnected = false} << true;
    QTest::newRow("nobody was there, and the program is to end")
        << Attempt{.fault = Lost, .isConnected = false, .isStopping = true} << false;
    QTest::newRow("the host did not answer")
        << Attempt{.fault = Lost, .isConnected = false, .took = 10s} << false;
}

void tst_SandboxWriter::whatIsTriedAgain()
{
    QFETCH(const Attempt, attempt);
    QTEST(attempt.isTriedAgain(), "isTriedAgain");
}

/// It takes connections and says nothing. Of many that wait, the first find out what the others are told.
void tst_SandboxWriter::nobodyWaitsBehindAHostThatDoesNotAnswer()
{
    if (!QSqlDatabase::isDriverAvailable(u"QPSQL"_s))
        QSKIP("Qt's driver for PostgreSQL is not installed");
    QTcpServer silent;
    QVERIFY(silent.listen(QHostAddress::LocalHost));
    const auto there = DatabaseAddress::fromUrl(
        Secret("postgres://someone@127.0.0.1:" + QByteArray::number(silent.serverPort()) +
               "/some?connect_timeout=2"));
    QVERIFY(there.has_value());
    const auto connections = [&] {
        int count = 0;
        for (; silent.hasPendingConnections() || silent.waitForNewConnection(0); ++count)
            delete silent.nextPendingConnection();
        return count;
    };
    constexpr int groups = 4;
    constexpr int jobs = groups * 64;
    int refused = 0;
    const auto nothing = [](Database &) {};
    Writer writer(*there, {.begun = nothing, .remember = [] { return [] {}; }, .ending = nothing});
    for (int i = 0; i < jobs; ++i)
        writer.post({nothing, [&](const std::optional<Error> &failure) { refused += failure ? 1 : 0; }});
    writer.stop();
    QCOMPARE(refused, jobs);
    const int forWriting = connections();
    QVERIFY2(forWriting > 0 && forWriting < groups, qPrintable(QString::number(forWriting)));

    refused = 0;
    Readers readers(*there, 1);
    for (int i = 0; i < groups; ++i)
        readers.post([&](Database &database) { refused += database.takeFailure() ? 1 : 0; });
    readers.stop();
    QCOMPARE(refused, groups);
    const int forReading = connections();
    QVERIFY2(forReading > 0 && forReading < groups, qPrintable(QString::number(forReading)));
}

/// A checkpoint is what brings pages from the log into the database's file.
void tst_SandboxWriter::aCheckpointIsSeldom()
{
    const auto path = m_folder->filePath(u"pages.sqlite"_s);
    const auto database = Database::open(DatabaseAddress::ofFile(path), Database::Access::Write);
    QVERIFY(database);
    (*database)->run(u"CREATE TABLE pages (page BLOB)");
    const auto writePages = [&] {
        for (int transaction = 0; transaction < 20; ++transaction) {
            (*database)->begin();
            for (int page = 0; page < 100; ++page)
                (*database)->run(u"INSERT INTO pages (page) VALUES (?)", QByteArray(3900, 'x'));
            (*database)->commit();
        }
    };
    constexpr qint64 pageBytes = 4096;
    writePages();
    QVERIFY(QFileInfo(path).size() < 100 * pageBytes);
    writePages();
    QVERIFY(QFileInfo(path).size() > 1000 * pageBytes);
    QVERIFY(!(*database)->failure());
}

/// After each of its jobs was told.
void tst_SandboxWriter::aGroupIsToldOfOnce()
{
    constexpr int jobs = 5;
    std::binary_semaphore isHeld{0};
    int done = 0;
    QList<int> told;
    Writer writer(address(), {.begun = [](Database &) {},
                              .remember = [] { return [] {}; },
                              .ending = [](Database &) {},
                              .told = [&] { told.append(done); }});
    // The others wait for it, so they are one group.
    writer.post({[&](Database &) { isHeld.acquire(); }, [](const std::optional<Error> &) {}});
    for (int i = 0; i < jobs; ++i)
        writer.post({[](Database &) {}, [&](const std::optional<Error> &) { ++done; }});
    isHeld.release();
    writer.stop();
    QCOMPARE(done, jobs);
    QCOMPARE(told.last(), jobs);
    QVERIFY2(told.size() <= 2, qPrintable(QString::number(told.size()))); // they may all be one group
}

void tst_SandboxWriter::whatComesWhileAGroupWorksGoesWithIt()
{
    constexpr int jobs = 200;
    constexpr int largestGroup = 64;
    int posted = 1;
    int done = 0;
    QList<int> told;
    std::promise<void> allDone;
    std::unique_ptr<Writer> writer;
    std::function<void()> post;
    const auto work = [&](Database &) {
        if (posted < jobs) {
            ++posted;
            post();
        }
    };
    post = [&] {
        writer->post({work, [&](const std::optional<Error> &failure) {
                          QVERIFY(!failure);
                          if (++done == jobs)
                              allDone.set_value();
                      }});
    };
    writer = std::make_unique<Writer>(address(), Writer::Around{.begun = [](Database &) {},
                                                                .remember = [] { return [] {}; },
                                                                .ending = [](Database &) {},
                                                                .told = [&] { told.append(done); }});
    post();
    allDone.get_future().wait();
    writer->stop();
    QCOMPARE(told, (QList<int>{largestGroup, 2 * largestGroup, 3 * largestGroup, jobs}));
}

void tst_SandboxWriter::connectionsAreLentToWhoeverReads()
{
    if (tests::TestDatabase::isPostgres())
        QSKIP("Only SQLite's connections are lent.");
    LentReaders lent(address());
    const auto tenants = [](Database &database) {
        return database.one(u"SELECT COUNT(*) FROM tenants", [](const Row &row) { return row.number(0); });
    };
    Database *first = nullptr;
    Database *second = nullptr;
    lent.run([&](Database &one) {
        first = &one;
        QCOMPARE(tenants(one), 2);
        std::thread([&] {
            lent.run([&](Database &other) {
                second = &other;
                QCOMPARE(tenants(other), 2);
            });
        }).join();
        QCOMPARE(tenants(one), 2);
    });
    QVERIFY(first != second);
    lent.run([&](Database &again) { QVERIFY(&again == first || &again == second); });
}

void tst_SandboxWriter::whatIsWrittenIsReadFromThenOn()
{
    if (tests::TestDatabase::isPostgres())
        QSKIP("Only SQLite's connections are lent.");
    LentReaders lent(address());
    Writer writer(address(), {.begun = [&](Database &) { lent.writeBegins(); },
                              .remember = [this] { return rememberClocks(m_tenants); },
                              .ending = [&](Database &) { QCOMPARE(lentOffset(lent), storedOffset()); },
                              .told = [&] { lent.writeEnds(); }});
    QCOMPARE(lentOffset(lent), 0);
    for (int seconds = 1; seconds <= 20; ++seconds) {
        std::promise<qint64> seen;
        auto job = advance(1);
        job.done = [&](const std::optional<Error> &) { seen.set_value(lentOffset(lent)); };
        qint64 before = -1;
        qint64 after = -1;
        lent.run([&](Database &early) { // as long as all of it takes
            before = offsetIn(early);
            writer.post(job);
            QCOMPARE(seen.get_future().get(), seconds * 1000);
            after = offsetIn(early);
        });
        QCOMPARE(before, (seconds - 1) * 1000);
        QCOMPARE(after, before); // one moment
        QCOMPARE(lentOffset(lent), seconds * 1000);
    }
    writer.stop();
}

void tst_SandboxWriter::whoeverReadsDuringAWriteSeesItTheNextTime()
{
    if (tests::TestDatabase::isPostgres())
        QSKIP("Only SQLite's connections are lent.");
    LentReaders lent(address());
    const auto writer = Database::open(address(), Database::Access::Write);
    QVERIFY(writer);
    lent.writeBegins();
    (*writer)->begin();
    (*writer)->run(u"UPDATE tenants SET clock_offset = 7");
    lent.run([&](Database &database) {
        QCOMPARE(offsetIn(database), 0);
        (*writer)->commit();
        lent.writeEnds();
    });
    QVERIFY(!(*writer)->failure());
    QCOMPARE(lentOffset(lent), 7);
}

void tst_SandboxWriter::readersDoNotKeepTheLogFromBeginningAnew()
{
    if (tests::TestDatabase::isPostgres())
        QSKIP("Only SQLite's connections are lent.");
    const auto path = m_folder->filePath(u"pages.sqlite"_s);
    const auto file = DatabaseAddress::ofFile(path);
    const auto made = Database::open(file, Database::Access::Write);
    QVERIFY(made);
    (*made)->run(u"CREATE TABLE pages (page BLOB)");
    LentReaders lent(file);
    Writer writer(file, {.begun = [&](Database &) { lent.writeBegins(); },
                         .remember = [] { return [] {}; },
                         .ending = [](Database &) {},
                         .told = [&] { lent.writeEnds(); }});
    constexpr qint64 pageBytes = 4096;
    constexpr int transactions = 120;
    constexpr int pages = 100;
    for (int transaction = 1; transaction <= transactions; ++transaction) {
        std::promise<bool> isWritten;
        writer.post({[](Database &database) {
                         for (int page = 0; page < pages; ++page)
                             database.run(u"INSERT INTO pages (page) VALUES (?)", QByteArray(3900, 'x'));
                     },
                     [&](const std::optional<Error> &failure) { isWritten.set_value(!failure); }});
        QVERIFY(isWritten.get_future().get());
        std::optional<int> seen;
        lent.run([&](Database &database) {
            database.beginReading();
            seen = database.one(u"SELECT COUNT(*) FROM pages", [](const Row &row) { return row.number(0); });
        });
        QCOMPARE(seen, transaction * pages);
    }
    writer.stop();
    const auto log = QFileInfo(path + u"-wal"_s).size();
    QVERIFY2(log < transactions * pages * pageBytes / 2, qPrintable(QString::number(log)));
}

void tst_SandboxWriter::whatAnotherProcessWritesIsLookedFor()
{
    if (tests::TestDatabase::isPostgres())
        QSKIP("Only SQLite's connections are lent.");
    LentReaders lent(address());
    QCOMPARE(lentOffset(lent), 0);
    const auto other = Database::open(address(), Database::Access::Write);
    QVERIFY(other);
    (*other)->run(u"UPDATE tenants SET clock_offset = 7");
    QVERIFY(!(*other)->failure());
    lent.lookAgain();
    QCOMPARE(lentOffset(lent), 7);
}

QTEST_GUILESS_MAIN(tst_SandboxWriter)

#include "tst_sandboxwriter.moc"
