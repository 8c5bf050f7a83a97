// SPDX-FileCopyrightText: 2026 QairoPay Pass Studio contributors
// SPDX-License-Identifier: Apache-2.0
//
// Places drawn on the map with the mouse.
#include "basemap/onlineguard.h"
#include "designer/templateeditor.h"
#include "fences/fenceeditor.h"
#include "fences/mapsettings.h"
#include "geo/mercator.h"
#include "scans/maptiles.h"
#include "shell/appfonts.h"

#include <QtCore/qtemporarydir.h>
#include <QtQml/qqmlcomponent.h>
#include <QtQuick/qquickitem.h>
#include <QtQuick/qquickview.h>
#include <QtQuickControls2/qquickstyle.h>
#include <QtTest/qtest.h>

using namespace Qt::StringLiterals;
using namespace qairopay;

class tst_PlacesEditor : public QObject
{
    Q_OBJECT

    QTemporaryDir m_folder;
    basemap::OnlineGuard m_guard;
    std::unique_ptr<basemap::TileServer> m_server;
    std::unique_ptr<MapTiles> m_tiles;
    TemplateEditor m_editor;
    FenceEditor m_fences{m_editor};
    std::unique_ptr<QQuickView> m_view;

    QQuickItem *map() const
    {
        for (QQuickItem *const item : m_view->rootObject()->findChildren<QQuickItem *>()) {
            if (QByteArrayView(item->metaObject()->className()).startsWith("PlacesMap"))
                return item;
        }
        return nullptr;
    }

    QPoint pixelOf(const geo::GeoPoint &place) const
    {
        const QQuickItem *const item = map();
        const geo::Viewport view{
            {item->property("latitude").toDouble(), item->property("longitude").toDouble()},
            item->property("zoom").toDouble(),
            item->size()};
        return item->mapToScene(view.toPixel(place)).toPoint();
    }

    geo::GeoPoint placeAt(const QPoint &pixel) const
    {
        const QQuickItem *const item = map();
        const geo::Viewport view{
            {item->property("latitude").toDouble(), item->property("longitude").toDouble()},
            item->property("zoom").toDouble(),
            item->size()};
        return view.toGeo(item->mapFromScene(pixel));
    }

    void drag(const QPoint &from, const QPoint &by) const
    {
        QTest::mousePress(m_view.get(), Qt::LeftButton, {}, from);
        for (int i = 1; i <= 20; ++i)
            QTest::mouseMove(m_view.get(), from + by * i / 20, 5);
        QTest::mouseRelease(m_view.get(), Qt::LeftButton, {}, from + by);
    }

    /// Rows of a repeater are children on the screen only.
    static QQuickItem *itemBelow(QQuickItem *parent, const QString &name)
    {
        for (QQuickItem *const item : parent->childItems()) {
            if (item->objectName() == name)
                return item;
            if (QQuickItem *const found = itemBelow(item, name))
                return found;
        }
        return nullptr;
    }

    QQuickItem *named(const char *name) const
    {
        return m_view->rootObject()->findChild<QQuickItem *>(QString::fromLatin1(name));
    }

    const Location &location() const { return m_editor.value().locations.first(); }

private Q_SLOTS:
    void initTestCase()
    {
        QQuickStyle::setStyle(u"Basic"_s);
        QVERIFY(useEmbeddedFonts());
        const auto world = basemap::World::bundled();
        QVERIFY(world);
        m_server = std::make_unique<basemap::TileServer>(*world);
        QVERIFY(m_server->listen());
        m_tiles = std::make_unique<MapTiles>(*m_server, m_folder.filePath(u"tiles"_s));
        PassTemplate value;
        value.name = u"Acme"_s;
        value.locations = {{28.4177, -81.5812, 400, u"Welcome to the resort"_s}};
        m_editor.open(value);

        m_view = std::make_unique<QQuickView>();
        QQmlComponent keys(m_view->engine(), "QairoPay.Studio", "PlaceKeys");
        auto *const made = keys.create();
        QVERIFY2(made, qPrintable(keys.errorString()));
        m_view->setInitialProperties({{u"fences"_s, QVariant::fromValue(&m_fences)},
                                      {u"keys"_s, QVariant::fromValue(made)},
                                      {u"maps"_s, QVariant::fromValue<MapSettings *>(nullptr)},
                                      {u"tiles"_s, QVariant::fromValue(m_tiles.get())}});
        m_view->setResizeMode(QQuickView::SizeRootObjectToView);
        m_view->resize(1100, 700);
        m_view->loadFromModule("QairoPay.Studio", "PlacesEditor");
        QCOMPARE(m_view->status(), QQuickView::Ready);
        made->setParent(m_view->rootObject());
        m_view->show();
        QVERIFY(QTest::qWaitForWindowExposed(m_view.get()));
        QTest::qWait(500);
    }

