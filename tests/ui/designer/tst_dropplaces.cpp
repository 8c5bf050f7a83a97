// SPDX-FileCopyrightText: 2026 QairoPay Pass Studio contributors
// SPDX-License-Identifier: Apache-2.0
#include "designer/dropplaces.h"
#include "support/sampletemplates.h"

#include <QtTest/qtest.h>

using namespace Qt::StringLiterals;
using namespace qairopay;

namespace {

PassTemplate sample()
{
    PassTemplate value;
    value.name = u"Sample"_s;
    value.fields = {test::makeField("p", "", "", FieldSlot::Primary),
                    test::makeField("s1", "", "", FieldSlot::Secondary),
                    test::makeField("s2", "", "", FieldSlot::Secondary)};
    return value;
}

scene::Scene sceneWith(const QList<std::pair<QString, QRectF>> &fields)
{
    scene::Scene scene;
    scene.size = {300, 400};
    for (const auto &[key, rect] : fields) {
        scene::Element element;
        element.role = scene::Role::Value;
        element.fieldKey = key;
        element.rect = rect;
        scene.elements.append(element);
    }
    return scene;
}

/// "secondary 1", or "nowhere".
QString wordsOf(const DropPlace *place)
{
    return place ? toApiName(place->slot) + u' ' + QString::number(place->index) : u"nowhere"_s;
}

const QRectF primary{10, 20, 100, 40};
const QRectF first{10, 100, 80, 30};
const QRectF second{150, 100, 80, 30};
const QRectF guest{10, 200, 80, 30};

} // namespace

/// Where a field that is dragged over a card would go.
class tst_DropPlaces : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void thePointerMeansAPlace_data();
    void thePointerMeansAPlace();
    void theMarkStandsBetween();
    void guestsStandWhereNothingDoes();
};

void tst_DropPlaces::thePointerMeansAPlace_data()
{
    QTest::addColumn<QPointF>("point");
    QTest::addColumn<FieldFlow>("flow");
    QTest::addColumn<QStringList>("dragged");
    QTest::addColumn<QString>("place");
    using enum FieldFlow;
    QTest::newRow("left half of the first")
        << QPointF(20, 110) << FromLeft << QStringList{u"p"_s} << u"secondary 0"_s;
    QTest::newRow("right half of the first")
        << QPointF(80, 110) << FromLeft << QStringList{u"p"_s} << u"secondary 1"_s;
    QTest::newRow("between, nearer to the second")
        << QPointF(140, 110) << FromLeft << QStringList{u"p"_s} << u"secondary 1"_s;
    QTest::newRow("behind the last") << QPointF(240, 110) << FromLeft << QStringList{u"p"_s}
                                     << u"secondary 2"_s;
    QTest::newRow("what is dragged does not count")
        << QPointF(225, 110) << FromLeft << QStringList{u"s1"_s} << u"secondary 1"_s;
    QTest::newRow("read from the right")
        << QPointF(20, 110) << FromRight << QStringList{u"p"_s} << u"secondary 1"_s;
    QTest::newRow("a list, upper half")
        << QPointF(80, 104) << Down << QStringList{u"p"_s} << u"secondary 0"_s;
    QTest::newRow("a list, lower half")
        << QPointF(20, 126) << Down << QStringList{u"p"_s} << u"secondary 1"_s;
    QTest::newRow("over an empty slot")
        << QPointF(30, 210) << FromLeft << QStringList{u"s1"_s} << u"auxiliary 0"_s;
    QTest::newRow("far from everything")
        << QPointF(280, 390) << FromLeft << QStringList{u"p"_s} << u"nowhere"_s;
}

void tst_DropPlaces::thePointerMeansAPlace()
{
    QFETCH(const QPointF, point);
    QFETCH(const FieldFlow, flow);
    QFETCH(const QStringList, dragged);
    const auto value = sample();
    const auto seen = sceneWith({{u"p"_s, primary}, {u"s1"_s, first}, {u"s2"_s, second}});
    const auto empty = sceneWith({{u"guest"_s, guest}});
    const QMap<FieldSlot, QString> guests{{FieldSlot::Auxiliary, u"guest"_s}};
    const auto places = dropPlaces({value, dragged, seen, empty, guests, flow});
    QTEST(wordsOf(placeAt(places, point)), "place");
}

void tst_DropPlaces::theMarkStandsBetween()
{
    const auto value = sample();
    const QStringList dragged{u"p"_s};
    const auto seen = sceneWith({{u"s1"_s, first}, {u"s2"_s, second}});
    const auto places = dropPlaces({value, dragged, seen, {}, {}, FieldFlow::FromLeft});
    const auto *place = placeAt(places, {80, 110});
    QVERIFY(place);
    QVERIFY(place->mark.left() >= first.right() && place->mark.right() <= second.left());
    QCOMPARE(place->mark.height(), first.height());
}

void tst_DropPlaces::guestsStandWhereNothingDoes()
{
    const auto guests = withGuests(sample(), {u"p"_s});
    QCOMPARE(guests.guests.keys(),
             (QList{FieldSlot::Header, FieldSlot::Primary, FieldSlot::Auxiliary, FieldSlot::Back}));
    QVERIFY(!guests.value.field(u"p"));
    QCOMPARE(guests.value.fieldsIn(FieldSlot::Primary).first().key, guests.guests.value(FieldSlot::Primary));
}

QTEST_GUILESS_MAIN(tst_DropPlaces)
#include "tst_dropplaces.moc"
