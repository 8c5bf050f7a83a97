// SPDX-FileCopyrightText: 2026 QairoPay Pass Studio contributors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "pass/pass.h"

#include <span>

namespace qairopay::scene {

/// Where a pass is seen. No wallet has all of them.
enum class Surface {
    Front,
    Back,
    LockScreen, ///< a message about the pass
    Stack,      ///< its upper edge among the other cards of the wallet
    Watch,
    Details, ///< what opens below Google's card
    List,    ///< its line among the cards of Google's wallet
};

/// "lockscreen": for the command line and scene dumps.
[[nodiscard]] QLatin1StringView toName(Surface surface);
[[nodiscard]] std::optional<Surface> surfaceFromName(QStringView name);

/// What a wallet shows and we draw, the front first.
[[nodiscard]] std::span<const Surface> surfacesOf(WalletPlatform wallet);
[[nodiscard]] bool hasSurface(WalletPlatform wallet, Surface surface);

} // namespace qairopay::scene
