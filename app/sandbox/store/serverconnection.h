// SPDX-FileCopyrightText: 2026 QairoPay Pass Studio contributors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "base/result.h"
#include "sandbox/store/connection.h"
#include "sandbox/store/databaseaddress.h"

namespace qairopay::sandbox {

/// A database of a PostgreSQL server, through Qt's driver. For one thread.
[[nodiscard]] Result<std::unique_ptr<Connection>> openServer(const DatabaseAddress &address);

} // namespace qairopay::sandbox
