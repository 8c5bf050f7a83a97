// SPDX-FileCopyrightText: 2026 QairoPay Pass Studio contributors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "base/result.h"

#include <QtCore/qvariant.h>
#include <QtSql/qsqldatabase.h>
#include <QtSql/qsqlquery.h>

#include <memory>
#include <unordered_map>

namespace qairopay::sandbox {

/// One connection, for one thread. Statements are prepared once and kept. The first failure is remembered and
/// makes everything after it a no-op until it is taken, so that the code between begin and commit reads as if
/// nothing could fail; who owns the transaction asks before it commits.
class Database
{
public:
    enum class Access { Write, Read };

    /// Opens the SQLite file (made when missing and writable). The pragmas of ecosystem.md 3.1.
    [[nodiscard]] static Result<std::unique_ptr<Database>> open(const QString &file, Access access);
    ~Database();
    Q_DISABLE_COPY_MOVE(Database)

    /// Takes the write lock at once: a deferred transaction that upgrades later fails under load.
    void begin() { run(u"BEGIN IMMEDIATE"); }
    void commit() { run(u"COMMIT"); }
    /// From the first statement on, all see the same moment; rollback() ends it.
    void beginReading() { run(u"BEGIN"); }
    /// Ends a transaction, whatever state it is in, and forgets a failure.
    void rollback();
    void setSavepoint() { run(u"SAVEPOINT step"); }
    void releaseSavepoint() { run(u"RELEASE step"); }
    void rollbackToSavepoint() { run(u"ROLLBACK TO step"); }

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

private:
    explicit Database(QString connection);

    template <typename T> static QVariant toVariant(const T &value) { return QVariant::fromValue(value); }
    template <typename T> static QVariant toVariant(const std::optional<T> &value)
    {
        return value ? QVariant::fromValue(*value) : QVariant();
    }

    QSqlQuery *execute(QStringView sql, const QVariantList &values);
    void finish(QSqlQuery &query);
    QSqlQuery *prepared(QStringView sql);
    void fail(const QSqlError &error);

    QString m_connection;
    std::unordered_map<QString, std::unique_ptr<QSqlQuery>> m_statements;
    std::optional<Error> m_failure;
};

/// A nullable column.
template <typename T> [[nodiscard]] std::optional<T> optionalColumn(const QSqlQuery &query, int column)
{
    return query.isNull(column) ? std::nullopt : std::optional(query.value(column).template value<T>());
}

} // namespace qairopay::sandbox
