// SPDX-FileCopyrightText: 2026 QairoPay Pass Studio contributors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "sandbox/store/listing.h"
#include "sandbox/store/tenant.h"

#include <QtCore/qjsonobject.h>

namespace qairopay::sandbox {

struct EventRow
{
    QString id;
    QString type;
    QString resourceId; ///< the pass or template it is about; a scan's is its pass
    qint64 created = 0;
    QByteArray data; ///< JSON: {"pass": {…}}
    std::optional<QJsonObject> previous;
};

struct EventFilter
{
    std::optional<QString> type;       ///< exact
    std::optional<QString> typePrefix; ///< "pass." for the wildcard "pass.*"
    std::optional<QString> resourceId;
    std::optional<qint64> from;    ///< included
    std::optional<qint64> to;      ///< excluded
    std::optional<bool> delivered; ///< to every endpoint that wanted it; false: some still waits or failed
};

void insertEvent(const Work &work, const EventRow &row);
[[nodiscard]] std::optional<EventRow> findEvent(const Work &work, const QString &id);
/// None: there are no events.
[[nodiscard]] std::optional<QString> newestEvent(const Work &work);
[[nodiscard]] QList<EventRow> listEvents(const Work &work, const EventFilter &filter,
                                         const PageRequest &page);

/// The newest of the oldest events from before a moment, `limit` of them at most; none: there are none.
[[nodiscard]] std::optional<QString> lastEventBefore(const Work &work, qint64 msecs, int limit);
/// All events up to this one; answers how many.
int deleteEventsUpTo(const Work &work, const QString &id);

} // namespace qairopay::sandbox
