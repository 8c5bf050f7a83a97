// SPDX-FileCopyrightText: 2026 QairoPay Pass Studio contributors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "sandbox/service/passview.h"

/// A pass goes into a wallet and out of it (api-contract 8, C3, C4, C10).
namespace qairopay::sandbox::installs {

/// Into this wallet, or into any when none is named.
[[nodiscard]] bool isIn(const Pass &pass, std::optional<WalletPlatform> platform);

/// Into a wallet; nothing happens to a pass that is there.
[[nodiscard]] Outcome<Resource> add(PassView &view, const PassRow &row, WalletPlatform platform);
/// Out of one wallet, or of all.
[[nodiscard]] Outcome<Resource> take(PassView &view, const PassRow &row,
                                     std::optional<WalletPlatform> platform);

} // namespace qairopay::sandbox::installs
