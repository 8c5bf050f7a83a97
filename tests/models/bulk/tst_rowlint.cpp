// SPDX-FileCopyrightText: 2026 QairoPay Pass Studio contributors
// SPDX-License-Identifier: Apache-2.0
#include "apple/issue.h"
#include "bulk/rowlint.h"
#include "bulk/rowresult.h"
#include "google/issue.h"
#include "lint/draft.h"

#include "support/samplerows.h"
#include "support/sampletemplates.h"

#include <QtTest/qtest.h>

#include <algorithm>

using namespace Qt::StringLiterals;
using namespace qairopay;

namespace {

constexpr int rowsEach = 300;

QImage picture(QColor left, QColor right)
{
    QImage image(750, 288, QImage::Format_ARGB32_Premultiplied);
    image.fill(left);
    for (int y = 0; y < image.height(); ++y) {
        for (int x = image.width() / 2; x < image.width(); ++x)
            image.setPixelColor(x, y, right);
    }
    return image;
}

PassTemplate withSlots(PassKind kind, BarcodeFormat format)
{
    PassTemplate value = test::guideTemplate();
    value.kind = kind;
    value.fields.clear();
    for (const auto slot : allFieldSlots) {
        for (int i = 0; i < 4; ++i) {
            const auto key = "field_" + QByteArray::number(value.fields.size());
            value.fields.append(test::makeField(key.constData(), "Some label", "A value", slot, i == 3));
        }
    }
    value.fields[1].format.type = ValueType::Currency;
    value.fields[1].format.currencyCode = u"EUR"_s;
    value.fields[5].format.type = ValueType::Date;
    value.barcode = Barcode{format, u"{holder.name}:{fields.field_9}:{pass.id}"_s};
    value.studio.barcodeAltText = u"{holder.name}"_s;
    return value;
}

/// What the designer finds for one record, everything made anew and the barcode encoded.
QList<lint::Finding> fullCheck(const bulk::Setting &setting, const IssuedRecord &issued, scene::Kit &kit)
{
    const auto &value = setting.passTemplate;
    const auto apple = apple::draftFor(value, issued, {.isNfcAllowed = true});
    const auto google = google::draftFor(value, issued, {});
    const lint::Look look{setting.language, setting.appleOptions, setting.googleOptions};
    const auto draft = lint::layOut(apple, google, {setting.images, look, kit});
    // Nobody writes a save link for each row.
    return lint::check({value, issued.record, apple, google, draft.shown.apple, draft.shown.google,
                        &setting.images, nullptr, &draft.others});
}

QStringList described(const QList<lint::Finding> &findings)
{
    QStringList lines;
    for (const auto &finding : findings)
        lines.append(
            QStringList{finding.id, finding.where, finding.elementId, finding.sentence}.join(u" | "));
    lines.sort();
    return lines;
}

} // namespace

class TestRowLint : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void findsWhatTheFullCheckFinds_data();
    void findsWhatTheFullCheckFinds();
    void aLongValueIsCutOffInItsRowOnly();
    void whatTheDefaultsHaveIsNotTheRowsOwn();
    void aRowsResultIsItsGravestFinding();
};

void TestRowLint::findsWhatTheFullCheckFinds_data()
{
    QTest::addColumn<PassTemplate>("passTemplate");
    QTest::addColumn<bool>("hasPictures");
    QTest::addColumn<QString>("language");
    QTest::newRow("the guide's template") << test::guideTemplate() << false << QString();
    QTest::newRow("a flight with PDF417") << test::flightTemplate() << false << QString();
    QTest::newRow("20 fields, membership, QR")
        << withSlots(PassKind::Membership, BarcodeFormat::Qr) << false << QString();
    QTest::newRow("20 fields, coupon, Aztec, over a strip")
        << withSlots(PassKind::Coupon, BarcodeFormat::Aztec) << true << QString();
    QTest::newRow("20 fields, ticket, Code 128, over a strip")
        << withSlots(PassKind::EventTicket, BarcodeFormat::Code128) << true << QString();
    QTest::newRow("20 fields, boarding pass, QR")
        << withSlots(PassKind::BoardingPass, BarcodeFormat::Qr) << false << QString();
    auto inTwo = test::guideTemplate();
    inTwo.studio.translations[u"de"_s] = {
        {u"Member since"_s, u"Mitglied in unserem Bonusprogramm seit dem Jahr der Anmeldung bei uns"_s}};
    QTest::newRow("two languages") << inTwo << false << QString();
    QTest::newRow("two languages, the second is shown") << inTwo << false << u"de"_s;
}

