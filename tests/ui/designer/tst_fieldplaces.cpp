// SPDX-FileCopyrightText: 2026 QairoPay Pass Studio contributors
// SPDX-License-Identifier: Apache-2.0
#include "designer/fieldplaces.h"
#include "designer/slotlistmodel.h"
#include "designer/words.h"
#include "scene/scene.h"
#include "support/sampletemplates.h"

#include <QtTest/qtest.h>

using namespace Qt::StringLiterals;
using namespace qairopay;

namespace {

/// "s3 a2": three secondary and two auxiliary fields; letters as slots begin.
PassTemplate sample(PassKind kind, const QString &fields)
{
    PassTemplate value;
    value.name = u"Sample"_s;
    value.kind = kind;
    value.brand.organisation = u"Acme"_s;
    for (const auto &part : fields.split(u' ', Qt::SkipEmptyParts)) {
        const auto slot = *std::ranges::find_if(
            allFieldSlots, [&](FieldSlot s) { return toApiName(s).front() == part.front(); });
        for (int i = 0; i < part.mid(1).toInt(); ++i) {
            const auto key = part.first(1) + QString::number(i);
            value.fields.append(test::makeField(key.toLatin1(), "Label", "Value", slot));
        }
    }
    return value;
}

} // namespace

/// How much room a kind has, and what becomes of the fields that find none.
class tst_FieldPlaces : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void roomDependsOnTheKind_data();
    void roomDependsOnTheKind();
    void googlesOwnRowsTakeNoMore();
    void aSlotThatGooglesOwnRowsDoNotNameSaysSo();
    void fieldsWithoutAPlaceSaySo();
};

void tst_FieldPlaces::roomDependsOnTheKind_data()
{
    QTest::addColumn<PassKind>("kind");
    QTest::addColumn<QString>("fields");
    QTest::addColumn<FieldSlot>("slot");
    QTest::addColumn<QString>("apple");
    QTest::addColumn<QString>("google");
    using enum FieldSlot;
    QTest::newRow("a store card's one row holds both slots")
        << PassKind::Loyalty << u"p1 s2 a1"_s << Secondary << u"3 of 4"_s << u"2 of 5"_s;
    QTest::newRow("a generic pass has a row for each")
        << PassKind::Membership << u"p1 s2 a1"_s << Secondary << u"2 of 4"_s << u"2 of 8"_s;
    QTest::newRow("a second primary field is never drawn by Apple")
        << PassKind::Membership << u"p2"_s << Primary << u"2 of 1"_s << u"2 of 10"_s;
    QTest::newRow("but on a boarding pass")
        << PassKind::BoardingPass << u"p1"_s << Primary << u"1 of 2"_s << u"1 of 10"_s;
    QTest::newRow("an empty header") << PassKind::Coupon << u"p1"_s << Header << u"0 of 3"_s << u"0 of 9"_s;
    QTest::newRow("the back is endless") << PassKind::Loyalty << u"b12"_s << Back << u"12"_s << u"12"_s;
    QTest::newRow("more than Apple draws")
        << PassKind::EventTicket << u"s5"_s << Secondary << u"5 of 4"_s << u"5 of 9"_s;
    QTest::newRow("what stands in full rows is shown")
        << PassKind::Loyalty << u"p1 s3 a4"_s << Secondary << u"7 of 4"_s << u"3 of 3"_s;
    QTest::newRow("what has no row is not, though a fifth would make longer rows")
        << PassKind::Loyalty << u"p1 s3 a4"_s << Auxiliary << u"7 of 4"_s << u"4 of 2"_s;
    QTest::newRow("an empty header beside full rows")
        << PassKind::Loyalty << u"p1 s2 a4"_s << Header << u"0 of 3"_s << u"no room"_s;
}

void tst_FieldPlaces::roomDependsOnTheKind()
{
    QFETCH(const PassKind, kind);
    QFETCH(const QString, fields);
    QFETCH(const FieldSlot, slot);
    const auto room = roomOf(sample(kind, fields)).value(slot);
    QTEST(roomText(room.apple), "apple");
    QTEST(roomText(room.google), "google");
}

void tst_FieldPlaces::googlesOwnRowsTakeNoMore()
{
    auto value = sample(PassKind::Loyalty, u"s3"_s);
    value.studio.googleRows = {{u"s0"_s, u"s1"_s}};
    const auto room = roomOf(value).value(FieldSlot::Secondary).google;
    QCOMPARE(roomText(room), u"3 of 2"_s);
    QVERIFY(room.isOver());
}

void tst_FieldPlaces::aSlotThatGooglesOwnRowsDoNotNameSaysSo()
{
    auto value = sample(PassKind::Membership, u"h1 p1 s2"_s);
    value.studio.googleRows = {{u"s0"_s, u"s1"_s}};
    const auto rooms = roomOf(value);
    QCOMPARE(roomText(rooms.value(FieldSlot::Header).google), u"not on the card"_s);
    QCOMPARE(roomText(rooms.value(FieldSlot::Primary).google), u"1 of 1"_s); // the title
    QCOMPARE(roomText(rooms.value(FieldSlot::Auxiliary).google), u"no room"_s);
    QVERIFY(rooms.value(FieldSlot::Header).google.isOver());
    QVERIFY(!rooms.value(FieldSlot::Auxiliary).google.isOver());
    TemplateEditor editor;
    FieldListModel fields(editor);
    const SlotListModel room(editor, fields);
    editor.open(value);
    const auto header = room.index(int(FieldSlot::Header));
    QCOMPARE(header.data(SlotListModel::RoomRole).toString(), u"Apple 1 of 3 · Google not on the card"_s);
    QVERIFY(header.data(SlotListModel::RuleRole).toString().contains(u"names the fields in the rows"_s));
    editor.edit(u"Rows"_s, {}, [](PassTemplate &edited) { edited.studio.googleRows.clear(); });
    QVERIFY(header.data(SlotListModel::RoomRole).toString().contains(u"Google 1 of"_s));
    QVERIFY(header.data(SlotListModel::RuleRole).toString().contains(u"Google Wallet has no header"_s));
}

void tst_FieldPlaces::fieldsWithoutAPlaceSaySo()
{
    auto value = sample(PassKind::Loyalty, u"p1 s1 a1 b1"_s);
    value.fields[2].value.clear();
    scene::Scene apple;
    apple.dropped = {{u"s0"_s, FieldSlot::Secondary, {}, u"No room."_s}};
    scene::Scene google;
    scene::Element shown;
    shown.fieldKey = u"s0"_s;
    google.elements = {shown};

    const auto fates = FieldFates::of(value, {}, {apple, google});

    QVERIFY(fates.value(u"p0"_s).apple.isEmpty());
    QVERIFY(fates.value(u"p0"_s).google.contains(u"details"_s));
    QVERIFY(fates.value(u"s0"_s).apple.contains(u"Kept"_s));
    QVERIFY(fates.value(u"s0"_s).google.isEmpty());
    QVERIFY(fates.value(u"a0"_s).isShown()); // there is nothing to show
    QVERIFY(fates.value(u"b0"_s).isShown());
}

QTEST_GUILESS_MAIN(tst_FieldPlaces)
#include "tst_fieldplaces.moc"
