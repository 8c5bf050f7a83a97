// SPDX-FileCopyrightText: 2026 QairoPay Pass Studio contributors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "bulk/longestpayload.h"
#include "scanbench/codepicture.h"

namespace qairopay::bulk {

/// The code on one wallet's card of a record, on the setting's phone, of a pass that is in force; none: the
/// card shows none.
[[nodiscard]] std::optional<scanbench::CodePicture> cardCode(const Setting &setting, const CodeRow &row,
                                                             WalletPlatform wallet, scene::Kit &kit);

} // namespace qairopay::bulk
