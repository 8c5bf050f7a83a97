// SPDX-FileCopyrightText: 2026 QairoPay Pass Studio contributors
// SPDX-License-Identifier: Apache-2.0
#include "placeswindow.h"

#include "fences/mapsettings.h"

#include "geo/mercator.h"
#include "shell/appfonts.h"

#include <QtQml/qqmlcomponent.h>
#include <QtQuickControls2/qquickstyle.h>
#include <QtTest/qtest.h>

using namespace Qt::StringLiterals;

namespace qairopay::test {

namespace {

geo::Viewport viewOf(const QQuickItem &map)
{
    return {{map.property("latitude").toDouble(), map.property("longitude").toDouble()},
            map.property("zoom").toDouble(),
            map.size()};
}

} // namespace

bool PlacesWindow::show()
{
    QQuickStyle::setStyle(u"Basic"_s);
    const auto world = basemap::World::bundled();
    if (!useEmbeddedFonts() || !world)
        return false;
    m_server = std::make_unique<basemap::TileServer>(*world);
    if (!m_server->listen())
        return false;
    m_tiles = std::make_unique<MapTiles>(*m_server, m_folder.filePath(u"tiles"_s));
    PassTemplate value;
    value.name = u"Acme"_s;
    value.locations = {{resort.latitude, resort.longitude, 400, u"Welcome to the resort"_s}};
    m_editor.open(value);

    m_view = std::make_unique<QQuickView>();
    QQmlComponent keys(m_view->engine(), "QairoPay.Studio", "PlaceKeys");
    auto *const made = keys.create();
    if (!made) {
        qWarning("%s", qPrintable(keys.errorString()));
        return false;
    }
    m_view->setInitialProperties({{u"fences"_s, QVariant::fromValue(&m_fences)},
                                  {u"keys"_s, QVariant::fromValue(made)},
                                  {u"maps"_s, QVariant::fromValue<MapSettings *>(nullptr)},
                                  {u"tiles"_s, QVariant::fromValue(m_tiles.get())}});
    m_view->setResizeMode(QQuickView::SizeRootObjectToView);
    m_view->resize(1100, 700);
    m_view->loadFromModule("QairoPay.Studio", "PlacesEditor");
    made->setParent(m_view.get());
    if (m_view->status() != QQuickView::Ready)
        return false;
    m_view->show();
    const bool isShown = QTest::qWaitForWindowExposed(m_view.get());
    QTest::qWait(500);
    return isShown;
}

void PlacesWindow::putBack()
{
    while (m_editor.canUndo())
        m_editor.undo();
    m_fences.setCurrent(0);
    m_phone.putAway();
    QTest::qWait(60); // the map lays its items out with the next frame
}

void PlacesWindow::lookAt(const geo::GeoPoint &middle, double zoom)
{
    QMetaObject::invokeMethod(named("places-map"), "show", middle.latitude, middle.longitude, zoom);
    QTest::qWait(60); // as above
}

QQuickItem *PlacesWindow::map() const
{
    for (QQuickItem *const item : m_view->rootObject()->findChildren<QQuickItem *>()) {
        if (QByteArrayView(item->metaObject()->className()).startsWith("PlacesMap"))
            return item;
    }
    return nullptr;
}

QQuickItem *PlacesWindow::named(const char *name) const
{
    return m_view->rootObject()->findChild<QQuickItem *>(QString::fromLatin1(name));
}

QQuickItem *PlacesWindow::itemBelow(QQuickItem *parent, const QString &name)
{
    for (QQuickItem *const item : parent->childItems()) {
        if (item->objectName() == name)
            return item;
        if (QQuickItem *const found = itemBelow(item, name))
            return found;
    }
    return nullptr;
}

QPoint PlacesWindow::pixelOf(const geo::GeoPoint &place) const
{
    return map()->mapToScene(viewOf(*map()).toPixel(place)).toPoint();
}

geo::GeoPoint PlacesWindow::placeAt(const QPoint &pixel) const
{
    return viewOf(*map()).toGeo(map()->mapFromScene(pixel));
}

double PlacesWindow::metresPerPixel() const
{
    const QPoint middle = pixelOf(resort);
    return geo::distance(placeAt(middle), placeAt(middle + QPoint(100, 0))) / 100;
}

void PlacesWindow::press(const QPoint &from, const QPoint &by) const
{
    QTest::mousePress(m_view.get(), Qt::LeftButton, {}, from);
    for (int i = 1; i <= 20; ++i)
        QTest::mouseMove(m_view.get(), from + by * i / 20, 5);
}

void PlacesWindow::drag(const QPoint &from, const QPoint &by) const
{
    press(from, by);
    QTest::mouseRelease(m_view.get(), Qt::LeftButton, {}, from + by);
}

} // namespace qairopay::test
