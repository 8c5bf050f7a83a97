// SPDX-FileCopyrightText: 2026 QairoPay Pass Studio contributors
// SPDX-License-Identifier: Apache-2.0
#include "apple/barcodearea.h"
#include "apple/surface.h"

#include <QtTest/qtest.h>

using namespace Qt::StringLiterals;
using namespace qairopay;
using apple::Barcode;
using scene::Surface;

namespace {

using Barcodes = QList<Barcode>;

Barcode code(BarcodeFormat format, const QString &message, const QString &encoding = u"iso-8859-1"_s)
{
    return {format, message, encoding, {}};
}

} // namespace

class TestBarcodeArea : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void aMessageIsWrittenInItsEncoding_data();
    void aMessageIsWrittenInItsEncoding();
    void theFirstOneThatCanBeDrawn_data();
    void theFirstOneThatCanBeDrawn();
    void theWatchPassesOverTheSame();
    void whatTheTextBelowRestsOn_data();
    void whatTheTextBelowRestsOn();

private:
    scene::Scene layout(Surface surface, const Barcodes &barcodes)
    {
        apple::Document document;
        document.barcodes = barcodes;
        return apple::layoutSurface(surface, document, {}, {}, m_kit);
    }

    scene::Kit m_kit;
};

void TestBarcodeArea::aMessageIsWrittenInItsEncoding_data()
{
    QTest::addColumn<QString>("message");
    QTest::addColumn<QString>("encoding");
    using Bytes = std::expected<QByteArray, apple::EncodingFault>;
    QTest::addColumn<Bytes>("bytes");
    const auto row = [](const char *name, const QString &message, const QString &encoding,
                        const Bytes &bytes) { QTest::newRow(name) << message << encoding << bytes; };
    const std::unexpected unfit(apple::EncodingFault::UnfitEncoding);
    const std::unexpected missing(apple::EncodingFault::MissingCharacters);
    const QString polish = u"Łódź"_s;
    row("Latin-1", u"Zürich"_s, u"iso-8859-1"_s, "Z\xFCrich");
    row("its name in capitals", u"Zürich"_s, u"ISO-8859-1"_s, "Z\xFCrich");
    row("Latin-2", polish, u"iso-8859-2"_s, "\xA3\xF3\x64\xBC");
    row("UTF-8", polish, u"utf-8"_s, polish.toUtf8());
    row("a code page", u"5 €"_s, u"windows-1252"_s, "5 \x80");
    row("Japanese", u"日本"_s, u"Shift_JIS"_s, "\x93\xFA\x96\x7B");
    row("none is named", polish, {}, polish.toUtf8());
    row("Latin-1 has no such letters", polish, u"iso-8859-1"_s, missing);
    row("nor has ASCII", u"Zürich"_s, u"us-ascii"_s, missing);
    row("Latin-2 has no such signs", u"日本"_s, u"iso-8859-2"_s, missing);
    row("nobody's encoding", u"abc"_s, u"x-nobody"_s, unfit);
    row("one that would have to be closed", u"日本"_s, u"ISO-2022-JP"_s, unfit);
    row("one that keeps the last letter back", u"é"_s, u"UTF-7"_s, missing);
    row("half a sign", QString(QChar(0xD83D)), u"utf-8"_s, missing);
    row("whatever this computer is set to", u"abc"_s, u"locale"_s, unfit);
}

void TestBarcodeArea::aMessageIsWrittenInItsEncoding()
{
    QFETCH(const QString, message);
    QFETCH(const QString, encoding);
    QTEST(apple::messageBytes(code(BarcodeFormat::Qr, message, encoding)), "bytes");
}

void TestBarcodeArea::theFirstOneThatCanBeDrawn_data()
{
    QTest::addColumn<Barcodes>("barcodes");
    QTest::addColumn<QString>("ground"); // empty: none is drawn
    QTest::addColumn<QStringList>("reasons");
    const auto qr = code(BarcodeFormat::Qr, u"fallback"_s);
    const auto tooLong = code(BarcodeFormat::Code128, QString(5000, u'x'));
    const auto notLatin1 = code(BarcodeFormat::Qr, u"Łódź"_s);
    const auto notLatin1Said = u"The barcode's text cannot be written in \"iso-8859-1\"."_s;
    const auto tooLongSaid = u"This text does not fit into or is not allowed in this kind of barcode."_s;
    QTest::newRow("the first") << Barcodes{qr, tooLong} << u"apple.front.qr"_s << QStringList();
    QTest::newRow("after one that is too long")
        << Barcodes{tooLong, qr} << u"apple.barcode.first"_s << QStringList{tooLongSaid};
    QTest::newRow("after one in another encoding")
        << Barcodes{notLatin1, qr} << u"apple.barcode.encoding"_s << QStringList{notLatin1Said};
    QTest::newRow("after both") << Barcodes{notLatin1, tooLong, qr} << u"apple.barcode.encoding"_s
                                << QStringList{notLatin1Said, tooLongSaid};
    QTest::newRow("an Aztec code's look is a guess anyway")
        << Barcodes{tooLong, code(BarcodeFormat::Aztec, u"a"_s)} << u"apple.front.aztec"_s
        << QStringList{tooLongSaid};
    QTest::newRow("none in its encoding") << Barcodes{notLatin1} << QString() << QStringList{notLatin1Said};
    QTest::newRow("none at all") << Barcodes{} << QString() << QStringList();
}

void TestBarcodeArea::theFirstOneThatCanBeDrawn()
{
    QFETCH(const Barcodes, barcodes);
    QFETCH(const QString, ground);
    const auto scene = layout(Surface::Front, barcodes);
    const auto *drawn = scene.element(u"barcode");
    QCOMPARE(drawn != nullptr, !ground.isEmpty());
    if (drawn)
        QCOMPARE(QString(drawn->ground->id), ground);
    QStringList reasons;
    for (const auto &dropped : scene.dropped)
        reasons.append(dropped.reason);
    QTEST(reasons, "reasons");
}

void TestBarcodeArea::theWatchPassesOverTheSame()
{
    const auto scene =
        layout(Surface::Watch, {code(BarcodeFormat::Code128, u"1"_s), code(BarcodeFormat::Qr, u"Łódź"_s),
                                code(BarcodeFormat::Aztec, u"Łódź"_s, u"iso-8859-2"_s)});
    QVERIFY(scene.element(u"barcode"));
    QCOMPARE(QString(scene.element(u"barcode")->ground->id), u"apple.barcode.encoding"_s);
    QCOMPARE(scene.dropped.size(), 2);
}

void TestBarcodeArea::whatTheTextBelowRestsOn_data()
{
    QTest::addColumn<BarcodeFormat>("format");
    QTest::addColumn<QString>("ground");
    QTest::newRow("a QR code") << BarcodeFormat::Qr << u"apple.front.barcode-text"_s;
    QTest::newRow("a PDF417") << BarcodeFormat::Pdf417 << u"apple.front.barcode-text"_s;
    QTest::newRow("a Code 128") << BarcodeFormat::Code128 << u"apple.front.barcode-text"_s;
    QTest::newRow("an Aztec code") << BarcodeFormat::Aztec << u"apple.front.aztec"_s;
}

void TestBarcodeArea::whatTheTextBelowRestsOn()
{
    QFETCH(const BarcodeFormat, format);
    auto barcode = code(format, u"12345"_s);
    barcode.altText = u"12345"_s;
    const auto scene = layout(Surface::Front, {barcode});
    QTEST(QString(scene.element(u"barcode-text")->ground->id), "ground");
}

QTEST_MAIN(TestBarcodeArea)
#include "tst_barcodearea.moc"
