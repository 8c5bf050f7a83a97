// SPDX-FileCopyrightText: 2026 QairoPay Pass Studio contributors
// SPDX-License-Identifier: Apache-2.0
#include "scene/qrmask.h"
#include "scene/symbolcache.h"

#include <QtTest/qtest.h>

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

QTEST_GUILESS_MAIN(TestSymbol)
#include "tst_symbol.moc"
