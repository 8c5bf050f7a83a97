// SPDX-FileCopyrightText: 2026 QairoPay Pass Studio contributors
// SPDX-License-Identifier: Apache-2.0
#include "designer/fieldeditor.h"
#include "designer/fielduses.h"
#include "designer/formatpreview.h"
#include "support/sampletemplates.h"

#include <QtCore/qtemporarydir.h>
#include <QtTest/qtest.h>

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

/// Who knows a field by its key, and how its value is written out.
class tst_FieldUses : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void initTestCase();
    void everyPlaceIsNamed_data();
    void everyPlaceIsNamed();
    void aRenameLeavesNoUseBehind();
    void aRenameIsOneStep();
    void googlesOwnKeysAreWarnedOf();
    void whatNoServiceKnowsIsNamed();
    void valuesAreWrittenInALanguage_data();
    void valuesAreWrittenInALanguage();

private:
    QTemporaryDir m_folder;
    std::unique_ptr<api::Client> m_client;
    std::unique_ptr<settings::AssetStore> m_assets;
    std::unique_ptr<scene::Kit> m_kit;
    std::unique_ptr<ArtworkLoader> m_artwork;
};

void tst_FieldUses::initTestCase()
{
    m_kit = std::make_unique<scene::Kit>();
    m_client = std::make_unique<api::Client>(api::Profile{.name = u"Nobody"_s}, Secret());
    m_assets = std::make_unique<settings::AssetStore>(m_folder.path());
    m_artwork = std::make_unique<ArtworkLoader>(*m_assets, *m_client);
}

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
    QCOMPARE(toOther.size(), 3);
    QVERIFY(toOther.first().contains(u"object.loyaltyPoints.balance"_s));
    QCOMPARE(FieldUses::consequences(sample(), u"tier"_s, u"level"_s).size(), 2);
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

void tst_FieldUses::valuesAreWrittenInALanguage_data()
{
    QTest::addColumn<ValueType>("type");
    QTest::addColumn<QString>("currency");
    QTest::addColumn<QString>("value");
    QTest::addColumn<int>("locale"); // 0 en_US, 2 de_DE
    QTest::addColumn<QString>("apple");
    QTest::addColumn<QString>("google");
    QTest::addColumn<bool>("isWrong");
    QTest::newRow("a text") << ValueType::Text << QString() << u"Gold"_s << 2 << u"Gold"_s << u"Gold"_s
                            << false;
    QTest::newRow("a number, German")
        << ValueType::Number << QString() << u"12450.5"_s << 2 << u"12.450,5"_s << u"12,450.5"_s << false;
    QTest::newRow("no number") << ValueType::Number << QString() << u"many"_s << 0 << u"many"_s << u"many"_s
                               << true;
    QTest::newRow("money, American") << ValueType::Currency << u"USD"_s << u"25"_s << 0 << u"$25.00"_s
                                     << u"$25.00"_s << false;
    QTest::newRow("a currency of two letters")
        << ValueType::Currency << u"US"_s << u"25"_s << 0 << QString() << QString() << true;
    QTest::newRow("a day, American") << ValueType::Date << QString() << u"2026-05-31"_s << 0
                                     << u"May 31, 2026"_s << u"May 31, 2026"_s << false;
    QTest::newRow("a day, German") << ValueType::Date << QString() << u"2026-05-31"_s << 2 << u"31.05.2026"_s
                                   << u"May 31, 2026"_s << false;
    QTest::newRow("no day") << ValueType::Date << QString() << u"next week"_s << 0 << u"next week"_s
                            << u"next week"_s << true;
}

void tst_FieldUses::valuesAreWrittenInALanguage()
{
    QFETCH(const ValueType, type);
    QFETCH(const QString, currency);
    QFETCH(const QString, value);
    QFETCH(const int, locale);
    QFETCH(const bool, isWrong);
    TemplateEditor editor;
    TemplatePreview preview(editor, DrawingKit{*m_kit, *m_artwork}, u"Acme"_s);
    FormatPreview format(editor, preview,
                         [] { return QDateTime(QDate(2026, 5, 30), QTime(12, 0), QTimeZone::UTC); });
    auto edited = test::smallTemplate();
    edited.fields[0].value = value;
    edited.fields[0].format.type = type;
    edited.fields[0].format.currencyCode = currency;
    editor.open(edited);
    editor.select(u"field:tier"_s);

    format.setLocale(locale);

    if (currency != u"US") {
        QTEST(format.apple(), "apple");
        QTEST(format.google(), "google");
    }
    QCOMPARE(!format.problem().isEmpty(), isWrong);
}

QTEST_MAIN(tst_FieldUses)
#include "tst_fielduses.moc"
