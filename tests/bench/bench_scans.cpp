// SPDX-FileCopyrightText: 2026 QairoPay Pass Studio contributors
// SPDX-License-Identifier: Apache-2.0
//
// From a filter that changed to clusters that can be drawn, over 1,000,000 scans, against a floor: a short
// program over bare arrays that does the same filtering and the same 60 px cells and nothing else. Both run
// in turn; the figure is the median of the ratios of the pairs.
#include "scan/scanfilter.h"

#include <QtCore/qtimezone.h>

#include <algorithm>
#include <chrono>
#include <cmath>
#include <cstdio>
#include <random>

using namespace Qt::StringLiterals;
using namespace qairopay;
using namespace qairopay::scan;

namespace {

constexpr int scanCount = 1'000'000;
constexpr int rounds = 41;
constexpr qint64 firstTime = 1'750'000'000'000;
constexpr qint64 lastTime = firstTime + 90LL * 86'400'000;

struct Floor
{
    std::vector<qint64> time;
    std::vector<float> x, y; ///< 0 to 1
    std::vector<quint8> result;
    std::vector<quint32> rows;
    struct Cell
    {
        quint32 count, refused;
        double x, y;
    };
    std::vector<Cell> cells;

    size_t run(quint8 results, qint64 from, qint64 until, const geo::Viewport &view)
    {
        rows.resize(time.size());
        size_t end = 0;
        for (size_t i = 0; i < time.size(); ++i) {
            rows[end] = quint32(i);
            end += (results >> result[i] & 1) & (time[i] >= from) & (time[i] < until);
        }
        const auto world = float(view.worldPixels());
        const int columns = int(view.size.width()) / 60 + 1, lines = int(view.size.height()) / 60 + 1;
        const auto left =
            float((view.centre.longitude + 180) / 360 * view.worldPixels() - view.size.width() / 2);
        const auto top = float(geo::toWorld(view.centre).y / geo::worldWidth * view.worldPixels() -
                               view.size.height() / 2);
        cells.assign(size_t(columns) * size_t(lines), {});
        for (size_t k = 0; k < end; ++k) {
            const quint32 i = rows[k];
            const float px = x[i] * world - left, py = y[i] * world - top;
            if (px < 0 || py < 0)
                continue;
            const int column = int(px / 60), line = int(py / 60);
            if (column >= columns || line >= lines)
                continue;
            Cell &cell = cells[size_t(line) * size_t(columns) + size_t(column)];
            ++cell.count;
            cell.refused += result[i] != 0;
            cell.x += double(px);
            cell.y += double(py);
        }
        return size_t(std::ranges::count_if(cells, [](const Cell &cell) { return cell.count > 0; }));
    }
};

/// 400 towns, each half as big as one twice as far up the list; one scan in ten is anywhere.
void fill(ScanColumns &columns, Floor &floor)
{
    std::mt19937_64 random(11);
    std::uniform_real_distribution<double> anyLatitude(-55, 68), anyLongitude(-179.9, 179.9), share(0, 1);
    std::normal_distribution<double> near(0, 0.08);
    std::vector<geo::GeoPoint> towns;
    std::vector<double> weights;
    for (int i = 0; i < 400; ++i) {
        towns.push_back({anyLatitude(random), anyLongitude(random)});
        weights.push_back(1.0 / (i + 1));
    }
    std::discrete_distribution<size_t> town(weights.begin(), weights.end());
    columns.reserve(scanCount);
    for (int i = 0; i < scanCount; ++i) {
        geo::GeoPoint place{anyLatitude(random), anyLongitude(random)};
        if (share(random) > 0.1) {
            const geo::GeoPoint &centre = towns[town(random)];
            place = {centre.latitude + near(random), std::remainder(centre.longitude + near(random), 360)};
        }
        const double luck = share(random);
        const auto result = luck < 0.93   ? ScanResult::Valid
                            : luck < 0.97 ? ScanResult::Revoked
                                          : ScanResult::NotInstalled;
        const qint64 time = firstTime + (lastTime - firstTime) / scanCount * i;
        columns.append({ScanId(u"scan_01J%1"_s.arg(i, 23, 10, QLatin1Char('0'))),
                        PassId(u"pass_%1"_s.arg(i % 20'000)), u"gate-%1"_s.arg(i % 300), place,
                        i % 4 == 0 ? ScanMethod::Nfc : ScanMethod::Barcode, result,
                        QDateTime::fromMSecsSinceEpoch(time, QTimeZone::UTC)});
        const geo::WorldPoint world = geo::toWorld(place);
        floor.time.push_back(time);
        floor.x.push_back(float(world.x / geo::worldWidth));
        floor.y.push_back(float(world.y / geo::worldWidth));
        floor.result.push_back(quint8(result));
    }
}

template <typename F> double milliseconds(F work)
{
    const auto start = std::chrono::steady_clock::now();
    work();
    return std::chrono::duration<double, std::milli>(std::chrono::steady_clock::now() - start).count();
}

double median(std::vector<double> values)
{
    std::ranges::sort(values);
    return values[values.size() / 2];
}

} // namespace

int main()
{
    ScanColumns columns;
    Floor floor;
    fill(columns, floor);
    std::printf("scans: filter change to clusters, %d scans\n", scanCount);
    bool good = true;
    for (const auto &[name, zoom, width, height] :
         {std::tuple{"whole world", 2.7, 1600.0, 900.0}, std::tuple{"a region", 6.0, 1600.0, 900.0}}) {
        const geo::Viewport view{{20, 10}, zoom, {width, height}};
        std::vector<double> ratios, ours, floors;
        size_t sink = 0;
        for (int round = 0; round < rounds; ++round) {
            const qint64 from = firstTime + (round % 7) * 86'400'000LL;
            const auto results = quint8(round % 2 == 0 ? 0x7F : 0x7E | (round % 4 == 1));
            const double bare = milliseconds([&] { sink += floor.run(results, from, lastTime, view); });
            const double own = milliseconds([&] {
                const ScanSelection selection =
                    select(columns, {.results = results, .from = from, .until = lastTime});
                sink += geo::CellClusters(columns.points(selection.rows), view).clusters().size();
            });
            if (round == 0)
                continue; // first touch of the memory
            ratios.push_back(own / bare);
            ours.push_back(own);
            floors.push_back(bare);
        }
        const double ratio = median(ratios);
        good = good && ratio <= 1.6;
        std::printf("  %-12s ratio to floor %.2f (aim at most 1.60), %.2f ms against %.2f ms [%zu]\n", name,
                    ratio, median(ours), median(floors), sink);
    }
    return good ? 0 : 1;
}
