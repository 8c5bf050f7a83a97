// SPDX-FileCopyrightText: 2026 QairoPay Pass Studio contributors
// SPDX-License-Identifier: Apache-2.0
#include "sandbox/store/backup.h"
#include "sandbox/store/doctor.h"
#include "sandboxfixture.h"

#include <QtCore/qdir.h>
#include <QtCore/qprocess.h>
#include <QtCore/qtimezone.h>
#include <QtTest/qtest.h>

#include <algorithm>
#include <functional>

using namespace Qt::StringLiterals;
using namespace qairopay;
using namespace qairopay::tests;

/// What goes wrong with a store, how that is told, and the way back.
class tst_SandboxCare : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void init();
    void cleanup() { m_sandbox.reset(); }

    void aSoundFolderIsSound();
    void faultsAreNamed_data();
    void faultsAreNamed();
    void roomIsJudged();
    void aServerThatIsGone();

    void aBackupIsOfOneMoment();
    void noBackupOf_data();
    void noBackupOf();
    void aBackupTakesNothingsPlace();
    void aDamagedDatabaseIsPutBack();
    void restoreAll();
    void noRestoreOf_data();
    void noRestoreOf();
    void noRestoreWhileASandboxRuns();
    void aRestoreThatWasBrokenOffIsSaid();

    void theProgram();
    void aFullDiskLeavesNoHalfCopy();

private:
    using Fault = std::function<void(const QString &folder)>;

    [[nodiscard]] QString in(const QString &name) const { return m_outside->filePath(name); }
    [[nodiscard]] QString folder() const { return m_sandbox->folder(); }
    [[nodiscard]] bool hasTemplate(const QString &id)
    {
        return m_sandbox->client().get("/v1/pass_templates/" + id.toLatin1()).status == 200;
    }
    [[nodiscard]] Result<QString> putBack(const QString &backup) const
    {
        return sandbox::restore(backup, folder(), QDateTime({2026, 11, 27}, {12, 30}, QTimeZone::UTC));
    }

    std::unique_ptr<SandboxFixture> m_sandbox;
    std::unique_ptr<QTemporaryDir> m_outside;
    QString m_template;
};

