// SPDX-FileCopyrightText: 2026 QairoPay Pass Studio contributors
// SPDX-License-Identifier: Apache-2.0
#include "sqlitefloor.h"

#include <QtSql/qsqldatabase.h>
#include <QtSql/qsqlerror.h>
#include <QtSql/qsqlrecord.h>

#include <chrono>

using namespace Qt::StringLiterals;

namespace qairopay::bench {

namespace {

const auto service = u"service"_s; // connections
const auto copied = u"floor"_s;

void open(const QString &connection, const QString &file, const QString &options)
{
    auto database = QSqlDatabase::addDatabase(u"QSQLITE"_s, connection);
    database.setDatabaseName(file);
    database.setConnectOptions(options);
    if (!database.open())
        qFatal("%s cannot be opened", qPrintable(file));
}

QSqlQuery done(const QString &connection, const QString &sql)
{
    QSqlQuery query(QSqlDatabase::database(connection));
    query.setForwardOnly(true);
    if (!query.exec(sql))
        qFatal("%s: %s", qPrintable(sql), qPrintable(query.lastError().text()));
    return query;
}

QVariantList valuesOf(const QSqlQuery &query, int columns)
{
    QVariantList values;
    for (int i = 0; i < columns; ++i)
        values.append(query.value(i));
    return values;
}

} // namespace

SqliteFloor::SqliteFloor(const QString &serviceFile, const QString &copy)
{
    open(service, serviceFile, u"QSQLITE_OPEN_READONLY;QSQLITE_BUSY_TIMEOUT=5000"_s);
    done(service, u"VACUUM INTO '%1'"_s.arg(copy));
    open(copied, copy, {});
    // As the service's writer has it.
    for (const auto &pragma :
         {u"journal_mode = WAL"_s, u"synchronous = FULL"_s, u"foreign_keys = ON"_s,
          u"journal_size_limit = 67108864"_s, u"wal_autocheckpoint = 4000"_s, u"cache_size = -16000"_s})
        done(copied, u"PRAGMA "_s + pragma);
    for (auto *table : {&m_passes, &m_events, &m_answers})
        prepare(*table);
}

SqliteFloor::~SqliteFloor()
{
    for (auto *table : {&m_passes, &m_events, &m_answers})
        table->statement.reset();
    for (const auto &connection : {service, copied})
        QSqlDatabase::removeDatabase(connection);
}

void SqliteFloor::prepare(Table &table)
{
    const auto name = QString::fromLatin1(table.name);
    const auto database = QSqlDatabase::database(copied);
    const int columns = database.record(name).count();
    table.statement = std::make_unique<QSqlQuery>(database);
    const QStringList marks(columns, u"?"_s);
    if (!table.statement->prepare(u"INSERT INTO %1 VALUES (%2)"_s.arg(name, marks.join(u", "))))
        qFatal("%s", qPrintable(table.statement->lastError().text()));
}

void SqliteFloor::readNew()
{
    for (auto *table : {&m_passes, &m_events, &m_answers}) {
        const auto name = QString::fromLatin1(table->name);
        table->rows.clear();
        auto last = done(copied, u"SELECT MAX(rowid) FROM "_s + name);
        last.next();
        auto query =
            done(service,
                 u"SELECT * FROM %1 WHERE rowid > %2 ORDER BY rowid"_s.arg(name, last.value(0).toString()));
        const int columns = query.record().count();
        while (query.next())
            table->rows.push_back(valuesOf(query, columns));
    }
}

void SqliteFloor::insertUpTo(Table &table, std::size_t end, std::size_t &next)
{
    for (; next < end; ++next) {
        const auto &values = table.rows[next];
        for (int i = 0; i < values.size(); ++i)
            table.statement->bindValue(i, values[i]);
        if (!table.statement->exec())
            qFatal("%s: %s", table.name, qPrintable(table.statement->lastError().text()));
    }
}

double SqliteFloor::insert(int perBatch)
{
    const auto batches = (m_passes.rows.size() + std::size_t(perBatch) - 1) / std::size_t(perBatch);
    std::size_t pass = 0;
    std::size_t event = 0;
    std::size_t answer = 0;
    const auto began = std::chrono::steady_clock::now();
    for (std::size_t batch = 1; batch <= batches; ++batch) {
        done(copied, u"BEGIN IMMEDIATE"_s);
        insertUpTo(m_passes, m_passes.rows.size() * batch / batches, pass);
        insertUpTo(m_events, m_events.rows.size() * batch / batches, event);
        insertUpTo(m_answers, m_answers.rows.size() * batch / batches, answer);
        done(copied, u"COMMIT"_s);
    }
    return std::chrono::duration<double>(std::chrono::steady_clock::now() - began).count();
}

} // namespace qairopay::bench
