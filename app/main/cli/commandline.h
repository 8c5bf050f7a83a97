// SPDX-FileCopyrightText: 2026 QairoPay Pass Studio contributors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "cli/commandtree.h"
#include "cli/console.h"

namespace qairopay::cli {

/// The `qairopay` program without its main(): parses the arguments (the program's name first), runs the
/// command, gives the exit code. Needs a QGuiApplication.
[[nodiscard]] int run(const QStringList &arguments, Console &console);

/// All its words: commands, options, and what they say of themselves.
[[nodiscard]] CommandWords programWords();

} // namespace qairopay::cli
