// SPDX-FileCopyrightText: 2026 QairoPay Pass Studio contributors
// SPDX-License-Identifier: Apache-2.0
#include "scan/scancolumns.h"

#include <QtCore/qtimezone.h>

#include <algorithm>
#include <numeric>

using namespace Qt::StringLiterals;

namespace qairopay::scan {

namespace {

constexpr QByteArrayView crockford = "0123456789ABCDEFGHJKMNPQRSTVWXYZ";
constexpr qsizetype ulidLength = 26;
/// No ULID has this in its upper half: their first digit is at most 7, but times that far are the year 10889.
constexpr quint64 oddId = ~quint64(0);

template <typename T> void permute(std::vector<T> &column, const std::vector<quint32> &order)
{
    std::vector<T> sorted;
    sorted.reserve(column.size());
    for (const quint32 row : order)
        sorted.push_back(column[row]);
    column = std::move(sorted);
}

} // namespace

void ScanColumns::reserve(size_t rows)
{
    m_times.reserve(rows);
    m_x.reserve(rows);
    m_y.reserve(rows);
    m_results.reserve(rows);
    m_methods.reserve(rows);
    m_passes.reserve(rows);
    m_scanners.reserve(rows);
    m_ids.reserve(rows);
}

void ScanColumns::append(const Scan &scan)
{
    const geo::WorldPoint place = scan.place ? geo::toWorld(*scan.place) : geo::WorldPoint{0, geo::noPlace};
    m_times.push_back(scan.scannedAt.toMSecsSinceEpoch());
    m_x.push_back(place.x);
    m_y.push_back(place.y);
    m_results.push_back(static_cast<quint8>(scan.result));
    m_methods.push_back(static_cast<quint8>(scan.method));
    m_passes.push_back(m_passNames.add(scan.passId.toString()));
    m_scanners.push_back(m_scannerNames.add(scan.scannerId));
    const auto packed = pack(scan.id.toString());
    m_ids.push_back(packed ? *packed : PackedId{oddId, m_oddIds.add(scan.id.toString())});
}

void ScanColumns::sortByTime()
{
    if (std::ranges::is_sorted(m_times))
        return;
    std::vector<quint32> order(size());
    std::iota(order.begin(), order.end(), 0U);
    std::ranges::stable_sort(order, [this](quint32 a, quint32 b) { return m_times[a] < m_times[b]; });
    permute(m_times, order);
    permute(m_x, order);
    permute(m_y, order);
    permute(m_results, order);
    permute(m_methods, order);
    permute(m_passes, order);
    permute(m_scanners, order);
    permute(m_ids, order);
}

Scan ScanColumns::scan(quint32 row) const
{
    const PackedId id = m_ids.at(row);
    Scan scan;
    scan.id = ScanId(id.high == oddId ? m_oddIds.name(quint32(id.low)) : unpack(id));
    scan.passId = PassId(m_passNames.name(m_passes[row]));
    scan.scannerId = m_scannerNames.name(m_scanners[row]);
    if (m_y[row] != geo::noPlace)
        scan.place = geo::toGeo(geo::WorldPoint{m_x[row], m_y[row]});
    scan.method = static_cast<ScanMethod>(m_methods[row]);
    scan.result = static_cast<ScanResult>(m_results[row]);
    scan.scannedAt = QDateTime::fromMSecsSinceEpoch(m_times[row], QTimeZone::UTC);
    return scan;
}

std::optional<quint32> ScanColumns::rowOf(const ScanId &id) const
{
    auto wanted = pack(id.toString());
    if (!wanted) {
        const auto odd = m_oddIds.number(id.toString());
        if (!odd)
            return std::nullopt;
        wanted = PackedId{oddId, *odd};
    }
    const auto found = std::ranges::find(m_ids, *wanted);
    if (found == m_ids.end())
        return std::nullopt;
    return static_cast<quint32>(found - m_ids.begin());
}

geo::PointColumns ScanColumns::points(std::span<const quint32> rows) const
{
    return {m_x, m_y, m_results, rows};
}

std::optional<ScanColumns::PackedId> ScanColumns::pack(const QString &id)
{
    const QString prefix = ScanId::prefix();
    if (!id.startsWith(prefix) || id.size() != prefix.size() + ulidLength || id[prefix.size()] > u'7')
        return std::nullopt;
    PackedId packed;
    for (qsizetype at = prefix.size(); at < id.size(); ++at) {
        const ushort letter = id[at].unicode();
        const qsizetype digit = letter < 128 ? crockford.indexOf(char(letter)) : -1;
        if (digit < 0)
            return std::nullopt;
        packed.high = (packed.high << 5) | (packed.low >> 59);
        packed.low = (packed.low << 5) | quint64(digit);
    }
    return packed.high == oddId ? std::nullopt : std::optional(packed);
}

QString ScanColumns::unpack(const PackedId &id)
{
    QString text = ScanId::prefix();
    PackedId left = id;
    QString digits(ulidLength, u'0');
    for (qsizetype at = ulidLength - 1; at >= 0; --at) {
        digits[at] = QLatin1Char(crockford[qsizetype(left.low & 31)]);
        left.low = (left.low >> 5) | (left.high << 59);
        left.high >>= 5;
    }
    return text + digits;
}

} // namespace qairopay::scan
