// SPDX-FileCopyrightText: 2026 QairoPay Pass Studio contributors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "sandbox/store/databaseaddress.h"

#include <QtCore/qlist.h>

namespace qairopay::sandbox {

/// One thing that was looked at.
struct Finding
{
    QString what; ///< "Signing keys"
    bool isSound = true;
    QString remark; ///< what was found
    QString advice; ///< what to do; empty when sound
};

/// Looks a data folder and its store over, for somebody whose sandbox does not start or does not store.
/// Changes nothing; a sandbox may be running. Reads all of a SQLite file.
[[nodiscard]] QList<Finding> examine(const QString &dataFolder, const DatabaseAddress &address);

/// Whether so many bytes are enough to go on with.
[[nodiscard]] Finding examineRoom(qint64 bytesLeft);

} // namespace qairopay::sandbox
