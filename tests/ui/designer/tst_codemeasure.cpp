// SPDX-FileCopyrightText: 2026 QairoPay Pass Studio contributors
// SPDX-License-Identifier: Apache-2.0
#include "designer/codemeasure.h"
#include "support/previewdesk.h"
#include "support/samplerows.h"
#include "support/sampletemplates.h"

#include <QtTest/qsignalspy.h>
#include <QtTest/qtest.h>

using namespace Qt::StringLiterals;
using namespace qairopay;
using test::stressRow;

namespace {

/// As the Issue page maps and checks it; each row's address is made its own.
issuance::CheckedFilePtr listOf(QByteArray text)
{
    // A holder comes but once.
    for (char first = 'b'; text.contains("a@b.example"); ++first)
        text.replace(text.indexOf("a@b.example"), 1, QByteArray(1, first));
    const auto file = issuance::CsvFile::fromBytes(text, u"holders.csv"_s).value();
    auto value = test::guideTemplate();
    for (auto &field : value.fields) {
        field.numeric = false;
        field.format = {};
    }
    const auto mapping = csv::guessMapping(csv::profileColumns(file->sheet()), value.fields).mapping;
    return issuance::checkFile(file, mapping, value).value();
}

} // namespace

class TestCodeMeasure : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void init();
    void theContentIsShownFilledIn();
    void theLongestRowIsNamed();
    void theLongestRowIsThatOfTheContentAsItIs();
    void onlyWhatTheRowsGoIntoIsMeasuredAgain();
    void theLargestCodeIsNamedWhereItIsNotTheLongest();
    void walletsEncodeInTheirOwnWay();
    void density_data();
    void density();
    void whatDoesNotFitIsSaid();
    void aBrokenContentHasNoLength();
    void nfcBytes_data();
    void nfcBytes();
    void nfcIsMeasuredAtItsWorst();
    void eachProfileIsExplained_data();
    void eachProfileIsExplained();
    void withoutNfcThereIsNothingToCount();

private:
    void edit(const std::function<void(PassTemplate &)> &change)
    {
        m_desk.editor().edit(u"Change"_s, {}, change);
    }

    [[nodiscard]] bool measure(const issuance::CheckedFilePtr &list)
    {
        m_measure->setList(list);
        return QTest::qWaitFor([this] { return !m_measure->isMeasuring(); }, 60'000);
    }

    test::PreviewDesk m_desk;
    std::unique_ptr<CodeMeasure> m_measure;
};

void TestCodeMeasure::init()
{
    QLocale::setDefault(QLocale::c());
    m_measure.reset();
    m_desk.renew();
    m_measure = std::make_unique<CodeMeasure>(m_desk.editor(), m_desk.preview());
    m_desk.editor().open(test::guideTemplate());
}

void TestCodeMeasure::theContentIsShownFilledIn()
{
    edit([](PassTemplate &value) {
        value.barcode->payloadTemplate = u"tier:{fields.tier}"_s;
        value.studio.barcodeAltText = u"{holder.name}"_s;
        value.nfc->payloadTemplate = u"{fields.tier}/{fields.points}"_s;
    });
    QCOMPARE(m_measure->payloadShown(), u"tier:Gold"_s);
    QCOMPARE(m_measure->altTextShown(), u"Jane Doe"_s);
    QCOMPARE(m_measure->nfcShown(), u"Gold/0"_s);
    QSignalSpy changed(m_measure.get(), &CodeMeasure::changed);
    edit([](PassTemplate &value) { value.fields[0].value = u"Silver"_s; });
    QVERIFY(!changed.isEmpty());
    QCOMPARE(m_measure->payloadShown(), u"tier:Silver"_s);
    edit([](PassTemplate &value) { value.barcode->payloadTemplate = u"tier:{fields.t"_s; });
    QCOMPARE(m_measure->payloadShown(), QString());
}

void TestCodeMeasure::theLongestRowIsNamed()
{
    edit([](PassTemplate &value) { value.barcode->payloadTemplate = u"{fields.tier}"_s; });
    QCOMPARE(m_measure->lengthText(), u"4 characters, 4 bytes with the default values"_s);
    edit([](PassTemplate &value) {
        value.studio.samples = {stressRow(0, u"Tin"_s).record, stressRow(0, u"Bronze"_s).record};
    });
    QCOMPARE(m_measure->lengthText(), u"6 characters, 6 bytes with sample 2"_s);
    QVERIFY(measure(listOf("Email,Tier\na@b.example,Gold\na@b.example,Größte\na@b.example,Silver\n")));
    QCOMPARE(m_measure->lengthText(), u"6 characters, 8 bytes with row 3 of the last list"_s);
    m_measure->setList({});
    QVERIFY(!m_measure->isMeasuring());
    QCOMPARE(m_measure->lengthText(), u"6 characters, 6 bytes with sample 2"_s);
}

