// SPDX-FileCopyrightText: 2026 QairoPay Pass Studio contributors
// SPDX-License-Identifier: Apache-2.0
#include "basemap/lineclipper.h"

#include <QtGui/qimage.h>
#include <QtGui/qpainter.h>
#include <QtTest/qtest.h>

#include <random>

using namespace qairopay::basemap;

namespace {

const QRectF window(0, 0, 100, 100);

QImage fill(const QPolygonF &polygon)
{
    QImage image(100, 100, QImage::Format_Grayscale8);
    image.fill(0);
    QPainter painter(&image);
    QPainterPath path;
    path.setFillRule(Qt::OddEvenFill);
    path.addPolygon(polygon);
    path.closeSubpath();
    painter.fillPath(path, Qt::white);
    return image;
}

} // namespace

class tst_LineClipper : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void ringsLookTheSameCutOrNot()
    {
        std::mt19937 random(5);
        std::uniform_real_distribution<float> any(-3, 4);
        for (int round = 0; round < 50; ++round) {
            std::vector<MapPoint> ring(size_t(3 + round));
            for (MapPoint &point : ring)
                point = {any(random), any(random)};
            const PixelTransform transform{100, 0, 0};
            QPolygonF whole;
            for (const MapPoint &point : ring)
                whole.append(transform.map(point));
            const QPolygonF cut = clipRing(ring, transform, window);
            for (const QPointF &point : cut)
                QVERIFY(window.adjusted(-1e-3, -1e-3, 1e-3, 1e-3).contains(point));
            const QImage expected = fill(whole), actual = fill(cut);
            int different = 0;
            for (int y = 1; y < 99; ++y) {
                for (int x = 1; x < 99; ++x)
                    different += expected.pixel(x, y) != actual.pixel(x, y);
            }
            QCOMPARE_LT(different, 60); // rounding along the edges
        }
    }

    void aContinentAroundTheWindowIsASquare()
    {
        const std::vector<MapPoint> ring{{-1, -1}, {0.5F, -1}, {2, -1}, {2, 2}, {-1, 2}};
        const QPolygonF cut = clipRing(ring, {100, 0, 0}, window);
        QCOMPARE(cut.boundingRect(), window);
    }

    void ringsElsewhereGiveNothing()
    {
        const std::vector<MapPoint> ring{{2, 2}, {3, 2}, {3, 3}};
        QVERIFY(clipRing(ring, {100, 0, 0}, window).isEmpty());
        QVERIFY(clipRing({}, {100, 0, 0}, window).isEmpty());
    }

    void linesKeepTheirVisiblePieces()
    {
        const std::vector<MapPoint> line{{-1, 0.5F}, {0.5F, 0.5F}, {0.5F, 3}, {0.6F, 3}, {0.6F, 0.25F}};
        QPainterPath path;
        addClippedLine(line, {100, 0, 0}, window, path);
        QCOMPARE(path.elementCount(), 5);
        QCOMPARE(path.boundingRect().toRect(), QRect(0, 25, 60, 75));
    }

    void cutsOfTheDataAreNotDrawn()
    {
        QPainterPath path;
        addClippedLine(std::vector<MapPoint>{{1, 0.2F}, {1, 0.4F}}, {100, 0, 0}, window, path);
        addClippedLine(std::vector<MapPoint>{{0, 0.9999F}, {0.5F, 0.9999F}}, {100, 0, 0}, window, path);
        QVERIFY(path.isEmpty());
    }

    void aLineThatIsMuchLongerThanTheWindow()
    {
        const std::vector<MapPoint> line{{0, 0.5F}, {0.9F, 0.5F}};
        QPainterPath path;
        addClippedLine(line, {67'108'864, 30'000'000, 33'554'382}, window, path);
        QCOMPARE(path.boundingRect(), QRectF(0, 50, 100, 0));
    }
};

QTEST_APPLESS_MAIN(tst_LineClipper)
#include "tst_lineclipper.moc"
