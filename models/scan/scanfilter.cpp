// SPDX-FileCopyrightText: 2026 QairoPay Pass Studio contributors
// SPDX-License-Identifier: Apache-2.0
#include "scan/scanfilter.h"

#include <algorithm>
#include <limits>

namespace qairopay::scan {

namespace {

/// One byte a pass or scanner: 1 lets its scans through. Empty: all pass.
using Allowed = std::vector<quint8>;

struct TextMatch
{
    Allowed passes;
    Allowed scanners;
};

Allowed allowedPasses(const ScanColumns &columns, const QList<PassId> &wanted)
{
    Allowed allowed(size_t(columns.passNames().size()), 0);
    for (const PassId &id : wanted) {
        if (const auto number = columns.passNames().number(id.toString()))
            allowed[*number] = 1;
    }
    return allowed;
}

/// The text is looked up among the names, of which there are few, not among the rows.
TextMatch match(const ScanColumns &columns, const QString &text, const PassDescription &describe)
{
    TextMatch found;
    for (const QString &name : columns.passNames().all()) {
        const bool hit = name.contains(text, Qt::CaseInsensitive) ||
                         (describe && describe(PassId(name)).contains(text, Qt::CaseInsensitive));
        found.passes.push_back(hit);
    }
    for (const QString &name : columns.scannerNames().all())
        found.scanners.push_back(name.contains(text, Qt::CaseInsensitive));
    return found;
}

/// Rows for which `test` holds, their results counted, those of an unwanted result left out. The condition is
/// a number that moves the end of the output: no branch to mispredict.
template <typename Test> ScanSelection selectWith(const ScanColumns &columns, quint8 results, Test test)
{
    ScanSelection selection;
    std::vector<quint32> rows(columns.size() + 1); // one more: the last row may be written and not kept
    const quint8 *const kinds = columns.results().data();
    const quint32 *const y = columns.y().data();
    std::array<quint32, 8> counts{};
    size_t end = 0;
    for (size_t row = 0; row < columns.size(); ++row) {
        const quint32 passes = test(row);
        counts[kinds[row] & 7] += passes;
        const quint32 kept = passes & (quint32(results) >> kinds[row]);
        rows[end] = quint32(row);
        end += kept;
        selection.withoutPlace += kept & quint32(y[row] == geo::noPlace);
    }
    rows.resize(end);
    std::copy_n(counts.begin(), selection.byResult.size(), selection.byResult.begin());
    selection.rows = std::move(rows);
    return selection;
}

qint64 niceBucket(qint64 span, int mostBuckets)
{
    constexpr qint64 minute = 60'000, hour = 60 * minute, day = 24 * hour;
    constexpr std::array steps{minute,   5 * minute, 15 * minute, hour,      3 * hour,
                               6 * hour, 12 * hour,  day,         2 * day,   7 * day,
                               14 * day, 30 * day,   91 * day,    182 * day, 365 * day};
    for (const qint64 step : steps) {
        if (span / step + 2 <= mostBuckets)
            return step;
    }
    return (span / std::max(1, mostBuckets - 2) / (365 * day) + 1) * 365 * day;
}

} // namespace

ScanSelection select(const ScanColumns &columns, const ScanFilter &filter, const PassDescription &describe)
{
    const qint64 *const times = columns.times().data();
    const quint8 *const methods = columns.methods().data();
    const qint64 from = filter.from.value_or(std::numeric_limits<qint64>::min());
    const qint64 until = filter.until.value_or(std::numeric_limits<qint64>::max());
    const quint32 methodMask = filter.methods;
    const auto quick = [=](size_t row) -> quint32 {
        return quint32(times[row] >= from) & quint32(times[row] < until) & (methodMask >> methods[row]) & 1U;
    };

    if (!filter.passes && filter.text.isEmpty() && !filter.onlyWithoutPlace)
        return selectWith(columns, filter.results, quick);

    const Allowed wanted = filter.passes ? allowedPasses(columns, *filter.passes)
                                         : Allowed(size_t(columns.passNames().size()), 1);
    const TextMatch text = match(columns, filter.text, describe); // an empty text is part of every name
    const quint32 *const passes = columns.passes().data();
    const quint32 *const scanners = columns.scanners().data();
    const quint32 *const y = columns.y().data();
    return selectWith(columns, filter.results, [&](size_t row) -> quint32 {
        const quint32 named = text.passes[passes[row]] | text.scanners[scanners[row]];
        const quint32 placed = quint32(!filter.onlyWithoutPlace || y[row] == geo::noPlace);
        return quick(row) & wanted[passes[row]] & named & placed;
    });
}

TimeHistogram histogram(const ScanColumns &columns, std::span<const quint32> rows, int mostBuckets)
{
    TimeHistogram result;
    if (columns.isEmpty() || mostBuckets < 1)
        return result;
    const std::span<const qint64> times = columns.times();
    const auto [first, last] = std::ranges::minmax(times);
    result.bucket = niceBucket(last - first, mostBuckets);
    const qint64 remainder = first % result.bucket;
    result.start = first - (remainder < 0 ? remainder + result.bucket : remainder);
    result.counts.resize(size_t((last - result.start) / result.bucket) + 1);
    const quint8 *const kinds = columns.results().data();
    for (const quint32 row : rows)
        ++result.counts[size_t((times[row] - result.start) / result.bucket)][kinds[row]];
    return result;
}

std::optional<geo::GeoBounds> boundsOf(const ScanColumns &columns, std::span<const quint32> rows)
{
    quint32 left = 0xFFFFFFFF, right = 0, top = 0xFFFFFFFF, bottom = 0;
    bool any = false;
    for (const quint32 row : rows) {
        if (columns.y()[row] == geo::noPlace)
            continue;
        any = true;
        left = std::min(left, columns.x()[row]);
        right = std::max(right, columns.x()[row]);
        top = std::min(top, columns.y()[row]);
        bottom = std::max(bottom, columns.y()[row]);
    }
    if (!any)
        return std::nullopt;
    const geo::GeoPoint northWest = geo::toGeo(geo::WorldPoint{left, top});
    const geo::GeoPoint southEast = geo::toGeo(geo::WorldPoint{right, bottom});
    return geo::GeoBounds{southEast.latitude, northWest.longitude, northWest.latitude, southEast.longitude};
}

std::vector<quint32> within(const ScanColumns &columns, std::span<const quint32> rows,
                            const geo::GeoBounds &box)
{
    // A unit (9 mm) more on each side, for what rounding moved.
    const geo::WorldPoint northWest = geo::toWorld({box.north, box.west});
    const geo::WorldPoint southEast = geo::toWorld({box.south, box.east});
    const quint32 left = northWest.x - 1, width = southEast.x - northWest.x + 2;
    const quint32 top = std::max(northWest.y, 1U) - 1, height = southEast.y - top + 1;
    std::vector<quint32> found;
    for (const quint32 row : rows) {
        if (columns.x()[row] - left <= width && columns.y()[row] - top <= height &&
            columns.y()[row] != geo::noPlace)
            found.push_back(row);
    }
    return found;
}

} // namespace qairopay::scan
