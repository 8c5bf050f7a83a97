// SPDX-FileCopyrightText: 2026 QairoPay Pass Studio contributors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "main/sandbox/readyfile.h"

#include <memory>

namespace qairopay::test {

/// Lets the command line find a sandbox by its ready file, and in no other way, as long as the answer lives.
/// Null: it cannot be written.
[[nodiscard]] inline std::unique_ptr<ReadyFile> announce(const sandbox::Server &server, const QString &path)
{
    qputenv("QAIROPAY_READY_FILE", path.toUtf8());
    qunsetenv("QAIROPAY_KEY");
    qunsetenv("QAIROPAY_URL");
    auto written = ReadyFile::write(path, server);
    return written ? std::make_unique<ReadyFile>(std::move(*written)) : nullptr;
}

} // namespace qairopay::test
