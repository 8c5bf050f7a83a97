// SPDX-FileCopyrightText: 2026 QairoPay Pass Studio contributors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "base/result.h"
#include "scan/scancolumns.h"

namespace qairopay::scans {

/// Writes rows as CSV for a spreadsheet: one line a scan, times in ISO 8601 (UTC), the API's words. The file
/// is replaced whole or not at all. Gives the number of lines below the header.
[[nodiscard]] Result<qsizetype> writeScansCsv(const scan::ScanColumns &columns, std::span<const quint32> rows,
                                              const QString &path);

} // namespace qairopay::scans
