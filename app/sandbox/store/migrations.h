// SPDX-FileCopyrightText: 2026 QairoPay Pass Studio contributors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "sandbox/store/database.h"

namespace qairopay::sandbox {

/// Brings a database to the newest schema: the numbered files of resources/sql/sqlite or …/postgres, each in
/// one transaction. Refused with a sentence: a database of a newer program, one that was set up by other text
/// than this program has under the same number, one whose pages do not check, and one that is not in UTF-8.
/// Processes that start at the same time on one database wait for each other.
[[nodiscard]] Result<void> prepareSchema(Database &database);
/// Whether this program can use the database as far as it was brought; changes nothing.
[[nodiscard]] Result<void> checkSchema(Database &database);

} // namespace qairopay::sandbox
