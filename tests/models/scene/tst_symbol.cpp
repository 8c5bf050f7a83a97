// SPDX-FileCopyrightText: 2026 QairoPay Pass Studio contributors
// SPDX-License-Identifier: Apache-2.0
#include "scene/qrmask.h"
#include "scene/qrversion.h"
#include "scene/symbolcache.h"

#include <QtCore/qrandom.h>
#include <QtTest/qtest.h>

#include <array>

using namespace Qt::StringLiterals;
using namespace qairopay;
using scene::Symbol;

namespace {

Symbol symbolOf(BarcodeFormat format, const QByteArray &message)
{
    return scene::encodeSymbol(format, message).value();
}

/// The mask number in a QR symbol's format bits (row 8, columns 2 to 4, behind the fixed pattern 101).
int maskOf(const Symbol &qr)
{
    int bits = 0;
    for (const int column : {2, 3, 4})
        bits = bits << 1 | (qr.isDark(8, column) ? 1 : 0);
    return bits ^ 0b101;
}

/// Two format bits tell the level: M is 00, xor 10.
bool isLevelM(const Symbol &qr)
{
    return qr.isDark(8, 0) && !qr.isDark(8, 1);
}

} // namespace

class TestSymbol : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void sizes_data();
    void sizes();
    void qrIsLevelMWithTheCheapestMask_data();
    void qrIsLevelMWithTheCheapestMask();
    void penalties_data();
    void penalties();
    void finderPatterns();
    void refused_data();
    void refused();
    void theCacheGivesTheSame();
    void measuredCodesAreAsLargeAsEncodedOnes_data();
    void measuredCodesAreAsLargeAsEncodedOnes();
    void theVersionIsTheEncoders();
    void sizesAreTheEncoders_data();
    void sizesAreTheEncoders();
    void theLongestCodes();
};

void TestSymbol::sizes_data()
{
    QTest::addColumn<BarcodeFormat>("format");
    QTest::addColumn<QByteArray>("message");
    QTest::addColumn<int>("columns");
    QTest::addColumn<int>("rows");
    QTest::newRow("smallest QR") << BarcodeFormat::Qr << QByteArray("aaa") << 21 << 21;
    // Lengths of photographed passes and the versions the phone chose.
    QTest::newRow("QR of 44 bytes") << BarcodeFormat::Qr
                                    << QByteArray("https://example.com/p/skyrider-mobile-coupon") << 33 << 33;
    QTest::newRow("Code 128, digits by twos")
        << BarcodeFormat::Code128 << QByteArray("12345678901234567890") << 145 << 1;
    QTest::newRow("Code 128, one digit") << BarcodeFormat::Code128 << QByteArray("1") << 46 << 1;
    QTest::newRow("PDF417, nine characters") << BarcodeFormat::Pdf417 << QByteArray("aadfcd123") << 103 << 8;
    QTest::newRow("PDF417, forty digits")
        << BarcodeFormat::Pdf417 << QByteArray("1234567890").repeated(4) << 103 << 12;
    QTest::newRow("PDF417, as wide as is nearest to three by one")
        << BarcodeFormat::Pdf417 << QByteArray("ABCDEFGHIJ").repeated(8) << 137 << 13;
    QTest::newRow("Aztec") << BarcodeFormat::Aztec << QByteArray("aaa") << 15 << 15;
}

void TestSymbol::sizes()
{
    QFETCH(const BarcodeFormat, format);
    QFETCH(const QByteArray, message);
    QFETCH(const int, columns);
    QFETCH(const int, rows);
    const auto symbol = symbolOf(format, message);
    QCOMPARE(symbol.columns, columns);
    QCOMPARE(symbol.rows, rows);
}

void TestSymbol::qrIsLevelMWithTheCheapestMask_data()
{
    QTest::addColumn<QByteArray>("message");
    QTest::newRow("a pass id") << QByteArray("loyalty:pass_01HZX0000000000000000000AA");
    QTest::newRow("an address") << QByteArray("https://example.com/p/aurelia-tour-pro-001");
    QTest::newRow("bytes above ASCII") << QByteArray("Z\xFCrich");
    QTest::newRow("digits") << QByteArray("0123456789012345678901234567890");
}

