// SPDX-FileCopyrightText: 2026 QairoPay Pass Studio contributors
// SPDX-License-Identifier: Apache-2.0
//
// A map of the user's own that does not come: what the page of the places says of it.
#include "basemap/urltiles.h"
#include "placeswindow.h"
#include "support/faultserver.h"

#include <QtCore/qbuffer.h>
#include <QtGui/qimage.h>
#include <QtTest/qsignalspy.h>
#include <QtTest/qtest.h>

using namespace Qt::StringLiterals;
using namespace qairopay;
using test::FaultServer;

class tst_OwnMap : public test::PlacesWindow
{
    Q_OBJECT

    FaultServer m_host;
    int m_maps = 0; ///< each with nothing kept on disk

    static QByteArray picture()
    {
        QImage image(256, 256, QImage::Format_RGB32);
        image.fill(Qt::yellow);
        QByteArray bytes;
        QBuffer buffer(&bytes);
        image.save(&buffer, "PNG");
        return bytes;
    }

    QString remark() const
    {
        QStringList texts;
        for (const QQuickItem *const label : named("map-remark")->findChildren<QQuickItem *>()) {
            if (label->inherits("QQuickLabel") || label->inherits("QQuickText"))
                texts.append(label->property("text").toString());
        }
        return named("map-remark")->isVisible() ? texts.join(u'|') : QString();
    }

    QRectF area(const char *name) const { return named(name)->mapRectToScene(named(name)->boundingRect()); }

private Q_SLOTS:
    void initTestCase() { QVERIFY(show()); }

    void init()
    {
        putBack();
        m_host.script({FaultServer::reply(403, {})});
        const auto source =
            basemap::UrlTiles::open({.pattern = m_host.url().toString() + u"/{z}/{x}/{y}"_s,
                                     .attribution = u"© Host"_s,
                                     .cacheFolder = m_folder.filePath(u"host-%1"_s.arg(++m_maps))});
        QVERIFY(source);
        m_tiles->setSource(*source);
        QTRY_VERIFY(remark().contains(u"error 403: check the key"_s));
    }

    void itsRemarkLeavesTheButtonsFree_data()
    {
        QTest::addColumn<int>("width");
        QTest::newRow("wide") << 1100;
        QTest::newRow("narrow") << 740;
        QTest::newRow("narrower than its words") << 640;
    }

    void itsRemarkLeavesTheButtonsFree()
    {
        QFETCH(const int, width);
        m_view->resize(width, 700);
        QTRY_COMPARE_LT(map()->width(), width - 250);
        QVERIFY(!area("map-remark").intersects(area("map-buttons")));
        QVERIFY(area("map-remark").contains(area("dismiss-remark")));
        QVERIFY(area("map-remark").contains(area("retry-map")));
        QVERIFY(area("map-remark").left() >= 0);
        const QString folder = qEnvironmentVariable("QAIROPAY_SCREENSHOTS");
        if (!folder.isEmpty())
            m_view->grabWindow().save(folder + u"/own-map-%1.png"_s.arg(width));
        m_view->resize(1100, 700);
    }

    void isGoneWhenTilesComeAgain()
    {
        m_host.script({FaultServer::reply(200, picture())});
        QMetaObject::invokeMethod(named("retry-map"), "click");
        QTRY_COMPARE(map()->findChild<QObject *>(u"map-credits"_s)->property("text").toString(), u"© Host"_s);
        QTRY_VERIFY(!remark().contains(u"403"_s));
        QTRY_COMPARE(m_view->grabWindow().pixelColor(pixelOf(placeAt({30, 300}))), QColor(Qt::yellow));
    }

    void isDismissedByKey()
    {
        named("dismiss-remark")->forceActiveFocus(Qt::TabFocusReason);
        QTest::keyClick(m_view.get(), Qt::Key_Space);
        QTRY_VERIFY(!named("map-remark")->isVisible());
    }

    void leadsToTheSettings()
    {
        QSignalSpy wanted(m_view->rootObject(), SIGNAL(settingsWanted()));
        QTest::mouseClick(m_view.get(), Qt::LeftButton, {}, area("own-map").center().toPoint());
        QCOMPARE(wanted.size(), 1);
    }
};

QTEST_MAIN(tst_OwnMap)
#include "tst_ownmap.moc"
