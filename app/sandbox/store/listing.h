// SPDX-FileCopyrightText: 2026 QairoPay Pass Studio contributors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "sandbox/store/connection.h"

#include <QtCore/qlist.h>

namespace qairopay::sandbox {

/// Which part of a list is asked for (api-contract 5.4). Ids order every list.
struct PageRequest
{
    int limit = 25;
    bool ascending = false; ///< oldest first
    QString cursor;         ///< id the page stands beside; empty: the first page
    bool before = false;    ///< the page ends before the cursor instead of beginning after it
};

/// Puts a listing query together from constant pieces; values are always bound. One row more than the limit
/// is asked for, which tells whether there is another page.
class ListingQuery
{
public:
    /// `select` is "SELECT … FROM … WHERE tenant = ?".
    ListingQuery(QStringView select, qint64 tenant);

    /// Adds " AND <condition>", a constant with one place holder for the value.
    void where(QStringView condition, const Value &value);
    void where(QStringView condition);
    void page(const PageRequest &page);

    [[nodiscard]] const QString &sql() const { return m_sql; }
    [[nodiscard]] const QList<Value> &values() const { return m_values; }

private:
    QString m_sql;
    QList<Value> m_values;
};

/// Brings a page read backwards into the order that was asked for, and says whether more lies beyond it. At
/// most `page.limit` rows stay.
template <typename T> bool settlePage(QList<T> &rows, const PageRequest &page)
{
    const bool hasMore = rows.size() > page.limit;
    if (hasMore)
        rows.resize(page.limit);
    if (page.before)
        std::reverse(rows.begin(), rows.end());
    return hasMore;
}

} // namespace qairopay::sandbox
