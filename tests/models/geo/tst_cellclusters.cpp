// SPDX-FileCopyrightText: 2026 QairoPay Pass Studio contributors
// SPDX-License-Identifier: Apache-2.0
#include "geo/cellclusters.h"

#include <QtTest/qtest.h>

#include <numeric>
#include <random>

using namespace qairopay::geo;

namespace {

struct Points
{
    std::vector<quint32> x, y, rows;
    std::vector<quint8> kind;

    void add(const GeoPoint &point, quint8 k = 0)
    {
        const WorldPoint world = toWorld(point);
        addWorld(world.x, world.y, k);
    }
    void addWorld(quint32 wx, quint32 wy, quint8 k = 0)
    {
        rows.push_back(quint32(x.size()));
        x.push_back(wx);
        y.push_back(wy);
        kind.push_back(k);
    }
    PointColumns columns() const { return {x, y, kind, rows}; }
};

Points towns(int count)
{
    std::mt19937 random(7);
    std::normal_distribution<double> near(0, 0.1);
    Points points;
    const std::array places{GeoPoint{28.4, -81.5}, GeoPoint{25.8, -80.2}, GeoPoint{30.3, -81.6},
                            GeoPoint{-18, 179.98}};
    for (int i = 0; i < count; ++i) {
        const GeoPoint &town = places[size_t(i) % places.size()];
        const double longitude = std::remainder(town.longitude + near(random), 360);
        points.add({town.latitude + near(random), longitude}, quint8(i % 5 == 0));
    }
    return points;
}

quint32 total(const CellClusters &clusters)
{
    quint32 sum = 0;
    for (const Cluster &cluster : clusters.clusters())
        sum += cluster.count;
    return sum;
}

} // namespace

class tst_CellClusters : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void nothingGivesNothing()
    {
        QVERIFY(CellClusters().clusters().empty());
        QVERIFY(CellClusters({}, Viewport{{0, 0}, 3, {800, 600}}).clusters().empty());
        const Points points = towns(10);
        QVERIFY(CellClusters(points.columns(), Viewport{{0, 0}, 3, {0, 0}}).clusters().empty());
    }

    void everyPointInAWorldViewIsCountedOnce_data()
    {
        QTest::addColumn<double>("zoom");
        for (const double zoom : {0.0, 0.5, 1.0, 2.0, 2.6})
            QTest::addRow("zoom %.1f", zoom) << zoom;
    }

    void everyPointInAWorldViewIsCountedOnce()
    {
        QFETCH(double, zoom);
        const Points points = towns(10'000);
        const Viewport view{{10, 20}, zoom, {1700, 1700}};
        const CellClusters clusters(points.columns(), view);
        QCOMPARE(total(clusters), 10'000U);
        quint32 byKind = 0;
        for (const Cluster &cluster : clusters.clusters())
            byKind += std::accumulate(cluster.byKind.begin(), cluster.byKind.end(), 0U);
        QCOMPARE(byKind, 10'000U);
    }

    void clustersLieAmongTheirPoints()
    {
        const Points points = towns(4000);
        const CellClusters clusters(points.columns(), Viewport{{27, -81}, 5, {1000, 700}});
        for (const Cluster &cluster : clusters.clusters())
            QCOMPARE_LT(distance(toGeo(cluster.centre), {28, -81}), 400'000);
    }

    void bubblesDoNotOverlapMuch()
    {
        const Points points = towns(20'000);
        for (double zoom = 3; zoom < 12; zoom += 0.7) {
            const Viewport view{{27, -81}, zoom, {1000, 700}};
            const CellClusters clusters(points.columns(), view);
            QCOMPARE_LE(clusters.clusters().size(), 500U);
        }
    }

    void rowsOfAClusterAreItsPoints()
    {
        const Points points = towns(3000);
        const CellClusters clusters(points.columns(), Viewport{{27, -81}, 8, {1000, 700}});
        QVERIFY(!clusters.clusters().empty());
        for (size_t i = 0; i < clusters.clusters().size(); ++i) {
            const auto rows = clusters.rowsOf(i, points.columns());
            QCOMPARE(rows.size(), size_t(clusters.clusters()[i].count));
            QVERIFY(std::ranges::find(rows, clusters.clusters()[i].someRow) != rows.end());
        }
    }

    void clustersStayWhilePanning()
    {
        const Points points = towns(5000);
        const Viewport here{{27, -81}, 7, {1000, 700}};
        Viewport there = here;
        there.centre = here.toGeo({513, 361});
        const CellClusters before(points.columns(), here), after(points.columns(), there);
        int same = 0, inner = 0;
        for (const Cluster &cluster : before.clusters()) {
            if (!QRectF(200, 200, 600, 300).contains(here.toPixel(cluster.centre)))
                continue;
            ++inner;
            same += std::ranges::any_of(after.clusters(), [&](const Cluster &c) {
                return c.centre == cluster.centre && c.count == cluster.count;
            });
        }
        QCOMPARE_GE(inner, 2);
        QCOMPARE(same, inner);
    }

    void pointsWithoutAPlaceAreLeftOut()
    {
        Points points;
        points.add({-85, 179.99});
        points.addWorld(0, noPlace);
        const CellClusters clusters(points.columns(), Viewport{{0, 0}, 0, {256, 256}});
        QCOMPARE(total(clusters), 1U);
        QCOMPARE(clusters.clusters().front().someRow, 0U);
    }

    void oneTownAcrossThe180thMeridian()
    {
        Points points;
        points.add({-17, 179.999});
        points.add({-17, -179.999});
        const CellClusters clusters(points.columns(), Viewport{{-17, 180}, 6, {800, 600}});
        QCOMPARE(total(clusters), 2U);
        QCOMPARE(clusters.clusters().size(), 1U);
    }
};

QTEST_APPLESS_MAIN(tst_CellClusters)
#include "tst_cellclusters.moc"
