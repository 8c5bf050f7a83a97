// SPDX-FileCopyrightText: 2026 QairoPay Pass Studio contributors
// SPDX-License-Identifier: Apache-2.0
//
// The Scans page in a window, driven with the mouse and the keyboard, over the bundled world: nothing goes
// online.
#include "basemap/onlineguard.h"
#include "basemap/urltiles.h"
#include "scans/scanmapitem.h"
#include "shell/appfonts.h"
#include "shell/denyingnetwork.h"
#include "shell/notices.h"
#include "support/faultserver.h"
#include "support/sampleworld.h"

#include <QtCore/qtemporarydir.h>
#include <QtQml/qqmlcomponent.h>
#include <QtQml/qqmlengine.h>
#include <QtQuick/qquickitem.h>
#include <QtQuick/qquickview.h>
#include <QtQuickControls2/qquickstyle.h>
#include <QtTest/qtest.h>

using namespace Qt::StringLiterals;
using namespace qairopay;

class tst_ScansPage : public QObject
{
    Q_OBJECT

    QTemporaryDir m_folder;
    basemap::OnlineGuard m_guard;
    DenyingNetworkFactory m_network;
    std::unique_ptr<basemap::TileServer> m_server;
    std::unique_ptr<MapTiles> m_tiles;
    std::unique_ptr<api::Client> m_client;
    std::unique_ptr<scans::ScanFeed> m_feed;
    std::unique_ptr<Notices> m_notices;
    std::unique_ptr<ScanPage> m_page;
    std::unique_ptr<QQuickView> m_view;

    QQuickItem *child(const char *type) const
    {
        for (QQuickItem *const item : m_view->rootObject()->findChildren<QQuickItem *>()) {
            if (QByteArrayView(item->metaObject()->className()).startsWith(type))
                return item;
        }
        return nullptr;
    }

    void save(const QString &name) const
    {
        const QString folder = qEnvironmentVariable("QAIROPAY_SCREENSHOTS");
        if (!folder.isEmpty())
            m_view->grabWindow().save(folder + u'/' + name + u".png"_s);
    }

    int coloured(const QColor &colour) const
    {
        const QImage picture = m_view->grabWindow();
        int count = 0;
        for (int y = 0; y < picture.height(); y += 3) {
            for (int x = 0; x < picture.width(); x += 3)
                count += picture.pixelColor(x, y) == colour;
        }
        return count;
    }

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
        const QString path = m_folder.filePath(u"scans.sqlite"_s);
        QVERIFY(scans::ScanArchive::open(path).value()->append(support::sampleScans(500), {}));
        m_client = std::make_unique<api::Client>(
            api::Profile{.name = u"test"_s, .baseUrl = QUrl(u"http://127.0.0.1:9"_s)},
            Secret("qp_sk_test_x"));
        m_feed = std::make_unique<scans::ScanFeed>(*m_client, scans::ScanFeed::Options{.archivePath = path});
        m_notices = std::make_unique<Notices>();
        m_page = std::make_unique<ScanPage>(
            ScanPage::Services{.feed = m_feed.get(), .tiles = m_tiles.get(), .notices = m_notices.get()});
        m_feed->start();
        QTRY_COMPARE(m_page->table()->rowCount(), 500);

