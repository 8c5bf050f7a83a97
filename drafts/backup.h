// SPDX-FileCopyrightText: 2026 QairoPay Pass Studio contributors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "base/result.h"

#include <QtCore/qdatetime.h>
#include <QtCore/qlist.h>

/// The care of a data folder whose store is SQLite: looked over, copied, put back.
namespace qairopay::sandbox {

/// One thing that was looked at.
struct Finding
{
    QString what;      ///< "Database pages"
    bool isSound = true;
    QString remark;    ///< what was found
    QString advice;    ///< what to do; empty when sound
};

/// Looks a data folder over without changing anything; a sandbox may be running on it.
[[nodiscard]] QList<Finding> examine(const QString &dataFolder);

/// Copies a data folder into a new folder, at one moment of the database, whether a sandbox runs on it or not: a
/// backup is a data folder itself. It has the keys, so it is its owner's alone. The copy is checked.
[[nodiscard]] Result<void> backUp(const QString &dataFolder, const QString &backup);

/// Puts a backup in the place of what a data folder has; refused while a sandbox runs on it, and when the backup
/// is not sound. What was there is kept in a folder inside, whose path is answered (empty: nothing was there).
[[nodiscard]] Result<QString> restore(const QString &backup, const QString &dataFolder, const QDateTime &now);

} // namespace qairopay::sandbox
