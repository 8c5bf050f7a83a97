// SPDX-FileCopyrightText: 2026 QairoPay Pass Studio contributors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "sandbox/service/passinput.h"
#include "sandbox/service/resource.h"
#include "sandbox/store/tenant.h"

namespace qairopay::sandbox::passes {

// The three bulk calls (api-contract 10.3): items stand alone, each success has its event, and all of it is
// one transaction. `requestId` goes into the errors of items.

/// What was sent: each item, or what is wrong with it.
template <typename T> using Batch = QList<Outcome<T>>;

[[nodiscard]] Outcome<Batch<PassOrder>> readOrders(const QJsonObject &body);
[[nodiscard]] Outcome<Batch<NamedChange>> readChanges(const QJsonObject &body);
[[nodiscard]] Outcome<Batch<NamedRevocation>> readRevocations(const QJsonObject &body);

[[nodiscard]] Resource createBatch(const Work &work, const Batch<PassOrder> &orders,
                                   const QString &requestId);
[[nodiscard]] Resource updateBatch(const Work &work, const Batch<NamedChange> &changes,
                                   const QString &requestId);
[[nodiscard]] Resource revokeBatch(const Work &work, const Batch<NamedRevocation> &revocations,
                                   const QString &requestId);

} // namespace qairopay::sandbox::passes
