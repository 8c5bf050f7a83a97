// SPDX-FileCopyrightText: 2026 QairoPay Pass Studio contributors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "cli/connection.h"

#include <functional>

namespace CLI {
class App;
}

namespace qairopay::cli {

using Action = std::function<int(Console &, const Choice &)>;

/// Adds the commands about the service itself: sandbox, key, webhook, event, audit, promote. The chosen one
/// is handed to `choose`.
void addServiceCommands(CLI::App &app, const std::function<void(Action)> &choose);

/// verify and trust, into the group of scans.
void addScanProofs(CLI::App &scans, const std::function<void(Action)> &choose);

} // namespace qairopay::cli
