// SPDX-FileCopyrightText: 2026 QairoPay Pass Studio contributors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "base/result.h"
#include "sandbox/store/connection.h"

namespace qairopay::sandbox {

/// A file of SQLite's, through its own interface: Qt's driver describes each column of each result anew and
/// wraps each value, which took more than the statements themselves. For one thread.
[[nodiscard]] Result<std::unique_ptr<Connection>> openFile(const QString &path, bool isWritable);

} // namespace qairopay::sandbox
