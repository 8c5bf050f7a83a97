// SPDX-FileCopyrightText: 2026 QairoPay Pass Studio contributors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include <QtCore/qstring.h>
#include <QtCore/qvariant.h>
#include <QtSql/qsqlquery.h>

#include <memory>
#include <vector>

namespace qairopay::bench {

/// A second file with everything that the service's has: the rows that the service added are added there by
/// prepared statements alone, as durably, into the same tables with the same indexes.
class SqliteFloor
{
public:
    /// Copies the service's database, at a moment when nothing is written.
    SqliteFloor(const QString &serviceFile, const QString &copy);
    ~SqliteFloor();
    Q_DISABLE_COPY_MOVE(SqliteFloor)

    /// Reads passes, events and stored answers that the service has beyond the copy.
    void readNew();
    /// Inserts them, a transaction for each batch of passes; answers the seconds that it took.
    double insert(int perBatch);

private:
    struct Table
    {
        const char *name;
        std::vector<QVariantList> rows;
        std::unique_ptr<QSqlQuery> statement;
    };

    void prepare(Table &table);
    static void insertUpTo(Table &table, std::size_t end, std::size_t &next);

    Table m_passes{"passes", {}, {}};
    Table m_events{"events", {}, {}};
    Table m_answers{"answers", {}, {}};
};

} // namespace qairopay::bench