namespace {

QString databaseOf(const QString &folder)
{
    return folder + u"/sandbox.sqlite"_s;
}

QVariant ask(const QString &folder, const QString &sql)
{
    const auto answer = TestDatabase().ask(folder, sql);
    if (!answer.error.isEmpty())
        qFatal("%s", qPrintable(answer.error));
    return answer.value;
}

/// Writes over pages of the file, counted from 1, when all of the database is in it.
void damage(const QString &folder, const std::function<bool(qint64 page)> &isMeant)
{
    constexpr qint64 pageSize = 4096;
    ask(folder, u"PRAGMA wal_checkpoint(TRUNCATE)"_s);
    QFile file(databaseOf(folder));
    if (!file.open(QIODevice::ReadWrite))
        qFatal("no database to damage");
    for (qint64 page = 1; page * pageSize <= file.size(); ++page) {
        if (!isMeant(page))
            continue;
        file.seek((page - 1) * pageSize);
        file.write(QByteArray(pageSize / 2, '\xff'));
    }
}

void damageMost(const QString &folder)
{
    damage(folder, [](qint64 page) { return page > 1; });
}

/// A table and its index no longer say the same.
void changeOneRow(const QString &folder)
{
    ask(folder, u"PRAGMA wal_checkpoint(TRUNCATE)"_s);
    QFile file(databaseOf(folder));
    if (!file.open(QIODevice::ReadWrite))
        qFatal("no database to damage");
    const auto at = file.readAll().indexOf("pass.created");
    if (at < 0)
        qFatal("no event to damage");
    file.seek(at);
    file.write("cost");
}

void damageAll(const QString &folder)
{
    damage(folder, [](qint64) { return true; });
}

QList<sandbox::Finding> examine(const QString &folder)
{
    return sandbox::examine(folder, sandbox::DatabaseAddress::ofFile(databaseOf(folder)));
}

/// "Database: there is none" of each that is not sound.
QStringList problems(const QList<sandbox::Finding> &findings)
{
    QStringList texts;
    for (const auto &finding : findings) {
        if (!finding.isSound)
            texts.append(finding.what + u": "_s + finding.remark);
    }
    return texts;
}

/// The names of everything in a folder.
QStringList contents(const QString &folder)
{
    return QDir(folder).entryList(QDir::AllEntries | QDir::Hidden | QDir::NoDotAndDotDot);
}

struct Ended
{
    int code = -1;
    QString output;
    QString errors;
};

/// qairopay-sandbox, which may write no file over `blocks` of 512 bytes: that looks like a full disk.
Ended runLimited(int blocks, const QStringList &arguments)
{
    QProcess process;
    process.start(u"/bin/sh"_s,
                  QStringList{u"-c"_s, u"trap '' XFSZ; ulimit -f %1; exec \"$0\" \"$@\""_s.arg(blocks),
                              QStringLiteral(QAIROPAY_SANDBOX_PROGRAM)} +
                      arguments);
    if (!process.waitForFinished(60'000))
        return {};
    return {process.exitCode(), QString::fromUtf8(process.readAllStandardOutput()),
            QString::fromUtf8(process.readAllStandardError())};
}

Ended run(const QStringList &arguments)
{
    return runLimited(1 << 20, arguments);
}

} // namespace

void tst_SandboxCare::init()
{
    m_sandbox = std::make_unique<SandboxFixture>();
    m_outside = std::make_unique<QTemporaryDir>();
    auto client = m_sandbox->client();
    m_template = createTemplate(client);
    createPass(client, m_template);
}

void tst_SandboxCare::aSoundFolderIsSound()
{
    for (const bool isRunning : {true, false}) {
        if (!isRunning)
            m_sandbox->stop();
        const auto findings = examine(folder());
        QCOMPARE(problems(findings), QStringList());
        QStringList looked;
        for (const auto &finding : findings)
            looked.append(finding.what);
        QCOMPARE(looked,
                 (QStringList{u"Room on the disk"_s, u"vault.key"_s, u"host-keys.json"_s, u"authority"_s,
                              u"Database"_s, u"Schema"_s, u"Counts of passes"_s, u"Signing keys"_s}));
    }
}

void tst_SandboxCare::faultsAreNamed_data()
{
    QTest::addColumn<Fault>("fault");
    QTest::addColumn<QString>("problem");
    QTest::addColumn<QString>("advice");
    const auto row = [](const char *name, const Fault &fault, const QString &problem, const QString &advice) {
        QTest::newRow(name) << fault << problem << advice;
    };
    const auto remove = [](const QString &name) {
        return Fault([name](const QString &folder) { QFile::remove(folder + name); });
    };
    row("damaged pages", damageMost, u"Database: The database is damaged"_s,
        u"qairopay-sandbox restore FOLDER"_s);
    row("an index that lacks a row", changeOneRow, u"Database: The database is damaged: row "_s,
        u"qairopay-sandbox restore FOLDER"_s);
    row("no database at all", damageAll, u"Database: The database is damaged. "_s,
        u"qairopay-sandbox restore FOLDER"_s);
    row("the file is gone", remove(u"/sandbox.sqlite"_s), u"Database: there is none"_s,
        u"Is this the right folder?"_s);
    row("the vault's key is gone", remove(u"/vault.key"_s), u"vault.key: is missing"_s,
        u"what this one sealed stays closed"_s);
    row(
        "the vault's key is another",
        [](const QString &folder) {
            QFile file(folder + u"/vault.key"_s);
            if (file.open(QIODevice::ReadWrite))
                file.write(QByteArray(32, 'k'));
        },
        u"Signing keys: The signing keys do not fit"_s, u"--data"_s);
    row("the host's keys are gone", remove(u"/host-keys.json"_s), u"host-keys.json: is missing"_s,
        u"Put it back from a backup"_s);
    row(
        "others may read the vault's key",
        [](const QString &folder) {
            QFile::setPermissions(folder + u"/vault.key"_s,
                                  QFile::ReadOwner | QFile::WriteOwner | QFile::ReadOther);
        },
        u"vault.key: others on this machine may read or change it"_s, u"chmod 600 "_s);
    row(
        "the test authority is gone",
        [](const QString &folder) { QDir(folder + u"/authority"_s).removeRecursively(); },
        u"authority: is missing"_s, u"another root"_s);
}

void tst_SandboxCare::faultsAreNamed()
{
    QFETCH(const Fault, fault);
    QFETCH(const QString, problem);
    QFETCH(const QString, advice);
    m_sandbox->stop();
    fault(folder());
    const auto findings = examine(folder());
    const auto found = problems(findings);
    QCOMPARE(found.size(), 1);
    QVERIFY2(found.first().startsWith(problem), qPrintable(found.first()));
    const auto which = std::ranges::find(findings, false, &sandbox::Finding::isSound);
    QVERIFY2(which->advice.contains(advice), qPrintable(which->advice));
    QVERIFY(std::ranges::all_of(findings,
                                [](const auto &each) { return each.isSound == each.advice.isEmpty(); }));
}

void tst_SandboxCare::roomIsJudged()
{
    QVERIFY(sandbox::examineRoom(1LL << 30).isSound);
    const auto little = sandbox::examineRoom(3LL << 20);
    QVERIFY(!little.isSound);
    QCOMPARE(little.remark, u"3 MB are left"_s);
    QVERIFY(little.advice.contains("not lost"_L1));
    QVERIFY(!sandbox::examineRoom(-1).isSound);
}

void tst_SandboxCare::aServerThatIsGone()
{
    // Nobody listens on port 1; with or without Qt's driver there is no connection.
    const auto address = sandbox::DatabaseAddress::fromUrl(Secret("postgres://nobody@127.0.0.1:1/none"));
    QVERIFY(address.has_value());
    const auto found = problems(sandbox::examine(folder(), *address));
    QCOMPARE(found.size(), 1);
    QVERIFY2(found.first().startsWith("Database: "_L1), qPrintable(found.first()));
    QVERIFY(!found.first().contains("nobody"_L1));
}

void tst_SandboxCare::aBackupIsOfOneMoment()
{
    const auto key = m_sandbox->server().key();
    QVERIFY(sandbox::backUp(folder(), in(u"copy"_s)).has_value()); // while it runs
    auto client = m_sandbox->client();
    const auto later = createTemplate(client);
    QCOMPARE(QFileInfo(in(u"copy"_s)).permissions() & 0x0077, QFile::Permissions());
    QCOMPARE(contents(in(u"copy"_s)),
             (QStringList{u"authority"_s, u"host-keys.json"_s, u"sandbox.sqlite"_s, u"vault.key"_s}));
    QCOMPARE(contents(m_outside->path()), QStringList{u"copy"_s});
    QCOMPARE(problems(examine(in(u"copy"_s))), QStringList());
    // A data folder itself.
    auto started = sandbox::Server::start({.dataFolder = in(u"copy"_s)});
    QVERIFY2(started.has_value(), started ? "" : qPrintable(started.error().text()));
    QCOMPARE((*started)->key(), key);
    HttpClient there((*started)->baseUrl(), key);
    QCOMPARE(there.get("/v1/pass_templates/" + m_template.toLatin1()).status, 200);
    QCOMPARE(there.get("/v1/pass_templates/" + later.toLatin1()).status, 404);
    QVERIFY(hasTemplate(later));
}

void tst_SandboxCare::noBackupOf_data()
{
    QTest::addColumn<Fault>("fault");
    QTest::addColumn<ErrorKind>("kind");
    QTest::newRow("a damaged database") << Fault(damageMost) << ErrorKind::Corrupt;
    QTest::newRow("a folder without one")
        << Fault([](const QString &folder) { QFile::remove(databaseOf(folder)); }) << ErrorKind::NotFound;
    QTest::newRow("a folder without its key")
        << Fault([](const QString &folder) { QFile::remove(folder + u"/vault.key"_s); })
        << ErrorKind::NotFound;
}

void tst_SandboxCare::noBackupOf()
{
    QFETCH(const Fault, fault);
    QFETCH(const ErrorKind, kind);
    m_sandbox->stop();
    fault(folder());
    const auto made = sandbox::backUp(folder(), in(u"copy"_s));
    QVERIFY(!made);
    QCOMPARE(made.error().kind, kind);
    QCOMPARE(contents(m_outside->path()), QStringList());
}

void tst_SandboxCare::aBackupTakesNothingsPlace()
{
    QVERIFY(QDir().mkdir(in(u"copy"_s)));
    const auto made = sandbox::backUp(folder(), in(u"copy"_s));
    QVERIFY(!made);
    QCOMPARE(made.error().kind, ErrorKind::Conflict);
    QCOMPARE(made.error().where, in(u"copy"_s));
    QCOMPARE(contents(in(u"copy"_s)), QStringList());
}

void tst_SandboxCare::aDamagedDatabaseIsPutBack()
{
    const auto key = m_sandbox->server().key();
    QVERIFY(sandbox::backUp(folder(), in(u"copy"_s)).has_value());
    auto client = m_sandbox->client();
    const auto later = createTemplate(client);
    m_sandbox->stop();
    damageMost(folder());
    QVERIFY(!sandbox::Server::start({.dataFolder = folder()}));
    const auto aside = putBack(in(u"copy"_s));
    QVERIFY2(aside.has_value(), aside ? "" : qPrintable(aside.error().text()));
    QCOMPARE(*aside, folder() + u"/before-restore-20261127-123000-000"_s);
    QVERIFY(QFile::exists(databaseOf(*aside)));
    QVERIFY(!QFile::exists(folder() + u"/restoring"_s));
    QCOMPARE(problems(examine(folder())), QStringList());
    m_sandbox->start();
    QCOMPARE(m_sandbox->server().key(), key);
    QVERIFY(hasTemplate(m_template));
    QVERIFY(!hasTemplate(later));
}

/// What was set aside is a backup itself, so that a restore can be taken back; and an empty folder takes one.
void tst_SandboxCare::restoreAll()
{
    QVERIFY(sandbox::backUp(folder(), in(u"copy"_s)).has_value());
    auto client = m_sandbox->client();
    const auto later = createTemplate(client);
    m_sandbox->stop();
    const auto aside = putBack(in(u"copy"_s));
    QVERIFY(aside.has_value());
    const auto undone =
        sandbox::restore(*aside, folder(), QDateTime({2026, 11, 27}, {12, 31}, QTimeZone::UTC));
    QVERIFY2(undone.has_value(), undone ? "" : qPrintable(undone.error().text()));
    m_sandbox->start();
    QVERIFY(hasTemplate(later));
    const auto fresh = sandbox::restore(in(u"copy"_s), in(u"new"_s), QDateTime::currentDateTimeUtc());
    QVERIFY(fresh.has_value());
    QCOMPARE(*fresh, QString());
    QCOMPARE(problems(examine(in(u"new"_s))), QStringList());
    QCOMPARE(QFileInfo(in(u"new"_s)).permissions() & 0x0077, QFile::Permissions());
}

void tst_SandboxCare::noRestoreOf_data()
{
    QTest::addColumn<Fault>("fault"); // of the backup
    QTest::addColumn<ErrorKind>("kind");
    QTest::newRow("a damaged database") << Fault(damageMost) << ErrorKind::Corrupt;
    QTest::newRow("a folder without one")
        << Fault([](const QString &copy) { QFile::remove(databaseOf(copy)); }) << ErrorKind::NotFound;
    QTest::newRow("a folder without its key")
        << Fault([](const QString &copy) { QFile::remove(copy + u"/vault.key"_s); }) << ErrorKind::NotFound;
    QTest::newRow("nothing") << Fault([](const QString &copy) { QDir(copy).removeRecursively(); })
                             << ErrorKind::NotFound;
}

void tst_SandboxCare::noRestoreOf()
{
    QFETCH(const Fault, fault);
    QFETCH(const ErrorKind, kind);
    QVERIFY(sandbox::backUp(folder(), in(u"copy"_s)).has_value());
    fault(in(u"copy"_s));
    m_sandbox->stop();
    const auto before = contents(folder());
    const auto restored = putBack(in(u"copy"_s));
    QVERIFY(!restored);
    QCOMPARE(restored.error().kind, kind);
    QCOMPARE(contents(folder()), before);
    QCOMPARE(putBack(folder()).error().kind, ErrorKind::Conflict); // its own
    m_sandbox->start();
    QVERIFY(hasTemplate(m_template));
}

void tst_SandboxCare::noRestoreWhileASandboxRuns()
{
    QVERIFY(sandbox::backUp(folder(), in(u"copy"_s)).has_value());
    const auto restored = putBack(in(u"copy"_s));
    QVERIFY(!restored);
    QCOMPARE(restored.error().kind, ErrorKind::Conflict);
    QVERIFY(restored.error().message.contains(u"Another sandbox"));
    QVERIFY(hasTemplate(m_template));
}

/// Between the old and the new there is no database; a start must not make an empty one.
void tst_SandboxCare::aRestoreThatWasBrokenOffIsSaid()
{
    QVERIFY(sandbox::backUp(folder(), in(u"copy"_s)).has_value());
    m_sandbox->stop();
    QVERIFY(QDir(folder()).mkdir(u"restoring"_s));
    QVERIFY(!sandbox::isHalfRestored(folder())); // it had moved nothing yet
    QVERIFY(QFile::remove(databaseOf(folder())));
    QVERIFY(sandbox::isHalfRestored(folder()));
    QCOMPARE(problems(examine(folder())), QStringList{u"Database: a restore was broken off"_s});
    const auto started = sandbox::Server::start({.dataFolder = folder()});
    QVERIFY(!started);
    QCOMPARE(started.error().kind, ErrorKind::Conflict);
    QVERIFY(!QFile::exists(databaseOf(folder())));
    QVERIFY(putBack(in(u"copy"_s)).has_value());
    m_sandbox->start();
    QVERIFY(hasTemplate(m_template));
}

void tst_SandboxCare::theProgram()
{
    const auto backedUp = run({u"backup"_s, in(u"copy"_s), u"--data"_s, folder()});
    QCOMPARE(backedUp.errors, QString());
    QCOMPARE(backedUp.code, 0);
    m_sandbox->stop();
    damageMost(folder());
    const auto sick = run({u"--data"_s, folder(), u"doctor"_s});
    QCOMPARE(sick.code, 1);
    QVERIFY2(sick.output.contains("PROBLEM  Database: The database is damaged"_L1), qPrintable(sick.output));
    QVERIFY2(sick.output.contains("ok       vault.key: there"_L1), qPrintable(sick.output));
    const auto restored = run({u"restore"_s, u"--data"_s, folder(), in(u"copy"_s)});
    QCOMPARE(restored.errors, QString());
    QCOMPARE(restored.code, 0);
    QVERIFY(restored.output.contains("before-restore-"_L1));
    const auto well = run({u"--data"_s, folder(), u"doctor"_s});
    QCOMPARE(well.code, 0);
    QVERIFY(!well.output.contains("PROBLEM"_L1));
    for (const auto &task : {u"backup"_s, u"restore"_s}) {
        const auto refused =
            run({task, in(u"other"_s), u"--database"_s, u"postgres://nobody@127.0.0.1:1/none"_s});
        QCOMPARE(refused.code, 1);
        QVERIFY2(refused.errors.contains("pg_dump"_L1), qPrintable(refused.errors));
    }
    QVERIFY(!QFile::exists(in(u"other"_s)));
}

void tst_SandboxCare::aFullDiskLeavesNoHalfCopy()
{
    constexpr int tooFew = 64; // 32 KB, less than an empty database has
    const auto unwritten = runLimited(tooFew, {u"backup"_s, in(u"copy"_s), u"--data"_s, folder()});
    QCOMPARE(unwritten.code, 1);
    QVERIFY2(unwritten.errors.contains("Is the disk full?"_L1), qPrintable(unwritten.errors));
    QCOMPARE(contents(m_outside->path()), QStringList());
    QVERIFY(sandbox::backUp(folder(), in(u"copy"_s)).has_value());
    m_sandbox->stop();
    const auto before = contents(folder());
    const auto failed = runLimited(tooFew, {u"restore"_s, in(u"copy"_s), u"--data"_s, folder()});
    QCOMPARE(failed.code, 1);
    QVERIFY2(failed.errors.contains("Is the disk full?"_L1), qPrintable(failed.errors));
    QCOMPARE(contents(folder()), before);
    m_sandbox->start();
    QVERIFY(hasTemplate(m_template));
}

QTEST_GUILESS_MAIN(tst_SandboxCare)
#include "tst_sandboxcare.moc"