/// Of the rows none is longest in a field that the longest one is not shorter than another in.
void TestCodeMeasure::theLongestRowIsThatOfTheContentAsItIs()
{
    edit([](PassTemplate &value) {
        value.barcode->payloadTemplate = u"{fields.tier}{fields.member_since}"_s;
    });
    QVERIFY(measure(listOf("Email,Tier,Member since\n"
                           "a@b.example,Ambassador,1\n"
                           "a@b.example,A,2024-05-06 07:08\n"
                           "a@b.example,Platinum1,2024-0506\n"
                           "a@b.example,B,1\n"
                           "a@b.example,Gold,2\n")));
    QCOMPARE(m_measure->lengthText(), u"18 characters, 18 bytes with row 4 of the last list"_s);
    edit([](PassTemplate &value) { value.barcode->payloadTemplate = u"{fields.tier}"_s; });
    QVERIFY(m_measure->isMeasuring());
    QVERIFY(!m_measure->largest());
    QCOMPARE(m_measure->lengthText(), QString());
    QTRY_VERIFY(!m_measure->isMeasuring());
    QCOMPARE(m_measure->lengthText(), u"10 characters, 10 bytes with row 2 of the last list"_s);
}

void TestCodeMeasure::onlyWhatTheRowsGoIntoIsMeasuredAgain()
{
    edit([](PassTemplate &value) { value.barcode->payloadTemplate = u"{fields.tier}"_s; });
    QVERIFY(measure(listOf("Email,Tier\na@b.example,Gold\n")));
    edit([](PassTemplate &value) { value.name = u"Another"_s; });
    edit([](PassTemplate &value) { value.fields[0].label = u"Rank"_s; });
    QVERIFY(!m_measure->isMeasuring());
    edit([](PassTemplate &value) { value.barcode->payloadTemplate = u"{fields.tie"_s; });
    edit([](PassTemplate &value) { value.barcode->payloadTemplate = u"{fields.tier}."_s; });
    QTRY_VERIFY(!m_measure->isMeasuring());
    QCOMPARE(m_measure->lengthText(), u"5 characters, 5 bytes with row 2 of the last list"_s);
}

/// Digits take less room than letters do.
void TestCodeMeasure::theLargestCodeIsNamedWhereItIsNotTheLongest()
{
    edit([](PassTemplate &value) { value.barcode->payloadTemplate = u"{fields.tier}"_s; });
    const auto digits = QByteArray(40, '1');
    const auto letters = QByteArray(30, 'a');
    QVERIFY(measure(listOf("Email,Tier\na@b.example," + digits + "\na@b.example," + letters + "\n")));
    QCOMPARE(m_measure->lengthText(), u"40 characters, 40 bytes with row 2 of the last list"_s);
    QCOMPARE(m_measure->densityText(), u"Version 3: 29 × 29 modules with row 3 of the last list"_s);
    QCOMPARE(m_measure->largest()->row.number, 3u);
}

void TestCodeMeasure::walletsEncodeInTheirOwnWay()
{
    edit([](PassTemplate &value) { value.barcode->payloadTemplate = u"ü"_s.repeated(20); });
    QCOMPARE(m_measure->densityText(),
             u"Apple: Version 2: 25 × 25 modules. Google: Version 3: 29 × 29 modules"_s);
}

void TestCodeMeasure::density_data()
{
    QTest::addColumn<BarcodeFormat>("format");
    QTest::addColumn<QString>("content");
    QTest::addColumn<QString>("text");
    // The sizes of tst_symbol.
    QTest::newRow("QR") << BarcodeFormat::Qr << u"https://example.com/p/skyrider-mobile-coupon"_s
                        << u"Version 4: 33 × 33 modules"_s;
    QTest::newRow("PDF417") << BarcodeFormat::Pdf417 << u"aadfcd123"_s
                            << u"2 columns and 8 rows, 103 modules wide"_s;
    QTest::newRow("Code 128") << BarcodeFormat::Code128 << u"12345678901234567890"_s << u"145 modules wide"_s;
    QTest::newRow("Aztec") << BarcodeFormat::Aztec << u"1"_s << u"15 × 15 modules"_s;
}

void TestCodeMeasure::density()
{
    QFETCH(BarcodeFormat, format);
    QFETCH(QString, content);
    edit([&](PassTemplate &value) { value.barcode = Barcode{format, content}; });
    QTEST(m_measure->densityText(), "text");
    QCOMPARE(m_measure->sizeProblem(), QString());
}

void TestCodeMeasure::whatDoesNotFitIsSaid()
{
    edit([](PassTemplate &value) { value.barcode = Barcode{BarcodeFormat::Code128, u"AbC"_s.repeated(60)}; });
    QVERIFY(m_measure->largest());
    QCOMPARE(m_measure->densityText(), QString());
    QVERIFY(m_measure->sizeProblem().contains(u"does not fit"_s));
}

