// SPDX-FileCopyrightText: 2026 QairoPay Pass Studio contributors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include <QtCore/qstring.h>

#include <optional>
#include <string>

namespace CLI {
class App;
}

namespace qairopay {

/// `doctor`, `backup` and `restore`: the care of a data folder.
struct CareArguments
{
    std::string backup; ///< the folder of the copy
    bool isDoctor = false;
    bool isBackup = false;
    bool isRestore = false;
};

void addCareCommands(CLI::App &cli, CareArguments &arguments);

/// Does what was asked and answers the exit code; nothing when a sandbox is to be started.
[[nodiscard]] std::optional<int> takeCare(const CareArguments &arguments, const QString &dataFolder);

} // namespace qairopay
