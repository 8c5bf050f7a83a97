// SPDX-FileCopyrightText: 2026 QairoPay Pass Studio contributors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "geo/cellclusters.h"
#include "scan/names.h"
#include "scan/scan.h"

namespace qairopay::scan {

/// All scans of a tenant, one array a property: about 40 bytes a scan. Passes and scanners are kept once and
/// known by number. Rows are in the order of their arrival until sortByTime(). A place is kept to 9 mm.
class ScanColumns
{
public:
    void reserve(size_t rows);
    void append(const Scan &scan);
    void clear() { *this = {}; }
    /// Oldest first; rows of one time keep their order. Costs nothing when they already are.
    void sortByTime();

    [[nodiscard]] size_t size() const { return m_times.size(); }
    [[nodiscard]] bool isEmpty() const { return m_times.empty(); }
    /// A row as the API gave it.
    [[nodiscard]] Scan scan(quint32 row) const;
    [[nodiscard]] std::optional<quint32> rowOf(const ScanId &id) const;

    [[nodiscard]] std::span<const qint64> times() const { return m_times; } ///< milliseconds since 1970, UTC
    [[nodiscard]] std::span<const quint32> x() const { return m_x; }
    [[nodiscard]] std::span<const quint32> y() const { return m_y; } ///< geo::noPlace where there is none
    [[nodiscard]] std::span<const quint8> results() const { return m_results; }
    [[nodiscard]] std::span<const quint8> methods() const { return m_methods; }
    [[nodiscard]] std::span<const quint32> passes() const { return m_passes; }
    [[nodiscard]] std::span<const quint32> scanners() const { return m_scanners; }
    [[nodiscard]] const Names &passNames() const { return m_passNames; }
    [[nodiscard]] const Names &scannerNames() const { return m_scannerNames; }

    /// What clustering reads; the rows are the caller's and must outlive the answer.
    [[nodiscard]] geo::PointColumns points(std::span<const quint32> rows) const;

private:
    /// A ULID as 16 bytes; an id of another shape lies in m_oddIds, its number being in `low`.
    struct PackedId
    {
        quint64 high = 0;
        quint64 low = 0;

        friend bool operator==(const PackedId &, const PackedId &) = default;
    };

    [[nodiscard]] static std::optional<PackedId> pack(const QString &id);
    [[nodiscard]] static QString unpack(const PackedId &id);

    std::vector<qint64> m_times;
    std::vector<quint32> m_x;
    std::vector<quint32> m_y;
    std::vector<quint8> m_results;
    std::vector<quint8> m_methods;
    std::vector<quint32> m_passes;
    std::vector<quint32> m_scanners;
    std::vector<PackedId> m_ids;
    Names m_passNames;
    Names m_scannerNames;
    Names m_oddIds;
};

} // namespace qairopay::scan