void TestCodeMeasure::aBrokenContentHasNoLength()
{
    edit([](PassTemplate &value) { value.barcode->payloadTemplate = u"{fields.nothing}"_s; });
    QVERIFY(!m_measure->largest());
    QCOMPARE(m_measure->lengthText(), QString());
    edit([](PassTemplate &value) { value.barcode.reset(); });
    QVERIFY(!m_measure->largest());
    QCOMPARE(m_measure->payloadShown(), QString());
}

void TestCodeMeasure::nfcBytes_data()
{
    QTest::addColumn<QString>("profile");
    QTest::addColumn<int>("bytes");
    QTest::addColumn<bool>("fits");
    QTest::newRow("none: the service's choice") << QString() << 24 << true;
    QTest::newRow("S") << u"S"_s << 24 << true;
    QTest::newRow("F") << u"F"_s << 178 << false;
    QTest::newRow("M") << u"M"_s << 51 << true;
    QTest::newRow("plain") << u"plain"_s << 39 << true; // as in the guide
}

void TestCodeMeasure::nfcBytes()
{
    QFETCH(QString, profile);
    QFETCH(int, bytes);
    edit([&](PassTemplate &value) { value.studio.nfcProfile = profile; });
    QCOMPARE(m_measure->nfcBytes(), bytes);
    QTEST(m_measure->nfcFits(), "fits");
    QCOMPARE(m_measure->nfcCountText(), u"%1 of 64 bytes"_s.arg(bytes));
}

void TestCodeMeasure::nfcIsMeasuredAtItsWorst()
{
    edit([](PassTemplate &value) {
        value.studio.nfcProfile = u"plain"_s;
        value.nfc->payloadTemplate = u"{fields.tier}{holder.name}"_s;
    });
    const auto name = "a@b.example," + QByteArray(40, 'n') + ",A\n";
    const auto tier = "a@b.example,Jane," + QByteArray(24, 't') + "\n";
    m_measure->setList(listOf("Email,Name,Tier\n" + name + tier));
    QVERIFY(m_measure->isMeasuring());
    QCOMPARE(m_measure->nfcCountText(), u"the rows of the list are being read"_s);
    QTRY_VERIFY(!m_measure->isMeasuring());
    QCOMPARE(m_measure->nfcBytes(), 41); // of one row: no pass has the name of one and the tier of another
    QVERIFY(m_measure->nfcFits());
    QVERIFY(measure(listOf("Email,Name,Tier\n" + name + tier + "a@b.example,Jane," +
                           QByteArray("金").repeated(21) + "\n")));
    QCOMPARE(m_measure->nfcBytes(), 67);
    QVERIFY(!m_measure->nfcFits());
}

void TestCodeMeasure::eachProfileIsExplained_data()
{
    QTest::addColumn<QString>("profile");
    QTest::addColumn<QStringList>("says");
    QTest::newRow("none: the service's choice")
        << QString()
        << QStringList{u"random number"_s, u"The number is not signed"_s, u"list of valid passes"_s};
    QTest::newRow("S") << u"S"_s
                       << QStringList{u"random number"_s, u"The number is not signed"_s,
                                      u"list of valid passes"_s, u"without a network"_s};
    QTest::newRow("F") << u"F"_s
                       << QStringList{u"whole token is signed"_s, u"does not fit"_s, u"after 64 bytes"_s,
                                      u"choose S for Apple"_s};
    QTest::newRow("M") << u"M"_s << QStringList{u"secret key"_s, u"It is no signature"_s, u"forge passes"_s};
    QTest::newRow("plain") << u"plain"_s << QStringList{u"nothing of it is signed"_s, u"ask the service"_s};
}

void TestCodeMeasure::eachProfileIsExplained()
{
    QFETCH(QString, profile);
    QFETCH(QStringList, says);
    edit([&](PassTemplate &value) { value.studio.nfcProfile = profile; });
    const auto text = m_measure->nfcSignedText();
    for (const auto &part : says)
        QVERIFY2(text.contains(part), qPrintable(text));
    // Who reads one explanation must not take it for that of another profile.
    QCOMPARE(text.contains(u"nothing of it is signed"_s), profile == u"plain"_s);
    QCOMPARE(text.contains(u"whole token is signed"_s), profile == u"F"_s);
}

void TestCodeMeasure::withoutNfcThereIsNothingToCount()
{
    edit([](PassTemplate &value) { value.nfc->enabled = false; });
    QCOMPARE(m_measure->nfcBytes(), 0);
    QCOMPARE(m_measure->nfcCountText(), QString());
    QVERIFY(m_measure->nfcFits());
}

QTEST_MAIN(TestCodeMeasure)
#include "tst_codemeasure.moc"
