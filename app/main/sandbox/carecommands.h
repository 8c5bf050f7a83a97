// SPDX-FileCopyrightText: 2026 QairoPay Pass Studio contributors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "base/secret.h"

#include <QtCore/qstring.h>

#include <string>

namespace CLI {
class App;
}

namespace qairopay {

/// `doctor`, `backup` and `restore`: the care of a data folder and its store.
struct CareArguments
{
    enum class Task { None, Doctor, BackUp, Restore };

    Task task = Task::None;
    std::string folder; ///< of the copy
};

void addCareCommands(CLI::App &cli, CareArguments &arguments);

/// Does what was asked and answers the exit code: 0 done or sound, 1 not. `database` is the address of a
/// PostgreSQL database, or empty.
[[nodiscard]] int takeCare(const CareArguments &arguments, const QString &dataFolder, const Secret &database);

} // namespace qairopay
