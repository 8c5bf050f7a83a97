// SPDX-FileCopyrightText: 2026 QairoPay Pass Studio contributors
// SPDX-License-Identifier: Apache-2.0
#include "fences/mapscale.h"

#include <QtCore/qlocale.h>
#include <QtTest/qsignalspy.h>
#include <QtTest/qtest.h>

using namespace Qt::StringLiterals;
using namespace qairopay;

class tst_MapScale : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void cleanup() { QLocale::setDefault(QLocale::c()); }

    void isARoundDistanceWithRoomForIt_data()
    {
        QTest::addColumn<double>("latitude");
        QTest::addColumn<double>("zoom");
        QTest::addColumn<bool>("feet");
        QTest::addColumn<QString>("text");
        QTest::addColumn<int>("width");
        QTest::newRow("metres") << 0.0 << 15.0 << false << u"500 m"_s << 105;
        QTest::newRow("kilometres") << 0.0 << 10.0 << false << u"10 km"_s << 65;
        QTest::newRow("half way to the pole a pixel is half as long")
            << 60.0 << 10.0 << false << u"5 km"_s << 65;
        QTest::newRow("the whole world") << 0.0 << 0.0 << false << u"10,000 km"_s << 64;
        QTest::newRow("feet") << 0.0 << 15.0 << true << u"1,000 ft"_s << 64;
        QTest::newRow("feet while a mile has no room") << 0.0 << 14.0 << true << u"2,000 ft"_s << 64;
        QTest::newRow("miles once one has room") << 0.0 << 13.0 << true << u"1 mi"_s << 84;
    }

    void isARoundDistanceWithRoomForIt()
    {
        QFETCH(const double, latitude);
        QFETCH(const double, zoom);
        QFETCH(const bool, feet);
        QLocale::setDefault(QLocale(u"en_US"_s));
        MapScale scale;
        scale.setProperty("latitude", latitude);
        scale.setProperty("zoomLevel", zoom);
        scale.setProperty("feet", feet);
        QTEST(scale.text(), "text");
        QTEST(scale.width(), "width");
    }

    void beginsWithTheUsualUnit()
    {
        QLocale::setDefault(QLocale(u"de_DE"_s));
        QCOMPARE(MapScale().property("feet"), QVariant(false));
        QLocale::setDefault(QLocale(u"en_US"_s));
        QCOMPARE(MapScale().property("feet"), QVariant(true));
    }

    void aChangeIsTold()
    {
        MapScale scale;
        QSignalSpy changed(&scale, &MapScale::changed);
        scale.setProperty("zoomLevel", 12.0);
        QCOMPARE(changed.size(), 1);
        scale.setProperty("zoomLevel", 12.0);
        QCOMPARE(changed.size(), 1);
    }
};

QTEST_GUILESS_MAIN(tst_MapScale)
#include "tst_mapscale.moc"
