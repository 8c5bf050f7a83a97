// SPDX-FileCopyrightText: 2026 QairoPay Pass Studio contributors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "sandbox/service/apierror.h"
#include "sandbox/service/resource.h"
#include "sandbox/store/tenant.h"

namespace qairopay::sandbox::passes {

// The three bulk calls (api-contract 10.3): items stand alone, each success has its event, and all of it is
// one transaction. `requestId` goes into the errors of items.

[[nodiscard]] Outcome<Resource> createBatch(const Work &work, const QJsonObject &body,
                                            const QString &requestId);
[[nodiscard]] Outcome<Resource> updateBatch(const Work &work, const QJsonObject &body,
                                            const QString &requestId);
[[nodiscard]] Outcome<Resource> revokeBatch(const Work &work, const QJsonObject &body,
                                            const QString &requestId);

} // namespace qairopay::sandbox::passes
