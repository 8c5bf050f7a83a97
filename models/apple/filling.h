// SPDX-FileCopyrightText: 2026 QairoPay Pass Studio contributors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "apple/issue.h"
#include "pass/payloadtemplate.h"

namespace qairopay::apple {

/// What all passes of a template share; values, ids and codes are still empty.
[[nodiscard]] Document skeletonFor(const PassTemplate &passTemplate, const Issuer &issuer);

/// Puts one pass's values into a skeleton of the same template.
[[nodiscard]] Result<void> fill(Document &skeleton, const PassTemplate &passTemplate,
                                const IssuedRecord &issued, Payloads payloads);

} // namespace qairopay::apple
