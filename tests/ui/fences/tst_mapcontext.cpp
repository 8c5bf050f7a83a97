// SPDX-FileCopyrightText: 2026 QairoPay Pass Studio contributors
// SPDX-License-Identifier: Apache-2.0
#include "fences/mapcontext.h"
#include "fences/mapcontextitem.h"
#include "shell/panememory.h"

#include <QtCore/qlocale.h>
#include <QtCore/qsettings.h>
#include <QtCore/qtemporarydir.h>
#include <QtGui/qpainter.h>
#include <QtTest/qsignalspy.h>
#include <QtTest/qtest.h>

using namespace Qt::StringLiterals;
using namespace qairopay;

class tst_MapContext : public QObject
{
    Q_OBJECT

    QTemporaryDir m_folder;
    QSettings m_settings{m_folder.filePath(u"settings.ini"_s), QSettings::IniFormat};
    PaneMemory m_memory{m_settings};
    QList<PassTemplate> m_templates;
    scan::ScanColumns m_scans;
    std::unique_ptr<MapContext> m_context;

    static constexpr geo::GeoPoint hotel{28.4177, -81.5812};
    static constexpr geo::GeoPoint gate{28.43, -81.60};

    void renew()
    {
        m_context = std::make_unique<MapContext>(
            MapContext::Services{.others = [this] { return m_templates; },
                                 .scans = [this]() -> const scan::ScanColumns & { return m_scans; },
                                 .memory = m_memory});
    }

    /// The map around a place, as the item paints what lies on it.
    std::unique_ptr<MapContextItem> itemAround(const geo::GeoPoint &middle)
    {
        auto item = std::make_unique<MapContextItem>();
        item->setContext(m_context.get());
        item->setSize({400, 300});
        item->setLatitude(middle.latitude);
        item->setLongitude(middle.longitude);
        item->setZoomLevel(13);
        item->ensurePolished();
        return item;
    }

    static qsizetype inkOf(MapContextItem &item)
    {
        QImage image(400, 300, QImage::Format_ARGB32_Premultiplied);
        image.fill(Qt::transparent);
        QPainter painter(&image);
        item.paint(&painter);
        painter.end();
        qsizetype ink = 0;
        for (int y = 0; y < image.height(); ++y) {
            for (int x = 0; x < image.width(); ++x)
                ink += qAlpha(image.pixel(x, y)) > 0 ? 1 : 0;
        }
        return ink;
    }

private Q_SLOTS:
    void initTestCase() { QLocale::setDefault(QLocale::c()); }

    void init()
    {
        m_settings.clear();
        PassTemplate hotels;
        hotels.name = u"Hotels"_s;
        hotels.locations = {{hotel.latitude, hotel.longitude, 400, u"Welcome"_s}, {1, 2, 100, u"Far"_s}};
        m_templates = {hotels, {}};
        m_scans.clear();
        scan::Scan seen;
        seen.id = ScanId(u"scan_1"_s);
        seen.place = gate;
        m_scans.append(seen);
        renew();
    }

    void isOffByDefault()
    {
        QVERIFY(!m_context->showsOthers() && !m_context->showsScans());
        QVERIFY(m_context->others().isEmpty());
        QCOMPARE(inkOf(*itemAround(hotel)), 0);
    }

    void saysHowManyThereAre()
    {
        QCOMPARE(m_context->othersText(), u"Places of other templates (2)"_s);
        QCOMPARE(m_context->scansText(), u"Past scans (1)"_s);
        m_templates.removeFirst();
        const QSignalSpy told(m_context.get(), &MapContext::changed);
        m_context->lookAtTemplates();
        QCOMPARE(told.size(), 1);
        QCOMPARE(m_context->othersText(), u"Places of other templates (0)"_s);
    }

    void isRemembered()
    {
        m_context->setShowsOthers(true);
        renew();
        QVERIFY(m_context->showsOthers());
        QVERIFY(!m_context->showsScans());
        m_context->setShowsOthers(false);
        m_context->setShowsScans(true);
        renew();
        QVERIFY(!m_context->showsOthers());
        QVERIFY(m_context->showsScans());
    }

    void drawsAndNamesWhatIsThere()
    {
        m_context->setShowsOthers(true);
        auto item = itemAround(hotel);
        QCOMPARE_GT(inkOf(*item), 0);
        QCOMPARE(item->wordsAt({200, 150}), u"Hotels: Welcome"_s);
        QCOMPARE(item->wordsAt({20, 20}), QString());
        m_context->setShowsOthers(false);
        QCOMPARE(inkOf(*item), 0);
        QCOMPARE(item->wordsAt({200, 150}), QString());
    }

    void drawsScans()
    {
        m_context->setShowsScans(true);
        auto item = itemAround(gate);
        QCOMPARE_GT(inkOf(*item), 0);
        QVERIFY2(item->wordsAt({200, 150}).contains(u"1 scan"_s), qPrintable(item->wordsAt({200, 150})));
    }

    void takesNoPointer()
    {
        m_context->setShowsOthers(true);
        const auto item = itemAround(hotel);
        QCOMPARE(item->acceptedMouseButtons(), Qt::MouseButtons(Qt::NoButton));
        QVERIFY(!item->acceptHoverEvents());
    }
};

QTEST_MAIN(tst_MapContext)
#include "tst_mapcontext.moc"
