// SPDX-FileCopyrightText: 2026 QairoPay Pass Studio contributors
// SPDX-License-Identifier: Apache-2.0
//
// What can be taken on the map of the places, however small it is on the screen.
#include "placeswindow.h"

#include <QtTest/qtest.h>

using namespace Qt::StringLiterals;
using namespace qairopay;

class tst_PlacesDrag : public test::PlacesWindow
{
    Q_OBJECT

    static constexpr double farAway = 8; ///< a zoom at which 100 m are a fifth of a pixel
    static constexpr int stem = 36;      ///< pixels from the middle of such a ring to its handle

    void lookFromFarAway(double radius)
    {
        m_fences.setRadius(0, radius);
        lookAt(resort, farAway);
    }

private Q_SLOTS:
    void initTestCase() { QVERIFY(show()); }

    void init()
    {
        putBack();
        lookAt(resort, 14);
    }

    void theMiddleOfASmallRing_data()
    {
        QTest::addColumn<double>("radius");
        QTest::addColumn<QPoint>("taken");
        QTest::newRow("a speck") << 100.0 << QPoint();
        QTest::newRow("a speck, beside its middle") << 100.0 << QPoint(9, 0);
        QTest::newRow("less than the hand needs") << 5'000.0 << QPoint(9, 0);
        QTest::newRow("as much as it needs") << 13'000.0 << QPoint();
    }

    void theMiddleOfASmallRing()
    {
        QFETCH(const double, radius);
        QFETCH(const QPoint, taken);
        lookFromFarAway(radius);
        const QPoint from = pixelOf(resort) + taken;
        const geo::GeoPoint wanted = placeAt(from + QPoint(80, 50));
        drag(from, {80, 50});
        QCOMPARE(location().radius, radius);
        QCOMPARE_LT(geo::distance({location().latitude, location().longitude}, wanted),
                    1.5 * metresPerPixel());
    }

    void theHandleOfASmallRing_data()
    {
        QTest::addColumn<double>("radius");
        QTest::addColumn<QPoint>("by");
        QTest::addColumn<int>("pixels");
        QTest::newRow("outwards") << 100.0 << QPoint(50, 0) << 50;
        QTest::newRow("by little") << 100.0 << QPoint(14, 0) << 14;
        QTest::newRow("outwards from more") << 10'000.0 << QPoint(40, 0) << 40;
        QTest::newRow("inwards") << 10'000.0 << QPoint(-13, 0) << -13;
    }

    void theHandleOfASmallRing()
    {
        QFETCH(const double, radius);
        QFETCH(const QPoint, by);
        QFETCH(const int, pixels);
        lookFromFarAway(radius);
        drag(pixelOf(resort) + QPoint(stem, 0), by);
        QCOMPARE_LT(std::abs(location().radius - radius - pixels * metresPerPixel()), 1.5 * metresPerPixel());
        QCOMPARE(location().longitude, resort.longitude);
        m_editor.undo(); // the whole drag
        QCOMPARE(location().radius, radius);
    }

    void itsHandleStaysUnderThePointer()
    {
        lookFromFarAway(100);
        const QPoint from = pixelOf(resort) + QPoint(stem, 0);
        press(from, {60, 0});
        const double once = location().radius;
        QTest::mouseMove(m_view.get(), from + QPoint(90, 0), 5);
        QCOMPARE_LT(std::abs(location().radius - once - 30 * metresPerPixel()), 1.5 * metresPerPixel());
        QTest::mouseRelease(m_view.get(), Qt::LeftButton, {}, from + QPoint(90, 0));
        QTest::qWait(60); // the handle is on the rim now, and taken there
        const double wide = location().radius;
        drag(pixelOf(geo::destination(resort, 90, wide)), {20, 0});
        QCOMPARE_LT(std::abs(location().radius - wide - 20 * metresPerPixel()), 1.5 * metresPerPixel());
    }

    void escapePutsASmallRingBack_data()
    {
        QTest::addColumn<QPoint>("taken");
        QTest::newRow("of the middle") << QPoint();
        QTest::newRow("of the handle") << QPoint(stem, 0);
    }

    void escapePutsASmallRingBack()
    {
        QFETCH(const QPoint, taken);
        m_view->requestActivate();
        QVERIFY(QTest::qWaitForWindowActive(m_view.get()));
        lookFromFarAway(100);
        const auto before = m_editor.value();
        const QPoint from = pixelOf(resort) + taken;
        press(from, {60, 40});
        QVERIFY(m_editor.value() != before);
        QTest::keyClick(m_view.get(), Qt::Key_Escape);
        QCOMPARE(m_editor.value(), before);
        QTest::mouseRelease(m_view.get(), Qt::LeftButton, {}, from + QPoint(60, 40));
        QCOMPARE(m_editor.value(), before);
    }

    void aPlaceUnderThePhoneCanBeTaken()
    {
        m_phone.moveTo(resort.latitude, resort.longitude);
        QTest::qWait(60); // the map lays it out
        drag(pixelOf(resort), {60, 40});
        QCOMPARE(m_phone.latitude(), resort.latitude);
        QVERIFY(location().latitude < resort.latitude);
    }

    void thePhoneIsDragged()
    {
        m_phone.moveTo(resort.latitude, resort.longitude);
        QTest::qWait(60); // as above
        QQuickItem *const phone = named("phone-on-map");
        const QPoint from = phone->mapToScene({phone->width() / 2, phone->height() / 2}).toPoint();
        const geo::GeoPoint wanted = placeAt(pixelOf(resort) + QPoint(70, 45));
        drag(from, {70, 45});
        const geo::GeoPoint carried{m_phone.latitude(), m_phone.longitude()};
        QVERIFY2(geo::distance(carried, wanted) < 1.5 * metresPerPixel(), qPrintable(geo::toText(carried)));
        QCOMPARE(location().latitude, resort.latitude);
        QCOMPARE(m_phone.place(), -1); // too far from the place now
        QVERIFY(!m_editor.canUndo());
    }

    void nothingWentOnline() { QCOMPARE(m_guard.refusedHosts(), QStringList()); }
};

QTEST_MAIN(tst_PlacesDrag)
#include "tst_placesdrag.moc"