        m_view = std::make_unique<QQuickView>();
        m_view->engine()->setNetworkAccessManagerFactory(&m_network);
        QQmlComponent keys(m_view->engine(), "QairoPay.Studio", "MapKeys");
        auto *const made = keys.create();
        QVERIFY2(made, qPrintable(keys.errorString()));
        m_view->setInitialProperties(
            {{u"page"_s, QVariant::fromValue(m_page.get())}, {u"mapKeys"_s, QVariant::fromValue(made)}});
        m_view->setResizeMode(QQuickView::SizeRootObjectToView);
        m_view->resize(1280, 860);
        m_view->loadFromModule("QairoPay.Studio", "ScansPage");
        QCOMPARE(m_view->status(), QQuickView::Ready);
        made->setParent(m_view->rootObject());
        m_view->show();
        QVERIFY(QTest::qWaitForWindowExposed(m_view.get()));
    }

    void cleanupTestCase()
    {
        m_view.reset();
        m_page.reset();
    }

    void showsTheWorldAndTheScans()
    {
        QTRY_COMPARE_GT_WITH_TIMEOUT(coloured(basemap::MapStyle::light().land), 3000, 15'000);
        QTRY_COMPARE_GT(coloured(basemap::MapStyle::light().valid), 50);
        QTest::qWait(400);
        save(u"scans"_s);
    }

    void aClickOnABubbleFillsTheTable()
    {
        auto *const marks = qobject_cast<ScanMapItem *>(child("qairopay::ScanMapItem"));
        QVERIFY(marks);
        const geo::Viewport view{{marks->latitude(), marks->longitude()}, marks->zoomLevel(), marks->size()};
        const QPointF at = marks->mapToScene(view.toPixel(geo::GeoPoint{25.7906, -80.13}));
        QTest::mouseClick(m_view.get(), Qt::LeftButton, {}, at.toPoint());
        QTRY_VERIFY(m_page->area());
        QCOMPARE_LT(m_page->table()->rowCount(), 200);
        QVERIFY(m_page->columns().scan(m_page->table()->columnRow(0)).scannerId == "gate-2"_L1);
        save(u"scans-area"_s);
        m_page->clearArea();
    }

    void keysMoveAndZoomTheMap()
    {
        auto *const map = child("BaseMap");
        auto *const marks = qobject_cast<ScanMapItem *>(child("qairopay::ScanMapItem"));
        QVERIFY(map && marks);
        map->forceActiveFocus();
        const double zoom = marks->zoomLevel(), longitude = marks->longitude();
        QTest::keyClick(m_view.get(), Qt::Key_Plus);
        QTRY_COMPARE(marks->zoomLevel(), zoom + 1);
        QTest::keyClick(m_view.get(), Qt::Key_Right);
        QTRY_COMPARE_GT(marks->longitude(), longitude);
        QTest::keyClick(m_view.get(), Qt::Key_Minus);
    }

    void draggingMovesTheMap()
    {
        auto *const marks = qobject_cast<ScanMapItem *>(child("qairopay::ScanMapItem"));
        const double longitude = marks->longitude();
        const QPoint from = marks->mapToScene(QPointF(marks->width() - 200, 60)).toPoint();
        QTest::mousePress(m_view.get(), Qt::LeftButton, {}, from);
        for (int i = 1; i <= 12; ++i)
            QTest::mouseMove(m_view.get(), from + QPoint(-8 * i, 2 * i), 5);
        QTest::mouseRelease(m_view.get(), Qt::LeftButton, {}, from + QPoint(-96, 24));
        QTRY_COMPARE_GT(marks->longitude(), longitude);
    }

    void aRowShowsItsScan()
    {
        m_page->setCurrentRow(3);
        QTRY_VERIFY(child("ScanDetailPanel")->isVisible());
        QTest::qWait(300);
        save(u"scans-detail"_s);
        m_page->setCurrentRow(-1);
    }

    void saysWhyAMapOfOnesOwnDoesNotCome()
    {
        test::FaultServer host;
        host.script({test::FaultServer::reply(403, {})});
        const auto source = basemap::UrlTiles::open({.pattern = host.url().toString() + u"/{z}/{x}/{y}"_s,
                                                     .attribution = u"© Host"_s,
                                                     .cacheFolder = m_folder.filePath(u"host"_s)});
        QVERIFY(source);
        auto *const remark = m_view->rootObject()->findChild<QQuickItem *>(u"scans-remark"_s);
        QVERIFY(remark && !remark->isVisible());
        m_tiles->setSource(*source);
        QTRY_VERIFY(remark->isVisible());
        const auto area = [](const QQuickItem *item) { return item->mapRectToScene(item->boundingRect()); };
        for (const char *const other : {"MapButtons", "MapLegend", "MapCredits", "ScaleBar"})
            QVERIFY2(!area(remark).intersects(area(child(other))), other);
        save(u"scans-own-map"_s);
        auto *const dismiss = remark->findChild<QQuickItem *>(u"dismiss-remark"_s);
        dismiss->forceActiveFocus(Qt::TabFocusReason);
        QTest::keyClick(m_view.get(), Qt::Key_Space);
        QTRY_VERIFY(!remark->isVisible());
        m_tiles->setSource(nullptr);
    }

    void darkToo()
    {
        auto *const theme = m_view->engine()->singletonInstance<QObject *>("QairoPay.Studio", "Theme");
        QVERIFY(theme);
        theme->setProperty("scheme", 2);
        QTRY_COMPARE_GT_WITH_TIMEOUT(coloured(basemap::MapStyle::dark().land), 2000, 15'000);
        m_page->setCurrentRow(1);
        QTest::qWait(300);
        save(u"scans-dark"_s);
        m_page->setCurrentRow(-1);
        theme->setProperty("scheme", 1);
    }

    /// Last: after all this, no host outside was asked for.
    void nothingWentOnline()
    {
        QCOMPARE(m_guard.refusedHosts(), QStringList());
        QCOMPARE(DenyingNetworkFactory::refusedCount(), 0);
    }
};

QTEST_MAIN(tst_ScansPage)
#include "tst_scanspage.moc"