    void init()
    {
        while (m_editor.canUndo())
            m_editor.undo();
        QTest::qWait(60); // the map lays its items out with the next frame
    }

    void startsAtTheFirstPlace()
    {
        QCOMPARE(m_fences.current(), 0);
        const QPoint pixel = pixelOf({28.4177, -81.5812});
        QVERIFY(QRect(300, 250, 200, 200).contains(pixel));
        const QString folder = qEnvironmentVariable("QAIROPAY_SCREENSHOTS");
        if (!folder.isEmpty())
            m_view->grabWindow().save(folder + u"/places.png"_s);
    }

    void draggingTheMiddleMovesIt()
    {
        const QPoint from = pixelOf({28.4177, -81.5812});
        const geo::GeoPoint wanted = placeAt(from + QPoint(90, 60));
        drag(from, {90, 60});
        QCOMPARE_LT(geo::distance({location().latitude, location().longitude}, wanted), 30.0);
        QCOMPARE(location().radius, 400.0);
        m_editor.undo(); // the whole drag
        QCOMPARE(location().latitude, 28.4177);
        QVERIFY(!m_editor.canUndo());
    }

    void draggingTheRimResizesIt()
    {
        const QPoint rim = pixelOf(geo::destination({28.4177, -81.5812}, 90, 400));
        const geo::GeoPoint wanted = placeAt(rim + QPoint(70, 0));
        drag(rim, {70, 0});
        QCOMPARE_LT(std::abs(location().radius - geo::distance({28.4177, -81.5812}, wanted)), 30.0);
        QCOMPARE(location().latitude, 28.4177);
    }

    void escapePutsADragBack_data()
    {
        QTest::addColumn<bool>("isRim");
        QTest::newRow("of the middle") << false;
        QTest::newRow("of the rim") << true;
    }

    void escapePutsADragBack()
    {
        QFETCH(const bool, isRim);
        m_view->requestActivate();
        QVERIFY(QTest::qWaitForWindowActive(m_view.get()));
        m_fences.setCurrent(0);
        const auto before = m_editor.value();
        const geo::GeoPoint middle{28.4177, -81.5812};
        const QPoint from = pixelOf(isRim ? geo::destination(middle, 90, 400) : middle);
        const QPoint by(60, 40);
        QTest::mousePress(m_view.get(), Qt::LeftButton, {}, from);
        for (int i = 1; i <= 20; ++i)
            QTest::mouseMove(m_view.get(), from + by * i / 20, 5);
        QVERIFY(m_editor.value() != before);
        QTest::keyClick(m_view.get(), Qt::Key_Escape);
        QCOMPARE(m_editor.value(), before);
        QVERIFY(!m_editor.canUndo());
        QCOMPARE(m_fences.current(), 0); // the key was the drag's alone
        QTest::mouseMove(m_view.get(), from + 2 * by, 5);
        QTest::mouseRelease(m_view.get(), Qt::LeftButton, {}, from + 2 * by);
        QCOMPARE(m_editor.value(), before);
        QTest::qWait(60);               // as in init()
        drag(pixelOf(middle), {40, 0}); // the next one moves it again
        QVERIFY(m_editor.value() != before);
    }

    void theMapStaysWhileAPlaceIsDragged()
    {
        const double latitude = map()->property("latitude").toDouble();
        drag(pixelOf({28.4177, -81.5812}), {40, -40});
        QCOMPARE(map()->property("latitude").toDouble(), latitude);
    }

