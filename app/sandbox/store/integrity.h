// SPDX-FileCopyrightText: 2026 QairoPay Pass Studio contributors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "sandbox/store/database.h"

namespace qairopay::sandbox {

/// Whether a SQLite file's pages, indexes and references hold together; reads all of it. Corrupt: they do
/// not, and the message says the first of what is wrong. A PostgreSQL server looks after its own.
[[nodiscard]] Result<void> checkIntegrity(Database &database);

} // namespace qairopay::sandbox
