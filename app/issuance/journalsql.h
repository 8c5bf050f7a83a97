// SPDX-FileCopyrightText: 2026 QairoPay Pass Studio contributors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "base/result.h"

#include <QtSql/qsqldatabase.h>
#include <QtSql/qsqlquery.h>

namespace qairopay::issuance {

/// A failed statement as an error a person can act on.
[[nodiscard]] Error journalError(const QSqlError &error);

/// A statement of the journal: prepared once, run with values in order.
class Statement
{
public:
    Statement(const QSqlDatabase &database, const QString &text);

    /// Runs it; the values take the place of the question marks.
    template <typename... Values> [[nodiscard]] Result<void> run(const Values &...values)
    {
        int index = 0;
        (m_query.bindValue(index++, QVariant::fromValue(values)), ...);
        return execute();
    }
    [[nodiscard]] bool next() { return m_query.next(); }
    [[nodiscard]] QVariant value(int column) const { return m_query.value(column); }
    [[nodiscard]] int changedRows() const { return m_query.numRowsAffected(); }
    [[nodiscard]] qint64 insertedId() const { return m_query.lastInsertId().toLongLong(); }

private:
    [[nodiscard]] Result<void> execute();

    QSqlQuery m_query;
    bool m_isPrepared = false;
};

/// Brings an empty or older database to the newest schema; a newer one is refused.
[[nodiscard]] Result<void> migrateJournal(const QSqlDatabase &database);

} // namespace qairopay::issuance
