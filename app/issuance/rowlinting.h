// SPDX-FileCopyrightText: 2026 QairoPay Pass Studio contributors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "bulk/longestpayload.h"
#include "bulk/rowresult.h"
#include "bulk/stress.h"
#include "issuance/csvfile.h"

#include <memory>
#include <vector>

namespace qairopay::issuance {

/// A checked file as a contact sheet shows it: its rows that are not blank, by their numbers.
struct SheetSource
{
    CheckedFilePtr file;
    std::shared_ptr<const bulk::Setting> setting;
    std::vector<quint32> numbers;

    [[nodiscard]] static std::shared_ptr<const SheetSource> of(CheckedFilePtr file, bulk::Setting setting);
    [[nodiscard]] quint32 size() const { return static_cast<quint32>(numbers.size()); }
};
using SheetSourcePtr = std::shared_ptr<const SheetSource>;

/// What came out for some rows of a sheet, one behind the other.
struct LintedRows
{
    quint32 first = 0; ///< place in SheetSource::numbers
    std::vector<bulk::RowResult> results;
};

/// Lays out and lints all rows for both wallets on a worker thread, in the file's order; the first rows come
/// soon, so that a screen can be filled with the worst of them. What the default values have as well does not
/// count. Can be cancelled.
[[nodiscard]] QFuture<LintedRows> lintRows(const SheetSourcePtr &source);

/// The rows of a file that try a layout hardest, on a worker thread; rows that cannot be issued left out.
[[nodiscard]] QFuture<QList<bulk::StressCase>> hardestRows(const CheckedFilePtr &file);

/// The same rows' longest codes and NFC messages, on a worker thread; fully read each time. Can be cancelled.
[[nodiscard]] QFuture<bulk::CodeExtremes> longestRows(const CheckedFilePtr &file,
                                                      const bulk::CodeQuestion &question);

} // namespace qairopay::issuance
