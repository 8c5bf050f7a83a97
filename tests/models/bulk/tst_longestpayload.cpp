// SPDX-FileCopyrightText: 2026 QairoPay Pass Studio contributors
// SPDX-License-Identifier: Apache-2.0
#include "bulk/longestpayload.h"

#include "support/sampletemplates.h"
#include "template/nfcprofile.h"

#include <QtTest/qtest.h>

#include <functional>

using namespace Qt::StringLiterals;
using namespace qairopay;
using bulk::CodeQuestion;
using bulk::CodeRow;
using Source = CodeRow::Source;

namespace {

Record recordOf(const QString &email, const QString &tier)
{
    return {.holder = {email, u"Jane"_s}, .fields = {{u"tier"_s, tier}}};
}

CodeQuestion questionOf(const QString &payload, BarcodeFormat format = BarcodeFormat::Qr)
{
    auto value = test::guideTemplate();
    value.barcode = Barcode{format, payload};
    return CodeQuestion::of(value);
}

using Change = std::function<void(PassTemplate &)>;

} // namespace

class TestLongestPayload : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void whereSamplesComeFrom();
    void longest_data();
    void longest();
    void largest_data();
    void largest();
    void theLargestIsFoundAmongMany();
    void walletsWriteInTheirOwnEncodings();
    void nfcIsCountedByRows();
    void whatChangesTheQuestion_data();
    void whatChangesTheQuestion();
    void idsAndTokensAreAsLongAsRealOnes();
    void nothingIsFound_data();
    void nothingIsFound();
    void profilesHaveTheirNames();
};

void TestLongestPayload::whereSamplesComeFrom()
{
    auto value = test::guideTemplate();
    const auto none = bulk::sampleRows(value);
    QCOMPARE(none.size(), 1);
    QCOMPARE(none.first().source, Source::Default);
    value.studio.samples = {recordOf(u"a@b.example"_s, u"Gold"_s), recordOf(u"c@d.example"_s, u"Silver"_s)};
    const auto samples = bulk::sampleRows(value);
    QCOMPARE(samples.size(), 2);
    QCOMPARE(samples.last(), (CodeRow{Source::Sample, 2, value.studio.samples.last()}));
}

void TestLongestPayload::longest_data()
{
    QTest::addColumn<QString>("payload");
    QTest::addColumn<quint32>("number");
    QTest::addColumn<QString>("text");
    QTest::newRow("one variable: in bytes, not in characters") << u"{fields.tier}"_s << 4u << u"金金金"_s;
    QTest::newRow("nothing that varies: the first") << u"all alike"_s << 2u << u"all alike"_s;
    QTest::newRow("two variables, each longest in another row")
        << u"{holder.email}/{fields.tier}"_s << 2u << u"someone@long.example/Gold"_s;
    QTest::newRow("two variables, longest together where neither is")
        << u"{fields.tier}{fields.points}"_s << 6u << u"Bronze12345678"_s;
    QTest::newRow("the default where a row says nothing")
        << u"{fields.tier}-{fields.member_since}"_s << 4u << u"金金金-—"_s;
}

void TestLongestPayload::longest()
{
    QFETCH(QString, payload);
    QFETCH(quint32, number);
    QFETCH(QString, text);
    auto numbered = recordOf(u"a@b.example"_s, u"A"_s);
    numbered.fields.insert(u"points"_s, u"123456789"_s);
    auto both = recordOf(u"a@b.example"_s, u"Bronze"_s);
    both.fields.insert(u"points"_s, u"12345678"_s);
    const QList<CodeRow> rows{{Source::List, 2, recordOf(u"someone@long.example"_s, u"Gold"_s)},
                              {Source::List, 3, recordOf(u"a@b.example"_s, u"Platinum"_s)},
                              {Source::List, 4, recordOf(u"a@b.example"_s, u"金金金"_s)},
                              {Source::List, 5, numbered},
                              {Source::List, 6, both}};
    const auto found = bulk::codeExtremes(questionOf(payload), rows);
    QVERIFY(found.longest);
    QCOMPARE(found.longest->row.number, number);
    QCOMPARE(found.longest->text, text);
}

