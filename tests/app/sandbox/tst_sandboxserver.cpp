// SPDX-FileCopyrightText: 2026 QairoPay Pass Studio contributors
// SPDX-License-Identifier: Apache-2.0
#include "sandboxfixture.h"

#include <QtCore/qdir.h>
#include <QtCore/qfileinfo.h>
#include <QtCore/qjsonarray.h>
#include <QtCore/qjsondocument.h>
#include <QtCore/qprocess.h>
#include <QtTest/qtest.h>

#include <thread>

using namespace Qt::StringLiterals;
using namespace qairopay;
using namespace qairopay::tests;

/// The server as a whole and as a program: folders, restarts, kills, tenants, full disks.
class tst_SandboxServer : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void aFolderBelongsToOneServer();
    void keysAndDataSurviveARestart();
    void lostKeysAreMadeAnew();
    void aNewerDatabaseIsRefused();
    void aChangedMigrationIsRefused();
    void aDamagedDatabaseIsRefused();
    void theProgramTellsWhereItIs();
    void theProgramIsRefusedASecondTime();
    void killedAtAnyMomentNothingIsLostOrDouble();
    void aFullDiskIsSaidAndMended();
};

namespace {

QString databaseOf(const QString &folder)
{
    return folder + u"/sandbox.sqlite"_s;
}

/// qairopay-sandbox in a process of its own.
class Program
{
public:
    explicit Program(const QString &folder, const QStringList &more = {})
        : m_ready(folder + u"/ready.json"_s)
    {
        m_process.setProgram(QStringLiteral(QAIROPAY_SANDBOX_PROGRAM));
        m_process.setArguments(
            QStringList{u"--data"_s, folder + u"/data"_s, u"--ready-file"_s, m_ready, u"--no-rate-limits"_s} +
            m_database.arguments() + more);
    }
    ~Program() { kill(); }

