// SPDX-FileCopyrightText: 2026 QairoPay Pass Studio contributors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "base/result.h"
#include "base/secret.h"

#include <string>

namespace CLI {
class App;
}

namespace qairopay {

/// Where the store is. Neither given: SQLite in the data folder.
struct DatabaseArguments
{
    std::string url;
    std::string urlFile;
};

void addDatabaseOptions(CLI::App &cli, DatabaseArguments &arguments);

/// The address, empty when none is given. One with a password, or what may be one, is refused on the command
/// line, where everybody on the machine sees it, and taken from the file, which its owner alone may read.
[[nodiscard]] Result<Secret> readDatabase(const DatabaseArguments &arguments);

} // namespace qairopay
