// SPDX-FileCopyrightText: 2026 QairoPay Pass Studio contributors
// SPDX-License-Identifier: Apache-2.0
#include "testdatabase.h"

#include <QtCore/quuid.h>
#include <QtSql/qsqldatabase.h>
#include <QtSql/qsqlerror.h>
#include <QtSql/qsqlquery.h>

#include <functional>

using namespace Qt::StringLiterals;

namespace qairopay::tests {

namespace {

constexpr auto host = "127.0.0.1"_L1;

/// The password is in PGPASSWORD, which the server's library reads by itself.
int port()
{
    return qEnvironmentVariableIntValue("QAIROPAY_TEST_POSTGRES");
}

using Answer = TestDatabase::Answer;

Answer askOpened(QSqlDatabase database, const QString &sql)
{
    if (!database.open())
        return {{}, database.lastError().text()};
    QSqlQuery query(database);
    if (!query.exec(sql))
        return {{}, query.lastError().text()};
    return {query.next() ? query.value(0) : QVariant(), {}};
}

Answer askThrough(const QString &driver, const std::function<void(QSqlDatabase &)> &prepare,
                  const QString &sql)
{
    const auto connection = QUuid::createUuid().toString();
    Answer answer;
    {
        auto database = QSqlDatabase::addDatabase(driver, connection);
        prepare(database);
        answer = askOpened(database, sql);
    }
    QSqlDatabase::removeDatabase(connection);
    return answer;
}

Answer askServer(const QString &name, const QString &sql)
{
    const auto prepare = [&](QSqlDatabase &database) {
        database.setHostName(host);
        database.setPort(port());
        database.setUserName(u"qairopay"_s);
        database.setDatabaseName(name);
    };
    return askThrough(u"QPSQL"_s, prepare, sql);
}

Answer askFile(const QString &file, const QString &sql)
{
    return askThrough(u"QSQLITE"_s, [&](QSqlDatabase &database) { database.setDatabaseName(file); }, sql);
}

/// Databases of this program that no test uses now. Making one takes as long as a test.
QStringList &spare()
{
    static QStringList names;
    return names;
}

QString newDatabase()
{
    const auto name = u"test_"_s + QUuid::createUuid().toString(QUuid::Id128);
    const auto made = askServer(u"postgres"_s, u"CREATE DATABASE "_s + name);
    if (!made.error.isEmpty())
        qFatal("no database for the test: %s", qPrintable(made.error));
    return name;
}

/// As after the migrations. Triggers and references are switched off meanwhile.
void empty(const QString &name)
{
    const auto emptied = askServer(
        name, u"DO $$ DECLARE each record; BEGIN "
              "SET LOCAL session_replication_role = replica; "
              "FOR each IN SELECT tablename FROM pg_tables WHERE schemaname = 'public' AND tablename "
              "<> 'schema_migrations' LOOP "
              "EXECUTE format('DELETE FROM %I', each.tablename); END LOOP; END $$"_s);
    if (!emptied.error.isEmpty())
        qFatal("the test's database cannot be emptied: %s", qPrintable(emptied.error));
}

} // namespace

TestDatabase::TestDatabase()
{
    if (!isPostgres())
        return;
    if (spare().isEmpty()) {
        m_name = newDatabase();
        return;
    }
    m_name = spare().takeLast();
    empty(m_name);
}

TestDatabase::~TestDatabase()
{
    if (!isPostgres())
        return;
    // One whose migrations a test has changed is of no more use.
    const auto strange =
        askServer(m_name, u"SELECT COUNT(*) FROM schema_migrations WHERE version > 9000 OR checksum = '0'"_s);
    if (strange.value.toInt() == 0)
        spare().append(m_name);
}

bool TestDatabase::isPostgres()
{
    return qEnvironmentVariable("QAIROPAY_TEST_DATABASE") == "postgres"_L1;
}

Secret TestDatabase::url() const
{
    if (!isPostgres())
        return {};
    return Secret(u"postgres://qairopay@%1:%2/%3"_s.arg(host).arg(port()).arg(m_name).toUtf8());
}

QStringList TestDatabase::arguments() const
{
    return isPostgres() ? QStringList{u"--database"_s, QString::fromUtf8(url().reveal())} : QStringList();
}

TestDatabase::Answer TestDatabase::ask(const QString &dataFolder, const QString &sql) const
{
    return isPostgres() ? askServer(m_name, sql) : askFile(dataFolder + u"/sandbox.sqlite"_s, sql);
}

} // namespace qairopay::tests
