// SPDX-FileCopyrightText: 2026 QairoPay Pass Studio contributors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "base/result.h"

#include <QtCore/qdatetime.h>

#include <functional>

namespace qairopay::sandbox {

/// Copies a data folder whose store is SQLite's into a new folder, at one moment of the database, whether a
/// sandbox runs on it or not: a backup is a data folder itself. It has the keys, so it is its owner's alone.
/// The copy is checked and on the disk before it gets its name.
[[nodiscard]] Result<void> backUp(const QString &dataFolder, const QString &backup);

/// What a restore asks of the disk while the new takes the place of the old; each may fail.
struct Disk
{
    std::function<bool(const QString &from, const QString &to)> move; ///< over nothing that is there
    std::function<bool(const QString &path)> sync; ///< it is on the disk, and not only with the system
};

[[nodiscard]] Disk localDisk();

/// Puts a backup in the place of what a data folder has; refused while a sandbox runs on it, and when the
/// backup is not sound. What was there is kept in a folder inside, whose path is answered (empty: nothing was
/// there). When it fails, all is as it was; where that cannot be had either, the error names the folder
/// inside that has what was there, and no start makes an empty database in its place.
[[nodiscard]] Result<QString> restore(const QString &backup, const QString &dataFolder, const QDateTime &now,
                                      const Disk &disk = localDisk());

/// The process that put a backup in its place died between the old and the new, or could put neither there: a
/// start would begin with an empty database.
[[nodiscard]] bool isHalfRestored(const QString &dataFolder);

} // namespace qairopay::sandbox
