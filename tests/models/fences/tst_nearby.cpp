// SPDX-FileCopyrightText: 2026 QairoPay Pass Studio contributors
// SPDX-License-Identifier: Apache-2.0
#include "fences/nearby.h"
#include "fences/reach.h"

#include <QtTest/qtest.h>

using namespace Qt::StringLiterals;
using namespace qairopay;
using namespace qairopay::fences;
using Outcome = Nearby::Outcome;
using Kind = PlaceRemark::Kind;

namespace {

const geo::GeoPoint resort{28.4177, -81.5812};

apple::Location at(double east, const QString &message = u"Welcome"_s)
{
    const auto point = geo::destination(resort, 90, east);
    return {point.latitude, point.longitude, message};
}

apple::Document storeCard(const QList<apple::Location> &locations)
{
    apple::Document document;
    document.style = apple::Style::StoreCard;
    document.locations = locations;
    return document;
}

} // namespace

class tst_Nearby : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void reach_data()
    {
        using enum apple::Style;
        QTest::addColumn<apple::Style>("style");
        QTest::addColumn<double>("asked");
        QTest::addColumn<double>("metres");
        QTest::addColumn<bool>("isStyles");
        QTest::newRow("a store card that asks for more") << StoreCard << 500.0 << 100.0 << true;
        QTest::newRow("a store card that asks for less") << StoreCard << 40.0 << 40.0 << false;
        QTest::newRow("a store card that asks for the same") << StoreCard << 100.0 << 100.0 << false;
        QTest::newRow("a coupon that asks for nothing") << Coupon << -1.0 << 100.0 << true;
        QTest::newRow("a generic pass") << Generic << 5000.0 << 100.0 << true;
        QTest::newRow("an event ticket") << EventTicket << 500.0 << 500.0 << false;
        QTest::newRow("a boarding pass that asks for more") << BoardingPass << 5000.0 << 1000.0 << true;
    }

    void reach()
    {
        QFETCH(apple::Style, style);
        QFETCH(double, asked);
        QFETCH(double, metres);
        QFETCH(bool, isStyles);
        apple::Document document;
        document.style = style;
        if (asked > 0)
            document.maxDistance = asked;
        QCOMPARE(appleReach(document).metres, metres);
        QCOMPARE(appleReach(document).isStyles, isStyles);
    }

    void whatShows_data()
    {
        QTest::addColumn<QList<double>>("places"); // metres east of the resort
        QTest::addColumn<double>("phone");
        QTest::addColumn<Outcome>("outcome");
        QTest::addColumn<qsizetype>("place");
        QTest::addColumn<QList<qsizetype>>("ignored");
        QTest::newRow("no places") << QList<double>{} << 0.0 << Outcome::NoPlaces << qsizetype(-1)
                                   << QList<qsizetype>{};
        QTest::newRow("in the middle")
            << QList<double>{0} << 0.0 << Outcome::Shows << qsizetype(0) << QList<qsizetype>{};
        QTest::newRow("just inside") << QList<double>{0} << 99.0 << Outcome::Shows << qsizetype(0)
                                     << QList<qsizetype>{};
        QTest::newRow("just outside")
            << QList<double>{0} << 101.0 << Outcome::TooFar << qsizetype(0) << QList<qsizetype>{};
        QTest::newRow("the nearest of two wins")
            << QList<double>{0, 80} << 60.0 << Outcome::Shows << qsizetype(1) << QList<qsizetype>{0};
        QTest::newRow("the first of two at one spot wins")
            << QList<double>{0, 0} << 10.0 << Outcome::Shows << qsizetype(0) << QList<qsizetype>{1};
        QTest::newRow("too far from both, the nearest is named")
            << QList<double>{0, 1000} << 700.0 << Outcome::TooFar << qsizetype(1) << QList<qsizetype>{};
        QTest::newRow("the eleventh is not heeded")
            << QList<double>{0, 1e4, 2e4, 3e4, 4e4, 5e4, 6e4, 7e4, 8e4, 9e4, 1e5} << 1e5 << Outcome::TooFar
            << qsizetype(9) << QList<qsizetype>{};
    }

    void whatShows()
    {
        QFETCH(QList<double>, places);
        QFETCH(double, phone);
        QFETCH(Outcome, outcome);
        QFETCH(qsizetype, place);
        QFETCH(QList<qsizetype>, ignored);
        QList<apple::Location> locations;
        for (const double east : places)
            locations.append(at(east));
        const auto nearby = nearbyOnApple(storeCard(locations), geo::destination(resort, 90, phone));
        QCOMPARE(nearby.outcome, outcome);
        QCOMPARE(nearby.place, place);
        QCOMPARE(nearby.ignored, ignored);
    }

    void theSmallestRadiusCountsForAll()
    {
        auto document = storeCard({at(0), at(1000)});
        document.maxDistance = 30; // what one of the two asks for
        QCOMPARE(nearbyOnApple(document, geo::destination(resort, 90, 950)).outcome, Outcome::TooFar);
        QCOMPARE(nearbyOnApple(document, geo::destination(resort, 90, 980)).outcome, Outcome::Shows);
    }

    void anExpiredPassIsNotOffered()
    {
        auto document = storeCard({at(0)});
        document.expirationDate = u"2026-01-01T00:00:00Z"_s;
        const QDateTime before(QDate(2025, 12, 31), QTime(0, 0), QTimeZone::UTC);
        QCOMPARE(nearbyOnApple(document, resort, before).outcome, Outcome::Shows);
        QCOMPARE(nearbyOnApple(document, resort, before.addDays(3)).outcome, Outcome::Expired);
        document.expirationDate.clear();
        document.isVoided = true;
        QCOMPARE(nearbyOnApple(document, resort, before).outcome, Outcome::Expired);
    }

    void acrossThe180thMeridian()
    {
        auto document = storeCard({{0, 179.9998, u"Here"_s}});
        QCOMPARE(nearbyOnApple(document, {0, -179.9998}).outcome, Outcome::Shows);
    }

    void remarks_data()
    {
        QTest::addColumn<QList<double>>("places");
        QTest::addColumn<QList<double>>("radii");
        QTest::addColumn<QList<PlaceRemark>>("remarks");
        QTest::newRow("apart") << QList<double>{0, 500} << QList<double>{100, 100} << QList<PlaceRemark>{};
        QTest::newRow("touching is no overlap")
            << QList<double>{0, 200.5} << QList<double>{100, 100} << QList<PlaceRemark>{};
        QTest::newRow("overlapping") << QList<double>{0, 150} << QList<double>{100, 100}
                                     << QList<PlaceRemark>{{0, Kind::Overlaps, 1}, {1, Kind::Overlaps, 0}};
        QTest::newRow("as asked they would overlap, as Apple does it they do not")
            << QList<double>{0, 400} << QList<double>{300, 300}
            << QList<PlaceRemark>{{0, Kind::Shrunk, -1}, {1, Kind::Shrunk, -1}};
        QTest::newRow("one upon the other")
            << QList<double>{0, 0} << QList<double>{100, 100} << QList<PlaceRemark>{{1, Kind::Shadowed, 0}};
    }

    void remarks()
    {
        QFETCH(QList<double>, places);
        QFETCH(QList<double>, radii);
        QFETCH(QList<PlaceRemark>, remarks);
        QList<apple::Location> locations;
        for (const double east : places)
            locations.append(at(east));
        QCOMPARE(remarksOn(storeCard(locations), radii), remarks);
    }

    void theEleventhIsMarked()
    {
        QList<apple::Location> locations;
        for (int i = 0; i < 12; ++i)
            locations.append(at(i * 10'000.0));
        QCOMPARE(remarksOn(storeCard(locations), {}),
                 (QList<PlaceRemark>{{10, Kind::Beyond, -1}, {11, Kind::Beyond, -1}}));
    }
};

QTEST_APPLESS_MAIN(tst_Nearby)
#include "tst_nearby.moc"
