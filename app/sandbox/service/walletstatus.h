// SPDX-FileCopyrightText: 2026 QairoPay Pass Studio contributors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "sandbox/wallet/walletfiles.h"

namespace qairopay::sandbox {

/// GET /v1/wallets: who signs and until when, whether passes update themselves, and what waits to be sent.
[[nodiscard]] Outcome<QJsonObject> walletStatus(const Work &work, const WalletFiles &files);

} // namespace qairopay::sandbox
