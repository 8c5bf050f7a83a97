// SPDX-FileCopyrightText: 2026 QairoPay Pass Studio contributors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "sandbox/http/target.h"
#include "sandbox/service/resource.h"
#include "sandbox/store/vault.h"
#include "sandbox/store/webhooktable.h"

#include <QtCore/qjsonobject.h>

/// Webhook endpoints and deliveries as the API shows them (api-contract 2.5, 3.3, 6, 10.5).
namespace qairopay::sandbox::webhooks {

/// What the service needs beside the database.
struct Setting
{
    const Vault &vault;
    bool allowLoopback = false;
};

inline constexpr int mostEndpoints = 16;
inline constexpr qint64 secretGraceMs = 24LL * 60 * 60 * 1000;

[[nodiscard]] Outcome<QJsonObject> create(const Work &work, const Setting &setting, const QJsonObject &body);
[[nodiscard]] Outcome<Resource> list(const Work &work, QueryReader &query);
[[nodiscard]] Outcome<QJsonObject> find(const Work &work, const QString &id);
[[nodiscard]] Outcome<QJsonObject> patch(const Work &work, const Setting &setting, const QString &id,
                                         const QJsonObject &body);
[[nodiscard]] Outcome<QJsonObject> remove(const Work &work, const QString &id);
/// A new secret; the old one signs as well for 24 hours.
[[nodiscard]] Outcome<QJsonObject> rotateSecret(const Work &work, const Setting &setting, const QString &id);

/// Deliveries of one event with their attempts.
[[nodiscard]] Outcome<Resource> deliveries(const Work &work, const QString &eventId, QueryReader &query);
/// Deliveries to one endpoint, newest first.
[[nodiscard]] Outcome<Resource> deliveriesTo(const Work &work, const QString &endpointId, QueryReader &query);
/// {"endpoint_id"?}: sends an event again, to one endpoint or to all that want its type.
[[nodiscard]] Outcome<QJsonObject> replay(const Work &work, const QString &eventId, const QJsonObject &body);

/// Writes the outbox entries of an event, in the transaction of its cause.
void enqueue(const Work &work, const QString &eventId, const QString &type);

/// The secrets that sign now: the present one, and during its last day the one before.
[[nodiscard]] QList<QByteArray> secretsOf(const EndpointRow &row, const Vault &vault, qint64 now);

} // namespace qairopay::sandbox::webhooks
