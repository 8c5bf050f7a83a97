// SPDX-FileCopyrightText: 2026 QairoPay Pass Studio contributors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "sandbox/store/database.h"

namespace qairopay::sandbox {

/// Brings a database to the newest schema: the numbered files of resources/sql/sqlite, each in one
/// transaction. A database of a newer program and one whose pages do not check are refused with a sentence.
[[nodiscard]] Result<void> prepareSchema(Database &database);

} // namespace qairopay::sandbox
