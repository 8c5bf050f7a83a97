// SPDX-FileCopyrightText: 2026 QairoPay Pass Studio contributors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "sandbox/service/apierror.h"
#include "sandbox/service/resource.h"
#include "sandbox/store/tenant.h"

namespace qairopay::sandbox {
class WalletFiles;
}

namespace qairopay::sandbox::simulators {

// What QairoPay's sandbox does not offer (api-contract 3.3): local only, 404 in live. A simulated iPhone goes
// through the doors of Apple's web service, as a real one does.

/// {"pass_id", "platform": apple|google, "device_id"?}: a holder adds the pass.
[[nodiscard]] Outcome<Resource> install(const Work &work, WalletFiles &files, const QJsonObject &body);
/// {"pass_id", "platform"?, "device_id"?, "reason"?: holder_removed|declined}: a holder takes it out of one
/// wallet or all, or never took it.
[[nodiscard]] Outcome<Resource> remove(const Work &work, const WalletFiles &files, const QJsonObject &body);
/// {"device_id"?}: a simulated iPhone asks what is new and fetches it; answers what its holder saw.
[[nodiscard]] Outcome<QJsonObject> fetch(const Work &work, WalletFiles &files, const QJsonObject &body);
/// What devices complained about.
[[nodiscard]] Outcome<QJsonObject> deviceLogLines(const Work &work);

/// {"seconds"}: the tenant's clock goes forward; what time ends, ends.
[[nodiscard]] Outcome<QJsonObject> advanceClock(const Work &work, const QJsonObject &body);
[[nodiscard]] Outcome<QJsonObject> clock(const Work &work);
/// Wipes the tenant's data; its clock goes back to the machine's.
[[nodiscard]] Outcome<QJsonObject> reset(const Work &work, const QJsonObject &body);

} // namespace qairopay::sandbox::simulators
