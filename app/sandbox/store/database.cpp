// SPDX-FileCopyrightText: 2026 QairoPay Pass Studio contributors
// SPDX-License-Identifier: Apache-2.0
#include "sandbox/store/database.h"

#include <QtCore/qfile.h>
#include <QtCore/qloggingcategory.h>
#include <QtCore/quuid.h>
#include <QtSql/qsqlerror.h>

using namespace Qt::StringLiterals;

namespace qairopay::sandbox {

namespace {

Q_LOGGING_CATEGORY(lcStore, "qairopay.sandbox.store")

} // namespace

Database::Database(QString connection)
    : m_connection(std::move(connection))
{}

Database::~Database()
{
    m_statements.clear();
    QSqlDatabase::database(m_connection, false).close();
    QSqlDatabase::removeDatabase(m_connection);
}

Result<std::unique_ptr<Database>> Database::open(const QString &file, Access access)
{
    // Holders are personal data: the file (and what SQLite puts beside it, which takes over its permissions)
    // is its owner's alone, whatever the folder allows.
    if (QFile created(file); access == Access::Write && !created.exists() && created.open(QIODevice::NewOnly))
        created.setPermissions(QFile::ReadOwner | QFile::WriteOwner);
    std::unique_ptr<Database> database(new Database(QUuid::createUuid().toString(QUuid::WithoutBraces)));
    auto connection = QSqlDatabase::addDatabase(u"QSQLITE"_s, database->m_connection);
    connection.setDatabaseName(file);
    connection.setConnectOptions(access == Access::Read ? u"QSQLITE_OPEN_READONLY;QSQLITE_BUSY_TIMEOUT=5000"_s
                                                        : u"QSQLITE_BUSY_TIMEOUT=5000"_s);
    if (!connection.open())
        return qairopay::failure(ErrorKind::Io, u"The database cannot be opened."_s, {},
                                 connection.lastError().text());
    if (access == Access::Write) {
        database->run(u"PRAGMA journal_mode = WAL");
        // An acknowledged write survives a power cut; the writer's groups pay for it.
        database->run(u"PRAGMA synchronous = FULL");
        database->run(u"PRAGMA foreign_keys = ON");
        database->run(u"PRAGMA journal_size_limit = 67108864");
    }
    database->run(u"PRAGMA cache_size = -16000");
    if (auto failed = database->takeFailure())
        return std::unexpected(*failed);
    return database;
}

void Database::rollback()
{
    m_failure.reset();
    // After some failures (a full disk) SQLite has rolled back by itself; then this one fails, and should.
    run(u"ROLLBACK");
    m_failure.reset();
}

QSqlQuery *Database::prepared(QStringView sql)
{
    auto text = sql.toString();
    const auto found = m_statements.find(text);
    if (found != m_statements.end())
        return found->second.get();
    auto query = std::make_unique<QSqlQuery>(QSqlDatabase::database(m_connection));
    query->setForwardOnly(true);
    if (!query->prepare(text)) {
        fail(query->lastError());
        return nullptr;
    }
    return m_statements.emplace(std::move(text), std::move(query)).first->second.get();
}

QSqlQuery *Database::execute(QStringView sql, const QVariantList &values)
{
    if (m_failure)
        return nullptr;
    auto *query = prepared(sql);
    if (!query)
        return nullptr;
    for (int i = 0; i < values.size(); ++i)
        query->bindValue(i, values.at(i));
    if (query->exec())
        return query;
    fail(query->lastError());
    query->finish();
    return nullptr;
}

void Database::finish(QSqlQuery &query)
{
    if (query.lastError().isValid())
        fail(query.lastError());
    query.finish();
}

void Database::fail(const QSqlError &error)
{
    // SQLite's own texts name tables, never values.
    qCWarning(lcStore) << "statement failed:" << error.nativeErrorCode() << error.databaseText();
    if (m_failure)
        return;
    const auto code = error.nativeErrorCode();
    const bool isDamaged = code == "11"_L1 || code == "26"_L1; // SQLITE_CORRUPT, SQLITE_NOTADB
    m_failure = isDamaged
                    ? Error{ErrorKind::Corrupt,
                            u"The database is damaged. Put a backup in its place, or start with another "
                            "folder."_s,
                            {},
                            error.text()}
                    : Error{ErrorKind::Io, u"The database did not take this."_s, {}, error.text()};
}

} // namespace qairopay::sandbox
