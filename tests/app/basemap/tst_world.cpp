// SPDX-FileCopyrightText: 2026 QairoPay Pass Studio contributors
// SPDX-License-Identifier: Apache-2.0
#include "basemap/world.h"

#include <QtCore/qendian.h>
#include <QtTest/qtest.h>

using namespace Qt::StringLiterals;
using namespace qairopay;
using namespace qairopay::basemap;

namespace {

QByteArray pack(const QByteArray &contents)
{
    return "QBM1" + qCompress(contents); // length, then zlib, as the format has it
}

/// One layer of land with one triangle, one town.
QByteArray smallWorld()
{
    return QByteArray::fromHex("02"
                               "01"
                               "00"
                               "00"
                               "0a"
                               "01"
                               "03"
                               "0000"
                               "1400"
                               "0014") +
           QByteArray::fromHex("02"
                               "00"
                               "02"
                               "4e4f"
                               "01"
                               "02"
                               "05"
                               "ce0f"
                               "e707"
                               "01"
                               "04") +
           "Oslo";
}

} // namespace

class tst_World : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void readsASmallWorld()
    {
        const auto world = World::parse(pack(smallWorld()));
        QVERIFY2(world, world ? "" : qPrintable(world.error().text()));
        const MapLayer *const land = world->layer(LayerKind::Land, 18);
        QVERIFY(land);
        QCOMPARE(land->lines.size(), 1U);
        QCOMPARE(land->points.size(), 3U);
        QCOMPARE(land->points[0].x, 0.5F);
        QCOMPARE(land->points[1].x, 0.5F + 1 / 360.0F);
        QVERIFY(!world->layer(LayerKind::River, 5));
        QCOMPARE(world->labels().size(), 1U);
        QCOMPARE(world->labels()[0].name, u"Oslo"_s);
        QCOMPARE(world->labels()[0].region, u"NO"_s);
        QCOMPARE(world->labels()[0].weight, 5U);
        QCOMPARE(world->labels()[0].place, (geo::GeoPoint{-1, 1.998}));
    }

    void refuses_data()
    {
        QTest::addColumn<QByteArray>("file");
        QTest::newRow("empty") << QByteArray();
        QTest::newRow("another format") << QByteArray("PMTiles and more");
        QTest::newRow("only a head") << QByteArray("QBM1\0\0\0\0\0", 9);
        QTest::newRow("not deflated") << QByteArray("QBM1\0\0\0\x08"
                                                    "abcdefgh",
                                                    16);
        QByteArray huge = pack(smallWorld());
        qToBigEndian<quint32>(0xFFFFFFFF, huge.data() + 4);
        QTest::newRow("says it is 4 GiB") << huge;
        QByteArray longer = pack(smallWorld());
        qToBigEndian<quint32>(1000, longer.data() + 4);
        QTest::newRow("shorter than it says") << longer;
        QTest::newRow("another version") << pack("\x03" + smallWorld().sliced(1));
        QTest::newRow("something behind it") << pack(smallWorld() + 'x');
        QTest::newRow("a kind that is none") << pack(QByteArray::fromHex("0201090a"));
        QTest::newRow("more points than bytes") << pack(QByteArray::fromHex("02"
                                                                            "01"
                                                                            "00"
                                                                            "00"
                                                                            "0a"
                                                                            "01"
                                                                            "ffffffff0f"));
        QTest::newRow("more layers than there may be") << pack(QByteArray::fromHex("02"
                                                                                   "ff01"));
        QTest::newRow("no units") << pack(QByteArray::fromHex("02"
                                                              "01"
                                                              "00"
                                                              "00"
                                                              "00"
                                                              "00"
                                                              "00"));
        QTest::newRow("a point off the globe") << pack(QByteArray::fromHex("02"
                                                                           "01"
                                                                           "00"
                                                                           "00"
                                                                           "01"
                                                                           "01"
                                                                           "02"
                                                                           "f20700"
                                                                           "0000"
                                                                           "00"));
        QTest::newRow("an endless number") << pack(QByteArray::fromHex("02"
                                                                       "ffffffffffffffff"));
    }

    void refuses()
    {
        QFETCH(QByteArray, file);
        const auto world = World::parse(file);
        QVERIFY(!world);
        QVERIFY(!world.error().message.isEmpty());
    }

    void everyCutIsRefused()
    {
        const QByteArray contents = smallWorld();
        for (qsizetype size = 0; size < contents.size(); ++size)
            QVERIFY(!World::parse(pack(contents.first(size))));
    }

    void theBundledWorldIsWhole()
    {
        const auto world = World::bundled();
        QVERIFY(world);
        for (const double zoom : {0.0, 5.0, 12.0}) {
            const MapLayer *const land = (*world)->layer(LayerKind::Land, zoom);
            QVERIFY(land);
            QCOMPARE_GT(land->lines.size(), 100U);
        }
        QCOMPARE_GT((*world)->layer(LayerKind::Land, 12)->points.size(),
                    (*world)->layer(LayerKind::Land, 5)->points.size());
        const auto orlando = std::ranges::find((*world)->labels(), u"Orlando"_s, &MapLabel::name);
        QVERIFY(orlando != (*world)->labels().end());
        QCOMPARE_LT(geo::distance(orlando->place, {28.538, -81.379}), 2000.0);
    }
};

QTEST_APPLESS_MAIN(tst_World)
#include "tst_world.moc"