void TestRowLint::findsWhatTheFullCheckFinds()
{
    QFETCH(const PassTemplate, passTemplate);
    QFETCH(const bool, hasPictures);
    QFETCH(const QString, language);
    auto setting = std::make_shared<bulk::Setting>();
    setting->passTemplate = passTemplate;
    setting->language = language;
    if (hasPictures) {
        setting->images.apple.bySlot.insert(ImageSlot::Strip, picture(Qt::white, Qt::black));
        setting->images.apple.bySlot.insert(ImageSlot::Logo, picture(Qt::transparent, Qt::red));
    }
    bulk::RowLint lint(setting);
    const auto shared = lint.sheetFindings();
    scene::Kit kit;
    test::SampleRows rows(passTemplate);
    qsizetype found = 0;
    for (quint32 i = 0; i < rowsEach; ++i) {
        const auto issued = bulk::draftOf(rows.next(), i);
        const auto own = lint.check(issued);
        found += own.size();
        QCOMPARE(described(own + shared), described(fullCheck(*setting, issued, kit)));
        QCOMPARE(
            described(lint.check(issued, WalletPlatform::Apple) + lint.check(issued, WalletPlatform::Google)),
            described(own));
    }
    QVERIFY(found > 0);
}

void TestRowLint::aLongValueIsCutOffInItsRowOnly()
{
    bulk::RowLint lint(std::make_shared<bulk::Setting>(bulk::Setting{test::guideTemplate(), {}, {}, {}, {}}));
    const auto cutOff = [&](const Record &record) {
        const auto findings = lint.check(bulk::draftOf(record, 1));
        return std::ranges::count_if(findings, [](const lint::Finding &finding) {
            return finding.id == "F11"_L1 && finding.where == "fields[0]"_L1;
        });
    };
    auto record = test::guideRecord().record;
    QCOMPARE(cutOff(record), 0);
    record.fields.insert(u"tier"_s, u"Ehrenvorsitzender"_s.repeated(4));
    QCOMPARE(cutOff(record), 1);
    QCOMPARE(cutOff(test::guideRecord().record), 0);
}

void TestRowLint::whatTheDefaultsHaveIsNotTheRowsOwn()
{
    auto value = test::guideTemplate();
    value.name = u"A programme's name of more than twenty characters"_s; // G04, whatever the record
    bulk::RowLint lint(std::make_shared<bulk::Setting>(bulk::Setting{value, {}, {}, {}, {}}));
    const auto issued = test::guideRecord();
    QVERIFY(!lint.usualFindings().isEmpty());
    QVERIFY(!lint.check(issued).isEmpty());
    QVERIFY(lint.checkOwn(issued).isEmpty());
    auto longer = issued;
    longer.record.fields.insert(u"tier"_s, u"Ehrenvorsitzender"_s.repeated(4));
    QStringList ids;
    for (const auto &finding : lint.checkOwn(longer))
        ids.append(finding.id);
    QCOMPARE(ids, (QStringList{u"F11"_s, u"G16"_s})); // cut off on both cards
}

void TestRowLint::aRowsResultIsItsGravestFinding()
{
    using bulk::RowResult;
    QCOMPARE(bulk::resultOf({}).state, RowResult::State::Clean);
    lint::Finding warning;
    warning.id = u"F11"_s;
    warning.severity = lint::Severity::Warning;
    warning.wallet = WalletPlatform::Google;
    lint::Finding error;
    error.id = u"B01"_s;
    error.severity = lint::Severity::Error;
    const auto result = bulk::resultOf({error, warning});
    QCOMPARE(result.state, RowResult::State::Error);
    QCOMPARE(QLatin1StringView(lint::rules()[result.rule].id), "B01"_L1);
    QCOMPARE(int(result.errors), 1);
    QCOMPARE(int(result.warnings), 1);
    QVERIFY(result.inApple);
    QVERIFY(!bulk::resultOf({warning}).inApple);
    QVERIFY(result.weight() > bulk::resultOf({warning, warning, warning}).weight());
    QVERIFY(bulk::resultOf({error, error}).weight() > bulk::resultOf({error, warning, warning}).weight());
    const auto many = bulk::resultOf(QList<lint::Finding>(500, error));
    QCOMPARE(int(many.errors), int(RowResult::mostCounted));
    QVERIFY(bulk::refused().weight() > many.weight());
    lint::Finding advice;
    advice.severity = lint::Severity::Info;
    QVERIFY(bulk::resultOf({advice}).weight() > bulk::resultOf({}).weight());
    QVERIFY(bulk::resultOf({warning}).weight() > bulk::resultOf({advice, advice}).weight());
}

QTEST_MAIN(TestRowLint)
#include "tst_rowlint.moc"
