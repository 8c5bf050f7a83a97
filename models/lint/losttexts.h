// SPDX-FileCopyrightText: 2026 QairoPay Pass Studio contributors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "lint/finder.h"

namespace qairopay::lint {

/// Reports the texts of a wallet's front that are cut off or drawn much smaller than they should be, and
/// those that are so in another language only.
void reportLostTexts(Finder &finder, WalletPlatform wallet);

} // namespace qairopay::lint
