// SPDX-FileCopyrightText: 2026 QairoPay Pass Studio contributors
// SPDX-License-Identifier: Apache-2.0
#include "sandbox/store/database.h"

#include <QtCore/qtemporarydir.h>
#include <QtTest/qtest.h>

#include <limits>

using namespace Qt::StringLiterals;
using namespace qairopay;
using namespace qairopay::sandbox;

/// What goes into a file of SQLite's and comes out of it again.
class tst_FileConnection : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void init();
    void cleanup();
    void aTextComesBack_data();
    void aTextComesBack();
    void bytesComeBack_data();
    void bytesComeBack();
    void numbersComeBack();
    void nothingIsNull();
    void changedRowsAreCounted();
    void aStatementIsUsedAgain();
    void aTextIsOneStatement_data();
    void aTextIsOneStatement();
    void whatIsRunOnceFailsAloud();
    void onlyTheFirstFailureCounts();
    void withoutAConnectionNothingIsDone();

private:
    std::unique_ptr<QTemporaryDir> m_folder;
    std::unique_ptr<Database> m_database;
};

void tst_FileConnection::init()
{
    m_folder = std::make_unique<QTemporaryDir>();
    auto opened = Database::open(DatabaseAddress::ofFile(m_folder->filePath(u"some.sqlite"_s)),
                                 Database::Access::Write);
    QVERIFY(opened);
    m_database = std::move(*opened);
    m_database->define(u"CREATE TABLE kept (id INTEGER PRIMARY KEY, text TEXT, bytes BLOB, real DOUBLE)"_s);
    QVERIFY(!m_database->failure());
}

void tst_FileConnection::cleanup()
{
    QVERIFY(!m_database->failure());
    m_database.reset();
    m_folder.reset();
}

void tst_FileConnection::aTextComesBack_data()
{
    QTest::addColumn<QString>("text");
    QTest::addColumn<QString>("back");
    const auto row = [](const char *name, const QString &text) { QTest::newRow(name) << text << text; };
    row("plain", u"Gold"_s);
    row("empty", u""_s);
    row("beyond ASCII", u"Zürich \U0001F600"_s);
    row("with a NUL", u"a\0b"_s);
    QTest::newRow("the first half of a character") << u"a"_s + QChar(0xD83D) << u"a\uFFFD"_s;
    QTest::newRow("the second half, then a whole one")
        << QChar(0xDE00) + u"\U0001F600"_s << u"\uFFFD\U0001F600"_s;
}

void tst_FileConnection::aTextComesBack()
{
    QFETCH(const QString, text);
    m_database->run(u"INSERT INTO kept (id, text) VALUES (1, ?)", text);
    m_database->run(u"INSERT INTO kept (id, text) VALUES (2, ?)", Utf8{text.toUtf8()});
    const auto stored = [&](int id) {
        return m_database->one(
            u"SELECT text FROM kept WHERE id = ?", [](const Row &row) { return row.text(0); }, id);
    };
    QTEST(stored(1).value(), "back");
    QVERIFY(!stored(1)->isNull());
    if (text.isValidUtf16())
        QTEST(stored(2).value(), "back");
}

void tst_FileConnection::bytesComeBack_data()
{
    QTest::addColumn<QByteArray>("bytes");
    QTest::newRow("some") << QByteArray("\0\xff\1", 3);
    QTest::newRow("none, which is not nothing") << QByteArray("");
}

void tst_FileConnection::bytesComeBack()
{
    QFETCH(const QByteArray, bytes);
    m_database->run(u"INSERT INTO kept (id, bytes) VALUES (1, ?)", bytes);
    const auto back = m_database->one(u"SELECT bytes FROM kept", [](const Row &row) { return row.bytes(0); });
    QCOMPARE(back.value(), bytes);
    QVERIFY(!back->isNull());
}

void tst_FileConnection::numbersComeBack()
{
    constexpr auto largest = std::numeric_limits<qint64>::max();
    m_database->run(u"INSERT INTO kept (id, real) VALUES (?, ?)", largest, -0.5);
    const auto back = m_database->one(u"SELECT id, real FROM kept",
                                      [](const Row &row) { return std::pair(row.integer(0), row.real(1)); });
    QCOMPARE(back.value(), std::pair(largest, -0.5));
}

void tst_FileConnection::nothingIsNull()
{
    m_database->run(u"INSERT INTO kept (id, text, bytes, real) VALUES (1, ?, ?, ?)", QString(), QByteArray(),
                    std::optional<double>());
    m_database->each(u"SELECT text, bytes, real FROM kept", {}, [](const Row &row) {
        for (int column = 0; column < 3; ++column)
            QVERIFY(row.isNull(column));
        QVERIFY(row.text(0).isNull());
        QVERIFY(row.bytes(1).isNull());
        QCOMPARE(row.integer(2), 0);
        QVERIFY(!optionalColumn<double>(row, 2));
    });
    QCOMPARE(m_database->one(u"SELECT COUNT(*) FROM kept", [](const Row &row) { return row.number(0); }), 1);
}

void tst_FileConnection::changedRowsAreCounted()
{
    const auto insert = u"INSERT INTO kept (id) VALUES (?) ON CONFLICT DO NOTHING";
    QCOMPARE(m_database->run(insert, 1), 1);
    QCOMPARE(m_database->run(insert, 1), 0);
    QCOMPARE(m_database->run(insert, 2), 1);
    QCOMPARE(m_database->run(u"UPDATE kept SET text = ?", u"all"_s), 2);
}

