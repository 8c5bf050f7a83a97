// SPDX-FileCopyrightText: 2026 QairoPay Pass Studio contributors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "base/result.h"
#include "sandbox/store/connection.h"
#include "sandbox/store/databaseaddress.h"

#include <QtCore/qlist.h>

#include <array>
#include <chrono>
#include <memory>
#include <unordered_map>

namespace qairopay::sandbox {

/// One connection, for one thread. Statements are prepared once and kept. The first failure is remembered and
/// makes everything after it a no-op until it is taken, so that the code between begin and commit reads as if
/// nothing could fail; who owns the transaction asks before it commits.
///
/// SQLite and PostgreSQL take the same statements, with "?" for each value; where they differ is this class
/// and the folder of migrations.
class Database
{
public:
    enum class Access { Write, Read };
    /// What a failure leaves to do.
    enum class Fault {
        None,
        Final,
        Repeatable, ///< others were at work: the whole transaction again
        Lost,       ///< the connection is gone; reconnect() may bring another
    };

    /// Opens the database (a SQLite file is made when missing and writable). The pragmas of ecosystem.md 3.1.
    [[nodiscard]] static Result<std::unique_ptr<Database>> open(const DatabaseAddress &address,
                                                                Access access);
    /// Connects at the first reconnect(); until it succeeds every statement fails.
    [[nodiscard]] static std::unique_ptr<Database> openLater(const DatabaseAddress &address, Access access);
    ~Database();
    Q_DISABLE_COPY_MOVE(Database)

    /// Other processes write into it, too.
    [[nodiscard]] bool isShared() const { return m_address.isShared(); }

    /// SQLite takes the write lock at once: a deferred transaction that upgrades later fails under load. In
    /// PostgreSQL each statement sees what is committed by then; who writes for a tenant locks its row first.
    void begin();
    void commit();
    /// From the first statement on, all see the same moment, until endReading() or rollback(). When one has
    /// begun already, it goes on.
    void beginReading();
    /// Nothing happens when none has begun.
    void endReading();
    /// Ends a transaction, whatever state it is in, and forgets a failure.
    void rollback();
    void setSavepoint() { control(u"SAVEPOINT step"); }
    void releaseSavepoint() { control(u"RELEASE SAVEPOINT step"); }
    void rollbackToSavepoint() { control(u"ROLLBACK TO SAVEPOINT step"); }
    /// A statement that is run once: it defines something.
    void define(const QString &sql);
    /// A new connection when there is none, or none any more. When that failed it is not tried again for as
    /// long as it took, so that nobody waits behind somebody who waited for a host that does not answer.
    void reconnect();

    /// Runs a statement; answers how many rows it changed.
    template <typename... Values> int run(QStringView sql, const Values &...values)
    {
        const std::array<Value, sizeof...(values)> bound{Value(values)...};
        auto *statement = execute(sql, bound.data(), int(bound.size()));
        if (!statement)
            return 0;
        const int changed = statement->changed();
        statement->finish();
        return changed;
    }

    /// Calls `take` with each row of the result.
    template <typename Take> void each(QStringView sql, const QList<Value> &values, Take take)
    {
        visit(sql, values.constData(), int(values.size()), take);
    }

    /// What `take` makes of the first row.
    template <typename Take, typename... Values>
    auto one(QStringView sql, Take take, const Values &...values)
        -> std::optional<decltype(take(std::declval<const Row &>()))>
    {
        const std::array<Value, sizeof...(values)> bound{Value(values)...};
        std::optional<decltype(take(std::declval<const Row &>()))> found;
        visit(sql, bound.data(), int(bound.size()), [&](const Row &row) {
            if (!found)
                found = take(row);
        });
        return found;
    }

    [[nodiscard]] const std::optional<Error> &failure() const { return m_failure; }
    std::optional<Error> takeFailure() { return std::exchange(m_failure, std::nullopt); }
    /// Of the last failure, also when it was taken.
    [[nodiscard]] Fault fault() const { return m_fault; }

private:
    Database(DatabaseAddress address, Access access);

    struct Hash
    {
        using is_transparent = void;
        std::size_t operator()(QStringView text) const { return qHash(text); }
    };

    template <typename Take> void visit(QStringView sql, const Value *values, int count, Take take)
    {
        auto *statement = execute(sql, values, count);
        if (!statement)
            return;
        while (statement->next())
            take(std::as_const(*statement));
        finish(*statement);
    }

    Result<void> connect();
    Result<void> setUpFile();
    void control(QStringView sql);
    Statement *execute(QStringView sql, const Value *values, int count);
    void finish(Statement &statement);
    Statement *prepared(QStringView sql);
    void fail(const StatementFault &fault);

    DatabaseAddress m_address;
    Access m_access;
    std::unique_ptr<Connection> m_connection;
    std::unordered_map<QString, std::unique_ptr<Statement>, Hash, std::equal_to<>> m_statements;
    std::optional<Error> m_failure;
    Fault m_fault = Fault::None;
    bool m_isReading = false;
    std::optional<Error> m_unreachable; ///< why the last try to connect failed
    std::chrono::steady_clock::time_point m_restsUntil;
};

/// Of one that does not hold together.
[[nodiscard]] Error damagedDatabase();

/// A nullable column.
template <typename T> [[nodiscard]] std::optional<T> optionalColumn(const Row &row, int column)
{
    if (row.isNull(column))
        return std::nullopt;
    if constexpr (std::floating_point<T>)
        return row.real(column);
    else
        return static_cast<T>(row.integer(column));
}

} // namespace qairopay::sandbox
