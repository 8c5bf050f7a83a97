// SPDX-FileCopyrightText: 2026 QairoPay Pass Studio contributors
// SPDX-License-Identifier: Apache-2.0
#include "designer/fieldeditor.h"
#include "designer/fielduses.h"
#include "support/sampletemplates.h"

#include <QtTest/qtest.h>

#include <algorithm>

using namespace Qt::StringLiterals;
using namespace qairopay;

namespace {

PassTemplate sample()
{
    auto value = test::guideTemplate();
    value.barcode->payloadTemplate = u"tier:{fields.tier}"_s;
    value.nfc->payloadTemplate = u"{fields.points}"_s;
    value.studio.barcodeAltText = u"{fields.tier} {fields.tier_2}"_s;
    value.studio.googleRows = {{u"points"_s}, {u"tier"_s}};
    value.studio.samples = {{{u"jane@example.com"_s, u"Jane Doe"_s}, {{u"tier"_s, u"Platinum"_s}}},
                            {{u"joe@example.com"_s, {}}, {{u"tier"_s, u"Silver"_s}}}};
    return value;
}

} // namespace

/// Who knows a field by its key.
class tst_FieldUses : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void everyPlaceIsNamed_data();
    void everyPlaceIsNamed();
    void aRenameLeavesNoUseBehind();
    void aRenameIsOneStep();
    void googlesOwnKeysAreWarnedOf();
    void whatNoServiceKnowsIsNamed();
};

void tst_FieldUses::everyPlaceIsNamed_data()
{
    QTest::addColumn<QString>("key");
    QTest::addColumn<QStringList>("uses");
    QTest::newRow("code, text below it, row and both samples")
        << u"tier"_s
        << QStringList{u"Barcode content: tier:{fields.tier}"_s,
                       u"Text below the code: {fields.tier} {fields.tier_2}"_s, u"Row 2 of Google's card"_s,
                       u"Sample data of Jane Doe"_s, u"Sample data of 2"_s};
    QTest::newRow("NFC and row") << u"points"_s
                                 << QStringList{u"NFC content: {fields.points}"_s,
                                                u"Row 1 of Google's card"_s};
    QTest::newRow("nobody") << u"member_since"_s << QStringList();
}

void tst_FieldUses::everyPlaceIsNamed()
{
    QFETCH(const QString, key);
    QTEST(FieldUses::of(sample(), key), "uses");
}

void tst_FieldUses::aRenameLeavesNoUseBehind()
{
    TemplateEditor editor;
    editor.open(sample());
    editor.select(u"field:tier"_s);
    FieldEditor field(editor);
    const auto uses = field.uses().size();
    QCOMPARE(uses, 5);
    field.setKey(u"level"_s);
    QCOMPARE(FieldUses::of(editor.value(), u"tier"_s), QStringList());
    QCOMPARE(field.uses().size(), uses);
    QCOMPARE(editor.value().studio.barcodeAltText, u"{fields.level} {fields.tier_2}"_s);
}

void tst_FieldUses::aRenameIsOneStep()
{
    TemplateEditor editor;
    editor.open(sample());
    editor.select(u"field:tier"_s);
    FieldEditor field(editor);
    field.setKey(u"level"_s);
    QCOMPARE(editor.undoText(), u"Change key"_s);
    editor.undo();
    QVERIFY(editor.value() == sample());
    QVERIFY(!editor.canUndo());
}

void tst_FieldUses::googlesOwnKeysAreWarnedOf()
{
    const auto toOther = FieldUses::consequences(sample(), u"points"_s, u"score"_s);
    QCOMPARE(toOther.size(), 4);
    QVERIFY(toOther.first().contains(u"object.loyaltyPoints.balance"_s));
    const auto plain = FieldUses::consequences(sample(), u"tier"_s, u"level"_s);
    QCOMPARE(plain.size(), 3);
    QVERIFY(plain.first().contains(u"CSV"_s) && plain.first().contains(u"level"_s));
    // Without its card number a gift card is a generic pass to Google.
    auto giftCard = test::smallTemplate();
    giftCard.kind = PassKind::GiftCard;
    giftCard.fields.append(test::makeField("card_number", "Card", "4711", FieldSlot::Secondary));
    const auto lost = FieldUses::consequences(giftCard, u"card_number"_s, u"number"_s);
    QVERIFY(std::ranges::any_of(lost, [](const QString &s) { return s.contains(u"generic"_s); }));
}

void tst_FieldUses::whatNoServiceKnowsIsNamed()
{
    TemplateEditor editor;
    editor.open(sample());
    editor.select(u"field:tier"_s);
    FieldEditor field(editor);
    QCOMPARE(field.localParts(), QStringList());
    field.setSlot(int(FieldSlot::Header));
    field.setType(int(ValueType::Date));
    field.setChangeMessage(u"Now %@"_s);
    QCOMPARE(field.localParts(), (QStringList{u"its slot (an auxiliary field there)"_s, u"type"_s,
                                              u"message when it changes"_s}));
}

QTEST_GUILESS_MAIN(tst_FieldUses)
#include "tst_fielduses.moc"