void TestLongestPayload::largest_data()
{
    QTest::addColumn<BarcodeFormat>("format");
    QTest::addColumn<QStringList>("tiers");
    QTest::addColumn<quint32>("longest");
    QTest::addColumn<quint32>("largest");
    QTest::newRow("digits are packed more closely than letters")
        << BarcodeFormat::Qr << QStringList{u"1"_s.repeated(40), u"a"_s.repeated(30)} << 1u << 2u;
    QTest::newRow("capitals as well")
        << BarcodeFormat::Qr << QStringList{u"A"_s.repeated(38), u"a"_s.repeated(30)} << 1u << 2u;
    QTest::newRow("Code 128 takes two digits at once")
        << BarcodeFormat::Code128 << QStringList{u"1"_s.repeated(20), u"a"_s.repeated(15)} << 1u << 2u;
    QTest::newRow("the longest is the largest")
        << BarcodeFormat::Qr << QStringList{u"a"_s.repeated(60), u"1"_s.repeated(30)} << 1u << 1u;
    QTest::newRow("of those alike the longer one")
        << BarcodeFormat::Qr << QStringList{u"abc"_s, u"abcd"_s, u"ab"_s} << 2u << 2u;
    QTest::newRow("what does not fit is larger")
        << BarcodeFormat::Code128 << QStringList{u"1"_s.repeated(150), u"aB"_s.repeated(70)} << 1u << 2u;
}

void TestLongestPayload::largest()
{
    QFETCH(BarcodeFormat, format);
    QFETCH(QStringList, tiers);
    QList<CodeRow> rows;
    for (const auto &tier : tiers)
        rows.append({Source::List, quint32(rows.size() + 1), recordOf(u"a@b.example"_s, tier)});
    const auto found = bulk::codeExtremes(questionOf(u"{fields.tier}"_s, format), rows);
    QVERIFY(found.longest && found.largest);
    QTEST(found.longest->row.number, "longest");
    QTEST(found.largest->row.number, "largest");
}

/// The few that are measured are those that no other row outweighs.
void TestLongestPayload::theLargestIsFoundAmongMany()
{
    bulk::CodeSearch search(questionOf(u"{fields.tier}"_s));
    for (quint32 i = 1; i <= 2000; ++i) {
        const auto digits = QString::number(i).rightJustified(100, u'7');
        search.add({Source::List, i, recordOf(u"a@b.example"_s, i == 1234 ? QString(90, u'x') : digits)});
    }
    const auto found = search.found();
    QCOMPARE(found.longest->bytes(), 100);
    QCOMPARE(found.largest->row.number, 1234u);
}

void TestLongestPayload::walletsWriteInTheirOwnEncodings()
{
    const auto latin = bulk::codeSizes(BarcodeFormat::Qr, u"ü"_s.repeated(20));
    QCOMPARE(latin.apple->columns, 25);  // 20 bytes
    QCOMPARE(latin.google->columns, 29); // 40 bytes
    const auto plain = bulk::codeSizes(BarcodeFormat::Qr, u"u"_s.repeated(20));
    QCOMPARE(plain.apple->columns, plain.google->columns);
    const auto wide = bulk::codeSizes(BarcodeFormat::Qr, u"金"_s.repeated(10));
    QCOMPARE(wide.apple->columns, wide.google->columns);
}

