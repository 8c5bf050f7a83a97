// SPDX-FileCopyrightText: 2026 QairoPay Pass Studio contributors
// SPDX-License-Identifier: Apache-2.0
#include "sandbox/store/database.h"

#include "sandbox/store/fileconnection.h"
#include "sandbox/store/serverconnection.h"

#include <QtCore/qfile.h>
#include <QtCore/qloggingcategory.h>

using namespace Qt::StringLiterals;

namespace qairopay::sandbox {

namespace {

Q_LOGGING_CATEGORY(lcStore, "qairopay.sandbox.store")

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

StatementFault nobodyThere()
{
    return {{}, u"no connection"_s};
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
{}

Database::~Database() = default;

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
    const auto &path = m_address.file;
    const bool isWritable = m_access == Access::Write;
    // Holders are personal data: the file (and what SQLite puts beside it, which takes over its permissions)
    // is its owner's alone, whatever the folder allows.
    if (QFile created(path);
        !isShared() && isWritable && !created.exists() && created.open(QIODevice::NewOnly))
        created.setPermissions(QFile::ReadOwner | QFile::WriteOwner);
    auto opened = isShared() ? openServer(m_address) : openFile(path, isWritable);
    m_fault = opened ? Fault::None : Fault::Lost;
    if (!opened)
        return std::unexpected(opened.error());
    m_connection = std::move(*opened);
    auto ready = isShared() ? Result<void>() : setUpFile();
    if (!ready)
        m_fault = Fault::Lost;
    return ready;
}

Result<void> Database::setUpFile()
{
    if (m_access == Access::Write) {
        // An acknowledged write survives a power cut; the writer's groups pay for it.
        run(u"PRAGMA synchronous = FULL");
        run(u"PRAGMA journal_mode = WAL");
        run(u"PRAGMA foreign_keys = ON");
        run(u"PRAGMA journal_size_limit = 67108864");
        // A create writes some 20 pages. At SQLite's 1000 more than one in a hundred would wait for a
        // checkpoint.
        run(u"PRAGMA wal_autocheckpoint = 4000");
    }
    run(u"PRAGMA cache_size = -16000");
    auto failed = takeFailure();
    return failed ? Result<void>(std::unexpected(*failed)) : Result<void>();
}

void Database::reconnect()
{
    if (m_fault != Fault::Lost)
        return;
    m_failure.reset(); // of the connection that is gone
    const auto began = std::chrono::steady_clock::now();
    if (began >= m_restsUntil) {
        m_statements.clear();
        m_connection.reset();
        m_isReading = false;
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
    if (std::exchange(m_isReading, true))
        return;
    control(isShared() ? u"BEGIN ISOLATION LEVEL REPEATABLE READ READ ONLY" : u"BEGIN");
}

void Database::endReading()
{
    if (m_isReading)
        rollback();
}

void Database::rollback()
{
    m_isReading = false;
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
    if (!m_connection)
        return fail(nobodyThere());
    if (!m_connection->run(sql))
        fail(m_connection->fault());
}

/// PostgreSQL prepares no statement that begins or ends something.
void Database::control(QStringView sql)
{
    if (isShared())
        define(sql.toString());
    else
        run(sql);
}

Statement *Database::prepared(QStringView sql)
{
    const auto found = m_statements.find(sql);
    if (found != m_statements.end())
        return found->second.get();
    auto statement = m_connection ? m_connection->prepare(sql) : nullptr;
    if (!statement) {
        fail(m_connection ? m_connection->fault() : nobodyThere());
        return nullptr;
    }
    return m_statements.emplace(sql.toString(), std::move(statement)).first->second.get();
}

Statement *Database::execute(QStringView sql, const Value *values, int count)
{
    if (m_failure)
        return nullptr;
    auto *statement = prepared(sql);
    if (!statement || statement->execute(values, count))
        return statement;
    finish(*statement);
    return nullptr;
}

void Database::finish(Statement &statement)
{
    if (const auto fault = statement.fault())
        fail(*fault);
    statement.finish();
}

void Database::fail(const StatementFault &fault)
{
    const auto &code = fault.code;
    // Without a code it was not the server that spoke. The driver goes on calling such a connection open.
    const bool isGone = !m_connection || (isShared() && code.isEmpty());
    qCWarning(lcStore) << "statement failed:" << fault.text;
    if (m_failure)
        return;
    m_fault = isGone ? Fault::Lost : isShared() ? faultOf(code) : Fault::Final;
    m_failure = isShared() ? serverError(code) : fileError(code.toInt() & 0xff);
    m_failure->detail = fault.text;
}

} // namespace qairopay::sandbox
