// SPDX-FileCopyrightText: 2026 QairoPay Pass Studio contributors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "base/result.h"

#include <QtCore/qdatetime.h>

namespace qairopay::sandbox {

/// Copies a data folder whose store is SQLite's into a new folder, at one moment of the database, whether a
/// sandbox runs on it or not: a backup is a data folder itself. It has the keys, so it is its owner's alone.
/// The copy is checked and on the disk before it gets its name.
[[nodiscard]] Result<void> backUp(const QString &dataFolder, const QString &backup);

/// Puts a backup in the place of what a data folder has; refused while a sandbox runs on it, and when the
/// backup is not sound. What was there is kept in a folder inside, whose path is answered (empty: nothing was
/// there). When it fails, all is as it was.
[[nodiscard]] Result<QString> restore(const QString &backup, const QString &dataFolder, const QDateTime &now);

/// The process that put a backup in its place died between the old and the new: a start would begin with an
/// empty database.
[[nodiscard]] bool isHalfRestored(const QString &dataFolder);

} // namespace qairopay::sandbox
