// SPDX-FileCopyrightText: 2026 QairoPay Pass Studio contributors
// SPDX-License-Identifier: Apache-2.0
#pragma once

namespace qairopay::sandbox {

/// The name of SQLite's own file access with one difference: what a commit adds to the write-ahead log goes
/// to the file in few pieces. SQLite writes the head of each page and each page by itself, a hundred writes a
/// commit of some twelve creates, and they took a fifth of the writer's time.
///
/// Only for a connection with "PRAGMA synchronous = FULL": others are told of its commits after the log was
/// synced, and by then all of it is in the file. What is not in the file when the program dies belongs to no
/// commit. Null when SQLite takes no file access but its own.
[[nodiscard]] const char *gatheredLogVfs();

} // namespace qairopay::sandbox
