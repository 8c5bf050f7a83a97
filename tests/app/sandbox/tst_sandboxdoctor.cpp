// SPDX-FileCopyrightText: 2026 QairoPay Pass Studio contributors
// SPDX-License-Identifier: Apache-2.0
#include "sandbox/store/doctor.h"
#include "sandboxfixture.h"

#include <QtCore/qprocess.h>
#include <QtCore/qurl.h>
#include <QtTest/qtest.h>

#include <algorithm>

using namespace Qt::StringLiterals;
using namespace qairopay;
using namespace qairopay::tests;

/// What the doctor says of a database, whichever it is. What is about files alone: tst_sandboxcare.
class tst_SandboxDoctor : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void init();
    void aSoundOne();
    void faultsOfTheDatabase_data();
    void faultsOfTheDatabase();
    void theKeyOfAnother();
    void theProgram();
    void aPasswordIsNoArgument_data();
    void aPasswordIsNoArgument();
    void whatIsNoAddressIsSaid();
    void aPasswordInAFile();

private:
    [[nodiscard]] QList<sandbox::Finding> examine(const QString &folder) const;
    /// "Schema: …" of each that is not sound.
    [[nodiscard]] QStringList problems(const QString &folder) const;

    std::unique_ptr<SandboxFixture> m_sandbox;
};

void tst_SandboxDoctor::init()
{
    m_sandbox = std::make_unique<SandboxFixture>();
    auto client = m_sandbox->client();
    createPass(client, createTemplate(client));
}

QList<sandbox::Finding> tst_SandboxDoctor::examine(const QString &folder) const
{
    if (!TestDatabase::isPostgres())
        return sandbox::examine(folder,
                                sandbox::DatabaseAddress::ofFile(m_sandbox->folder() + u"/sandbox.sqlite"_s));
    const auto address = sandbox::DatabaseAddress::fromUrl(m_sandbox->database().url());
    return address ? sandbox::examine(folder, *address) : QList<sandbox::Finding>();
}

QStringList tst_SandboxDoctor::problems(const QString &folder) const
{
    QStringList texts;
    for (const auto &finding : examine(folder)) {
        if (!finding.isSound)
            texts.append(finding.what + u": "_s + finding.remark);
    }
    return texts;
}

void tst_SandboxDoctor::aSoundOne()
{
    const auto findings = examine(m_sandbox->folder()); // while it runs
    QCOMPARE(problems(m_sandbox->folder()), QStringList());
    QStringList looked;
    for (const auto &finding : findings)
        looked.append(finding.what);
    QCOMPARE(looked.mid(4),
             (QStringList{u"Database"_s, u"Schema"_s, u"Counts of passes"_s, u"Signing keys"_s}));
    const auto database = findings.at(4).remark;
    QCOMPARE(database.startsWith("PostgreSQL "_L1), TestDatabase::isPostgres());
}

void tst_SandboxDoctor::faultsOfTheDatabase_data()
{
    QTest::addColumn<QString>("sql");
    QTest::addColumn<QString>("problem");
    QTest::newRow("a pass that was not counted")
        << u"UPDATE pass_counts SET passes = 0"_s
        << u"Counts of passes: 1 of them are not those of the passes"_s;
    QTest::newRow("a count without passes")
        << u"INSERT INTO pass_counts VALUES ((SELECT MAX(tenant) FROM tenants), 'tpl_X', 'issued', 3)"_s
        << u"Counts of passes: 1 of them are not those of the passes"_s;
    QTest::newRow("of a newer program")
        << u"INSERT INTO schema_migrations VALUES (9999, '0', 0)"_s
        << u"Schema: The database was used by a newer version of this program. "
           "Update this one."_s;
    QTest::newRow("of another edition")
        << u"UPDATE schema_migrations SET checksum = '0' WHERE version = 6"_s
        << u"Schema: The database was set up by another edition of this program: its migration 6 is not the "
           u"one "
           "known here. Use that edition, or export from it into a new database."_s;
}

void tst_SandboxDoctor::faultsOfTheDatabase()
{
    QFETCH(const QString, sql);
    QFETCH(const QString, problem);
    QCOMPARE(m_sandbox->ask(sql).error, QString());
    QCOMPARE(problems(m_sandbox->folder()), QStringList{problem});
}