    void arrowsNudgeTheChosenPlace()
    {
        m_fences.setCurrent(0);
        named("places-map")->forceActiveFocus();
        const double before = map()->property("longitude").toDouble();
        QTest::keyClick(m_view.get(), Qt::Key_Right);
        const double pixel = location().longitude + 81.5812;
        QVERIFY(pixel > 0);
        QTest::keyClick(m_view.get(), Qt::Key_Right, Qt::ShiftModifier);
        QCOMPARE_LT(std::abs(location().longitude + 81.5812 - 11 * pixel), pixel);
        QCOMPARE(map()->property("longitude").toDouble(), before); // the map stays
        m_editor.undo();
        QCOMPARE(location().longitude, -81.5812);
        QTest::keyClick(m_view.get(), Qt::Key_Escape);
        QCOMPARE(m_fences.current(), -1);
        QTest::keyClick(m_view.get(), Qt::Key_Right);
        QVERIFY(map()->property("longitude").toDouble() > before); // now it moves
        QTest::keyClick(m_view.get(), Qt::Key_Left);
        m_fences.setCurrent(0);
    }

    void aClickChoosesAPlaceOrNone()
    {
        m_fences.setCurrent(-1);
        const QPoint place = pixelOf({28.4177, -81.5812});
        QTest::mouseClick(m_view.get(), Qt::LeftButton, {}, place);
        QTRY_COMPARE(m_fences.current(), 0);
        QTest::mouseClick(m_view.get(), Qt::LeftButton, {}, place + QPoint(-150, 100));
        QTRY_COMPARE(m_fences.current(), -1);
        m_fences.setCurrent(0);
    }

    void deleteRemovesTheChosenPlace()
    {
        m_fences.setCurrent(0);
        named("places-map")->forceActiveFocus();
        QTest::keyClick(m_view.get(), Qt::Key_Delete);
        QCOMPARE(m_fences.count(), 0);
        m_editor.undo();
        QCOMPARE(m_fences.count(), 1);
        m_fences.setCurrent(0);
    }

    void addsWhereOneClicks()
    {
        QMetaObject::invokeMethod(named("add-place"), "click");
        QVERIFY(map()->property("adding").toBool());
        const QPoint at = pixelOf({28.4177, -81.5812}) + QPoint(-120, 90);
        const geo::GeoPoint wanted = placeAt(at);
        QTest::mouseClick(m_view.get(), Qt::LeftButton, {}, at);
        QTRY_COMPARE(m_fences.count(), 2);
        const auto &made = m_editor.value().locations.last();
        QCOMPARE_LT(geo::distance({made.latitude, made.longitude}, wanted), 30.0);
        QVERIFY(!map()->property("adding").toBool());
    }

    void theRemarkLeavesTheButtonsFree_data()
    {
        QTest::addColumn<int>("width");
        QTest::newRow("wide") << 1100;
        QTest::newRow("narrow") << 740;
        QTest::newRow("narrower than its words") << 640;
    }

    void theRemarkLeavesTheButtonsFree()
    {
        QFETCH(int, width);
        m_view->resize(width, 700);
        QTRY_COMPARE_LT(map()->width(), width - 250);
        const auto area = [this](const char *name) {
            return named(name)->mapRectToScene(named(name)->boundingRect());
        };
        QVERIFY(named("map-remark")->isVisible()); // near enough to want streets
        QVERIFY(!area("map-remark").intersects(area("map-buttons")));
        QVERIFY(area("map-remark").left() >= 0);
        QVERIFY(area("map-remark").right() <= map()->mapRectToScene(map()->boundingRect()).right());
        m_view->resize(1100, 700);
    }

    void deletingInTheListKeepsTheKeyboard()
    {
        QVERIFY(m_fences.add(28.5, -81.5, 100));
        QQuickItem *const row = itemBelow(m_view->rootObject(), u"place-row-0"_s);
        QVERIFY(row);
        row->forceActiveFocus();
        QTest::keyClick(m_view.get(), Qt::Key_Delete);
        QCOMPARE(m_fences.count(), 1);
        QVERIFY(m_view->activeFocusItem());
        QCOMPARE(m_view->activeFocusItem()->objectName(), u"place-row-0"_s);
    }

    void addsInTheMiddle()
    {
        QVERIFY(QMetaObject::invokeMethod(map(), "addHere"));
        QCOMPARE(m_fences.count(), 2);
        QCOMPARE(m_fences.current(), 1);
    }

    void nothingWentOnline() { QCOMPARE(m_guard.refusedHosts(), QStringList()); }
};

QTEST_MAIN(tst_PlacesEditor)
#include "tst_placeseditor.moc"
