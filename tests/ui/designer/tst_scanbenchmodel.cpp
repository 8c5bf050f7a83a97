// SPDX-FileCopyrightText: 2026 QairoPay Pass Studio contributors
// SPDX-License-Identifier: Apache-2.0
#include "designer/scanbench.h"
#include "support/previewdesk.h"
#include "support/sampletemplates.h"

#include <QtTest/qabstractitemmodeltester.h>
#include <QtTest/qsignalspy.h>
#include <QtTest/qtest.h>

using namespace Qt::StringLiterals;
using namespace qairopay;
using scanbench::Condition;
using scanbench::Grade;
using scanbench::Obstacle;

namespace {

constexpr int patience = 60'000;

} // namespace

class TestScanBenchModel : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void init();
    void aShortCodeIsRead();
    void googlesCardIsTriedAsWell();
    void anOverfullCodeFailsWithReasonAndAdvice();
    void aContentThatDoesNotFitIsSaid();
    void thereMayBeNothingToTry();
    void aChangeStartsItOver();
    void nobodyLooksNothingRuns();
    void leavingEndsIt();
    void sentences_data();
    void sentences();

private:
    void edit(const std::function<void(PassTemplate &)> &change)
    {
        m_desk.editor().edit(u"Change"_s, {}, change);
    }
    [[nodiscard]] bool runToTheEnd()
    {
        m_bench->run();
        return QTest::qWaitFor([this] { return !m_bench->isRunning(); }, patience);
    }
    [[nodiscard]] QVariant at(Condition condition, ScanBench::Role role) const
    {
        return m_bench->index(int(condition)).data(role);
    }

    test::PreviewDesk m_desk;
    std::unique_ptr<CodeMeasure> m_measure;
    std::unique_ptr<ScanBench> m_bench;
};

void TestScanBenchModel::init()
{
    QLocale::setDefault(QLocale::c());
    m_bench.reset();
    m_measure.reset();
    m_desk.renew();
    m_measure = std::make_unique<CodeMeasure>(m_desk.editor(), m_desk.preview());
    m_bench = std::make_unique<ScanBench>(m_desk.editor(), m_desk.preview(), *m_measure);
    m_desk.editor().open(test::guideTemplate());
}

void TestScanBenchModel::aShortCodeIsRead()
{
    QAbstractItemModelTester tester(m_bench.get());
    QCOMPARE(m_bench->rowCount(), 5);
    QCOMPARE(at(Condition::Dimmed, ScanBench::NameRole).toString(), u"Dimmed"_s);
    QCOMPARE(at(Condition::Dimmed, ScanBench::GradeRole).toInt(), -1);
    QVERIFY(runToTheEnd());
    QCOMPARE(m_bench->problem(), QString());
    for (const auto condition : scanbench::allConditions) {
        QVERIFY(at(condition, ScanBench::GradeRole).toInt() >= int(Grade::Reads));
        QVERIFY(!at(condition, ScanBench::GradeNameRole).toString().isEmpty());
        QVERIFY(!at(condition, ScanBench::ReasonRole).toString().isEmpty());
        QVERIFY(!at(condition, ScanBench::FaceRole).value<PictureFace *>()->isEmpty());
    }
    QCOMPARE(at(Condition::TrueSize, ScanBench::ReasonRole).toString(), u"Read even from 20 cm."_s);
    QCOMPARE(m_bench->advice(), QString());
    QCOMPARE(m_bench->subjectText(), u"QR code with the default values; a module is 0.72 mm wide."_s);
}

void TestScanBenchModel::googlesCardIsTriedAsWell()
{
    QVERIFY(runToTheEnd());
    const auto apples = m_bench->subjectText();
    m_bench->setWallet(1);
    QCOMPARE(m_bench->wallet(), 1);
    QVERIFY(runToTheEnd());
    QVERIFY(!m_bench->subjectText().isEmpty());
    QVERIFY(m_bench->subjectText() != apples); // its modules have another size
}

void TestScanBenchModel::anOverfullCodeFailsWithReasonAndAdvice()
{
    edit([](PassTemplate &value) { value.barcode->payloadTemplate = u"AbZ4-xY9"_s.repeated(200); });
    QVERIFY(runToTheEnd());
    QCOMPARE(at(Condition::Small, ScanBench::GradeRole).toInt(), int(Grade::Fails));
    QCOMPARE(at(Condition::Small, ScanBench::GradeNameRole).toString(), u"Does not read"_s);
    QVERIFY(
        at(Condition::Small, ScanBench::ReasonRole).toString().startsWith(u"From 25 cm the camera has"_s));
    QVERIFY(at(Condition::Blurred, ScanBench::ReasonRole).toString().startsWith(u"A blur of 0.1 mm"_s));
    QVERIFY(m_bench->advice().startsWith(u"Shorten the content"_s));
}