void tst_SandboxDoctor::theKeyOfAnother()
{
    const SandboxFixture other;
    const auto found = problems(other.folder());
    QCOMPARE(found.size(), 1);
    QVERIFY2(found.first().startsWith("Signing keys: The signing keys do not fit"_L1),
             qPrintable(found.first()));
}

void tst_SandboxDoctor::theProgram()
{
    QProcess process;
    process.start(QStringLiteral(QAIROPAY_SANDBOX_PROGRAM),
                  QStringList{u"doctor"_s, u"--data"_s, m_sandbox->folder()} +
                      m_sandbox->database().arguments());
    QVERIFY(process.waitForFinished());
    QCOMPARE(process.readAllStandardError(), QByteArray());
    const auto output = QString::fromUtf8(process.readAllStandardOutput());
    QVERIFY2(output.contains("ok       Counts of passes: as many as there are passes"_L1),
             qPrintable(output));
    QCOMPARE(output.contains("ok       Database: PostgreSQL "_L1), TestDatabase::isPostgres());
    QCOMPARE(process.exitCode(), 0);
}

void tst_SandboxDoctor::aPasswordIsNoArgument_data()
{
    QTest::addColumn<QString>("url");
    QTest::newRow("a password") << u"postgres://service:hunter2@127.0.0.1:1/none"_s;
    QTest::newRow("one that ends the host") << u"postgres://service:hunter2/x@127.0.0.1:1/none"_s;
    QTest::newRow("an option") << u"postgres://service@127.0.0.1:1/none?password=hunter2"_s;
}

void tst_SandboxDoctor::aPasswordIsNoArgument()
{
    QFETCH(const QString, url);
    QProcess process;
    process.start(QStringLiteral(QAIROPAY_SANDBOX_PROGRAM),
                  {u"doctor"_s, u"--data"_s, m_sandbox->folder(), u"--database"_s, url});
    QVERIFY(process.waitForFinished());
    QCOMPARE(process.exitCode(), 1);
    const auto said = process.readAllStandardError() + process.readAllStandardOutput();
    QVERIFY2(said.contains("--database-file"), said.constData());
    QVERIFY(!said.contains("hunter2"));
}

void tst_SandboxDoctor::whatIsNoAddressIsSaid()
{
    QProcess process;
    process.start(QStringLiteral(QAIROPAY_SANDBOX_PROGRAM),
                  {u"doctor"_s, u"--data"_s, m_sandbox->folder(), u"--database"_s,
                   u"mysql://service@127.0.0.1/none"_s});
    QVERIFY(process.waitForFinished());
    QCOMPARE(process.exitCode(), 1);
    const auto said = process.readAllStandardError();
    QVERIFY2(said.contains("postgres://user@host/name"), said.constData());
    QVERIFY(!said.contains("--database-file"));
}

void tst_SandboxDoctor::aPasswordInAFile()
{
    if (!TestDatabase::isPostgres())
        QSKIP("a SQLite file has no password");
    QUrl url(QString::fromUtf8(m_sandbox->database().url().reveal()));
    url.setPassword(qEnvironmentVariable("PGPASSWORD"));
    const QTemporaryDir folder;
    QFile file(folder.filePath(u"address"_s));
    QVERIFY(file.open(QIODevice::WriteOnly));
    file.write(url.toEncoded() + '\n');
    file.close();
    auto environment = QProcessEnvironment::systemEnvironment();
    environment.remove(u"PGPASSWORD"_s);
    QProcess process;
    process.setProcessEnvironment(environment);
    process.start(QStringLiteral(QAIROPAY_SANDBOX_PROGRAM),
                  {u"doctor"_s, u"--data"_s, m_sandbox->folder(), u"--database-file"_s, file.fileName()});
    QVERIFY(process.waitForFinished());
    const auto said = process.readAllStandardError() + process.readAllStandardOutput();
    QVERIFY2(said.contains("ok       Signing keys: "), said.constData());
    QCOMPARE(process.exitCode(), 0);
}

QTEST_GUILESS_MAIN(tst_SandboxDoctor)
#include "tst_sandboxdoctor.moc"
