// SPDX-FileCopyrightText: 2026 QairoPay Pass Studio contributors
// SPDX-License-Identifier: Apache-2.0
#include "scanbench/codereader.h"
#include "scanbench/trial.h"
#include "scene/composer.h"

#include <QtGui/qpainter.h>
#include <QtTest/qtest.h>

#include <algorithm>

using namespace Qt::StringLiterals;
using namespace qairopay;
using scanbench::Condition;
using scanbench::Grade;
using scanbench::Obstacle;
using scanbench::WantedCode;

namespace {

/// How a code stands on a card; points.
struct Setup
{
    double width = 140; ///< of the ink
    double height = 140;
    double padding = 12; ///< of the white box
    double opacity = 1;
};

Setup setupFor(BarcodeFormat format)
{
    const bool isSquare = format == BarcodeFormat::Qr || format == BarcodeFormat::Aztec;
    return isSquare ? Setup() : Setup{.width = 250, .height = 60, .padding = 30};
}

bool nobodyGivesUp()
{
    return false;
}

} // namespace

class TestScanBench : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void cleanCodesAreRead_data();
    void cleanCodesAreRead();
    void theInkIsWhereTheCodeIs();
    void theCodeThatIsDrawnIsFound();
    void withoutACodeThereIsNothingToTry();
    void nothingIsReadFromAPlainPicture_data();
    void nothingIsReadFromAPlainPicture();
    void anyPictureOfACodeIsRead_data();
    void anyPictureOfACodeIsRead();
    void allCodesAreReadAndEachTextOnce();
    void obstacles_data();
    void obstacles();
    void anotherTextIsNoSuccess();
    void theSameCodeGetsTheSameAnswer();
    void whoGivesUpGetsNoAnswer();
    void stepsGetHarder_data();
    void stepsGetHarder();
    void framesDiffer();

private:
    [[nodiscard]] scene::Scene cardWith(const WantedCode &code, const Setup &setup)
    {
        scene::Composer composer({359, 300}, {0x20, 0x30, 0x60}, m_kit);
        composer.setOutline(scene::Outline::rounded({359, 300}, 8));
        const QRectF ink((359 - setup.width) / 2, (300 - setup.height) / 2, setup.width, setup.height);
        const double padding = setup.padding;
        composer.addRoundedFill(u"barcode-box"_s, scene::Role::Decoration,
                                ink.adjusted(-padding, -padding, padding, padding), 4, {255, 255, 255});
        composer.addModules(u"barcode"_s, m_kit.symbols.symbol(code.format, code.message).value(), ink,
                            setup.opacity);
        return composer.take();
    }

    [[nodiscard]] scanbench::CodePicture pictureOf(const WantedCode &code, const Setup &setup)
    {
        return scanbench::codePictureOf(cardWith(code, setup), {code}, m_kit).value();
    }

    scene::Kit m_kit;
};

void TestScanBench::cleanCodesAreRead_data()
{
    QTest::addColumn<BarcodeFormat>("format");
    QTest::addColumn<QByteArray>("message");
    const QByteArray short_("ACME-0001");
    QTest::newRow("QR") << BarcodeFormat::Qr << QByteArray("loyalty:pass_01HZX4K7QW3N8TVR5M9D2XKBPF");
    QTest::newRow("QR, not ASCII") << BarcodeFormat::Qr << QByteArray("Zo\xc3\xab \xe9\x87\x91");
    QTest::newRow("Aztec") << BarcodeFormat::Aztec << QByteArray("loyalty:pass_01HZX4K7QW3N8TVR5M9D2XKBPF");
    QTest::newRow("PDF417") << BarcodeFormat::Pdf417 << short_;
    QTest::newRow("Code 128") << BarcodeFormat::Code128 << short_;
}

void TestScanBench::cleanCodesAreRead()
{
    QFETCH(BarcodeFormat, format);
    QFETCH(QByteArray, message);
    const auto code = pictureOf({format, message}, setupFor(format));
    QCOMPARE(scanbench::readCode(code.picture, format), message);
    QCOMPARE(scanbench::readCodes(code.picture), QByteArrayList{message});
    for (const auto condition : {Condition::TrueSize, Condition::Dimmed, Condition::Angled}) {
        const auto trial = scanbench::tryCode(code, condition, nobodyGivesUp);
        QVERIFY(trial);
        QCOMPARE(trial->condition, condition);
        QVERIFY2(trial->grade >= Grade::Reads, qPrintable(QString::number(int(condition))));
        QVERIFY(!trial->picture.isNull());
    }
    const auto close = scanbench::tryCode(code, Condition::TrueSize, nobodyGivesUp);
    QCOMPARE(close->grade, Grade::Easily);
    QCOMPARE(close->obstacle, Obstacle::None);
}