/// Also while another one stands on a row, and after one that was not read to its end.
void tst_FileConnection::aStatementIsUsedAgain()
{
    for (int id = 1; id <= 3; ++id)
        m_database->run(u"INSERT INTO kept (id, text) VALUES (?, ?)", id, QString::number(id));
    QStringList texts;
    m_database->each(u"SELECT id FROM kept WHERE id >= ? ORDER BY id", {2}, [&](const Row &row) {
        texts.append(m_database
                         ->one(
                             u"SELECT text FROM kept WHERE id <= ? ORDER BY id DESC",
                             [](const Row &each) { return each.text(0); }, row.integer(0))
                         .value_or(QString()));
    });
    QCOMPARE(texts, (QStringList{u"2"_s, u"3"_s}));
}

void tst_FileConnection::aTextIsOneStatement_data()
{
    QTest::addColumn<QString>("before");
    QTest::addColumn<QString>("behind");
    QTest::addColumn<QString>("fault"); // empty: it is one
    const auto row = [](const char *name, const QString &before, const QString &behind,
                        const QString &fault = {}) { QTest::newRow(name) << before << behind << fault; };
    row("alone", {}, {});
    row("a semicolon behind", {}, u";"_s);
    row("white space behind", {}, u" ; \t\n"_s);
    row("comments before and behind", u"-- more; than\n/* one; line */ "_s, u"; /* that; */ -- is; all"_s);
    row("a comment that does not end", {}, u"; /* and; so on"_s);
    row("semicolons before and behind", u";; "_s, u";;\n;"_s);
    const auto notOne = u"not exactly one statement"_s;
    row("another one", {}, u"; DELETE FROM kept"_s, notOne);
    row("another one behind a comment", {}, u";; -- and\n/* then */ DELETE FROM kept;"_s, notOne);
    row("another one that is not sound", {}, u"; DELETE kept"_s, u"syntax error"_s);
    row("another one of a table that is not there", {}, u"; DELETE FROM lost"_s, u"no such table: lost"_s);
    row("in a comment, so none", u"-- "_s, {}, notOne);
}

/// Whether it is kept or run once; of what is not one nothing is run.
void tst_FileConnection::aTextIsOneStatement()
{
    QFETCH(const QString, before);
    QFETCH(const QString, behind);
    QFETCH(const QString, fault);
    m_database->run(u"INSERT INTO kept (id, real) VALUES (1, 0)");
    const auto sql = before + u"UPDATE kept SET real = real + 1"_s + behind;
    const auto succeeds = [&](const std::function<void()> &call) {
        if (!fault.isEmpty())
            QTest::ignoreMessage(QtWarningMsg, QRegularExpression(u"statement failed: .*"_s + fault));
        call();
        return !m_database->takeFailure();
    };
    const bool isOne = fault.isEmpty();
    QCOMPARE(succeeds([&] { m_database->run(sql); }), isOne);
    QCOMPARE(succeeds([&] { m_database->define(sql); }), isOne);
    const auto real = [](const Row &row) { return row.real(0); };
    QCOMPARE(m_database->one(u"SELECT real FROM kept WHERE id = 1", real), isOne ? 2.0 : 0.0);
}

void tst_FileConnection::whatIsRunOnceFailsAloud()
{
    m_database->define(u"INSERT INTO kept (id) VALUES (1)"_s);
    QVERIFY(!m_database->failure());
    QTest::ignoreMessage(QtWarningMsg,
                         QRegularExpression(u"statement failed: .*UNIQUE constraint failed: kept.id"_s));
    m_database->define(u"INSERT INTO kept (id) VALUES (1)"_s);
    QVERIFY(m_database->takeFailure());
}

void tst_FileConnection::onlyTheFirstFailureCounts()
{
    QTest::ignoreMessage(QtWarningMsg,
                         QRegularExpression(u"statement failed: .*UNIQUE constraint failed: kept.id"_s));
    m_database->run(u"INSERT INTO kept (id) VALUES (1)");
    m_database->run(u"INSERT INTO kept (id) VALUES (1)");
    m_database->run(u"INSERT INTO kept (id) VALUES (2)");
    const auto failed = m_database->takeFailure();
    QVERIFY(failed);
    QCOMPARE(m_database->fault(), Database::Fault::Final);
    QCOMPARE(m_database->one(u"SELECT COUNT(*) FROM kept", [](const Row &row) { return row.number(0); }), 1);
}

void tst_FileConnection::withoutAConnectionNothingIsDone()
{
    QTest::ignoreMessage(QtWarningMsg, QRegularExpression(u"statement failed: .*no connection"_s));
    const auto later = Database::openLater(DatabaseAddress::ofFile(m_folder->filePath(u"some.sqlite"_s)),
                                           Database::Access::Read);
    QCOMPARE(later->run(u"SELECT 1"), 0);
    QVERIFY(later->takeFailure());
    QCOMPARE(later->fault(), Database::Fault::Lost);
    later->reconnect();
    QCOMPARE(later->one(u"SELECT 1", [](const Row &row) { return row.number(0); }), 1);
}

QTEST_GUILESS_MAIN(tst_FileConnection)

#include "tst_fileconnection.moc"
