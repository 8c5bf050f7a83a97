// SPDX-FileCopyrightText: 2026 QairoPay Pass Studio contributors
// SPDX-License-Identifier: Apache-2.0
#include "artwork/decode.h"
#include "support/samplepictures.h"

#include <QtCore/qendian.h>
#include <QtGui/qcolorspace.h>
#include <QtTest/qtest.h>

using namespace Qt::StringLiterals;
using namespace qairopay;

class tst_Decode : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void picturesAreRead_data();
    void picturesAreRead();
    void othersAreRefused_data();
    void othersAreRefused();
    void wideColoursBecomeStandardOnes();
    void aTurnedPhotographStandsUpright();
};

void tst_Decode::picturesAreRead_data()
{
    QTest::addColumn<QByteArray>("bytes");
    QTest::addColumn<QSize>("size");
    const auto image = samples::quarters({64, 32});
    QTest::newRow("a PNG") << samples::encoded(image) << QSize(64, 32);
    QTest::newRow("a JPEG") << samples::encoded(image.convertToFormat(QImage::Format_RGB32), "JPG")
                            << QSize(64, 32);
    QTest::newRow("a grey PNG") << samples::encoded(image.convertToFormat(QImage::Format_Grayscale8))
                                << QSize(64, 32);
    QTest::newRow("a PNG of 16 bits")
        << samples::encoded(image.convertToFormat(QImage::Format_RGBA64)) << QSize(64, 32);
    QTest::newRow("one pixel") << samples::encoded(samples::plain({1, 1}, Qt::red)) << QSize(1, 1);
    QTest::newRow("as long as allowed")
        << samples::encoded(samples::plain({4096, 1}, Qt::red)) << QSize(4096, 1);
}

void tst_Decode::picturesAreRead()
{
    QFETCH(QByteArray, bytes);
    QFETCH(QSize, size);
    const auto image = artwork::decode(bytes);
    QVERIFY2(image.has_value(), image ? "" : qPrintable(image.error().text()));
    QCOMPARE(image->size(), size);
    QCOMPARE(image->format(), QImage::Format_ARGB32_Premultiplied);
}

/// As PNG wants it over each chunk's type and content.
static quint32 crcOf(const QByteArray &bytes)
{
    quint32 crc = 0xFFFFFFFF;
    for (const char byte : bytes) {
        crc ^= static_cast<uchar>(byte);
        for (int bit = 0; bit < 8; ++bit)
            crc = (crc >> 1) ^ (crc & 1 ? 0xEDB88320 : 0);
    }
    return ~crc;
}

/// A PNG's head that promises a size, and nothing behind it.
static QByteArray promise(quint32 width, quint32 height)
{
    auto bytes = samples::encoded(samples::plain({1, 1}, Qt::red));
    qToBigEndian(width, bytes.data() + 16);
    qToBigEndian(height, bytes.data() + 20);
    qToBigEndian(crcOf(bytes.sliced(12, 17)), bytes.data() + 29);
    return bytes;
}

void tst_Decode::othersAreRefused_data()
{
    QTest::addColumn<QByteArray>("bytes");
    QTest::addColumn<ErrorKind>("kind");
    const auto png = samples::encoded(samples::quarters({64, 64}));
    const auto jpeg =
        samples::encoded(samples::quarters({64, 64}).convertToFormat(QImage::Format_RGB32), "JPG");
    QTest::newRow("nothing") << QByteArray() << ErrorKind::Unsupported;
    QTest::newRow("text") << "hello"_ba << ErrorKind::Unsupported;
    QTest::newRow("a GIF") << "GIF89a\x01\x00\x01\x00"_ba << ErrorKind::Unsupported;
    QTest::newRow("an SVG") << "<svg xmlns=\"http://www.w3.org/2000/svg\"/>"_ba << ErrorKind::Unsupported;
    QTest::newRow("a WebP") << "RIFF\x24\x00\x00\x00WEBPVP8 "_ba << ErrorKind::Unsupported;
    QTest::newRow("only a PNG's signature") << png.first(8) << ErrorKind::InvalidInput;
    QTest::newRow("a PNG cut off in its head") << png.first(20) << ErrorKind::InvalidInput;
    QTest::newRow("only a JPEG's first bytes") << jpeg.first(4) << ErrorKind::InvalidInput;
    QTest::newRow("too wide") << samples::encoded(samples::plain({4097, 1}, Qt::red))
                              << ErrorKind::LimitExceeded;
    QTest::newRow("a small file of a huge picture") << promise(60'000, 60'000) << ErrorKind::LimitExceeded;
    QTest::newRow("no pixels") << promise(0, 0) << ErrorKind::InvalidInput;
    QTest::newRow("too many bytes") << png + QByteArray(artwork::maxBytes, 'x') << ErrorKind::LimitExceeded;
    QTest::newRow("a JPEG of too many steps")
        << jpeg + QByteArray("\xff\xda").repeated(artwork::maxScans + 1) << ErrorKind::LimitExceeded;
}

void tst_Decode::othersAreRefused()
{
    QFETCH(QByteArray, bytes);
    QFETCH(ErrorKind, kind);
    const auto image = artwork::decode(bytes);
    QVERIFY(!image.has_value());
    QCOMPARE(image.error().kind, kind);
    QVERIFY(!image.error().message.isEmpty());
}

void tst_Decode::wideColoursBecomeStandardOnes()
{
    QImage image = samples::plain({8, 8}, QColor(200, 120, 40));
    image.setColorSpace(QColorSpace(QColorSpace::DisplayP3));
    const auto expected = image.convertedToColorSpace(QColorSpace(QColorSpace::SRgb)).pixelColor(4, 4);
    QVERIFY(expected != QColor(200, 120, 40));
    const auto read = artwork::decode(samples::encoded(image));
    QVERIFY(read.has_value());
    QCOMPARE(read->pixelColor(4, 4), expected);
    QVERIFY(!read->colorSpace().isValid());
}

void tst_Decode::aTurnedPhotographStandsUpright()
{
    const auto jpeg =
        samples::encoded(samples::plain({40, 20}, Qt::red).convertToFormat(QImage::Format_RGB32), "JPG");
    // An Exif segment with the one member "orientation: turned by 90 degrees".
    const auto exif = QByteArray::fromHex("ffe100224578696600004d4d002a00000008000101120003000000010006"
                                          "000000000000");
    const auto turned = jpeg.first(2) + exif + jpeg.sliced(2);
    const auto read = artwork::decode(turned);
    QVERIFY2(read.has_value(), read ? "" : qPrintable(read.error().text()));
    QCOMPARE(read->size(), QSize(20, 40));
}

QTEST_GUILESS_MAIN(tst_Decode)
#include "tst_decode.moc"
