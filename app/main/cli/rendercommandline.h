// SPDX-FileCopyrightText: 2026 QairoPay Pass Studio contributors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "cli/servicecommandline.h"

namespace qairopay::cli {

/// Adds render with all of its options; it is handed to `choose` when it is the command that was given.
void addRenderCommand(CLI::App &app, const std::function<void(Action)> &choose);
/// The same for proof.
void addProofCommand(CLI::App &app, const std::function<void(Action)> &choose);

} // namespace qairopay::cli
