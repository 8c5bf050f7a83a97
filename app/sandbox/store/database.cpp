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

/// PostgreSQL's text has no U+0000.
QVariant withoutNul(const QVariant &value)
{
    if (value.typeId() != QMetaType::QString || !value.toString().contains(QChar(u'\0')))
        return value;
    return value.toString().replace(QChar(u'\0'), QChar(QChar::ReplacementCharacter));
}

Database::Fault faultOf(const QString &sqlState)
{
    // serialization_failure and deadlock_detected: rolled back, and nothing else was wrong.
    if (sqlState == "40001"_L1 || sqlState == "40P01"_L1)
        return Database::Fault::Repeatable;
    // Connections end with these, or prepared statements are another session's (a pooler's), or the server
    // takes no writes any more: it became a standby, and the address leads to another.
    const bool isLost = sqlState.startsWith("08"_L1) || sqlState.startsWith("57P"_L1) ||
                        sqlState == "26000"_L1 || sqlState == "42P05"_L1 || sqlState == "25006"_L1;
    return isLost ? Database::Fault::Lost : Database::Fault::Final;
}

Error full()
{
    return {.kind = ErrorKind::Io,
            .message = u"The database did not take this, for its disk is full. Make room and try again."_s};
}

Error notTaken()
{
    return {.kind = ErrorKind::Io, .message = u"The database did not take this."_s};
}

/// Of SQLite's codes the last byte: what more they say is of no use here.
Error fileError(int code)
{
    constexpr int corrupt = 11;
    constexpr int outOfRoom = 13;
    constexpr int notADatabase = 26;
    return code == corrupt || code == notADatabase ? damagedDatabase()
           : code == outOfRoom                     ? full()
                                                   : notTaken();
}

Error serverError(const QString &sqlState)
{
    const bool isDamaged = sqlState == "XX001"_L1 || sqlState == "XX002"_L1; // data_ and index_corrupted
    if (isDamaged)
        return damagedDatabase();
    if (sqlState == "42501"_L1) // insufficient_privilege
        return {.kind = ErrorKind::Forbidden,
                .message =
                    u"The database's user may not do this. It must be allowed to make tables there."_s};
    return sqlState == "53100"_L1 ? full() : notTaken();
}

} // namespace

Error damagedDatabase()
{
    return {.kind = ErrorKind::Corrupt,
            .message =
                u"The database is damaged. Put a backup in its place (qairopay-sandbox restore), or start "
                "with another one."_s};
}

Database::Database(DatabaseAddress address, Access access)
    : m_address(std::move(address))
    , m_access(access)
    , m_connection(QUuid::createUuid().toString(QUuid::WithoutBraces))
{}

Database::~Database()
{
    m_statements.clear();
    QSqlDatabase::database(m_connection, false).close();
    QSqlDatabase::removeDatabase(m_connection);
}

Result<std::unique_ptr<Database>> Database::open(const DatabaseAddress &address, Access access)
{
    std::unique_ptr<Database> database(new Database(address, access));
    if (auto connected = database->connect(); !connected)
        return std::unexpected(connected.error());
    return database;
}

std::unique_ptr<Database> Database::openLater(const DatabaseAddress &address, Access access)
{
    std::unique_ptr<Database> database(new Database(address, access));
    database->m_fault = Fault::Lost;
    return database;
}

Result<void> Database::connect()
{
    m_fault = Fault::None;
    auto opened = isShared() ? openServer() : openFile();
    if (auto failed = takeFailure(); opened && failed)
        opened = std::unexpected(*failed);
    if (!opened)
        m_fault = Fault::Lost;
    return opened;
}

Result<void> Database::openFile()
{
    const auto &path = m_address.file;
    const bool isWritable = m_access == Access::Write;
    // Holders are personal data: the file (and what SQLite puts beside it, which takes over its permissions)
    // is its owner's alone, whatever the folder allows.
    if (QFile created(path); isWritable && !created.exists() && created.open(QIODevice::NewOnly))
        created.setPermissions(QFile::ReadOwner | QFile::WriteOwner);
    auto connection = QSqlDatabase::addDatabase(u"QSQLITE"_s, m_connection);
    connection.setDatabaseName(path);
    connection.setConnectOptions(isWritable ? u"QSQLITE_BUSY_TIMEOUT=5000"_s
                                            : u"QSQLITE_OPEN_READONLY;QSQLITE_BUSY_TIMEOUT=5000"_s);
    if (!connection.open())
        return qairopay::failure(ErrorKind::Io, u"The database cannot be opened."_s, {},
                                 connection.lastError().text());
    if (isWritable) {
        run(u"PRAGMA journal_mode = WAL");
        // An acknowledged write survives a power cut; the writer's groups pay for it.
        run(u"PRAGMA synchronous = FULL");
        run(u"PRAGMA foreign_keys = ON");
        run(u"PRAGMA journal_size_limit = 67108864");
        // A create writes some 20 pages. At SQLite's 1000 more than one in a hundred would wait for a
        // checkpoint.
        run(u"PRAGMA wal_autocheckpoint = 4000");
    }
    run(u"PRAGMA cache_size = -16000");
    return {};
}