    void start()
    {
        QFile::remove(m_ready);
        SandboxFixture::lendAuthority(QFileInfo(m_ready).path() + u"/data"_s);
        m_process.start();
        QDeadlineTimer deadline(30'000);
        while (!QFile::exists(m_ready) && m_process.state() != QProcess::NotRunning && !deadline.hasExpired())
            m_process.waitForFinished(20);
    }

    [[nodiscard]] QJsonObject ready() const
    {
        QFile file(m_ready);
        return file.open(QIODevice::ReadOnly) ? QJsonDocument::fromJson(file.readAll()).object()
                                              : QJsonObject();
    }

    [[nodiscard]] HttpClient client() const
    {
        return HttpClient(QUrl(ready().value("url"_L1).toString()),
                          Secret(ready().value("key"_L1).toString().toLatin1()));
    }

    void kill()
    {
        m_process.kill();
        m_process.waitForFinished();
    }

    [[nodiscard]] QString readyFile() const { return m_ready; }
    QProcess &process() { return m_process; }
    /// Past the service.
    [[nodiscard]] QVariant ask(const QString &sql) const
    {
        return m_database.ask(QFileInfo(m_ready).path() + u"/data"_s, sql).value;
    }

private:
    TestDatabase m_database;
    QString m_ready;
    QProcess m_process;
};

} // namespace

void tst_SandboxServer::aFolderBelongsToOneServer()
{
    if (TestDatabase::isPostgres())
        QSKIP("servers share the folder of a shared database: tst_sandboxmany");
    SandboxFixture first;
    const auto second = sandbox::Server::start({.dataFolder = first.folder()});
    QVERIFY(!second);
    QCOMPARE(second.error().kind, ErrorKind::Conflict);
    QVERIFY(second.error().message.contains(u"Another sandbox"));
    first.stop();
    QVERIFY(sandbox::Server::start({.dataFolder = first.folder()}).has_value());
}

void tst_SandboxServer::keysAndDataSurviveARestart()
{
    SandboxFixture sandbox;
    const auto key = sandbox.server().key();
    QVERIFY(key.reveal().startsWith("qp_sk_sandbox_"));
    QVERIFY(sandbox.server()
                .key(sandbox::Environment::Live, sandbox::KeyScope::Publishable)
                .reveal()
                .startsWith("qp_pk_live_"));
    auto client = sandbox.client();
    const auto id = createTemplate(client);
    sandbox.stop();
    // The database knows hashes only.
    if (!TestDatabase::isPostgres()) {
        QFile database(databaseOf(sandbox.folder()));
        QVERIFY(database.open(QIODevice::ReadOnly));
        QVERIFY(!database.readAll().contains(key.reveal()));
        QCOMPARE(database.permissions() & 0x0077, QFile::Permissions());
    }
    QCOMPARE(QFileInfo(sandbox.folder() + u"/host-keys.json"_s).permissions() & 0x0077, QFile::Permissions());
    sandbox.start();
    QCOMPARE(sandbox.server().key(), key);
    QCOMPARE(sandbox.client().get("/v1/pass_templates/" + id.toLatin1()).status, 200);
}

void tst_SandboxServer::lostKeysAreMadeAnew()
{
    SandboxFixture sandbox;
    const auto old = sandbox.server().key();
    sandbox.stop();
    QFile::remove(sandbox.folder() + u"/host-keys.json"_s);
    sandbox.start();
    QVERIFY(sandbox.server().key() != old);
    QCOMPARE(HttpClient(sandbox.server().baseUrl(), old).get("/v1/passes").error(),
             u"unauthenticated/revoked_key"_s);
    QCOMPARE(sandbox.client().get("/v1/passes").status, 200);
}

void tst_SandboxServer::aNewerDatabaseIsRefused()
{
    SandboxFixture sandbox;
    sandbox.stop();
    QCOMPARE(sandbox.ask(u"INSERT INTO schema_migrations VALUES (9999, '0', 0)"_s).error, QString());
    const auto started =
        sandbox::Server::start({.dataFolder = sandbox.folder(), .database = sandbox.database().url()});
    QVERIFY(!started);
    QCOMPARE(started.error().kind, ErrorKind::Unsupported);
}

void tst_SandboxServer::aChangedMigrationIsRefused()
{
    SandboxFixture sandbox;
    sandbox.stop();
    QCOMPARE(sandbox.ask(u"UPDATE schema_migrations SET checksum = '0' WHERE version = 6"_s).error,
             QString());
    const auto started =
        sandbox::Server::start({.dataFolder = sandbox.folder(), .database = sandbox.database().url()});
    QVERIFY(!started);
    QCOMPARE(started.error().kind, ErrorKind::Unsupported);
    QVERIFY2(started.error().message.contains("migration 6"_L1), qPrintable(started.error().message));
}

void tst_SandboxServer::aDamagedDatabaseIsRefused()
{
    if (TestDatabase::isPostgres())
        QSKIP("a PostgreSQL server checks its own pages");
    SandboxFixture sandbox;
    sandbox.stop();
    QCOMPARE(sandbox.ask(u"PRAGMA wal_checkpoint(TRUNCATE)"_s).error, QString());
    QFile file(databaseOf(sandbox.folder()));
    QVERIFY(file.open(QIODevice::ReadWrite));
    QVERIFY(file.size() > 16'384);
    for (qint64 at = 4096; at < file.size(); at += 4096) {
        file.seek(at);
        file.write(QByteArray(2048, '\xff'));
    }
    file.close();
    const auto started = sandbox::Server::start({.dataFolder = sandbox.folder()});
    QVERIFY(!started);
    QCOMPARE(started.error().kind, ErrorKind::Corrupt);
}

void tst_SandboxServer::theProgramTellsWhereItIs()
{
    QTemporaryDir folder;
    Program program(folder.path());
    program.start();
    QCOMPARE(QFileInfo(program.readyFile()).permissions() & 0x0077, QFile::Permissions());
    QCOMPARE(program.ready().value("pid"_L1).toInteger(), program.process().processId());
    QCOMPARE(program.client().get("/v1/passes").status, 200);
    program.process().terminate();
    QVERIFY(program.process().waitForFinished());
    QCOMPARE(program.process().exitCode(), 0);
    QVERIFY(!QFile::exists(program.readyFile()));
    // Its output goes into a pipe here, so no key may be in it.
    QVERIFY(!program.process().readAllStandardOutput().contains("qp_sk"));
}

void tst_SandboxServer::theProgramIsRefusedASecondTime()
{
    if (TestDatabase::isPostgres())
        QSKIP("servers share the folder of a shared database: tst_sandboxmany");
    QTemporaryDir folder;
    Program first(folder.path());
    first.start();
    QProcess second;
    second.start(
        QStringLiteral(QAIROPAY_SANDBOX_PROGRAM),
        {u"--data"_s, folder.path() + u"/data"_s, u"--ready-file"_s, folder.path() + u"/other.json"_s});
    QVERIFY(second.waitForFinished());
    QCOMPARE(second.exitCode(), 1);
    QVERIFY(second.readAllStandardError().contains("Another sandbox is using this data folder."));
    QVERIFY(!QFile::exists(folder.path() + u"/other.json"_s));
    QCOMPARE(first.client().get("/v1/passes").status, 200);
}

void tst_SandboxServer::killedAtAnyMomentNothingIsLostOrDouble()
{
    QTemporaryDir folder;
    Program program(folder.path(), {u"--delay-ms"_s, u"10"_s});
    program.start();
    auto setUp = program.client();
    const auto templateId = createTemplate(setUp);
    constexpr int batches = 24;
    constexpr int rows = 10;
    int kills = 0;
    for (int batch = 0; batch < batches; ++batch) {
        QJsonArray items;
        for (int row = 0; row < rows; ++row)
            items.append(passFor(templateId, u"row%1@example.com"_s.arg(batch * rows + row)));
        const Headers key{{"Idempotency-Key", "batch-" + QByteArray::number(batch)}};
        if (batch % 3 == 0) {
            // Ask without waiting for the answer; kill before, during or after the effect.
            std::thread caller(
                [&] { program.client().post("/v1/passes/batch", {{u"passes"_s, items}}, key); });
            program.process().waitForFinished(batch * 2 % 21);
            program.kill();
            caller.join();
            ++kills;
            program.start();
        }
        const auto reply = program.client().post("/v1/passes/batch", {{u"passes"_s, items}}, key);
        QCOMPARE(reply.json().value("succeeded"_L1).toInt(), rows);
    }
    program.kill();
    QCOMPARE(kills, batches / 3);
    QCOMPARE(program.ask(u"SELECT COUNT(*) FROM passes"_s).toInt(), batches * rows);
    QCOMPARE(program.ask(u"SELECT COUNT(DISTINCT holder_email) FROM passes"_s).toInt(), batches * rows);
    QCOMPARE(program.ask(u"SELECT COUNT(*) FROM events WHERE type = 'pass.created'"_s).toInt(),
             batches * rows);
    QCOMPARE(program.ask(u"SELECT SUM(passes) FROM pass_counts"_s).toInt(), batches * rows);
    if (!TestDatabase::isPostgres())
        QCOMPARE(program.ask(u"PRAGMA integrity_check"_s).toString(), u"ok"_s);
}

/// The process may not write files over 2 MB, which looks to SQLite like a full disk.
void tst_SandboxServer::aFullDiskIsSaidAndMended()
{
    if (TestDatabase::isPostgres())
        QSKIP("it is the disk of the PostgreSQL server, not the sandbox's");
    QTemporaryDir folder;
    Program program(folder.path());
    const auto run = program.process().program();
    const auto arguments = program.process().arguments();
    program.process().setProgram(u"/bin/sh"_s);
    program.process().setArguments(
        QStringList{u"-c"_s, u"trap '' XFSZ; ulimit -f 4096; exec \"$0\" \"$@\""_s, run} + arguments);
    program.start();
    auto client = program.client();
    const auto templateId = createTemplate(client);
    Reply reply;
    int stored = 0;
    for (int batch = 0; batch < 60; ++batch) {
        QJsonArray items;
        for (int row = 0; row < 100; ++row)
            items.append(passFor(templateId, u"row%1@example.com"_s.arg(batch * 100 + row)));
        reply = client.post("/v1/passes/batch", {{u"passes"_s, items}},
                            {{"Idempotency-Key", "batch-" + QByteArray::number(batch)}});
        if (reply.status != 200)
            break;
        stored += 100;
    }
    QCOMPARE(reply.status, 503);
    QCOMPARE(reply.error(), u"unavailable/storage_unavailable"_s);
    QCOMPARE(client.get("/v1/pass_templates/" + templateId.toLatin1())
                 .json()["pass_counts"_L1]["issued"_L1]
                 .toInt(),
             stored);
    program.kill();
    program.process().setProgram(run);
    program.process().setArguments(arguments);
    program.start();
    auto again = program.client();
    QVERIFY(!createPass(again, templateId).isEmpty());
    QCOMPARE(again.get("/v1/pass_templates/" + templateId.toLatin1())
                 .json()["pass_counts"_L1]["issued"_L1]
                 .toInt(),
             stored + 1);
}

QTEST_GUILESS_MAIN(tst_SandboxServer)
#include "tst_sandboxserver.moc"