void TestLongestPayload::nfcIsCountedByRows()
{
    auto value = test::guideTemplate();
    value.studio.nfcProfile = u"plain"_s;
    value.nfc = Nfc{true, u"{holder.email}{fields.tier}"_s};
    const QList<CodeRow> rows{{Source::List, 2, recordOf(u"someone@long.example"_s, u"A"_s)},
                              {Source::List, 3, recordOf(u"a@b.example"_s, u"Platinum"_s)}};
    QCOMPARE(bulk::codeExtremes(CodeQuestion::of(value), rows).nfcBytes, 21);
    value.nfc->payloadTemplate = u"{fields.nothing}"_s;
    QCOMPARE(bulk::codeExtremes(CodeQuestion::of(value), rows).nfcBytes, 0);
    value.studio.nfcProfile = u"S"_s; // made by the service
    QCOMPARE(CodeQuestion::of(value).nfcPayload, QString());
}

void TestLongestPayload::whatChangesTheQuestion_data()
{
    QTest::addColumn<Change>("change");
    QTest::addColumn<bool>("isAnother");
    QTest::newRow("the content") << Change([](auto &value) { value.barcode->payloadTemplate += u'x'; })
                                 << true;
    QTest::newRow("the format") << Change([](auto &value) { value.barcode->format = BarcodeFormat::Aztec; })
                                << true;
    QTest::newRow("the default of a field it has")
        << Change([](auto &value) { value.fields[0].value = u"Silver"_s; }) << true;
    QTest::newRow("the default of another field")
        << Change([](auto &value) { value.fields[1].value = u"7"_s; }) << false;
    QTest::newRow("a label") << Change([](auto &value) { value.fields[0].label = u"Rank"_s; }) << false;
    QTest::newRow("the name") << Change([](auto &value) { value.name += u'x'; }) << false;
}

void TestLongestPayload::whatChangesTheQuestion()
{
    QFETCH(Change, change);
    QFETCH(bool, isAnother);
    auto value = test::guideTemplate();
    value.barcode->payloadTemplate = u"{fields.tier}"_s;
    auto changed = value;
    change(changed);
    QCOMPARE(CodeQuestion::of(changed) != CodeQuestion::of(value), isAnother);
}

void TestLongestPayload::idsAndTokensAreAsLongAsRealOnes()
{
    const auto rows = bulk::sampleRows(test::guideTemplate());
    const auto id = bulk::codeExtremes(questionOf(u"{pass.id}"_s), rows).longest;
    QVERIFY(id);
    QCOMPARE(id->bytes(), test::guideRecord().id.toString().size());
    const auto token = bulk::codeExtremes(questionOf(u"{pass.token}"_s), rows).longest;
    QVERIFY(token);
    QCOMPARE(token->bytes(), madeMessageBytes(NfcProfile::Signed).value());
}

void TestLongestPayload::nothingIsFound_data()
{
    QTest::addColumn<QString>("payload");
    QTest::addColumn<bool>("hasRow");
    QTest::newRow("an open brace") << u"a{pass.id"_s << true;
    QTest::newRow("an unknown variable") << u"{fields.nothing}"_s << true;
    QTest::newRow("no row") << u"{pass.id}"_s << false;
    QTest::newRow("no row, no variable") << u"a"_s << false;
}

void TestLongestPayload::nothingIsFound()
{
    QFETCH(QString, payload);
    QFETCH(bool, hasRow);
    const auto rows = hasRow ? bulk::sampleRows(test::guideTemplate()) : QList<CodeRow>();
    const auto found = bulk::codeExtremes(questionOf(payload), rows);
    QVERIFY(!found.longest);
    QVERIFY(!found.largest);
}

void TestLongestPayload::profilesHaveTheirNames()
{
    for (const auto profile : allNfcProfiles)
        QCOMPARE(nfcProfileFromStudioName(toStudioName(profile)), profile);
    QCOMPARE(nfcProfileFromStudioName({}), NfcProfile::Opaque);
    QVERIFY(!madeMessageBytes(NfcProfile::Plain));
}

QTEST_GUILESS_MAIN(TestLongestPayload)
#include "tst_longestpayload.moc"
