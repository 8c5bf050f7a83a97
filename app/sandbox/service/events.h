// SPDX-FileCopyrightText: 2026 QairoPay Pass Studio contributors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "sandbox/service/page.h"
#include "sandbox/store/eventtable.h"

namespace qairopay::sandbox {

inline constexpr auto currentApiVersion = QLatin1StringView("2026-05-19");

/// What happened, for record().
struct Happening
{
    QString type;
    QString resourceId;
    QByteArray data; ///< {"pass": {…}}
    std::optional<QJsonObject> previous = std::nullopt;
};

/// {"pass": resource}, for an event.
[[nodiscard]] QByteArray about(QLatin1StringView name, const QByteArray &resource);
[[nodiscard]] QByteArray about(QLatin1StringView name, const QJsonObject &resource);

/// Writes an event into the transaction of its cause.
void record(const Work &work, const Happening &happening);

namespace events {

/// Delivered or not, from then on they are gone, and so are their deliveries (api-contract 6.1).
inline constexpr qint64 keptMs = 30LL * 24 * 60 * 60 * 1000;

/// That many at a time, in a range of their key; more than a busy minute makes.
inline constexpr int purgeAtOnce = 10'000;

/// The envelope of api-contract 2.4: what GET answers and webhooks carry.
[[nodiscard]] QJsonObject envelope(const Tenant &tenant, const EventRow &row,
                                   const QString &apiVersion = QString(currentApiVersion));

/// `type` (with wildcards), `resource_id` or `pass_id`, `delivered`: what lists and streams have in common.
[[nodiscard]] EventFilter readFilter(QueryReader &query);
[[nodiscard]] Outcome<Resource> list(const Work &work, QueryReader &query);
[[nodiscard]] Outcome<QJsonObject> find(const Work &work, const QString &id);
/// Removes events whose time is over, the oldest first and `limit` of them at most; answers how many.
int purge(const Work &work, int limit);

} // namespace events

} // namespace qairopay::sandbox
