// SPDX-FileCopyrightText: 2026 QairoPay Pass Studio contributors
// SPDX-License-Identifier: Apache-2.0
#include "basemap/mappainter.h"

#include <QtTest/qtest.h>

using namespace qairopay;
using namespace qairopay::basemap;

class tst_MapPainter : public QObject
{
    Q_OBJECT

    std::unique_ptr<MapPainter> m_map;

    QColor colourAt(const geo::GeoPoint &place, double zoom, const MapStyle &style = MapStyle::light())
    {
        QImage image(64, 64, QImage::Format_RGB32);
        QPainter painter(&image);
        m_map->paint(painter, {place, zoom, QSizeF(image.size())}, style);
        return image.pixelColor(32, 32);
    }

private Q_SLOTS:
    void initTestCase()
    {
        const auto world = World::bundled();
        QVERIFY(world);
        m_map = std::make_unique<MapPainter>(*world);
    }

    void knowsLandFromWater_data()
    {
        QTest::addColumn<double>("latitude");
        QTest::addColumn<double>("longitude");
        QTest::addColumn<bool>("land");
        QTest::newRow("Atlantic") << 30.0 << -40.0 << false;
        QTest::newRow("Sahara") << 24.3 << 11.7 << true;
        QTest::newRow("Lake Michigan") << 43.5 << -87.0 << false;
        QTest::newRow("Caspian Sea") << 41.7 << 50.7 << false;
        QTest::newRow("Siberia, near the 180th meridian") << 67.3 << 178.9 << true;
        QTest::newRow("Siberia, behind it") << 67.0 << -176.5 << true;
        QTest::newRow("Antarctica") << -80.0 << 20.3 << true;
        QTest::newRow("Antarctica at the edge") << -80.3 << 179.0 << false; // Ross Sea
        QTest::newRow("Bering Sea") << 58.0 << 179.9 << false;
        QTest::newRow("Florida") << 27.6 << -81.6 << true;
    }

    void knowsLandFromWater()
    {
        QFETCH(double, latitude);
        QFETCH(double, longitude);
        QFETCH(bool, land);
        for (const double zoom : {5.3, 7.6}) {
            const QColor colour = colourAt({latitude, longitude}, zoom);
            QCOMPARE(colour.name(), (land ? MapStyle::light().land : MapStyle::light().water).name());
        }
    }

    void everyZoomPaintsSomething()
    {
        for (int zoom = 0; zoom <= geo::maxZoom; ++zoom) {
            const geo::WorldPoint at = geo::toWorld({40.71, -74.0});
            const int shift = 32 - zoom;
            const QImage tile = m_map->tile(zoom, zoom > 0 ? int(at.x >> shift) : 0,
                                            zoom > 0 ? int(at.y >> shift) : 0, MapStyle::dark());
            QCOMPARE(tile.size(), QSize(256, 256));
            QVERIFY(!tile.isNull());
        }
    }

    void tilesFitTogether()
    {
        // What a tile shows at its right edge goes on at the left edge of the next, names included.
        const MapStyle style = MapStyle::light();
        QImage both(512, 256, QImage::Format_RGB32);
        QPainter painter(&both);
        painter.drawImage(0, 0, m_map->tile(7, 34, 53, style));
        painter.drawImage(256, 0, m_map->tile(7, 35, 53, style));
        painter.end();
        QImage whole(512, 256, QImage::Format_RGB32);
        QPainter wholePainter(&whole);
        geo::Viewport view{{0, 0}, 7, {512, 256}};
        view.centre = geo::toGeo(geo::WorldPoint{quint32(35) << 25, (quint32(53) << 25) + (1U << 24)});
        m_map->paint(wholePainter, view, style);
        wholePainter.end();
        int different = 0;
        for (int y = 0; y < 256; ++y) {
            for (int x = 0; x < 512; ++x)
                different += qAbs(qGray(both.pixel(x, y)) - qGray(whole.pixel(x, y))) > 24;
        }
        QCOMPARE_LT(different, 60);
    }

    void twoPixelsForOne()
    {
        const QImage tile = m_map->tile(3, 2, 3, MapStyle::light(), 2);
        QCOMPARE(tile.size(), QSize(512, 512));
        QCOMPARE(tile.devicePixelRatio(), 2.0);
    }
};

QTEST_MAIN(tst_MapPainter)
#include "tst_mappainter.moc"
