// SPDX-FileCopyrightText: 2026 QairoPay Pass Studio contributors
// SPDX-License-Identifier: Apache-2.0
#include "sandbox/store/assettable.h"

namespace qairopay::sandbox {

bool insertAsset(const Work &work, const AssetRow &row)
{
    return work.database.run(
               u"INSERT INTO assets (tenant, sha256, media_type, width, height, bytes, created_at) "
               "VALUES (?, ?, ?, ?, ?, ?, ?) ON CONFLICT (tenant, sha256) DO NOTHING",
               work.tenant.number, row.sha256, row.mediaType, row.width, row.height, row.bytes,
               row.createdAt) > 0;
}

std::optional<AssetRow> findAsset(const Work &work, const QString &sha256)
{
    return work.database.one(
        u"SELECT sha256, media_type, width, height, bytes, created_at FROM assets WHERE tenant = ? AND "
        u"sha256 = ?",
        [](const Row &row) {
            return AssetRow{row.text(0),   row.text(1),  row.number(2),
                            row.number(3), row.bytes(4), row.integer(5)};
        },
        work.tenant.number, sha256);
}

bool hasAsset(const Work &work, const QString &sha256)
{
    return work.database
        .one(
            u"SELECT 1 FROM assets WHERE tenant = ? AND sha256 = ?", [](const Row &) { return true; },
            work.tenant.number, sha256)
        .has_value();
}

} // namespace qairopay::sandbox
