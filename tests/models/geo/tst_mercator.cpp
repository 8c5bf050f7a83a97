// SPDX-FileCopyrightText: 2026 QairoPay Pass Studio contributors
// SPDX-License-Identifier: Apache-2.0
#include "geo/mercator.h"

#include <QtCore/qline.h>
#include <QtTest/qtest.h>

using namespace qairopay::geo;

class tst_Mercator : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void knownPoints()
    {
        QCOMPARE(toWorld({0, 0}), (WorldPoint{0x80000000, 0x80000000}));
        QCOMPARE(toWorld({0, -180}).x, 0U);
        QCOMPARE(toWorld({0, 180}).x, 0U); // the same meridian
        QCOMPARE(toWorld({89, 0}).y, 0U);
        QCOMPARE_NE(toWorld({-90, 0}).y, noPlace);
        // Tile 12/1119/1710 holds the resort of the guide.
        const WorldPoint resort = toWorld({28.4177, -81.5812});
        QCOMPARE(resort.x >> 20, 1119U);
        QCOMPARE(resort.y >> 20, 1710U);
    }

    void roundTripIsWithinACentimetre()
    {
        for (double latitude = -80; latitude <= 80; latitude += 7.3) {
            for (double longitude = -179; longitude < 180; longitude += 13.7) {
                const GeoPoint point{latitude, longitude};
                QCOMPARE_LT(distance(point, toGeo(toWorld(point))), 0.02);
            }
        }
    }

    void pixelsAndPlacesAgree()
    {
        const Viewport view{{28.4177, -81.5812}, 12.4, {1000, 700}};
        QCOMPARE(view.toPixel(view.centre).toPoint(), QPoint(500, 350));
        for (const QPointF pixel : {QPointF(0, 0), QPointF(999, 12), QPointF(431.5, 699)})
            QCOMPARE_LT(QLineF(view.toPixel(view.toGeo(pixel)), pixel).length(), 0.01);
        const double metres = distance(view.toGeo({450, 350}), view.toGeo({550, 350}));
        QCOMPARE_LT(std::abs(metres / (view.metresPerPixel() * 100) - 1), 0.01);
    }

    void windowAcrossThe180thMeridian()
    {
        const Viewport view{{-17, 179.9}, 8, {800, 600}};
        QCOMPARE_GT(view.toPixel(GeoPoint{-17, -179.9}).x(), 400);
        QCOMPARE_LT(view.toPixel(GeoPoint{-17, -179.9}).x(), 800);
        QCOMPARE_LT(view.toGeo({700, 300}).longitude, 0);
    }

    void viewportHoldsItsBounds()
    {
        const GeoBounds bounds{25.7, -81.6, 28.6, -80.1};
        const Viewport view = viewportFor(bounds, {900, 600}, 48);
        const QRectF inside = QRectF({}, view.size).adjusted(47, 47, -47, -47);
        QVERIFY(inside.contains(view.toPixel(GeoPoint{25.7, -81.6})));
        QVERIFY(inside.contains(view.toPixel(GeoPoint{28.6, -80.1})));
        QCOMPARE(viewportFor({1, 1, 1, 1}, {900, 600}).zoom, 15.0);
        const Viewport world = viewportFor({-80, -180, 80, 180}, {1600, 900});
        QCOMPARE_GE(world.worldPixels(), 1599.0);
        const Viewport fiji = viewportFor({-19, 177, -16, -179}, {900, 600});
        QCOMPARE_GT(fiji.zoom, 5.0);
        QCOMPARE_GT(std::abs(fiji.centre.longitude), 177.0);
    }
};

QTEST_APPLESS_MAIN(tst_Mercator)
#include "tst_mercator.moc"
