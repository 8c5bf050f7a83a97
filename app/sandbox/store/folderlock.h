// SPDX-FileCopyrightText: 2026 QairoPay Pass Studio contributors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "base/result.h"

#include <memory>

namespace qairopay::sandbox {

/// Holds a data folder for one process, or for all that share a database. The lock belongs to the open file,
/// so that it falls with the process, however that ends, and a second server in the same process is refused
/// as well.
class FolderLock
{
public:
    enum class Use { Alone, Together };

    /// Makes the folder (readable by its owner) when it is missing. Of those that use it together one at a
    /// time comes in: the others wait here until it has settled().
    [[nodiscard]] static Result<std::unique_ptr<FolderLock>> take(const QString &folder, Use use);
    ~FolderLock();
    Q_DISABLE_COPY_MOVE(FolderLock)

    /// What lies in the folder is made or read.
    void settled();

private:
    explicit FolderLock(int descriptor);

    int m_descriptor;
    int m_entry = -1; ///< of the file that lets in one at a time
};

} // namespace qairopay::sandbox
