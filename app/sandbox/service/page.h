// SPDX-FileCopyrightText: 2026 QairoPay Pass Studio contributors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "sandbox/http/target.h"
#include "sandbox/service/resource.h"
#include "sandbox/store/listing.h"

#include <QtCore/qjsonobject.h>

namespace qairopay::sandbox {

/// Reads limit, starting_after, ending_before and order; `prefix` is that of the list's ids.
[[nodiscard]] PageRequest readPage(QueryReader &query, const QString &prefix);

/// "2026-05-19T08:00:00.000Z"
[[nodiscard]] QString timeText(qint64 msecs);
/// The same, or null.
[[nodiscard]] QJsonValue timeOrNull(std::optional<qint64> msecs);

/// Of the place beside this id: unpadded base64url of {"id":"…"} (api-contract 10.9).
[[nodiscard]] QString cursorOf(const QString &id);

[[nodiscard]] inline Resource written(Resource resource)
{
    return resource;
}
[[nodiscard]] Resource written(const QJsonObject &resource);

/// The list envelope around resources; `hasMore` as settlePage() says.
[[nodiscard]] Resource envelopeOf(const QList<Resource> &resources, const PageRequest &page, bool hasMore);

/// The answer to a list: what `write` makes of each row, a Resource or a QJsonObject, in the envelope.
template <typename T, typename Write> Resource pageOf(QList<T> rows, const PageRequest &page, Write write)
{
    const bool hasMore = settlePage(rows, page);
    QList<Resource> resources;
    resources.reserve(rows.size());
    for (const auto &row : rows)
        resources.append(written(write(row)));
    return envelopeOf(resources, page, hasMore);
}

} // namespace qairopay::sandbox
