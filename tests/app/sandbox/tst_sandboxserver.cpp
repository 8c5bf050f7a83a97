// SPDX-FileCopyrightText: 2026 QairoPay Pass Studio contributors
// SPDX-License-Identifier: Apache-2.0
#include "sandboxprogram.h"

#include <QtCore/qfileinfo.h>
#include <QtCore/qjsonarray.h>
#include <QtTest/qtest.h>

using namespace Qt::StringLiterals;
using namespace qairopay;
using namespace qairopay::tests;

/// The server as a whole and as a program: folders, restarts, tenants, full disks.
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
    void aFullDiskIsSaidAndMended();
};

namespace {

QString databaseOf(const QString &folder)
{
    return folder + u"/sandbox.sqlite"_s;
}

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
    SandboxProgram program(folder.path());
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
    SandboxProgram first(folder.path());
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

/// The process may not write files over 2 MB, which looks to SQLite like a full disk.
void tst_SandboxServer::aFullDiskIsSaidAndMended()
{
    if (TestDatabase::isPostgres())
        QSKIP("it is the disk of the PostgreSQL server, not the sandbox's");
    QTemporaryDir folder;
    SandboxProgram program(folder.path());
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