void TestSymbol::qrIsLevelMWithTheCheapestMask()
{
    QFETCH(const QByteArray, message);
    const auto symbol = symbolOf(BarcodeFormat::Qr, message);
    QVERIFY(isLevelM(symbol));
    QVERIFY(maskOf(symbol) >= 0 && maskOf(symbol) < scene::qrMaskCount);
    const auto best =
        scene::qrPenalty(scene::QrGrid(symbol.columns, [&](int r, int c) { return symbol.isDark(r, c); }));
    QVERIFY(best > 0);
}

void TestSymbol::penalties_data()
{
    QTest::addColumn<QList<QByteArray>>("grid");
    QTest::addColumn<int>("penalty");
    // Half dark, no run of five, no block: nothing to punish.
    QTest::newRow("chequers") << QList<QByteArray>{"#.#.", ".#.#", "#.#.", ".#.#"} << 0;
    // Nine blocks (27) and 100 % dark (100).
    QTest::newRow("all dark, too small for runs") << QList<QByteArray>{"####", "####", "####", "####"} << 127;
    // Runs: five rows and five columns of length five (30), 16 blocks (48), all dark (100).
    QTest::newRow("five by five dark") << QList<QByteArray>(5, QByteArray("#####")) << 178;
}

void TestSymbol::penalties()
{
    QFETCH(const QList<QByteArray>, grid);
    QFETCH(const int, penalty);
    const scene::QrGrid dark(static_cast<int>(grid.size()),
                             [&](int row, int column) { return grid[row][column] == '#'; });
    QCOMPARE(scene::qrPenalty(dark), penalty);
}

void TestSymbol::finderPatterns()
{
    const auto symbol = symbolOf(BarcodeFormat::Qr, "aaa");
    for (const auto &[row, column] : {std::pair{0, 0}, std::pair{0, 14}, std::pair{14, 0}}) {
        for (int i = 0; i < 7; ++i) {
            QVERIFY(symbol.isDark(row, column + i));
            QVERIFY(symbol.isDark(row + i, column));
        }
        QVERIFY(!symbol.isDark(row + 1, column + 1));
        QVERIFY(symbol.isDark(row + 3, column + 3));
    }
}

void TestSymbol::refused_data()
{
    QTest::addColumn<BarcodeFormat>("format");
    QTest::addColumn<QByteArray>("message");
    QTest::newRow("empty") << BarcodeFormat::Qr << QByteArray();
    QTest::newRow("too long for QR") << BarcodeFormat::Qr << QByteArray(5000, 'a');
    QTest::newRow("too long for PDF417") << BarcodeFormat::Pdf417 << QByteArray(5000, 'a');
    QTest::newRow("too long for Code 128") << BarcodeFormat::Code128 << QByteArray(5000, 'a');
    QTest::newRow("too long for Aztec") << BarcodeFormat::Aztec << QByteArray(5000, 'a');
}

void TestSymbol::refused()
{
    QFETCH(const BarcodeFormat, format);
    QFETCH(const QByteArray, message);
    QVERIFY(!scene::encodeSymbol(format, message));
}

void TestSymbol::theCacheGivesTheSame()
{
    scene::SymbolCache cache;
    const auto first = cache.symbol(BarcodeFormat::Qr, "abc");
    QVERIFY(*first == symbolOf(BarcodeFormat::Qr, "abc"));
    QVERIFY(*cache.symbol(BarcodeFormat::Qr, "abc") == *first);
    QVERIFY(!(*cache.symbol(BarcodeFormat::Aztec, "abc") == *first));
    QVERIFY(!cache.symbol(BarcodeFormat::Qr, ""));
}

void TestSymbol::measuredCodesAreAsLargeAsEncodedOnes_data()
{
    QTest::addColumn<BarcodeFormat>("format");
    QTest::newRow("QR") << BarcodeFormat::Qr;
    QTest::newRow("Aztec") << BarcodeFormat::Aztec;
    QTest::newRow("PDF417") << BarcodeFormat::Pdf417;
    QTest::newRow("Code 128") << BarcodeFormat::Code128;
}

