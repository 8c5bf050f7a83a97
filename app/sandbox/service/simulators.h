// SPDX-FileCopyrightText: 2026 QairoPay Pass Studio contributors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "sandbox/service/apierror.h"
#include "sandbox/store/tenant.h"

namespace qairopay::sandbox::simulators {

// What QairoPay's sandbox does not offer (api-contract 3.3): local only, 404 in live.

/// {"pass_id", "platform": apple|google}: a holder adds the pass.
[[nodiscard]] Outcome<QJsonObject> install(const Work &work, const QJsonObject &body);
/// {"pass_id", "platform"?, "reason"?: holder_removed|declined}: a holder takes it out of one wallet or all,
/// or never took it.
[[nodiscard]] Outcome<QJsonObject> remove(const Work &work, const QJsonObject &body);
/// {"seconds"}: the tenant's clock goes forward; what time ends, ends.
[[nodiscard]] Outcome<QJsonObject> advanceClock(const Work &work, const QJsonObject &body);
[[nodiscard]] Outcome<QJsonObject> clock(const Work &work);
/// Wipes the tenant's data; its clock goes back to the machine's.
[[nodiscard]] Outcome<QJsonObject> reset(const Work &work, const QJsonObject &body);

} // namespace qairopay::sandbox::simulators
