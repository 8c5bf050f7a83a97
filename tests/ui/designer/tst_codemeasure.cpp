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

class TestCodeMeasure : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void init();
    void theContentIsShownFilledIn();
    void theLongestRowIsNamed();
    void density_data();
    void density();
    void whatDoesNotFitIsSaid();
    void aBrokenContentHasNoLength();
    void nfcBytes_data();
    void nfcBytes();
    void nfcIsMeasuredAtItsWorst();
    void eachProfileIsExplained();
    void withoutNfcThereIsNothingToCount();

private:
    void edit(const std::function<void(PassTemplate &)> &change)
    {
        m_desk.editor().edit(u"Change"_s, {}, change);
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
    QSignalSpy changed(m_measure.get(), &CodeMeasure::changed);
    m_measure->setRows({stressRow(7, u"Gold"_s), stressRow(42, u"Größte"_s), stressRow(9, u"Silver"_s)});
    QCOMPARE(changed.size(), 1);
    QCOMPARE(m_measure->lengthText(), u"6 characters, 8 bytes with row 42 of the last list"_s);
    m_measure->setRows({stressRow(7, u"Gold"_s), stressRow(42, u"Größte"_s), stressRow(9, u"Silver"_s)});
    QCOMPARE(changed.size(), 1);
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
    QVERIFY(m_measure->longest());
    QCOMPARE(m_measure->densityText(), QString());
    QVERIFY(m_measure->sizeProblem().contains(u"does not fit"_s));
}

void TestCodeMeasure::aBrokenContentHasNoLength()
{
    edit([](PassTemplate &value) { value.barcode->payloadTemplate = u"{fields.nothing}"_s; });
    QVERIFY(!m_measure->longest());
    QCOMPARE(m_measure->lengthText(), QString());
    edit([](PassTemplate &value) { value.barcode.reset(); });
    QVERIFY(!m_measure->longest());
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
    auto named = stressRow(2, u"A"_s);
    named.record.holder.name = QString(40, u'n');
    m_measure->setRows({named, stressRow(3, QString(24, u't'))});
    QCOMPARE(m_measure->nfcBytes(), 64); // of no row, but of no row more
    QVERIFY(m_measure->nfcFits());
    m_measure->setRows({named, stressRow(3, QString(24, u't')), stressRow(4, QString(9, u'金'))});
    QCOMPARE(m_measure->nfcBytes(), 67);
    QVERIFY(!m_measure->nfcFits());
}

void TestCodeMeasure::eachProfileIsExplained()
{
    QSet<QString> said;
    for (const auto *profile : {"S", "F", "M", "plain"}) {
        edit([&](PassTemplate &value) { value.studio.nfcProfile = QString::fromLatin1(profile); });
        QVERIFY(m_measure->nfcSignedText().contains(u"sign"_s));
        said.insert(m_measure->nfcSignedText());
    }
    QCOMPARE(said.size(), 4);
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
