// SPDX-FileCopyrightText: 2026 QairoPay Pass Studio contributors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "base/result.h"
#include "sandbox/store/databaseaddress.h"

#include <QtCore/qvariant.h>
#include <QtSql/qsqldatabase.h>
#include <QtSql/qsqlquery.h>

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
    /// From the first statement on, all see the same moment; rollback() ends it.
    void beginReading();
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
        auto *query = execute(sql, {toVariant(values)...});
        if (!query)
            return 0;
        const int changed = query->numRowsAffected();
        query->finish();
        return changed;
    }

    /// Calls `row` with the query standing on each row of the result.
    template <typename Row> void each(QStringView sql, const QVariantList &values, Row row)
    {
        auto *query = execute(sql, values);
        if (!query)
            return;
        while (query->next())
            row(*query);
        finish(*query);
    }

    template <typename Row, typename... Values>
    auto one(QStringView sql, Row row, const Values &...values)
        -> std::optional<decltype(row(std::declval<QSqlQuery &>()))>
    {
        std::optional<decltype(row(std::declval<QSqlQuery &>()))> found;
        each(sql, {toVariant(values)...}, [&](QSqlQuery &query) {
            if (!found)
                found = row(query);
        });
        return found;
    }

    [[nodiscard]] const std::optional<Error> &failure() const { return m_failure; }
    std::optional<Error> takeFailure() { return std::exchange(m_failure, std::nullopt); }
    /// Of the last failure, also when it was taken.
    [[nodiscard]] Fault fault() const { return m_fault; }

private:
    Database(DatabaseAddress address, Access access);

    template <typename T> static QVariant toVariant(const T &value) { return QVariant::fromValue(value); }
    template <typename T> static QVariant toVariant(const std::optional<T> &value)
    {
        return value ? QVariant::fromValue(*value) : QVariant();
    }

    Result<void> connect();
    Result<void> openFile();
    Result<void> openServer();
    void control(QStringView sql);
    QSqlQuery *execute(QStringView sql, const QVariantList &values);
    void finish(QSqlQuery &query);
    QSqlQuery *prepared(QStringView sql);
    void fail(const QSqlError &error);

    DatabaseAddress m_address;
    Access m_access;
    QString m_connection;
    std::unordered_map<QString, std::unique_ptr<QSqlQuery>> m_statements;
    std::optional<Error> m_failure;
    Fault m_fault = Fault::None;
    std::optional<Error> m_unreachable; ///< why the last try to connect failed
    std::chrono::steady_clock::time_point m_restsUntil;
};

/// Of one that does not hold together.
[[nodiscard]] Error damagedDatabase();

/// A nullable column.
template <typename T> [[nodiscard]] std::optional<T> optionalColumn(const QSqlQuery &query, int column)
{
    return query.isNull(column) ? std::nullopt : std::optional(query.value(column).template value<T>());
}

} // namespace qairopay::sandbox