Result<void> Database::openServer()
{
    if (!QSqlDatabase::isDriverAvailable(u"QPSQL"_s))
        return qairopay::failure(ErrorKind::Unsupported,
                                 u"Qt's driver for PostgreSQL is not installed (libqt6sql6-psql)."_s);
    auto connection = QSqlDatabase::addDatabase(u"QPSQL"_s, m_connection);
    connection.setHostName(m_address.host);
    connection.setPort(m_address.port);
    connection.setDatabaseName(m_address.name);
    connection.setUserName(m_address.user);
    connection.setPassword(QString::fromUtf8(m_address.password.reveal()));
    connection.setConnectOptions(m_address.options);
    if (connection.open())
        return {};
    return qairopay::failure(ErrorKind::Io,
                             u"The PostgreSQL database cannot be opened. Is the server running, and the "
                             "address, user and password right?"_s,
                             {}, connection.lastError().text());
}

void Database::reconnect()
{
    if (m_fault != Fault::Lost)
        return;
    const auto began = std::chrono::steady_clock::now();
    if (began >= m_restsUntil) {
        m_statements.clear();
        QSqlDatabase::removeDatabase(m_connection);
        const auto connected = connect();
        m_unreachable = connected ? std::nullopt : std::optional(connected.error());
        const auto ended = std::chrono::steady_clock::now();
        m_restsUntil = connected ? ended : ended + (ended - began);
    }
    // When it failed, the next statement does, too.
    if (m_unreachable)
        m_failure = m_unreachable;
}

void Database::begin()
{
    control(isShared() ? u"BEGIN ISOLATION LEVEL READ COMMITTED" : u"BEGIN IMMEDIATE");
}

void Database::commit()
{
    control(u"COMMIT");
}

void Database::beginReading()
{
    control(isShared() ? u"BEGIN ISOLATION LEVEL REPEATABLE READ READ ONLY" : u"BEGIN");
}

void Database::rollback()
{
    m_failure.reset();
    const auto fault = m_fault;
    // After some failures (a full disk) SQLite has rolled back by itself; then this one fails, and should.
    control(u"ROLLBACK");
    m_failure.reset();
    m_fault = fault;
}

void Database::define(const QString &sql)
{
    if (m_failure)
        return;
    QSqlQuery query(QSqlDatabase::database(m_connection, false));
    if (!query.exec(sql))
        fail(query.lastError());
}

/// PostgreSQL prepares no statement that begins or ends something.
void Database::control(QStringView sql)
{
    if (isShared())
        define(sql.toString());
    else
        run(sql);
}

QSqlQuery *Database::prepared(QStringView sql)
{
    auto text = sql.toString();
    const auto found = m_statements.find(text);
    if (found != m_statements.end())
        return found->second.get();
    auto query = std::make_unique<QSqlQuery>(QSqlDatabase::database(m_connection, false));
    // PostgreSQL's driver would then send row by row, and another statement meanwhile would lose the rest.
    query->setForwardOnly(!isShared());
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
    for (int i = 0; i < values.size(); ++i) {
        if (isShared())
            query->bindValue(i, withoutNul(values.at(i)));
        else
            query->bindValue(i, values.at(i));
    }
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
    const auto code = error.nativeErrorCode();
    // Without a code it was not the server that spoke. The driver goes on calling such a connection open.
    const bool isGone = isShared() && code.isEmpty();
    // SQLite's own texts name tables, never values; PostgreSQL's quote what it was given.
    const auto text = isShared() ? u"SQLSTATE "_s + code : error.text();
    qCWarning(lcStore) << "statement failed:" << (isGone ? u"no connection"_s : text);
    if (m_failure)
        return;
    m_fault = isGone ? Fault::Lost : isShared() ? faultOf(code) : Fault::Final;
    m_failure = isShared() ? serverError(code) : fileError(code.toInt() & 0xff);
    m_failure->detail = text;
}

} // namespace qairopay::sandbox
