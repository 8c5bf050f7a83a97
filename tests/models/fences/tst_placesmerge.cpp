// SPDX-FileCopyrightText: 2026 QairoPay Pass Studio contributors
// SPDX-License-Identifier: Apache-2.0
#include "fences/placesmerge.h"

#include <QtTest/qtest.h>

using namespace Qt::StringLiterals;
using namespace qairopay;
using fences::Taking;

class tst_PlacesMerge : public QObject
{
    Q_OBJECT

    const QList<Location> m_there{{28.4177, -81.5812, 200, u"Welcome"_s}, {25.79, -80.13, 500, u"Hello"_s}};

    static fences::PlacesFile csv(const QByteArray &rows)
    {
        return fences::readCsv(rows, {.radius = 100, .message = u"You are nearby"_s})
            .value_or(fences::PlacesFile());
    }

private Q_SLOTS:
    void whichAreKnown_data()
    {
        QTest::addColumn<QByteArray>("rows");
        QTest::addColumn<QList<qsizetype>>("known");
        const QByteArray head("latitude,longitude,message\n");
        QTest::newRow("none") << head + "1,2,Branch\n" << QList<qsizetype>{-1};
        QTest::newRow("called alike, elsewhere") << head + "1,2, hello\n" << QList<qsizetype>{1};
        QTest::newRow("on the same spot") << head + "28.4179,-81.5812,Branch\n" << QList<qsizetype>{0};
        QTest::newRow("not quite on the same spot") << head + "28.4183,-81.5812,Branch\n"
                                                    << QList<qsizetype>{-1};
        QTest::newRow("two called alike: by their spots") << head + "1,2,Hello\n25.79,-80.13,Hello\n"
                                                          << QList<qsizetype>{-1, 1};
        QTest::newRow("two on one spot: the first") << head + "25.79,-80.13,One\n25.79,-80.13,Two\n"
                                                    << QList<qsizetype>{1, -1};
        QTest::newRow("a name goes before a spot")
            << head + "28.4177,-81.5812,Branch\n28.4177,-81.5812,Welcome\n"
            << QList<qsizetype>{-1, 0};
        QTest::newRow("without a message")
            << QByteArray("latitude,longitude\n25.79,-80.13\n3,4\n") << QList<qsizetype>{1, -1};
    }

    void whichAreKnown()
    {
        QFETCH(const QByteArray, rows);
        QFETCH(const QList<qsizetype>, known);
        QCOMPARE(fences::knownAs(csv(rows), m_there), known);
    }

    void whatIsNotSaidIsNoName()
    {
        const QList<Location> there{{1, 2, 100, u"You are nearby"_s}};
        QCOMPARE(fences::knownAs(csv("latitude,longitude\n50,60\n"), there), QList<qsizetype>{-1});
    }

    void adds()
    {
        const auto file = csv("latitude,longitude,message\n1,2,Hello\n3,4,Branch\n");
        const auto places = fences::taken(file, {0, 1}, m_there, Taking::Add);
        QCOMPARE(places.size(), 4);
        QCOMPARE(places.first(2), m_there);
    }

    void updatesWhatTheFileSays()
    {
        const auto file =
            csv("latitude,longitude,message\n25.80,-80.14,Hello\n28.4178,-81.5812,\n3,4,Branch\n");
        const auto places = fences::taken(file, {0, 1, 2}, m_there, Taking::Update);
        QCOMPARE(places.size(), 3);
        QCOMPARE(places[0], (Location{28.4178, -81.5812, 200, u"Welcome"_s}));
        QCOMPARE(places[1], (Location{25.80, -80.14, 500, u"Hello"_s}));
        QCOMPARE(places[2].message, u"Branch"_s);
        const auto wider = csv("latitude,longitude,radius_m,message\n25.79,-80.13,50,Bye\n");
        QCOMPARE(fences::taken(wider, {0}, m_there, Taking::Update)[1],
                 (Location{25.79, -80.13, 50, u"Bye"_s}));
    }

    void takesTheChosenAlone()
    {
        const auto file = csv("latitude,longitude,message\n1,2,One\n3,4,Two\n5,6,Three\n");
        const auto places = fences::taken(file, {0, 2}, m_there, Taking::Replace);
        QCOMPARE(places, (QList<Location>{file.places[0], file.places[2]}));
    }
};

QTEST_APPLESS_MAIN(tst_PlacesMerge)
#include "tst_placesmerge.moc"
