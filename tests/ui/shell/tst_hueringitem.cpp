// SPDX-FileCopyrightText: 2026 QairoPay Pass Studio contributors
// SPDX-License-Identifier: Apache-2.0
#include "shell/hueringitem.h"

#include <QtGui/qpainter.h>
#include <QtTest/qtest.h>

#include <cmath>

using namespace Qt::StringLiterals;
using namespace qairopay;

/// Which hue is where, and that it is drawn there.
class tst_HueRingItem : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void directionsAreHues_data();
    void directionsAreHues();
    void onlyTheBandIsTheRing();
    void eachHueIsDrawnAtItsPlace();
};

void tst_HueRingItem::directionsAreHues_data()
{
    QTest::addColumn<QPointF>("towards");
    QTest::addColumn<double>("hue");
    QTest::newRow("right") << QPointF(200, 100) << 0.0;
    QTest::newRow("up") << QPointF(100, 0) << 0.25;
    QTest::newRow("left") << QPointF(0, 100) << 0.5;
    QTest::newRow("down") << QPointF(100, 200) << 0.75;
    QTest::newRow("far outside") << QPointF(100, -900) << 0.25;
    QTest::newRow("the very middle") << QPointF(100, 100) << 0.0;
}

void tst_HueRingItem::directionsAreHues()
{
    QFETCH(const QPointF, towards);
    QFETCH(const double, hue);
    HueRingItem ring;
    ring.setSize({200, 200});
    QVERIFY(std::abs(ring.hueToward(towards.x(), towards.y()) - hue) < 1e-9);
}

void tst_HueRingItem::onlyTheBandIsTheRing()
{
    HueRingItem ring;
    ring.setSize({200, 200});
    ring.setThickness(20);
    QVERIFY(ring.isOn(190, 100));
    QVERIFY(!ring.isOn(170, 100)); // within it
    QVERIFY(!ring.isOn(199, 199)); // in the corner
    ring.setThickness(-5);
    QCOMPARE(ring.thickness(), 20.0);
}

void tst_HueRingItem::eachHueIsDrawnAtItsPlace()
{
    HueRingItem ring;
    ring.setSize({200, 200});
    QImage image(200, 200, QImage::Format_ARGB32);
    image.fill(Qt::transparent);
    {
        QPainter painter(&image);
        ring.paint(&painter);
    }
    for (int step = 0; step < 12; ++step) {
        const double hue = step / 12.0;
        const auto place = ring.placeOf(hue);
        QVERIFY(ring.isOn(place.x(), place.y()));
        const auto drawn = image.pixelColor(place.toPoint());
        QCOMPARE(drawn.alpha(), 255);
        QVERIFY2(std::abs(std::remainder(drawn.hsvHueF() - hue, 1)) < 0.02, qPrintable(drawn.name()));
        const auto found = ring.hueToward(place.x(), place.y());
        QVERIFY2(std::abs(std::remainder(found - hue, 1)) < 1e-9, qPrintable(QString::number(found)));
    }
    QCOMPARE(image.pixelColor(100, 100).alpha(), 0);
}

QTEST_MAIN(tst_HueRingItem)
#include "tst_hueringitem.moc"