void TestSymbol::measuredCodesAreAsLargeAsEncodedOnes()
{
    QFETCH(const BarcodeFormat, format);
    scene::SymbolCache measured(scene::Symbols::Measured);
    for (const auto &message : {QByteArray("loyalty:pass_01HZX4K7"), QByteArray("7"), QByteArray("A-1/$")}) {
        auto drawn = symbolOf(format, message);
        drawn.runs.clear();
        QCOMPARE(measured.symbol(format, message).value(), drawn);
    }
    const auto refused = measured.symbol(format, {});
    QVERIFY(!refused);
    QCOMPARE(refused.error(), scene::encodeSymbol(format, {}).error());
}

/// Digits, capitals and bytes in stretches of random length, up to the versions whose lengths are wider.
void TestSymbol::theVersionIsTheEncoders()
{
    const std::array<QByteArray, 4> alphabets{"0123456789", "ABCXYZ $%*+-./:", "abc{}#_\xE4\xFC", "09AZaz"};
    QRandomGenerator random(11);
    for (int i = 0; i < 400; ++i) {
        QByteArray message;
        const int stretches = random.bounded(1, 6);
        const int longest = i % 20 == 0 ? 400 : 40;
        for (int stretch = 0; stretch < stretches; ++stretch) {
            const auto &alphabet = alphabets[random.bounded(4U)];
            const int length = random.bounded(1, longest);
            for (int at = 0; at < length; ++at)
                message += alphabet[random.bounded(static_cast<int>(alphabet.size()))];
        }
        const auto version = scene::qrVersion(message);
        const auto symbol = scene::encodeSymbol(BarcodeFormat::Qr, message);
        QCOMPARE(version.has_value(), symbol.has_value());
        if (version)
            QVERIFY2(scene::qrColumns(*version) == symbol->columns, message.constData());
    }
}

void TestSymbol::sizesAreTheEncoders_data()
{
    QTest::addColumn<BarcodeFormat>("format");
    QTest::newRow("Code 128") << BarcodeFormat::Code128;
    QTest::newRow("PDF417") << BarcodeFormat::Pdf417;
    QTest::newRow("Aztec") << BarcodeFormat::Aztec;
}

/// Digits, capitals, small letters and signs, control characters, bytes above ASCII, in stretches; now and
/// then too long for the code.
void TestSymbol::sizesAreTheEncoders()
{
    QFETCH(const BarcodeFormat, format);
    const std::array<QByteArray, 6> alphabets{"0123456789",
                                              "ABCXYZ-",
                                              "abcxyz:/._?=",
                                              "\x01\t\n09A",
                                              "aZ09 ~{}",
                                              "\xE4\xFC"
                                              "a7"};
    QRandomGenerator random(17);
    int refused = 0;
    for (int i = 0; i < 1500; ++i) {
        QByteArray message;
        const int stretches = random.bounded(1, 5);
        const int longest = i % 25 == 0 ? 300 : 25;
        for (int stretch = 0; stretch < stretches; ++stretch) {
            const auto &alphabet = alphabets[random.bounded(6U)];
            const int length = random.bounded(1, longest);
            for (int at = 0; at < length; ++at)
                message += alphabet[random.bounded(static_cast<int>(alphabet.size()))];
        }
        auto encoded = scene::encodeSymbol(format, message);
        const auto measured = scene::measureSymbol(format, message);
        QCOMPARE(measured.has_value(), encoded.has_value());
        refused += encoded ? 0 : 1;
        if (encoded) {
            encoded->runs.clear();
            QVERIFY2(*measured == *encoded, message.toHex().constData());
        }
    }
    QVERIFY(refused > 0 || format != BarcodeFormat::Code128); // the shortest of the three
}

void TestSymbol::theLongestCodes()
{
    QCOMPARE(scene::qrVersion("a").value_or(0), 1);
    QCOMPARE(scene::qrVersion(QByteArray(14, 'a')).value_or(0), 1);
    QCOMPARE(scene::qrVersion(QByteArray(15, 'a')).value_or(0), 2);
    QCOMPARE(scene::qrVersion(QByteArray(2331, 'a')).value_or(0), 40);
    QVERIFY(!scene::qrVersion(QByteArray(2332, 'a')));
    QCOMPARE(scene::qrVersion(QByteArray(5596, '1')).value_or(0), 40);
    QVERIFY(!scene::qrVersion(QByteArray(5597, '1')));
}

QTEST_GUILESS_MAIN(TestSymbol)
#include "tst_symbol.moc"
