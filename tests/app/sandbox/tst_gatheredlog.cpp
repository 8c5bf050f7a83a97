// SPDX-FileCopyrightText: 2026 QairoPay Pass Studio contributors
// SPDX-License-Identifier: Apache-2.0
#include "sandbox/store/database.h"
#include "support/filesizelimit.h"

#include <QtCore/qdir.h>
#include <QtCore/qfileinfo.h>
#include <QtCore/qrandom.h>
#include <QtCore/qtemporarydir.h>
#include <QtTest/qtest.h>

using namespace Qt::StringLiterals;
using namespace qairopay;
using namespace qairopay::sandbox;

namespace {

using Rows = QMap<qint64, QByteArray>;

constexpr int largestRow = 9000; // over two pages

Rows rowsOf(Database &database)
{
    Rows rows;
    database.each(u"SELECT id, bytes FROM kept", {},
                  [&](const Row &row) { rows.insert(row.integer(0), row.bytes(1)); });
    return rows;
}

} // namespace

/// What is committed is what others see, and what is on the disk: in every order in which SQLite writes its
/// log.
class tst_GatheredLog : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void init();
    void cleanup();
    void whatIsCommittedIsSeenAndKept_data();
    void whatIsCommittedIsSeenAndKept();
    void aFullDiskFailsOneCommitOnly();

private:
    [[nodiscard]] std::unique_ptr<Database> open(const QString &name, Database::Access access) const;
    [[nodiscard]] QString log() const { return m_folder->filePath(u"some.sqlite-wal"_s); }
    void changeSomething(Rows &rows);
    [[nodiscard]] Rows asAfterACrash() const;

    std::unique_ptr<QTemporaryDir> m_folder;
    std::unique_ptr<Database> m_writer;
    QRandomGenerator m_random;
};

void tst_GatheredLog::init()
{
    m_random.seed(20260519);
    m_folder = std::make_unique<QTemporaryDir>();
    m_writer = open(u"some.sqlite"_s, Database::Access::Write);
    QVERIFY(m_writer);
    m_writer->define(u"CREATE TABLE kept (id INTEGER PRIMARY KEY, bytes BLOB)"_s);
    QVERIFY(!m_writer->failure());
}

void tst_GatheredLog::cleanup()
{
    QVERIFY(!m_writer->failure());
    m_writer.reset();
    m_folder.reset();
}

std::unique_ptr<Database> tst_GatheredLog::open(const QString &name, Database::Access access) const
{
    return Database::open(DatabaseAddress::ofFile(m_folder->filePath(name)), access).value_or(nullptr);
}

void tst_GatheredLog::changeSomething(Rows &rows)
{
    const auto id = m_random.bounded(200);
    if (m_random.bounded(4) == 0) {
        rows.remove(id);
        m_writer->run(u"DELETE FROM kept WHERE id = ?", id);
        return;
    }
    const QByteArray bytes(m_random.bounded(largestRow), char('a' + m_random.bounded(26)));
    rows.insert(id, bytes);
    m_writer->run(u"INSERT INTO kept (id, bytes) VALUES (?, ?) ON CONFLICT (id) DO UPDATE SET bytes = "
                  "excluded.bytes",
                  id, bytes);
}

/// What another program finds in the files as they are now.
Rows tst_GatheredLog::asAfterACrash() const
{
    for (const auto *suffix : {"", "-wal"}) {
        const auto copy = m_folder->filePath(u"copy.sqlite"_s + QLatin1String(suffix));
        QFile::remove(copy);
        QFile::copy(m_folder->filePath(u"some.sqlite"_s + QLatin1String(suffix)), copy);
    }
    QFile::remove(m_folder->filePath(u"copy.sqlite-shm"_s));
    const auto found = open(u"copy.sqlite"_s, Database::Access::Write);
    if (!found)
        return {};
    const auto verdict =
        found->one(u"PRAGMA integrity_check", [](const Row &row) { return row.text(0); }).value_or(QString());
    return verdict == "ok"_L1 ? rowsOf(*found) : Rows();
}

void tst_GatheredLog::whatIsCommittedIsSeenAndKept_data()
{
    QTest::addColumn<int>("pagesInMemory");
    QTest::addColumn<int>("pagesInTheLog");
    QTest::newRow("much memory, a long log") << 2000 << 4000;
    QTest::newRow("much memory, a log that begins anew often") << 2000 << 40;
    QTest::newRow("pages go to the log before the commit") << 10 << 4000;
    QTest::newRow("both") << 10 << 40;
}

void tst_GatheredLog::whatIsCommittedIsSeenAndKept()
{
    QFETCH(const int, pagesInMemory);
    QFETCH(const int, pagesInTheLog);
    m_writer->run(u"PRAGMA cache_size = "_s + QString::number(pagesInMemory));
    m_writer->run(u"PRAGMA wal_autocheckpoint = "_s + QString::number(pagesInTheLog));
    const auto reader = open(u"some.sqlite"_s, Database::Access::Read);
    QVERIFY(reader);
    Rows committed;
    for (int transaction = 0; transaction < 300; ++transaction) {
        auto rows = committed;
        m_writer->begin();
        for (int change = m_random.bounded(12); change >= 0; --change)
            changeSomething(rows);
        m_writer->run(u"SAVEPOINT some");
        auto tried = rows;
        changeSomething(tried);
        changeSomething(tried);
        const bool isTakenBack = m_random.bounded(3) == 0;
        if (isTakenBack)
            m_writer->run(u"ROLLBACK TO some");
        else
            rows = tried;
        m_writer->run(u"RELEASE some");
        QCOMPARE(rowsOf(*m_writer), rows);
        QCOMPARE(rowsOf(*reader), committed);
        if (m_random.bounded(5) == 0) {
            m_writer->rollback();
            QCOMPARE(rowsOf(*m_writer), committed);
            continue;
        }
        m_writer->commit();
        committed = rows;
        QCOMPARE(rowsOf(*reader), committed);
        if (transaction % 10 == 0)
            QCOMPARE(asAfterACrash(), committed);
    }
    QVERIFY(!m_writer->failure() && !reader->failure());
}

/// The commit that does not fit fails as a whole; those before stay, and the next is taken when there is
/// room.
void tst_GatheredLog::aFullDiskFailsOneCommitOnly()
{
    Rows rows;
    for (int change = 0; change < 30; ++change)
        changeSomething(rows);
    const auto committed = rows;
    {
        const test::FileSizeLimit full(QFileInfo(log()).size() + 20'000);
        m_writer->begin();
        for (int change = 0; change < 60; ++change)
            changeSomething(rows);
        QTest::ignoreMessage(QtWarningMsg, QRegularExpression(u"statement failed: .*disk"_s));
        m_writer->commit();
        const auto failed = m_writer->takeFailure();
        QVERIFY(failed);
        QCOMPARE(failed->kind, ErrorKind::Io);
        QTest::ignoreMessage(QtWarningMsg, QRegularExpression(u"statement failed: .*no transaction"_s));
        m_writer->rollback(); // SQLite has done it

        QCOMPARE(rowsOf(*m_writer), committed);
    }
    QCOMPARE(asAfterACrash(), committed);
    rows = committed;
    changeSomething(rows);
    QCOMPARE(rowsOf(*m_writer), rows);
    QCOMPARE(asAfterACrash(), rows);
}

QTEST_GUILESS_MAIN(tst_GatheredLog)

#include "tst_gatheredlog.moc"