void TestScanBenchModel::aContentThatDoesNotFitIsSaid()
{
    edit([](PassTemplate &value) { value.barcode = Barcode{BarcodeFormat::Code128, u"AbC"_s.repeated(60)}; });
    QVERIFY(runToTheEnd());
    QVERIFY(m_bench->problem().startsWith(u"Apple’s card shows no code"_s));
    // Apple's card goes on with the next format, Google's has but one.
    edit([](PassTemplate &value) { value.studio.barcodeFallbacks = {BarcodeFormat::Aztec}; });
    QVERIFY(runToTheEnd());
    QCOMPARE(m_bench->problem(), QString());
    QVERIFY(m_bench->subjectText().startsWith(u"Aztec"_s));
    m_bench->setWallet(1);
    QVERIFY(runToTheEnd());
    QVERIFY(m_bench->problem().startsWith(u"Google’s card shows no code"_s));
    QCOMPARE(at(Condition::TrueSize, ScanBench::GradeRole).toInt(), -1);
}

void TestScanBenchModel::thereMayBeNothingToTry()
{
    edit([](PassTemplate &value) { value.barcode->payloadTemplate = u"{fields.nothing}"_s; });
    m_bench->run();
    QVERIFY(!m_bench->isRunning());
    QVERIFY(m_bench->problem().startsWith(u"The content cannot be filled in"_s));
    edit([](PassTemplate &value) { value.barcode.reset(); });
    m_bench->run();
    QCOMPARE(m_bench->problem(), u"Passes carry no barcode."_s);
}

void TestScanBenchModel::aChangeStartsItOver()
{
    m_bench->watch();
    QVERIFY(m_bench->isRunning());
    QVERIFY(QTest::qWaitFor([this] { return !m_bench->isRunning(); }, patience));
    const auto before = m_bench->subjectText();
    edit([](PassTemplate &value) { value.barcode->format = BarcodeFormat::Aztec; });
    QVERIFY(m_bench->isRunning());
    QVERIFY(QTest::qWaitFor([this] { return !m_bench->isRunning(); }, patience));
    QVERIFY(m_bench->subjectText() != before);
    QVERIFY(m_bench->subjectText().startsWith(u"Aztec"_s));
}

void TestScanBenchModel::nobodyLooksNothingRuns()
{
    edit([](PassTemplate &value) { value.barcode->format = BarcodeFormat::Aztec; });
    m_bench->setWallet(1);
    QVERIFY(!m_bench->isRunning());
    QCOMPARE(at(Condition::TrueSize, ScanBench::GradeRole).toInt(), -1);
}

void TestScanBenchModel::leavingEndsIt()
{
    m_bench->watch();
    m_bench->run();
    QVERIFY(m_bench->isRunning());
    QSignalSpy filled(m_bench.get(), &QAbstractItemModel::dataChanged);
    m_bench->leave();
    QVERIFY(QTest::qWaitFor([this] { return !m_bench->isRunning(); }, patience));
    QCOMPARE(filled.size(), 0); // no answer comes after it
    QCOMPARE(m_bench->problem(), QString());
}

void TestScanBenchModel::sentences_data()
{
    QTest::addColumn<Condition>("condition");
    QTest::addColumn<Obstacle>("obstacle");
    QTest::addColumn<QString>("reason");
    QTest::newRow("nothing") << Condition::Angled << Obstacle::None << u"Read even turned aside by 45°."_s;
    QTest::newRow("contrast") << Condition::Dimmed << Obstacle::LowContrast
                              << u"Lost with 12 % between dark and light."_s;
    QTest::newRow("modules") << Condition::Small << Obstacle::SmallModules
                             << u"From 25 cm the camera has 1.4 pixels for a module of 0.21 mm: too few."_s;
    QTest::newRow("blur") << Condition::Blurred << Obstacle::Blur
                          << u"A blur of 0.3 mm runs modules of 0.21 mm together."_s;
    QTest::newRow("slant") << Condition::Angled << Obstacle::Slant
                           << u"Turned aside by 45°, modules of 0.21 mm are not told apart."_s;
    QTest::newRow("quiet zone") << Condition::TrueSize << Obstacle::QuietZone
                                << u"The light ground beside it is 1.5 modules wide; 4 are asked for."_s;
    QTest::newRow("another text") << Condition::TrueSize << Obstacle::OtherText
                                  << u"It is read as another text than the content."_s;
}

void TestScanBenchModel::sentences()
{
    QFETCH(Condition, condition);
    QFETCH(Obstacle, obstacle);
    const TriedCode tried{.trial = {.condition = condition,
                                    .grade = Grade::Barely,
                                    .obstacle = obstacle,
                                    .limit = {.distance = 250, .defocus = 0.3, .tilt = 45},
                                    .modulePixels = 1.4,
                                    .contrast = 0.12,
                                    .picture = {}},
                          .format = BarcodeFormat::Qr,
                          .module = 0.21,
                          .quietModules = 1.5};
    QTEST(reasonText(tried), "reason");
    QCOMPARE(adviceText(obstacle).isEmpty(), obstacle == Obstacle::None);
}

QTEST_MAIN(TestScanBenchModel)
#include "tst_scanbenchmodel.moc"
