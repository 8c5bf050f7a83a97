// SPDX-FileCopyrightText: 2026 QairoPay Pass Studio contributors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "sandbox/http/target.h"
#include "sandbox/service/resource.h"
#include "sandbox/store/listing.h"

#include <QtCore/qjsonarray.h>
#include <QtCore/qjsonobject.h>

namespace qairopay::sandbox {

/// Reads limit, starting_after, ending_before and order; `prefix` is that of the list's ids.
[[nodiscard]] PageRequest readPage(QueryReader &query, const QString &prefix);

/// "2026-05-19T08:00:00.000Z"
[[nodiscard]] QString timeText(qint64 msecs);
/// The same, or null.
[[nodiscard]] QJsonValue timeOrNull(std::optional<qint64> msecs);

/// Unpadded base64url of {"id":"…"} (api-contract 10.9); null for an empty id.
[[nodiscard]] QJsonValue cursorOrNull(const QString &id);

/// The list envelope of rows that settlePage() settled; `write` makes one resource of one row.
template <typename T, typename Write>
QJsonObject pageToJson(QList<T> rows, const PageRequest &page, Write write)
{
    const bool hasMore = settlePage(rows, page);
    QJsonArray data;
    for (const auto &row : rows)
        data.append(write(row));
    // Going backwards there is always a next page: the one the cursor stands on.
    const bool hasNext = !data.isEmpty() && (hasMore || page.before);
    const auto last = hasNext ? data.last().toObject().value(QStringLiteral("id")).toString() : QString();
    return {{QStringLiteral("data"), data},
            {QStringLiteral("has_more"), hasMore},
            {QStringLiteral("next_cursor"), cursorOrNull(last)}};
}

/// The envelope around resources that are written already.
struct WrittenPage
{
    QByteArray data; ///< the elements, with commas
    QString nextId;  ///< where the next page begins; empty: there is none
    bool hasMore = false;
};

[[nodiscard]] Resource toResource(const WrittenPage &page);

/// As pageToJson(), with a `write` that makes a Resource.
template <typename T, typename Write> Resource pageOf(QList<T> rows, const PageRequest &page, Write write)
{
    WrittenPage written;
    written.hasMore = settlePage(rows, page);
    for (const auto &row : rows) {
        const Resource resource = write(row);
        if (!written.data.isEmpty())
            written.data += ',';
        written.data += resource.json;
        if (written.hasMore || page.before)
            written.nextId = resource.id;
    }
    return toResource(written);
}

} // namespace qairopay::sandbox