void TestScanBench::theInkIsWhereTheCodeIs()
{
    const auto code = pictureOf({BarcodeFormat::Qr, "ACME"}, {.width = 126, .height = 126});
    QCOMPARE(code.ink.size(), QSize(378, 378));
    QCOMPARE(code.module, 6 * scene::millimetresOfPoint); // 21 modules
    QCOMPARE(code.quietModules, 2.0);
    // The finder's corner is dark, the box beside it light.
    QVERIFY(qGray(code.picture.pixel(code.ink.topLeft() + QPoint(2, 2))) < 10);
    QVERIFY(qGray(code.picture.pixel(code.ink.topLeft() - QPoint(4, 4))) > 245);
}

void TestScanBench::theCodeThatIsDrawnIsFound()
{
    const WantedCode drawn{BarcodeFormat::Aztec, "ACME"};
    const QList<WantedCode> codes{{BarcodeFormat::Code128, "ACME"}, {BarcodeFormat::Aztec, "OTHER"}, drawn};
    const auto found = scanbench::codePictureOf(cardWith(drawn, {}), codes, m_kit);
    QVERIFY(found);
    QCOMPARE(found->code, drawn);
}

void TestScanBench::withoutACodeThereIsNothingToTry()
{
    const WantedCode drawn{BarcodeFormat::Qr, "ACME"};
    QVERIFY(!scanbench::codePictureOf(cardWith(drawn, {}), {{BarcodeFormat::Qr, "OTHER"}}, m_kit));
    scene::Composer empty({359, 300}, {255, 255, 255}, m_kit);
    QVERIFY(!scanbench::codePictureOf(empty.take(), {drawn}, m_kit));
}

void TestScanBench::nothingIsReadFromAPlainPicture_data()
{
    QTest::addColumn<BarcodeFormat>("format");
    for (const auto format : allBarcodeFormats)
        QTest::newRow(qPrintable(toApiName(format))) << format;
}

void TestScanBench::nothingIsReadFromAPlainPicture()
{
    QFETCH(BarcodeFormat, format);
    QImage grey(200, 200, QImage::Format_Grayscale8);
    grey.fill(200);
    QVERIFY(!scanbench::readCode(grey, format));
    QVERIFY(!scanbench::readCode({}, format));
    QVERIFY(scanbench::readCodes(grey).isEmpty());
    QVERIFY(scanbench::readCodes({}).isEmpty());
}

void TestScanBench::anyPictureOfACodeIsRead_data()
{
    QTest::addColumn<QImage>("picture");
    const auto picture = pictureOf({BarcodeFormat::Qr, "ACME-0001"}, {}).picture;
    QTest::newRow("upside down") << picture.mirrored(true, true);
    QTest::newRow("askew") << picture.convertedTo(QImage::Format_RGB32)
                                  .transformed(QTransform().rotate(25), Qt::SmoothTransformation);
    auto negative = picture;
    negative.invertPixels();
    QTest::newRow("light on dark") << negative;
    auto clear = picture.convertedTo(QImage::Format_ARGB32);
    for (int y = 0; y < clear.height(); ++y) {
        for (int x = 0; x < clear.width(); ++x)
            clear.setPixelColor(x, y, QColor(0, 0, 0, 255 - qGray(picture.pixel(x, y))));
    }
    QTest::newRow("dark on nothing") << clear.convertedTo(QImage::Format_ARGB32_Premultiplied);
    QImage large(4096, 4096, QImage::Format_RGB32);
    large.fill(Qt::gray);
    QPainter(&large).drawImage(2500, 3000, picture);
    QTest::newRow("somewhere in a large one") << large;
}

void TestScanBench::anyPictureOfACodeIsRead()
{
    QFETCH(QImage, picture);
    QCOMPARE(scanbench::readCodes(picture), QByteArrayList{"ACME-0001"});
}

void TestScanBench::allCodesAreReadAndEachTextOnce()
{
    const auto one = pictureOf({BarcodeFormat::Qr, "ACME-0001"}, {}).picture;
    const auto other = pictureOf({BarcodeFormat::Aztec, "ACME-0002"}, {}).picture;
    QImage all(one.width() * 3 + 200, one.height() + 100, QImage::Format_RGB32);
    all.fill(Qt::white);
    QPainter painter(&all);
    painter.drawImage(50, 50, one);
    painter.drawImage(100 + one.width(), 50, other);
    painter.drawImage(150 + 2 * one.width(), 50, one);
    painter.end();
    auto codes = scanbench::readCodes(all);
    std::ranges::sort(codes);
    QCOMPARE(codes, (QByteArrayList{"ACME-0001", "ACME-0002"}));
}

