// SPDX-FileCopyrightText: 2026 QairoPay Pass Studio contributors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "sandbox/store/tenant.h"

namespace qairopay::sandbox {

struct AssetRow
{
    QString sha256; ///< 64 lower-case hex digits, of `bytes`
    QString mediaType;
    int width = 0;
    int height = 0;
    QByteArray bytes;
    qint64 createdAt = 0;
};

/// False when it was there already.
bool insertAsset(const Work &work, const AssetRow &row);
[[nodiscard]] std::optional<AssetRow> findAsset(const Work &work, const QString &sha256);
[[nodiscard]] bool hasAsset(const Work &work, const QString &sha256);

} // namespace qairopay::sandbox
