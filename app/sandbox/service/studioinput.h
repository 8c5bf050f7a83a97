// SPDX-FileCopyrightText: 2026 QairoPay Pass Studio contributors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "sandbox/service/apierror.h"
#include "template/passtemplate.h"

namespace qairopay::sandbox {

/// Reads `x_studio` (api-contract 10.13) into a template whose fields are read already. What this version
/// does not know in it is kept and passed over; what it knows must have its type. A newer format is refused.
[[nodiscard]] Outcome<void> readStudio(const QJsonObject &object, PassTemplate &value);

} // namespace qairopay::sandbox
