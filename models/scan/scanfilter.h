// SPDX-FileCopyrightText: 2026 QairoPay Pass Studio contributors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "scan/scancolumns.h"

#include <functional>

namespace qairopay::scan {

/// Which scans somebody wants to see. A default-made filter keeps all.
struct ScanFilter
{
    quint8 results = 0x7F;               ///< bit n: ScanResult n
    quint8 methods = 0x07;               ///< bit n: ScanMethod n
    std::optional<qint64> from;          ///< milliseconds since 1970, included
    std::optional<qint64> until;         ///< not included
    std::optional<QList<PassId>> passes; ///< only these (one pass, or those of a template)
    QString text; ///< part of a pass's id, of what describes the pass, or of a scanner's id
    bool onlyWithoutPlace = false;

    [[nodiscard]] static quint8 bit(ScanResult result) { return quint8(1 << int(result)); }
    [[nodiscard]] static quint8 bit(ScanMethod method) { return quint8(1 << int(method)); }

    friend bool operator==(const ScanFilter &, const ScanFilter &) = default;
};

/// What a filter left, in the order of the columns.
struct ScanSelection
{
    std::vector<quint32> rows;
    /// Scans by result that all other conditions let through: what the chips of the results show.
    std::array<quint32, allScanResults.size()> byResult{};
    quint32 withoutPlace = 0; ///< of those in `rows`
};

/// What is known of a pass besides its id, for searching: the holder's name, say. May be empty.
using PassDescription = std::function<QString(const PassId &)>;

[[nodiscard]] ScanSelection select(const ScanColumns &columns, const ScanFilter &filter,
                                   const PassDescription &describe = {});

/// Counts per slice of time, by result.
struct TimeHistogram
{
    qint64 start = 0;  ///< of the first bucket, milliseconds since 1970
    qint64 bucket = 1; ///< width in milliseconds, a round one (a minute, five minutes, an hour, a day, …)
    std::vector<std::array<quint32, allScanResults.size()>> counts;
};

/// At most `mostBuckets` buckets over the selected rows. The whole range of `columns` is covered when `rows`
/// are fewer, so that the axis does not jump while one filters.
[[nodiscard]] TimeHistogram histogram(const ScanColumns &columns, std::span<const quint32> rows,
                                      int mostBuckets);

/// The box around the rows that have a place.
[[nodiscard]] std::optional<geo::GeoBounds> boundsOf(const ScanColumns &columns,
                                                     std::span<const quint32> rows);

/// Those of the rows that lie in a box, its edges included.
[[nodiscard]] std::vector<quint32> within(const ScanColumns &columns, std::span<const quint32> rows,
                                          const geo::GeoBounds &box);

} // namespace qairopay::scan
