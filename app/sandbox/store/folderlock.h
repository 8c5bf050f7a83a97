// SPDX-FileCopyrightText: 2026 QairoPay Pass Studio contributors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "base/result.h"

#include <memory>

namespace qairopay::sandbox {

/// Holds a data folder for one process. The lock belongs to the open file, so that it falls with the process,
/// however that ends, and a second server in the same process is refused as well.
class FolderLock
{
public:
    /// Makes the folder (readable by its owner) when it is missing.
    [[nodiscard]] static Result<std::unique_ptr<FolderLock>> take(const QString &folder);
    ~FolderLock();
    Q_DISABLE_COPY_MOVE(FolderLock)

private:
    explicit FolderLock(int descriptor);

    int m_descriptor;
};

} // namespace qairopay::sandbox
