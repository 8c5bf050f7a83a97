// SPDX-FileCopyrightText: 2026 QairoPay Pass Studio contributors
// SPDX-License-Identifier: Apache-2.0
#include "basemap/gazetteer.h"

#include <QtTest/qtest.h>

using namespace Qt::StringLiterals;
using namespace qairopay;
using namespace qairopay::basemap;

class tst_Gazetteer : public QObject
{
    Q_OBJECT

    std::unique_ptr<Gazetteer> m_gazetteer;

private Q_SLOTS:
    void initTestCase()
    {
        const auto world = World::bundled();
        QVERIFY(world);
        m_gazetteer = std::make_unique<Gazetteer>(*world);
    }

    void finds_data()
    {
        QTest::addColumn<QString>("words");
        QTest::addColumn<QString>("name");
        QTest::addColumn<QString>("region");
        QTest::addColumn<geo::GeoPoint>("point");
        QTest::newRow("a town") << u"orlando"_s << u"Orlando"_s << u"Florida, United States"_s
                                << geo::GeoPoint{28.538, -81.379};
        QTest::newRow("the biggest of a name")
            << u"Paris"_s << u"Paris"_s << u"France"_s << geo::GeoPoint{48.853, 2.349};
        QTest::newRow("another of a name by its state")
            << u"Paris, TX"_s << u"Paris"_s << u"Texas, United States"_s << geo::GeoPoint{33.661, -95.556};
        QTest::newRow("by the state's name")
            << u"springfield, illinois"_s << u"Springfield"_s << u"Illinois, United States"_s
            << geo::GeoPoint{39.802, -89.644};
        QTest::newRow("a state's town by the country")
            << u"orlando, usa"_s << u"Orlando"_s << u"Florida, United States"_s
            << geo::GeoPoint{28.538, -81.379};
        QTest::newRow("by the country")
            << u"birmingham, uk"_s << u"Birmingham"_s << u"United Kingdom"_s << geo::GeoPoint{52.481, -1.9};
        QTest::newRow("without its accents")
            << u"zurich"_s << u"Zürich"_s << u"Switzerland"_s << geo::GeoPoint{47.367, 8.55};
        QTest::newRow("with accents typed")
            << u"ZÜRICH"_s << u"Zürich"_s << u"Switzerland"_s << geo::GeoPoint{47.367, 8.55};
        QTest::newRow("by its beginning")
            << u"san franc"_s << u"San Francisco"_s << u"California, United States"_s
            << geo::GeoPoint{37.775, -122.419};
    }

    void finds()
    {
        QFETCH(QString, words);
        QFETCH(QString, name);
        QFETCH(QString, region);
        QFETCH(geo::GeoPoint, point);
        const auto found = m_gazetteer->find(words);
        QVERIFY(!found.isEmpty());
        QCOMPARE(found.first().name, name);
        QCOMPARE(found.first().region, region);
        QCOMPARE_LT(geo::distance(found.first().point, point), 3000.0);
    }

    void aWordOfTheNameWillDo()
    {
        const auto found = m_gazetteer->find(u"janeiro");
        QVERIFY(!found.isEmpty());
        QCOMPARE(found.first().name, u"Rio de Janeiro"_s);
    }

    void findsNothing_data()
    {
        QTest::addColumn<QString>("words");
        QTest::newRow("nothing asked") << QString();
        QTest::newRow("blanks") << u"  , "_s;
        QTest::newRow("no such town") << u"Qqxyzzy"_s;
        QTest::newRow("not in that country") << u"Orlando, Norway"_s;
        QTest::newRow("endless") << QString(1'000'000, u'a');
    }

    void findsNothing()
    {
        QFETCH(QString, words);
        QVERIFY(m_gazetteer->find(words).isEmpty());
    }

    void asManyAsAsked() { QCOMPARE(m_gazetteer->find(u"san", 5).size(), 5); }
};

QTEST_APPLESS_MAIN(tst_Gazetteer)
#include "tst_gazetteer.moc"