void TestScanBench::obstacles_data()
{
    QTest::addColumn<BarcodeFormat>("format");
    QTest::addColumn<QByteArray>("message");
    QTest::addColumn<Setup>("setup");
    QTest::addColumn<Condition>("condition");
    QTest::addColumn<Grade>("worst");
    QTest::addColumn<Obstacle>("obstacle");
    const QByteArray full = QByteArray("AbZ4-xY9").repeated(220);
    const QByteArray line("loyalty:pass_01HZX4K7QW3N8TVR5M9D2XKBPF");
    QTest::newRow("overfull, far away")
        << BarcodeFormat::Qr << full << Setup() << Condition::Small << Grade::Fails << Obstacle::SmallModules;
    QTest::newRow("overfull, out of focus")
        << BarcodeFormat::Qr << full << Setup() << Condition::Blurred << Grade::Fails << Obstacle::Blur;
    QTest::newRow("overfull, askew") << BarcodeFormat::Qr << full << Setup() << Condition::Angled
                                     << Grade::Barely << Obstacle::Slant;
    QTest::newRow("a long line, close")
        << BarcodeFormat::Code128 << line << Setup{.width = 230, .height = 40, .padding = 20}
        << Condition::TrueSize << Grade::Barely << Obstacle::SmallModules;
    QTest::newRow("drawn in pale grey, dimmed")
        << BarcodeFormat::Qr << QByteArray("ACME-0001") << Setup{.opacity = 0.1} << Condition::Dimmed
        << Grade::Fails << Obstacle::LowContrast;
    QTest::newRow("drawn in grey, in too much light")
        << BarcodeFormat::Code128 << QByteArray("ACME-0001")
        << Setup{.width = 250, .height = 60, .padding = 30, .opacity = 0.25} << Condition::Dimmed
        << Grade::Barely << Obstacle::LowContrast;
    QTest::newRow("no light ground beside it") << BarcodeFormat::Code128 << QByteArray("ACME-0001")
                                               << Setup{.width = 250, .height = 60, .padding = 0}
                                               << Condition::TrueSize << Grade::Fails << Obstacle::QuietZone;
}

void TestScanBench::obstacles()
{
    QFETCH(BarcodeFormat, format);
    QFETCH(QByteArray, message);
    QFETCH(Setup, setup);
    QFETCH(Condition, condition);
    QFETCH(Grade, worst);
    QFETCH(Obstacle, obstacle);
    const auto trial = scanbench::tryCode(pictureOf({format, message}, setup), condition, nobodyGivesUp);
    QVERIFY(trial);
    QVERIFY2(trial->grade <= worst, qPrintable(QString::number(int(trial->grade))));
    QCOMPARE(trial->obstacle, obstacle);
}

void TestScanBench::anotherTextIsNoSuccess()
{
    auto code = pictureOf({BarcodeFormat::Qr, "ACME-0001"}, {});
    code.code.message = "ACME-0002";
    const auto trial = scanbench::tryCode(code, Condition::TrueSize, nobodyGivesUp);
    QVERIFY(trial);
    QCOMPARE(trial->grade, Grade::Fails);
    QCOMPARE(trial->obstacle, Obstacle::OtherText);
}

void TestScanBench::theSameCodeGetsTheSameAnswer()
{
    const auto code = pictureOf({BarcodeFormat::Pdf417, "ACME-0001"}, setupFor(BarcodeFormat::Pdf417));
    const auto first = scanbench::tryCode(code, Condition::Angled, nobodyGivesUp);
    const auto second = scanbench::tryCode(code, Condition::Angled, nobodyGivesUp);
    QVERIFY(first && second);
    QCOMPARE(second->picture, first->picture);
    QCOMPARE(second->grade, first->grade);
    QCOMPARE(second->limit, first->limit);
}

void TestScanBench::whoGivesUpGetsNoAnswer()
{
    const auto code = pictureOf({BarcodeFormat::Qr, "ACME-0001"}, {});
    QVERIFY(!scanbench::tryCode(code, Condition::TrueSize, [] { return true; }));
    int asked = 0;
    QVERIFY(!scanbench::tryCode(code, Condition::TrueSize, [&] { return ++asked > 1; }));
    QCOMPARE(asked, 2); // no picture is read once it is known
}

void TestScanBench::stepsGetHarder_data()
{
    QTest::addColumn<Condition>("condition");
    for (const auto condition : scanbench::allConditions)
        QTest::addRow("condition %d", int(condition)) << condition;
}

void TestScanBench::stepsGetHarder()
{
    QFETCH(Condition, condition);
    const auto steps = scanbench::stepsOf(condition);
    for (size_t i = 1; i < steps.size(); ++i) {
        QVERIFY(steps[i] != steps[i - 1]);
        QVERIFY(steps[i].distance >= steps[i - 1].distance && steps[i].contrast <= steps[i - 1].contrast);
        QVERIFY(steps[i].defocus >= steps[i - 1].defocus && steps[i].tilt >= steps[i - 1].tilt);
    }
}

void TestScanBench::framesDiffer()
{
    const auto code = pictureOf({BarcodeFormat::Qr, "ACME-0001"}, {});
    const scanbench::View view;
    QCOMPARE(scanbench::photographed(code.picture, view, 1), scanbench::photographed(code.picture, view, 1));
    QVERIFY(scanbench::photographed(code.picture, view, 1) != scanbench::photographed(code.picture, view, 2));
}

QTEST_MAIN(TestScanBench)
#include "tst_scanbench.moc"
