// SPDX-FileCopyrightText: 2026 QairoPay Pass Studio contributors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "apple/issue.h"
#include "pass/issuedrecord.h"
#include "template/passtemplate.h"

namespace qairopay::cli {

/// What stands on a card that nobody has issued yet: the sample record of that number, counted from 1; 0: the
/// template's default values.
[[nodiscard]] IssuedRecord sampleOf(const PassTemplate &value, int number);
[[nodiscard]] apple::Issuer sampleAppleIssuer();

} // namespace qairopay::cli
