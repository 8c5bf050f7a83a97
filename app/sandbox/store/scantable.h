// SPDX-FileCopyrightText: 2026 QairoPay Pass Studio contributors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "sandbox/store/listing.h"
#include "sandbox/store/tenant.h"

namespace qairopay::sandbox {

struct ScanRow
{
    QString id;
    QString passId;
    QString scannerId;
    std::optional<double> latitude;
    std::optional<double> longitude;
    QString method;
    QString result;
    qint64 scannedAt = 0;
};

struct ScanFilter
{
    std::optional<QString> passId;
    std::optional<QString> scannerId;
    std::optional<QString> result;
    std::optional<qint64> from; ///< inclusive
    std::optional<qint64> to;   ///< exclusive
};

void insertScan(const Work &work, const ScanRow &row);
[[nodiscard]] QList<ScanRow> listScans(const Work &work, const ScanFilter &filter, const PageRequest &page);

} // namespace qairopay::sandbox
