// SPDX-FileCopyrightText: 2026 QairoPay Pass Studio contributors
// SPDX-License-Identifier: Apache-2.0
#include "sandbox/store/listing.h"

namespace qairopay::sandbox {

ListingQuery::ListingQuery(QStringView select, qint64 tenant)
    : m_sql(select.toString())
    , m_values{tenant}
{}

void ListingQuery::where(QStringView condition, const Value &value)
{
    where(condition);
    m_values.append(value);
}

void ListingQuery::where(QStringView condition)
{
    m_sql += u" AND ";
    m_sql += condition;
}

void ListingQuery::page(const PageRequest &page)
{
    // Reading towards the newer end is ascending, whichever way it will be shown.
    const bool ascending = page.ascending != page.before;
    if (!page.cursor.isEmpty())
        where(ascending ? u"id > ?" : u"id < ?", page.cursor);
    m_sql += ascending ? u" ORDER BY id ASC LIMIT ?" : u" ORDER BY id DESC LIMIT ?";
    m_values.append(page.limit + 1);
}

} // namespace qairopay::sandbox
